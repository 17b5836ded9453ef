"""The ground of coreference: what is known of an article's parties, who spoke where, and of what country things are."""

from __future__ import annotations

import re
from typing import NamedTuple

from graphmodel.extract.names.entities import Entity
from graphmodel.extract.names.index import folded
from graphmodel.extract.names.mentions import Names
from graphmodel.extract.parse import phrases
from graphmodel.extract.parse.article import ParsedArticle, Sentence, Token
from graphmodel.gazetteer import CountryEntry


class Party(NamedTuple):
    """Who is meant, and how: `rule` names the way, `sure` is between 0 and 1."""

    entity: Entity
    rule: str
    sure: float


def best(parties: list[Party]) -> Party | None:
    """One party for a coordination: the single one, or both joined by "and"."""
    if not parties:
        return None
    if len(parties) == 1:
        return parties[0]
    names = list(dict.fromkeys(p.entity.name for p in parties))
    if len(names) == 1:
        return parties[0]
    if any(p.entity.unnamed for p in parties):
        plain = [p.entity.name.removeprefix("unnamed: ") for p in parties]
        joined = Entity(f"unnamed: {_listed(plain)}", "unnamed", parties[0].entity.country, plural=True)
    else:
        codes = {p.entity.country for p in parties}
        joined = Entity(
            _listed(names),
            "other",
            codes.pop() if len(codes) == 1 and parties[0].entity.kind == "country" else None,
            plural=True,
        )
    return Party(joined, "joint", min(p.sure for p in parties) * 0.95)


def _listed(names: list[str]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"


class Base:
    """State of one article's resolution; `party` is the question that all parts ask each other."""

    def __init__(self, article: ParsedArticle, names: Names) -> None:
        self.article = article
        self.names = names
        self._speakers: dict[int, list[Entity]] = {}
        self._groups: list[tuple[int, str, Entity]] = []
        self._memo: dict[int, Party | None] = {}
        self._officials: dict[str, Entity] = {}
        self._government: str | None = None
        self.quoted: Entity | None = None
        """Who speaks, while what others said is read in his words."""
        self.asked: Entity | None = None
        """Who is asked, while the question of an interview is read."""
        self.home = _home(article, names)
        """Country of the dateline: whose "prime minister" a text means that names no country."""
        self._codes = {c.code: c for c in names.index.gazetteer.countries()}

    def spoke(self, sentence: Sentence, entity: Entity) -> None:
        """Note that somebody spoke in a sentence."""
        self._speakers.setdefault(sentence.index, []).append(entity)

    def led(self, sentence: Sentence, tellers: list[Entity]) -> None:
        """Note who told what others in a sentence said: he goes on, not they."""
        spoke = self._speakers.get(sentence.index, [])
        inner = [e for e in spoke if e not in tellers]
        self._speakers[sentence.index] = inner + [e for e in spoke if e in tellers]

    def speakers(self, sentence: Sentence) -> list[Entity]:
        """Who spoke in a sentence so far, in order."""
        return self._speakers.get(sentence.index, [])

    def parties(self, token: Token) -> list[Party]:
        """Each member of a coordination that can be resolved."""
        found = [self.party(t) for t in phrases.members(token)]
        return [p for p in found if p is not None]

    def party(self, token: Token, inside: Entity | None = None) -> Party | None:
        """Whom the phrase headed by `token` means; see `Resolver.party`."""
        raise NotImplementedError

    def answered(self, token: Token) -> Party | None:
        """What `party` found for that phrase so far, None where nobody asked."""
        return self._memo.get(id(token))

    def official(self, official: Entity) -> Entity:
        """The official known by a description alone, one for all places that describe him in the same words."""
        return self._officials.setdefault(official.name.lower(), official)

    def country(self, code: str | None) -> Entity | None:
        """A country by its code."""
        return self.names.country(code) if code else None

    def _owner_country(self, token: Token) -> str | None:
        owner = token.child("poss")
        if owner is None:
            return None
        whose = self.party(owner)
        return whose.entity.country if whose else None

    def _sentences_before(self, token: Token, count: int) -> list[Sentence]:
        at = token.sentence.index
        out = []
        for sentence in reversed(self.article.sentences[max(0, at - 3 * count) : at]):
            if sentence.quote is None or token.sentence.quote is not None:
                out.append(sentence)
            if len(out) == count:
                break
        return [s for s in out if self.article.blocks[s.block].kind != "heading" or _is_turn(s)]


def _is_turn(sentence: Sentence) -> bool:
    return sentence.quote is not None and bool(sentence.quote.turn)


def _home(article: ParsedArticle, names: Names) -> str | None:
    place = article.clean.dateline
    hits = (
        [
            h
            for word in re.split(r"[,/(]", place)
            for h in names.index.find(folded(word.strip().title()), word.strip().title())
        ]
        if place
        else []
    )
    for hit in hits:
        if isinstance(hit.entry, CountryEntry):
            return hit.entry.code
    for mention in names.mentions:
        block = article.blocks[mention.first.sentence.block]
        line = article.clean.text[block.start : block.end]
        if block.kind == "body":
            return None
        if mention.form == "capital" and any(c.isdigit() for c in line) and len(line.split()) <= 8:
            return mention.entity.country
    return None
