"""How alike two texts are in what they are about: content words, general synonyms, countries under any of their names.

Offline, deterministic and symmetric; negation is left to `conflicts`. Texts are short: an `about`, a quotation, the
words of a query.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache, lru_cache
from typing import NamedTuple

from graphmodel.gazetteer import Gazetteer
from graphmodel.model.ids import fold
from graphmodel.resolve.stems import stem
from graphmodel.resolve.words import CONCEPT, FACETS, STOP

_US = re.compile(r"\b(?:U\.\s?S\.(?:\s?A\.)?|USA?)(?=\W|$)")
_NO_WORD = re.compile(r"[\W_]+")
_SAME_WORD, _SAME_GROUP, _SAME_FAMILY = 1.0, 0.9, 0.55
_COUNTRY_WEIGHT = 0.5
"""Countries tell less than other words: the parties of an act are mostly known from its speaker and addressee."""
_FACET_CLASH = 0.4


class Term(NamedTuple):
    """One content word: its stem (`cc:USA` for a country), group and family of like words, and how much it tells."""

    stem: str
    group: str
    family: str
    weight: float
    word: str


@cache
def country_term(code: str) -> Term:
    """The term of a country (or of who else takes part), shared by all texts."""
    return Term(f"cc:{code}", f"cc:{code}", f"cc:{code}", _COUNTRY_WEIGHT, code)


@lru_cache(maxsize=100_000)
def _word_term(word: str) -> Term:
    root = stem(word)
    return Term(root, *CONCEPT.get(root, (root, root, 1.0)), word)


class Content(NamedTuple):
    """The content words of a text, ready for comparison."""

    terms: tuple[Term, ...]
    stems: frozenset[str]
    groups: frozenset[str]
    families: frozenset[str]
    facets: frozenset[int]
    weight: float


class Reader:
    """Reads texts into `Content`, with the countries of one gazetteer."""

    def __init__(self, gazetteer: Gazetteer) -> None:
        self._countries = dict(_country_words(gazetteer))
        self._lengths: dict[str, list[int]] = {}
        for name in self._countries:
            words = name.split()
            self._lengths.setdefault(words[0], []).append(len(words))
        for first, lengths in self._lengths.items():
            self._lengths[first] = sorted(set(lengths), reverse=True)
        self.content = lru_cache(maxsize=400_000)(self._content)

    def _content(self, text: str) -> Content:
        words = _plain(_US.sub(" United States ", text).replace("'s", " ").replace("’s", " ")).split()
        terms: dict[str, Term] = {}
        at = 0
        while at < len(words):
            term, step = self._term(words, at)
            if term:
                terms.setdefault(term.stem, term)
            at += step
        return pack(terms.values())

    def _term(self, words: list[str], at: int) -> tuple[Term | None, int]:
        for length in self._lengths.get(words[at], ()):
            code = self._countries.get(" ".join(words[at : at + length]))
            if code:
                return country_term(code), length
        word = words[at]
        if word in STOP or (len(word) == 1 and not word.isdigit()):
            return None, 1
        return _word_term(word), 1


def _plain(text: str) -> str:
    """As `fold`; the shorter way for plain text, which is most of it."""
    return _NO_WORD.sub(" ", text.lower()) if text.isascii() else fold(text)


def _country_words(gazetteer: Gazetteer) -> Iterable[tuple[str, str]]:
    for entry in gazetteer.countries():
        for name in (entry.name, *entry.aliases, *entry.demonyms, *entry.capitals, *entry.seats):
            folded = fold(name)
            if len(folded) > 2 or folded in ("uk", "eu", "un"):
                yield folded, entry.code
        for word in entry.demonyms:
            yield fold(word) + "s", entry.code


def pack(terms: Iterable[Term]) -> Content:
    """Terms as a content, in their order; of terms with one stem the first."""
    terms = {t.stem: t for t in reversed(list(terms))}.values()
    kept = tuple(terms)
    groups = frozenset(t.group for t in kept)
    facets = frozenset(i for i, facet in enumerate(FACETS) if facet & groups)
    return Content(
        kept,
        frozenset(t.stem for t in kept),
        groups,
        frozenset(t.family for t in kept),
        facets,
        sum(t.weight for t in kept),
    )


def _covered(part: Content, whole: Content) -> float:
    found = 0.0
    for root, group, family, weight, _ in part.terms:
        if root in whole.stems:
            found += weight * _SAME_WORD
        elif group in whole.groups:
            found += weight * _SAME_GROUP
        elif family in whole.families:
            found += weight * _SAME_FAMILY
    return found


def compare(a: Content, b: Content) -> float:
    """As `likeness`, for texts that were read before."""
    if not a.terms or not b.terms:
        return 0.0
    forth, back = _covered(a, b), _covered(b, a)
    mean = (forth + back) / (a.weight + b.weight)
    best = max(forth / a.weight, back / b.weight)
    clash = _FACET_CLASH if a.facets and b.facets and not a.facets & b.facets else 1.0
    return min(1.0, clash * (0.65 * mean + 0.35 * best))


def cover(query: Content, text: Content) -> float:
    """As `coverage`, for texts that were read before."""
    return _covered(query, text) / query.weight if query.terms else 0.0


@lru_cache(maxsize=1)
def _default_reader() -> Reader:
    return Reader(Gazetteer.default())


def reader_of(gazetteer: Gazetteer | None = None) -> Reader:
    """A reader with that gazetteer, or the shared one with the packaged gazetteer."""
    return Reader(gazetteer) if gazetteer is not None else _default_reader()


def likeness(a: str, b: str) -> float:
    """How alike two texts are in content, 0 (nothing shared) to 1 (the same content words); symmetric.

    About 0.35 and more is the same subject, 0.6 and more is the same point in other words.
    """
    reader = _default_reader()
    return compare(reader.content(a), reader.content(b))


def coverage(query: str, text: str) -> float:
    """How much of what `query` asks for occurs in `text`, 0 to 1: for filters, where a long text may say more than
    was asked.
    """
    reader = _default_reader()
    return cover(reader.content(query), reader.content(text))
