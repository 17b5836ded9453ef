"""Role nouns: "the secretary", "a senior official", "his Chinese counterpart", "both ministers"."""

from __future__ import annotations

from graphmodel.extract import lexicon as lx
from graphmodel.extract.coref.base import Party
from graphmodel.extract.coref.bodies import BODIES_AS_COUNTRIES, led_in
from graphmodel.extract.coref.epithets import HYPERNYMS, Epithets, office_words
from graphmodel.extract.coref.homes import gender_of_noun, learn_home
from graphmodel.extract.coref.titles import (
    MANY_KINDS,
    RANKING,
    head_of,
    likeness,
    office_noun,
    ranks,
    same_title,
    tells_one,
)
from graphmodel.extract.names.entities import Entity
from graphmodel.extract.names.mentions import person_entity
from graphmodel.extract.parse import phrases
from graphmodel.extract.parse.article import Token
from graphmodel.gazetteer import PersonEntry, held_on

_HOMES = {
    "administration": "USA",
    "pentagon": "USA",
    "white house": "USA",
    "state department": "USA",
    "congressional": "USA",
    "capitol": "USA",
    "kremlin": "RUS",
    "downing street": "GBR",
    "whitehall": "GBR",
    "foreign office": "GBR",
}
"""Words that news uses of one country's institutions where it names no country."""
_HOME_WORDS = frozenset(
    "parliament parliamentary police army military government ministry opposition cabinet court palace "
    "presidency election electoral presidential constitutional parliament's government's".split()
)
_MINISTERIAL = frozenset("leaders ministers presidents premiers chancellors kings governments envoys heads".split())
_LOCALS = frozenset(
    "official officials resident residents villager villagers inhabitants witness witnesses lawmaker lawmakers "
    "legislators senators deputies mps prosecutor prosecutors judges policeman policemen soldiers protesters teachers "
    "demonstrators traders farmers workers doctors nurses voters miners fishermen students shopkeepers herders "
    "unionists activists".split()
)
"""People whom the dateline's country is told of without its name."""
_AREAS = frozenset("local provincial regional municipal security intelligence health civil election military".split())
_EMPLOYED = ("of", "for", "from", "at", "in", "with")
_EMPLOYERS = frozenset(
    "department ministry embassy mission delegation office bureau agency commission consulate directorate authority "
    "treasury secretariat presidency chancellery palace party army navy junta cabinet government administration".split()
)
_SERVANTS = frozenset(
    "spokesman spokeswoman spokesperson aide aides adviser advisers advisor advisors assistant secretary lawyer "
    "lawyers deputy confidant confidants ally allies friend friends supporter supporters wife husband widow brother "
    "sister son daughter mother father cousin nephew niece family relatives relative attorney".split()
)
_ROOTED = frozenset(
    "resident residents villager villagers inhabitants townspeople townsfolk locals trader traders farmer farmers "
    "peasants herders fishermen fisherman trawlermen miners dockers teacher teachers nurse nurses student students "
    "pupils shopkeeper shopkeepers unionist unionists union unions striker strikers deputies mps mp lawmaker lawmakers "
    "voter voters demonstrator demonstrators protester protesters civic parishioners townsmen taxpayers pensioners "
    "motorists commuters shoppers hospital".split()
)
"""People and what they belong to that are of the place a text is about, where it says nothing else."""
_ACCOMPANYING = frozenset("travel accompany fly serve work advise assist".split())
_FOREIGN = frozenset(
    "diplomat diplomats envoy envoys ambassador ambassadors analyst analysts expert experts correspondent journalist "
    "journalists observer observers scholar scholars specialist specialists historian attache attaches".split()
)
"""Who is of another country than the one that he is told with, often."""
_OFFICIALS = frozenset("official officials aide aides minister ministers spokesman spokeswoman sources".split())
_SERVING = frozenset("aide aides adviser advisers advisor advisors".split())
_OF_LANDS = ("demonym", "country", "capital")
_MODIFYING = ("amod", "compound", "nmod", "poss")
_COUNTED = frozenset(
    "leaders ministers presidents officials diplomats men women premiers envoys countries nations states governments "
    "capitals neighbours neighbors parties delegations heads".split()
)
"""Whom "the two" and "both" count: parties named before."""
_SIDES = frozenset(
    "parties sides delegations neighbours neighbors rivals foes enemies allies governments countries nations states "
    "capitals factions signatories adversaries belligerents".split()
)
"""Nouns that mean those whom the text joined right before."""


