"""Who takes part: subjects, objects and possessors of words of meeting, as entities; the press is no party."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from graphmodel.extract import lexicon as lx
from graphmodel.extract.coref.resolver import Resolver
from graphmodel.extract.meetings import words as mw
from graphmodel.extract.meetings.lists import listed, members_named, named_behind, torn_off
from graphmodel.extract.names.entities import Entity, Role
from graphmodel.extract.parse import phrases
from graphmodel.extract.parse.article import Sentence, Token
from graphmodel.model.ids import fold

_SUBJECTS = ("nsubj", "nsubjpass", "csubj")
_TWO = ("two", "both", "pair", "duo")
_REPEATED = ("again", "last", "next", "once")
_RECALLED = 8
"""Sentences over which "the two" of a meeting are remembered."""
_CAMPS = ("sides", "countries", "delegations", "teams", "governments", "neighbours", "neighbors", "parties", "nations")
_SENT = ("minister", "envoy", "president", "premier", "leader", "delegate", "delegation", "negotiator", "diplomat")
_LANDS = ("country", "demonym")
_ANYONE = ("official", "source", "diplomat", "man", "woman", "aide", "adviser", "member", "person", "expert", "analyst")
_RELATED = ("guest", "host", "hostess", "visitor", "caller", "listener", "interlocutor", "friend", "ally", "rival")
"""Words that say what somebody is to another, which is no office."""
_NESTED = 2
"""Relative clauses in which a pronoun may stand before whom it means."""
_NAMED_BEFORE = 2
"""Words before "who": a name and its comma."""
_INHERIT = ("xcomp", "conj", "advcl", "pcomp", "acl")


class Parties:
    """Answers for one article."""

    def __init__(self, resolver: Resolver) -> None:
        self._resolver = self.resolver = resolver
        turns = (s.quote.turn for s in resolver.article.sentences if s.quote is not None and s.quote.turn)
        self._turns = sorted(set(turns))
        self._met: tuple[int, list[Entity]] | None = None

    def met(self, sentence: Sentence, parties: list[Entity]) -> None:
        """Note a meeting of two people, told in that sentence: "the two will meet again" means them."""
        if len(parties) == 2 and all(e.person for e in parties):
            self._met = (sentence.index, list(parties))

    def _again(self, token: Token) -> list[Entity]:
        """Of "the two met again", "they last met": the two of the meeting told before."""
        if self._met is None or token.sentence.index - self._met[0] > _RECALLED:
            return []
        verb = token.head
        doing = [verb, *(c for c in verb.children if c.dep == "xcomp")]
        around = (token, *token.children, *(c for word in doing for c in word.children))
        near = [c for c in around if c.lower in _REPEATED and c.index > token.index - 2]
        return self._met[1] if near or token.lower in _REPEATED else []

    def of(self, token: Token | None) -> list[Entity]:
        """The parties that a noun phrase or a coordination means: people, countries, bodies; groups as countries."""
        if token is None:
            return []
        named = named_behind(token) or members_named(token)
        if named:
            return named
        if token.mention is None and token.pos == "NOUN" and (sides := self.modifiers(token) or self._sides(token)):
            return sides
        found: list[Entity] = []
        for member in listed(token):
            for entity in self._one(member):
                if entity not in found:
                    found.append(entity)
        return found

    def _one(self, token: Token) -> Iterator[Entity]:
        if token.lemma.lower() in mw.DELEGATIONS and (sent := self._sent(token)):
            yield from sent
            return
        if token.lower in _TWO and not self._again(token) and not any(c.dep == "prep" for c in token.children):
            yield from self.two(token)
            return
        if told := self._told_before(token):
            yield from told
            return
        party = self._resolver.party(token)
        if party is None and token.pos == "PRON":
            yield from self._in_turn(token)
            return
        if party is None:
            yield from self.hyphenated(token)
            return
        entity = party.entity
        later = token.pos == "PRON" and _only_later(token, entity)
        later = later and not _opening(token, entity) and not _of_teller(token, entity)
        if party.rule == "writer" or later:
            return  # "received a letter from X" is no meeting with X; "could meet him, according to X": him is not X
        if party.rule == "pair":
            yield from self._joined(entity)
        elif entity.unnamed and (official := self._official(token, entity)):
            yield official
        elif entity.unnamed:
            country = self._body_in(entity.name) or self._resolver.country(entity.country)
            if country and not _press(token):
                yield country
        elif not entity.outlet and entity.kind != "other" and not _press(token):
            yield entity

    def _told_before(self, token: Token) -> list[Entity]:
        """Those whom "the two", "they", "both men", "the two sides", "their ministers" mean, where it is plain."""
        counted = token.lower == "last" and any(c.lower in _TWO for c in token.children)  # "the two last met"
        if (token.lower in ("they", *_TWO) or counted) and (known := self._again(token)):
            return known
        if token.lower in _CAMPS and any(c.lower in _TWO for c in token.children):
            return self._two_countries(token)
        if _both(token):
            known = self._again(token) or self.two(token)
            party = self._resolver.party(token) if len(known) != 2 else None
            known = self._joined(party.entity) if party is not None and party.rule == "pair" else known
            return known if len(known) == 2 else []
        return self._theirs(token) if token.tag == "NNS" and token.mention is None else []

    def _official(self, token: Token, unnamed: Entity) -> Entity | None:
        """Of "saw the Zambian ambassador", "the king of Tonga": the one official whom these words mean, in them."""
        if unnamed.plural or token.tag not in ("NN", "NNP") or unnamed.country is None or _press(token):
            return None
        name = unnamed.name.partition(": ")[2]
        if (
            token.lower in _ANYONE
            or token.lower in _RELATED
            or phrases.determiner(token) == "indefinite"
            or len(name.split()) not in range(2, 8)
        ):
            return None
        named = self._in_office(token, unnamed)
        return named or self._resolver.official(Entity(name, "person", unnamed.country, unnamed.gender))

    def _in_office(self, token: Token, unnamed: Entity) -> Entity | None:
        """The one person whom the article, here or further on, names with the office in these words: of that country,
        or the only holder of such an office in the text.
        """
        holders = [e for e in self._resolver.names.entities if e.person and any(_holds(token, r) for r in e.roles)]
        own = [e for e in holders if e.country == unnamed.country] or (holders if len(holders) == 1 else [])
        return own[0] if len(own) == 1 and own[0].country in (None, unnamed.country) else None

    def _theirs(self, noun: Token) -> list[Entity]:
        """Of "after their ministers had met": the countries that the clause around it is about."""
        owner = noun.child("poss")
        if owner is None or owner.lower != "their" or noun.lower not in lx.PERSON_NOUNS:
            return []
        for above in noun.ancestors():
            subject = above.child(*_SUBJECTS) if above.pos in ("VERB", "AUX") else None
            if subject is not None and subject is not noun and subject.index < owner.index:
                found = self.of(subject)
                return found if len(found) >= 2 and all(e.kind == "country" for e in found) else []
        return self._two_countries(noun) if noun.dep == "nsubj" and noun.lemma.lower() in _SENT else []

    def two(self, token: Token) -> list[Entity]:
        """Of "the two", "both": those of the clause above ("he thanked X when the two spoke"), else of the text."""
        clause = token.head
        above = clause.head
        if clause.dep in ("advcl", "relcl") and above.pos == "VERB":
            told = above.child("dobj", "dative")
            found = [*self.subject(above), *(self.of(told) if told is not None and told.pos != "NOUN" else [])]
            found = found if len(found) == 2 else [*self.subject(above), *self.introduced(above, ("to", "with"))]
            if len(found) == 2 and all(e.person for e in found) and found[0] is not found[1]:
                return found
        before = [t.mention.entity for t in token.sentence.tokens[: token.index] if t.mention is not None]
        named = list(dict.fromkeys(e for e in before if e.person))
        if len(named) == 2:
            return named
        party = self._resolver._pair(token)
        return self._joined(party.entity) if party is not None else []

    def _joined(self, pair: Entity) -> list[Entity]:
        names = re.split(r", | and ", pair.name)
        found = [e for e in self._resolver.names.entities if e.name in names]
        people = [e for e in found if e.person]
        return people or [e for e in found if e.kind == "country"]

    def _sent(self, noun: Token) -> list[Entity]:
        """Of "a delegation led by X", "an X delegation", "envoys from X": who leads it, else whose it is."""
        for clause in (c for c in noun.children if c.dep in ("acl", "relcl") and c.lemma in mw.LEADING):
            agent = clause.child("agent", "prep")
            leader = agent.child("pobj") if agent is not None and agent.lower == "by" else None
            if leader is not None and (found := [e for e in self.of(leader) if e.person]):
                return found
        for child in noun.children:
            if child.dep in ("compound", "amod", "nmod", "poss"):
                named = child
            elif child.dep == "prep" and child.lower in ("from", "of"):
                named = child.child("pobj") or child
            else:
                continue
            entity = named.mention.entity if named.mention is not None else None
            if entity is not None and entity.kind in ("country", "organization") and not entity.outlet:
                return [entity]
        return []

    def _in_turn(self, token: Token) -> Iterator[Entity]:
        """Of a transcript: "I" is whose turn it is, "you" in a nameless asker's turn the only one who answers."""
        quote = token.sentence.quote
        if quote is None or not quote.turn or token.lower not in ("i", "me", "you"):
            return
        mine = self._labelled(quote.turn)
        if token.lower in ("i", "me"):
            found = mine
        else:
            found = [] if mine else [e for label in self._turns for e in self._labelled(label)]
        if len(set(found)) == 1:
            yield found[0]

    def _labelled(self, label: str) -> list[Entity]:
        """The people whom the last word of a label names: "MINISTER X"."""
        last = fold(label).split()[-1:]
        return [e for e in self._resolver.names.entities if e.person and last and last[0] in fold(e.name).split()]

    def _sides(self, noun: Token) -> list[Entity]:
        """The countries of "delegations from X and Y"; of one country alone the resolver knows more."""
        for prep in (c for c in noun.children if c.dep == "prep" and c.lower in ("from", "of", "for")):
            inner = prep.child("pobj")
            heads = [inner, *torn_off(noun)] if inner is not None else []
            named = [t.mention.entity for head in heads for t in phrases.members(head) if t.mention]
            if len(named) >= 2 and all(e.kind in ("country", "organization") and not e.outlet for e in named):
                return named
        return []

    def _body_in(self, words: str) -> Entity | None:
        """The body of "members of the Security Council"."""
        for entity in self._resolver.names.entities:
            short = entity.name.split()[-2:]
            body = entity.kind == "organization" and mw.BODY_HEADS & {w.lower() for w in short}
            if body and len(short) == 2 and " ".join(short) in words:
                return entity
        return None

    def hyphenated(self, token: Token) -> Iterator[Entity]:
        """The countries of "Sino-Indian", "US-Iran", "Greek-Turkish"."""
        pieces = re.split(r"[-–—/]", token.text)
        if len(pieces) < 2:
            return
        codes = [self._code(piece) for piece in pieces]
        if all(codes):
            yield from (c for c in map(self._resolver.country, codes) if c)

    def _code(self, word: str) -> str | None:
        short = mw.HYPHENATED.get(word.lower().rstrip("."))
        if short is not None:
            return short
        gazetteer = self._resolver.names.index.gazetteer
        entry = gazetteer.country(word) or gazetteer.demonym(word) or gazetteer.government(word)
        return entry.code if entry else None

    def subject(self, verb: Token) -> list[Entity]:
        """The parties that do what the verb says, through "due to meet", "flew in and met", "after meeting"."""
        agent = verb.child("agent") if verb.tag == "VBN" else None
        doer = agent.child("pobj") if agent is not None and verb.child("nsubjpass") is None else None
        if doer is not None and doer.lower not in mw.CALLS:  # "X and Y conferred by telephone"
            return self.of(doer)
        head = self.subject_head(verb)
        return self.of(head) if head is not None else []

    def together(self, verb: Token) -> list[Entity]:
        """The subjects of a verb that needs two of them: "X and Y, who met"."""
        found = self.subject(verb)
        head = self.subject_head(verb)
        if len(found) < 2 and head is not None and head.lower == "they" and verb.sentence.quote is None:
            behind = verb.tag == "VBD" and verb.dep == "advcl" and verb.head.index < verb.index
            told = self.two(head) if behind else []
            return told or self._just_named(head) or found
        if not found and head is not None and head.lower in _CAMPS and any(c.lower in _TWO for c in head.children):
            return self._two_countries(head)
        if len(found) < 2 and head is not None and head.tag in ("WP", "WDT") and verb.dep == "relcl":
            top = verb.head
            while top.dep == "conj" and top.head is not top:
                top = top.head
            return self.of(top)
        return found

    def _two_countries(self, camps: Token) -> list[Entity]:
        """Of "the two sides met": the only two countries of the nearest sentence before that names any."""
        told = [s for s in self._resolver.article.sentences[: camps.sentence.index] if s.quote is None]
        for sentence in told[-3:][::-1]:
            named = [t.mention.entity for t in sentence.tokens if t.mention is not None and t.mention.form in _LANDS]
            if named:
                found = list(dict.fromkeys(named))
                return found if len(found) == 2 and not any(e.country in ("UNO", "EUR", "NATO") for e in found) else []
        return []

    def _just_named(self, they: Token) -> list[Entity]:
        """Of "They met": the only two people, or the only countries, of the sentence before."""
        before = [s for s in self._resolver.article.sentences[: they.sentence.index] if s.quote is None][-1:]
        named = [t.mention.entity for s in before for t in s.tokens if t.mention is not None and t.mention.head is t]
        people = list(dict.fromkeys(e for e in named if e.person))
        return people if len(people) == 2 else []

    def subject_head(self, verb: Token) -> Token | None:
        """The head of the verb's subject, its own or the one that it shares."""
        token, steps = verb, 0
        while steps < 6:
            own = token.child(*_SUBJECTS)
            if own is not None and own.lower not in ("it", "there"):
                return _torn(own) or own
            if token.dep in ("acl", "relcl") and token.head.pos in ("NOUN", "PROPN"):
                if token.dep == "relcl":
                    return _bearer(token)
                return token.head if token.tag in ("VBG", "VBN", "VBD") else None
            above = token.head
            if above is token or token.dep not in (*_INHERIT, "prep", "acomp", "attr", "dep"):
                return _right_before(verb)
            token, steps = above, steps + 1
        return None

    def behind(self, prep: Token) -> list[Entity]:
        """The parties after one preposition."""
        nouns = [c for c in prep.children if c.dep == "pobj"] or _lost(prep)
        return list(dict.fromkeys(e for noun in nouns for e in self.of(noun)))

    def introduced(self, token: Token, preps: Iterable[str]) -> list[Entity]:
        """The parties after one of the prepositions, below the token or its particle: "sat down with X"."""
        wanted = set(preps)
        found: list[Entity] = []
        for prep in self._preps(token):
            if prep.lower in wanted:
                found += [e for e in self.behind(prep) if e not in found]
        return found

    def _preps(self, token: Token) -> Iterator[Token]:
        for child in token.children:
            if child.dep in ("prep", "dative", "agent"):
                yield child
                yield from (c for c in child.children if c.dep == "prep")
                means = child.child("pobj")  # "spoke by telephone with"
                if means is not None and means.lower in mw.CALLS:
                    yield from (c for c in means.children if c.dep == "prep")
            elif child.dep in ("prt", "advmod", "npadvmod"):
                yield from (c for c in child.children if c.dep == "prep")

    def owner(self, noun: Token) -> list[Entity]:
        """Who the possessive before a noun means: "the king's meeting", "their talks" (a pair)."""
        owner = noun.child("poss")
        if owner is None:
            return []
        if owner.lower == "their":
            return [] if _heard_before(owner) else self._named_ahead(noun) or self._those(owner)
        return self._whose(owner) or self._named_ahead(noun) or self.of(owner)

    def _named_ahead(self, noun: Token) -> list[Entity]:
        """Whom "his" or "their" at the head of a sentence means, by the clause behind: "After his meeting with X, Y
        said", "Following their talks, X and Y agreed", "During their meeting X told Y"; and by the subject whose "their
        talks" are the object: "A and B resumed their talks".
        """
        owner, prep = noun.child("poss"), noun.head
        verb = prep.head
        if owner is None or owner.tag != "PRP$":
            return []
        if noun.dep == "dobj" and owner.lower == "their":
            found = self.subject(noun.head) if noun.head.lemma in mw.HOLDING else []
            return found if len(found) >= 2 else []
        subject = verb.child(*_SUBJECTS) if prep.dep == "prep" and noun.dep == "pobj" and verb.pos == "VERB" else None
        if subject is None or subject.index < owner.index or subject.mention is None:
            return []
        found = self.of(subject)
        if owner.lower == "their":
            heard = verb.child("dobj", "dative")
            if len(found) < 2:
                found = [*found, *(self.of(heard) if heard is not None and heard.mention is not None else [])]
            return found if len(found) >= 2 and all(e.person for e in found) else []
        other = {"his": "f", "her": "m"}.get(owner.lower)
        alone = len(found) == 1 and found[0].person and other is not None and found[0].gender != other
        return found if alone else []

    def _whose(self, owner: Token) -> list[Entity]:
        """Of "that X's tone had changed after his meeting": X, the only one whom the clause itself names before it."""
        if owner.tag != "PRP$" or owner.lower not in ("his", "her"):
            return []
        clause = next((t for t in owner.ancestors() if t.pos in ("VERB", "AUX")), None)
        subject = clause.child(*_SUBJECTS) if clause is not None else None
        holder = subject.child("poss") if subject is not None and subject.mention is None else None
        mention = holder.mention if holder is not None else None
        if mention is None or not mention.entity.person or mention.start > owner.start:
            return []
        other = "f" if owner.lower == "his" else "m"
        return [mention.entity] if mention.entity.gender != other else []

    def _those(self, token: Token) -> list[Entity]:
        party = self._resolver._pair(token)  # "their meeting" is one of two, whatever "they" else means
        return self._joined(party.entity) if party is not None else []

    def modifiers(self, noun: Token) -> list[Entity]:
        """Two countries before a noun: "US-China talks", "the Indian and Pakistani talks"."""
        found: list[Entity] = []
        for child in noun.children:
            if child.dep not in ("amod", "compound", "nmod"):
                continue
            for word in (child, *(c for c in child.children if c.dep in ("conj", "compound", "amod", "nmod"))):
                entity = word.mention.entity if word.mention and word.mention.form in ("demonym", "country") else None
                found += [e for e in ([entity] if entity else self.hyphenated(word)) if e and e not in found]
        return found if len(found) >= 2 else []


