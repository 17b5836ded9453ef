"""A figure over the whole graph, kept for a while: a page gets the last one at once while the next is worked out."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from typing import Generic, TypeVar

from graphmodel.errors import GraphmodelError

T = TypeVar("T")


class Remembered(Generic[T]):
    """What `make` gives, made anew in the background once it is older than `seconds`. Safe for threads."""

    def __init__(self, make: Callable[[], T], seconds: float) -> None:
        self._make, self._seconds = make, seconds
        self._lock = threading.Lock()
        self._value: tuple[float, T] | None = None
        self._working = False

    def get(self) -> T:
        """The value; only the first caller waits for it."""
        if self._value is None:
            with self._lock:
                if self._value is None:
                    self._value = (time.monotonic(), self._make())
        made, value = self._value
        if time.monotonic() - made > self._seconds and self._begin():
            threading.Thread(target=self._renew, daemon=True, name="graphmodel-web").start()
        return value

    def _begin(self) -> bool:
        with self._lock:
            begun, self._working = not self._working, True
            return begun

    def _renew(self) -> None:
        try:
            value = self._make()
        except GraphmodelError:  # the last value stays, and a later page tries again
            return
        else:
            self._value = (time.monotonic(), value)
        finally:
            with self._lock:
                self._working = False
