"""Markup to plain text: one paragraph a line, a blank line between them, nothing that a reader would not see."""

from __future__ import annotations

import re

from lxml import etree, html

_UNSEEN = set("script style template noscript head title iframe object svg math form nav".split())
_BLOCKS = set(
    "p div h1 h2 h3 h4 h5 h6 li ul ol dl dt dd blockquote pre tr table section article header footer figure figcaption "
    "hr main aside br".split()
)
_SPACE = re.compile(r"[ \t\r\n\f\v]+")
TAGS = 150_000
"""Most tags of one page that is read: parsers get slow beyond, and no article has as many."""


def refuse_heavy(markup: str) -> None:
    """Raise ValueError if a page has more tags than any article."""
    if markup.count("<") > TAGS:
        raise ValueError(f"more than {TAGS:,} tags")


def plain(markup: str) -> str:
    """The text of a piece of HTML.

    Raises:
        ValueError: more tags than any article has.
    """
    refuse_heavy(markup)
    if "<" not in markup and "&" not in markup:
        return "\n\n".join(filter(None, (_clean(each) for each in re.split(r"\n\s*\n", markup))))
    try:
        root = html.fragment_fromstring(markup.replace("\x00", ""), create_parent="div")
    except (etree.ParserError, etree.XMLSyntaxError):
        return ""
    return "\n\n".join(filter(None, map(_clean, _pieces(root))))


def _pieces(root: html.HtmlElement) -> list[str]:
    """Text of each paragraph: walked without recursion, for pages nest as deep as they like."""
    pieces, skipped = [""], None
    for event, node in etree.iterwalk(root, events=("start", "end", "comment", "pi")):
        if event in ("comment", "pi"):
            pieces[-1] += node.tail or "" if skipped is None else ""
            continue
        if skipped is None and event == "start" and node.tag in _UNSEEN:
            skipped = node
        if skipped is None and node.tag in _BLOCKS:
            pieces.append("")
        if skipped is None:
            pieces[-1] += (node.text if event == "start" else node.tail if node is not root else "") or ""
        elif event == "end" and node is skipped:
            skipped = None
            pieces[-1] += node.tail or ""
    return pieces


def _clean(text: str) -> str:
    return _SPACE.sub(" ", text).strip()
