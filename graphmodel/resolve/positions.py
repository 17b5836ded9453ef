"""HOLDS and OF: offices of the people who occur, from articles and from the gazetteer, each with its source."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from graphmodel.gazetteer import Gazetteer
from graphmodel.gazetteer.models import Tenure
from graphmodel.model.edtf import Interval
from graphmodel.model.graph import NodeRef
from graphmodel.model.ids import content_id, fold
from graphmodel.resolve.builder import Builder, fact
from graphmodel.resolve.entities import Entities, Entity
from graphmodel.resolve.nodes import EntityNodes
from graphmodel.resolve.offices import Held, Offices
from graphmodel.resolve.people import span_of


class _Office(NamedTuple):
    title: str
    key: str | None
    kind: str | None


class Positions:
    """Writes the offices of people into an upper layer."""

    def __init__(
        self, builder: Builder, nodes: EntityNodes, entities: Entities, offices: Offices, gazetteer: Gazetteer
    ) -> None:
        self._builder, self._nodes, self._entities = builder, nodes, entities
        self._offices, self._gazetteer = offices, gazetteer

    def build(self, people: Iterable[Entity]) -> None:
        """Adds positions, HOLDS and OF of those people."""
        for person in people:
            for held in self._offices.told_of(person):
                self._from_article(person, held)
            for tenure in self._offices.tenures(person):
                self._from_gazetteer(person, tenure)

    def _from_article(self, person: Entity, held: Held) -> None:
        former = held.told.claim.former
        days = Interval(None, held.days.latest) if former else held.days
        position = self._position(_Office(held.title, held.office, held.kind), held.of, [held.told.id], "article")
        self._builder.edge(
            "HOLDS",
            self._nodes.ref(person),
            position,
            fact(
                [held.told.id],
                days,
                title=held.told.claim.title,
                former=former,
                source="article",
                key="former" if former else "",
            ),
        )

    def _from_gazetteer(self, person: Entity, tenure: Tenure) -> None:
        body = self._entities.organization(tenure.organization) if tenure.organization else None
        of = body or (self._entities.country(tenure.country) if tenure.country else None)
        office = self._gazetteer.office(tenure.office) if tenure.office else None
        title, kind = (office.title, office.kind) if office else (tenure.title, None)
        position = self._position(_Office(title, tenure.office, kind), of, [], tenure.source)
        span = {"from": tenure.start, "to": tenure.end, "key": f"{tenure.start or '..'}/{tenure.end or '..'}"}
        self._builder.edge(
            "HOLDS",
            self._nodes.ref(person),
            position,
            fact([], span_of(tenure), title=tenure.title, former=False, source=tenure.source, **span),
        )

    def _position(self, office: _Office, of: Entity | None, reports: list[str], source: str) -> NodeRef:
        """The node of an office, one for a kind of office and whose it is, with its OF."""
        ref = NodeRef("Position", content_id("pos", office.key or fold(office.title), of.id if of else None))
        self._builder.node(ref, {"title": office.title, "kind": office.kind or "other"})
        if of:
            self._builder.edge("OF", ref, self._nodes.ref(of), fact(reports, source=source))
        return ref
