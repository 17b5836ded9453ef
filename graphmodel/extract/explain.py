"""Why an article's statements are as they are: how each of their names was resolved, and what made no statement."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from graphmodel.extract.coref.resolver import Resolver
from graphmodel.extract.drafts import Draft
from graphmodel.extract.names.entities import Entity, Mention
from graphmodel.extract.names.mentions import Names
from graphmodel.extract.parse.article import ParsedArticle, Sentence, Token
from graphmodel.extract.statements import StatementFinder
from graphmodel.model.claims import Extraction, LeftOut

_WAYS = {
    "full": "full name",
    "name": "name of a body",
    "organization": "name of a body",
    "capital": "capital for its government",
    "seat": "seat for its government",
    "demonym": "nationality for its country",
    "country": "name of a country",
    "other": "name unknown to the gazetteer",
    "unknown name": "name unknown to the gazetteer",
    "title": "title beside the name",
    "apposition": "apposition",
    "anonymous": "somebody whom the article does not name",
    "group": "a group that the article does not name",
    "office held then": "dated office of the gazetteer",
    "counterpart by office": "counterpart, by dated office of the gazetteer",
}
"""The ways of `Party.rule` in words; a way that is not here says itself."""


class Resolved(NamedTuple):
    """One name of a statement. `start`, `end`: characters of the document with the words that stand for it, None where
    the statement takes it from its setting; `key`: whom the gazetteer has by that name, None for nobody.
    """

    role: str
    name: str
    words: str
    start: int | None
    end: int | None
    way: str
    key: str | None


class Explanation(NamedTuple):
    """`names`: by id of the statement; `passed`: what was seen and made no statement, and why."""

    extraction: Extraction
    names: dict[str, tuple[Resolved, ...]]
    passed: tuple[LeftOut, ...]


def resolutions(
    article: ParsedArticle, names: Names, resolver: Resolver, drafts: list[Draft], first: int = 1
) -> dict[str, tuple[Resolved, ...]]:
    """How speaker, addressee, target and tellers of each statement were resolved. Drafts in the order of their ids,
    which count from `first`.
    """
    tracer = _Tracer(article, names, resolver)
    return {f"s{number:02d}": tuple(tracer.names_of(draft)) for number, draft in enumerate(drafts, first)}


def passed(article: ParsedArticle, finder: StatementFinder) -> tuple[LeftOut, ...]:
    """Clauses that looked like statements and made none, in reading order, each with its reason."""
    out = {
        (*article.span(frame.trigger.start, frame.trigger.end), f"{frame.trigger.text}: {reason}")
        for frame, reason in finder.passed
    }
    return tuple(LeftOut(start=start, end=end, reason=reason) for start, end, reason in sorted(out))


class _Tracer:
    """Finds the words that stand for the parties of drafts."""

    def __init__(self, article: ParsedArticle, names: Names, resolver: Resolver) -> None:
        self.article = article
        self.names = names
        self.resolver = resolver
        self.known = {e.name: e for e in names.entities}

    def names_of(self, draft: Draft) -> Iterator[Resolved]:
        """Speaker, addressee, target, and who passes it on."""
        frame = draft.frame
        yield self._resolved(draft, "speaker", draft.speaker, frame.speaker if frame is not None else None)
        if draft.addressee is not None:
            yield self._resolved(draft, "addressee", draft.addressee, frame.addressee if frame is not None else None)
        if draft.target is not None:
            target = draft.target_entity or draft.target
            yield self._resolved(draft, "target", target, frame.target if frame is not None else None)
        tellers = {d.speaker.name: d.frame.speaker for d in _outer(draft) if d.frame is not None}
        for teller in draft.via:
            yield self._resolved(draft, "told by", self.known.get(teller, teller), tellers.get(teller))

    def _resolved(self, draft: Draft, role: str, who: Entity | str, token: Token | None) -> Resolved:
        name = who if isinstance(who, str) else who.name
        blank = Resolved(role, name, "", None, None, "setting", _key(who))
        for each in ([token] if token is not None else []) + _near(draft):
            party = self.resolver.answered(each)
            if party is not None and (party.entity is who or party.entity.name == name):
                return self._at(blank, each, party.rule)
            if each.mention is not None and each.mention.head is each and each.mention.entity.name == name:
                return self._at(blank, each, each.mention.form)
        if isinstance(who, str) and token is not None:
            return self._at(blank, token, "words of the article")
        last = _last(self.names, name, draft.start)
        return blank if last is None else self._at(blank, last.head, "setting, named elsewhere")

    def _at(self, blank: Resolved, token: Token, way: str) -> Resolved:
        mention = token.mention
        start, end = self.article.span(*((mention.start, mention.end) if mention else (token.start, token.end)))
        words = self.article.document.text[start:end]
        return blank._replace(words=words, start=start, end=end, way=_WAYS.get(way, way))


def _key(who: Entity | str) -> str | None:
    if isinstance(who, str):
        return None
    if who.entry is not None:
        return who.entry.key
    return who.country if who.kind == "country" else None


def _outer(draft: Draft) -> Iterator[Draft]:
    while draft.outer is not None:
        draft = draft.outer
        yield draft


def _near(draft: Draft) -> list[Token]:
    """The words of the sentence around the statement, then of its own where that is another."""
    sentences: list[Sentence] = [draft.frame.sentence] if draft.frame is not None else []
    sentences += [s for s in (draft.sentence,) if s not in sentences]
    return [token for sentence in sentences for token in sentence.tokens]


def _last(names: Names, name: str, before: int) -> Mention | None:
    """Where the article named it last before the statement, else first of all."""
    found = [m for m in names.mentions if m.entity.name == name]
    return next((m for m in reversed(found) if m.start < before), found[0] if found else None)
