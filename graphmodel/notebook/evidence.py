"""The whole chain of evidence of one statement or meeting as HTML: each quotation in its context, and why it counts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from graphmodel.notebook.markup import block, table, text

Row = Mapping[str, Any]


class ShownEvidence:
    """Mixin for the answer of `why`."""

    def _repr_html_(self) -> str:
        return why_html(self.model_dump(mode="json"))  # type: ignore[attr-defined]  # of the model beside this class


def why_html(why: Row) -> str:
    """A chain of evidence: the fact, each report in its context, and what it answers or is answered by."""
    fact = {name: value for name, value in why["fact"].items() if name != "reports" and value not in (None, [])}
    facts = table(("fact", ""), [(text(name), text(value)) for name, value in fact.items()])
    joined = [(text(_relation(each)), text(each["id"]), text(_words(each))) for each in why["joined"]]
    others = table(("relation", "id", "statement"), joined) if joined else ""
    return block(facts, *(_report(each) for each in why["evidence"]), others)


def _report(evidence: Row) -> str:
    report = evidence["report"]
    quotation = (
        f"…{text(evidence['before'] or ' ')}<mark>{text(report['quote'])}</mark>{text(evidence['after'] or ' ')}…"
    )
    basis = evidence["date_basis"] or "none"
    notes: Sequence[Any] = (
        f"{report['article']} {report['start']}–{report['end']}", evidence["publisher"], evidence["title"],
        f"published {evidence['published'] or 'on an unknown day'} ({evidence['published_basis'] or 'none'})",
        f"date {evidence['date'] or 'unknown'} ({basis})", f"rule {evidence['rule'] or 'none'}", *evidence["reasons"],
    )  # fmt: skip
    told = "; ".join(str(note) for note in notes if note)
    return f"<blockquote>{quotation}<br><small>{text(told)}</small></blockquote>"


def _relation(joined: Row) -> str:
    return f"this {joined['relation']} it" if joined["forth"] else f"it {joined['relation']} this"


def _words(joined: Row) -> str:
    about = f": {joined['about']}" if joined["about"] else ""
    return f"{joined['speaker'] or 'unknown'} {joined['act']}{about}"
