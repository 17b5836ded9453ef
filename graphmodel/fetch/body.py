"""A response's bytes, decompressed piece by piece so that a small answer cannot fill the memory."""

from __future__ import annotations

import zlib
from collections.abc import Iterable

from graphmodel.fetch.policy import MIB, Refused

_WINDOW = {"gzip": 16 + zlib.MAX_WBITS, "x-gzip": 16 + zlib.MAX_WBITS, "deflate": zlib.MAX_WBITS}


def collect(pieces: Iterable[bytes], encoding: str, limit: int, *, cut: bool = False) -> bytes:
    """All of the body; with `cut` its first `limit` bytes.

    Raises:
        Refused: larger than `limit`, of an encoding that was not asked for, or damaged.
    """
    parts: list[bytes] = []
    left = limit
    for part in _plain(pieces, encoding.strip().lower(), limit + 1):
        if len(part) > left:
            if cut:
                parts.append(part[:left])
                break
            raise Refused(f"the page is larger than {limit / MIB:g} MiB")
        parts.append(part)
        left -= len(part)
    return b"".join(parts)


def _plain(pieces: Iterable[bytes], encoding: str, most: int) -> Iterable[bytes]:
    if encoding in ("", "identity"):
        yield from pieces
        return
    if encoding not in _WINDOW:
        raise Refused(f"the answer is encoded as {encoding[:40]!r}, which was not asked for")
    machine = zlib.decompressobj(_WINDOW[encoding])
    try:
        for piece in pieces:
            yield machine.decompress(piece, most)  # what is held back then is over the limit: nobody asks for more
        if not machine.eof:
            raise Refused("the compressed answer is cut short")
    except zlib.error:
        raise Refused("the compressed answer is damaged") from None
