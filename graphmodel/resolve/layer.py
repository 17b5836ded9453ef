"""The upper layer: a pure function of the set of stored reports and the analysts' overrides."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from graphmodel.gazetteer import Gazetteer
from graphmodel.model.graph import Override, StoredReport, UpperLayer
from graphmodel.resolve import conflicts, denials, derived, groups, meetings, responses, statements
from graphmodel.resolve.builder import Builder, fact
from graphmodel.resolve.claims import Claims, decode
from graphmodel.resolve.clusters import Clusters
from graphmodel.resolve.entities import Entities
from graphmodel.resolve.likeness import Reader
from graphmodel.resolve.meeting_nodes import MeetingNodes
from graphmodel.resolve.names import split_list, unnamed
from graphmodel.resolve.nodes import EntityNodes
from graphmodel.resolve.offices import Offices
from graphmodel.resolve.people import Mention, People
from graphmodel.resolve.positions import Positions
from graphmodel.resolve.statement_nodes import StatementNodes
from graphmodel.resolve.topics import add_topics


def _mentions(claims: Claims) -> Iterator[Mention]:
    """Every name that any claim gives, with what is said of its country."""
    for s in claims.statements:
        told = [
            (s.claim.speaker, s.claim.speaker_country),
            (s.claim.addressee, s.claim.addressee_country),
            (s.claim.target, None),
        ]
        yield from _split(s.report.article, [*told, *((name, None) for name in s.claim.via)], s)
    for m in claims.meetings:
        yield from _split(m.report.article, [(name, None) for name in m.claim.participants], m)
    for r in claims.roles:
        yield Mention(r.report.article, r.claim.person, r.claim.country, r.published, weak=True)


def _split(article: str, names: Sequence[tuple[str | None, str | None]], told: object) -> Iterator[Mention]:
    published = told.published  # type: ignore[attr-defined]
    for name, country in names:
        if name and unnamed(name) is None:
            parts = split_list(name)
            for part in parts:
                yield Mention(article, part, country if len(parts) == 1 else None, published)


class _Resolution:
    """One run: what the reports say, grouped, on the way into a layer."""

    def __init__(self, reports: Sequence[StoredReport], overrides: Sequence[Override], gazetteer: Gazetteer) -> None:
        claims = decode(reports)
        self.people = People(gazetteer, list(_mentions(claims)))
        self.entities = Entities(gazetteer, self.people)
        self.reader = Reader(gazetteer)
        self.offices = Offices(claims.roles, self.entities, gazetteer)
        self.gazetteer = gazetteer
        self.builder = Builder()
        self.nodes = EntityNodes(self.builder, self.entities, self.people, self.offices, gazetteer)
        self._meetings(claims, overrides)
        self._statements(claims, overrides)

    def _meetings(self, claims: Claims, overrides: Sequence[Override]) -> None:
        reports = [meetings.read(told, self.entities) for told in claims.meetings]
        self.meeting_clusters = meetings.cluster(reports, overrides)
        self.gatherings = groups.gatherings(reports, self.meeting_clusters)
        self.by_root = {g.root: g for g in self.gatherings}
        self.roots = {r.told.named(r.told.claim.id): self.meeting_clusters.root(r.id) for r in reports}

    def _statements(self, claims: Claims, overrides: Sequence[Override]) -> None:
        self.reports = [statements.read(told, self.entities, self.reader, self.roots) for told in claims.statements]
        self.clusters: Clusters = statements.cluster(self.reports, overrides)
        self.acts = groups.acts(self.reports, self.clusters)

    def _calls(self) -> dict[str, tuple[list[str], list[str]]]:
        """Meetings that each report itself says it came before and after."""
        calls = {}
        for r in self.reports:
            sides = [
                sorted({root for i in ids if (root := self.roots.get(r.told.named(i)))})
                for ids in (r.told.claim.before, r.told.claim.after)
            ]
            if any(sides):
                calls[r.id] = (sides[0], sides[1])
        return calls

    def build(self) -> UpperLayer:
        """All nodes and edges."""
        meeting_nodes = MeetingNodes(self.builder, self.nodes, self.entities)
        for gathering in self.gatherings:
            meeting_nodes.add(gathering, self.meeting_clusters)
        statement_nodes = StatementNodes(self.builder, self.nodes, self.entities, self.offices, self.by_root)
        calls = self._calls()
        for act in self.acts:
            statement_nodes.add(act, self.clusters, calls)
        add_topics(self.builder, self.acts)
        denied = denials.find(self.acts, self.reader)
        denials.add(self.builder, denied)
        responses.add(self.builder, responses.find(self.acts, denied))
        conflicts.add(self.builder, conflicts.find(self.gatherings, self.acts))
        derived.add_acts(self.builder, self.nodes, self.acts)
        derived.add_meetings(self.builder, self.nodes, self.gatherings)
        self._people()
        return self.builder.layer()

    def _people(self) -> None:
        for held in self.offices.told:
            self.nodes.ref(held.person)
        people = [self.nodes.people[i] for i in sorted(self.nodes.people)]
        Positions(self.builder, self.nodes, self.entities, self.offices, self.gazetteer).build(people)
        named = self._named()
        for person in people:
            if person.country:
                told = [h.told.id for h in self.offices.told_of(person)]
                country = self.nodes.ref(self.entities.country(person.country))
                source = "article" if told or not person.key else "gazetteer"
                if source == "article":
                    told = told or sorted(named.get(person.id, ()))
                self.builder.edge("CITIZEN_OF", self.nodes.ref(person), country, fact(told, source=source))

    def _named(self) -> dict[str, set[str]]:
        """Reports that name each person as the one who speaks or is spoken to, by id: these tell a country."""
        named: dict[str, set[str]] = {}
        for act in self.acts:
            for party in (*act.makers, *act.addressees):
                named.setdefault(party.id, set()).update(act.report_ids)
        return named


def resolve(reports: Sequence[StoredReport], overrides: Sequence[Override], gazetteer: Gazetteer) -> UpperLayer:
    """Everything above the reports: statements, meetings, people, countries, topics and the edges between them.

    Depends on the set of reports and overrides alone, not on their order or on earlier runs. Nodes and edges come
    sorted.

    Raises:
        pydantic.ValidationError: a stored claim does not have the fields of its kind.
    """
    return _Resolution(reports, overrides, gazetteer).build()
