# ruff: noqa: E501 - a node or a query a line
"""A made-up graph of any size, the same for the same sizes and seed: nodes and edges as the store keeps them."""

from __future__ import annotations

import gc
from collections import defaultdict
from collections.abc import Iterator
from datetime import date, timedelta
from random import Random
from typing import Any, NamedTuple

from benchmarks.queries.cast import Cast, Official, make_cast
from graphmodel.model.graph import Properties
from graphmodel.model.ids import content_id
from graphmodel.model.vocab import ACTS, DERIVED_TYPE, PLOVER

_START, _DAYS = date(2020, 1, 1), 1460
_KINDS = ("talks", "call", "summit", "conference", "visit", "vote")
_CITIES = ("Rome", "Geneva", "Vienna", "Helsinki", "Oslo", "Doha", "Cairo", "Lima", "Kathmandu", "Nairobi")
_OUTLETS = ("Morning Ledger", "Harbour Post", "Valley Wire", "Capital Letter")
PER_ARTICLE = 5
"""Statements that one article reports, on average."""


class Sizes(NamedTuple):
    """How large the graph is."""

    statements: int = 200_000
    officials: int = 1_000
    meetings: int = 5_000
    seed: int = 7


class EdgeGroup(NamedTuple):
    """Edges of one type between two labels."""

    type: str
    start: str
    end: str


class World(NamedTuple):
    """The whole graph. An edge is start id, end id, properties."""

    cast: Cast
    nodes: dict[str, list[Properties]]
    edges: dict[EdgeGroup, list[tuple[str, str, Properties]]]

    @property
    def counts(self) -> dict[str, int]:
        """Numbers of nodes by label, and of edges."""
        return {k: len(v) for k, v in sorted(self.nodes.items())} | {"edges": sum(map(len, self.edges.values()))}


