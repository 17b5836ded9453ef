"""Names in the text: countries, capitals, nationalities, bodies and people, known or not, each tied to one `Entity`.

`find_mentions(article, index)` fills `token.mention` for all words of each name and returns `Names`: `names.mentions`
in reading order, `names.entities`, `names.persons_called(word)`, `names.country(code)`.
"""

from __future__ import annotations

import re
from typing import Literal

from graphmodel.extract import lexicon as lx
from graphmodel.extract.names.entities import Entity, Form, Mention
from graphmodel.extract.names.given import gender_of
from graphmodel.extract.names.index import NameIndex, folded
from graphmodel.extract.names.runs import RawName, scan_names
from graphmodel.extract.parse.article import ParsedArticle, Token
from graphmodel.gazetteer import held_on
from graphmodel.gazetteer.models import CountryEntry, OrganizationEntry, PersonEntry
from graphmodel.model.edtf import Interval, bounds

_MONONYM_TITLES = frozenset(
    "pope king queen prince princess emir sultan emperor empress patriarch lord lady baron baroness count countess "
    "duke duchess earl viscount viscountess marquess marquis dame shah sheikh sheik sheikha caliph rajah maharajah "
    "ayatollah imam mullah maulana cardinal archbishop bishop monsignor lama swami rabbi "
    "general colonel major captain admiral commander brigadier marshal lieutenant sergeant commandant "
    "commodore comandante".split()
)
"""Titles that stay with a surname of which the article gives no more."""
INITIAL = re.compile(r"[A-Z]\.?")


class Names:
    """All names of one article."""

    def __init__(self, index: NameIndex, on: Interval) -> None:
        self.index = index
        self.on = on
        self.mentions: list[Mention] = []
        self.entities: list[Entity] = []
        self._by_key: dict[str, Entity] = {}
        self._called: dict[str, list[Entity]] = {}

    def add(self, key: str, entity: Entity) -> Entity:
        """The entity with that key, the given one where there is none yet."""
        known = self._by_key.setdefault(key, entity)
        if known is entity:
            self.entities.append(entity)
        return known

    def country(self, code: str) -> Entity | None:
        """The country with that code as an entity of the article."""
        entry = next((c for c in self.index.gazetteer.countries() if c.code == code), None)
        return self.add(f"c:{code}", country_entity(entry)) if entry else None

    def call(self, word: str, entity: Entity) -> None:
        """Let a folded word (surname, given name) mean a person."""
        called = self._called.setdefault(word, [])
        if entity not in called:
            called.append(entity)

    def persons_called(self, word: str) -> list[Entity]:
        """People of the article who bear that folded word as a name."""
        return self._called.get(word, [])

    def persons(self) -> list[Entity]:
        """Named people in order of appearance."""
        return [e for e in self.entities if e.person]

    def within(self, start: int, end: int) -> Names:
        """Those that stand between two places of the clean text; a surname still means whom all the article names."""
        part = Names(self.index, self.on)
        part._by_key, part._called = self._by_key, self._called
        part.mentions = [m for m in self.mentions if start <= m.start < end]
        part.entities = list(dict.fromkeys(m.entity for m in part.mentions))
        return part


def find_mentions(article: ParsedArticle, index: NameIndex) -> Names:
    """Every name of the article; see the module's text."""
    names = Names(index, bounds(article.published))
    raw = [r for sentence in article.sentences for r in scan_names(sentence, article, index)]
    raw = sorted([*raw, *_surnames_first(raw, article)], key=lambda r: r.tokens[0].start)
    for one in raw:
        if one.form == "full":
            _person(one, names)
    for one in raw:
        if one.form == "full" and (one.title or _initials(one)) and len(_plain(one.tokens)) == 1:
            _someone(one, _plain(one.tokens), names)
    for one in raw:
        _settle(one, names)
    return names


def _surnames_first(raw: list[RawName], article: ParsedArticle) -> list[RawName]:
    """Surnames that begin a sentence and that the tagger took for a common noun: "Cubillos, for his part, recalled"."""
    surnames = {folded(r.tokens[-1].text) for r in raw if r.form == "full" and len(r.tokens) > 1}
    taken = {id(t) for r in raw for t in r.tokens}
    first = (s.tokens[0] for s in article.sentences if s.tokens)
    return [
        RawName([t], [], [], "full")
        for t in first
        if t.text.istitle() and id(t) not in taken and t.dep in ("nsubj", "nsubjpass") and folded(t.text) in surnames
    ]


