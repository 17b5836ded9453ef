"""Derived edges for graph tools and quick Cypher: who WARNED whom, who MET whom. Rebuilt from the layers below, never
authoritative.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import combinations

from graphmodel.model.vocab import DERIVED_TYPE, EdgeType
from graphmodel.resolve.builder import Builder, fact
from graphmodel.resolve.groups import Act, Gathering
from graphmodel.resolve.meeting_nodes import kind_of
from graphmodel.resolve.nodes import EntityNodes

_CROWD = 6
"""Who attends a conference or a larger round has not met everybody there."""


def add_acts(builder: Builder, nodes: EntityNodes, acts: Iterable[Act]) -> None:
    """An edge from each maker of an asserted act to each addressee, or to each target where nobody is addressed."""
    for act in acts:
        kind: EdgeType = DERIVED_TYPE[act.lead.act]  # type: ignore[assignment]
        if act.lead.told.claim.status != "asserted":
            continue
        for maker in act.makers:
            for other in act.addressees or act.targets:
                if other.id != maker.id:
                    told = fact(act.report_ids, act.date.days, derived=True, statement=act.id, key=act.id)
                    builder.edge(kind, nodes.ref(maker), nodes.ref(other), told)


def add_meetings(builder: Builder, nodes: EntityNodes, gatherings: Iterable[Gathering]) -> None:
    """MET between each two parties of a held meeting of few."""
    for gathering in gatherings:
        if (
            gathering.status != "held"
            or kind_of(gathering) in ("conference", "vote")
            or len(gathering.parties) > _CROWD
        ):
            continue
        for a, b in combinations(sorted(gathering.parties, key=lambda p: p.id), 2):
            told = fact(gathering.report_ids, gathering.date.days, derived=True, meeting=gathering.id, key=gathering.id)
            builder.edge("MET", nodes.ref(a), nodes.ref(b), told)