def _heard_before(their: Token) -> bool:
    """Of "told African leaders at their summit": the summit of those told, whoever else is a pair."""
    clause = next((t for t in their.ancestors() if t.pos == "VERB"), None)
    heard = clause.child("dobj", "dative") if clause is not None and clause.lemma in mw.TELLING else None
    return heard is not None and heard.tag == "NNS" and heard.mention is None and heard.index < their.index


def _bearer(clause: Token) -> Token:
    """Whom "who" means behind a body: of "X, the president of the Y Council, who met Z" it is X."""
    noun, who = clause.head, clause.child(*_SUBJECTS)
    body = noun.mention is not None and noun.mention.entity.kind in ("organization", "country")
    if not body or who is None or who.lower != "who" or noun.dep != "pobj" or noun.head.lower != "of":
        return noun
    office = noun.head.head
    return office.head if office.dep == "appos" and office.head.mention is not None else noun


def _torn(who: Token) -> Token | None:
    """Of "In Lima, X, who spoke to Y", where the parser hangs the clause on the town, X."""
    holder = who.head.head
    town = who.head.dep == "relcl" and (holder.mention is None or not holder.mention.entity.person)
    if who.lower != "who" or not town or holder.dep != "pobj" or who.index < _NAMED_BEFORE:
        return None
    comma, name = who.sentence.tokens[who.index - 1], who.sentence.tokens[who.index - 2]
    mention = name.mention
    named = comma.text == "," and mention is not None and mention.last is name and mention.entity.person
    return mention.head if named and mention is not None else None


