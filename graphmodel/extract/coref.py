"""Whom a word means: names, pronouns, role nouns, "his counterpart", groups. Each answer carries how sure it is.

`Resolver.party(token)` answers for one noun phrase, `Resolver.parties(token)` for a coordination. The extractor tells
the resolver who spoke, sentence by sentence (`spoke`), so that "he added" means the last speaker. What cannot be
resolved is None: an unresolved speaker is better than a wrong one.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from graphmodel.extract import lexicon as lx
from graphmodel.extract import phrases
from graphmodel.extract.article import ParsedArticle, Sentence, Token
from graphmodel.extract.complements import subject_of
from graphmodel.extract.entities import Entity, Role
from graphmodel.extract.mentions import Names, person_entity
from graphmodel.extract.names import folded
from graphmodel.gazetteer import CountryEntry, PersonEntry, held_on

_MALE, _FEMALE = frozenset(("he", "him", "himself", "his")), frozenset(("she", "her", "herself", "hers"))
_SELF = frozenset("i we me us my our ours mine myself ourselves".split())
_THEY, _IT = frozenset(("they", "them", "their", "themselves")), frozenset(("it", "its", "itself"))
_WRITINGS = frozenset("report statement account article letter memo document communique communiqué dispatch editorial study essay".split())
_GROUP_NOUNS = frozenset("countries nations states governments parties groups companies communities unions factions tribes agencies organizations organisations charities campaigners".split())
_LOOK_BACK = 7
"""Sentences that a pronoun may reach back."""
_PLACE_PREPS = frozenset("in at from near outside to into across".split())


class Party(NamedTuple):
    """Who is meant, and how: `rule` names the way, `sure` is between 0 and 1."""

    entity: Entity
    rule: str
    sure: float


class Resolver:
    """Resolution within one article, in reading order."""

    def __init__(self, article: ParsedArticle, names: Names) -> None:
        self.article = article
        self.names = names
        self._speakers: dict[int, list[Entity]] = {}
        self._groups: list[tuple[int, str, Entity]] = []
        self._memo: dict[int, Party | None] = {}
        self._government: str | None = None
        self.home = _home(article, names)
        """Country of the dateline: whose "prime minister" a text means that names no country."""
        self._codes = {c.code: c for c in names.index.gazetteer.countries()}

    # -- what the extractor tells

    def spoke(self, sentence: Sentence, entity: Entity) -> None:
        """Note that somebody spoke in a sentence."""
        self._speakers.setdefault(sentence.index, []).append(entity)

    def speakers(self, sentence: Sentence) -> list[Entity]:
        """Who spoke in a sentence so far, in order."""
        return self._speakers.get(sentence.index, [])

    # -- questions

    def parties(self, token: Token) -> list[Party]:
        """Each member of a coordination that can be resolved."""
        found = [self.party(t) for t in phrases.members(token)]
        return [p for p in found if p is not None]

    def party(self, token: Token, inside: Entity | None = None) -> Party | None:
        """Whom the phrase headed by `token` means; `inside` is the speaker of the quotation around it."""
        if token.lower in _SELF:
            return Party(inside, "first person", 0.9) if inside is not None else None
        if inside is not None and (token.lower in _MALE or token.lower in _FEMALE):
            return self._pronoun(token, inside)
        if id(token) not in self._memo:
            self._memo[id(token)] = None  # a phrase that leads to itself stays unresolved
            self._memo[id(token)] = self._party(token)
        return self._memo[id(token)]

    def country(self, code: str | None) -> Entity | None:
        """A country by its code."""
        return self.names.country(code) if code else None

    def _party(self, token: Token) -> Party | None:
        if token.lower in ("who", "which", "that", "whom") and token.tag in ("WP", "WDT", "IN", "WP$"):
            return self._relative(token)
        if token.pos == "PRON" or token.lower in _MALE | _FEMALE | _THEY | _IT:
            return self._pronoun(token)
        if token.mention is not None and (token.mention.head is token or token.mention.entity.person or token.mention.form == "organization"):
            return self._name(token)
        return self._noun(token)

    def _relative(self, token: Token) -> Party | None:
        for above in token.ancestors():
            if above.dep == "relcl":
                return self.party(above.head)
        return None

    def _name(self, token: Token) -> Party | None:
        mention = token.mention
        assert mention is not None  # noqa: S101  (asked by the caller)
        entity = mention.entity
        if mention.form == "seat" and mention.last.lower == "house":
            return Party(self._house(entity), "seat", 0.95)
        if mention.form == "seat" and entity.country == "USA":
            return Party(self.names.add("b:" + folded(mention.last.text), Entity(mention.last.text, "organization", "USA")), "seat", 0.9)
        if mention.form == "demonym" and token.tag not in ("NNS", "NNPS") and phrases.determiner(token) != "definite":
            return Party(entity, "demonym", 0.6) if token.pos in ("PROPN", "NOUN") else None
        if entity.kind == "organization" and entity.country is None:
            return Party(self._with_country(token, entity), "name", 0.85)
        if entity.kind == "other":
            return Party(entity, "unknown name", 0.45)
        return Party(entity, mention.form, 0.97 if mention.form == "full" else 0.92)

    def _house(self, country: Entity) -> Entity:
        return self.names.add("b:white house", Entity("White House", "organization", country.country))

    def _with_country(self, token: Token, entity: Entity) -> Entity:
        """A body whose country stands beside it: "the British Foreign Office", "Iran's Supreme Council"."""
        tied = phrases.countries(token)
        if not tied:
            return entity
        code = tied[0].country
        low = entity.name.lower()
        if any(w in low for w in ("ministry", "embassy", "department", "army", "navy", "military", "parliament", "government")):
            return self._national_body(entity.name, code)
        entity.country = code
        return entity

    def _national_body(self, name: str, code: str | None) -> Entity:
        country = self._codes.get(code or "")
        adjective = country.demonyms[0] if country and country.demonyms else ""
        whole = f"{adjective} {name}".strip()
        return self.names.add("b:" + folded(whole), Entity(whole, "organization", code))

    # -- pronouns

    def _pronoun(self, token: Token, inside: Entity | None = None) -> Party | None:
        word = token.lower
        if word in _MALE or word in _FEMALE:
            return self._person_pronoun(token, "m" if word in _MALE else "f", inside)
        if word in _THEY:
            return self._back(token, lambda e: e.plural or e.kind in ("organization",), "they")
        if word in _IT:
            return self._back(token, lambda e: e.kind in ("organization", "country"), "it")
        if word in ("both", "two"):
            return self._pair(token)
        return None

    def _person_pronoun(self, token: Token, gender: str, inside: Entity | None) -> Party | None:
        other = "f" if gender == "m" else "m"
        doer = self._doer_of(token)

        def fits(entity: Entity) -> bool:
            if entity is doer or entity is inside:
                return False
            return (entity.person or (entity.unnamed and not entity.plural)) and entity.gender != other

        if token.dep == "nsubj" and gender == "m" and self._only_countries_spoke(token):
            return self._country_he(token)
        found = self._back(token, fits, "pronoun")
        if found is None and token.dep == "nsubj" and gender == "m":
            found = self._country_he(token)
        return found

    def _doer_of(self, token: Token) -> Entity | None:
        """The subject of the verb whose object a pronoun is: "he warned him" names two people."""
        if token.dep not in ("dobj", "dative", "pobj", "obj"):
            return None
        verb = token.head if token.dep != "pobj" else token.head.head
        subject = subject_of(verb) if verb.pos in ("VERB", "AUX") else None
        found = self.party(subject) if subject is not None and subject is not token else None
        return found.entity if found is not None else None

    def _only_countries_spoke(self, token: Token) -> bool:
        """Whether the sentence right before, in the same paragraph, is a country's statement that names nobody."""
        before = self._sentences_before(token, 1)
        if not before or before[0].block != token.sentence.block or any(t.mention and t.mention.entity.person for t in before[0].tokens):
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

    def _back(self, token: Token, fits: object, rule: str) -> Party | None:
        """The nearest fitting party: a subject above it, then speaker, subject or sole name of the sentences before."""
        assert callable(fits)  # noqa: S101
        above = self._governor(token)
        if above is not None and fits(above.entity):
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

    def _governor(self, token: Token) -> Party | None:
        """The subject of a verb whose complement holds the token: "X said that he"."""
        for above in token.ancestors():
            if above.dep in ("ccomp", "xcomp", "advcl", "pcomp", "conj", "acl") and above.head is not above:
                subject = above.head.child("nsubj", "nsubjpass")
                if subject is not None and subject is not token and subject.index < token.index and subject.lower not in ("it", "there"):
                    found = self.party(subject) if subject.lower not in ("he", "she") or subject.sentence is not token.sentence or subject is not token else None
                    if found is not None and (found.entity.person or found.entity.unnamed):
                        return found
        return None

    def _in_sentence(self, token: Token, fits: object) -> Entity | None:
        assert callable(fits)  # noqa: S101
        subjects: list[Entity] = []
        others: list[Entity] = []
        told = _told_before(token)
        for other in token.sentence.tokens[: token.index]:
            if other.index in told:
                continue
            entity = None
            if other.mention is not None and other.mention.head is other:
                entity = other.mention.entity
            elif other.lower in lx.PERSON_NOUNS and other.dep in ("nsubj", "nsubjpass"):
                found = self.party(other)
                entity = found.entity if found else None
            if entity is None or not fits(entity):
                continue
            (subjects if other.dep in ("nsubj", "nsubjpass") else others).append(entity)
        if subjects:
            return subjects[-1]
        distinct = list(dict.fromkeys(map(id, others)))
        return others[-1] if len(distinct) == 1 and token.dep != "nsubj" else None

    def _sentences_before(self, token: Token, count: int) -> list[Sentence]:
        at = token.sentence.index
        out = []
        for sentence in reversed(self.article.sentences[max(0, at - 3 * count) : at]):
            if sentence.quote is None or token.sentence.quote is not None:
                out.append(sentence)
            if len(out) == count:
                break
        return [s for s in out if self.article.blocks[s.block].kind != "heading"]

    def _in_past(self, sentence: Sentence, fits: object) -> Entity | None:
        assert callable(fits)  # noqa: S101
        for entity in reversed(self.speakers(sentence)):
            if fits(entity):
                return entity
        subjects = [t for t in sentence.tokens if t.dep in ("nsubj", "nsubjpass")]
        for token in subjects:
            found = self.party(token)
            if found is not None and fits(found.entity):
                return found.entity
        named = list({id(t.mention.entity): t.mention.entity for t in sentence.tokens if t.mention and fits(t.mention.entity)}.values())
        return named[0] if len(named) == 1 else None

    # -- nouns

    def _noun(self, token: Token) -> Party | None:
        word = token.lower.rpartition("-")[2]
        for child in token.children:
            if child.dep == "appos" and child.mention and child.mention.entity.person:
                return Party(child.mention.entity, "apposition", 0.95)
        if token.dep == "appos" and token.head.mention and token.head.mention.entity.person:
            return self.party(token.head)
        if word in lx.PERSON_NOUNS and (named := _name_behind(token)) is not None:
            return Party(named, "title", 0.92)
        if word in ("counterpart", "counterparts", "number", "opposite"):
            return self._counterpart(token)
        if word in lx.PERSON_NOUNS:
            return self._role_noun(token, word)
        if token.tag in ("NNS", "NNPS") and token.lemma.lower() in ("government", "administration", "ministry"):
            joined = self._joint_governments(token)
            if joined is not None:
                return joined
        if token.tag == "NNS" and word in _GROUP_NOUNS:
            return self._group(token, word)
        if word in lx.ORG_NOUNS or word in lx.OUTLET_HEADS:
            return self._body_noun(token, word)
        if token.lower in ("two", "both", "pair", "duo") or (token.lower == "sides" and any(c.lower in ("both", "two") for c in token.children)):
            return self._pair(token)
        if word in _WRITINGS:
            return self._writer(token)
        return None

    def _writer(self, token: Token) -> Party | None:
        """Whose report, statement or letter it is: the owner's, or "by" whom it is."""
        owner = next((c for c in token.children if c.dep in ("poss", "compound", "nmod") and c.mention and c.mention.entity.kind in ("organization", "person")), None)
        if owner is None:
            by = next((c for c in token.children if c.dep == "prep" and c.lower in ("by", "from")), None)
            owner = by.child("pobj") if by is not None else None
        found = self.party(owner) if owner is not None else None
        return Party(found.entity, "writer", found.sure * 0.9) if found is not None else None

    def _role_noun(self, token: Token, word: str) -> Party | None:
        if token.tag in ("NNS", "NNPS") or (word in ("police", "staff", "people") and token.tag != "NN"):
            return self._group(token, word)
        kind = phrases.determiner(token)
        if kind == "indefinite":
            return self._unnamed(token)
        holder = self._holder(token)
        if holder is not None:
            return holder
        if kind == "definite" and not any(c.dep == "prep" and c.lower in ("for",) for c in token.children):
            known = self._same_noun(token, word)
            if known is not None:
                return known
        if word in lx.SPOKES or any(c.dep == "prep" and c.lower in ("for", "from") for c in token.children) or (kind == "" and word in ("official", "source", "diplomat")):
            return self._unnamed(token)
        return None

    def _unnamed(self, token: Token, *, plural: bool = False) -> Party:
        tied = phrases.countries(token)
        text = phrases.words(token)
        owner = next((c for c in token.children if c.dep == "poss" and c.lower in phrases.DEFINITE), None)
        code = tied[0].country if tied else None
        if code is None and owner is not None:
            whose = self.party(owner)
            code = whose.entity.country if whose else None
        if code is None:
            body = next((t.mention.entity for t in token.subtree() if t.mention and t.mention.entity.kind == "organization" and t.mention.entity.country), None)
            code = body.country if body else _known_home(text)
        if code is None and any(w in _HOME_WORDS for w in text.lower().split()):
            main = self._main_country(token)
            code = main.country if main else None
        gender = "f" if token.lower.endswith("woman") else "m" if token.lower.endswith("man") and token.lower != "woman" else None
        entity = self.names.add(f"u:{text.lower()}", Entity(f"unnamed: {text}", "unnamed", code, gender, plural=plural))  # type: ignore[arg-type]
        self._groups.append((token.sentence.index, token.lower, entity))
        return Party(entity, "group" if plural else "anonymous", 0.85 if code or plural else 0.75)

    def _group(self, token: Token, word: str) -> Party | None:
        kind = phrases.determiner(token)
        bare = not any(c.dep in ("amod", "compound", "nmod", "poss", "prep", "relcl", "nummod") for c in token.children)
        if kind == "definite" and bare:
            pair = self._pair(token) if word in ("leaders", "ministers", "presidents", "officials", "diplomats", "envoys", "men", "women") else None
            if pair is not None and word != "officials":
                return pair
            return self._same_noun(token, word) or pair
        two = any(c.lower in ("two", "both") for c in token.children)
        if two and kind == "definite" and word in ("leaders", "ministers", "presidents", "officials", "diplomats", "men", "premiers"):
            pair = self._pair(token)
            if pair is not None:
                return pair
        return self._unnamed(token, plural=True)

    def _same_noun(self, token: Token, word: str) -> Party | None:
        """ "The official" after "a Pentagon official": the last unnamed one of that noun and country."""
        tied = phrases.countries(token)
        for _, noun, entity in reversed(self._groups):
            if noun.rpartition("-")[2].rstrip("s") == word.rstrip("s") and (not tied or entity.country == tied[0].country):
                return Party(entity, "same noun", 0.75)
        return None

    def _holder(self, token: Token) -> Party | None:
        """A definite role noun: who bears that role in the article, else who held the office then."""
        title = phrases.title_words(token)
        tied = phrases.countries(token)
        code = tied[0].country if tied else self._owner_country(token)
        found = self._bearer(token, title, code)
        if found is not None:
            return Party(found, "role in the article", 0.85)
        office = self.names.index.gazetteer.office(title, code) if code else self.names.index.gazetteer.office(title)
        if office is None or code is None or self.names.on.earliest is None or office.kind in ("legislator", "diplomat", "spokesperson", "official", "expert", "press", "envoy"):
            return None
        holders = self.names.index.gazetteer.holders(office.key, code, self.names.on)
        if len(holders) != 1:
            return None
        entry = holders[0]
        return Party(self.names.add(f"p:{entry.key}", person_entity(entry, self.names.on)), "office held then", 0.7)

    def _owner_country(self, token: Token) -> str | None:
        owner = token.child("poss")
        if owner is None:
            return None
        whose = self.party(owner)
        return whose.entity.country if whose else None

    def _bearer(self, token: Token, title: str, code: str | None) -> Entity | None:
        noun = token.lower.rpartition("-")[2]
        words = set(title.replace("-", " ").split())
        office = self.names.index.gazetteer.office(title, code)
        best: tuple[int, int, Entity] | None = None
        for mention in self.names.mentions:
            entity = mention.entity
            if not entity.person or mention.first.sentence.index > token.sentence.index or (code and entity.country and entity.country != code):
                continue
            if mention.first.sentence is token.sentence and mention.start > token.start:
                continue
            score = max((_likeness(role, noun, words) for role in entity.roles), default=0)
            if entity.entry is not None and noun not in ("official", "diplomat", "source"):
                score = max(score, self._held(entity.entry, title, noun, office.key if office else None))
            if score and code is None and entity.country is not None and entity.country == self.home:
                score += 1
            if score and (best is None or (score, mention.start) >= best[:2]):
                best = (score, mention.start, entity)
        return best[2] if best else None

    def _held(self, entry: PersonEntry, title: str, noun: str, office: str | None) -> int:
        """How well a title fits an office that the gazetteer says was held at the article's time: its very words best."""
        best = 0
        for tenure in entry.tenures:
            if self.names.on.earliest is not None and held_on(tenure, self.names.on) == "no":
                continue
            low = tenure.title.lower()
            if low == title:
                best = max(best, 4)
            elif office is not None and tenure.office == office:
                best = max(best, 2)
            elif title == noun and noun in low.split():
                best = max(best, 2)
        return best

    def _counterpart(self, token: Token) -> Party | None:
        for child in (*token.children, token.head):
            if child.dep == "appos" or (child is token.head and token.dep == "appos"):
                if child.mention and child.mention.entity.person:
                    return Party(child.mention.entity, "apposition", 0.95)
        tied = phrases.countries(token)
        code = tied[0].country if tied else None
        owner = token.child("poss")
        whose = self.party(owner) if owner is not None else None
        people = [m.entity for m in self.names.mentions if m.entity.person and m.start < token.start or m.entity.person and code]
        fits = [e for e in dict.fromkeys(people) if (whose is None or e is not whose.entity) and (code is None or e.country == code)]
        if code is None and whose is not None:
            fits = [e for e in fits if e.country and e.country != whose.entity.country]
        chosen = self._peer(fits, whose.entity if whose else None, token)
        if chosen is not None:
            return Party(chosen, "counterpart", 0.8)
        held = self._counterpart_by_office(whose.entity, code) if whose and code else None
        if held is not None:
            return Party(held, "counterpart by office", 0.7)
        country = self.country(code)
        return Party(country, "counterpart's country", 0.5) if country else None

    def _peer(self, fits: list[Entity], owner: Entity | None, token: Token) -> Entity | None:
        """Of the other side's people the one with the like office, else the only one."""
        if owner is not None and owner.entry is not None:
            offices = {t.office for t in owner.entry.tenures if t.office}
            like = [e for e in fits if e.entry and offices & {t.office for t in e.entry.tenures}]
            if len(like) == 1:
                return like[0]
            fits = like or fits
        if len(fits) == 1:
            return fits[0]
        met = [e for e in fits if any(r.title.lower() in ("counterpart", "opposite number") for r in e.roles)]
        return met[0] if len(met) == 1 else None

    def _counterpart_by_office(self, owner: Entity, code: str | None) -> Entity | None:
        if owner.entry is None or self.names.on.earliest is None:
            return None
        for tenure in reversed(owner.entry.tenures):
            if tenure.office is None:
                continue
            if owner.entry in self.names.index.gazetteer.holders(tenure.office, tenure.country, self.names.on):
                holders = self.names.index.gazetteer.holders(tenure.office, code, self.names.on)
                if len(holders) == 1:
                    return self.names.add(f"p:{holders[0].key}", person_entity(holders[0], self.names.on))
        return None

    # -- bodies

    def _joint_governments(self, token: Token) -> Party | None:
        """ "The British and French governments": both countries."""
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
        leader = next((c.mention.entity for c in token.children if c.mention and c.mention.entity.person and c.dep in ("compound", "poss", "nmod", "amod")), None)
        if word in lx.GOVERNMENT_NOUNS:
            if code is None and leader is not None:
                code = leader.country
            if code is None and word == "government":
                code = self._government
            country = self.country(code) or (self._main_country(token) if word in ("government", "authorities", "regime", "country") else None)
            if word == "government" and country is not None:
                self._government = country.country
            return Party(country, "government", 0.85 if code else 0.6) if country else None
        if word in lx.MINISTRY_NOUNS and code:
            name = " ".join(w.capitalize() if w not in ("of", "for", "the", "and") else w for w in phrases.title_words(token).split())
            return Party(self._national_body(name, code), "body noun", 0.85)
        return self._same_body(token, word)

    def _main_country(self, token: Token) -> Entity | None:
        """The country that the article names most, where none comes near it."""
        counts: dict[str, int] = {}
        for mention in self.names.mentions:
            if mention.entity.kind == "country" and mention.form in ("country", "demonym") and mention.entity.country:
                counts[mention.entity.country] = counts.get(mention.entity.country, 0) + 1
        ranked = sorted(counts.items(), key=lambda x: (-x[1], x[0]))
        if ranked and (len(ranked) == 1 or ranked[0][1] >= 2 * ranked[1][1]):
            return self.country(ranked[0][0])
        return None

    def _same_body(self, token: Token, word: str) -> Party | None:
        """ "The ministry", "the council": the last body whose name has that noun."""
        if phrases.determiner(token) != "definite":
            return None
        for mention in reversed(self.names.mentions):
            entity = mention.entity
            if entity.kind == "organization" and mention.start < token.start and (entity.name.lower().split()[-1] == word or word in entity.name.lower().split()):
                return Party(entity, "same body", 0.75)
        for entity in reversed(self.names.entities):
            if entity.kind == "organization" and word in entity.name.lower().split():
                return Party(entity, "same body", 0.7)
        return None

    def _pair(self, token: Token) -> Party | None:
        """ "The two", "both leaders": the two people who were named last, of different countries."""
        found: list[Entity] = []
        for mention in reversed(self.names.mentions):
            if mention.start >= token.start or not mention.entity.person or mention.first.sentence.index < token.sentence.index - 4:
                continue
            if mention.entity not in found and not any(e.country and e.country == mention.entity.country for e in found):
                found.append(mention.entity)
            if len(found) == 2:
                break
        if len(found) < 2:
            return None
        first, second = reversed(found)
        joint = self.names.add(f"j:{first.name}|{second.name}", Entity(f"{first.name} and {second.name}", "unnamed", None, plural=True))
        joint.kind = "other"
        return Party(joint, "pair", 0.7)