def country_entity(entry: CountryEntry) -> Entity:
    """A country as an entity."""
    return Entity(entry.name, "country", entry.code)


# -- meaning


def _plain(tokens: list[Token]) -> list[str]:
    """The folded words of a name without initials."""
    words = [folded(t.text) for t in tokens if not INITIAL.fullmatch(t.text)]
    return [w for w in words if w]


def _initials(raw: RawName) -> list[str]:
    """The initials before a surname that stands without given names: "R. K. Rao"."""
    own = [t.text for t in raw.tokens[:-1] if INITIAL.fullmatch(t.text) and t.text.endswith(".")]
    first = [t.text for t in raw.title[-1:] if INITIAL.fullmatch(t.text)]  # "M." may be a title as well
    return [*first, *own] if own else []


def _display(tokens: list[Token]) -> str:
    words = [
        t.text.title() if t.text.isupper() and len(t.text) > 3 and "." not in t.text else t.text
        for t in tokens
        if not INITIAL.fullmatch(t.text)
    ]
    return " ".join(words) or tokens[0].text


def _person(raw: RawName, names: Names) -> None:
    """Enter a full name; the people that the gazetteer knows by it give the fullest spelling."""
    words = _plain(raw.tokens)
    people = [h.entry for h in raw.hits if isinstance(h.entry, PersonEntry)]
    if not people:
        if len(words) < 2:
            return
        people = names.index.gazetteer.people(_display(raw.tokens))
    people = [p for p in people if _as_many_syllables(words, p)]
    entry = best_person(people, names.on) if people else None
    if entry is not None:
        entity = names.add(f"p:{entry.key}", person_entity(entry, names.on))
        entity.count += 1
        for word in {entity.surname, *words, *folded(entry.name).split()}:
            names.call(word, entity)
        return
    known = _same_person(words, names)
    entity = known or names.add("p:" + " ".join(words), Entity(_display(raw.tokens), "person", surname=_surname(words)))
    entity.count += 1
    if entity.gender is None:
        entity.gender = _gender([t.lower for t in raw.title]) or gender_of(words)
    for word in words:
        names.call(word, entity)
    names.call(entity.surname, entity)


def _same_person(words: list[str], names: Names) -> Entity | None:
    for other in names.persons_called(words[-1]):
        theirs = folded(other.name).split()
        if set(words) <= set(theirs) or (theirs[0] == words[0] and theirs[-1] == words[-1]):
            return other
    return None


def _surname(words: list[str]) -> str:
    if len(words) in (2, 3) and words[0] in lx.EASTERN_SURNAMES and words[-1] not in lx.EASTERN_SURNAMES:
        return words[0]
    return words[-1]


def _as_many_syllables(words: list[str], person: PersonEntry) -> bool:
    """Whether somebody of an eastern surname can be meant: "Kim Dae-sung" is no Kim Song."""
    if words[0] not in lx.EASTERN_SURNAMES:
        return True
    size = len(" ".join(words).split())
    return any(len(folded(name).split()) >= size for name in (person.name, *person.aliases))


def _gender(title: list[str]) -> Literal["m", "f"] | None:
    if any(w in lx.FEMALE_HONORIFICS or w in {"spokeswoman", "chairwoman"} for w in title):
        return "f"
    if any(w in lx.MALE_HONORIFICS or w in ("spokesman", "chairman") for w in title):
        return "m"
    return None


def person_entity(entry: PersonEntry, on: Interval) -> Entity:
    """A person of the gazetteer as an entity: the country is that of the office held then."""
    held = [t for t in entry.tenures if t.country and (t.start or "") <= str(on.latest or "9999")]
    country = entry.country or (held[-1].country if held else None)
    surname = folded(entry.surname) if entry.surname else _surname(folded(entry.name).split())
    return Entity(entry.name, "person", country, entry.gender, surname, entry)


