"""A web server on loopback for tests of fetching, and the settings that let a test, and only a test, reach it."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from ipaddress import ip_network
from typing import Any

from graphmodel.fetch import Fetcher, Policy

Answer = tuple[int, dict[str, str], bytes] | Callable[[BaseHTTPRequestHandler], None]
LOOPBACK = (ip_network("127.0.0.1/32"),)


def resolver(host: str, port: int) -> list[str]:
    """Every name below `example` is this machine; nothing else has an address."""
    return ["127.0.0.1"] if host.endswith(".example") else []


def fetcher(**policy: Any) -> Fetcher:
    """A fetcher that may reach loopback and does not pause."""
    return Fetcher(
        Policy(trusted=LOOPBACK, ports=None, pause=0.0, **{"total": 10.0, "idle": 5.0, **policy}), resolver=resolver
    )


class Site:
    """What a test server answers, and what it was asked: `asked` holds (Host header, path), `headers` the last ones."""

    def __init__(self, port: int, answers: Mapping[str, Answer]) -> None:
        self.port, self.answers = port, dict(answers)
        self.asked: list[tuple[str, str]] = []
        self.headers: dict[str, str] = {}

    def url(self, path: str = "/", host: str = "news.example") -> str:
        return f"http://{host}:{self.port}{path}"

    @property
    def paths(self) -> list[str]:
        """Paths asked for, without robots.txt."""
        return [path for _, path in self.asked if path != "/robots.txt"]


@contextmanager
def serving(answers: Mapping[str, Answer]) -> Iterator[Site]:
    """A server for the block; a path that is not in `answers` gives 404."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            site.asked.append((self.headers["Host"], self.path))
            site.headers = dict(self.headers)
            answer = site.answers.get(self.path, (404, {}, b"nothing here"))
            if callable(answer):
                answer(self)
                return
            status, headers, body = answer
            self.send_response(status)
            for name, value in headers.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *args: Any) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    site = Site(server.server_address[1], answers)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield site
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
