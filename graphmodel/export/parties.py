"""The network of parties: who did what to whom and who met whom, each exchange dated, with its sentences."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from datetime import date
from itertools import groupby
from typing import Any

from graphmodel.export.reading import FoundEdge
from graphmodel.export.selection import MET, Selection
from graphmodel.export.snapshot import SnapNode, Snapshot, Wanted
from graphmodel.gazetteer import Gazetteer
from graphmodel.model.edtf import Interval
from graphmodel.model.graph import Properties
from graphmodel.model.vocab import DERIVED_TYPE

_PARTY = ("name", "aliases", "country", "wikidata", "kind", "description")
WANTED = Wanted(
    fields={
        "Person": _PARTY, "Country": _PARTY, "Organization": _PARTY, "Source": _PARTY,
        "Statement": ("act", "about", "date", "dateBasis", "confidence"),
        "Meeting": ("kind", "name", "place", "date", "dateBasis", "confidence"),
        "Article": ("file", "publishedLatest", "retracted"),
        "Report": ("article", "start", "end", "quote", "confidence"),
    },
    types=(*DERIVED_TYPE.values(), MET),
)  # fmt: skip
"""What of the graph the network needs: no texts of articles."""


@contextlib.contextmanager
def network(taken: Snapshot, selection: Selection) -> Iterator[Snapshot]:
    """Parties and the exchanges between them as a snapshot of its own.

    An edge is one act of one party towards another, or one meeting of two. Its properties: `statement` or `meeting`
    (id), `act` or `kind`, `about`, `place`, `date` (EDTF), `dateBasis`, `earliest` and `latest` (days), `verdict`
    where a window was given, `confidence`, `reports` (ids) with as many `quotes`, and `articles` (file names).
    Nodes have `name`, `country`, and what else is known of the party. At the level of countries an act of two
    officials of one country is one edge, parties that speak for no country are left out, and so is what stays
    within one country.
    """
    with Snapshot() as found:
        found.add_edges(_exchanges(taken, selection))
        found.add_nodes(_nodes(taken, found))
        yield found


def _exchanges(taken: Snapshot, selection: Selection) -> Iterator[FoundEdge]:
    for _, group in groupby(taken.edges_by_key(), key=lambda edge: edge.key):
        edges = [edge for edge in group if edge.type in selection.types]
        parties = [_parties(taken, edge, selection) for edge in edges]
        seen = set()
        for edge, ends in zip(edges, parties, strict=True):
            if ends is None or (edge.type, ends) in seen:
                continue
            seen.add((edge.type, ends))
            properties = _properties(taken, edge, selection)
            if properties is not None:
                (start_label, start), (end_label, end) = ends
                yield FoundEdge(edge.type, start_label, start, end_label, end, edge.key, properties)


def _parties(taken: Snapshot, edge: FoundEdge, selection: Selection) -> tuple[tuple[str, str], tuple[str, str]] | None:
    """Label and id of both ends, None where the exchange is not meant."""
    left, right = _speaks_for(taken, edge.start), _speaks_for(taken, edge.end)
    if not selection.of_countries(left, right):
        return None
    if selection.level == "official":
        return (edge.start_label, edge.start), (edge.end_label, edge.end)
    if not left or not right or left == right:
        return None
    if edge.type == MET:  # a meeting has no direction
        left, right = sorted((left, right))
    return ("Country", left), ("Country", right)


def _speaks_for(taken: Snapshot, party: str) -> str | None:
    node = taken.node(party)
    if node is None:
        return None
    return node.id if node.label == "Country" else node.properties.get("country")


def _properties(taken: Snapshot, edge: FoundEdge, selection: Selection) -> Properties | None:
    """What an exchange carries, None where it is not meant: outside the window, or no report of it counts."""
    days = Interval(edge.properties.get("earliest"), edge.properties.get("latest"))
    verdict = selection.in_time(days)
    told = sorted(_told(taken, edge, selection), key=lambda each: (each["file"], each["start"], each["id"]))
    if verdict == "no" or not told:
        return None
    thing = taken.node(edge.key)
    found: dict[str, Any] = {
        name: value for name, value in (thing.properties if thing else {}).items() if name not in ("id", "name")
    }
    found |= {"meeting" if edge.type == MET else "statement": edge.key, "earliest": days.earliest}
    found |= {"latest": days.latest, "verdict": verdict if selection.windowed else None}
    found |= {"reports": [each["id"] for each in told], "quotes": [each["quote"] for each in told]}
    found |= {"articles": sorted({each["file"] for each in told})}
    return {name: value for name, value in found.items() if value is not None}


def _told(taken: Snapshot, edge: FoundEdge, selection: Selection) -> Iterator[Properties]:
    """Reports of an exchange that count, each with the file of its article."""
    for id_ in edge.properties.get("reports", ()):
        report = taken.node(id_)
        article = report and taken.node(report.properties["article"])
        if report is None or article is None or article.properties.get("retracted"):
            continue
        if _known(article.properties.get("publishedLatest"), selection.as_of) and (
            report.properties.get("confidence", 0.0) >= selection.min_confidence
        ):
            yield {**report.properties, "file": article.properties["file"]}


def _known(published: date | None, as_of: date | None) -> bool:
    return as_of is None or (published is not None and published <= as_of)


def _nodes(taken: Snapshot, found: Snapshot) -> Iterator[SnapNode]:
    for label, id_ in found.ends():
        node = taken.node(id_)
        if node is None:  # a country that only its officials name
            entry = Gazetteer.default().country(id_)
            node = SnapNode(label, id_, {"id": id_, "name": entry.name if entry else id_})
        country = node.id if node.label == "Country" else node.properties.get("country")
        yield node._replace(properties={**node.properties, **({"country": country} if country else {})})