def _holds(token: Token, role: Role) -> bool:
    """Whether the words around a noun are an office: "the Zambian ambassador" that of "Mr X, Zambia's ambassador"."""
    title = fold(role.title).split()
    told = {fold(c.text) for c in token.children if c.dep in ("amod", "compound", "nmod") and c.mention is None}
    return not role.former and bool(title) and title[-1] == fold(token.text) and told <= set(title)


def _both(token: Token) -> bool:
    """As in "both men", "the two ministers": two people, named before."""
    if token.tag != "NNS" or token.mention is not None or token.lower not in lx.PERSON_NOUNS:
        return False
    if any(c.dep in ("prep", "appos", "conj") or c.mention is not None for c in token.children):
        return False
    told = {c.lower for c in token.children if c.dep in ("det", "nummod", "predet")}
    return "both" in told or {"the", "two"} <= told


def _lost(prep: Token) -> list[Token]:
    """The name that the parser took from a preposition, behind its title: "with Prime Minister X the sides agreed"."""
    for token in prep.sentence.tokens[prep.index + 1 : prep.index + 6]:
        if token.mention is not None and token.mention.entity.person:
            return [token.mention.head]
        if token.mention is None and token.lower not in lx.TITLE_WORDS and token.lower not in lx.PERSON_NOUNS:
            break
    return []


