"""Servers that are slow, endless, wrong or hostile: each costs little and gives one clear line."""

from __future__ import annotations

import contextlib
import gzip
import time
import zlib
from http.server import BaseHTTPRequestHandler
from pathlib import Path
from typing import Any

import pytest

from graphmodel import __version__
from graphmodel.errors import InputError
from graphmodel.fetch import Fetcher, Policy, user_agent
from graphmodel.fetch.archive import Archive
from graphmodel.fetch.fetcher import Page
from graphmodel.ingest import read

from .serving import LOOPBACK, Answer, Site, fetcher, resolver, serving

HTML = {"Content-Type": "text/html; charset=utf-8"}
MIB = 1024 * 1024


def refused(answers: dict[str, Answer], path: str = "/", **policy: Any) -> str:
    """The reason why a page is left out."""
    with serving(answers) as site, pytest.raises(InputError) as caught:
        fetcher(**policy).get(site.url(path))
    assert caught.value.source.endswith(path)
    return caught.value.reason


def raw(data: bytes, pieces: int = 1, pause: float = 0.0) -> Answer:
    """An answer of these bytes, over and over."""

    def answer(handler: BaseHTTPRequestHandler) -> None:
        handler.close_connection = True
        with contextlib.suppress(OSError):
            for _ in range(pieces):
                handler.wfile.write(data)
                time.sleep(pause)

    return answer


def test_a_page_comes_with_its_headers_and_no_trace_of_the_reader() -> None:
    with serving({"/a": (200, {**HTML, "ETag": '"1"', "Set-Cookie": "id=1"}, b"<p>hello")}) as site:
        reader = fetcher()
        page = reader.get(site.url("/a"))
        assert (page.body, page.kind, page.status, page.headers["etag"]) == (b"<p>hello", "text/html", 200, '"1"')
        reader.get(site.url("/a"))
        assert set(site.headers) == {"Host", "User-Agent", "Accept", "Accept-Encoding", "Connection"}
        assert site.headers["User-Agent"] == f"graphmodel/{__version__}"
        assert [path for _, path in site.asked] == ["/robots.txt", "/a", "/a"]


def test_who_asks_can_be_named() -> None:
    assert user_agent("mailto:desk@herald.example") == f"graphmodel/{__version__} (+mailto:desk@herald.example)"
    with pytest.raises(ValueError, match="plain ASCII"):
        user_agent("a\x00b")
    with pytest.raises(ValueError, match="plain ASCII"):
        user_agent("jörg")
    assert "\n" not in user_agent("a\nX-Evil: 1")


@pytest.mark.parametrize(
    ("answer", "reason"),
    [
        ((404, HTML, b"gone"), "the server answered 404 Not Found"),
        ((500, HTML, b""), "the server answered 500 Internal Server Error"),
        ((200, HTML, b" \n"), "the page is empty"),
        ((200, {"Content-Type": "video/mp4"}, b"x" * 100), "not a document that can be read (video/mp4)"),
        ((200, {**HTML, "Content-Encoding": "br"}, b"x"), "the answer is encoded as 'br', which was not asked for"),
        ((200, {**HTML, "Content-Encoding": "gzip"}, b"no gzip at all"), "the compressed answer is damaged"),
        ((200, {**HTML, "Content-Encoding": "gzip"}, gzip.compress(b"x" * 99)[:-9]), "the compressed answer is cut"),
        ((200, {**HTML, "Content-Encoding": "gzip, gzip"}, b"x"), "the answer is encoded as 'gzip, gzip', which"),
        ((302, {"Location": "/"}, b""), "redirected more than 5 times"),
        ((302, {}, b""), "the server answered 302 Found"),
        (raw(b"HTTP/1.1 200 OK\r\nContent-Length: 10\r\nContent-Type: text/html\r\n\r\nabc"), "the connection failed"),
        (raw(b""), "the connection failed"),
        (raw(b"SSH-2.0-OpenSSH_9.2\r\n"), "the connection failed"),
        (raw(b"HTTP/1.1 200 OK\r\nX: " + b"y" * 300_000 + b"\r\n\r\n"), "the connection failed"),
    ],
)  # fmt: skip
def test_answers_that_cannot_be_used(answer: Answer, reason: str) -> None:
    assert refused({"/": answer}).startswith(reason)


def test_pages_larger_than_the_limit() -> None:
    assert refused({"/": (200, HTML, b"x" * (2 * MIB))}, body=MIB) == "the page is larger than 1 MiB"
    assert refused({"/": (200, HTML, b"x" * (3 * MIB))}, wire=MIB) == "more than 1 MiB were sent"


@pytest.mark.parametrize("encoding", ["gzip", "deflate"])
def test_a_bomb_is_not_unpacked(encoding: str) -> None:
    data = b"\x00" * (64 * MIB)
    packed = gzip.compress(data) if encoding == "gzip" else zlib.compress(data)
    assert len(packed) < 100_000
    assert refused({"/": (200, {**HTML, "Content-Encoding": encoding}, packed)}) == "the page is larger than 16 MiB"


def test_an_endless_page_ends_at_the_limit() -> None:
    head = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"

    def endless(handler: BaseHTTPRequestHandler) -> None:
        handler.close_connection = True
        with contextlib.suppress(OSError):
            handler.wfile.write(head)
            while True:
                handler.wfile.write(b"x" * 65536)

    assert refused({"/": endless}, wire=MIB) == "more than 1 MiB were sent"


