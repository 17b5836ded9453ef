"""Nodes of countries, bodies, people and sources: made when something first points at them."""

from __future__ import annotations

from graphmodel.gazetteer import Gazetteer
from graphmodel.model.graph import NodeRef, Properties
from graphmodel.model.vocab import Label
from graphmodel.resolve.builder import Builder
from graphmodel.resolve.entities import Entities, Entity
from graphmodel.resolve.offices import Offices
from graphmodel.resolve.people import People

_LABELS: dict[str, Label] = {
    "country": "Country",
    "organization": "Organization",
    "source": "Source",
    "group": "Source",
}


class EntityNodes:
    """Leads from entities to their nodes."""

    def __init__(
        self, builder: Builder, entities: Entities, people: People, offices: Offices, gazetteer: Gazetteer
    ) -> None:
        self._builder, self._entities, self._people = builder, entities, people
        self._offices, self._gazetteer = offices, gazetteer
        self._refs: dict[str, NodeRef] = {}
        self.people: dict[str, Entity] = {}
        """People that have a node, by entity id."""

    def ref(self, entity: Entity) -> NodeRef:
        """The node of an entity, made if it is not there yet."""
        if entity.id not in self._refs:
            label: Label = _LABELS.get(entity.kind) or ("Official" if self._offices.is_official(entity) else "Person")
            self._refs[entity.id] = self._builder.node(NodeRef(label, entity.id), self._properties(entity))
            if entity.kind == "person":
                self.people[entity.id] = entity
        return self._refs[entity.id]

    def _properties(self, entity: Entity) -> Properties:
        common: Properties = {"name": entity.name, "country": entity.country}
        if entity.kind == "country":
            entry = self._entities.country_entry(entity.id)
            return {"name": entity.name, "iso3": entity.id, "aliases": list(entry.aliases) if entry else []}
        if entity.kind == "person":
            return common | self._person(entity)
        if entity.kind == "organization":
            body = self._gazetteer.organization(entity.key) if entity.key else None
            return common | {"kind": body.kind if body else "other", "aliases": list(body.aliases) if body else []}
        return common | {"description": entity.name, "kind": entity.kind}

    def _person(self, entity: Entity) -> Properties:
        entry = self._gazetteer.person(entity.key) if entity.key else None
        spelled = self._people.aliases(entity.name)
        if not entry:
            return {"aliases": spelled}
        return {"aliases": sorted({*entry.aliases, *spelled}), "wikidata": entry.wikidata, "gender": entry.gender}
