"""The lowest layer: articles and what each extractor reports of them."""

from __future__ import annotations

import json
import secrets
from collections.abc import Iterable
from datetime import date
from typing import Any, Literal, NamedTuple

from graphmodel.errors import UsageError
from graphmodel.model import edtf
from graphmodel.model.claims import Extraction
from graphmodel.model.graph import Properties, StoredReport
from graphmodel.model.sketch import sketch
from graphmodel.store.bolt import Bolt, Transaction
from graphmodel.store.reports import report_rows
from graphmodel.store.texts import write_text

_BASIS_RANK = {"none": 0, "inferred": 1, "relative": 2, "metadata": 3, "explicit": 4}


class ArticleInfo(NamedTuple):
    """One article that lies in the graph. `extractors` gives the version of each that has read it."""

    id: str
    file: str
    title: str | None
    publisher: str | None
    url: str | None
    published: str | None
    published_basis: str
    retracted: bool
    reports: int
    extractors: dict[str, str]


class WriteOutcome(NamedTuple):
    """What writing an extraction did: `new` (this extractor had not read the article), `unchanged` or `replaced`."""

    status: Literal["new", "unchanged", "replaced"]
    article: str
    reports: int
    added: int
    removed: int


def write_article(bolt: Bolt, extraction: Extraction, load_id: str | None) -> WriteOutcome:
    """Write an article and all reports of one extractor, replacing what that extractor said of it before.

    One transaction: all of it or nothing. Repeating it changes nothing.

    Raises:
        ValueError: a claim's span or date is impossible.
    """
    reports = report_rows(extraction)
    return bolt.write(lambda tx: _write(tx, extraction, reports, load_id))


def _write(
    tx: Transaction, extraction: Extraction, reports: dict[str, Properties], load_id: str | None
) -> WriteOutcome:
    article = extraction.document.id
    before = tx.run(write_text("lock_article"), id=article, writer=secrets.token_hex(8))[0]["properties"]
    before.pop("writer", None)
    after = _article(before, extraction)
    tx.run(write_text("set_article"), id=article, properties=after)
    stored = {
        row["p"]["id"]: row["p"]
        for row in tx.run(
            "MATCH (r:Report {article: $article}) WHERE r.extractor = $extractor RETURN properties(r) AS p",
            article=article, extractor=extraction.extractor,
        )
    }  # fmt: skip
    gone = sorted(set(stored) - set(reports))
    changed = [row for report_id, row in sorted(reports.items()) if stored.get(report_id) != row]
    if gone:
        tx.run(write_text("delete_nodes", LABEL="Report"), ids=gone)
    if changed:
        rows = [{"id": row["id"], "properties": row} for row in changed]
        tx.run(write_text("merge_nodes", LABEL="Report"), rows=rows)
        tx.run(write_text("link_reports"), article=article, ids=[row["id"] for row in changed])
    known = extraction.extractor in json.loads(before.get("extractors", "{}"))
    if load_id and (changed or gone or before != after):
        tx.run(write_text("link_load", LABEL="Article"), ids=[article], load=load_id)
        if changed:
            tx.run(write_text("link_load", LABEL="Report"), ids=[row["id"] for row in changed], load=load_id)
    status: Literal["new", "unchanged", "replaced"] = "new"
    if known:
        status = "replaced" if changed or gone or before != after else "unchanged"
    return WriteOutcome(status, article, len(reports), len(set(reports) - set(stored)), len(gone))


def _article(before: Properties, extraction: Extraction) -> Properties:
    """The article's properties after this extraction: what is told twice is kept once, whatever came first."""
    document = extraction.document
    files = sorted({*before.get("files", ()), document.name})
    extractors = {**json.loads(before.get("extractors", "{}")), extraction.extractor: extraction.version}
    dates = {
        **json.loads(before.get("dates", "{}")),
        extraction.extractor: [extraction.published_basis, extraction.published],
    }
    published, basis = _best_date(dates)
    earliest, latest = edtf.bounds(published)
    after: dict[str, Any] = {
        **before, "id": document.id, "text": document.text, "sketch": sketch(document.text),
        "file": files[0], "files": files,
        **{key: _one_of(before.get(key), getattr(document, key)) for key in ("title", "publisher", "url", "modified")},
        "published": published, "publishedBasis": basis,
        "publishedEarliest": earliest, "publishedLatest": latest, "retracted": before.get("retracted", False),
        "extractors": json.dumps(extractors, sort_keys=True), "dates": json.dumps(dates, sort_keys=True),
    }  # fmt: skip
    return {key: value for key, value in after.items() if value is not None}


