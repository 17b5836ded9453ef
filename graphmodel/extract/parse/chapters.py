"""Very long documents in chapters, so that rules which look through a whole article take time linear in its length.

Text, sentences, dates, names and the offices that it gives people are those of the whole document: a surname still
means whom an earlier chapter named in full. Who is meant by other words, statements and meetings are found chapter by
chapter. News is one chapter; books, hearings and collections are several.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from graphmodel.extract.names.mentions import Names
from graphmodel.extract.parse.article import ParsedArticle, Sentence

CHAPTER = 60_000
"""Characters that a chapter has at least, where another follows: some 10,000 words, more than a report of news has."""


def chapters(article: ParsedArticle, names: Names) -> Iterator[tuple[ParsedArticle, Names]]:
    """The chapters of an article, each with the names in it; an article that is not long as it is."""
    cuts = [0, *_cuts(article.sentences), len(article.sentences)]
    if len(cuts) == 2:
        yield article, names
        return
    for first, last in pairwise(cuts):
        sentences = article.sentences[first:last]
        start = sentences[0].start if first else 0
        end = article.sentences[last].start if last < len(article.sentences) else len(article.clean.text)
        yield article.part(sentences, start, end), names.within(start, end)


def _cuts(sentences: list[Sentence]) -> Iterator[int]:
    """Where a chapter begins: with a paragraph, or where one alone is too long, with a sentence outside quotations."""
    begun = sentences[0].start if sentences else 0
    for at, (before, sentence) in enumerate(pairwise(sentences), 1):
        long = sentence.start - begun
        new = sentence.block != before.block or (long >= 2 * CHAPTER and sentence.start >= before.end)
        if long >= CHAPTER and new and sentence.quote is None:
            begun = sentence.start
            yield at
