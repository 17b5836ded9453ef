"""Reading for one page: through the login that can only read, within one budget of time, with rows limited."""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from graphmodel.errors import QueryTimeout
from graphmodel.web.limits import Limits
from graphmodel.web.page_reads import page_read

if TYPE_CHECKING:
    from graphmodel.store import Rows, Store
    from graphmodel.store.dialect import Dialect


class Reader:
    """Reads for one page. `cut` is true once a read gave more rows than the limit."""

    def __init__(self, store: Store, limits: Limits, *, seconds: float | None = None) -> None:
        self._store, self.limits, self.cut = store, limits, False
        self._seconds = seconds or limits.seconds
        self._end = time.monotonic() + self._seconds

    @property
    def dialect(self) -> Dialect:
        """What is particular to the server: texts of queries are made for it."""
        return self._store.dialect

    @property
    def most_rows(self) -> int:
        """Most rows of one read."""
        return self.limits.rows

    def read(self, text: str, params: Mapping[str, Any] | None = None) -> Rows:
        """Run one reading statement.

        Raises:
            QueryTimeout: the page's time is up.
            WriteRefused: the text does more than read.
        """
        rows = self._store.read_untrusted(text, params, timeout=self._left(), max_rows=self.limits.rows)
        self.cut = self.cut or rows.truncated
        return rows

    def having_words(self, label: str, words: Sequence[str], most: int) -> list[str] | None:
        """Ids of what holds all words or words that begin so; None where the server has no index of these words.

        Raises:
            QueryTimeout: the page's time is up.
        """
        return self._store.having_words(label, words, most, timeout=self._left())

    def _left(self) -> float:
        left = self._end - time.monotonic()
        if left <= 0:
            raise QueryTimeout(f"The page took longer than its {self._seconds:g} seconds.")
        return left

    def look(self, name: str, **params: Any) -> list[Mapping[str, Any]]:
        """The rows of a look-up of `cypher/explorer`; a parameter that is not given is null."""
        spec = page_read(name)
        unknown = set(params) - set(spec.params)
        if unknown:
            raise TypeError(f"the look-up {name} takes no {', '.join(sorted(unknown))}")
        return list(self.read(spec.cypher, {**dict.fromkeys(spec.params), **params}).rows)

    def one(self, name: str, **params: Any) -> Mapping[str, Any] | None:
        """The first row of a look-up, None where there is none."""
        return next(iter(self.look(name, **params)), None)
