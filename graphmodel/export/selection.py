"""Which exchanges between parties are meant: by act, date, country, when they became known, and how sure."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Literal, get_args

from graphmodel.errors import UnknownName, UsageError
from graphmodel.gazetteer import Gazetteer
from graphmodel.model import edtf
from graphmodel.model.edtf import Interval, Verdict
from graphmodel.model.vocab import ACTS, DERIVED_TYPE

Level = Literal["official", "country"]
MET = "MET"
_ALWAYS = Interval(None, None)


@dataclass(frozen=True)
class Selection:
    """A checked selection; `select` makes one from what a person writes."""

    types: tuple[str, ...] = (*DERIVED_TYPE.values(), MET)
    """Types of derived edges."""
    window: Interval = _ALWAYS
    countries: frozenset[str] = frozenset()
    """Codes, one of which one of the two parties speaks for; empty: all parties."""
    among: bool = False
    """Both parties speak for one of `countries`."""
    level: Level = "official"
    as_of: date | None = None
    sure: bool = False
    """Leave out what may lie outside `window`."""
    min_confidence: float = 0.0

    @property
    def windowed(self) -> bool:
        """Whether a first or last day is given."""
        return self.window != _ALWAYS

    def in_time(self, days: Interval) -> Verdict:
        """Whether something of these days lies in the window: `no` is to be left out."""
        verdict = edtf.within(days, self.window) if self.windowed else "yes"
        return "no" if verdict == "unknown" and self.sure else verdict

    def of_countries(self, left: str | None, right: str | None) -> bool:
        """Whether parties that speak for these countries are meant."""
        if not self.countries:
            return True
        found = [each in self.countries for each in (left, right)]
        return all(found) if self.among else any(found)


def select(
    *,
    acts: str | Iterable[str] | None = None,
    meetings: bool | None = None,
    from_: str | None = None,
    to: str | None = None,
    countries: str | Iterable[str] | None = None,
    among: bool = False,
    level: str = "official",
    as_of: str | date | None = None,
    sure: bool = False,
    min_confidence: float = 0.0,
) -> Selection:
    """A selection from what a person writes.

    Args:
        acts: acts of the vocabulary; None: all.
        meetings: whether meetings are exchanges too; None: unless acts are named.
        from_: first day (EDTF).
        to: last day (EDTF). What may lie outside stays, with the verdict "unknown", unless `sure`.
        countries: codes or names; one of both parties speaks for one of them, with `among` each of both.
        among: see `countries`.
        level: "official": parties as they are; "country": each as the country it speaks for.
        as_of: only what articles published by that day reported.
        sure: only what surely lies in the window.
        min_confidence: of reports, 0 to 1.

    Raises:
        UsageError: an act, level or date that there is none of, or the window ends before it begins.
        UnknownName: no such country.
    """
    if level not in get_args(Level):
        raise UsageError(f"no level {level!r}; one of {', '.join(get_args(Level))}.")
    if not 0 <= min_confidence <= 1:
        raise UsageError(f"min_confidence is between 0 and 1, not {min_confidence}.")
    low, high = _day("from", from_).earliest, _day("to", to).latest
    if low and high and low > high:
        raise UsageError(f"the window ends before it begins: from {low} to {high}.")
    codes = frozenset(_country(name) for name in _listed(countries))
    if among and not codes:
        raise UsageError("among needs countries.")
    return Selection(
        types=_types(_listed(acts), meetings), window=Interval(low, high), countries=codes, among=among,
        level=level,  # type: ignore[arg-type]  # checked above
        as_of=as_of if isinstance(as_of, date) else _day("as_of", as_of).latest, sure=sure,
        min_confidence=min_confidence,
    )  # fmt: skip


def _types(acts: list[str], meetings: bool | None) -> tuple[str, ...]:
    for act in acts:
        if act not in ACTS:
            raise UnknownName(f"no act {act!r}.", ACTS)
    types = tuple(DERIVED_TYPE[act] for act in ACTS if act in acts or not acts)
    return (*types, MET) if (not acts if meetings is None else meetings) else types


def _listed(value: str | Iterable[str] | None) -> list[str]:
    return [value] if isinstance(value, str) else list(value or ())


def _day(name: str, text: str | None) -> Interval:
    try:
        return edtf.bounds(text)
    except ValueError as error:
        raise UsageError(f"{name}: {error}") from error


def _country(name: str) -> str:
    entry = Gazetteer.default().country(name)
    if entry is None:
        raise UnknownName(f"no country {name!r}; a name or an ISO 3166-1 code is meant.")
    return entry.code