class RoleNouns(Epithets):
    """Resolution of people told by their roles."""

    def _role_noun(self, token: Token, word: str) -> Party | None:
        found = self._by_role(token, word)
        if found is not None and found.entity.person:
            learn_home(self, token, found.entity)
        return found

    def _by_role(self, token: Token, word: str) -> Party | None:
        if word == "police":
            return self._body_noun(token, word)
        if token.tag in ("NNS", "NNPS") or (word in ("police", "staff", "people") and token.tag != "NN"):
            again = any(c.lower == "same" for c in token.children)
            return (self._same_again(token) if again else None) or self._group(token, word)
        kind = phrases.determiner(token)
        if kind == "indefinite":
            return self._unnamed(token)
        if any(c.lower == "same" for c in token.children) and (same := self._same_again(token)) is not None:
            return same
        if (other := self.across(token, word)) is not None:
            return other
        if word in HYPERNYMS and (told := self.last_told(token, word)) is not None:
            return told
        holder = self._holder(token)
        if holder is not None:
            return holder
        if kind == "definite" and not any(c.dep == "prep" and c.lower in ("for",) for c in token.children):
            known = self._same_noun(token, word)
            if known is not None:
                return known
            if (told := self.last_told(token, word)) is not None:
                return told
        if (
            word in lx.SPOKES
            or any(c.dep == "prep" and c.lower in ("for", "from") for c in token.children)
            or (kind == "" and word in ("official", "source", "diplomat"))
            or self._placed(token, word)
        ):
            return self._unnamed(token)
        return None

    def _placed(self, token: Token, word: str) -> bool:
        """Whether a definite role says whose it is ("the Malian foreign minister", "Lima's envoy"): then its words
        stand for the person whom the article does not name.
        """
        if word in ("counterpart", "number", "people", "man", "woman", "person", "member", "side"):
            return False
        tied = phrases.countries(token)
        body = any(
            c.mention is not None and c.mention.entity.kind == "organization"
            for c in token.children
            if c.dep in ("compound", "poss", "nmod", "amod")
        )
        owner = token.child("poss")
        return bool(tied) or body or (owner is not None and self.party(owner) is not None)

    def _unnamed(self, token: Token, *, plural: bool = False) -> Party:
        tied = phrases.countries(token)
        text = phrases.words(token)
        owner = token.child("poss")
        code = tied[0].country if tied else None
        if code is None and owner is not None:
            whose = self.party(owner)
            code = whose.entity.country if whose else None
        if code is None:
            body = next(
                (
                    t.mention.entity
                    for t in _phrase(token)
                    if t.mention and t.mention.entity.kind == "organization" and t.mention.entity.country
                ),
                None,
            )
            code = body.country if body else _known_home(text) or _principal(token) or self._employer(token)
        if code is None and any(w in _HOME_WORDS for w in text.lower().split()):
            code = self.near_country(token)
        elif code is None and owner is None and self._local(token):
            code = self.home
        code = code or self._attached(token)
        if owner is not None and owner.tag == "PRP$" and (whose := self.party(owner)) is not None:
            text = f"{text} of {whose.entity.name.removeprefix('unnamed: ')}"
        entity = self.names.add(
            f"u:{text.lower()}", Entity(f"unnamed: {text}", "unnamed", code, gender_of_noun(token.lower), plural=plural)
        )
        self._groups.append((token.sentence.index, token.lower, entity))
        return Party(entity, "group" if plural else "anonymous", 0.85 if code or plural else 0.75)

    def _employer(self, token: Token) -> str | None:
        """The country of the body that a common noun beside somebody means: "a department spokesman" behind "the State
        Department", "an official of the ministry".
        """
        for child in token.children:
            noun = child.child("pobj") if child.dep == "prep" and child.lower in _EMPLOYED else child
            if noun is None or noun.mention is not None or noun.lower not in _EMPLOYERS:
                continue
            if noun is not child:
                found = self.party(noun)
                return found.entity.country if found is not None else None
            for mention in reversed(self.names.mentions):
                body = mention.entity.kind == "organization" and mention.entity.country is not None
                if mention.start < token.start and body and noun.lower in mention.entity.name.lower().split():
                    return mention.entity.country
        if any(c.lower == "here" for c in token.children) and self.home not in BODIES_AS_COUNTRIES:
            return self.home
        return None

    def _attached(self, token: Token) -> str | None:
        """The country of those in whose company somebody is told, who names none himself: "an official travelling with
        the minister", "a source close to the Malian delegation", "In Quito, officials", an aide of whom he tells.
        """
        word = token.lower.rpartition("-")[2]
        for child in token.children:
            if child.dep == "acl" and child.lemma in _ACCOMPANYING:
                near = [t.mention.entity for t in child.subtree() if t.mention is not None and t.mention.head is t]
                return next((e.country for e in near if e.person and e.country), None)
        if word in _FOREIGN:
            return None
        for child in token.children:
            inside = child.subtree() if child.dep in ("prep", "amod") and _holds(child) else []
            named = [t.mention.entity for t in inside if t.mention is not None and t.mention.form in _OF_LANDS]
            if named:
                return named[0].country
        if word in _OFFICIALS and (led := led_in(token)) is not None:
            return led
        return self._served(token) if word in _SERVING else None

    def _served(self, token: Token) -> str | None:
        """The country of the person whom a bare aide's words are about or who spoke before: "Roe will go, an aide
        said".
        """
        if any(c.dep in (*_MODIFYING, "prep") and c.lower not in RANKING for c in token.children):
            return None
        before = [t for t in token.sentence.tokens[: token.index] if t.dep in ("nsubj", "nsubjpass")]
        for subject in before:
            found = self.party(subject)
            if found is not None and found.entity.person and found.entity.country:
                return found.entity.country
        for sentence in self._sentences_before(token, 1):
            owner = sentence.root.child("nsubj", "nsubjpass")
            found = self.party(owner) if owner is not None else None
            if found is not None and found.entity.person:
                return found.entity.country
        return None

    def _local(self, token: Token) -> bool:
        """Whether people whom a text with a dateline tells without a country are of its place: "officials said"."""
        plain = all(
            c.lower in RANKING or c.lower in _AREAS or c.dep not in _MODIFYING or c.lower in _ROOTED
            for c in token.children
        )
        behind = any(c.dep == "prep" and c.lower not in ("in", "on", "near", "at") for c in token.children)
        own = self.home is not None and self.home not in BODIES_AS_COUNTRIES
        return own and plain and not behind and (token.lower.rpartition("-")[2] in _LOCALS or _rooted(token))

    def _group(self, token: Token, word: str) -> Party | None:
        kind = phrases.determiner(token)
        joint = self._joint_holders(token) if word in _MINISTERIAL else None
        joint = joint or self.assembly(token, word)
        if joint is not None:
            return joint
        bare = not any(c.dep in ("amod", "compound", "nmod", "poss", "prep", "relcl", "nummod") for c in token.children)
        if kind == "definite" and bare and word in _SIDES:
            joined = self._joined(token, None)
            if joined is not None:
                return joined
        if kind == "definite" and bare:
            pair = (
                self._pair(token)
                if word in ("leaders", "ministers", "presidents", "officials", "diplomats", "envoys", "men", "women")
                else None
            )
            if pair is not None and word != "officials":
                return pair
            return self._same_noun(token, word) or pair
        counted = any(c.lower in ("two", "both", "three") for c in token.children)
        if counted and (kind == "definite" or any(c.lower == "both" for c in token.children)) and word in _COUNTED:
            pair = self._pair(token)
            if pair is not None:
                return pair
        return self._unnamed(token, plural=True)

    def _joint_holders(self, token: Token) -> Party | None:
        """As in "the leaders of Chad, Niger and Mali": they speak for their countries."""
        of = next((c for c in token.children if c.dep == "prep" and c.lower in ("of", "from")), None)
        noun = of.child("pobj") if of is not None else None
        if noun is None or noun.mention is None:
            return None
        words = [*phrases.members(noun), *(c for c in token.children if c.dep == "conj")]  # a slip of the parser
        tied = [t.mention.entity for t in words if t.mention and t.mention.entity.kind == "country"]
        if len(tied) < 2:
            return None
        name = ", ".join(e.name for e in tied[:-1]) + " and " + tied[-1].name
        return Party(self.names.add(f"j:{name}", Entity(name, "other", None, plural=True)), "governments", 0.8)

    def _some_of(self, token: Token) -> Party | None:
        """As in "One of the ministers", "another", "some of them": a part of a group, of one that was just named."""
        beside = [n for c in token.children if c.dep == "appos" for n in (c, *c.children) if n.dep == "appos"]
        named = next((n.mention.entity for n in beside if n.mention), None)
        if named is not None and named.person:
            return Party(named, "apposition", 0.95)  # "one of its members, Jane Roe"
        of = next((c for c in token.children if c.dep == "prep" and c.lower in ("of", "among")), None)
        noun = of.child("pobj") if of is not None else None
        if noun is not None and noun.lower not in ("them", "us", "these", "those"):
            return self._unnamed(noun, plural=token.lower not in ("one", "another")) if self._people(noun) else None
        if noun is not None and noun.lower in ("those", "these") and len(noun.subtree()) > 1:
            words = f"{token.lower} of {' '.join(t.text for t in noun.subtree()[:6])}"
            one = Entity(f"unnamed: {words}", "unnamed", plural=token.lower != "one")
            return Party(self.names.add(f"u:{words}", one), "one of a group", 0.7)
        for index, _, entity in reversed(self._groups):
            if token.sentence.index - index > 3:
                return None
            if index <= token.sentence.index and (entity.plural or noun is None):
                return Party(entity, "one of a group", 0.78)
        return self._of_the_last(token)

    def _of_the_last(self, token: Token) -> Party | None:
        """One of the people whom a sentence right before tells of: "Some deputies are tired. One of them says …"."""
        for sentence in self._sentences_before(token, 2):
            subject = sentence.root.child("nsubj", "nsubjpass")
            if subject is not None and self._people(subject):
                found = self.party(subject)
                return found._replace(rule="one of a group", sure=0.72) if found and found.entity.plural else None
        return None

    @staticmethod
    def _people(noun: Token) -> bool:
        return noun.tag in ("NNS", "NNPS") and noun.lower.rpartition("-")[2] in lx.PERSON_NOUNS

    def _same_again(self, token: Token) -> Party | None:
        """As in "the same man added", "according to the same sources": who spoke last without a name."""
        many = token.tag in ("NNS", "NNPS")
        for index, _, entity in reversed(self._groups):
            if token.sentence.index - index > 3:
                return None
            if entity.plural == many:
                return Party(entity, "same", 0.8)
        return None

    def _same_noun(self, token: Token, word: str) -> Party | None:
        """As in "The official" after "a Pentagon official": the last unnamed one of that noun and country."""
        tied = phrases.countries(token)
        for _, noun, entity in reversed(self._groups):
            if noun.rpartition("-")[2].rstrip("s") == word.rstrip("s") and (
                not tied or entity.country == tied[0].country
            ):
                return Party(entity, "same noun", 0.75)
        return None

    def _holder(self, token: Token) -> Party | None:
        """A definite role noun: who bears that role in the article, else who held the office then."""
        title = office_words(token)
        tied = phrases.countries(token)
        code = tied[0].country if tied else self._owner_country(token)
        found = self._bearer(token, title, code)
        if found is not None:
            return Party(found, "role in the article", 0.85)
        if code is None and title in ("secretary-general", "secretary general"):
            code = "UNO" if any(m.entity.country == "UNO" for m in self.names.mentions) else None
        ahead = self._named_later(title, code, token)
        if ahead is not None:
            return Party(ahead, "named later", 0.8)
        office = self.names.index.gazetteer.office(title, code) if code else self.names.index.gazetteer.office(title)
        if (
            office is None
            or code is None
            or self.names.on.earliest is None
            or office.kind in ("legislator", "diplomat", "spokesperson", "official", "expert", "press", "envoy")
        ):
            return None
        holders = self.names.index.gazetteer.holders(office.key, code, self.names.on)
        if len(holders) != 1:
            return None
        entry = holders[0]
        return Party(self.names.add(f"p:{entry.key}", person_entity(entry, self.names.on)), "office held then", 0.7)

    def _bearer(self, token: Token, title: str, code: str | None) -> Entity | None:
        noun = office_noun(title, token.lower.rpartition("-")[2])
        words = set(title.replace("-", " ").split())
        words = words if noun in words else {noun}
        office = self.names.index.gazetteer.office(title, code)
        best: tuple[int, int, Entity] | None = None
        bearers: list[Entity] = []
        past = any(c.lower in ("former", "ex", "then", "late", "ousted") for c in token.children)
        for mention in self.names.mentions:
            entity = mention.entity
            if (
                not entity.person
                or mention.first.sentence.index > token.sentence.index
                or (code and entity.country and entity.country != code)
            ):
                continue
            if mention.first.sentence is token.sentence and mention.start > token.start:
                continue
            score = max((likeness(r, noun, words) for r in entity.roles if past or not r.former), default=0)
            if title == noun and noun in ranks(mention.title):
                score = max(score, 3 if mention.title.lower() == noun else 2)
            if code and entity.country == code and noun in MANY_KINDS and _met(entity):
                score = max(score, 1)
            if entity.entry is not None and noun not in ("official", "diplomat", "source"):
                score = max(score, self._held(entity.entry, title, noun, office.key if office else None))
            if score:
                bearers.append(entity)
            if score and entity.country is not None and entity.country == (code or self.home):
                score += 1
            if score and (best is None or (score, mention.start) >= best[:2]):
                best = (score, mention.start, entity)
        going_on = self._still_speaking(token, bearers) if code is None and title == noun else None
        return going_on or (best[2] if best else None)

    def _still_speaking(self, token: Token, bearers: list[Entity]) -> Entity | None:
        """As in "He warned President X. The President added": of several who bear a title, who spoke right before."""
        if token.dep != "nsubj" or len({id(e) for e in bearers}) < 2:
            return None
        for sentence in self._sentences_before(token, 2):
            spoke = [e for e in self.speakers(sentence) if e.person]
            if spoke:
                return spoke[-1] if any(e is spoke[-1] for e in bearers) else None
        return None

    def _named_later(self, title: str, code: str | None, token: Token) -> Entity | None:
        """A lead that names only the office ("Peru's president"): the one person named below who holds it."""
        told = self._titled_later(title, code, token)
        office = self.names.index.gazetteer.office(title, code) if code else None
        if office is None or told is not None:
            return told
        found = [
            e
            for e in self.names.persons()
            if e.country == code and e.entry is not None and self._held(e.entry, title, token.lower, office.key) >= 2
        ]
        return found[0] if len(found) == 1 else None

    def _titled_later(self, title: str, code: str | None, token: Token) -> Entity | None:
        """As in "The mayor of Cuzco said … Rosa Paz, the mayor of Cuzco, …": the one person with just that title."""
        if phrases.determiner(token) != "definite" or not tells_one(title):
            return None
        held = [(e, r) for e in self.names.persons() for r in e.roles if same_title(r, title)]
        if len({id(e) for e, _ in held}) != 1:
            return None
        person, role = held[0]
        land = role.country or person.country
        fits = land is None or land == (code or self.near_country(token))
        return person if fits else None

    def _held(self, entry: PersonEntry, title: str, noun: str, office: str | None) -> int:
        """How well a title fits an office that the gazetteer says was held at the article's time: its very words
        best.
        """
        best, dated = 0, self.names.on.earliest is not None
        for tenure in entry.tenures:
            if self.names.on.earliest is not None and held_on(tenure, self.names.on) == "no":
                continue
            low = tenure.title.lower()
            if low.replace(" the ", " ") == title:
                best = max(best, 4)
            elif (
                (office is not None and tenure.office == office)
                or (title == noun and noun in low.split())
                or head_of(title, tenure.office)
            ):
                best = max(best, 2)
        return best if dated else min(best, 1)  # nobody knows whether it was held by then

    def _counterpart(self, token: Token) -> Party | None:
        for child in (*token.children, token.head):
            apposed = child.dep == "appos" or (child is token.head and token.dep == "appos")
            if apposed and child.mention and child.mention.entity.person:
                return Party(child.mention.entity, "apposition", 0.95)
        tied = phrases.countries(token)
        code = tied[0].country if tied else None
        owner = token.child("poss")
        whose = self.party(owner) if owner is not None else None
        people = [
            m.entity
            for m in self.names.mentions
            if (m.entity.person and m.start < token.start) or (m.entity.person and code)
        ]
        fits = [
            e
            for e in dict.fromkeys(people)
            if (whose is None or e is not whose.entity) and (code is None or e.country == code)
        ]
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
        met = [e for e in fits if _met(e)]
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


