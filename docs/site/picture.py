"""Draws docs/model.svg, the picture of the model: `python docs/site/picture.py`. The same every time."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple
from xml.sax.saxutils import escape

OUT = Path(__file__).resolve().parents[1] / "model.svg"
BOX = (150, 46)
COLOURS = {"evidence": "#dbeafe", "fact": "#dcfce7", "party": "#fef3c7", "thing": "#f3e8ff"}


class Node(NamedTuple):
    """A label of the graph, its centre, its colour and what stands below it."""

    x: int
    y: int
    kind: str
    note: str


class Edge(NamedTuple):
    """A type of edge: from, to, its words; where it leaves and arrives (shares of the boxes' halves), where words stand."""

    start: str
    end: str
    words: tuple[str, ...]
    leave: tuple[float, float]
    arrive: tuple[float, float]
    at: float = 0.5
    shift: tuple[int, int] = (0, -6)


NODES = {
    "Article": Node(110, 70, "evidence", "one text"),
    "Report": Node(470, 70, "evidence", "one passage's account"),
    "Load": Node(110, 250, "evidence", "one run"),
    "Statement": Node(470, 250, "fact", "the act itself, once"),
    "Meeting": Node(540, 450, "fact", "talks, call, vote …"),
    "Topic": Node(110, 450, "thing", "what about"),
    "Party": Node(830, 250, "party", "Official · Person · Source"),
    "Country": Node(830, 450, "party", "· Organization"),
    "Position": Node(1020, 350, "thing", "an office"),
}
EDGES = (
    Edge("Article", "Report", ("CONTAINS",), (1, 0), (-1, 0)),
    Edge("Article", "Load", ("LOADED_IN",), (0, 1), (0, -1), shift=(50, 4)),
    Edge("Report", "Statement", ("REPORTS",), (-0.5, 1), (-0.5, -1), shift=(-40, 4)),
    Edge("Report", "Meeting", ("REPORTS",), (0.97, 1), (0.75, -1), 0.2, (42, 4)),
    Edge("Report", "Party", ("ATTRIBUTED_TO", "who tells it, innermost first"), (1, 0.2), (-0.3, -1), shift=(60, -18)),
    Edge("Party", "Statement", ("MADE",), (-1, -0.5), (1, -0.5)),
    Edge("Statement", "Party", ("ADDRESSED_TO, TARGETS",), (1, 0.4), (-1, 0.4), shift=(0, 16)),
    Edge("Statement", "Country", ("ON_BEHALF_OF,", "ADDRESSED_TO, TARGETS"), (0.9, 1), (-1, -0.6), 0.33, (50, -22)),
    Edge("Statement", "Topic", ("ABOUT",), (-0.8, 1), (0.4, -1), shift=(-34, 0)),
    Edge("Statement", "Meeting", ("MADE_AT,", "BEFORE, AFTER"), (-0.1, 1), (-0.5, -1), 0.5, (-52, -6)),
    Edge("Party", "Meeting", ("ATTENDED",), (-0.8, 1), (1, -0.4), 0.3, (48, 8)),
    Edge("Country", "Meeting", ("ATTENDED",), (-1, 0.4), (1, 0.4), shift=(0, 16)),
    Edge("Party", "Country", ("CITIZEN_OF",), (0.1, 1), (0.1, -1), shift=(50, 4)),
    Edge("Party", "Position", ("HOLDS", "from – to"), (1, 0.3), (0, -1), shift=(48, -14)),
    Edge("Position", "Country", ("OF",), (0, 1), (1, 0), shift=(20, 8)),
)
LOOPS = (
    ("Report", "CONFLICTS_WITH", "reports that disagree both stay"),
    ("Statement", "DENIES, CONTRADICTS,", "RESPONDS_TO, REPEATS"),
)


def main(out: Path = OUT) -> None:
    """Write the picture."""
    parts = [
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1110 560" font-family="sans-serif" font-size="13" role="img" '
        'aria-labelledby="t"><title id="t">The model: articles contain reports, reports report statements and meetings, '
        "parties make statements and attend meetings</title>",
        '<defs><marker id="a" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="8" markerHeight="8" orient="auto">'
        '<path d="M0 0 10 5 0 10z" fill="#475569"/></marker></defs>',
        '<rect width="1110" height="560" fill="#fff"/>',
        *(_edge(edge) for edge in EDGES),
        *(_loop(NODES[name], *words) for name, *words in LOOPS),
        *(_node(name, node) for name, node in NODES.items()),
        _legend(),
        "</svg>",
    ]
    out.write_text("\n".join(parts) + "\n", "utf-8")


def _node(name: str, node: Node) -> str:
    width, height = BOX
    shown = {"Party": "Official, Person, Source", "Country": "Country, Organization"}.get(name, name)
    note = {"Party": "people and anonymous sources", "Country": "states and bodies"}.get(name, node.note)
    width = 190 if name in ("Party", "Country") else width
    return (
        f'<rect x="{node.x - width / 2:g}" y="{node.y - height / 2:g}" width="{width}" height="{height}" rx="8" '
        f'fill="{COLOURS[node.kind]}" stroke="#475569"/>'
        f'<text x="{node.x}" y="{node.y - 2}" text-anchor="middle" font-weight="bold" font-size="14">{escape(shown)}</text>'
        f'<text x="{node.x}" y="{node.y + 15}" text-anchor="middle" font-size="11.5" fill="#475569">{escape(note)}</text>'
    )


def _corner(name: str, share: tuple[float, float]) -> tuple[float, float]:
    node, width = NODES[name], 190 if name in ("Party", "Country") else BOX[0]
    return node.x + share[0] * width / 2, node.y + share[1] * BOX[1] / 2


def _edge(edge: Edge) -> str:
    (x1, y1), (x2, y2) = _corner(edge.start, edge.leave), _corner(edge.end, edge.arrive)
    x, y = x1 + (x2 - x1) * edge.at + edge.shift[0], y1 + (y2 - y1) * edge.at + edge.shift[1]
    return f'<path d="M{x1:g} {y1:g}L{x2:g} {y2:g}" stroke="#475569" fill="none" marker-end="url(#a)"/>' + _words(
        x, y, *edge.words
    )


def _loop(node: Node, *words: str) -> str:
    x, y = node.x - BOX[0] / 2, node.y
    lines = _words(x - 105, y - 2, *words) if node.y > 100 else _words(node.x + 180, node.y - 25, *words)
    path = (
        f"M{x:g} {y - 10:g}C{x - 45:g} {y - 30:g} {x - 45:g} {y + 26:g} {x:g} {y + 8:g}"
        if node.y > 100
        else f"M{node.x + 40:g} {y - 23:g}C{node.x + 50:g} {y - 62:g} {node.x + 105:g} {y - 52:g} {node.x + 74:g} {y - 16:g}"
    )
    return f'<path d="{path}" stroke="#475569" fill="none" marker-end="url(#a)"/>' + lines


def _words(x: float, y: float, *lines: str) -> str:
    return "".join(
        f'<text x="{x:g}" y="{y + 14 * number:g}" text-anchor="middle" font-size="{12 if line.isupper() or "_" in line else 11}" '
        f'fill="#1e293b" paint-order="stroke" stroke="#fff" stroke-width="4">{escape(line)}</text>'
        for number, line in enumerate(lines)
    )


def _legend() -> str:
    names = {
        "evidence": "evidence: never changes",
        "fact": "facts: computed from reports",
        "party": "parties",
        "thing": "offices, topics",
    }
    parts = []
    x = 40
    for kind, words in names.items():
        parts.append(f'<rect x="{x}" y="520" width="16" height="16" rx="3" fill="{COLOURS[kind]}" stroke="#475569"/>')
        parts.append(f'<text x="{x + 23}" y="533" font-size="12">{escape(words)}</text>')
        x += 60 + 7 * len(words)
    return "".join(parts)


if __name__ == "__main__":
    main()
