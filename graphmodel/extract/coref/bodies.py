"""Nouns that mean a country or a body: "the government", "Kenya's foreign ministry", "the council", "the two"."""

from __future__ import annotations

import re
from collections import Counter

from graphmodel.extract import lexicon as lx
from graphmodel.extract.coref.base import Party, best
from graphmodel.extract.coref.pairs import Pairs
from graphmodel.extract.names.entities import Entity
from graphmodel.extract.names.index import folded
from graphmodel.extract.names.mentions import Names
from graphmodel.extract.parse import phrases
from graphmodel.extract.parse.article import ParsedArticle, Token
from graphmodel.extract.parse.complements import is_passive, prep_object, subject_of
from graphmodel.extract.parse.outlets import REPORTS, printed_at

BODIES_AS_COUNTRIES = ("UNO", "EUR", "NATO")
_ISSUING = frozenset(
    "issue release publish send write sign adopt deliver post make end close conclude open respond react reply answer "
    "put draft circulate address read".split()
)
"""What the writer of a statement or a letter does with it."""
_CHAMBER_WORDS = ("Senate", "Congress")
_VAGUE = frozenset("team side country nation state republic kingdom island group network board bank camp".split())
_ANY_BODY = frozenset(
    "bloc body organization organisation alliance grouping group association union watchdog charity lender regulator "
    "club cartel federation confederation movement militia network".split()
)
_DESCRIBES_BODY = re.compile(
    r"[\w-]+-(?:nation|member|country|state|party|strong|based|wide)|rights|human|lobby|lobbying|advocacy|aid|relief|"
    r"campaign|militant|rebel|islamist|armed|guerrilla|separatist|student|business|trade|industry|professional|"
    r"environmental|environmentalist|regional|global|international|world|continental|pan-\w+|arab|african|main|"
    r"independent|influential|powerful|shadowy|militia|paramilitary|insurgent|clandestine|outlawed|banned|"
    r"non-governmental|nongovernmental|charitable|pressure|opposition|umbrella|monitoring|watchdog|press|media"
)
"""Words that say of a body only what it is: "the 51-nation body", "the Geneva-based group"."""
_NATIONAL = frozenset("police army navy military opposition parliament presidency senate congress court".split())
_PORTFOLIOS = frozenset("foreign defence defense interior finance justice health oil energy economy trade".split())
_FIELDS = frozenset(
    "agriculture education transport labour labor culture tourism environment industry commerce planning information "
    "electoral constitutional supreme high appeal appeals intelligence security human aviation fisheries mines mining "
    "water home".split()
)
_MINISTERIAL = frozenset(("minister", "secretary", "ministry"))
_PLAIN = frozenset("same new old other such own last next first second former small large big".split())


_TEXTS = frozenset("statement communique communiqué declaration note letter release announcement".split())
_OF_STATE = frozenset(
    "statement communique communiqué declaration note letter message memorandum reply response telegram ultimatum "
    "protest aide-memoire démarche demarche dispatch cable announcement".split()
)
"""Writings that a government sends."""
_PLAIN_TEXTS = frozenset(
    "official formal government joint second first new written strong strongly-worded stiff sharp terse brief short "
    "long diplomatic verbal recent earlier later final separate public".split()
)


def _title(token: Token) -> str:
    return " ".join(w.capitalize() if w not in ("of", "for", "the") else w for w in phrases.title_words(token).split())


def _issuer(writing: Token) -> Token | None:
    """Who issues a writing: "a note handed over by Oslo", "Oslo ended the talks with a statement"."""
    for verb in writing.children:
        if verb.dep == "acl" and verb.tag in ("VBN", "VBD"):
            return prep_object(verb, ("by",))
        if verb.dep == "relcl" and verb.lemma in _ISSUING | {"pass", "submit", "present", "table", "hand", "draw"}:
            return verb.child("nsubj")
    if phrases.determiner(writing) == "definite" or writing.dep not in ("dobj", "pobj"):
        return None
    above = writing.head
    if above.dep == "prep" and above.lower in ("with", "in", "by"):
        above = above.head
        above = above.head if above.dep in ("dobj", "pobj") else above
    issues = above.pos == "VERB" and not is_passive(above) and above.lemma in _ISSUING
    return subject_of(above) if issues else None


