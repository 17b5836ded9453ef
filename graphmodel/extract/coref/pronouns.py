"""Pronouns: by the verb above them, by who spoke last, by subject and gender; never by mere nearness."""

from __future__ import annotations

from collections.abc import Callable

from graphmodel.extract import lexicon as lx
from graphmodel.extract.coref.base import Party, best
from graphmodel.extract.coref.bodies import Bodies
from graphmodel.extract.coref.partner import governing, leader, partner
from graphmodel.extract.names.entities import Entity
from graphmodel.extract.names.index import folded
from graphmodel.extract.parse import phrases
from graphmodel.extract.parse.article import Sentence, Token
from graphmodel.extract.parse.complements import subject_of

_DEALING = frozenset(
    "warn tell urge ask beg promise assure offer put suggest propose demand refuse reject order threaten inform plead "
    "appeal advise thank remind implore press caution invite telephone phone call write".split()
)
_MOUTHPIECES = lx.SPOKES | {"aide", "adviser", "advisor", "official", "source", "secretary"}
"""Who tells what others did, and was no party to it."""
_DEALT_WITH = ("dobj", "dative", "xcomp")
Fits = Callable[[Entity], bool]
MALE, FEMALE = frozenset(("he", "him", "himself", "his")), frozenset(("she", "her", "herself", "hers"))
_THEY, _IT = frozenset(("they", "them", "their", "themselves")), frozenset(("it", "its", "itself"))
_LOOK_BACK = 7
"""Sentences that a pronoun may reach back."""
_SAYING = frozenset(
    "say add note remark insist tell explain argue warn write reply stress claim charge go continue recall "
    "observe maintain concede admit acknowledge declare state predict suggest believe think fear complain".split()
)


