"""What a fetch may cost, and where it may go."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from ipaddress import IPv4Network, IPv6Network

MIB = 1024 * 1024


class Refused(ValueError):
    """A fetch that was not made, or was broken off. The message is the reason, in a sentence without the address."""


@dataclass(frozen=True)
class Policy:
    """Limits of one fetch. Sizes in bytes, times in seconds."""

    connect: float = 10.0
    """For one connection to be made."""
    idle: float = 15.0
    """Without any byte."""
    total: float = 60.0
    """For the whole fetch, redirects included, however slowly bytes come."""
    redirects: int = 5
    wire: int = 16 * MIB
    """Bytes received."""
    body: int = 16 * MIB
    """Bytes of the page after decompression."""
    ports: frozenset[int] | None = frozenset({80, 443, 8080, 8443})
    """Ports that web servers use; None allows all."""
    pause: float = 1.0
    """Between two requests to one host; the site's robots.txt may ask for more."""
    longest_pause: float = 30.0
    """A site that asks for more than this between requests is left out."""
    trusted: tuple[IPv4Network | IPv6Network, ...] = ()
    """Networks to connect to though they are not public. No option or variable sets this: tests do, for loopback."""


class Budget:
    """Time and bytes that are left for one fetch."""

    def __init__(self, policy: Policy, clock: Callable[[], float] = time.monotonic) -> None:
        self._policy, self._clock = policy, clock
        self._end = clock() + policy.total
        self._bytes = policy.wire

    def seconds(self, most: float | None) -> float:
        """What may be waited now: `most`, or what is left of the whole time.

        Raises:
            Refused: nothing is left.
        """
        left = self._end - self._clock()
        if left <= 0:
            raise Refused(f"took longer than {self._policy.total:g} seconds")
        return min(left, most or self._policy.idle)

    def take(self, size: int) -> None:
        """Note bytes that came.

        Raises:
            Refused: more than the limit.
        """
        self._bytes -= size
        if self._bytes < 0:
            raise Refused(f"more than {self._policy.wire / MIB:g} MiB were sent")
