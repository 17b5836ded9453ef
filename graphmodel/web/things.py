"""Statements and meetings as lists, timelines and counts by month show them."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from graphmodel.model.edtf import Interval
from graphmodel.query.fetching import day
from graphmodel.web import links
from graphmodel.web.reading import Reader

HOSTILE = frozenset({"warn", "threaten", "accuse", "condemn", "deny", "reject", "demand"})
FRIENDLY = frozenset({"agree", "promise", "support", "propose"})
ROLES = {
    "MADE": "said",
    "ADDRESSED_TO": "was told",
    "TARGETS": "was meant",
    "ATTENDED": "took part",
    "ABOUT": "about",
    "MADE_AT": "said at it",
    "BEFORE": "said before it",
    "AFTER": "said after it",
}
"""How a thing is joined to what a page is about, in words."""


def tone_of(kind: str, act: str | None) -> str:
    """The class of colour of a statement or meeting: meeting, hostile, friendly or plain."""
    if kind == "meeting":
        return "meeting"
    return "hostile" if act in HOSTILE else "friendly" if act in FRIENDLY else "plain"


class Thing(NamedTuple):
    """One statement or meeting."""

    id: str
    kind: str
    how: tuple[str, ...]
    act: str
    speaker: str | None
    addressee: str | None
    target: str | None
    about: str | None
    quote: str | None
    participants: tuple[str, ...]
    place: str | None
    date: str | None
    when: Interval
    basis: str | None
    published: datetime.date | None
    status: str | None
    articles: int
    retracted: bool

    @property
    def href(self) -> str:
        """Its page; of a report, its place on this page."""
        return f"#{self.id}" if self.kind == "report" else links.page(self.kind, self.id)

    @property
    def tone(self) -> str:
        """Its class of colour."""
        return tone_of(self.kind, self.act)

    @property
    def roles(self) -> str:
        """How it is joined to what the page is about, in words."""
        return ", ".join(ROLES[each] for each in sorted(self.how) if each in ROLES)

    @property
    def who(self) -> str:
        """Who made it or took part."""
        return ", ".join(self.participants) if self.kind == "meeting" else self.speaker or "unknown"

    @property
    def to(self) -> str | None:
        """To whom it was said, else at whom it was aimed."""
        return self.addressee or self.target

    @property
    def title(self) -> str:
        """One line."""
        if self.kind == "report":
            return f"as told by {self.who}"
        if self.kind == "meeting":
            return f"{self.act}: {self.who}{f', {self.place}' if self.place else ''}"
        return f"{self.who}: {self.act}{f' → {self.to}' if self.to else ''}"


def thing(row: Mapping[str, Any]) -> Thing:
    """A thing from a row of a look-up `…_things`."""
    return Thing(
        id=row["id"],
        kind=row["kind"],
        how=tuple(row["how"] or ()),
        act=row["act"] or row["kind"],
        speaker=row["speaker"],
        addressee=row["addressee"],
        target=row["target"],
        about=row["about"],
        quote=row["quote"],
        participants=tuple(row["participants"] or ()),
        place=row["place"],
        date=row["date"],
        when=Interval(day(row["earliest"]), day(row["latest"])),
        basis=row["basis"],
        published=day(row["published"]),
        status=row["status"],
        articles=row["articles"] or 0,
        retracted=bool(row["retracted"]),
    )


class Month(NamedTuple):
    """How many things the month `month` (YYYY-MM) surely holds."""

    month: str
    number: int


class Counted(NamedTuple):
    """Things by month. `wider` counts those whose date is not known to the month, `undated` those without one."""

    months: tuple[Month, ...]
    wider: int
    undated: int

    @property
    def total(self) -> int:
        """All of them."""
        return sum(m.number for m in self.months) + self.wider + self.undated


def counted(rows: Iterable[Mapping[str, Any]]) -> Counted:
    """Counts from rows of a look-up `…_months`."""
    found: dict[str, int] = {}
    wider = undated = 0
    for row in rows:
        if row["first"] is None and row["last"] is None:
            undated += row["number"]
        elif row["first"] == row["last"]:
            found[row["first"]] = found.get(row["first"], 0) + row["number"]
        else:
            wider += row["number"]
    return Counted(tuple(Month(m, found[m]) for m in sorted(found)), wider, undated)


class Things(NamedTuple):
    """What a page shows of its statements and meetings: the latest of them, and how many there are."""

    shown: list[Thing]
    counted: Counted

    @property
    def left_out(self) -> int:
        """How many are not shown."""
        return max(0, self.counted.total - len(self.shown))


def read_things(
    reader: Reader, names: Sequence[str], window: Interval, known: Counted | None = None, **params: Any
) -> Things:
    """The things of several look-ups `NAME_things` and `NAME_months` together, each once, the latest first.

    `known` are all of them by month as they were counted a while ago. It stands for a new count where there are more
    than are listed, and not where the list shows that it is out of date.
    """
    params |= {"low": window.earliest, "high": window.latest}
    found: dict[str, Thing] = {}
    months: list[Mapping[str, Any]] = []
    many: list[str] = []
    for name in names:
        rows = reader.look(f"{name}_things", most=reader.limits.shown, **params)
        found |= {row["id"]: thing(row) for row in rows if row["id"] not in found}
        if len(rows) < reader.limits.shown and not reader.cut:
            months += _months_of(rows)
        else:
            many.append(name)
    if known is None or not many or known.total < len(found):
        months += [row for name in many for row in reader.look(f"{name}_months", **params)]
        known = counted(months)
    return Things(latest_first(found.values())[: reader.limits.shown], known)


def _months_of(rows: Iterable[Mapping[str, Any]]) -> list[Mapping[str, Any]]:
    """What a look-up `…_months` would count of all these rows."""
    days = ((row["earliest"] or "", row["latest"] or "") for row in rows)
    return [{"first": first[:7] or None, "last": last[:7] or None, "number": 1} for first, last in days]


def latest_first(things: Iterable[Thing]) -> list[Thing]:
    """Things by date, the latest first, undated ones last."""
    dated = sorted(things, key=lambda t: t.id)
    return sorted(
        dated, key=lambda t: (str(t.when.earliest or t.when.latest or ""), str(t.when.latest or "")), reverse=True
    )