class Pronouns(Bodies):
    """Resolution of pronouns."""

    def _pronoun(self, token: Token, inside: Entity | None = None) -> Party | None:
        word = token.lower
        if word in MALE or word in FEMALE:
            return self._person_pronoun(token, "m" if word in MALE else "f", inside)
        if word in _THEY:
            doer = self._doer_of(token)
            two = self._they_two(token)
            if two is None and self._unknown_many(token):
                return None
            return two or self._back(token, lambda e: e is not doer and _many(e), "they")
        if word in _IT:
            doer = self._doer_of(token)
            home = doer.country if doer is not None else None

            def body(entity: Entity) -> bool:
                own = entity is doer or (home is not None and entity.kind == "country" and entity.country == home)
                return entity.kind in ("organization", "country") and not own

            above = self._governor(token, lambda e: body(e) or _collective(e))
            if above is not None or self._of_unknown(token):
                return Party(above.entity, "it", 0.85) if above is not None else None
            return self._back(token, body, "it")
        if word in ("both", "two", "three"):
            return self._pair(token)
        return None

    def _of_unknown(self, token: Token) -> bool:
        """As in "The consortium said it would sell": whether "it" is who says so, and nobody knows who that is."""
        verb = token.head
        if token.dep not in ("nsubj", "nsubjpass") or verb.dep != "ccomp" or verb.head.lemma not in _SAYING:
            return False
        subject = verb.head.child("nsubj")
        if subject is None or subject.index > token.index or subject.tag not in ("NN", "NNP"):
            return False
        return subject.lower not in lx.PERSON_NOUNS and self.party(subject) is None

    def _unknown_many(self, token: Token) -> bool:
        """Whether "they" are the people whom the sentence right before is about, and nobody knows who these are."""
        before = self._sentences_before(token, 1)
        if token.dep != "nsubj" or not before or before[0].block != token.sentence.block:
            return False
        if any(t.mention is not None for t in token.sentence.tokens[: token.index]) or self.speakers(before[0]):
            return False
        subject = before[0].root.child("nsubj")
        many = subject is not None and subject.tag == "NNS" and subject.lower in lx.PERSON_NOUNS
        return many and subject is not None and self.party(subject) is None

    def _person_pronoun(self, token: Token, gender: str, inside: Entity | None) -> Party | None:
        other = "f" if gender == "m" else "m"
        doer = self._doer_of(token)

        def fits(entity: Entity) -> bool:
            if entity is doer or entity is inside or (entity.person and _has_the_word(token, entity)):
                return False
            return (entity.person or (entity.unnamed and not entity.plural)) and entity.gender != other

        if (found := self._partner(token, doer)) is not None and fits(found.entity):
            return found
        if token.dep == "nsubj" and gender == "m" and self._only_countries_spoke(token):
            return self._country_he(token)
        found = self._back(token, fits, "pronoun")
        if found is not None and found.entity.unnamed:
            found = self._told_of(token, found, fits)
            serves = any(w.rpartition("-")[2] in _MOUTHPIECES for w in found.entity.name.lower().split())
            if serves and token.dep in ("dobj", "dative") and self._tells(token, found.entity):
                teller = found.entity
                found = self._back(token, lambda e: e is not teller and fits(e), "pronoun") or found
        if found is None and token.dep == "nsubj" and gender == "m":
            found = self._country_he(token)
        return found

    def _tells(self, token: Token, entity: Entity) -> bool:
        """Whether somebody is the one who tells what a word stands in."""
        above = (v.child("nsubj") for v in token.ancestors() if v is not token.head and v.lemma in _SAYING)
        return any((told := self.answered(t)) and told.entity is entity for t in above if t is not None)

    def _told_of(self, token: Token, teller: Party, fits: Fits) -> Party:
        """Who dealt with another as somebody without a name tells it: "an aide to Roe said he had warned the king" is
        about Roe; where no words say whose aide it is, who the sentence before is about.
        """
        verb = token.head
        if token.dep != "nsubj" or verb.lemma not in _DEALING or not any(c.dep in _DEALT_WITH for c in verb.children):
            return teller
        for noun in token.sentence.tokens:
            told = self.answered(noun) if noun.dep == "nsubj" and noun is not token else None
            if (
                told is None
                or told.entity is not teller.entity
                or noun.head.lemma not in (*_SAYING, "disclose", "reveal")
            ):
                continue
            if noun.head is verb:
                return teller
            whose = [t for c in noun.children if c.dep in ("prep", "poss") for t in (c, *c.children)]
            for owner in whose:
                found = self.party(owner) if owner.dep in ("pobj", "poss") else None
                if found is not None and found.entity.person and fits(found.entity):
                    return Party(found.entity, "told of", 0.8)
            for sentence in self._sentences_before(token, 1):
                subject = sentence.root.child("nsubj")
                found = self.party(subject) if subject is not None and sentence.block == token.sentence.block else None
                if found is not None and found.entity.person and fits(found.entity):
                    return Party(found.entity, "told of", 0.75)
        return teller

    def _partner(self, token: Token, doer: Entity | None) -> Party | None:
        """Who goes on dealing with somebody, or with whom: see `partner`."""
        before = next(iter(self._sentences_before(token, 1)), None)
        before = before if before is not None and before.block == token.sentence.block else None
        return partner(self, token, doer, before) or leader(self, token, before)

    def _doer_of(self, token: Token) -> Entity | None:
        """The subject of the verb whose object a pronoun is: "he warned him" names two people."""
        bidden = token.dep == "nsubj" and token.lower in ("him", "her", "them")
        if token.dep not in ("dobj", "dative", "pobj", "obj") and not bidden:
            return None
        verb = governing(token)
        subject = subject_of(verb) if verb.pos in ("VERB", "AUX") else None
        found = self.party(subject) if subject is not None and subject is not token else None
        return found.entity if found is not None else None

    def _only_countries_spoke(self, token: Token) -> bool:
        """Whether the sentence right before, in the same paragraph, is a country's statement that names nobody."""
        before = self._sentences_before(token, 1)
        if (
            not before
            or before[0].block != token.sentence.block
            or any(t.mention and t.mention.entity.person for t in before[0].tokens)
        ):
            return False
        if any(t.mention and t.mention.entity.person for t in token.sentence.tokens[: token.index]):
            return False
        spoke = self.speakers(before[0])
        return bool(spoke) and all(e.kind == "country" for e in spoke)

    def _country_he(self, token: Token) -> Party | None:
        """Translated text says "he" of a country where no man is near."""
        for sentence in self._sentences_before(token, 3):
            subject = sentence.root.child("nsubj", "nsubjpass")
            entity = subject.mention.entity if subject is not None and subject.mention else None
            if entity is not None and entity.kind == "country":
                return Party(entity, "pronoun for a country", 0.5)
            if any(t.mention and t.mention.entity.person for t in sentence.tokens):
                return None
        return None

    def _back(self, token: Token, fits: Fits, rule: str) -> Party | None:
        """The nearest fitting party: a subject above it, then speaker, subject or sole name of the sentences before."""
        above = self._governor(token, fits)
        if above is not None:
            return Party(above.entity, rule, 0.85)
        for entity in reversed(self.speakers(token.sentence)):
            if fits(entity) and token.index > 3:
                return Party(entity, rule, 0.82)
        earlier = self._in_sentence(token, fits)
        if earlier is not None:
            return Party(earlier, rule, 0.8)
        for distance, sentence in enumerate(self._sentences_before(token, _LOOK_BACK)):
            found = self._in_past(sentence, fits)
            if found is not None:
                return Party(found, rule, max(0.4, 0.85 - 0.12 * distance))
        return None

    def _governor(self, token: Token, fits: Fits) -> Party | None:
        """The fitting subject of a verb whose complement holds the token: "X said that he"."""
        for above in token.ancestors():
            if above.dep not in ("ccomp", "xcomp", "advcl", "pcomp", "conj", "acl") and not _of_place(above):
                continue
            subject = _main_verb(above).child("nsubj", "nsubjpass")
            if subject is None or subject is token or subject.index >= token.index or subject.lower in ("it", "there"):
                continue
            found = self.party(subject)
            if found is not None and fits(found.entity):
                return found
            if token.lower in _THEY and len(members := phrases.members(subject)) > 1:
                together = best([p for t in members if (p := self.party(t)) is not None])
                if together is not None and together.entity.plural:
                    return together
        return None

    def _in_sentence(self, token: Token, fits: Fits) -> Entity | None:
        subjects: list[Entity] = []
        others: list[Entity] = []
        told = _told_before(token)
        for other in token.sentence.tokens[: token.index]:
            if other.index in told:
                continue
            entity = None
            if other.mention is not None and other.mention.head is other:
                if other.mention.form == "demonym" and other.dep in ("amod", "compound"):
                    continue
                entity = other.mention.entity
            elif other.dep in ("nsubj", "nsubjpass") and (
                other.lower in lx.ORG_NOUNS or other.lower in lx.PERSON_NOUNS
            ):
                found = self.party(other)
                entity = found.entity if found else None
            if entity is None or not fits(entity):
                continue
            (subjects if other.dep in ("nsubj", "nsubjpass") else others).append(entity)
        if subjects:
            return subjects[-1]
        owner = self._owner_of_subject(token, fits)
        if owner is not None:
            return owner
        distinct = list(dict.fromkeys(map(id, others)))
        return others[-1] if len(distinct) == 1 and token.dep != "nsubj" else None

    def _owner_of_subject(self, token: Token, fits: Fits) -> Entity | None:
        """As in "Maria Paz's visit ended after she warned": whose the subject is that stands above a clause."""
        for above in token.ancestors():
            subject = above.child("nsubj", "nsubjpass")
            owner = subject.child("poss") if subject is not None and subject.index < token.index else None
            if owner is not None and owner.mention is not None and owner.mention.entity.person and subject is not token:
                return owner.mention.entity if fits(owner.mention.entity) else None
        return None

    def _aside(self, sentence: Sentence, entity: Entity) -> bool:
        """Whether somebody spoke in a sentence only in a relative clause: "a claim that observers have denied"."""
        for token in sentence.tokens:
            if token.dep in ("nsubj", "nsubjpass") and (found := self.answered(token)) and found.entity is entity:
                return token.head.dep in ("relcl", "acl") or any(a.dep == "relcl" for a in token.head.ancestors())
        return False

    def _in_past(self, sentence: Sentence, fits: Fits) -> Entity | None:
        spoke = [e for e in self.speakers(sentence) if fits(e)]
        if len(spoke) == 1 and (main := sentence.root.child("nsubj", "nsubjpass")) is not None and main.quote is None:
            found = self.party(main)
            if (
                found is not None
                and found.entity not in (spoke[0],)
                and fits(found.entity)
                and self._aside(sentence, spoke[0])
            ):
                return found.entity
        if spoke:
            return spoke[-1]
        subjects = [t for t in sentence.tokens if t.dep in ("nsubj", "nsubjpass")]
        for token in subjects:
            if any(c.dep == "conj" for c in token.children):
                continue  # nobody goes on alone of two who did something together
            found = self.party(token)
            if found is not None and fits(found.entity):
                return found.entity
        named = list(
            {
                id(t.mention.entity): t.mention.entity for t in sentence.tokens if t.mention and fits(t.mention.entity)
            }.values()
        )
        return named[0] if len(named) == 1 else None


