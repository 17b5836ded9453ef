"""A small network of parties as an SVG picture, drawn here: no script, nothing fetched, the same picture each time."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from graphmodel.notebook.markup import block, text

if TYPE_CHECKING:
    import networkx

LARGEST = 40
"""Parties that a picture can show; of more, the busiest."""
_WIDTH, _HEIGHT, _MARGIN = 720, 460, 70
_COLOURS = {"Country": "#2b6cb0", "Official": "#c05621", "Person": "#b7791f", "Organization": "#2f855a"}
_OTHER = "#718096"
_SEED = 7


def graph_html(graph: networkx.MultiDiGraph[Any]) -> str:
    """The picture, with what it shows in words: how many parties, which exchanges between the busiest."""
    size = f"{len(graph)} parties, {graph.size()} exchanges"
    if not len(graph):
        return block("<p>No exchanges.</p>")
    shown = _busiest(graph)
    cut = f"; the {len(shown)} busiest parties are drawn" if len(shown) < len(graph) else ""
    return block(_svg(graph, shown), f"<p>{text(size + cut)}.</p>")


def _busiest(graph: networkx.MultiDiGraph[Any]) -> list[Any]:
    return [node for node, _ in sorted(graph.degree, key=lambda pair: (-pair[1], str(pair[0])))[:LARGEST]]


def _svg(graph: networkx.MultiDiGraph[Any], shown: list[Any]) -> str:
    among = set(shown)
    pairs = Counter((a, b, str(data.get("type", ""))) for a, b, data in graph.edges(data=True) if {a, b} <= among)
    places = _places(shown, pairs)
    lines: dict[tuple[Any, Any], list[str]] = {}
    for (a, b, kind), times in sorted(pairs.items(), key=lambda item: str(item[0])):
        lines.setdefault((a, b), []).append(f"{kind} ×{times}" if times > 1 else kind)
    drawn = [_line(graph, places, a, b, kinds) for (a, b), kinds in lines.items() if a != b]
    drawn += [_node(graph, places, node) for node in shown]
    return (
        f'<svg viewBox="0 0 {_WIDTH} {_HEIGHT}" width="{_WIDTH}" role="img" aria-label="Exchanges between parties" '
        f'font-family="sans-serif" font-size="11">{_ARROW}{"".join(drawn)}</svg>'
    )


_ARROW = (
    '<defs><marker id="graphmodel-arrow" viewBox="0 0 8 8" refX="15" refY="4" markerWidth="7" markerHeight="7" '
    'orient="auto"><path d="M0 0L8 4L0 8z" fill="#888"/></marker></defs>'
)


def _places(shown: list[Any], pairs: Counter[tuple[Any, Any, str]]) -> dict[Any, tuple[float, float]]:
    import networkx

    plain: networkx.Graph[Any] = networkx.Graph()
    plain.add_nodes_from(shown)
    for (a, b, _), times in sorted(pairs.items(), key=lambda item: str(item[0])):
        plain.add_edge(a, b, weight=times)
    found = networkx.spring_layout(plain, seed=_SEED, k=1.6 / max(len(shown), 1) ** 0.5)
    return {node: (_scaled(x, _WIDTH), _scaled(y, _HEIGHT)) for node, (x, y) in found.items()}


def _scaled(place: float, length: int) -> float:
    return round(_MARGIN + (float(place) + 1) / 2 * (length - 2 * _MARGIN), 1)


def _line(graph: Any, places: dict[Any, tuple[float, float]], a: Any, b: Any, kinds: list[str]) -> str:
    (x1, y1), (x2, y2) = places[a], places[b]
    told = f"{_name(graph, a)} → {_name(graph, b)}: {', '.join(kinds)}"
    return (
        f'<line x1="{x1}" y1="{y1}" x2="{x2}" y2="{y2}" stroke="#888" stroke-opacity=".7" '
        f'marker-end="url(#graphmodel-arrow)"><title>{text(told)}</title></line>'
    )


def _node(graph: Any, places: dict[Any, tuple[float, float]], node: Any) -> str:
    x, y = places[node]
    label = graph.nodes[node].get("label")
    name = str(_name(graph, node))
    short = name if len(name) <= 24 else name[:23] + "…"
    return (
        f'<g><circle cx="{x}" cy="{y}" r="7" fill="{_COLOURS.get(label, _OTHER)}"/>'
        f'<text x="{x}" y="{y - 11}" text-anchor="middle" fill="currentColor">{text(short)}</text>'
        f"<title>{text(f'{name} ({label})')}</title></g>"
    )


def _name(graph: Any, node: Any) -> Any:
    return graph.nodes[node].get("name") or node
