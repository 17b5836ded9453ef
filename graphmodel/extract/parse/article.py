"""An article ready for the rules: cleaned, cut into sentences, parsed, its quotations apart, its names found.

For colleagues' modules (dates, meetings): `article = parse_article(document)`, then

- `article.clean.text`: the text that all offsets of tokens, sentences and quotes mean; `article.span(start, end)` leads
  such a span back to the original document.
- `article.sentences`: `Sentence`s in reading order. Whole utterances in quotation marks are parsed apart: they are
  sentences of their own (`sentence.quote` is the `Quote`), and in the sentence around them one placeholder token stands
  for them (`token.quote`).
- `Token`: `text`, `lower`, `lemma`, `pos`, `tag`, `dep` (spaCy's English labels), `head`, `children`, `start`, `end`,
  `sentence`, `index` (place in its sentence), `mention` (the `Mention` whose head it is or which covers it, else None).
- `article.blocks`: paragraphs with `kind` title, heading or body. `sentence.block` is an index into it.
- `article.dates`: the `DateMention`s of the clean text, `article.published`: EDTF and basis, set by the extractor.
- names: `names/entities.py` (`Mention`, `Entity`), `names/mentions.py` (`find_mentions`), `coref/resolver.py`
  (`Resolver.party(token)`).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from graphmodel.extract.parse import nlp
from graphmodel.extract.parse.attachment import mend
from graphmodel.extract.parse.attachment_clauses import mend_clauses
from graphmodel.extract.parse.attachment_verbs import mend_verbs
from graphmodel.extract.parse.attribution import attribute
from graphmodel.extract.text.clean import Block, CleanText, clean
from graphmodel.extract.text.quotes import Quote, answers_told, find_quotes
from graphmodel.model.claims import Document

if TYPE_CHECKING:
    from graphmodel.extract.names.entities import Mention

PLACEHOLDER = "Yes"
"""The word that stands for a whole utterance in the parse of the sentence around it."""
LONGEST = 250
"""Words of a sentence at most."""


class Token:
    """A word with its place in the clean text and in the dependency tree of its sentence."""

    __slots__ = (
        "children",
        "dep",
        "end",
        "head",
        "index",
        "lemma",
        "lower",
        "mention",
        "pos",
        "quote",
        "sentence",
        "start",
        "tag",
        "text",
        "untrue",
    )

    def __init__(self, text: str, start: int, end: int, quote: Quote | None = None) -> None:
        self.text = text
        self.lower = text.lower()
        self.start = start
        self.end = end
        self.quote = quote
        self.lemma = self.pos = self.tag = self.dep = ""
        self.head: Token = self
        self.children: list[Token] = []
        self.index = 0
        self.sentence: Sentence
        self.mention: Mention | None = None
        self.untrue = False
        """Whether it stands in what the article calls untrue in its own voice (`parse/untrue.py`)."""

    def __repr__(self) -> str:
        return f"<{self.text}/{self.dep}>"

    @property
    def is_root(self) -> bool:
        """Whether it heads its sentence."""
        return self.head is self

    def subtree(self) -> list[Token]:
        """The token and all below it, in reading order."""
        out: list[Token] = []
        stack = [self]
        while stack:
            token = stack.pop()
            out.append(token)
            stack += token.children
        out.sort(key=lambda t: t.index)
        return out

    def child(self, *deps: str) -> Token | None:
        """The first child with one of the labels."""
        return next((c for c in self.children if c.dep in deps), None)

    def ancestors(self) -> Iterator[Token]:
        """The heads above it, nearest first."""
        token = self
        while token.head is not token:
            token = token.head
            yield token


@dataclass(eq=False)
class Sentence:
    """A sentence; `start` and `end` include the utterances that stand in it."""

    index: int
    block: int
    tokens: list[Token]
    start: int
    end: int
    quote: Quote | None = None
    root: Token = field(init=False)

    def __post_init__(self) -> None:
        self.root = next((t for t in self.tokens if t.is_root), self.tokens[0])

    def next(self, token: Token, step: int = 1) -> Token | None:
        """The token `step` places on, None at the sentence's ends."""
        place = token.index + step
        return self.tokens[place] if 0 <= place < len(self.tokens) else None


