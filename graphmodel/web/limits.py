"""How much one page may take; what is cut is said on the page."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Limits:
    """Limits of one page."""

    seconds: float = 10.0
    """Time for all reads together."""
    rows: int = 20_000
    """Most rows that one read takes from the graph."""
    shown: int = 120
    """Most rows of a table."""
    drawn: int = 120
    """Most marks of a timeline."""
    neighbours: int = 12
    """Most parties that a click adds to a graph."""
    nodes: int = 90
    """Most nodes of a graph."""
    characters: int = 200_000
    """Most characters of an article shown at once."""
    kept: float = 60.0
    """Seconds for which figures over the whole graph are kept."""
