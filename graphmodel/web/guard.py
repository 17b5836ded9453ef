"""What stands before every page: who may ask, how, and the headers that keep a page to being read."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple
from urllib.parse import urlsplit

from starlette.applications import Starlette
from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

HOSTS = frozenset({"127.0.0.1", "localhost", "[::1]"})
"""Names under which this machine reaches itself."""
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; "
    "base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'"
)
"""Nothing inline, nothing from elsewhere; scripts may not turn text into markup."""
HEADERS = {
    "content-security-policy": POLICY,
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "no-referrer",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
}
METHODS = frozenset({"GET", "HEAD"})
LONGEST = 8192
"""Most bytes of a path with its query."""


class Refusal(NamedTuple):
    """Why a request is not answered."""

    status: int
    reason: str


class Guard:
    """Refuses what does not come from a page of this server or from the address bar, and adds the headers."""

    def __init__(self, app: Starlette, hosts: Iterable[str] = HOSTS) -> None:
        self.app, self._hosts = app, frozenset(hosts)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        if scope["type"] == "lifespan":
            await self.app(scope, receive, send)
            return
        if scope["type"] != "http":
            await send({"type": "websocket.close", "code": 1008})
            return
        refusal = self.refusal(scope)
        app: ASGIApp = PlainTextResponse(f"{refusal.reason}\n", refusal.status) if refusal else self.app
        await app(scope, receive, _with_headers(send))

    def refusal(self, scope: Scope) -> Refusal | None:
        """Why this request is refused, None where it is not."""
        headers = Headers(scope=scope)
        hosts = headers.getlist("host")
        if len(hosts) != 1 or _name(hosts[0]) not in self._hosts:
            return Refusal(421, "This server answers under the name of this machine only.")
        if any(origin != f"http://{hosts[0]}" for origin in headers.getlist("origin")):
            return Refusal(403, "Pages of other origins may not ask here.")
        if headers.get("sec-fetch-site") == "cross-site" and headers.get("sec-fetch-mode") != "navigate":
            return Refusal(403, "Pages of other sites may not ask here.")
        if scope["method"] not in METHODS:
            return Refusal(405, "Everything here is only for reading.")
        if len(scope["raw_path"]) + len(scope["query_string"]) > LONGEST:
            return Refusal(414, "The address is too long.")
        return None


def _name(host: str) -> str:
    """The name in a Host header, without its port; "" where it is none."""
    try:
        parts = urlsplit(f"//{host}")
        named = parts.hostname or ""
        plain = named if parts.port is None else f"{named}:{parts.port}"
    except ValueError:
        return ""
    bracketed = f"[{named}]" if ":" in named else named
    return bracketed if host.lower() in (bracketed, plain, f"{bracketed}:{parts.port}") else ""


def _with_headers(send: Send) -> Send:
    async def sending(message: Message) -> None:
        if message["type"] == "http.response.start":
            headers = MutableHeaders(scope=message)
            for name, value in HEADERS.items():
                headers[name] = value
            headers.setdefault("cache-control", "no-store")
        await send(message)

    return sending
