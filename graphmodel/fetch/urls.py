"""Web addresses taken apart strictly: what two parsers could read in two ways is refused."""

from __future__ import annotations

import re
from ipaddress import IPv4Address, IPv6Address
from typing import NamedTuple
from urllib.parse import quote, urljoin, urlsplit

from graphmodel.fetch.policy import Policy, Refused

LONGEST = 2048
_DEFAULT_PORT = {"http": 80, "https": 443}
_LABEL = re.compile(r"[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?")
_UNCLEAN = re.compile(r"[\x00-\x20\x7f\\]")
_NOT_PUBLIC = {"localhost", "local", "localdomain", "internal", "intranet", "lan", "home", "corp", "private", "onion"}
"""Last labels of names that are no public ones (RFC 6761, 6762, 7686, 8375 and what offices use)."""
_SAFE = "/%:@!$&'()*+,;=~-._?[]"


class Target(NamedTuple):
    """One address, ready to be asked: `host` without brackets, `path` with its query."""

    scheme: str
    host: str
    port: int
    path: str

    @property
    def authority(self) -> str:
        """Host, and the port where it is not the scheme's own: the Host header's value."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port == _DEFAULT_PORT[self.scheme] else f"{host}:{self.port}"

    @property
    def origin(self) -> str:
        """Scheme, host and port: what a robots.txt speaks for."""
        return f"{self.scheme}://{self.authority}"

    @property
    def url(self) -> str:
        """The whole address."""
        return self.origin + self.path


def target(url: str, policy: Policy) -> Target:
    """The address taken apart.

    Raises:
        Refused: not http or https, with a user name, with an unclear or not public host, or with an unusual port.
    """
    if len(url) > LONGEST:
        raise Refused(f"the address is longer than {LONGEST} characters")
    if _UNCLEAN.search(url):
        raise Refused("the address holds white space, control characters or a backslash")
    try:
        parts = urlsplit(url)
        host, port = parts.hostname or "", parts.port
    except ValueError as error:
        raise Refused(f"no web address ({error})") from None
    if parts.scheme not in _DEFAULT_PORT:
        raise Refused("only http and https addresses are fetched")
    if "@" in parts.netloc:
        raise Refused("the address holds a user name")
    port = port if port is not None else _DEFAULT_PORT[parts.scheme]
    if not 0 < port < 65536 or (policy.ports is not None and port not in policy.ports):
        raise Refused(f"port {port} is not one that web servers use")
    path = quote(parts.path or "/", safe=_SAFE) + (f"?{quote(parts.query, safe=_SAFE)}" if parts.query else "")
    return Target(parts.scheme, _host(host, bracketed="[" in parts.netloc), port, path)


def follow(here: Target, location: str, policy: Policy) -> Target:
    """Where a redirect leads, checked as if it had been asked for.

    Raises:
        Refused: as `target`, and where it would leave https for http.
    """
    try:
        there = target(urljoin(here.url, location), policy)
    except ValueError as error:
        raise Refused(f"redirected to {location[:100]!r}: {error}") from None
    if here.scheme == "https" and there.scheme == "http":
        raise Refused("redirected from https to http")
    return there


def _host(host: str, *, bracketed: bool) -> str:
    if bracketed:
        if "%" in host:
            raise Refused("the address names a network of this machine")
        try:
            return str(IPv6Address(host))
        except ValueError:
            raise Refused("the host is no IPv6 address") from None
    if not host.isascii():
        raise Refused("the host's name is not in ASCII letters; write its xn-- form")
    labels = host.removesuffix(".").lower().split(".")
    if re.fullmatch(r"\d+|0x[0-9a-f]*", labels[-1]):
        try:
            return str(IPv4Address(host))
        except ValueError:
            raise Refused("the host is a number that is no plain IPv4 address") from None
    if not all(_LABEL.fullmatch(label) for label in labels):
        raise Refused("the host is no name")
    if len(labels) < 2 or labels[-1] in _NOT_PUBLIC or labels[-2:] == ["home", "arpa"]:
        raise Refused("the host is not a public name")
    return ".".join(labels)
