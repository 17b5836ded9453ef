"""FollowTheMoney entities as JSON lines, for Aleph, OpenAleph, yente, nomenklatura: https://followthemoney.tech/.

Articles are `Article`, officials and persons `Person`, countries `PublicBody`, bodies `Organization`, anonymous
sources `LegalEntity`, offices `Position` with `Occupancy`; statements and meetings are `Event`, each report a `Note`
on its event with the quotation; who said it, to whom, about whom, and what denies what are `UnknownLink`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, BinaryIO

from graphmodel.export import writing
from graphmodel.export.reading import FoundEdge
from graphmodel.export.registry import Format
from graphmodel.export.snapshot import SnapNode, Snapshot
from graphmodel.export.values import json_line
from graphmodel.gazetteer import Gazetteer
from graphmodel.model.ids import content_id

Values = Mapping[str, Any]
_PARTIES = {
    "Official": "Person", "Person": "Person", "Country": "PublicBody", "Organization": "Organization",
    "Source": "LegalEntity",
}  # fmt: skip
_ROLES = {
    "MADE": "speaker", "ADDRESSED_TO": "addressee", "TARGETS": "target", "ON_BEHALF_OF": "on behalf of",
    "ATTENDED": "participant", "MADE_AT": "said at", "BEFORE": "said before", "AFTER": "said after",
    "DENIES": "denies", "CONTRADICTS": "contradicts", "RESPONDS_TO": "responds to", "REPEATS": "repeats",
}  # fmt: skip
"""Edges that become links, with the role that names them."""
_POINTS = frozenset({"involved", "proof", "entity", "organization", "holder", "post", "subject", "object"})
"""Properties whose values are ids."""
_LONGEST = 350
"""Characters of a text of one line; FollowTheMoney refuses names of 384."""
_RUNNING = frozenset({"bodyText", "description", "summary", "notes"})
"""Properties whose values may be of several lines."""
_PAST = {"SUN": "suhh", "YUG": "yucs", "CSK": "cshh", "SCG": "csxx", "VDR": None, "YMD": None}
"""States of the past as FollowTheMoney codes them, None where it has no code."""
_ID = re.compile(r"[A-Za-z0-9]+(_[A-Za-z0-9]+)*")
_PARTIAL = re.compile(r"[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?")
_SEASONS = ("21", "22", "23", "24")
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")


def write(taken: Snapshot, stream: BinaryIO) -> None:
    """Write a snapshot: nodes first, then links."""
    with writing.text(stream) as out:
        for entity in _entities(taken):
            out.write(json_line(entity) + "\n")


def _entities(taken: Snapshot) -> Iterator[dict[str, Any]]:
    for node in taken.nodes():
        if node.label in _PARTIES:
            yield _party(node)
        elif node.label == "Article":
            yield _article(node)
        elif node.label in ("Statement", "Meeting"):
            yield _event(taken, node)
        elif node.label == "Report":
            yield _note(taken, node)
        elif node.label == "Position":
            yield _position(taken, node)
    for kind in taken.kinds:
        if kind.type in _ROLES:
            yield from (_link(taken, edge) for edge in taken.edges(kind))
        elif kind.type == "HOLDS":
            yield from (_occupancy(taken, edge) for edge in taken.edges(kind))


def _entity(id_: str, schema: str, **properties: Any) -> dict[str, Any]:
    """An entity; each property is a list of texts without doubles, in the given order, nothing where empty."""
    for name in _POINTS.intersection(properties):
        value = properties[name]
        properties[name] = [_id(each) for each in (value if isinstance(value, list) else [value])]
    found = {name: _texts(value, lines=name in _RUNNING) for name, value in properties.items()}
    return {"id": _id(id_), "schema": schema, "properties": {name: texts for name, texts in found.items() if texts}}


def _id(id_: str) -> str:
    """An id as FollowTheMoney allows them: with a hyphen for an underscore."""
    return id_.replace("_", "-") if _ID.fullmatch(id_) else content_id("x", id_).replace("_", "-")


def _texts(value: Any, *, lines: bool) -> list[str]:
    many = value if isinstance(value, list | tuple) else [value]
    texts = (_CONTROL.sub("\ufffd", each) for each in many if each)
    clean = (text.strip() if lines else " ".join(text.split()) for text in texts)
    return list(dict.fromkeys(text if lines else text[:_LONGEST] for text in clean if text))


def _party(node: SnapNode) -> dict[str, Any]:
    own = node.properties
    code = node.id if node.label == "Country" else own.get("country")
    return _entity(
        node.id, _PARTIES[node.label], name=own.get("name") or own.get("description") or node.id,
        alias=own.get("aliases"), country=_country(code), wikidataId=own.get("wikidata"),
        description=own.get("description"),
    )  # fmt: skip


def _article(node: SnapNode) -> dict[str, Any]:
    own = node.properties
    url = own.get("url")
    return _entity(
        node.id, "Article", title=own.get("title") or own["file"], fileName=own["file"], publisher=own.get("publisher"),
        publishedAt=_day(own.get("published")), bodyText=own["text"],
        sourceUrl=url if url and re.match(r"https?://", url) else None, notes=own.get("retractionNote"),
    )  # fmt: skip


def _event(taken: Snapshot, node: SnapNode) -> dict[str, Any]:
    own = node.properties
    if node.label == "Meeting":
        parties = [edge.start for edge in taken.entering(node.id, "ATTENDED")]
        name, keywords = own.get("name"), ["meeting", own.get("kind"), own.get("status")]
    else:
        parties = [edge.start for edge in taken.entering(node.id, "MADE")]
        parties += [edge.end for edge in taken.leaving(node.id, "ADDRESSED_TO", "TARGETS")]
        name, keywords = _sentence(own), ["statement", own.get("act"), own.get("status")]
    reports = [edge.start for edge in taken.entering(node.id, "REPORTS")]
    return _entity(
        node.id, "Event", name=name, summary=own.get("about"), description=own.get("text"), involved=parties,
        keywords=keywords, location=own.get("place"), proof=_articles(taken, reports), **_dates(own),
    )  # fmt: skip


def _sentence(own: Values) -> str:
    to = own.get("addressee") or own.get("target")
    words = [own.get("speaker") or "unknown", own.get("act"), to and f"to {to}"]
    return f"{' '.join(word for word in words if word)}{': ' + own['about'] if own.get('about') else ''}"


def _note(taken: Snapshot, node: SnapNode) -> dict[str, Any]:
    own = node.properties
    facts = [edge.end for edge in taken.leaving(node.id, "REPORTS")]
    return _entity(
        node.id, "Note", description=own["quote"], entity=facts, proof=own["article"],
        summary=f"characters {own['start']} to {own['end']}", keywords=[own.get("mode"), own.get("status")],
    )  # fmt: skip


def _position(taken: Snapshot, node: SnapNode) -> dict[str, Any]:
    ends = [edge.end for edge in taken.leaving(node.id, "OF")]
    found = [end for end in map(taken.node, ends) if end]
    codes = [_country(each.id) for each in found if each.label == "Country"]
    bodies = [each.id for each in found if each.label == "Organization"]
    return _entity(node.id, "Position", name=node.properties.get("title"), country=codes, organization=bodies)


def _occupancy(taken: Snapshot, edge: FoundEdge) -> dict[str, Any]:
    own = edge.properties
    return _entity(
        _edge_id(edge), "Occupancy", holder=edge.start, post=edge.end, summary=own.get("title"),
        startDate=_day(own.get("from")), endDate=_day(own.get("to")), description=own.get("source"),
        proof=_articles(taken, own.get("reports", [])),
    )  # fmt: skip


def _link(taken: Snapshot, edge: FoundEdge) -> dict[str, Any]:
    own = edge.properties
    return _entity(
        _edge_id(edge), "UnknownLink", subject=edge.start, object=edge.end, role=_ROLES[edge.type],
        summary=own.get("basis"), proof=_articles(taken, own.get("reports", [])), **_days(own),
    )  # fmt: skip


def _edge_id(edge: FoundEdge) -> str:
    return content_id("lnk", edge.type, edge.start, edge.end, edge.key)


def _articles(taken: Snapshot, reports: list[str]) -> list[str]:
    return sorted({report.properties["article"] for report in map(taken.node, reports) if report})


def _dates(own: Values) -> dict[str, str]:
    """`date` where it is a year, a month or a day, else the first and last day that it can mean."""
    plain = _day(own.get("date"))
    return {"date": plain} if plain else _days(own)


def _days(own: Values) -> dict[str, str]:
    ends = {"startDate": own.get("earliest"), "endDate": own.get("latest")}
    return {name: day.isoformat() for name, day in ends.items() if day}


def _day(text: str | None) -> str | None:
    """An EDTF date as FollowTheMoney's: `2022`, `2022-03`, `2022-03-14`; None where it is none of these."""
    plain = (text or "").rstrip("?~%")
    return plain if _PARTIAL.fullmatch(plain) and plain[5:7] not in _SEASONS else None


def _country(code: str | None) -> str | None:
    entry = Gazetteer.default().country(code) if code else None
    if entry is None or entry.code in _PAST:
        return _PAST[entry.code] if entry else None
    return entry.iso2.lower() if entry.iso2 else None


FORMAT = Format(
    name="ftm",
    doc="FollowTheMoney entities as JSON lines, for Aleph, yente and nomenklatura.",
    keeps=(
        "Loses what FollowTheMoney has no place for: date bases and uncertainty marks, confidence, chains of "
        "attribution, topics, conflicts between reports, derived edges, judgements; countries are two-letter codes."
    ),
    suffix=".ftm.json",
    one=write,
)
