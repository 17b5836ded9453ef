"""Bars of a count by month, each a link to that month."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import NamedTuple

from graphmodel.web.drawing.axis import Tick
from graphmodel.web.things import Month

WIDTH, LEFT, RIGHT, HEIGHT = 960.0, 14.0, 946.0, 84.0
MOST = 360
"""Most months; of a longer time the last ones are drawn."""


class Bar(NamedTuple):
    """One month."""

    x: float
    y: float
    width: float
    height: float
    month: str
    number: int
    href: str


class Months(NamedTuple):
    """The whole picture. `earlier` counts things of months that have no room; `top` is the tallest bar's count."""

    bars: list[Bar]
    ticks: list[Tick]
    top: int
    earlier: int


def months(counts: Sequence[Month], href: Callable[[str], str]) -> Months | None:
    """Bars from the first month to the last, None for fewer than two months."""
    if len(counts) < 2:
        return None
    last = _number(counts[-1].month)
    shown = [m for m in counts if _number(m.month) > last - MOST]
    first = _number(shown[0].month)
    step = (RIGHT - LEFT) / (last - first + 1)
    top = max(m.number for m in shown)
    bars = []
    for month, number in shown:
        height = round(max(2.0, number / top * (HEIGHT - 14)), 1)
        x = LEFT + (_number(month) - first) * step
        gap = min(2.0, step / 5)
        bars.append(
            Bar(
                round(x, 1),
                round(HEIGHT - height, 1),
                round(min(step - gap, 40.0), 1),
                height,
                month,
                number,
                href(month),
            )
        )
    return Months(bars, _ticks(first, last, step), top, sum(m.number for m in counts) - sum(m.number for m in shown))


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