@pytest.mark.parametrize("slow", [b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n", b"HTTP/1.1 200 OK\r\nX-A: "])
def test_a_server_that_drips_is_left_after_the_whole_time(slow: bytes) -> None:
    def drip(handler: BaseHTTPRequestHandler) -> None:
        handler.close_connection = True
        with contextlib.suppress(OSError):
            handler.wfile.write(slow)
            for _ in range(200):
                handler.wfile.write(b"x")
                time.sleep(0.02)

    start = time.monotonic()
    assert refused({"/": drip}, total=0.4, idle=5.0) == "took longer than 0.4 seconds"
    assert time.monotonic() - start < 3


def test_a_silent_server() -> None:
    assert refused({"/": raw(b"", pause=1.0)}, idle=0.2) == "no answer in time"


def test_endless_interim_answers() -> None:
    reason = refused({"/": raw(b"HTTP/1.1 103 Early Hints\r\nX: y\r\n\r\n" * 50, pieces=10_000)}, wire=MIB, total=5)
    assert reason in ("more than 1 MiB were sent", "took longer than 5 seconds")


def robots(site: Site, text: bytes, status: int = 200) -> None:
    site.answers["/robots.txt"] = (status, {"Content-Type": "text/plain"}, text)


@pytest.mark.parametrize(
    ("status", "text", "reason"),
    [
        (200, b"User-agent: *\nDisallow: /a", "the site's robots.txt does not allow it"),
        (200, b"User-agent: graphmodel\nDisallow: /*.html$\nUser-agent: *\nAllow: /", "the site's robots.txt does not"),
        (200, b"\xef\xbb\xbfUser-Agent: *\r\nDisallow: /\r\nAllow: /b", "the site's robots.txt does not allow it"),
        (200, b"User-agent: *\nCrawl-delay: 900", "the site wants 900 seconds between requests"),
        (503, b"", "the site's robots.txt cannot be read: the server answered 503"),
        (429, b"", "the site's robots.txt cannot be read: the server answered 429"),
    ],
)
def test_a_site_that_does_not_want_it(status: int, text: bytes, reason: str) -> None:
    with serving({"/a.html": (200, HTML, b"<p>hello")}) as site:
        robots(site, text, status)
        with pytest.raises(InputError, match=reason):
            fetcher().get(site.url("/a.html"))
        assert site.paths == []


@pytest.mark.parametrize(
    ("status", "text"),
    [
        (404, b""),
        (403, b""),
        (200, b""),
        (200, b"\xff\xfe\x00"),
        (200, b"User-agent: other\nDisallow: /"),
        (200, b"#" * 600_000 + b"\nUser-agent: *\nDisallow: /"),
    ],
)
def test_a_site_that_says_nothing_against_it(status: int, text: bytes) -> None:
    with serving({"/a.html": (200, HTML, b"<p>hello")}) as site:
        robots(site, text, status)
        assert fetcher().get(site.url("/a.html")).body == b"<p>hello"


def test_each_hop_asks_its_own_site() -> None:
    with serving({"/b": (200, HTML, b"there")}) as other, serving({}) as site:
        site.answers["/a"] = (301, {"Location": other.url("/b", host="other.example")}, b"")
        robots(other, b"User-agent: *\nDisallow: /b")
        with pytest.raises(InputError, match=r"robots\.txt does not allow it"):
            fetcher().get(site.url("/a"))
        assert other.paths == []
        robots(other, b"")
        page = fetcher().get(site.url("/a"))
        assert (page.url, page.final) == (site.url("/a"), other.url("/b", host="other.example"))


def test_one_host_is_not_asked_faster_than_it_wants() -> None:
    slept: list[float] = []
    with serving({"/a": (200, HTML, b"a"), "/robots.txt": (200, {}, b"User-agent: *\nCrawl-delay: 7")}) as site:
        policy = Policy(trusted=LOOPBACK, ports=None)
        reader = Fetcher(policy, resolver=resolver, clock=lambda: 100.0, sleep=slept.append)
        for path in ("/a", "/a"):
            reader.get(site.url(path))
        reader.get(site.url("/a", host="other.example"))
    assert slept == [7.0]


def test_nothing_has_changed() -> None:
    with serving({"/feed": (304, {}, b"")}) as site:
        page = fetcher().get(site.url("/feed"), {"If-None-Match": '"1"'})
        assert (page.status, page.body, site.headers["If-None-Match"]) == (304, b"", '"1"')


def test_a_validator_cannot_smuggle_a_header() -> None:
    with serving({"/feed": (304, {}, b"")}) as site, pytest.raises(InputError, match="the connection failed"):
        fetcher().get(site.url("/feed"), {"If-None-Match": '"1"\r\nX-Evil: 1'})


@pytest.mark.parametrize("name", ["pages.warc", "pages.warc.gz"])
def test_pages_are_kept_in_an_archive_that_loads(tmp_path: Path, name: str) -> None:
    body = (
        b"<html><body><article><p>"
        + b"The envoy said that the talks would go on. " * 20
        + b"</p></article></body></html>"
    )
    for number in (1, 2):
        with Archive(tmp_path / name) as archive:
            url = f"https://herald.example/{number}"
            archive.add(Page("https://herald.example/old", url, 200, {**{k.lower(): v for k, v in HTML.items()},
                                                                      "content-encoding": "gzip"}, body))  # fmt: skip
    first, second = read([tmp_path / name])
    assert [first.url, second.url] == ["https://herald.example/1", "https://herald.example/2"]  # type: ignore[union-attr]
    assert first.text.startswith("The envoy said")  # type: ignore[union-attr]