def _states(writing: Token) -> Entity | None:
    """The country whose a writing of state is by its adjective or capital: "a Peruvian statement", "Lima's note"."""
    if writing.lower not in _OF_STATE:
        return None
    tied = [c for c in writing.children if c.dep in ("amod", "compound", "nmod", "poss")]
    named = [c.mention.entity for c in tied if c.mention is not None and c.mention.head is c]
    plain = all(c.mention is not None or c.lower in _PLAIN_TEXTS for c in tied)
    return named[0] if plain and len(named) == 1 and named[0].kind == "country" else None


def led_in(token: Token) -> str | None:
    """The country of the place that a sentence begins with: "In Bern, a government spokesman said"."""
    first = token.sentence.tokens[0]
    place = first.child("pobj") if first.lower in ("in", "from", "at") else None
    mention = place.mention if place is not None and place.index < token.index else None
    return mention.entity.country if mention is not None and mention.form in ("country", "capital") else None


def _kind(body: Token) -> set[str]:
    """The field that a noun for a body names: "the health ministry" is no foreign ministry."""
    fields = {c.lower for c in body.children if c.dep in ("amod", "compound", "nmod")}
    return fields & (_PORTFOLIOS | _FIELDS)


class Bodies(Pairs):
    """Resolution of bodies, governments and writings."""

    def __init__(self, article: ParsedArticle, names: Names) -> None:
        super().__init__(article, names)
        self._call_chambers()

    def _call_chambers(self) -> None:
        """A bare "Senate" or "Congress" is that of the country where the article is at home and which it names more
        than the one known by that word.
        """
        if self.home is None:
            return
        for mention in self.names.mentions:
            text = mention.last.text if mention.first is mention.last else ""
            known = mention.entity.country
            if text not in _CHAMBER_WORDS or mention.entity.kind != "organization" or known == self.home:
                continue
            codes = [m.entity.country for m in self.names.mentions if m.entity.kind == "country"]
            if known is not None and codes.count(self.home) >= codes.count(known):
                mention.entity = self._national_body(text, self.home)

    def _house(self, country: Entity) -> Entity:
        return self.names.add("b:white house", Entity("White House", "organization", country.country))

    def _with_country(self, token: Token, entity: Entity) -> Entity:
        """A body whose country stands beside it: "the British Foreign Office", "Iran's Supreme Council"."""
        tied = phrases.countries(token)
        if not tied:
            return entity
        code = tied[0].country
        low = entity.name.lower()
        if any(
            w in low
            for w in ("ministry", "embassy", "department", "army", "navy", "military", "parliament", "government")
        ):
            return self._national_body(entity.name, code)
        entity.country = code
        return entity

    def _national_body(self, name: str, code: str | None) -> Entity:
        country = self._codes.get(code or "")
        adjective = country.demonyms[0] if country and country.demonyms else ""
        if country is not None and country.name in country.demonyms and adjective not in self.article.clean.text:
            adjective = country.name  # "Myanmar's army": the article's own word where both are in use
        if country is not None and adjective == f"{country.name}er":
            adjective = country.name  # people are called so, bodies are not
        whole = f"{adjective} {name}".strip()
        return self.names.add("b:" + folded(whole), Entity(whole, "organization", code))

    def _joint_governments(self, token: Token) -> Party | None:
        """As in "The British and French governments": both countries."""
        tied = [e for c in phrases.countries(token) if (e := self.country(c.country)) is not None]
        if len(tied) < 2:
            return None
        tied.sort(key=lambda e: e.name)
        return Party(Entity(" and ".join(e.name for e in tied), "other", None, plural=True), "governments", 0.85)

    def _body_noun(self, token: Token, word: str) -> Party | None:
        tied = phrases.countries(token)
        code = tied[0].country if tied else self._owner_country(token)
        if phrases.determiner(token) == "indefinite" and not tied:
            return None
        leader = next(
            (
                c.mention.entity
                for c in token.children
                if c.mention and c.mention.entity.person and c.dep in ("compound", "poss", "nmod", "amod")
            ),
            None,
        )
        if word in lx.GOVERNMENT_NOUNS:
            if code is None and leader is not None:
                code = leader.country
            if code is None and word == "government":
                code = self._government
            country = self.country(code) or (
                self.main_country(token) if word in ("government", "authorities", "regime", "country") else None
            )
            if code is None and word == "country" and (near := self._country_before(token)) is not None:
                country = near
            if country is None and word in ("regime", "junta") and phrases.determiner(token) == "definite":
                country = self._ruled()
            if word == "government" and country is not None:
                self._government = country.country
            return Party(country, "government", 0.85 if code else 0.6) if country else None
        if word in lx.MINISTRY_NOUNS and code:
            words = [w for w in phrases.title_words(token).split() if w not in _PLAIN]
            if word == "ministry" and words == [word]:
                return self._whole_ministry(token, code)
            name = " ".join(w.capitalize() if w not in ("of", "for", "the", "and") else w for w in words)
            return Party(self._national_body(name, code), "body noun", 0.85)
        return self._same_body(token, word) or self._described(token, word, code)

    def _whole_ministry(self, token: Token, code: str) -> Party | None:
        """As in "His ministry", "Kenya's own ministry": that of the minister whose it is, else of the only kind that
        the text names; which one is open where there is neither.
        """
        owner = token.child("poss")
        whose = self.party(owner) if owner is not None else None
        offices = [r.title.replace("-", " ") for r in whose.entity.roles] if whose is not None else []
        bodies = [m.entity.name for m in self.names.mentions if m.start < token.start and m.entity.country == code]
        for told in (offices, [b for b in bodies if "ministry" in b.lower().split()]):
            words = [set(name.lower().split()) for name in told]
            kinds = {next(iter(w & _PORTFOLIOS), None) for w in words if w & _MINISTERIAL}
            if len(kinds) == 1 and (kind := kinds.pop()) is not None:
                return Party(self._national_body(f"{kind.capitalize()} Ministry", code), "ministry", 0.8)
        return None

    def _described(self, token: Token, word: str, code: str | None) -> Party | None:
        """A body that the article only describes ("the chamber of commerce", "the minister's office"): its words
        stand for it. National institutions without a country belong to the one that the article is about.
        """
        kind = phrases.determiner(token)
        if token.tag not in ("NN", "NNS", "NNP", "NNPS") or kind == "indefinite" or word in _VAGUE:
            return None
        if code is None and (word in _NATIONAL or (word == "ministry" and _kind(token))):
            code = self.near_country(token)
            if code is not None:
                return Party(self._national_body(_title(token), code), "the country's own", 0.7)
        modified = any(
            c.dep in ("amod", "compound", "nmod", "poss") and c.lower not in lx.SECTION_WORDS and c.lower not in _PLAIN
            for c in token.children
        )
        if not modified and not any(c.dep == "prep" and c.lower in ("of", "for") for c in token.children):
            return None
        name = phrases.words(token)
        owner = token.child("poss")
        if owner is not None and owner.tag == "PRP$":
            whose = self.party(owner)
            if whose is None:
                return None
            name = f"{name} of {whose.entity.name}"
        return Party(self.names.add("d:" + folded(name), Entity(name, "organization", code)), "described body", 0.7)

    def near_country(self, token: Token) -> str | None:
        """The country of a national institution named without one: that of the only country in its sentence, of who
        spoke last in its paragraph, of the article.
        """
        led = led_in(token)
        if led is not None:
            return led
        names = {
            m.entity.country
            for t in token.sentence.tokens
            if (m := t.mention) is not None
            and m.head is t
            and m.entity.country
            and (m.form in ("country", "capital") or m.entity.person)
        }
        if len(names) == 1:
            return names.pop()
        for sentence in self._sentences_before(token, 2):
            spoke = [e.country for e in self.speakers(sentence) if e.country and e.country not in BODIES_AS_COUNTRIES]
            if spoke and sentence.block == token.sentence.block:
                return spoke[-1]
        main = self.main_country(token) if self.home is None else None
        return main.country if main else self.home

    def main_country(self, token: Token) -> Entity | None:
        """The country that the article names most, where none comes near it."""
        counts: dict[str, int] = {}
        for mention in self.names.mentions:
            if mention.entity.kind == "country" and mention.form in ("country", "demonym") and mention.entity.country:
                counts[mention.entity.country] = counts.get(mention.entity.country, 0) + 1
        ranked = sorted(counts.items(), key=lambda x: (-x[1], x[0]))
        if ranked and (len(ranked) == 1 or ranked[0][1] >= 2 * ranked[1][1]):
            return self.country(ranked[0][0])
        return None

    def _country_before(self, token: Token) -> Entity | None:
        """The only country that the sentence names before "the country"."""
        named = [t.mention for t in token.sentence.tokens[: token.index] if t.mention is not None]
        codes = {m.entity.country for m in named if m.entity.kind == "country" and m.form in ("country", "capital")}
        return self.country(codes.pop()) if len(codes) == 1 else None

    def _ruled(self) -> Entity | None:
        """The country of "the regime", "the junta": that of most of the article's names."""
        counts = Counter(m.entity.country for m in self.names.mentions if m.entity.country is not None)
        ranked = [*counts.most_common(2), (None, 0), (None, 0)]
        return self.country(ranked[0][0]) if ranked[0][1] >= 1.5 * ranked[1][1] else None

    def _same_body(self, token: Token, word: str) -> Party | None:
        """As in "The ministry", "the council": the last body whose name has that noun."""
        if phrases.determiner(token) != "definite":
            return None
        kind = _kind(token)
        for mention in reversed(self.names.mentions):
            entity = mention.entity
            if (
                entity.kind == "organization"
                and mention.start < token.start
                and kind <= set(entity.name.lower().split())
                and (entity.name.lower().split()[-1] == word or word in entity.name.lower().split())
            ):
                return Party(entity, "same body", 0.75)
        for entity in reversed(self.names.entities):
            if entity.kind == "organization" and {word, *kind} <= set(entity.name.lower().split()):
                return Party(entity, "same body", 0.7)
        return self._same_words(token) or self._last_body(token)

    def _same_words(self, token: Token) -> Party | None:
        """As in "The ministry" behind "Kenya's foreign ministry", which no verb made a party yet."""
        for sentence in self._sentences_before(token, 4):
            for other in sentence.tokens:
                if other.lower == token.lower and other.child("poss") is not None and _kind(token) <= _kind(other):
                    found = self.party(other)
                    return found._replace(rule="same body", sure=0.7) if found is not None else None
        return None

    def _last_body(self, token: Token) -> Party | None:
        """As in "The bloc" behind "the African Union": the only body of the sentences right before."""
        if token.lower not in _ANY_BODY or any(
            c.dep not in ("det", "punct") and not _DESCRIBES_BODY.fullmatch(c.lower) for c in token.children
        ):
            return None
        for sentence in self._sentences_before(token, 2):
            bodies = {
                id(m.entity): m.entity
                for t in sentence.tokens
                if (m := t.mention) is not None and m.head is t and m.entity.kind == "organization"
            }
            if bodies:
                only = next(iter(bodies.values()))
                return Party(only, "same body", 0.65) if len(bodies) == 1 and not only.outlet else None
        return None

    def _told_by_text(self, writing: Token) -> Entity | None:
        """Whose "the statement" is: that of the body that alone spoke in the two sentences before, in the paragraph."""
        if phrases.determiner(writing) != "definite" or writing.lower not in _TEXTS or len(writing.children) > 1:
            return None
        near = [s for s in self._sentences_before(writing, 2) if s.block == writing.sentence.block]
        spoke = {id(e): e for s in near for e in self.speakers(s)}
        only = next(iter(spoke.values())) if len(spoke) == 1 else None
        return None if only is None or only.person or (only.unnamed and only.plural) else only

    def _writer(self, token: Token) -> Party | None:
        """Whose report, statement or letter it is: the owner's, or "by" whom it is."""
        owner = next(
            (
                c
                for c in token.children
                if (c.dep == "poss" and c.tag == "PRP$")
                or (
                    c.dep in ("poss", "compound", "nmod")
                    and c.mention
                    and c.mention.entity.kind in ("organization", "person")
                )
            ),
            None,
        )
        if owner is None:
            by = next((c for c in token.children if c.dep == "prep" and c.lower in ("by", "from", "of")), None)
            owner = by.child("pobj") if by is not None else None
        if owner is None and token.lower in REPORTS:
            owner = printed_at(token)
        if owner is None:
            owner = _issuer(token)
        if owner is None and (state := _states(token)) is not None:
            return Party(state, "writer", 0.75)
        if owner is None and (teller := self._told_by_text(token)) is not None:
            return Party(teller, "writer", 0.7)
        owners = phrases.members(owner) if owner is not None else []
        found = best([p for t in owners if (p := self.party(t)) is not None])
        return Party(found.entity, "writer", found.sure * 0.9) if found is not None else None
