"""Two people who do something together, where the parser read the first as part of the second's title: "Gas chief Ada
Sol and oil chief Jan Kral announced", "Sol and Peru's Luis Paz met".
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from graphmodel.extract.lexicon import PERSON_NOUNS, TITLE_WORDS
from graphmodel.extract.parse.attachment import hang

if TYPE_CHECKING:
    from graphmodel.extract.names.entities import Mention
    from graphmodel.extract.parse.article import Token

_FINITE = ("VBD", "VBZ", "VBP", "VBN", "MD")
_OPENING = frozenset((",", ";", ":", "—", "–", "that", "but", "while", "as", "and"))
_LONGEST = 8
"""Words of a title between two names at most."""


def join_names(tokens: Sequence[Token]) -> None:
    """Make two names joined by "and" before a verb its subject. Names must be known (`Token.mention`)."""
    for token in tokens:
        if token.lower == "and" and 0 < token.index < len(tokens) - 2:
            _join(token, tokens)


def _join(link: Token, tokens: Sequence[Token]) -> None:
    first, second = tokens[link.index - 1].mention, _next_name(link, tokens)
    if first is None or second is None or not _people(first) or not _people(second) or first.entity is second.entity:
        return
    one, two = first.head, second.head
    verb = _verb(second, tokens)
    if verb is None or any(t.dep == "conj" and _among(t.head, one, two) for t in (one, two)):
        return
    if not _opens(first, tokens) or not (verb.is_root or verb.dep in ("ccomp", "conj", "parataxis", "advcl")):
        return
    for child in [c for c in verb.children if c.dep == "nsubj" and c.index < verb.index]:
        child.dep = "dep"
    two.head.children.remove(two)
    two.head, two.dep = verb, "dep"
    verb.children.append(two)
    if hang(one, verb, "nsubj"):
        hang(two, one, "conj")
    for part in [c for c in one.children if c.dep in ("conj", "appos") and link.index < c.index < second.first.index]:
        hang(part, two, "poss" if tokens[part.index + 1].text in ("'s", "’s") else "compound")


def _among(head: Token, one: Token, two: Token) -> bool:
    return head is one or head is two


def _people(mention: Mention) -> bool:
    known = mention.entity.person or (mention.entity.kind == "other" and mention.form == "other")
    return known and mention.head.dep not in ("dobj",) and not mention.head.is_root


def _next_name(link: Token, tokens: Sequence[Token]) -> Mention | None:
    """The person named behind "and" and a title or the country whose he is."""
    for token in tokens[link.index + 1 : link.index + _LONGEST]:
        mention = token.mention
        if mention is not None and mention.entity.person:
            return mention
        title = token.lower in TITLE_WORDS or token.lower.rpartition("-")[2] in PERSON_NOUNS
        if (
            mention is None
            and not title
            and token.pos not in ("NOUN", "PROPN", "ADJ")
            and token.text not in ("'s", "’s")
        ):
            return None
    return None


def _verb(name: Mention, tokens: Sequence[Token]) -> Token | None:
    """The finite verb right behind a name."""
    for token in tokens[name.last.index + 1 : name.last.index + 5]:
        if token.pos == "ADV" or token.dep in ("aux", "auxpass"):
            continue
        return token if token.pos == "VERB" and token.tag in _FINITE else None
    return None


def _opens(name: Mention, tokens: Sequence[Token]) -> bool:
    """Whether a name with its title begins a clause."""
    at = name.first.index
    while at > 0:
        before = tokens[at - 1]
        if before.text in ("'s", "’s") or before.pos in ("NOUN", "PROPN", "ADJ", "DET"):
            at -= 1
        else:
            break
    return at == 0 or tokens[at - 1].lower in _OPENING or tokens[at - 1].quote is not None
