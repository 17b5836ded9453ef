"""The write flow: articles become reports, then the layers above are derived anew from all reports and put in place.

Reports are written article by article, so what a killed load has written is whole; the layers above are a pure function
of all reports, so the next load ends where an undisturbed one would have.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from graphmodel import __version__
from graphmodel.batch import Extracted, extract_all, identity
from graphmodel.errors import InputError
from graphmodel.ingest import Item, Source, Tracker
from graphmodel.ingest.feedstate import FeedState
from graphmodel.journal import Journal
from graphmodel.model.claims import Document, Extraction
from graphmodel.quarantine import Quarantine
from graphmodel.summary import LoadSummary

if TYPE_CHECKING:
    from graphmodel.model.graph import UpperLayer
    from graphmodel.resolve.syndication import Copy, Sketched
    from graphmodel.store import ArticleInfo, Store

Progress = Callable[[str, int, "float | None"], None]
"""Called with what was just done ("article", "resolve", "write"), how many articles are through, and how much of all
input is read (0 to 1, None where that is not known)."""


@dataclass
class Run:
    """What goes along with one load: where reading stands, and what is kept of it beside the graph."""

    tracker: Tracker = field(default_factory=Tracker)
    journal: Journal | None = None
    quarantine: Quarantine | None = None
    feeds: FeedState | None = None
    workers: int | None = None
    progress: Progress | None = None
    _places: deque[tuple[int, Source | None]] = field(default_factory=deque)
    """For each item on its way through extraction, in order: sources finished before it, and its own."""
    _noted: int = 0

    def say(self, stage: str, articles: int) -> None:
        """Report progress."""
        if self.progress:
            self.progress(stage, articles, self.tracker.share)

    def sent(self, items: Iterable[Item]) -> Iterator[Item]:
        """Items on their way into extraction, which keeps their order."""
        for item in items:
            self._places.append((len(self.tracker.finished), self.tracker.current))
            yield item

    def placed(self, error: InputError) -> InputError:
        """What extraction left out, by the way that leads to its file: articles know their files' names alone."""
        source = self._places[0][1]
        if source is None or source.name == source.label or not error.source.startswith(source.name):
            return error
        return InputError(source.label + error.source.removeprefix(source.name), error.reason)

    def came(self, result: Extracted) -> None:
        """A result is out of extraction and dealt with: all sources before its own are done."""
        finished, source = self._places.popleft()
        if self.journal and finished > self._noted:
            self.journal.add(self.tracker.finished[self._noted : finished])
            self._noted = finished
        if isinstance(result, InputError) and self.quarantine:
            self.quarantine.add(result, source)

    def ended(self) -> None:
        """Everything lies in the graph."""
        if self.feeds:
            self.feeds.save()
        if self.journal:
            self.journal.remove()


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


def dry_run(items: Iterable[Item], summary: LoadSummary, run: Run | None = None) -> LoadSummary:
    """Count what a load would read, without a store."""
    run = run or Run()
    summary.dry_run = True
    for result in _told(extract_all(run.sent(items), workers=run.workers), summary, run):
        summary.count("new")
        run.say("article", summary.articles)
        summary.reports += len(result.statements) + len(result.meetings) + len(result.roles)
        summary.statements += len(result.statements)
        summary.meetings += len(result.meetings)
    return summary


def load(
    store: Store, items: Iterable[Item], summary: LoadSummary, *, again: bool, run: Run | None = None
) -> LoadSummary:
    """Write every item's reports, then bring the layers above into line with all reports."""
    run = run or Run()
    load_id = store.start_load(__version__)
    touched: set[str] = set()
    wanted = run.sent(_unknown(items, store, summary, touched, again))
    for result in _told(extract_all(wanted, workers=run.workers), summary, run):
        try:
            outcome = store.write_article(result, load_id)
        except ValueError as error:
            summary.leave_out(InputError(result.document.name, f"its reports cannot be stored: {error}"))
            continue
        summary.count(outcome.status)
        touched.add(result.document.id)
        run.say("article", summary.articles)
    derive(store, summary, touched, run)
    store.finish_load(load_id, summary.model_dump(include={"articles", "new", "unchanged", "replaced", "reports"}))
    run.ended()
    return summary


