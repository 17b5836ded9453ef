"""A small world of invented people for the tests of resolution, and a way to write reports in it."""

from __future__ import annotations

import itertools
from typing import Any

import pytest

from graphmodel.gazetteer import Gazetteer, PersonEntry, Tenure
from graphmodel.gazetteer.people import MemoryPeople
from graphmodel.model.claims import MeetingClaim, RoleClaim, StatementClaim
from graphmodel.model.graph import Edge, Node, Override, StoredReport, UpperLayer
from graphmodel.model.ids import content_id
from graphmodel.resolve import resolve


def person(key: str, name: str, country: str, office: str, start: str, end: str | None = None) -> PersonEntry:
    tenure = Tenure(title=office.replace("-", " "), office=office, country=country, start=start, end=end, source="test")
    return PersonEntry(key=key, name=name, country=country, tenures=(tenure,))


@pytest.fixture(scope="session")
def gazetteer() -> Gazetteer:
    """The packaged countries, offices and organizations with invented people."""
    whole = Gazetteer.default()
    people = [
        person("lena-marsk", "Lena Marsk", "DNK", "foreign-minister", "2015", "2019"),
        person("oskar-marsk", "Oskar Marsk", "NOR", "foreign-minister", "2015", "2019"),
        person("tiago-bentes", "Tiago Bentes", "BRA", "foreign-minister", "2016"),
    ]
    return Gazetteer(
        countries=whole.countries(), people=MemoryPeople(people), offices=whole.offices(),
        organizations=list(itertools.islice(whole.organizations(), 400)),
    )  # fmt: skip


class Article:
    """Writes the reports of one article."""

    def __init__(self, name: str, published: str | None, extractor: str = "rules") -> None:
        self.id, self.name, self.published, self.extractor = content_id("art", name), name, published, extractor
        self.reports: list[StoredReport] = []

    def _add(self, kind: str, claim: StatementClaim | MeetingClaim | RoleClaim, quote: str) -> str:
        report = StoredReport(
            content_id("rep", self.id, self.extractor, kind, claim.model_dump_json()), kind, self.id,
            f"{self.name}.txt", self.published, None, False, self.extractor, quote, claim.model_dump_json(),
        )  # fmt: skip
        self.reports.append(report)
        return report.id

    def _span(self) -> dict[str, int]:
        start = 500 + 200 * len(self.reports)
        return {"start": start, "end": start + 100}

    def says(self, speaker: str | None, act: str, about: str, quote: str | None = None, **more: Any) -> str:
        span = {key: more.pop(key) for key in ("start", "end") if key in more}
        claim = {
            "id": f"s{len(self.reports)}",
            "speaker": speaker,
            "act": act,
            "about": about,
            **self._span(),
            **span,
            **more,
        }
        return self._add("statement", StatementClaim(**claim), quote or about)

    def meets(self, *participants: str, **more: Any) -> str:
        claim = {"id": f"m{len(self.reports)}", "participants": participants, **self._span(), **more}
        return self._add("meeting", MeetingClaim(**claim), " and ".join(participants))

    def calls(self, name: str, title: str, **more: Any) -> str:
        claim = RoleClaim(person=name, title=title, **self._span(), **more)
        return self._add("role", claim, f"{name}, {title}")


class World:
    """Articles and what resolution makes of them."""

    def __init__(self, gazetteer: Gazetteer) -> None:
        self.gazetteer, self.articles, self.overrides = gazetteer, [], []  # type: ignore[var-annotated]
        self._layer: UpperLayer | None = None

    def article(self, name: str, published: str | None = None, extractor: str = "rules") -> Article:
        self.articles.append(Article(name, published, extractor))
        self._layer = None
        return self.articles[-1]

    def judge(self, left: str, right: str, verdict: str) -> None:
        self.overrides.append(Override(left, right, verdict, ""))
        self._layer = None

    @property
    def layer(self) -> UpperLayer:
        if self._layer is None:
            reports = [report for article in self.articles for report in article.reports]
            self._layer = resolve(reports, self.overrides, self.gazetteer)
        return self._layer

    def node_of(self, report: str) -> Node:
        """What a report tells of."""
        ref = next(e.end for e in self.layer.edges if e.type == "REPORTS" and e.start.id == report)
        return next(n for n in self.layer.nodes if n.ref == ref)

    def one(self, *reports: str) -> bool:
        return len({self.node_of(r).id for r in reports}) == 1

    def named(self, label: str, name: str) -> list[Node]:
        return [n for n in self.layer.nodes if n.label == label and n.properties.get("name") == name]

    def edges(self, kind: str) -> list[Edge]:
        return [e for e in self.layer.edges if e.type == kind]

    def joined(self, kind: str, left: str, right: str) -> list[Edge]:
        """Edges of that type from what one report tells of to what the other tells of."""
        ends = self.node_of(left).id, self.node_of(right).id
        return [e for e in self.edges(kind) if (e.start.id, e.end.id) == ends]


@pytest.fixture
def world(gazetteer: Gazetteer) -> World:
    return World(gazetteer)
