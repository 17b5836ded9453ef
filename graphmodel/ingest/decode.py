"""Bytes to text: UTF-8 first, byte order marks, the Western encodings of old news wires; binary files are told apart.

Newlines come out as Python's text mode gives them (line feeds alone), so that offsets agree with
`Path.read_text("utf-8")`.
"""

from __future__ import annotations

import codecs
import re
from typing import NamedTuple

MAGIC = (
    (b"\x89PNG\r\n", "a PNG picture"),
    (b"\xff\xd8\xff", "a JPEG picture"),
    (b"GIF8", "a GIF picture"),
    (b"%PDF-", "a PDF document"),
    (b"PK\x03\x04", "a ZIP archive, to be unpacked first (or an office document)"),
    (b"\x1f\x8b", "gzip inside gzip"),
    (b"BZh", "a bzip2 archive, to be unpacked first"),
    (b"\xfd7zXZ\x00", "an xz archive, to be unpacked first"),
    (b"\x28\xb5\x2f\xfd", "a zstd archive, to be unpacked first"),
    (b"\x7fELF", "a program"),
    (b"MZ\x90\x00", "a program"),
    (b"SQLite format 3\x00", "an SQLite database"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old office document"),
)
MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_CONTROL = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_CHARSET = re.compile(rb"""charset\s*=\s*["']?\s*([\w.:-]{2,40})""", re.IGNORECASE)


class Decoded(NamedTuple):
    """Text, and the encoding that it was in: "utf-8" where nothing had to be guessed."""

    text: str
    encoding: str


def decode(data: bytes, *, declared: bool = False, encoding: str | None = None) -> Decoded:
    """Text of a whole file that is UTF-8, marked, declared, or in the `encoding` that the user names.

    `declared` looks for a `charset=` in the first KiB, as HTML has it. `encoding` "auto" takes the likeliest: a guess
    changes what an article says, so nobody gets it unasked.

    Raises:
        ValueError: empty, binary, broken UTF-8, or an encoding that cannot be told; the message is the reason.
    """
    if not data.strip():
        raise ValueError("the file is empty" if not data else "the file holds nothing but white space")
    for mark, marked in MARKS:
        if data.startswith(mark):
            return _checked(_strict(data, marked), marked)
    refuse_binary(data)
    try:
        return _checked(data.decode("utf-8"), "utf-8")
    except UnicodeDecodeError as error:
        broken = error.start
    name = _CHARSET.search(data[:1024]) if declared else None
    if name:
        try:
            return _checked(data.decode(name[1].decode("ascii")), name[1].decode("ascii").lower())
        except (LookupError, UnicodeDecodeError):
            pass
    if encoding and encoding != "auto":
        return _checked(_strict(data, encoding), encoding)
    guess = _guess(data, broken)
    if encoding != "auto":
        raise ValueError(f"not UTF-8 (byte {broken}); it looks like {guess.encoding}: say so with --encoding")
    return guess


def refuse_binary(data: bytes) -> None:
    """Raise ValueError, naming the kind where its first bytes tell it, if `data` is no text."""
    for magic, kind in MAGIC:
        if data.startswith(magic):
            raise ValueError(f"not text: {kind}")
    head = data[:65536]
    if b"\x00" in head or len(_CONTROL.findall(head)) > len(head) * 0.02:
        raise ValueError("not text: a binary file")


def newlines(text: str) -> str:
    """All line ends as line feeds."""
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _checked(text: str, encoding: str) -> Decoded:
    if "\x00" in text:
        raise ValueError("not text: it holds null characters")
    if not text.strip("\ufeff \t\r\n"):
        raise ValueError("the file holds nothing but white space")
    return Decoded(newlines(text), encoding)


def _strict(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise ValueError(f"broken {encoding.upper()} at byte {error.start}") from None
    except LookupError:
        raise ValueError(f"no encoding is called {encoding!r}") from None


def _guess(data: bytes, broken: int) -> Decoded:
    lossy = data.decode("utf-8", "replace")
    bad = lossy.count("\ufffd")
    good = sum(1 for c in lossy if c > "\x7f") - bad
    if good > bad:  # a guess would turn all the good characters into garbage
        raise ValueError(f"broken UTF-8 at byte {broken}")
    high = sum(byte > 0x7F for byte in data)
    if high < 0.1 * len(data):  # mostly ASCII, as English is: too little for statistics, and Windows-1252 holds Latin-1
        try:
            return _checked(data.decode("cp1252"), "cp1252")
        except UnicodeDecodeError:
            return _checked(data.decode("latin-1"), "latin-1")
    from charset_normalizer import from_bytes

    best = from_bytes(data).best()
    if best is None:
        raise ValueError(f"not UTF-8 (byte {broken}), and its encoding cannot be told")
    return _checked(str(best), best.encoding)