def _many(entity: Entity) -> bool:
    """Whether "they" can mean a party: several, a body, a union of states."""
    return (
        entity.plural
        or entity.kind == "organization"
        or (entity.kind == "country" and entity.country in ("EUR", "NATO"))
    )


def _collective(entity: Entity) -> bool:
    """Whether a party known by its description alone is a body: "the Turkish delegation"."""
    return entity.unnamed and not entity.plural and any(w in lx.ORG_NOUNS for w in entity.name.lower().split())


def _has_the_word(token: Token, entity: Entity) -> bool:
    """Whether it is the turn of somebody in a transcript, who speaks of himself as "I"."""
    turn = token.sentence.quote.turn if token.sentence.quote is not None else ""
    label = folded(turn or "").split()[-1:]
    return bool(label) and label[0] in folded(entity.name).split()


def _of_place(clause: Token) -> bool:
    """Whether a clause only goes on about who is told of: "was in New York, where he met"."""
    return clause.dep == "relcl" and any(c.lower in ("where", "when") for c in clause.children)


def _main_verb(clause: Token) -> Token:
    """The verb above a clause; above a clause of place the one that the place stands by."""
    if not _of_place(clause):
        return clause.head
    return next((t for t in clause.ancestors() if t.pos in ("VERB", "AUX")), clause.head)


def _told_before(token: Token) -> set[int]:
    """Words of what is said where they stand before "he said": nobody in them is the one who says it."""
    verb = token.head
    if token.dep != "nsubj" or verb.lemma not in _SAYING:
        return set()
    colon = next((t.index for t in verb.sentence.tokens[: token.index] if t.text == ":"), -1)
    around = verb.head.child("nsubj", "nsubjpass") if verb.dep == "parataxis" else None
    aside = around is not None and around.index < token.index < verb.head.index
    if aside or (verb.dep in ("parataxis", "ccomp") and verb.head.index < verb.index):
        return {t.index for t in verb.sentence.tokens[colon + 1 : token.index]}
    return {
        t.index
        for c in verb.children
        if c.dep in ("ccomp", "parataxis", "dep") and c.index < token.index
        for t in c.subtree()
        if t.index > colon
    }
