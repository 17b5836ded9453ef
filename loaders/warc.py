"""WARC archives, gzip'd or not, as Common Crawl's news collection and `graphmodel fetch` give: one article a page.

Only pages of HTML that a server gave (`response` records, status 200) are articles; the rest is passed over.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from graphmodel.errors import InputError
from graphmodel.ingest import Context, Item, Source
from graphmodel.ingest.decode import decode
from graphmodel.ingest.limits import in_words
from graphmodel.ingest.sources import name_of

from . import html
from ._common import needing

_PAGES = ("text/html", "application/xhtml+xml")


class WarcLoader:
    """Loader of WARC archives."""

    name = "warc"
    doc = "a WARC archive of web pages, gzip'd or not; one article a page"
    suffixes = (".warc",)
    folders = False

    def sniff(self, head: bytes) -> bool:
        """Whether it begins like an archive."""
        return head.startswith(b"WARC/1.")

    def read(self, source: Source, context: Context) -> Iterator[Item]:
        """One document a page; a page that cannot be used is an InputError that names its address."""
        with needing(source, "fastwarc"):
            import fastwarc.warc
        passed = 0
        with source.open() as stream:
            counted = _Counted(stream, source)
            records = _records(fastwarc.warc, counted, source)
            for record in records:
                item = _item(source, context, record)
                passed += item is None
                if item is not None:
                    yield item
            if counted.total == 0:
                raise source.error("the file is empty")
        if passed:
            context.note(source.label, f"{passed} records that are no web pages were passed over")


@dataclass
class _Counted:
    """What the parser reads from: it asks for `tell` too, and a stream may be endless."""

    stream: Any
    source: Source
    total: int = 0

    def read(self, size: int = -1) -> bytes:
        data: bytes = self.stream.read1(size)  # no more than lies ready: what is whole before a cut comes out first
        self.total += len(data)
        if self.total > self.source.limits.file:
            raise self.source.error(f"larger than {in_words(self.source.limits.file)}; the rest was not read")
        return data

    def tell(self) -> int:
        return self.total


def _records(warc: Any, stream: _Counted, source: Source) -> Iterator[Any]:
    """Response records.

    Raises:
        InputError: the archive is damaged from here on.
    """
    kinds = warc.WarcRecordType.response | warc.WarcRecordType.unknown
    try:
        yield from warc.ArchiveIterator(stream, record_types=kinds, parse_http=True, auto_decode="none")
    except (GeneratorExit, KeyboardInterrupt, InputError):
        raise
    except (EOFError, OSError) as error:
        cut = isinstance(error, EOFError)
        raise source.error("the archive is cut short" if cut else f"the archive is damaged ({error})") from None
    except BaseException as error:  # a panic of the parser, which is written in Rust, is no Exception
        if type(error).__name__ != "PanicException":
            raise
        raise source.error("the archive is damaged (the parser gave up)") from None


def _item(source: Source, context: Context, record: Any) -> Item | None:
    """The article of a record, None for a record that holds no page."""
    url = record.headers.get("WARC-Target-URI")
    if url is None:
        raise source.error("the archive is cut short, or damaged")
    url = url.strip("<> ")
    http = record.http_headers
    if http is None or http.status_code != 200 or (record.http_content_type or "").lower() not in _PAGES:
        return None
    place = f"{source.label} ({url})"
    try:
        body = _body(record, source)
        page = _decoded(body, record.http_charset or context.encoding)
        return html.article(page, name_of(url), url)
    except ValueError as error:
        return InputError(place, str(error))


def _body(record: Any, source: Source) -> bytes:
    """The page's bytes, decompressed where the record keeps them as they were sent."""
    limit = source.limits.article
    raw = record.reader.read(limit + 1)
    if len(raw) > limit:
        raise ValueError(f"larger than {in_words(limit)}, the limit for one article")
    if len(raw) < record.content_length:
        raise ValueError("the record is cut short")
    encoding = (record.http_headers.get("Content-Encoding") or "").strip().lower()
    if encoding in ("gzip", "x-gzip") or raw.startswith(b"\x1f\x8b"):
        return _unzipped(raw, limit)
    if encoding not in ("", "identity") and not raw.lstrip().startswith(b"<"):
        raise ValueError(f"its content is encoded as {encoding}")
    return bytes(raw)


def _unzipped(raw: bytes, limit: int) -> bytes:
    import gzip
    import zlib

    try:
        with gzip.GzipFile(fileobj=io.BytesIO(raw)) as stream:
            data = stream.read(limit + 1)
    except (OSError, EOFError, zlib.error):
        raise ValueError("its gzip data is damaged or cut short") from None
    if len(data) > limit:
        raise ValueError(f"larger than {in_words(limit)}, the limit for one article")
    return data


def _decoded(body: bytes, charset: str | None) -> str:
    return decode(body, declared=True, encoding=charset or "auto").text


LOADER = WarcLoader()
