"""Archives, feeds and files of other formats, made for tests."""

from __future__ import annotations

import io
import zlib
from html import escape

TEXT = (
    "The foreign minister of Norway warned the council on Monday that the talks could fail. "
    "She said that her government had asked twice for an answer. The council did not reply before the evening. "
)


def page(text: str = TEXT, *, title: str = "Talks may fail", date: str | None = "2019-05-06") -> str:
    """A news page with navigation, the article and a footer."""
    meta = f'<meta property="article:published_time" content="{date}T08:00:00Z">' if date else ""
    body = "".join(f"<p>{escape(part)}</p>" for part in text.split("\n\n"))
    return (
        f"<!DOCTYPE html><html><head><title>{title}</title>{meta}<meta property='og:site_name' content='The Herald'>"
        f"</head><body><nav><a href='/'>Home</a></nav><article><h1>{title}</h1>{body}</article>"
        "<footer>All rights reserved</footer></body></html>"
    )


def record(url: str, body: bytes, *, kind: str = "text/html; charset=utf-8", status: str = "200 OK",
           more: str = "", rtype: str = "response") -> bytes:  # fmt: skip
    """One record of an archive."""
    http = f"HTTP/1.1 {status}\r\nContent-Type: {kind}\r\n{more}\r\n".encode() + body
    head = (
        f"WARC/1.0\r\nWARC-Type: {rtype}\r\nWARC-Record-ID: <urn:uuid:{zlib.crc32(url.encode()):032x}>\r\n"
        f"WARC-Date: 2024-05-06T07:08:09Z\r\nWARC-Target-URI: {url}\r\n"
        f"Content-Type: application/http; msgtype={rtype}\r\nContent-Length: {len(http)}\r\n\r\n"
    )
    return head.encode() + http + b"\r\n\r\n"


def feed(*items: str, title: str = "The Herald") -> str:
    """An RSS feed of these items."""
    return (
        '<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">'
        f"<channel><title>{title}</title><link>https://herald.example/</link>{''.join(items)}</channel></rss>"
    )


def item(number: int, text: str | None = None, *, url: str | None = None, title: str | None = None) -> str:
    """One entry of a feed, with its text escaped as feeds do."""
    whole = text if text is not None else f"<p>{TEXT}</p><p>Report number {number}.</p>"
    return (
        f"<item><title>{title or f'Report {number}'}</title><guid>id-{number}</guid>"
        f"<link>{url or f'https://herald.example/world/report-{number}'}</link>"
        f"<pubDate>Mon, 06 May 2019 0{number % 10}:08:09 +0200</pubDate>"
        f"<description>{escape(whole)}</description></item>"
    )


def pdf(*pages: str, title: str | None = None) -> bytes:
    """A PDF with one line of Helvetica a line of text."""
    count = len(pages)
    font, info = 3 + 2 * count, 4 + 2 * count
    kids = " ".join(f"{3 + 2 * n} 0 R" for n in range(count))
    objects = ["<< /Type /Catalog /Pages 2 0 R >>", f"<< /Type /Pages /Kids [{kids}] /Count {count} >>"]
    for number, text in enumerate(pages):
        lines = "".join(f"({line}) Tj 0 -14 Td " for line in text.split("\n"))
        content = f"BT /F1 12 Tf 72 720 Td {lines}ET"
        objects.append(f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents {4 + 2 * number} 0 R "
                       f"/Resources << /Font << /F1 {font} 0 R >> >> >>")  # fmt: skip
        objects.append(f"<< /Length {len(content)} >>\nstream\n{content}\nendstream")
    objects.append("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>")
    objects.append(f"<< /Title ({title}) >>" if title else "<< >>")
    out, places = io.BytesIO(), []
    out.write(b"%PDF-1.4\n")
    for number, text in enumerate(objects, 1):
        places.append(out.tell())
        out.write(f"{number} 0 obj\n{text}\nendobj\n".encode())
    start = out.tell()
    out.write(f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n".encode())
    out.write("".join(f"{place:010d} 00000 n \n" for place in places).encode())
    trailer = f"trailer\n<< /Size {len(objects) + 1} /Root 1 0 R /Info {info} 0 R >>\nstartxref\n{start}\n%%EOF\n"
    out.write(trailer.encode())
    return out.getvalue()
