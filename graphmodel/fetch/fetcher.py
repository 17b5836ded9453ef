"""One page by its address: checked, asked for, redirects followed under the same checks, read within limits."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from http import HTTPStatus
from typing import NamedTuple

import httpcore2

from graphmodel import __version__
from graphmodel.errors import InputError
from graphmodel.fetch import network
from graphmodel.fetch.body import collect
from graphmodel.fetch.policy import Budget, Policy, Refused
from graphmodel.fetch.robots import SIZE, Robots
from graphmodel.fetch.urls import Target, follow, target

_REDIRECTS = {301, 302, 303, 307, 308}
_KINDS = ("text/", "application/xhtml+xml", "application/xml", "application/rss+xml", "application/atom+xml",
          "application/rdf+xml", "application/json", "application/pdf", "application/x-ndjson",
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document")  # fmt: skip
_ACCEPT = "text/html,application/xhtml+xml,application/rss+xml,application/atom+xml,application/xml;q=0.9,*/*;q=0.5"


def user_agent(contact: str | None = None) -> str:
    """How requests name this program; `contact` is where a site's owner can reach whoever runs it."""
    clean = " ".join((contact or "").split())
    if not clean.isascii() or not clean.isprintable():
        raise ValueError(f"a contact must be plain ASCII text, not {contact!r}")
    return f"graphmodel/{__version__}" + (f" (+{clean})" if clean else "")


class Page(NamedTuple):
    """What a server answered. `url` is the address asked for, `final` the one after redirects."""

    url: str
    final: str
    status: int
    headers: dict[str, str]
    """Names in lower case; of a header that came several times the last."""
    body: bytes

    @property
    def kind(self) -> str:
        """The media type, lower case, without parameters; "" where the server does not say."""
        return self.headers.get("content-type", "").partition(";")[0].strip().lower()


class Fetcher:
    """Fetches pages one by one; keeps what sites allow and when they were last asked, no cookies, no cache.

    Proxy variables of the environment have no effect: a proxy would make the connections that are checked here.
    """

    def __init__(
        self,
        policy: Policy | None = None,
        *,
        contact: str | None = None,
        resolver: network.Resolver = network.resolve,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        self._policy = policy or Policy()
        self._agent = user_agent(contact)
        self._resolver, self._clock, self._sleep = resolver, clock, sleep
        self._robots = Robots(self._robots_txt)
        self._asked: dict[str, float] = {}

    def get(self, url: str, headers: Mapping[str, str] | None = None) -> Page:
        """The page at `url`; `headers` may hold If-None-Match and If-Modified-Since, whose answer 304 is a Page too.

        Raises:
            InputError: it may not be fetched, cannot be reached, is too large or too slow, or is no document; the
                reason says which.
        """
        try:
            return self._get(url, headers or {})
        except Refused as error:
            raise InputError(url, str(error)) from None

    def _get(self, url: str, headers: Mapping[str, str]) -> Page:
        budget, here = Budget(self._policy, self._clock), target(url, self._policy)
        for _ in range(self._policy.redirects + 1):
            self._wait(here, self._robots.check(here))
            page = self._ask(here, headers, budget)._replace(url=url)
            if page.status not in _REDIRECTS or "location" not in page.headers:
                return _good(page)
            here = follow(here, page.headers["location"], self._policy)
        raise Refused(f"redirected more than {self._policy.redirects} times")

    def _wait(self, there: Target, asked: float) -> None:
        """Keep the pause between two requests to one host."""
        if asked > self._policy.longest_pause:
            raise Refused(f"the site wants {asked:g} seconds between requests")
        left = self._asked.get(there.host, float("-inf")) + max(asked, self._policy.pause) - self._clock()
        if left > 0:
            self._sleep(left)
        self._asked[there.host] = self._clock()

    def _robots_txt(self, there: Target) -> tuple[int, bytes]:
        budget = Budget(self._policy, self._clock)
        for _ in range(self._policy.redirects + 1):
            page = self._ask(there, {}, budget, cut=SIZE)
            if page.status not in _REDIRECTS or "location" not in page.headers:
                return page.status, page.body
            there = follow(there, page.headers["location"], self._policy)
        return 404, b""

    def _ask(self, there: Target, headers: Mapping[str, str], budget: Budget, *, cut: int | None = None) -> Page:
        """One request and its answer; the body only of an answer that is kept."""
        sent = {"Host": there.authority, "User-Agent": self._agent, "Accept": _ACCEPT, **headers}
        sent |= {"Accept-Encoding": "gzip, deflate", "Connection": "close"}
        policy = self._policy
        url = httpcore2.URL(scheme=there.scheme, host=there.host, port=there.port, target=there.path)
        waits = {"connect": policy.connect, "read": policy.idle, "write": policy.idle, "pool": policy.total}
        backend = network.Guarded(policy, budget, self._resolver)
        try:
            with (
                httpcore2.ConnectionPool(network_backend=backend, max_keepalive_connections=0) as pool,
                pool.stream("GET", url, headers=list(sent.items()), extensions={"timeout": waits}) as answer,
            ):
                got = {name.decode("latin-1").lower(): value.decode("latin-1") for name, value in answer.headers}
                kept = answer.status == HTTPStatus.OK and (cut is not None or _is_document(got))
                encoding = got.get("content-encoding", "")
                limit = cut if cut is not None else policy.body
                body = collect(answer.iter_stream(), encoding, limit, cut=cut is not None) if kept else b""
                return Page(there.url, there.url, answer.status, got, body)
        except httpcore2.TimeoutException as error:
            budget.seconds(None)
            slow = isinstance(error, httpcore2.ConnectTimeout)
            raise Refused("no connection in time" if slow else "no answer in time") from None
        except (httpcore2.NetworkError, httpcore2.ProtocolError) as error:
            raise Refused(f"the connection failed ({error or type(error).__name__})") from None


def _is_document(headers: Mapping[str, str]) -> bool:
    kind = headers.get("content-type", "").strip().lower()
    return not kind or kind.startswith(_KINDS)


def _good(page: Page) -> Page:
    if page.status == HTTPStatus.NOT_MODIFIED:
        return page
    if page.status != HTTPStatus.OK:
        words = {status.value: status.phrase for status in HTTPStatus}
        raise Refused(f"the server answered {page.status} {words.get(page.status, '')}".rstrip())
    if not _is_document(page.headers):
        raise Refused(f"not a document that can be read ({page.kind})")
    if not page.body.strip():
        raise Refused("the page is empty")
    return page
