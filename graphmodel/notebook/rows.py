"""Rows of queries as HTML: a line each, with the sentences that it rests on to unfold."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from graphmodel.notebook.markup import block, table, text

SHOWN = 50
"""Rows that a table shows; it says how many there are."""
_OPEN = 3
"""So many rows or fewer show their sentences unfolded."""
Row = Mapping[str, Any]


class Shown:
    """Mixin for pydantic models of rows: a notebook shows them as HTML."""

    def _repr_html_(self) -> str:
        return row_html(self.model_dump(mode="json"))  # type: ignore[attr-defined]  # of the model beside this class


def row_html(row: Row) -> str:
    """One row, or one statement, meeting, official or report by itself."""
    return block(_table([_wrapped(row)], True, ""))


def rows_html(rows: Sequence[Row], notes: Sequence[str] = ()) -> str:
    """The rows of a query, the first fifty of them, and its notes."""
    if not rows:
        return block("<p>No rows.</p>", *(f"<p><small>{text(note)}</small></p>" for note in notes))
    more = f"The first {SHOWN} of {len(rows)} rows" if len(rows) > SHOWN else f"{len(rows)} row{'s'[: len(rows) > 1]}"
    return block(
        _table(list(rows[:SHOWN]), len(rows) <= _OPEN, more),
        *(f"<p><small>{text(note)}</small></p>" for note in notes),
    )


def _wrapped(row: Row) -> Row:
    """A thing by itself as the row that would hold it."""
    if "quote" in row:
        return {"report": row}
    return {"thing": row} if "reports" in row and "id" in row else row


def _table(rows: list[Row], unfolded: bool, caption: str) -> str:
    cells = [{name: value for key, each in row.items() for name, value in _cells(key, each, unfolded)} for row in rows]
    names = list(dict.fromkeys(name for row in cells for name in row))
    return table(names, [[row.get(name, text(None)) for name in names] for row in cells], caption)


def _cells(key: str, value: Any, unfolded: bool) -> list[tuple[str, str]]:
    """The columns that one column of a row becomes, with their markup."""
    if isinstance(value, Mapping) and "reports" in value:
        if key in ("left", "right"):
            return [(key, f"{_sentence(value)}{_sources(value['reports'], unfolded)}")]
        return [*_facts(value), ("sources", _sources(value["reports"], unfolded))]
    if isinstance(value, Mapping) and "quote" in value:
        return [(key, _quotation(value))]
    if isinstance(value, list) and value and isinstance(value[0], Mapping):
        return [(key, _sources(value, unfolded))]
    if key == "chain" and isinstance(value, list):
        return [("told by", text(" ← ".join(map(str, value))))]
    return [(key, text(value))]


def _facts(thing: Row) -> list[tuple[str, str]]:
    if "participants" in thing:
        what = [("who", thing["participants"]), ("act", _act(thing)), ("where", thing["place"])]
    elif "title" in thing:
        names = ("name", "country", "title", "from", "to")
        return [(name, text(thing.get(name, thing.get(f"{name}_")))) for name in names]
    else:
        to = thing["addressee"] or thing["target"]
        what = [("who", thing["speaker"]), ("act", _act(thing)), ("to", to), ("about", thing["about"])]
    cells = [("date", _date(thing)), *((name, text(value)) for name, value in what)]
    return [*cells, ("verdict", text(thing["verdict"]))] if thing.get("verdict") else cells


def _act(thing: Row) -> str:
    status = thing.get("status")
    name = thing.get("act") or thing.get("kind") or "meeting"
    return f"{name} ({status})" if status not in (None, "asserted", "held") else name


def _date(thing: Row) -> str:
    basis = thing.get("date_basis")
    told = f" <small>({text(basis)})</small>" if basis not in (None, "none") else ""
    return f"{text(thing['date'])}{told}" if thing["date"] else '<span class="unknown">no date</span>'


def _sentence(thing: Row) -> str:
    facts = dict(_facts(thing))
    to = f" → {facts['to']}" if facts.get("to", "–") != "–" else ""
    about = facts.get("about") or facts.get("where") or "–"
    return f"<strong>{facts['who']}</strong> {facts['act']}{to}: {about} <small>({facts['date']})</small>"


def _sources(reports: Sequence[Row], unfolded: bool) -> str:
    quotes = "".join(_quotation(report) for report in reports)
    articles = list(dict.fromkeys(report["article"] for report in reports))
    if not articles:
        return text(None)
    more = f" and {len(articles) - 1} more" if len(articles) > 1 else ""
    return f"<details{' open' * unfolded}><summary>{text(articles[0])}{more}</summary>{quotes}</details>"


def _quotation(report: Row) -> str:
    notes = [f"{report['article']} {report['start']}–{report['end']}"]
    notes += [f"published {report['published']}"] if report.get("published") else []
    notes += [f"via {' ← '.join(report['via'])}"] if report.get("via") else []
    notes += [f"confidence {report['confidence']:.2f}"] if report.get("confidence") is not None else []
    notes += ["retracted"] if report.get("retracted") else []
    return f"<blockquote>{text(report['quote'])}<br><small>{text(', '.join(notes))}</small></blockquote>"
