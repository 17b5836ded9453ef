"""Every error that graphmodel raises on purpose: one root, a stable code and an exit code each.

GraphmodelError            exit 1
├─ UsageError              exit 2  unknown query, parameter or option value
│  ├─ UnknownName                  nothing bears that name; `nearest` holds what comes close
│  └─ AmbiguousName                several things bear that name; `candidates` holds them
├─ StoreUnavailable        exit 3  the graph's server cannot be reached or started
├─ StoreError              exit 1  the server refused or failed
│  ├─ WriteRefused                 a write, a procedure or LOAD CSV on a read surface
│  ├─ QueryTimeout                 a read took longer than its limit
│  └─ MigrationError               an applied schema file changed, or the graph is newer than this program
├─ InputError              exit 4  an input was left out: names the source and the reason
└─ ExtractionError         exit 1  the language model is missing or not the one that was pinned
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar


def without_extra(what: str, extra: str, error: ImportError) -> str:
    """The text of an error where an extra is not installed that `what` needs."""
    missing = f" ({error.name} is missing)" if error.name else ""
    return f"{what} needs the extra {extra}{missing}: pip install 'graphmodel[{extra}]'."


class GraphmodelError(Exception):
    """Root of all errors raised on purpose. `code` is stable, `exit_code` is what the command line ends with."""

    code: ClassVar[str] = "error"
    exit_code: ClassVar[int] = 1


class UsageError(GraphmodelError):
    """The caller asked for something that does not exist: a query, a parameter, a value of the wrong form."""

    code = "usage"
    exit_code = 2


class UnknownName(UsageError):
    """Nothing bears that name. `nearest` holds up to five names that come close."""

    code = "unknown-name"

    def __init__(self, message: str, nearest: Sequence[str] = ()) -> None:
        self.nearest = list(nearest)
        super().__init__(message + (f" Nearest: {', '.join(self.nearest)}." if self.nearest else ""))


class AmbiguousName(UsageError):
    """Several things bear that name. `candidates` holds what each could be called instead."""

    code = "ambiguous-name"

    def __init__(self, message: str, candidates: Sequence[str] = ()) -> None:
        self.candidates = list(candidates)
        super().__init__(message + (f" Candidates: {'; '.join(self.candidates)}." if self.candidates else ""))


class StoreUnavailable(GraphmodelError):
    """The graph's server cannot be reached or started."""

    code = "store-unavailable"
    exit_code = 3


class StoreError(GraphmodelError):
    """The server refused a statement or failed while running it."""

    code = "store"


class WriteRefused(StoreError):
    """A write, a procedure or LOAD CSV was sent to a read-only surface."""

    code = "write-refused"


class QueryTimeout(StoreError):
    """A read took longer than the limit it was given."""

    code = "timeout"


class MigrationError(StoreError):
    """An applied schema file changed, or the graph was written by a newer version."""

    code = "migration"


class InputError(GraphmodelError):
    """One input was left out. `source` names it, `reason` says why in a sentence."""

    code = "input"
    exit_code = 4

    def __init__(self, source: str, reason: str) -> None:
        self.source = source
        self.reason = reason
        super().__init__(f"{source}: {reason}")


class ExtractionError(GraphmodelError):
    """The language model is missing or is not the one that was pinned."""

    code = "extraction"
