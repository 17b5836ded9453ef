"""The one way to a server: the official driver, managed transactions, plain values, this project's errors."""

from __future__ import annotations

import contextlib
import logging
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from typing import Any, NamedTuple, TypeVar

import neo4j
from neo4j.exceptions import AuthError, ClientError, ConfigurationError, DriverError, Neo4jError, ServiceUnavailable

from graphmodel.errors import GraphmodelError, QueryTimeout, StoreError, StoreUnavailable, WriteRefused
from graphmodel.store.dialect import Dialect
from graphmodel.store.engine import Endpoint, Login
from graphmodel.store.values import Row, plain

T = TypeVar("T")
# The driver tells of each retry through logging; who wants to hear it configures that logger.
logging.getLogger("neo4j").addHandler(logging.NullHandler())
# Writers that were in each other's way try again soon: the driver's own second, doubled each time, is for networks.
_RETRY: dict[str, Any] = {
    "max_transaction_retry_time": 15.0, "initial_retry_delay": 0.05, "retry_delay_multiplier": 1.6,
}  # fmt: skip
_DUPLICATE_ATTEMPTS = 8


class Rows(NamedTuple):
    """Rows of a read: `columns` in the query's order, a dict a row, and whether `max_rows` cut it.

    Without rows `columns` may be empty: not every server names them then.
    """

    columns: list[str]
    rows: list[Row]
    truncated: bool = False


class Transaction:
    """One managed write transaction. It may be run again from the start when the server says to try again."""

    def __init__(self, inner: neo4j.ManagedTransaction) -> None:
        self._inner = inner

    def run(self, text: str, **params: Any) -> list[Row]:
        """Run one statement and return all its rows."""
        return [plain(dict(record)) for record in self._inner.run(text, params)]


class Bolt:
    """A connection pool to one server for one login. Safe for threads, closed by `close`."""

    def __init__(self, endpoint: Endpoint, login: Login | None = None) -> None:
        self.endpoint = endpoint
        self.dialect: Dialect = endpoint.dialect
        user, password = login or endpoint.login
        with self._errors():
            self._driver = neo4j.GraphDatabase.driver(
                endpoint.uri, auth=(user, password), user_agent="graphmodel",
                **_RETRY, **self.dialect.driver_options,
            )  # fmt: skip

    def close(self) -> None:
        """Close all connections."""
        self._driver.close()

    def write(self, work: Callable[[Transaction], T]) -> T:
        """Run `work` in one managed transaction; again when another writer was in the way."""
        for attempt in range(_DUPLICATE_ATTEMPTS):
            try:
                with self._errors(), self._session(neo4j.WRITE_ACCESS) as session:
                    return session.execute_write(lambda tx: work(Transaction(tx)))
            except _Duplicate:
                if attempt == _DUPLICATE_ATTEMPTS - 1:
                    raise
                time.sleep(0.02 * 2**attempt)
        raise AssertionError("unreachable")

    def run(self, text: str, **params: Any) -> list[Row]:
        """Run one statement in a write transaction of its own."""
        return self.write(lambda tx: tx.run(text, **params))

    def read(
        self, text: str, params: Mapping[str, Any] | None = None, *, timeout: float | None = 30.0,
        max_rows: int | None = None,
    ) -> Rows:  # fmt: skip
        """Run one statement in a managed transaction of READ mode.

        Raises:
            QueryTimeout: it took longer than `timeout` seconds.
            WriteRefused: the server says that this login or mode may not do that.
        """

        @neo4j.unit_of_work(timeout=timeout)
        def work(tx: neo4j.ManagedTransaction) -> Rows:
            result = tx.run(text, dict(params or {}))
            columns, rows = list(result.keys()), list[Row]()
            for record in result:
                if max_rows is not None and len(rows) >= max_rows:
                    return Rows(columns, rows, truncated=True)
                # by place: a record's own look-up by name costs as much as reading it from the wire
                rows.append(dict(zip(columns, map(plain, record.values()), strict=True)))
            return Rows(columns, rows)

        def attempt() -> Rows:
            with self._errors(), self._session(neo4j.READ_ACCESS) as session:
                return session.execute_read(work)

        if timeout is None or self.dialect.enforces_timeout:
            return attempt()
        return within(timeout, attempt)

    @contextlib.contextmanager
    def _session(self, mode: str) -> Iterator[neo4j.Session]:
        with self._driver.session(database=self.endpoint.database, default_access_mode=mode) as session:
            yield session

    @contextlib.contextmanager
    def _errors(self) -> Iterator[None]:
        try:
            yield
        except (ServiceUnavailable, AuthError) as error:
            raise StoreUnavailable(f"Cannot reach the graph at {self.endpoint.uri}: {_first_line(error)}") from error
        except ClientError as error:
            raise self._client_error(error) from error
        except ConfigurationError as error:
            raise StoreUnavailable(f"Cannot use {self.endpoint.uri}: {_first_line(error)}") from error
        except (Neo4jError, DriverError) as error:
            raise StoreError(_first_line(error)) from error

    def _client_error(self, error: ClientError) -> GraphmodelError:
        code = error.code or ""
        if self.dialect.is_timeout(code):
            return QueryTimeout("The query took longer than its limit and was stopped.")
        if self.dialect.is_forbidden(code):
            return WriteRefused("Only reading is allowed here.")
        if self.dialect.is_duplicate(code):
            return _Duplicate(_first_line(error))
        return StoreError(_first_line(error))


class _Duplicate(StoreError):
    """Another writer made the same node at the same time, or the write itself makes it twice."""


def within(seconds: float, work: Callable[[], T]) -> T:
    """Run `work`, giving up on it after `seconds`: for servers that do not stop a slow query themselves.

    The thread goes on until the server's own, longer limit ends the query; it is a daemon and keeps no process alive.

    Raises:
        QueryTimeout: `work` took longer.
    """
    outcome: list[T] = []
    failure: list[BaseException] = []

    def target() -> None:
        try:
            outcome.append(work())
        except BaseException as error:  # handed to the caller's thread
            failure.append(error)

    thread = threading.Thread(target=target, daemon=True, name="graphmodel-read")
    thread.start()
    thread.join(seconds)
    if failure:
        raise failure[0]
    if not outcome:
        raise QueryTimeout("The query took longer than its limit and was given up.")
    return outcome[0]


def _first_line(error: Exception) -> str:
    text = getattr(error, "message", None) or str(error)
    return str(text).strip().splitlines()[0] if str(text).strip() else type(error).__name__
