"""Connections that go to the address that was checked and nowhere else, and that end when time or bytes are used up."""

from __future__ import annotations

import socket
import ssl
from collections.abc import Callable, Iterable
from ipaddress import ip_address
from typing import Any

import httpcore2

from graphmodel.fetch.addresses import not_public
from graphmodel.fetch.policy import Budget, Policy, Refused

Resolver = Callable[[str, int], list[str]]
"""All addresses of a host, in the order in which to try them; raises OSError where there are none."""


def resolve(host: str, port: int) -> list[str]:
    """Addresses as the system gives them."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(entry[4][0]) for entry in found))


def checked(host: str, port: int, resolver: Resolver, policy: Policy) -> list[str]:
    """The addresses of a host, all of them public: one that is not, among others, is a sign of a trick.

    Raises:
        Refused: none, or one that is not public.
    """
    try:
        addresses = [host] if _is_literal(host) else resolver(host, port)
    except (OSError, UnicodeError):
        addresses = []
    if not addresses:
        raise Refused("the host's name has no address")
    for text in addresses:
        try:
            kind = not_public(text)
        except ValueError:
            kind = "unreadable"
        if kind and not _trusted(text, policy):
            raise Refused(f"the host has an address that is not public ({text}, {kind})")
    return addresses


def _is_literal(host: str) -> bool:
    try:
        return bool(ip_address(host))
    except ValueError:
        return False


def _trusted(text: str, policy: Policy) -> bool:
    return any(ip_address(text) in network for network in policy.trusted)


class Guarded(httpcore2.NetworkBackend):
    """Resolves a host once, checks what came, and connects to exactly that: a second answer of the name server, given
    between check and connection, has no effect.
    """

    def __init__(self, policy: Policy, budget: Budget, resolver: Resolver) -> None:
        self._policy, self._budget, self._resolver = policy, budget, resolver
        self._inner = httpcore2.SyncBackend()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore2.NetworkStream:
        """A connection to the first address that answers."""
        failed: Exception | None = None
        for address in checked(host, port, self._resolver, self._policy):
            try:
                stream = self._inner.connect_tcp(address, port, self._budget.seconds(self._policy.connect))
                return Bounded(stream, self._budget)
            except (httpcore2.ConnectError, httpcore2.ConnectTimeout) as error:
                failed = error
        raise failed or httpcore2.ConnectError("no address")

    def connect_unix_socket(
        self, path: str, timeout: float | None = None, socket_options: Iterable[Any] | None = None
    ) -> httpcore2.NetworkStream:
        """Never."""
        raise Refused("a socket of this machine is no web server")


class Bounded(httpcore2.NetworkStream):
    """A stream whose every step counts against the budget of the whole fetch."""

    def __init__(self, inner: httpcore2.NetworkStream, budget: Budget) -> None:
        self._inner, self._budget = inner, budget

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """Bytes as they come."""
        data = self._inner.read(max_bytes, self._budget.seconds(timeout))
        self._budget.take(len(data))
        return data

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """Send all of it."""
        self._inner.write(buffer, self._budget.seconds(timeout))

    def close(self) -> None:
        """Close it."""
        self._inner.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore2.NetworkStream:
        """The same stream encrypted; the certificate must be that of the host's name."""
        inner = self._inner.start_tls(ssl_context, server_hostname, self._budget.seconds(timeout))
        return Bounded(inner, self._budget)

    def get_extra_info(self, info: str) -> Any:
        """As the stream below."""
        return self._inner.get_extra_info(info)
