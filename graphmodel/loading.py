"""The write flow: articles become reports, then the layers above are derived anew from all reports and put in place.

Reports are written article by article, so what a killed load has written is whole; the layers above are a pure function
of all reports, so the next load ends where an undisturbed one would have.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING

from graphmodel import __version__
from graphmodel.batch import Extracted, extract_all, identity
from graphmodel.errors import InputError
from graphmodel.ingest import Item
from graphmodel.model.claims import Document, Extraction
from graphmodel.summary import LoadSummary

if TYPE_CHECKING:
    from graphmodel.model.graph import UpperLayer
    from graphmodel.store import ArticleInfo, Store

Progress = Callable[[str, int], None]
"""Called with what was just done ("article", "resolve", "write") and how many articles are through."""


def dated(items: Iterable[Item], date: str | None) -> Iterator[Item]:
    """Items with a publication date given by the user, who knows better than a header."""
    for item in items:
        if date is None or isinstance(item, InputError):
            yield item
        elif isinstance(item, Document):
            yield item.model_copy(update={"date": date, "date_basis": "explicit"})
        else:
            document = item.document.model_copy(update={"date": date, "date_basis": "explicit"})
            yield item.model_copy(update={"document": document, "published": date, "published_basis": "explicit"})


def dry_run(items: Iterable[Item], summary: LoadSummary, progress: Progress | None) -> LoadSummary:
    """Count what a load would read, without a store."""
    summary.dry_run = True
    for result in _told(extract_all(items), summary):
        summary.count("new")
        if progress:
            progress("article", summary.articles)
        summary.reports += len(result.statements) + len(result.meetings) + len(result.roles)
        summary.statements += len(result.statements)
        summary.meetings += len(result.meetings)
    return summary


def load(
    store: Store, items: Iterable[Item], summary: LoadSummary, *, again: bool, progress: Progress | None
) -> LoadSummary:
    """Write every item's reports, then bring the layers above into line with all reports."""
    load_id = store.start_load(__version__)
    touched: set[str] = set()
    for result in _told(extract_all(_unknown(items, store, summary, touched, again)), summary):
        try:
            outcome = store.write_article(result, load_id)
        except ValueError as error:
            summary.leave_out(InputError(result.document.name, f"its reports cannot be stored: {error}"))
            continue
        summary.count(outcome.status)
        touched.add(result.document.id)
        if progress:
            progress("article", summary.articles)
    derive(store, summary, touched, progress)
    store.finish_load(load_id, summary.model_dump(include={"articles", "new", "unchanged", "replaced", "reports"}))
    return summary


def derive(
    store: Store, summary: LoadSummary | None = None, touched: set[str] | None = None, progress: Progress | None = None
) -> None:
    """Bring the layers above the reports into line with them, alone among all writers."""
    from graphmodel.gazetteer import Gazetteer
    from graphmodel.resolve import resolve, syndication

    with store.exclusive():
        found = syndication.find(store.sketches())
        reports = syndication.marked(store.reports(), found)
        if progress:
            progress("resolve", 0)
        upper = resolve(reports, store.overrides(), Gazetteer.default())
        if progress:
            progress("write", 0)
        store.apply(upper._replace(edges=[*upper.edges, *syndication.edges(found.copies)]))
    if summary is not None:
        mine = {report.id for report in reports if report.article in (touched or ())}
        _count_upper(upper, mine, summary)


def _count_upper(upper: UpperLayer, reports: set[str], summary: LoadSummary) -> None:
    reported = {
        (edge.end.label, edge.end.id) for edge in upper.edges if edge.type == "REPORTS" and edge.start.id in reports
    }
    summary.reports = len(reports)
    summary.statements = sum(label == "Statement" for label, _ in reported)
    summary.meetings = sum(label == "Meeting" for label, _ in reported)


def _told(results: Iterable[Extracted], summary: LoadSummary) -> Iterator[Extraction]:
    for result in results:
        if isinstance(result, InputError):
            summary.leave_out(result)
            continue
        summary.count_passages(result)
        yield result


def _unknown(
    items: Iterable[Item], store: Store, summary: LoadSummary, touched: set[str], again: bool
) -> Iterator[Item]:
    """Items without those articles that this version of the extractor has read already, unless `again`."""
    known = {} if again else {article.id: article for article in store.articles()}
    name, version = identity()
    for item in items:
        article = known.get(item.id) if isinstance(item, Document) else None
        if isinstance(item, Document) and article and _same(article, item, name, version):
            summary.count("unchanged")
            touched.add(item.id)
        else:
            yield item


def _same(article: ArticleInfo, document: Document, extractor: str, version: str) -> bool:
    read = article.extractors.get(extractor) == version
    return read and article.file == document.name and document.date in (None, article.published)