def _right_before(verb: Token) -> Token | None:
    """The subject that the parser lost: of "the president, X, will see Y" the name between the commas."""
    before = verb.sentence.next(verb, -1)
    while before is not None and before.head is verb and before.dep in ("aux", "auxpass", "neg", "advmod"):
        before = verb.sentence.next(before, -1)
    if before is None or before.text != "," or not (verb.tag in ("VBD", "VBZ", "VBP") or _finite(verb)):
        return None
    name = verb.sentence.next(before, -1)
    mention = name.mention if name is not None else None
    if name is None or mention is None or mention.last is not name or mention.head.dep != "appos":
        return None
    return mention.head if mention.entity.person else None


def _finite(verb: Token) -> bool:
    return any(c.dep == "aux" and c.lower in ("will", "would", "has", "had", "have") for c in verb.children)


def _only_later(token: Token, entity: Entity) -> bool:
    """Whether the sentence names the entity, but not before the pronoun."""
    named = [t.index for t in token.sentence.tokens if t.mention is not None and t.mention.entity is entity]
    return bool(named) and min(named) > token.index


def _opening(token: Token, entity: Entity) -> bool:
    """Whether the pronoun opens the sentence of whom it means, in a clause before it: "When he met X, Y said"."""
    clause = token.head
    above = clause.head
    for _ in range(_NESTED):  # "Speaking in X, where he met Z, Y said"
        if clause.dep != "relcl" or above.dep not in ("pobj", "prep"):
            break
        while above.dep in ("pobj", "prep"):
            above = above.head
        clause, above = above, above.head
    opens = token.dep == "nsubj" or (token.dep in ("dobj", "dative", "pobj") and clause.index < above.index)
    subject = above.child(*_SUBJECTS) if clause.dep == "advcl" and opens else None
    return subject is not None and subject.mention is not None and subject.mention.entity is entity


def _of_teller(token: Token, entity: Entity) -> bool:
    """Whether the pronoun is the subject of what the one whom it means tells: "He was told by X of it, Y said"."""
    clause = token.head
    teller = clause.head.child("nsubj") if clause.dep == "ccomp" and clause.head.pos == "VERB" else None
    told = teller is not None and teller.mention is not None and teller.mention.entity is entity
    return told and token.dep in _SUBJECTS and clause.head.index > clause.index


def _press(token: Token) -> bool:
    return token.lemma.lower() in mw.PRESS or token.lower.rstrip("s") in mw.PRESS
