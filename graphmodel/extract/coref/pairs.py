"""Several parties under one word: "the two", "both sides", "the three leaders", "they" behind a meeting of two.

They are the parties that the text itself joins right before: "A and B", "the leaders of A and B", "A met B". Only
where it joins none, the two people of different countries who were named last.
"""

from __future__ import annotations

from collections import Counter

from graphmodel.extract import lexicon as lx
from graphmodel.extract.coref.base import Base, Party, best
from graphmodel.extract.names.entities import Entity
from graphmodel.extract.names.mentions import Names
from graphmodel.extract.parse import phrases
from graphmodel.extract.parse.article import ParsedArticle, Sentence, Token
from graphmodel.extract.parse.complements import is_passive, prep_object, subject_of

_COUNTS = {"two": 2, "both": 2, "pair": 2, "duo": 2, "sides": 2, "three": 3, "trio": 3}
_STATES = frozenset("countries nations states governments capitals neighbours neighbors".split())
_TEAMS = frozenset("sides parties delegations teams".split())
"""Those at a table, who speak for their states."""
_LEAD = 5
"""Sentences of the head and the lead."""
_LOOK_BACK = 3
_MEETING = frozenset("meet host receive telephone phone call see greet visit".split())
_TALKING = frozenset("meet talk speak confer negotiate hold have sign conclude exchange discuss".split())
_LEADING = (
    *"president prime premier leader chancellor king queen emir sultan taoiseach chairman ruler pope".split(),
    *"monarch secretary-general junta colonel".split(),
    "head of",
    "chief minister",
    "chief executive",
    "general secretary",
)
"""Words in the title of who leads a country or a body."""
_SERVING = ("'s ", "spokes", "press", "deputy", "assistant", "advis", "aide")
"""And in the title of who only works for such a one."""
_ACROSS = frozenset("host hostess guest visitor interlocutor opposite".split())
"""Nouns for the other one of two who meet."""