def best_person(people: list[PersonEntry], on: Interval) -> PersonEntry:
    """Of several people of one name, who held an office nearest to the article's time."""
    if len(people) == 1 or on.earliest is None:
        return people[0]
    year = on.earliest.year

    def distance(person: PersonEntry) -> int:
        gaps = [_gap(t.start, t.end, year) for t in person.tenures] or [50]
        return min(gaps)

    return min(people, key=distance)


def _gap(start: str | None, end: str | None, year: int) -> int:
    low = int(start[:4]) if start and start[:4].isdigit() else year
    high = int(end[:4]) if end and end[:4].isdigit() else 9999
    return max(low - year, year - high, 0)


def _settle(raw: RawName, names: Names) -> None:
    entity, form = _meaning(raw, names)
    head = _head(raw.tokens)
    mention = Mention(raw.tokens[0], raw.tokens[-1], head, entity, form, " ".join(t.text for t in raw.title))
    if entity.person and entity.gender is None:
        entity.gender = _gender([t.lower for t in raw.title])
    for token in raw.tokens:
        token.mention = mention
    names.mentions.append(mention)


def _head(tokens: list[Token]) -> Token:
    inside = set(map(id, tokens))
    return next((t for t in reversed(tokens) if id(t.head) not in inside or t.is_root), tokens[-1])


def _meaning(raw: RawName, names: Names) -> tuple[Entity, Form]:
    if raw.form == "organization":
        return _body(raw, names), "organization"
    for hit in raw.hits:
        if isinstance(hit.entry, CountryEntry):
            return names.add(f"c:{hit.entry.code}", country_entity(hit.entry)), raw.form
        if isinstance(hit.entry, OrganizationEntry):
            return _body(raw, names), "organization"
    words = _plain(raw.tokens)
    if len(words) == 1 and (body := _spelled_out(raw.tokens[0].text, names)) is not None:
        return body, "organization"
    if raw.form == "full" and words:
        return _someone(raw, words, names)
    return names.add("o:" + " ".join(words), Entity(_display(raw.tokens), "other")), "other"


def _spelled_out(acronym: str, names: Names) -> Entity | None:
    """The body named in full before that the letters stand for: "UNP" after "United National Party"."""
    if not 2 < len(acronym) < 7 or not acronym.isupper():
        return None
    for entity in names.entities:
        if entity.kind == "organization" and "".join(w[0] for w in entity.name.split() if w[0].isupper()) == acronym:
            return entity
    return None


def _someone(raw: RawName, words: list[str], names: Names) -> tuple[Entity, Form]:
    called = names.persons_called(words[-1])
    told = _gender([t.lower for t in raw.title])
    fits = [e for e in called if told is None or e.gender in (None, told)]
    if called and not fits and len(words) == 1:  # "Mrs Roe" where the text names John Roe
        name = f"{raw.title[-1].text} {_display(raw.tokens)}"
        entity = names.add(f"p:{told} {words[0]}", Entity(name, "person", gender=told, surname=words[0]))
        names.call(words[0], entity)
        return entity, "surname"
    called = fits
    if len(words) > 1:
        keys = {h.entry.key for h in raw.hits if isinstance(h.entry, PersonEntry)}
        whole = [e for e in called if e.entry and e.entry.key in keys] or [
            e for e in called if set(words) <= set(folded(e.name).split())
        ]
        if whole or called:
            return (whole or called)[0], "full"
        return names.add("p:" + " ".join(words), Entity(_display(raw.tokens), "person", surname=words[-1])), "full"
    if _behind_the(raw):
        return names.add("o:the " + words[0], Entity(f"The {_display(raw.tokens)}", "other")), "other"
    if len(called) == 1:
        return called[0], "surname"
    if len(called) > 1:
        return _recent(called, names), "surname"
    entry = _known_surname(raw, words[0], names)
    if entry is not None:
        entity = names.add(f"p:{entry.key}", person_entity(entry, names.on))
        names.call(words[0], entity)
        return entity, "surname"
    if initials := _initials(raw):
        name = f"{' '.join(initials)} {_display(raw.tokens)}"
        entity = names.add("p:" + folded(name), Entity(name, "person", surname=words[0]))
        names.call(words[0], entity)
        return entity, "full"
    if raw.title:
        name = _titled(raw.title) + _display(raw.tokens)
        entity = names.add("p:" + words[0], Entity(name, "person", surname=words[0]))
        names.call(words[0], entity)
        return entity, "surname"
    return names.add("o:" + words[0], Entity(_display(raw.tokens), "other")), "other"


