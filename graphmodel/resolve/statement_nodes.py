"""Statement nodes, with the edges from them and from their reports to people, countries, meetings and topics."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping

from graphmodel.model.edtf import Interval
from graphmodel.model.graph import NodeRef
from graphmodel.model.vocab import PLOVER, EdgeType
from graphmodel.resolve.builder import Builder, fact, report_ref
from graphmodel.resolve.cameo import CAMEO
from graphmodel.resolve.clusters import VERSION, Clusters
from graphmodel.resolve.entities import Entities, Entity
from graphmodel.resolve.groups import Act, Gathering, first_known
from graphmodel.resolve.names import is_full
from graphmodel.resolve.nodes import EntityNodes
from graphmodel.resolve.offices import Offices
from graphmodel.resolve.statements import StatementReport
from graphmodel.resolve.syndication import independent


def statement_ref(act: Act) -> NodeRef:
    """The node of an act."""
    return NodeRef("Statement", act.id)


def meeting_ref(gathering: Gathering) -> NodeRef:
    """The node of a meeting."""
    return NodeRef("Meeting", gathering.id)


def judgement(builder: Builder, clusters: Clusters, report_id: str, ref: NodeRef) -> None:
    """REPORTS from a report to what it tells of, with the judgement that put it there."""
    link = clusters.links.get(report_id)
    reasons = (
        [*link.reasons, f"with {link.right if link.left == report_id else link.left}"] if link else ["the only report"]
    )
    builder.edge(
        "REPORTS",
        report_ref(report_id),
        ref,
        {"score": link.score if link else 1.0, "reasons": reasons, "version": VERSION},
    )


class StatementNodes:
    """Writes acts into an upper layer."""

    def __init__(
        self,
        builder: Builder,
        nodes: EntityNodes,
        entities: Entities,
        offices: Offices,
        meetings: Mapping[str, Gathering],
    ) -> None:
        self._builder, self._nodes, self._entities, self._offices = builder, nodes, entities, offices
        self._meetings = meetings
        """Meetings by the root of their reports."""

    def add(self, act: Act, clusters: Clusters, calls: Mapping[str, tuple[list[str], list[str]]]) -> None:
        """Adds an act; `calls` gives the meeting roots that each report says it came before and after."""
        expert = self._is_expert(act)
        ref = self._builder.node(statement_ref(act), {**self._properties(act), "expert": expert})
        for report in act.reports:
            judgement(self._builder, clusters, report.id, ref)
            for order, tellers in enumerate(report.tellers):
                for teller in tellers:
                    self._builder.edge(
                        "ATTRIBUTED_TO",
                        report_ref(report.id),
                        self._nodes.ref(teller),
                        {"order": order, "key": str(order)},
                    )
        self._people(act, ref, None if expert else act.country)
        self._meeting_edges(act, ref, calls)

    def _is_expert(self, act: Act) -> bool:
        """Whether one named person who held no office then made it."""
        if len(act.makers) != 1 or act.makers[0].kind != "person" or not is_full(act.makers[0].name):
            return False
        return not self._offices.in_office(act.makers[0], self._when(act))

    def _when(self, act: Act) -> Interval:
        return act.date.days if act.date.text else act.lead.told.published

    def _properties(self, act: Act) -> dict[str, object]:
        claim, days = act.lead.told.claim, act.date.days
        anonymous = bool(act.makers) and all(m.kind == "source" for m in act.makers)
        return {
            "act": claim.act,
            "plover": PLOVER[claim.act],
            "cameo": CAMEO[claim.act],
            "about": _about(act),
            "text": act.lead.told.report.quote,
            "date": act.date.text,
            "earliest": days.earliest,
            "latest": days.latest,
            "dateBasis": act.date.basis,
            "status": claim.status,
            "polarity": claim.polarity,
            "mode": claim.mode,
            "speaker": _display(act.makers),
            "speakerCountry": act.country,
            "addressee": _display(act.addressees),
            "addresseeCountry": _country(act.addressees),
            "target": _display(act.targets),
            "joint": len(act.makers) > 1,
            "anonymous": anonymous,
            "confidence": max(r.told.claim.confidence for r in act.reports),
            "articles": independent(r.told.report for r in act.reports),
            "published": first_known(r.told for r in act.reports),
            "retracted": all(r.told.report.retracted for r in act.reports),
            "externalIds": sorted({r.told.claim.external_id for r in act.reports if r.told.claim.external_id}),
        }

    def _people(self, act: Act, ref: NodeRef, country: str | None) -> None:
        days = act.date.days
        for maker, reports in _told_by(act.reports, "makers").items():
            self._builder.edge("MADE", self._nodes.ref(maker), ref, fact(reports, days))
        if country:
            state = self._nodes.ref(self._entities.country(country))
            self._builder.edge("ON_BEHALF_OF", ref, state, fact(act.report_ids, days))
        kinds: tuple[tuple[EdgeType, str], ...] = (("ADDRESSED_TO", "addressees"), ("TARGETS", "targets"))
        for kind, field in kinds:
            for entity, reports in _told_by(act.reports, field).items():
                self._builder.edge(kind, ref, self._nodes.ref(entity), fact(reports, days))

    def _meeting_edges(self, act: Act, ref: NodeRef, calls: Mapping[str, tuple[list[str], list[str]]]) -> None:
        for report in act.reports:
            before, after = calls.get(report.id, ([], []))
            kinds: tuple[tuple[EdgeType, Iterable[str]], ...] = (
                ("MADE_AT", [report.meeting] if report.meeting else []),
                ("BEFORE", before),
                ("AFTER", after),
            )
            for kind, roots in kinds:
                for root in roots:
                    self._builder.edge(kind, ref, meeting_ref(self._meetings[root]), fact([report.id], act.date.days))


def _about(act: Act) -> str | None:
    return next((r.told.claim.about for r in act.reports if r.told.claim.about), None)


def _display(entities: list[Entity]) -> str | None:
    named = [f"unnamed: {e.name}" if e.kind == "source" else e.name for e in entities]
    return " and ".join(named) or None


def _country(entities: list[Entity]) -> str | None:
    codes = {e.country for e in entities}
    return codes.pop() if len(codes) == 1 else None


def _told_by(reports: Iterable[StatementReport], field: str) -> dict[Entity, list[str]]:
    found: dict[Entity, list[str]] = defaultdict(list)
    for report in reports:
        for entity in getattr(report, field):
            found[entity].append(report.id)
    return {entity: found[entity] for entity in sorted(found)} if len(found) > 1 else found