def _one_of(*values: str | None) -> str | None:
    """The same of several values whatever their order, None where there is none."""
    return min((value for value in values if value), default=None)


def _best_date(dates: dict[str, list[str | None]]) -> tuple[str | None, str]:
    """The publication date with the best basis among those that the extractors gave; the earlier name breaks a tie."""
    told = [
        (-_BASIS_RANK[basis or "none"], name, basis or "none", text) for name, (basis, text) in dates.items() if text
    ]
    if not told:
        return None, "none"
    _, _, basis, text = min(told)
    return text, basis


def articles(bolt: Bolt) -> list[ArticleInfo]:
    """All articles by file name, then id."""
    rows = bolt.read(
        "MATCH (a:Article) OPTIONAL MATCH (a)-[:CONTAINS]->(r:Report) WITH a, count(r) AS reports "
        "RETURN a.id AS id, a.file AS file, a.title AS title, a.publisher AS publisher, a.url AS url, "
        "a.published AS published, a.publishedBasis AS basis, a.retracted AS retracted, a.extractors AS extractors, "
        "reports",
        timeout=None,
    ).rows
    infos = [
        ArticleInfo(
            row["id"], row["file"], row["title"], row["publisher"], row["url"], row["published"],
            row["basis"] or "none", bool(row["retracted"]), row["reports"], json.loads(row["extractors"] or "{}"),
        )
        for row in rows
    ]  # fmt: skip
    return sorted(infos, key=lambda a: (a.file, a.id))


def reports(bolt: Bolt) -> list[StoredReport]:
    """All reports with what resolution needs of their articles, by id."""
    rows = bolt.read(
        "MATCH (a:Article)-[:CONTAINS]->(r:Report) RETURN r.id AS id, r.kind AS kind, a.id AS article, a.file AS file, "
        "a.published AS published, a.publisher AS publisher, a.retracted AS retracted, r.extractor AS extractor, "
        "r.quote AS quote, r.claim AS claim",
        timeout=None,
    ).rows
    return sorted((StoredReport(**{**row, "retracted": bool(row["retracted"])}) for row in rows), key=lambda r: r.id)


def forget(bolt: Bolt, article_id: str) -> dict[str, int]:
    """Remove an article and its reports; what rests on them is the caller's to work out anew.

    Raises:
        UsageError: there is no such article.
    """

    def work(tx: Transaction) -> dict[str, int]:
        ids = _ids(tx.run("MATCH (r:Report {article: $id}) RETURN r.id AS id", id=article_id))
        tx.run(write_text("delete_nodes", LABEL="Report"), ids=ids)
        gone = tx.run(write_text("delete_nodes", LABEL="Article"), ids=[article_id])[0]["written"]
        if not gone:
            raise UsageError(f"No article has the id {article_id!r}.")
        return {"articles": 1, "reports": len(ids)}

    return bolt.write(work)


def set_retracted(bolt: Bolt, article_id: str, note: str | None, at: date | None) -> None:
    """Mark an article as withdrawn by its publisher on the day `at`, or with `note` None as standing again.

    Raises:
        UsageError: there is no such article.
    """
    found = bolt.run(
        "MATCH (a:Article {id: $id}) SET a.retracted = $retracted, a.retractionNote = $note, a.retractedAt = $at "
        "RETURN a.id AS id",
        id=article_id, retracted=note is not None, note=note, at=at if note is not None else None,
    )  # fmt: skip
    if not found:
        raise UsageError(f"No article has the id {article_id!r}.")


def _ids(rows: Iterable[dict[str, Any]]) -> list[str]:
    return sorted(row["id"] for row in rows)
