"""The store: one graph behind Bolt, whichever engine serves it."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path
from types import TracebackType
from typing import Any, TextIO

from graphmodel.model.claims import Extraction
from graphmodel.model.graph import Override, StoredReport, UpperLayer
from graphmodel.resolve.syndication import Sketched
from graphmodel.store import articles, check, dump, gate, loads, migrations, sketches, upper, words
from graphmodel.store.articles import ArticleInfo, WriteOutcome
from graphmodel.store.bolt import Bolt, Rows
from graphmodel.store.check import Finding
from graphmodel.store.dialect import Dialect
from graphmodel.store.engine import Engine
from graphmodel.store.lease import Lease
from graphmodel.store.upper import ApplyCounts


class Store:
    """An open graph. Close it, or use it as a context manager: the embedded server stops when its last user has closed.

    All methods raise `StoreUnavailable` when the server is gone and `StoreError` when it fails.
    """

    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        self.target = engine.target
        self._reader: Bolt | None = None
        with contextlib.ExitStack() as undo:
            endpoint = engine.acquire()
            undo.callback(engine.release)
            self._bolt = Bolt(endpoint)
            undo.callback(self._bolt.close)
            migrations.migrate(self._bolt)
            undo.pop_all()
        self._lease = Lease(self._bolt)

    @property
    def dialect(self) -> Dialect:
        """What is particular to the server behind this store."""
        return self._bolt.dialect

    def __enter__(self) -> Store:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the connections and let go of the server. Closing twice is fine."""
        if self._reader is not None and self._reader is not self._bolt:
            self._reader.close()
        self._bolt.close()
        self.engine.release()

    def read(
        self, text: str, params: Mapping[str, Any] | None = None, *, timeout: float | None = 30.0,
        max_rows: int | None = None,
    ) -> Rows:  # fmt: skip
        """Run a statement of this project in READ mode; `timeout` in seconds, None for no limit.

        Raises:
            QueryTimeout: it took longer.
        """
        return self._bolt.read(text, params, timeout=timeout, max_rows=max_rows)

    def read_untrusted(
        self,
        text: str,
        params: Mapping[str, Any] | None = None,
        *,
        timeout: float = 30.0,
        max_rows: int | None = 10_000,
    ) -> Rows:
        """Run a statement that somebody typed: reading only, one statement, limited in time and rows.

        Raises:
            WriteRefused: it is not a reading statement, or calls a procedure or LOAD CSV.
            QueryTimeout: it took longer than `timeout` seconds.
        """
        gate.check_read_only(text)
        return self._only_reading().read(text, params, timeout=timeout, max_rows=max_rows)

    def having_words(self, label: str, sought: Sequence[str], most: int, *, timeout: float = 30.0) -> list[str] | None:
        """Ids of at most `most` Statements or Articles (`label`) that hold all words `sought`, as `words.sought` gives
        them, or words that begin so, in no order that means anything.

        None where the server has no index of words, or where that holds none of these.

        Raises:
            QueryTimeout: it took longer.
        """
        return words.having(self._only_reading(), label, sought, most, timeout=timeout)

    def _only_reading(self) -> Bolt:
        if self._reader is None:
            endpoint = self._bolt.endpoint
            self._reader = Bolt(endpoint, endpoint.reader) if endpoint.reader else self._bolt
        return self._reader

    def articles(self) -> list[ArticleInfo]:
        """All articles by file name."""
        return articles.articles(self._bolt)

    def write_article(self, extraction: Extraction, load_id: str | None = None) -> WriteOutcome:
        """Write an article and all reports of one extractor, replacing what that extractor said of it before.

        Raises:
            ValueError: a claim's span lies outside the text, or a date is impossible.
        """
        return articles.write_article(self._bolt, extraction, load_id)

    def start_load(self, version: str) -> str:
        """Note that a run of the loader begins; returns its id."""
        return loads.start_load(self._bolt, version)

    def finish_load(self, load_id: str, counts: Mapping[str, int]) -> None:
        """Note the end of a run, with its counts."""
        loads.finish_load(self._bolt, load_id, counts)

    def reports(self) -> list[StoredReport]:
        """All reports, by id."""
        return articles.reports(self._bolt)

    def sketches(self) -> list[Sketched]:
        """All articles with the fingerprints of their texts, by id."""
        return sketches.sketches(self._bolt)

    def overrides(self) -> list[Override]:
        """All judgements of analysts."""
        return loads.overrides(self._bolt)

    def add_override(self, override: Override) -> None:
        """Keep an analyst's judgement on two reports; it replaces an earlier one on the same two."""
        loads.add_override(self._bolt, override)

    def remove_override(self, left: str, right: str) -> bool:
        """Drop the judgement on two reports; False when there was none."""
        return loads.remove_override(self._bolt, left, right)

    @contextlib.contextmanager
    def exclusive(self, wait: float = 600.0) -> Iterator[None]:
        """Be the only writer of the upper layer for a block; waits up to `wait` seconds for others.

        Raises:
            StoreError: another writer kept it all the time.
        """
        with self._lease.hold(wait):
            yield

    def apply(self, upper_layer: UpperLayer) -> ApplyCounts:
        """Make the layers above the reports equal to `upper_layer`, writing only what differs.

        Raises:
            StoreError: a row is not resolution's to write, or an edge has an end that exists nowhere.
        """
        return upper.apply(self._bolt, self._lease, upper_layer)

    def forget(self, article_id: str) -> dict[str, int]:
        """Remove an article and its reports; resolve and apply afterwards.

        Raises:
            UsageError: there is no such article.
        """
        return articles.forget(self._bolt, article_id)

    def set_retracted(self, article_id: str, note: str | None, at: date | None = None) -> None:
        """Mark an article as withdrawn on the day `at`; `note` None takes the mark off.

        Raises:
            UsageError: there is no such article.
        """
        articles.set_retracted(self._bolt, article_id, note, at)

    def dump(self, file: TextIO | Path) -> int:
        """Write the whole graph as canonical JSON lines; returns the number of lines."""
        if isinstance(file, Path):
            with file.open("w", encoding="utf-8", newline="\n") as out:
                return dump.dump(self._bolt, out)
        return dump.dump(self._bolt, file)

    def restore(self, file: TextIO | Path) -> dict[str, int]:
        """Fill this empty graph from a dump; returns the counts of nodes and edges.

        Raises:
            StoreError: the graph is not empty.
            InputError: the file is no dump, or not a whole one.
        """
        with self.exclusive():
            if isinstance(file, Path):
                with file.open(encoding="utf-8") as lines:
                    return dump.restore(self._bolt, lines, file.name)
            return dump.restore(self._bolt, file)

    def check(self) -> list[Finding]:
        """Run every invariant; an empty list when all hold."""
        return check.check(self._bolt)

    def status(self) -> dict[str, Any]:
        """State of the server and what is in the graph: counts by label."""
        text = "MATCH (n) WHERE NOT n:Bookkeeping UNWIND labels(n) AS label RETURN label, count(*) AS n ORDER BY label"
        counts = {row["label"]: row["n"] for row in self._bolt.read(text, timeout=None).rows}
        return {
            **self.engine.status(), "dialect": self.dialect.name, "nodes": counts,
            "migrations": sorted(migrations.applied(self._bolt)),
        }  # fmt: skip

    def stop(self) -> bool:
        """Stop the server for everybody; False where it is not ours to stop."""
        return self.engine.stop()

    def wipe(self) -> None:
        """Delete everything but the schema: for tests, which need an empty graph quickly."""
        self._bolt.run("MATCH (n) WHERE NOT n:Bookkeeping DETACH DELETE n")
