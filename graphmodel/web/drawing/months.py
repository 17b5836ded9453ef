"""Bars of a count by month, each a link to that month; by year where the time is long."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from itertools import groupby
from typing import NamedTuple

from graphmodel.web.drawing.axis import Tick
from graphmodel.web.things import Month

WIDTH, LEFT, RIGHT, HEIGHT = 960.0, 14.0, 946.0, 84.0
MOST = 360
"""Most bars; of a longer time than so many years, the last ones are drawn."""


class Bar(NamedTuple):
    """One month or year; `month` is YYYY-MM or YYYY."""

    x: float
    y: float
    width: float
    height: float
    month: str
    number: int
    href: str


class Months(NamedTuple):
    """The whole picture. `unit` is that of a bar, "month" or "year"; `top` is the tallest bar's count; `earlier` counts
    things of years that have no room.
    """

    bars: list[Bar]
    ticks: list[Tick]
    unit: str
    top: int
    earlier: int


def months(counts: Sequence[Month], href: Callable[[str], str]) -> Months | None:
    """Bars from the first month to the last, None for fewer than two months. `href` takes YYYY-MM, or YYYY."""
    if len(counts) < 2:
        return None
    if _number(counts[-1].month) - _number(counts[0].month) < MOST:
        return _drawn([(_number(month), month, number) for month, number in counts], 1, href)
    years = [(year, sum(m.number for m in of)) for year, of in groupby(counts, lambda m: m.month[:4])]
    return _drawn([(int(year), year, number) for year, number in years], 12, href)


def _drawn(counts: Sequence[tuple[int, str, int]], unit: int, href: Callable[[str], str]) -> Months:
    """Bars of counts: place in order of time, name, number. A place is `unit` months long."""
    last = counts[-1][0]
    shown = [each for each in counts if each[0] > last - MOST]
    first = shown[0][0]
    step = (RIGHT - LEFT) / (last - first + 1)
    width, top = min(step - min(2.0, step / 5), 40.0), max(number for _, _, number in shown)
    bars = []
    for place, name, number in shown:
        height = round(max(2.0, number / top * (HEIGHT - 14)), 1)
        x, y = LEFT + (place - first) * step, HEIGHT - height
        bars.append(Bar(round(x, 1), round(y, 1), round(width, 1), height, name, number, href(name)))
    earlier = sum(number for _, _, number in counts) - sum(bar.number for bar in bars)
    ticks = _ticks(first * unit, (last + 1) * unit - 1, step / unit)
    return Months(bars, ticks, "month" if unit == 1 else "year", top, earlier)


def _number(month: str) -> int:
    return int(month[:4]) * 12 + int(month[5:7]) - 1


def _ticks(first: int, last: int, step: float) -> list[Tick]:
    every = next(n for n in (1, 2, 3, 6, 12, 24, 60, 120) if (last - first) / n <= 11 or n == 120)
    return [
        Tick(
            round(LEFT + (at - first) * step, 1),
            str(at // 12) if every >= 12 or at % 12 == 0 else f"{date(2000, at % 12 + 1, 1):%b} {at // 12}",
        )
        for at in range(first, last + 1)
        if at % every == 0
    ]