_SAYING = frozenset("say add note remark insist tell explain argue warn write reply stress claim charge go continue recall observe maintain concede admit acknowledge declare state predict suggest believe think fear complain".split())
_HOMES = {"administration": "USA", "pentagon": "USA", "white house": "USA", "state department": "USA", "congressional": "USA", "capitol": "USA", "kremlin": "RUS", "downing street": "GBR", "whitehall": "GBR", "foreign office": "GBR"}
"""Words that news uses of one country's institutions where it names no country."""
_HOME_WORDS = frozenset("parliament parliamentary police army military government ministry opposition cabinet court palace presidency election electoral".split())


def _home(article: ParsedArticle, names: Names) -> str | None:
    place = article.clean.dateline
    hits = [h for word in re.split(r"[,/(]", place) for h in names.index.find(folded(word.strip().title()), word.strip().title())] if place else []
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


def _name_behind(noun: Token) -> Entity | None:
    """ "Foreign Minister of Germany Jane Roe", "Minister Roe": the name that ends the title's own phrase."""
    for token in noun.sentence.tokens[noun.index + 1 : noun.index + 8]:
        if token.mention is not None and token.mention.entity.person:
            return token.mention.entity
        if token.mention is None and token.lower not in ("of", "for", "the", "and", "foreign", "affairs", "defence", "defense", "state"):
            return None
    return None


