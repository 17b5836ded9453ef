"""The garbage collector held still while things are made that last: as long as the process, or in an answer."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def uncollected() -> Iterator[None]:
    """No collection in this block: with each 700 new objects the collector would walk young ones, and now and then
    all, to find that modules, tables, models and rows are still in use. Afterwards it goes on as it was.
    """
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            gc.enable()