class Pairs(Base):
    """Resolution of words that mean two parties or more."""

    def __init__(self, article: ParsedArticle, names: Names) -> None:
        super().__init__(article, names)
        self._sides: dict[int, list[Entity]] = {}

    def _joined(self, token: Token, count: int | None) -> Party | None:
        """The parties that the text joins last before a word, `count` of them where that is known."""
        states, people = token.lower in _STATES, token.lower in lx.PERSON_NOUNS
        doer = self._doer_of(token)
        for sentence in (token.sentence, *self._sentences_before(token, _LOOK_BACK)):
            found = [p for p in self._unions(sentence, token) if count in (None, len(p))]
            if people:
                found = [p for p in found if not any(e.kind in ("country", "organization") for e in p)] or [
                    p for p in found if self._led(p, sentence)
                ]
            if token.lower == "leaders":
                found = [p for p in found if not all(_serves(e) for e in p)]
            found = [p for p in found if doer not in p and not (token.lower == "sides" and _one_side(p))]
            if states:
                found = [s for p in found if len(s := self._their_states(p)) == len(p)]
            if found and any({id(e) for e in p} != {id(e) for e in found[-1]} for p in found):
                return None  # two pairs in one sentence
            if found:
                return self._together(found[-1])
        return None

    @staticmethod
    def _led(parties: list[Entity], sentence: Sentence) -> bool:
        """Whether a sentence tells of the leaders of these countries: "the presidents of A and B"."""
        return any(
            t.mention is not None
            and t.mention.entity in parties
            and t.dep == "pobj"
            and t.head.head.lower in lx.PERSON_NOUNS
            for t in sentence.tokens
        )

    def across(self, token: Token, word: str) -> Party | None:
        """As in "his host" behind "X met Y": the other one of the two whom the text joins right before."""
        owner = token.child("poss") if word in _ACROSS else None
        whose = self.party(owner) if owner is not None and owner.tag == "PRP$" else None
        for sentence in [token.sentence, *self._sentences_before(token, 1)] if whose is not None else []:
            for pair in self._unions(sentence, token):
                if len(pair) == 2 and whose is not None and whose.entity in pair and all(e.person for e in pair):
                    return Party(pair[0] if pair[1] is whose.entity else pair[1], "the other of two", 0.75)
        return None

    def _their_states(self, parties: list[Entity]) -> list[Entity]:
        states = [self.country(e.country) for e in parties]
        return list(dict.fromkeys(s for s in states if s is not None))

    def _together(self, parties: list[Entity]) -> Party:
        joint = best([Party(e, "pair", 0.8) for e in parties])
        assert joint is not None  # noqa: S101  (there are two or more)
        entity = self.names.add("j:" + "|".join(e.name for e in parties), joint.entity)
        self._sides[id(entity)] = parties
        return Party(entity, "pair", 0.75)

    def _unions(self, sentence: Sentence, word: Token) -> list[list[Entity]]:
        """The groups of parties that a sentence joins, as far as it stands before `word`."""
        out: list[list[Entity]] = []
        for token in sentence.tokens:
            if sentence is word.sentence and token.index >= word.index:
                break
            groups = [phrases.members(token)] if token.dep != "conj" else []
            other = _met(token) if token.pos == "VERB" else None
            subject = subject_of(token) if other is not None else None
            if other is not None and subject is not None:
                groups.append([subject, other])
            for members in groups:
                parties = self._named(members) if len(members) > 1 else []
                mixed = len({e.kind for e in parties if e.kind in ("person", "country")}) > 1  # a slip of the parser
                if len(parties) == len(members) and parties not in out and not mixed:
                    out.append(parties)
        return out

    def _named(self, members: list[Token]) -> list[Entity]:
        """The parties of a coordination, without those that are no person, country or body of their own."""
        found = []
        for member in members:
            if member.dep in ("amod", "compound") or member.quote is not None:
                continue
            party = self.party(member) if member.pos != "PRON" else self.answered(member)
            if (
                party is not None
                and party.rule not in ("unknown name", "pair")
                and not party.entity.outlet
                and not _spokes(party.entity)
            ):
                found.append(party.entity)
        return list(dict.fromkeys(found))

    def _they_two(self, token: Token) -> Party | None:
        """As in "A met B in Riga. They agreed": where the sentence before tells only of those."""
        before = self._sentences_before(token, 1)
        if token.dep != "nsubj" or not before or before[0].block != token.sentence.block:
            return None
        if any(t.mention is not None and t.mention.head is t for t in token.sentence.tokens[: token.index]):
            return None
        groups = self._unions(before[0], token)
        inside = {id(e) for g in groups for e in g}
        crowd = any(_crowd(t) and not ((p := self.party(t)) and id(p.entity) in inside) for t in before[0].tokens)
        return self._together(groups[0]) if len(groups) == 1 and not crowd else None

    def _doer_of(self, token: Token) -> Entity | None:
        """The subject of the verb whose object a word is: see `Pronouns`."""
        raise NotImplementedError

    def _told_near(self, token: Token) -> list[Entity]:
        """The two people of the sentence before in the same paragraph, by name or role, the last one first; none
        where there are not two.
        """
        before = self._sentences_before(token, 1)
        if not before or before[0].block != token.sentence.block:
            return []
        found: list[Entity] = []
        for word in before[0].tokens:
            named = word.mention is not None and word.mention.head is word and word.mention.entity.person
            if not named and not (word.lower in lx.PERSON_NOUNS and word.dep in ("nsubj", "pobj", "dobj")):
                continue
            party = self.party(word)
            if party is not None and _spokes(party.entity):
                continue
            if party is not None and party.entity.person and party.entity not in found:
                found.append(party.entity)
        same = len(found) == 2 and found[0].country is not None and found[0].country == found[1].country
        return found[::-1] if len(found) == 2 and not same else []

    def _two_states(self, token: Token) -> Party | None:
        """The two countries that the text has plainly named most before a word: "the two countries"."""
        named = [m.entity for m in self.names.mentions if m.start < token.start and m.entity.kind == "country"]
        ranked = Counter(e.country for e in named).most_common(3)
        if len(ranked) < 2 or (len(ranked) > 2 and 2 * ranked[1][1] < 3 * ranked[2][1]):
            return None
        return self._together([e for code, _ in ranked[:2] if (e := self.country(code)) is not None])

    def _lead_states(self, token: Token) -> Party | None:
        """The only two countries that the head and the lead join: "Iran and Iraq ended talks"."""
        found: dict[frozenset[str], list[Entity]] = {}
        for sentence in self.article.sentences[:_LEAD]:
            for pair in self._unions(sentence, token) if sentence.index < token.sentence.index else []:
                if len(pair) == 2 and all(e.kind == "country" for e in pair):
                    found.setdefault(frozenset(e.name for e in pair), pair)
        return self._together(next(iter(found.values()))) if len(found) == 1 else None

    def _for_states(self, joined: Party) -> Party:
        """Those whom the sides of a table speak for: the states, where each side is somebody of another country."""
        people = self._sides.get(id(joined.entity), [])
        states = self._their_states(people) if all(e.person for e in people) else []
        return self._together(states) if len(states) == len(people) > 1 else joined

    def _pair(self, token: Token) -> Party | None:
        """As in "The two", "both leaders": those whom the text joins, else the two people who were named last, of
        different countries.
        """
        count = _counted(token)
        joined = self._joined(token, count) if count else None
        if joined is not None and token.lower in _TEAMS:
            return self._for_states(joined)
        if joined is not None or count == 3:
            return joined
        if token.lower in _TEAMS and (lead := self._lead_states(token)) is not None:
            return lead
        if token.lower in _STATES:
            return self._two_states(token)
        doer = self._doer_of(token)
        ruling = token.lower == "leaders"
        found = [e for e in self._told_near(token) if e is not doer and not (ruling and _serves(e))]
        for mention in reversed(self.names.mentions if len(found) < 2 else []):
            if (
                mention.start >= token.start
                or not mention.entity.person
                or _spokes(mention.entity)
                or (ruling and _serves(mention.entity))
                or mention.first.sentence.index < token.sentence.index - 4
            ):
                continue
            if mention.entity not in found and not any(
                e.country and e.country == mention.entity.country for e in found
            ):
                found.append(mention.entity)
            if len(found) == 2:
                break
        if len(found) < 2 or doer in found:
            return None
        return self._together(found[::-1])._replace(sure=0.7)


