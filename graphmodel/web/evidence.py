"""The reports of a statement or a meeting, each with its passage; and which of them cannot both be right."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from graphmodel.model import edtf
from graphmodel.web import links
from graphmodel.web.passages import Passage, passage
from graphmodel.web.reading import Reader
from graphmodel.web.things import Thing

MOST = 60
"""Most reports shown of one statement or meeting."""
TOLD = ("speaker", "act", "addressee", "target", "about", "type", "participants", "place", "date", "status", "mode")
"""What of a claim is compared side by side."""


class Report(NamedTuple):
    """One article's account. `row` holds what the look-up gave, `claim` what the extractor or annotator claimed."""

    row: Mapping[str, Any]
    claim: Mapping[str, Any]
    passage: Passage

    @property
    def id(self) -> str:
        """Its id."""
        return str(self.row["report"])

    @property
    def source(self) -> str:
        """Publisher or file."""
        return str(self.row["publisher"] or self.row["file"])

    @property
    def href(self) -> str:
        """Where it stands in its article."""
        return f"{links.page('article', self.row['article'])}#{self.id}"


class Side(NamedTuple):
    """A difference: what the two reports say of one thing."""

    name: str
    left: str
    right: str
    same: bool


class Conflict(NamedTuple):
    """Two reports that cannot both be right."""

    on: str
    basis: str | None
    noted_by: str | None
    left: Report
    right: Report
    sides: list[Side]


class Evidence(NamedTuple):
    """All reports, conflicts among them; `left_out` says that there are more."""

    reports: list[Report]
    conflicts: list[Conflict]
    left_out: bool


def read_evidence(reader: Reader, kind: str, thing_id: str) -> Evidence:
    """The reports of a statement or meeting (`kind`)."""
    rows = reader.look(f"{kind}_reports", id=thing_id, most=MOST + 1)
    left_out, rows = len(rows) > MOST, rows[:MOST]
    texts = {
        row["article"]: row["text"] or "" for row in reader.look("texts", ids=sorted({r["article"] for r in rows}))
    }
    reports = {row["report"]: _report(row, texts.get(row["article"], "")) for row in rows}
    conflicts = [
        _conflict(row, reports[row["left"]], reports[row["right"]])
        for row in reader.look(f"{kind}_conflicts", id=thing_id)
        if row["left"] in reports and row["right"] in reports
    ]
    return Evidence(list(reports.values()), conflicts, left_out)


def _report(row: Mapping[str, Any], text: str) -> Report:
    found = passage(text, row["start"], row["end"])
    if found.quote != (row["quote"] or ""):  # never show other characters than those that were reported
        found = Passage("", row["quote"] or "", "", True, True)
    return Report(row, json.loads(row["claim"] or "{}"), found)


def _conflict(row: Mapping[str, Any], left: Report, right: Report) -> Conflict:
    sides = [
        Side(name, a, b, a == b)
        for name in TOLD
        for a, b in [(_text(left.claim.get(name)), _text(right.claim.get(name)))]
        if a or b
    ]
    return Conflict(row["on"], row["basis"], row["noted_by"], left, right, sides)


def _text(value: Any) -> str:
    if isinstance(value, list):
        return ", ".join(map(str, value))
    return "" if value is None else str(value)


def as_things(reports: Sequence[Report]) -> list[Thing]:
    """Reports as a timeline shows them: when each says it was, and when it was published."""
    return [
        Thing(
            id=r.id,
            kind="report",
            how=(),
            act=r.row["status"] or "",
            speaker=r.source,
            addressee=None,
            target=None,
            about=None,
            quote=None,
            participants=(),
            place=None,
            date=r.row["date"],
            when=edtf.bounds(r.row["date"]),
            basis=r.row["basis"],
            published=edtf.bounds(r.row["published"]).latest,
            status=None,
            articles=1,
            retracted=bool(r.row["retracted"]),
        )
        for r in reports
    ]
