"""Fetched pages kept as they came, in a WARC archive: evidence of what an address gave, and when."""

from __future__ import annotations

import gzip
import io
from pathlib import Path
from types import TracebackType
from typing import BinaryIO

from fastwarc.warc import WarcRecord, WarcRecordType

from graphmodel.fetch.fetcher import Page, user_agent

_NOT_KEPT = {"content-encoding", "transfer-encoding", "content-length", "connection", "set-cookie"}
"""Headers of how the answer was sent, not of what it is; and what a server would know the reader by."""


class Archive:
    """An archive that is added to. Each record is whole in itself: what a broken run has written can be read."""

    def __init__(self, file: Path) -> None:
        """Opens or makes the file; it is gzip'd where its name says so.

        Raises:
            OSError: it cannot be written.
        """
        new = not file.exists() or not file.stat().st_size
        self._packed = file.name.endswith(".gz")
        self._stream: BinaryIO = file.open("ab")
        if new:
            self._info()

    def __enter__(self) -> Archive:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._stream.close()

    def add(self, page: Page) -> None:
        """Write a page, decompressed, with its headers, its address and the time."""
        kept = {name: value for name, value in page.headers.items() if name not in _NOT_KEPT}
        kept["content-length"] = str(len(page.body))
        head = "".join(f"{name.title()}: {value}\r\n" for name, value in kept.items())
        http = f"HTTP/1.1 {page.status} OK\r\n{head}\r\n".encode("latin-1", "replace") + page.body
        self._write(WarcRecordType.response, "application/http; msgtype=response", http, page.final)

    def _info(self) -> None:
        text = f"software: {user_agent()}\r\nformat: WARC File Format 1.0\r\n".encode()
        self._write(WarcRecordType.warcinfo, "application/warc-fields", text, None)

    def _write(self, kind: WarcRecordType, media: str, content: bytes, url: str | None) -> None:
        record = WarcRecord()
        record.init_headers(kind)
        record.headers["Content-Type"] = media
        if url:
            record.headers["WARC-Target-URI"] = url
        record.set_bytes_content(content)
        data = io.BytesIO()
        record.write(data, checksum_data=True)
        self._stream.write(gzip.compress(data.getvalue()) if self._packed else data.getvalue())
        self._stream.flush()
