"""Meeting nodes and who attended them."""

from __future__ import annotations

from collections import defaultdict

from graphmodel.model.graph import NodeRef
from graphmodel.resolve.builder import Builder, fact
from graphmodel.resolve.clusters import Clusters
from graphmodel.resolve.entities import Entities, Entity
from graphmodel.resolve.groups import Gathering, first_known
from graphmodel.resolve.nodes import EntityNodes
from graphmodel.resolve.statement_nodes import judgement, meeting_ref
from graphmodel.resolve.syndication import independent


def place_of(gathering: Gathering) -> str | None:
    """The place told by most reports."""
    places = [r.told.claim.place for r in gathering.reports if r.told.claim.place]
    return max(sorted(set(places)), key=places.count, default=None)


def kind_of(gathering: Gathering) -> str:
    """The kind told by most reports."""
    kinds = [r.told.claim.type for r in gathering.reports]
    return max(sorted(set(kinds)), key=kinds.count)


class MeetingNodes:
    """Writes meetings into an upper layer."""

    def __init__(self, builder: Builder, nodes: EntityNodes, entities: Entities) -> None:
        self._builder, self._nodes, self._entities = builder, nodes, entities

    def add(self, gathering: Gathering, clusters: Clusters) -> None:
        """Adds a meeting with its reports and parties."""
        ref = self._builder.node(meeting_ref(gathering), self._properties(gathering))
        for report in gathering.reports:
            judgement(self._builder, clusters, report.id, ref)
        self._attended(gathering, ref)

    def _attended(self, gathering: Gathering, ref: NodeRef) -> None:
        """ATTENDED of each party told, and of each country that a party stands for."""
        told: dict[Entity, list[str]] = defaultdict(list)
        for report in gathering.reports:
            for party in report.parties:
                told[party].append(report.id)
        stood: dict[str, list[str]] = defaultdict(list)
        for party, reports in told.items():
            self._builder.edge(
                "ATTENDED", self._nodes.ref(party), ref, fact(reports, gathering.date.days, role="participant")
            )
            if party.country and party.kind != "country":
                stood[party.country] += reports
        for code in sorted(stood.keys() - {p.id for p in told}):
            country = self._nodes.ref(self._entities.country(code))
            self._builder.edge("ATTENDED", country, ref, fact(stood[code], gathering.date.days, role="represented"))

    def _properties(self, gathering: Gathering) -> dict[str, object]:
        days, reports = gathering.date.days, gathering.reports
        return {
            "kind": kind_of(gathering),
            "name": name_of(gathering),
            "place": place_of(gathering),
            "date": gathering.date.text,
            "earliest": days.earliest,
            "latest": days.latest,
            "dateBasis": gathering.date.basis,
            "status": gathering.status,
            "statuses": sorted({r.told.claim.status for r in reports}),
            "participants": [p.name for p in gathering.parties],
            "articles": independent(r.told.report for r in reports),
            "published": first_known(r.told for r in reports),
            "retracted": all(r.told.report.retracted for r in reports),
            "confidence": max(r.told.claim.confidence for r in reports),
            "externalIds": sorted({r.told.claim.external_id for r in reports if r.told.claim.external_id}),
        }


def name_of(gathering: Gathering) -> str:
    """A meeting's name for reading: "Jonas Berg, Paz Rojas: talks, Oslo, 2019-05-07"."""
    rest = [kind_of(gathering), place_of(gathering), gathering.date.text]
    return f"{', '.join(p.name for p in gathering.parties) or 'unknown parties'}: {', '.join(r for r in rest if r)}"