def _told_before(token: Token) -> set[int]:
    """Words of what is said where they stand before "he said": nobody in them is the one who says it."""
    verb = token.head
    if token.dep != "nsubj" or verb.lemma not in _SAYING:
        return set()
    if verb.dep in ("parataxis", "ccomp") and verb.head.index < verb.index:
        return {t.index for t in verb.sentence.tokens[: token.index]}
    return {t.index for c in verb.children if c.dep in ("ccomp", "parataxis", "dep") and c.index < token.index for t in c.subtree()}


def _known_home(text: str) -> str | None:
    low = text.lower()
    return next((code for word, code in _HOMES.items() if word in low), None)


_MANY_KINDS = frozenset("minister secretary chief leader head director president spokesman spokeswoman spokesperson ambassador envoy adviser advisor chairman commissioner general".split())
_RANKING = frozenset("top senior chief leading veteran high ranking longtime new".split())


def _likeness(role: Role, noun: str, words: set[str]) -> int:
    theirs = set(role.title.lower().replace("-", " ").split())
    if noun not in theirs and not (noun in lx.SPOKES and theirs & lx.SPOKES):
        return 0
    rest = words - {noun} - _RANKING
    if rest and noun in _MANY_KINDS and not rest & theirs:
        return 0
    return 1 + len(words & theirs)
