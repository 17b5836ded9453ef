"""The graph as an object: load articles, ask questions, keep it in order. The command line is built on this."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import nullcontext
from datetime import date
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any

from graphmodel import loading
from graphmodel.batch import Extracted, extract_all, identity, warming
from graphmodel.errors import UnknownName, UsageError
from graphmodel.ingest import Context, Tracker, read
from graphmodel.ingest.feedstate import FeedState
from graphmodel.ingest.web import Web
from graphmodel.journal import Journal, place
from graphmodel.model.edtf import is_valid
from graphmodel.quarantine import Quarantine
from graphmodel.summary import LoadSummary

if TYPE_CHECKING:
    from graphmodel.export.nx import PartyGraph
    from graphmodel.query import QueryResult, Row
    from graphmodel.query.ask.understand import Answer
    from graphmodel.query.typed import Queries
    from graphmodel.query.why import Why
    from graphmodel.store import ArticleInfo, Finding, Rows, Store

Paths = str | Path | Sequence[str | Path]


class Graph:
    """A graph of officials, countries, meetings and statements, each fact traced to its characters in an article."""

    def __init__(self, target: str | Path | None = None, *, keep: bool = False) -> None:
        self._target = target
        self._keep = keep
        self._store: Store | None = None

    @classmethod
    def open(cls, target: str | Path | None = None, *, keep: bool = False) -> Graph:
        """The graph at `target`: a folder (embedded engine), a bolt:// or neo4j:// URI, or what the environment says.

        The engine starts when it is first needed. Use it in a `with` block, or close it. `keep` leaves an embedded
        engine running for whoever comes next, until `graphmodel stop`.
        """
        return cls(target, keep=keep)

    def __enter__(self) -> Graph:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the engine. The graph can be used again; it then connects anew."""
        store, self._store = self._store, None
        if store is not None:
            store.close()

    @property
    def store(self) -> Store:
        """The store below.

        Raises:
            StoreUnavailable: the server cannot be reached or started.
        """
        if self._store is None:
            from graphmodel.store import open_store

            self._store = open_store(self._target, keep=self._keep)
        return self._store

    def load(
        self,
        paths: Paths,
        *,
        format: str | None = None,
        articles: str | Path | None = None,
        date: str | None = None,
        encoding: str | None = None,
        columns: Mapping[str, str] | None = None,
        follow: bool = False,
        state: str | Path | None = None,
        contact: str | None = None,
        dry_run: bool = False,
        again: bool = False,
        resume: bool | None = None,
        quarantine: str | Path | None = None,
        workers: int | None = None,
        progress: loading.Progress | None = None,
    ) -> LoadSummary:
        """Load files, folders, globs, addresses or "-" (standard input); returns what was loaded or left out, and why.

        Args:
            paths: one or several.
            format: name of a loader; None tells it from each file.
            articles: folder of the articles that annotations are about.
            date: publication date (EDTF) of all these articles, over what they say themselves.
            encoding: of inputs that are not UTF-8; "auto" takes the likeliest, None leaves them out.
            columns: of CSV files: field of an article ("text", "title", …) to the name of its column.
            follow: fetch the pages that entries of feeds link to.
            state: file that keeps what was taken from feeds, so that the next load takes only what is new.
            contact: address or mail that requests to web servers name, so that their owners can reach you.
            dry_run: only read and extract; no engine is started and no file is written.
            again: read articles again that this version of the extractor has read already.
            resume: True goes on with a load of the same inputs that was broken off, False keeps a journal so that
                this one can be resumed, None keeps none.
            quarantine: folder for copies of the files that are left out, with the reasons.
            workers: processes for extraction; None decides by the machine and the amount of text.
            progress: called as articles are done.

        Raises:
            UnknownName: no such format.
            UsageError: `date` is no date; the state file or the quarantine folder cannot be used.
            StoreUnavailable: the server cannot be reached or started.
        """
        summary, several, date = LoadSummary(), _several(paths), _date(date)
        journal = None
        if resume is not None and not dry_run:
            file = place(self._target, several, format, articles, date, encoding, columns, again, *identity())
            journal = Journal(file, resume=resume)
            if resume:
                summary.note("resume", _resumed(journal.resumed))
        run = loading.Run(
            tracker=Tracker(journal.has) if journal else Tracker(),
            journal=journal,
            quarantine=Quarantine(Path(quarantine)) if quarantine and not dry_run else None,
            feeds=FeedState(Path(state)) if state else None,
            workers=workers,
            progress=progress,
        )
        if progress:
            run.tracker.measure(several)
        context = Context(
            articles=Path(articles) if articles else None, encoding=encoding, note=summary.note, columns=columns or {},
            web=Web(run.feeds, contact=contact), feeds=run.feeds, follow=follow,
        )  # fmt: skip
        items = loading.dated(read(several, format=format, context=context, tracker=run.tracker), date)
        try:
            if dry_run:
                return loading.dry_run(items, summary, run)
            with warming() if self._store is None else nullcontext():
                store = self.store
            return loading.load(store, items, summary, again=again, run=run)
        finally:
            if journal:
                journal.close()

    def extract(
        self,
        paths: Paths,
        *,
        format: str | None = None,
        date: str | None = None,
        encoding: str | None = None,
        columns: Mapping[str, str] | None = None,
        workers: int | None = None,
    ) -> Iterator[Extracted]:
        """What the extractor finds in each article, in order, without a store; an InputError for what is left out.

        The arguments are those of `load`.

        Raises:
            UnknownName: no such format.
            UsageError: `date` is no date.
        """
        date = _date(date)
        context = Context(encoding=encoding, columns=columns or {}, web=Web())
        items = loading.dated(read(_several(paths), format=format, context=context), date)
        return extract_all(items, workers=workers)

    @property
    def queries(self) -> Queries:
        """Every named query as a function with typed parameters and rows.

        `graph.queries.who_warned_whom(addressee_country="CHN")` gives StatementRows.
        """
        from graphmodel.query.typed import Queries

        return Queries(self._query)

    def query(self, name: str, **params: Any) -> QueryResult[Row]:
        """Rows of a named query, as a list whose `notes` say what else to know; a list as value means any of them.

        Raises:
            UsageError: no such query or parameter, or a value of the wrong form.
            AmbiguousName: a name or meeting could be several.
        """
        return self._query(name, params)

    def _query(self, name: str, params: Mapping[str, Any]) -> QueryResult[Row]:
        from graphmodel.query import default_registry, run
        from graphmodel.query.params import read_values

        read_values(
            default_registry().get(name), params
        )  # what is wrong with the question is told before a server starts
        return run(self.store, name, params)

    def ask(self, question: str) -> Answer:
        """Answer a question in English by a named query; the first part of the answer says which, and with what.

        Raises:
            UsageError: no rule knows what is asked.
            AmbiguousName: a name or meeting in the question could be several.
        """
        from graphmodel.query.ask.understand import answer, dated, understood

        meant = understood(question)  # what no rule knows is told before a server starts
        return answer(self.store, dated(self.store, question, meant))

    def why(self, thing: str) -> Why:
        """The whole chain of evidence of a statement, meeting or report, by its id or the id its source gave.

        Raises:
            UnknownName: nothing has that id.
        """
        from graphmodel.query.why import why

        return why(self.store, thing)

    def cypher(self, text: str, *, timeout: float = 30.0, max_rows: int = 10_000, **params: Any) -> Rows:
        """Rows of a Cypher text that only reads.

        Raises:
            WriteRefused: it would write, call a procedure or read files.
            QueryTimeout: it took longer than `timeout` seconds.
        """
        return self.store.read_untrusted(text, params, timeout=timeout, max_rows=max_rows)

    def articles(self) -> list[ArticleInfo]:
        """All loaded articles, by file name."""
        return self.store.articles()

    def article(self, ref: str) -> ArticleInfo:
        """The article with that id, file name, or beginning of either.

        Raises:
            UnknownName: none, or several.
        """
        articles = self.articles()
        exact = [each for each in articles if ref in (each.id, each.file)]
        found = exact or [each for each in articles if each.file.startswith(ref) or each.id.startswith(ref)]
        if len(found) != 1 or not ref:
            near = [f"{each.file} ({each.id})" if found else each.file for each in (found or articles)][:5]
            raise UnknownName(
                f"{len(found) or 'no'} articles are called {ref!r}." if ref else "an article must be named.", near
            )
        return found[0]

    def forget(self, ref: str) -> ArticleInfo:
        """Remove an article and all and only what came from it; returns what it was.

        Raises:
            UnknownName: no such article, or several.
        """
        article = self.article(ref)
        self.store.forget(article.id)
        loading.derive(self.store)
        return article

    def retract(self, ref: str, note: str | None, at: date | None = None) -> ArticleInfo:
        """Mark an article as withdrawn on the day `at`; `note` None takes the mark off. Returns the article.

        Raises:
            UnknownName: no such article, or several.
        """
        article = self.article(ref)
        self.store.set_retracted(article.id, note, at)
        loading.derive(self.store)
        return article

    def check(self) -> list[Finding]:
        """Every broken invariant; an empty list is a sound graph."""
        return self.store.check()

    def dump(self, file: str | Path) -> None:
        """Write the whole graph as sorted JSON lines; two equal graphs give equal bytes."""
        self.store.dump(Path(file))

    def restore(self, file: str | Path) -> None:
        """Read a dump into this graph, which must be empty."""
        self.store.restore(Path(file))

    def to_networkx(
        self,
        *,
        acts: str | Sequence[str] | None = None,
        meetings: bool | None = None,
        from_: str | None = None,
        to: str | None = None,
        countries: str | Sequence[str] | None = None,
        among: bool = False,
        level: str = "official",
        as_of: str | date | None = None,
        sure: bool = False,
        min_confidence: float = 0.0,
    ) -> PartyGraph:
        """Who did what to whom as a networkx MultiDiGraph, each edge dated and with its sentences and articles.

        Args:
            acts: only these acts of the vocabulary.
            meetings: whether who met whom counts; None: unless acts are named.
            from_: first day (EDTF); what may lie before stays with the verdict "unknown".
            to: last day (EDTF).
            countries: codes or names; one of both parties speaks for one of them.
            among: both parties speak for one of `countries`.
            level: "official": parties as they are; "country": each as the country it speaks for.
            as_of: only what articles published by that day reported.
            sure: leave out what may lie outside `from_` and `to`.
            min_confidence: of reports, 0 to 1.

        Raises:
            UsageError: an act, level or date that there is none of.
            UnknownName: no such country.
        """
        from graphmodel.export.nx import to_networkx
        from graphmodel.export.selection import select

        selection = select(
            acts=acts, meetings=meetings, from_=from_, to=to, countries=countries, among=among, level=level,
            as_of=as_of, sure=sure, min_confidence=min_confidence,
        )  # fmt: skip
        return to_networkx(self.store, selection)

    def export(self, format: str, target: str | Path) -> None:
        """Write the whole graph in another form: a file, a folder or a `.zip`; gexf holds who did what to whom.

        Raises:
            UsageError: no such format, or a place that cannot be written to.
        """
        from graphmodel.export.run import export

        export(self.store, format, target)


def _date(text: str | None) -> str | None:
    """The text of a date, once it is known to be one: a graph takes what it is given for the day of publication."""
    if text is not None and not is_valid(text):
        raise UsageError(f"{text!r} is no date (EDTF: 2022, 2022-03, 2022-03-14, 2022-03-14?).")
    return text


def _several(paths: Paths) -> list[str | Path]:
    return [paths] if isinstance(paths, (str, Path)) else list(paths)


def _resumed(sources: int) -> str:
    if not sources:
        return "no load of these inputs was broken off; read from the beginning"
    return f"{sources} inputs were read before the interruption and are passed over"