def _behind_the(raw: RawName) -> bool:
    """As in "in The Hague": a capital article inside a sentence belongs to the name of a place."""
    first = raw.tokens[0]
    before = first.sentence.next(first, -1)
    return before is not None and before.index > 0 and before.text == "The" and not raw.title


def _titled(title: list[Token]) -> str:
    """The title that is part of how a text calls somebody: "Lady ", "Crown Prince "."""
    if title[-1].lower not in _MONONYM_TITLES:
        return ""
    crown = title[-2].text + " " if len(title) > 1 and title[-2].lower == "crown" else ""
    return f"{crown}{title[-1].text} "


def _recent(called: list[Entity], names: Names) -> Entity:
    """Of several people of one surname the one named last; roles may correct this later."""
    for mention in reversed(names.mentions):
        if mention.entity in called:
            return mention.entity
    return max(called, key=lambda e: e.count)


def _known_surname(raw: RawName, word: str, names: Names) -> PersonEntry | None:
    """Somebody known by surname alone: with a title that fits, or in an office at the article's time."""
    people = names.index.gazetteer.people_by_surname(raw.tokens[-1].text)
    if not raw.title:
        people = [p for p in people if word in folded(" ".join((p.surname or "", p.name, *p.aliases))).split()]
    if not people:
        return None
    title = " ".join(t.text for t in raw.title).lower()
    ranked = bool(raw.title) and all(t.lower in lx.RANKS for t in raw.title)  # "Colonel Roe" may rule a country
    office = names.index.gazetteer.office(title) if title and not ranked else None
    year = names.on.earliest.year if names.on.earliest else None
    fits = [
        p
        for p in people
        if any(
            (office is None or t.office == office.key) and (year is None or _gap(t.start, t.end, year) <= 1)
            for t in p.tenures
        )
    ]
    if office is not None and not fits:
        fits = [p for p in people if any(t.office == office.key for t in p.tenures)]
    if (len(fits) > 1 or ranked) and office is None and names.on.earliest is not None:
        fits = [p for p in fits if _governs_then(p, names) or (ranked and _serves(p, names))]
    if len(fits) == 1 and (office is not None or year is not None):
        return fits[0]
    if office is not None and fits and names.on.earliest is not None:
        return best_person(fits, names.on)
    return None


def _governs_then(person: PersonEntry, names: Names) -> bool:
    """Whether somebody led a state, a government or a ministry at the article's time: whom a bare surname means."""
    for tenure in person.tenures:
        office = names.index.gazetteer.office(tenure.office) if tenure.office else None
        if (
            office is not None
            and office.kind in ("head-of-state", "head-of-government", "minister")
            and held_on(tenure, names.on) != "no"
        ):
            return True
    return False


def _serves(person: PersonEntry, names: Names) -> bool:
    """Whether somebody is known by an office in a military."""
    offices = (names.index.gazetteer.office(t.office) for t in person.tenures if t.office)
    return any(o is not None and o.kind == "military" for o in offices)


def _body(raw: RawName, names: Names) -> Entity:
    for hit in raw.hits:
        if isinstance(hit.entry, OrganizationEntry):
            body = hit.entry
            return names.add(
                f"b:{body.key}", Entity(body.name, "organization", body.country, outlet=body.kind == "outlet")
            )
    kept = raw.tokens[1:] if raw.tokens[0].lower == "the" and len(raw.tokens) > 1 else raw.tokens
    name = " ".join(t.text for t in kept).replace(" 's ", "'s ").replace(" ’s ", "’s ").replace(" ' ", "' ")
    found = names.index.gazetteer.organization(name)
    if found is not None:
        return names.add(
            f"b:{found.key}", Entity(found.name, "organization", found.country, outlet=found.kind == "outlet")
        )
    country = next((h.entry.code for h in raw.hits if isinstance(h.entry, CountryEntry)), None)
    outlet = raw.tokens[-1].lower in lx.OUTLET_HEADS or raw.tokens[0].text in ("Radio", "Television", "TV")
    return names.add("b:" + folded(name), Entity(name, "organization", country, outlet=outlet))
