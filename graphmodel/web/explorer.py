"""What all pages share: the store, the limits, and figures over the whole graph that are kept for a while."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timezone
from typing import TYPE_CHECKING, Any, NamedTuple

from starlette.requests import Request

from graphmodel.errors import UsageError
from graphmodel.model import edtf
from graphmodel.model.edtf import Interval
from graphmodel.web.catalogue import Catalogue
from graphmodel.web.limits import Limits
from graphmodel.web.reading import Reader
from graphmodel.web.remembered import Remembered
from graphmodel.web.things import Counted, counted

if TYPE_CHECKING:
    from graphmodel.store import Store

SLOW = 60.0
"""Seconds for a figure over the whole graph, which one page waits for and others get kept."""
NAMES = 500_000
"""Most names held in memory."""
PAIRS = 24
LONGEST = 500
"""Characters of any word of a request."""


class Overview(NamedTuple):
    """What is loaded, as of `at`."""

    at: datetime
    counts: dict[str, int]
    statements: Counted
    meetings: Counted
    published: Counted
    months: list[Mapping[str, Any]]
    """Rows that count statements and meetings by the months in which they begin and end."""
    pairs: list[Mapping[str, Any]]
    loads: list[Mapping[str, Any]]


class Explorer:
    """One graph, read."""

    def __init__(self, store: Store, limits: Limits) -> None:
        self.store, self.limits = store, limits
        self._catalogue = Remembered(self._read_names, limits.kept)
        self._overview = Remembered(self._read_overview, limits.kept)
        self.names_cut = False

    def reader(self) -> Reader:
        """Reading for one page."""
        return Reader(self.store, self.limits)

    @property
    def catalogue(self) -> Catalogue:
        """All names."""
        return self._catalogue.get()

    @property
    def overview(self) -> Overview:
        """What is loaded."""
        return self._overview.get()

    def _read_names(self) -> Catalogue:
        reader = Reader(self.store, replace(self.limits, rows=NAMES), seconds=SLOW)
        rows = reader.look("names")
        self.names_cut = reader.cut
        return Catalogue(rows)

    def _read_overview(self) -> Overview:
        reader = Reader(self.store, self.limits, seconds=SLOW)
        statements, meetings = reader.look("all_statement_months"), reader.look("all_meeting_months")
        return Overview(
            at=datetime.now(timezone.utc).replace(microsecond=0),
            counts={row["label"]: row["number"] for row in reader.look("counts")},
            statements=counted(statements),
            meetings=counted(meetings),
            published=counted(reader.look("published_months")),
            months=[*statements, *meetings],
            pairs=reader.look("country_pairs", most=PAIRS),
            loads=reader.look("loads", most=5),
        )


def of(request: Request) -> Explorer:
    """The explorer that a request is to."""
    explorer: Explorer = request.app.state.explorer
    return explorer


def word(request: Request, name: str) -> str | None:
    """One parameter of a request, None where it is empty.

    Raises:
        UsageError: it is overlong or holds control characters.
    """
    text = (request.query_params.get(name) or "").strip()
    if len(text) > LONGEST:
        raise UsageError(f"{name!r} is longer than {LONGEST} characters.")
    if any(ord(c) < 32 or ord(c) == 127 or 0xD800 <= ord(c) <= 0xDFFF for c in text):
        raise UsageError(f"{name!r} holds a control character.")
    return text or None


def window(request: Request) -> Interval:
    """The days from `from` to `to` that a request asks for; open where it does not.

    Raises:
        UsageError: no date, or the time ends before it begins.
    """
    bounds = []
    for name in ("from", "to"):
        try:
            bounds.append(edtf.bounds(word(request, name)))
        except ValueError as error:
            raise UsageError(f"{name!r}: {error}. Dates are EDTF: 2022, 2022-03, 2022-03-14.") from error
    low, high = bounds[0].earliest, bounds[1].latest
    if low and high and low > high:
        raise UsageError(f"The time ends before it begins: from {low} to {high}.")
    return Interval(low, high)


def page_number(request: Request) -> int:
    """Which page of a long list is asked for, from 1.

    Raises:
        UsageError: it is no number, or out of range.
    """
    text = word(request, "page") or "1"
    if not text.isascii() or not text.isdigit() or not 1 <= int(text) <= 10_000:
        raise UsageError(f"no page {text!r}.")
    return int(text)