def _one_side(parties: list[Entity]) -> bool:
    """Whether people are of one country: no two sides of a table."""
    codes = {e.country for e in parties if e.person}
    return len(codes) == 1 and None not in codes and all(e.person for e in parties)


def _serves(entity: Entity) -> bool:
    """Whether the text or the gazetteer has somebody only in offices below a leader's: a minister, an envoy."""
    titles = [r.title.lower() for r in entity.roles]
    titles += [t.title.lower() for t in entity.entry.tenures] if entity.entry is not None else []
    own = [t for t in titles if not any(w in t for w in _SERVING)]
    return bool(titles) and not any(w in t for t in own for w in _LEADING)


def _spokes(entity: Entity) -> bool:
    """Whether somebody only tells what others did."""
    return any(w in lx.SPOKES for r in entity.roles for w in r.title.lower().split())


def _counted(token: Token) -> int:
    """How many parties a word means: "the three leaders", "both"; 0 where it does not say."""
    words = [token, *(c for c in token.children if c.dep in ("nummod", "det", "amod", "predet"))]
    return next((_COUNTS[w.lower] for w in words if w.lower in _COUNTS), 0)


def _met(verb: Token) -> Token | None:
    """Whom the subject of a verb met or spoke with."""
    if is_passive(verb) or verb.tag == "VBG":
        return None
    other = verb.child("dobj") if verb.lemma in _MEETING else None
    if other is None and verb.lemma in _TALKING:
        other = prep_object(verb, ("with", "to") if verb.lemma in ("talk", "speak") else ("with",))
        noun = verb.child("dobj")
        if other is None and noun is not None:
            other = prep_object(noun, ("with",))
    return other if other is None or other.tag not in ("NNS", "NNPS") else None


def _crowd(token: Token) -> bool:
    """Whether a word means several people: "observers", whom "they" may mean as well."""
    return token.tag in ("NNS", "NNPS") and token.lower.rpartition("-")[2] in lx.PERSON_NOUNS
