"""What a site's robots.txt allows (RFC 9309): missing rules allow, rules that cannot be read forbid."""

from __future__ import annotations

from collections.abc import Callable

from protego import Protego

from graphmodel.fetch.policy import Refused
from graphmodel.fetch.urls import Target

AGENT = "graphmodel"
"""The name that robots.txt files can address."""
SIZE = 512 * 1024
"""Bytes of a robots.txt that are read; RFC 9309 asks for at least 500 KiB."""


class Robots:
    """The rules of each site, read once."""

    def __init__(self, read: Callable[[Target], tuple[int, bytes]]) -> None:
        self._read = read
        self._rules: dict[str, Protego | str] = {}

    def check(self, target: Target) -> float:
        """Seconds that the site wants between requests (0 if it does not say).

        Raises:
            Refused: the site does not allow this address, or its rules cannot be read.
        """
        if target.origin not in self._rules:
            self._rules[target.origin] = self._load(target)
        rules = self._rules[target.origin]
        if isinstance(rules, str):
            raise Refused(rules)
        if not rules.can_fetch(target.url, AGENT):
            raise Refused("the site's robots.txt does not allow it")
        return float(rules.crawl_delay(AGENT) or 0)

    def _load(self, target: Target) -> Protego | str:
        try:
            status, body = self._read(target._replace(path="/robots.txt"))
        except Refused as error:
            return f"the site's robots.txt cannot be read: {error}"
        if status >= 500 or status == 429:
            return f"the site's robots.txt cannot be read: the server answered {status}"
        return Protego.parse(body.decode("utf-8-sig", "replace") if status < 300 else "")
