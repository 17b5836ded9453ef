"""A small made-up graph whose texts are what spreadsheets, XML, JSON and importers stumble over."""

from __future__ import annotations

from datetime import date
from typing import Any

from graphmodel.export.reading import FoundEdge
from graphmodel.export.snapshot import SnapNode, Snapshot

HOSTILE = (
    '=HYPERLINK("http://example.invalid","x")', "+1+1", "-2", "@SUM(A1)", "\tTab", "\r\nLine", "a\r\nb\nc\rd",
    '"quoted", with commas; and \'apostrophes\'', "<script>alert(1)</script> ]]> &amp; &", "nul\x00bell\x07esc\x1b[31m",
    "unit\x1fseparator", "\u202egnp.exe\u202c", "\ufeffmark", "non\uffffcharacter \ufffe", "\\\"back\\slash\\", "",
    "  spaces  ", "emoji 🛰 and é and 漢字", "x" * 40_000, "{\"date\": \"2022-03-14\"}", "NULL", "\u2028line\u2029",
)  # fmt: skip
DAY = date(2022, 3, 14)


def hostile_nodes() -> list[SnapNode]:
    """A node of every kind; the names, quotations and titles are hostile."""
    text = "\n".join(HOSTILE)
    nodes = [
        _node("Article", "art_1", file="a.txt", title=HOSTILE[0], text=text, publisher=HOSTILE[8], retracted=False,
              url="javascript:alert(1)", published="2022-03-15", publishedEarliest=date(2022, 3, 15),
              publishedLatest=date(2022, 3, 15), publishedBasis="explicit", files=["a.txt"]),
        _node("Article", "art_2", file="b.txt", text="Later.", published="2023-01", retracted=False,
              publishedEarliest=date(2023, 1, 1), publishedLatest=date(2023, 1, 31)),
        _node("Country", "FRE", name="Freedonia", aliases=["the Republic, of; Freedonia", "=F\x1fD"]),
        _node("Country", "SYL", name="Sylvania", aliases=[]),
        _node("Official", "per_1", name=HOSTILE[8], aliases=[], country="FRE", wikidata="Q1"),
        _node("Official", "per_2", name=HOSTILE[1], aliases=["", "\r\n", "; "], country="SYL"),
        _node("Person", "per_3", name=HOSTILE[9], aliases=[]),
        _node("Organization", "org_1", name=HOSTILE[7], kind="ministry", country="FRE", aliases=[]),
        _node("Source", "src_1", name="an official", description="an official, =unnamed"),
        _node("Position", "pos_1", title=HOSTILE[2], kind="minister"),
        _node("Topic", "top_1", name="@grain", terms=["@grain", "="]),
        _node("Meeting", "mtg_1", name="Talks", kind="talks", place=HOSTILE[6], status="held", statuses=["held"],
              participants=[HOSTILE[8], HOSTILE[1]], date="2022-03-14", earliest=DAY, latest=DAY, confidence=1.0,
              articles=1, dateBasis="explicit"),
        _node("Judgement", "jdg_1", left="rep_1", right="rep_2", verdict="same", note=HOSTILE[10]),
    ]  # fmt: skip
    for number, words in enumerate(HOSTILE):
        start = text.index(words)
        nodes.append(_node(
            "Report", f"rep_{number}", kind="statement", article="art_1" if number else "art_2", quote=words,
            start=start, end=start + len(words), act="warn", speaker=words, status="asserted", mode="direct", via=[],
            confidence=0.5 + number / 100, extractor="rules", extractorVersion="1", claim='{"a": "\\u0000"}',
        ))  # fmt: skip
        dated: dict[str, Any] = {"date": "2022-03-14", "earliest": DAY, "latest": DAY} if number % 3 else {}
        nodes.append(_node(
            "Statement", f"stm_{number}", act="warn", about=words, text=words, speaker=words, addressee="Sylvania",
            speakerCountry="FRE", addresseeCountry="SYL", joint=bool(number % 2), anonymous=False, status="asserted",
            articles=1, confidence=0.5, externalIds=[], dateBasis="explicit" if dated else "none", **dated,
        ))  # fmt: skip
    return nodes


def hostile_edges() -> list[FoundEdge]:
    """Edges of most types between them."""
    edges = [
        _edge("HOLDS", "Official", "per_1", "Position", "pos_1", reports=[], title="@m", source="=x", former=False),
        _edge("OF", "Position", "pos_1", "Country", "FRE", reports=["rep_1"]),
        _edge("CITIZEN_OF", "Official", "per_1", "Country", "FRE", reports=["rep_1"], source="article"),
        _edge("ATTENDED", "Official", "per_1", "Meeting", "mtg_1", reports=["rep_1"], role="=participant", latest=DAY),
        _edge("ATTENDED", "Official", "per_2", "Meeting", "mtg_1", reports=["rep_1"]),
        _edge("REPORTS", "Report", "rep_1", "Meeting", "mtg_1", score=1.0, reasons=["+only report"], version="1"),
        _edge("DENIES", "Statement", "stm_1", "Statement", "stm_2", reports=["rep_1"], basis=HOSTILE[8], score=0.25),
        _edge("MET", "Official", "per_1", "Official", "per_2", key="mtg_1", derived=True, meeting="mtg_1",
              reports=["rep_1"], earliest=DAY, latest=DAY),
    ]  # fmt: skip
    for number in range(len(HOSTILE)):
        statement, report = f"stm_{number}", f"rep_{number}"
        dated = {"earliest": DAY, "latest": DAY} if number % 3 else {}
        maker = ("Official", "per_1") if number % 4 else ("Organization", "org_1")
        edges += [
            _edge("CONTAINS", "Article", "art_1" if number else "art_2", "Report", report),
            _edge("REPORTS", "Report", report, "Statement", statement, score=1.0, reasons=[], version="1"),
            _edge("ATTRIBUTED_TO", "Report", report, "Source", "src_1", key="0", order=0),
            _edge("MADE", *maker, "Statement", statement, reports=[report], **dated),
            _edge("ADDRESSED_TO", "Statement", statement, "Country", "SYL", reports=[report], **dated),
            _edge("ABOUT", "Statement", statement, "Topic", "top_1", reports=[report]),
            _edge("WARNED", *maker, "Country", "SYL", key=statement, derived=True, statement=statement,
                  reports=[report], **dated),
        ]  # fmt: skip
    return edges


def hostile() -> Snapshot:
    """The whole of it as a snapshot."""
    return Snapshot(hostile_nodes(), hostile_edges())


def _node(label: str, id_: str, **properties: Any) -> SnapNode:
    return SnapNode(label, id_, {"id": id_, **properties})


def _edge(
    type_: str, start_label: str, start: str, end_label: str, end: str, *, key: str = "", **properties: Any
) -> FoundEdge:
    return FoundEdge(type_, start_label, start, end_label, end, key, {"key": key, **properties})