class _Maker:
    def __init__(self, sizes: Sizes) -> None:
        self.sizes, self.random = sizes, Random(sizes.seed)
        self.cast = make_cast(sizes.officials, self.random)
        self.nodes: dict[str, list[Properties]] = defaultdict(list)
        self.edges: dict[EdgeGroup, list[tuple[str, str, Properties]]] = defaultdict(list)
        self.articles: list[str] = []
        self.published: dict[str, date] = {}
        self.tellers: list[Official] = []
        self.meetings: list[str] = []
        self.earlier: dict[tuple[str, str], str] = {}

    def node(self, label: str, node_id: str, **properties: Any) -> str:
        self.nodes[label].append({"id": node_id, **{k: v for k, v in properties.items() if v is not None}})
        return node_id

    def edge(self, kind: str, start: tuple[str, str], end: tuple[str, str], **properties: Any) -> None:
        told = {"key": "", **{k: v for k, v in properties.items() if v is not None}}
        self.edges[EdgeGroup(kind, start[0], end[0])].append((start[1], end[1], told))

    def day(self) -> date:
        return _START + timedelta(days=self.random.randrange(_DAYS))

    def make(self) -> World:
        self.add_cast()
        self.add_articles()
        for number in range(self.sizes.meetings):
            self.add_meeting(number)
        for number in range(self.sizes.statements):
            self.add_statement(number)
        self.add_conflicts()
        return World(self.cast, dict(self.nodes), dict(self.edges))

    def add_cast(self) -> None:
        for code, name in self.cast.countries.items():
            self.node("Country", code, name=name)
        for org, name, country in self.cast.organizations:
            self.node("Organization", org, name=name, country=country, kind="other")
        for topic, name in self.cast.topics:
            self.node("Topic", topic, name=name, terms=name.split())
        for official in self.cast.officials:
            self.add_official(official)

    def add_official(self, official: Official) -> None:
        who, country = ("Official", official.id), ("Country", official.country)
        self.node("Official", official.id, name=official.name, country=official.country, aliases=[])
        position = content_id("pos", official.title, official.country, official.id)
        self.node("Position", position, title=official.title, kind="minister")
        held = {"earliest": _START, "latest": _START + timedelta(days=_DAYS)}
        self.edge("HOLDS", who, ("Position", position), title=official.title, former=False, source="made up",
                  reports=[], **{"from": "2020-01-01", "to": None}, **held)  # fmt: skip
        self.edge("OF", ("Position", position), country, reports=[])
        self.edge("CITIZEN_OF", who, country, reports=[])

    def add_articles(self) -> None:
        count = max(1, self.sizes.statements // PER_ARTICLE)
        for number in range(count):
            # Articles stand in the order of publication, so that what happened can be given to one that came after it.
            published = _START + timedelta(days=number * _DAYS // count)
            article = content_id("art", self.sizes.seed, number)
            self.articles.append(article)
            self.published[article] = published
            self.node(
                "Article", article, file=f"{number:06d}_report.txt", files=[f"{number:06d}_report.txt"], title=f"Report {number}",
                publisher=_OUTLETS[number % 4], published=published.isoformat(), publishedBasis="metadata",
                publishedEarliest=published, publishedLatest=published, retracted=number % 200 == 0, extractors="{}", dates="{}",
                text=f"Report {number}. " + "The talks went on, and nobody wished to say for how long they would last. " * 12,
            )  # fmt: skip

    def article_after(self, day: date, spread: int = 20) -> str:
        at = (day - _START).days + self.random.randrange(spread)
        return self.articles[min(len(self.articles) - 1, at * len(self.articles) // _DAYS)]

    def add_report(self, kind: str, what: str, number: int, day: date, **properties: Any) -> str:
        article = self.article_after(day)
        report = content_id("rep", kind, what, number)
        start = self.random.randrange(600)
        self.node(
            "Report", report, article=article, kind=kind, start=start, end=start + 120, extractor="made-up", extractorVersion="1",
            confidence=round(self.random.uniform(0.5, 1), 2), rule="made-up", mode=self.random.choice(["direct", "indirect"]),
            claim='{"kind":"' + kind + '","about":"' + str(properties.get("about", "")) + '","text":"' + "x" * 200 + '"}', **properties,
        )  # fmt: skip
        self.edge("CONTAINS", ("Article", article), ("Report", report))
        label = "Statement" if kind == "statement" else "Meeting"
        self.edge("REPORTS", ("Report", report), (label, what), score=1.0, reasons=["made up"], version="1")
        return report

    def add_meeting(self, number: int) -> None:
        day, kind, city = self.day(), _KINDS[number % 6 if number % 10 else 5], self.random.choice(_CITIES)
        parties = self.random.sample(self.cast.officials, 3)
        meeting = content_id("mtg", self.sizes.seed, number)
        status = "planned" if number % 12 == 0 else "held"
        statuses = ["held", "planned"] if number % 7 == 0 and status == "held" else [status]
        self.meetings.append(meeting)
        reports = [
            self.add_report("meeting", meeting, n, day, quote=f"{parties[0].name} met {parties[1].name} in {city}.", status=told)
            for n, told in enumerate(statuses)
        ]  # fmt: skip
        self.node(
            "Meeting", meeting, kind=kind, name=f"{city} {kind}", place=city, date=day.isoformat(), earliest=day, latest=day,
            dateBasis="explicit", status=status, statuses=statuses, participants=[p.name for p in parties], articles=len(reports),
            published=day, confidence=0.9, externalIds=[f"m{number:05d}"],
        )  # fmt: skip
        fact = {"reports": reports, "earliest": day, "latest": day}
        for party in parties:
            self.edge("ATTENDED", ("Official", party.id), ("Meeting", meeting), role="participant", **fact)
        for code in sorted({p.country for p in parties}):
            self.edge("ATTENDED", ("Country", code), ("Meeting", meeting), role="country", **fact)
        self.edge(
            "MET", ("Official", parties[0].id), ("Official", parties[1].id), derived=True, meeting=meeting, **fact
        )
        if len(reports) > 1:
            self.edge("CONFLICTS_WITH", ("Report", reports[0]), ("Report", reports[1]), on="participants", basis="made up",
                      notedBy="article" if number % 2 else "comparison")  # fmt: skip

    def add_statement(self, number: int) -> None:
        random, day = self.random, self.day()
        speaker, hearer, target = random.sample(self.cast.officials, 3)
        act, (topic, about) = random.choice(ACTS), random.choice(self.cast.topics)
        statement = content_id("stm", self.sizes.seed, number)
        heard, aimed, anonymous = number % 2 == 0, number % 5 == 0, number % 25 == 0
        joint, expert, dated = number % 40 == 1, number % 30 == 2, number % 10 != 3
        status = "planned" if number % 33 == 4 else "refuted" if number % 50 == 5 else "asserted"
        latest = day + timedelta(days=30) if number % 9 == 4 else day
        # What counts for queries are the parties, dates and status; words are as long as real ones.
        quote = (
            f"{speaker.name} spoke of {about} and said that nothing of it would be forgotten before the year was out."
        )
        reports = [
            self.add_report(
                "statement", statement, n, day, quote=quote, status=status, about=about, via=self.via(number, n)
            )
            for n in range(2 if number % 40 == 0 else 1)
        ]
        fact = {"reports": reports} | ({"earliest": day, "latest": latest} if dated else {})
        source = content_id("src", statement)
        ref = ("Statement", statement)
        if anonymous:
            self.node("Source", source, description=f"official {number}", country=speaker.country)
        maker = ("Source", source) if anonymous else ("Official", speaker.id)
        self.edge("MADE", maker, ref, **fact)
        if joint:
            self.edge("MADE", ("Official", target.id), ref, **fact)
        self.edge("ABOUT", ref, ("Topic", topic), reports=reports)
        if number % 2:
            self.edge("ON_BEHALF_OF", ref, ("Country", speaker.country), **fact)
        if heard:
            self.edge("ADDRESSED_TO", ref, ("Official", hearer.id), **fact)
        if aimed:
            self.edge("TARGETS", ref, ("Country", target.country), **fact)
        if heard and not anonymous and number % 8 == 0:
            self.edge(DERIVED_TYPE[act], maker, ("Official", hearer.id), derived=True, statement=statement, **fact)
        self.node(
            "Statement", statement, act=act, plover=PLOVER[act], cameo="010", about=about, text=quote, polarity="positive", mode="direct",
            date=_text(day, latest) if dated else None, earliest=day if dated else None, latest=latest if dated else None,
            dateBasis=("inferred" if number % 4 == 0 else "explicit") if dated else "none", status=status,
            speaker=f"unnamed: official {number}" if anonymous else speaker.name, speakerCountry=speaker.country,
            addressee=hearer.name if heard else None, addresseeCountry=hearer.country if heard else None,
            target=self.cast.countries[target.country] if aimed else None, joint=joint, anonymous=anonymous, expert=expert,
            confidence=0.8, articles=len(reports), published=self.first_published(len(reports)), retracted=False, externalIds=[],
        )  # fmt: skip
        self.tie(number, ref, fact, (speaker, about))

    def first_published(self, reports: int) -> date:
        """The first publication of the newest so many reports."""
        return min(self.published[row["article"]] for row in self.nodes["Report"][-reports:])

    def via(self, number: int, report: int) -> list[str]:
        """One statement in five is told by somebody, one in twenty through two."""
        if number % 5:
            return []
        tellers = self.random.sample(self.cast.officials, 2 if number % 20 == 0 else 1)
        self.tellers = tellers
        return [t.name for t in tellers]

    def tie(self, number: int, ref: tuple[str, str], fact: Properties, about: tuple[Official, str]) -> None:
        """Join a statement to meetings and to what was said before."""
        random = self.random
        if number % 5 == 0:
            for report in fact["reports"][-1:]:
                for order, teller in enumerate(self.tellers):
                    self.edge("ATTRIBUTED_TO", ("Report", report), ("Official", teller.id), order=order, key=str(order))
        if number % 12 == 0:
            self.edge("MADE_AT", ref, ("Meeting", random.choice(self.meetings)), **fact)
        if number % 60 == 1:
            self.edge(random.choice(["BEFORE", "AFTER"]), ref, ("Meeting", random.choice(self.meetings)), **fact)
        key = (about[0].country, about[1])
        before = self.earlier.get(key)
        if before and number % 12 == 5:
            kind = random.choice(["DENIES", "CONTRADICTS", "RESPONDS_TO", "REPEATS"])
            self.edge(kind, ref, ("Statement", before), basis="made up", score=0.8, notedBy="comparison", **fact)
        self.earlier[key] = ref[1]

    def add_conflicts(self) -> None:
        """Conflicts between the reports of every statement that has two."""
        told: dict[str, list[str]] = defaultdict(list)
        for report, statement, _ in self.edges[EdgeGroup("REPORTS", "Report", "Statement")]:
            told[statement].append(report)
        for reports in [r for r in told.values() if len(r) > 1][::5]:
            self.edge(
                "CONFLICTS_WITH",
                ("Report", reports[0]),
                ("Report", reports[1]),
                on="words",
                basis="made up",
                notedBy="comparison",
            )


def _text(day: date, latest: date) -> str:
    return day.isoformat() if day == latest else f"{day.isoformat()}/{latest.isoformat()}"


def generate(sizes: Sizes) -> World:
    """The graph of these sizes: about five edges a statement."""
    gc.disable()  # a million small objects that all stay: looking for garbage among them takes longer than making them
    try:
        return _Maker(sizes).make()
    finally:
        gc.enable()


def batches(rows: list[Any], size: int) -> Iterator[list[Any]]:
    """`rows` in lists of at most `size`."""
    return (rows[at : at + size] for at in range(0, len(rows), size))