class ParsedArticle:
    """See the module's text."""

    def __init__(self, document: Document, text: CleanText, quotes: list[Quote], sentences: list[Sentence]) -> None:
        self.document = document
        self.clean = text
        self.blocks: list[Block] = text.blocks
        self.quotes = quotes
        self.sentences = sentences
        self.published: str | None = document.date
        self.published_basis = document.date_basis
        self.dates: list[Any] = []
        self.by_block: dict[int, list[Sentence]] = {}
        self.by_quote: dict[int, list[Sentence]] = {}
        for sentence in sentences:
            self.by_block.setdefault(sentence.block, []).append(sentence)
            if sentence.quote is not None:
                self.by_quote.setdefault(sentence.quote.start, []).append(sentence)

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Span of the original document for a span of the clean text, without white space at its ends."""
        piece = self.clean.text[start:end]
        start += len(piece) - len(piece.lstrip())
        end -= len(piece) - len(piece.rstrip())
        return self.clean.original(start, max(end, start + 1))

    def inside(self, quote: Quote) -> list[Sentence]:
        """The sentences of an utterance."""
        return self.by_quote.get(quote.start, [])

    def said(self, quotes: Iterable[Quote]) -> list[Sentence]:
        """The sentences of several utterances."""
        return [sentence for quote in quotes for sentence in self.inside(quote)]

    def part(self, sentences: list[Sentence], start: int, end: int) -> ParsedArticle:
        """Some sentences that follow each other as an article of their own, with the dates between two places of the
        clean text. Sentences count from the first of them.
        """
        for index, sentence in enumerate(sentences):
            sentence.index = index
        made = ParsedArticle(self.document, self.clean, self.quotes, sentences)
        made.published, made.published_basis = self.published, self.published_basis
        made.dates = [d for d in self.dates if start <= d.start < end]
        return made


def parse_article(document: Document, *, repair: bool = True) -> ParsedArticle:
    """Clean, cut and parse one document. Works on any text; an empty one has no sentences."""
    text = clean(document.text, repair=repair)
    quotes = find_quotes(text.text, text.blocks)
    for number, start in answers_told(text.text, text.blocks).items():
        text.blocks[number] = text.blocks[number]._replace(start=start)
    pieces = [piece for number, block in enumerate(text.blocks) for piece in _pieces(text, number, block, quotes)]
    sentences = _sentences(pieces)
    sentences.sort(key=lambda s: (s.start, -s.end))
    for index, sentence in enumerate(sentences):
        sentence.index = index
    return ParsedArticle(document, text, quotes, sentences)


@dataclass(eq=False)
class _Piece:
    """A run of words parsed together: a paragraph without its utterances, or one utterance."""

    block: int
    quote: Quote | None
    tokens: list[Token]
    words: list[str]
    spaces: list[bool]
    starts: list[bool | None]


def _pieces(text: CleanText, number: int, block: Block, quotes: list[Quote]) -> list[_Piece]:
    speech = [q for q in quotes if q.block == number and q.speech] if quotes else []
    raw = nlp.words(text.flat[block.start : block.end])
    tokens = [Token(w, block.start + a, block.start + b) for w, a, b in raw]
    caps = _mostly_capitals(text.text[block.start : block.end], 40 if block.kind == "body" else 16)
    around = _Piece(number, None, [], [], [], [])
    out = [around]
    at = 0
    for quote in speech:
        while at < len(tokens) and tokens[at].start < quote.start:
            _add(around, tokens[at], caps, block.kind != "body")
            at += 1
        within = _Piece(number, quote, [], [], [], [])
        while at < len(tokens) and tokens[at].start < quote.inner_end:
            if tokens[at].end > quote.inner_start and tokens[at].start >= quote.inner_start:
                _add(within, tokens[at], caps, False)
            at += 1
        while at < len(tokens) and tokens[at].start < quote.end:
            at += 1
        out.append(within)
        _add_placeholder(around, quote, text.text, block)
    for token in tokens[at:]:
        _add(around, token, caps, block.kind != "body")
    for piece in out:
        _mark_starts(piece)
    return [p for p in out if p.tokens]


def _mostly_capitals(text: str, least: int) -> bool:
    letters = [c for c in text if c.isalpha()]
    return len(letters) >= least and sum(c.isupper() for c in letters) >= 0.75 * len(letters)


def _add(piece: _Piece, token: Token, caps: bool, headline: bool) -> None:
    word = token.text
    if caps and word.isupper() and len(word) > 1:
        word = nlp.lowered(word, "" if _at_start(piece) else piece.tokens[-1].lower, headline)
        token.text = word
    if piece.tokens:
        piece.spaces[-1] = token.start > piece.tokens[-1].end
    piece.tokens.append(token)
    piece.words.append(word)
    piece.spaces.append(True)
    piece.starts.append(None)


def _at_start(piece: _Piece) -> bool:
    """Whether the next word begins a sentence: only a first word keeps its capital in a text of capitals."""
    return not piece.tokens or piece.tokens[-1].text in (".", "!", "?", '"')


def _add_placeholder(piece: _Piece, quote: Quote, text: str, block: Block) -> None:
    """One word for the utterance, then a comma where the sentence goes on, a stop where it ends."""
    token = Token(PLACEHOLDER, quote.start, quote.end, quote)
    _add(piece, token, False, False)
    inner = text[quote.inner_start : quote.inner_end].rstrip()
    after = text[quote.end : block.end].lstrip()
    stop = inner[-1:] in ".!?" and (not after or after[0].isupper() or after[0] in '“"«')
    if stop and inner[-1:] in "!?" and nlp.attribution_follows(after):
        stop = False
    if after[:1] not in (",", ".", ";"):
        _add(piece, Token("." if stop or not after else ",", quote.end, quote.end), False, False)


def _mark_starts(piece: _Piece) -> None:
    """Sentences begin after a stop and before a capital, and nowhere else; after an abbreviation the parser decides.

    What goes on for longer than any sentence of news is cut, since the rules' time grows with its square.
    """
    begun = 0
    for i in range(1, len(piece.tokens)):
        before, token = piece.tokens[i - 1], piece.tokens[i]
        if piece.starts[i - 1]:
            begun = i - 1
        if i - begun >= LONGEST:
            piece.starts[i] = True
            continue
        back = i - 1
        while back > 0 and piece.tokens[back].text in ("'", '"', ")", "]"):
            back -= 1
        stop = piece.tokens[back].text
        opening = token.text[:1].isupper() or token.text[:1].isdigit() or token.text in ('"', "'", "(", "[")
        closing = token.text in ('"', "'", ")", "]") and token.start == before.end
        if stop in (".", "?", "!", "..", "...") or stop.endswith(("?", "!")):
            piece.starts[i] = opening and not closing
        elif stop.endswith(".") and opening and len(stop) > 2:
            piece.starts[i] = None if stop not in nlp.TITLES else False
        elif stop == ";" and len(piece.tokens) > 60:
            piece.starts[i] = None
        else:
            piece.starts[i] = False


def _sentences(pieces: list[_Piece]) -> list[Sentence]:
    out: list[Sentence] = []
    for piece, rows in zip(pieces, nlp.parse([(p.words, p.spaces, p.starts) for p in pieces]), strict=False):
        for token, (head, dep, pos, tag, lemma) in zip(piece.tokens, rows.words, strict=False):
            token.head = piece.tokens[head]
            token.dep, token.pos, token.tag, token.lemma = dep, pos, tag, lemma
        for token in piece.tokens:
            if token.head is not token:
                token.head.children.append(token)
        for first, last in rows.sentences:
            tokens = piece.tokens[first:last]
            for index, token in enumerate(tokens):
                token.index = index
            mend(tokens)
            mend_clauses(tokens)
            mend_verbs(tokens)
            attribute(tokens)
            sentence = Sentence(0, piece.block, tokens, tokens[0].start, max(t.end for t in tokens), piece.quote)
            for token in tokens:
                token.sentence = sentence
            out.append(sentence)
    return out