def derive(
    store: Store, summary: LoadSummary | None = None, touched: set[str] | None = None, run: Run | None = None
) -> None:
    """Bring the layers above the reports into line with them, alone among all writers."""
    from graphmodel.gazetteer import Gazetteer
    from graphmodel.resolve import resolve, syndication

    run = run or Run()
    with store.exclusive():
        articles = store.sketches()
        found = syndication.find(articles)
        reports = syndication.marked(store.reports(), found)
        run.say("resolve", 0)
        upper = resolve(reports, store.overrides(), Gazetteer.default())
        run.say("write", 0)
        store.apply(upper._replace(edges=[*upper.edges, *syndication.edges(found.copies)]))
    if summary is not None:
        mine = {report.id for report in reports if report.article in (touched or ())}
        _count_upper(upper, mine, summary)
        _note_copies(articles, found.copies, touched or set(), summary)


def _note_copies(articles: Iterable[Sketched], copies: Iterable[Copy], touched: set[str], summary: LoadSummary) -> None:
    """Say which of the articles of this load are copies, have copies, or share their name with another text."""
    file = {article.id: article.file for article in articles}
    for copy in copies:
        if copy.id in touched:
            mine, other = copy.id, copy.of
            told = "a later version of" if copy.kind == "supersedes" else "a copy of"
        elif copy.of in touched:
            mine, other = copy.of, copy.id
            told = "an earlier version of" if copy.kind == "supersedes" else "there is a copy of it:"
        else:
            continue
        alike = f"{copy.similarity:.0%} alike" if copy.basis == "text" else "the same address"
        name, way = (file[other], "") if file[mine] != file[other] else (f"another {file[other]}", _way_out(other))
        summary.note(file[mine], f"{told} {name} ({alike}): together they count as one source{way}")
    _note_names(file, {frozenset(copy[:2]) for copy in copies}, touched, summary)


def _note_names(file: dict[str, str], tied: set[frozenset[str]], touched: set[str], summary: LoadSummary) -> None:
    """Say where a text of the same name was there before: most likely the new one was meant to replace it."""
    there: dict[str, str] = {name: article for article, name in file.items() if article not in touched}
    met = [
        (name, there[name]) for article, name in sorted(file.items())
        if article in touched and name in there and frozenset((article, there[name])) not in tied
    ]  # fmt: skip
    if len(met) == 1:
        summary.note(met[0][0], f"another text of that name was there before{_way_out(met[0][1])}")
    elif met:
        summary.note("names", f"for {len(met)} articles another text of the same name was there before; both stay")


def _way_out(article: str) -> str:
    return f"; both stay, `graphmodel forget {article}` removes the other one"


def _count_upper(upper: UpperLayer, reports: set[str], summary: LoadSummary) -> None:
    reported = {
        (edge.end.label, edge.end.id) for edge in upper.edges if edge.type == "REPORTS" and edge.start.id in reports
    }
    summary.reports = len(reports)
    summary.statements = sum(label == "Statement" for label, _ in reported)
    summary.meetings = sum(label == "Meeting" for label, _ in reported)


def _told(results: Iterable[Extracted], summary: LoadSummary, run: Run) -> Iterator[Extraction]:
    undated = []
    for each in results:
        result = run.placed(each) if isinstance(each, InputError) else each
        if isinstance(result, InputError):
            summary.leave_out(result)
        else:
            summary.count_passages(result)
            if result.published is None:
                undated.append(result.document.name)
            yield result
        run.came(result)
    if undated:
        which = undated[0] if len(undated) == 1 else f"{undated[0]} and {len(undated) - 1} more"
        summary.note(which, "no date of publication, so that few of its days are known; --date gives one")


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