def _phrase(noun: Token) -> list[Token]:
    """The words of a noun's phrase without its clauses."""
    return [noun, *(t for c in noun.children if c.dep not in ("acl", "relcl") for t in c.subtree())]


def _holds(child: Token) -> bool:
    """Whether what hangs on a person that way is where he belongs: "of the", "from", "in", "close to", "inside"."""
    return child.lower in ("of", "from", "at", "in", "inside", "within", "close", "near", "with")


def name_behind(noun: Token) -> Entity | None:
    """As in "Foreign Minister of Germany Jane Roe", "Minister Roe": the name that ends the title's own phrase."""
    for token in noun.sentence.tokens[noun.index + 1 : noun.index + 8]:
        if token.mention is not None and token.mention.entity.person:
            served = noun.lower.rpartition("-")[2] in _SERVANTS and token.head.lower in ("for", "of", "to", "from")
            return None if served else token.mention.entity
        if token.mention is None and token.lower not in (
            "of",
            "for",
            "the",
            "and",
            "foreign",
            "affairs",
            "defence",
            "defense",
            "state",
        ):
            return None
    return None


def _principal(token: Token) -> str | None:
    """The country of who is named as the one whom somebody speaks or works for: "a spokesman for President Roe"."""
    if token.lower.rpartition("-")[2] not in _SERVANTS:
        return None
    named = (t.mention.entity for t in _phrase(token) if t.mention is not None and t is not token)
    return next((e.country for e in named if e.person and e.country), None)


def _rooted(token: Token) -> bool:
    """Whether a noun means people of the place that a text is about: "villagers", "a student spokesman"."""
    kin = {token.lower, *(c.lower for c in token.children if c.dep in _MODIFYING)}
    return bool(kin & _ROOTED)


def _met(person: Entity) -> bool:
    """Whether the text calls somebody the counterpart of another."""
    return any(r.title.lower() in ("counterpart", "opposite number") for r in person.roles)


def _known_home(text: str) -> str | None:
    low = text.lower()
    return next((code for word, code in _HOMES.items() if word in low), None)
