"""Names in the text: countries, capitals, nationalities, bodies and people, known or not, each tied to one `Entity`.

`find_mentions(article, index)` fills `token.mention` for all words of each name and returns `Names`: `names.mentions`
in reading order, `names.entities`, `names.persons_called(word)`, `names.country(code)`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from graphmodel.extract import lexicon as lx
from graphmodel.extract.article import ParsedArticle, Sentence, Token
from graphmodel.extract.entities import Entity, Form, Mention
from graphmodel.extract.names import LONGEST, Hit, NameIndex, folded
from graphmodel.gazetteer.models import CountryEntry, OrganizationEntry, PersonEntry
from graphmodel.model.edtf import Interval, bounds

_INITIAL = re.compile(r"[A-Z]\.?")
_ACRONYM = re.compile(r"[A-Z][A-Z&.-]{1,9}s?")
_FORMS: dict[str, Form] = {
    "country": "country",
    "capital": "capital",
    "seat": "seat",
    "demonym": "demonym",
    "organization": "organization",
    "person": "full",
}
_NEVER = lx.SECTION_WORDS | frozenset(
    "the a an in on at but and or if as for from with by to of so yet no not nor now then here there when where while why how what which whose after before since until although though because despite "
    "his her its their our my your all some many most several few both each every any other another one two three more less also only just even still meanwhile however earlier later today yesterday tomorrow "
    "asked speaking responding according under over during amid about against among between through without within per via is are was were be been has have had do does did will would can could may might must shall should "
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december mon tue wed thu fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec "
    "q a yes okay ok well please let those these such following additionally moreover furthermore".split()
)


@dataclass(eq=False)
class _Raw:
    """A name before it is known whom it means."""

    tokens: list[Token]
    title: list[Token]
    hits: list[Hit]
    form: Form


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


def find_mentions(article: ParsedArticle, index: NameIndex) -> Names:
    """Every name of the article; see the module's text."""
    names = Names(index, bounds(article.published))
    raw = [r for sentence in article.sentences for r in _scan(sentence, article, index)]
    for one in raw:
        if one.form == "full":
            _person(one, names)
    for one in raw:
        if one.form == "full" and one.title and len(_plain(one.tokens)) == 1:
            _someone(one, _plain(one.tokens), names)
    for one in raw:
        _settle(one, names)
    return names


def country_entity(entry: CountryEntry) -> Entity:
    """A country as an entity."""
    return Entity(entry.name, "country", entry.code)


# -- finding


def _scan(sentence: Sentence, article: ParsedArticle, index: NameIndex) -> list[_Raw]:
    out: list[_Raw] = []
    tokens = sentence.tokens
    headline = article.blocks[sentence.block].kind != "body" and _title_case(tokens)
    at = 0
    while at < len(tokens):
        if not _capital(tokens[at]):
            at += 1
            continue
        known = _known(tokens, at, index)
        if known is not None:
            at = _take_known(tokens, at, known, index, out)
        elif _may_start(tokens[at], headline):
            at = _take_run(tokens, at, index, headline, out)
        else:
            at += 1
    return out


def _title_case(tokens: list[Token]) -> bool:
    words = [t for t in tokens if len(t.text) > 4 and t.text[0].isalpha()]
    return len(words) >= 4 and sum(t.text[0].isupper() for t in words) >= 0.75 * len(words)


def _capital(token: Token) -> bool:
    first = token.text[0]
    return token.quote is None and (
        first.isupper() or (token.text.partition("-")[0] in lx.PARTICLES and token.text.partition("-")[2][:1].isupper())
    )


def _known(tokens: list[Token], at: int, index: NameIndex) -> tuple[int, list[Hit]] | None:
    """The longest run of words from `at` that the gazetteer knows, and what it means."""
    if not index.starts(folded(tokens[at].text)):
        return None
    parts = [folded(t.text) for t in tokens[at : at + LONGEST]]
    for size in range(min(len(parts), LONGEST), 0, -1):
        if size > 1 and not (tokens[at + size - 1].text[0].isupper() or tokens[at + size - 1].text[0].isdigit()):
            continue
        if size > 1 and tokens[at + size - 1].text in ("'s", "'"):
            continue
        key = " ".join(p for p in parts[:size] if p)
        text = " ".join(t.text for t in tokens[at : at + size])
        hits = index.find(key, text) or (_plural(index, key, text) if size == 1 else [])
        if hits and not (
            size == 1 and tokens[at].index == 0 and tokens[at].lower in _NEVER and not tokens[at].text.isupper()
        ):
            return size, hits
    return None


def _plural(index: NameIndex, key: str, text: str) -> list[Hit]:
    """The people of a country: "Iraqis"."""
    return (
        [h for h in index.find(key[:-1], text[:-1]) if h.kind == "demonym"]
        if key.endswith("s") and len(key) > 4
        else []
    )


def _take_known(tokens: list[Token], at: int, known: tuple[int, list[Hit]], index: NameIndex, out: list[_Raw]) -> int:
    size, hits = known
    kind = hits[0].kind
    if kind in ("country", "demonym", "capital"):
        end = _body_end(tokens, at + size, index)
        if end > at + size:
            out.append(_Raw(tokens[at:end], [], hits, "organization"))
            return end
    if kind != "person" and size == 1 and at + 1 < len(tokens) and _surname_follows(tokens, at):
        return _take_run(tokens, at, index, False, out)
    title: list[Token] = []
    if kind == "person":
        title = _title_before(tokens, at)
    out.append(_Raw(tokens[at : at + size], title, hits, _FORMS[kind]))
    return at + size


def _surname_follows(tokens: list[Token], at: int) -> bool:
    """A given name that is a place as well ("Jordan Smith", "Chad Brown"): a titled name follows, nothing else."""
    before = tokens[at - 1].lower if at else ""
    return before in lx.HONORIFICS


def _body_end(tokens: list[Token], at: int, index: NameIndex) -> int:
    """End of a body's name that goes on from a country's ("Kenyan National Commission on Human Rights"), else `at`."""
    stop, best = at, at
    while stop < len(tokens) and (
        _capital(tokens[stop])
        or (best > at and tokens[stop].lower in lx.GLUE and stop + 1 < len(tokens) and _capital(tokens[stop + 1]))
    ):
        word = tokens[stop].lower
        if word in lx.ORG_HEADS or (
            best > at and _capital(tokens[stop]) and tokens[stop - 1].lower in (*lx.GLUE, "human", "foreign")
        ):
            best = stop + 1
        elif best > at and _capital(tokens[stop]) and not (tokens[stop - 1].lower in lx.GLUE):
            break
        stop += 1
    return best


def _title_before(tokens: list[Token], at: int) -> list[Token]:
    first = at
    while first > 0 and (
        tokens[first - 1].lower in lx.TITLE_WORDS
        or (
            tokens[first - 1].lower in ("of", "state")
            and first > 1
            and tokens[first - 2].lower in ("secretary", "minister", "of")
        )
    ):
        first -= 1
    return tokens[first:at]


def _may_start(token: Token, headline: bool) -> bool:
    if (
        token.lower in _NEVER
        or headline
        or token.pos in ("DET", "ADP", "SCONJ", "CCONJ", "PART", "PRON", "NUM", "PUNCT", "SYM", "INTJ")
    ):
        return False
    if token.index == 0 or (token.index == 1 and not token.sentence.tokens[0].text[0].isalnum()):
        return token.pos in ("PROPN", "NOUN", "ADJ", "X") and not (
            token.pos != "PROPN" and token.tag in ("NNS", "JJ", "JJS", "JJR")
        )
    return not (token.pos in ("VERB", "AUX", "ADV") and token.lower not in lx.TITLE_WORDS)


def _take_run(tokens: list[Token], at: int, index: NameIndex, headline: bool, out: list[_Raw]) -> int:
    end = at + 1
    while end < len(tokens):
        token = tokens[end]
        joins = token.lower in lx.PARTICLES and end + 1 < len(tokens) and _capital(tokens[end + 1])
        of_body = token.lower in ("of", "for", "on", "and", "&", "the") and _goes_on(tokens, at, end)
        if not (_capital(token) or joins or of_body) or token.text in ("I",):
            break
        if _capital(token) and _known(tokens, end, index) is not None and not _given_name(tokens[at:end]):
            break
        end += 1
    run = tokens[at:end]
    titled = False
    whole_body = (
        run[-1].lower in lx.ORG_HEADS
        or (len(run) > 1 and run[-1].lower in lx.OUTLET_HEADS)
        or any(t.lower in lx.ORG_HEADS for t in run[1:])
        and any(t.lower in lx.GLUE for t in run)
    )
    if not whole_body:
        while run and _is_title(run, index):
            run.pop(0)
            titled = True
    if (titled and not run) or (len(run) == 1 and _common(run[0])):
        return end
    title = _title_before(tokens, run[0].index)
    form: Form = "organization" if whole_body or _acronym(run) else "full" if _person_run(run) else "other"
    out.append(_Raw(run, title, [], form))
    return end


def _goes_on(tokens: list[Token], at: int, end: int) -> bool:
    """Whether "of", "on", "and" after a body's head noun belong to its name ("Bank of", "Commission on Human Rights")."""
    heads = [t for t in tokens[at:end] if t.lower in lx.ORG_HEADS]
    after = tokens[end + 1] if end + 1 < len(tokens) else None
    if after is None or not heads or after.lower in _NEVER - {"the"}:
        return False
    if tokens[end].lower == "the":
        return tokens[end - 1].lower in ("of", "for", "on") and _capital(after)
    if tokens[end].lower == "and":
        return tokens[end - 1].lower not in lx.ORG_HEADS and _capital(after)
    return _capital(after) or (after.lower == "the" and end + 2 < len(tokens) and _capital(tokens[end + 2]))


def _given_name(run: list[Token]) -> bool:
    """Whether the words so far end in what can be a given name: then a country or city behind it is a surname."""
    return run[-1].lower not in lx.TITLE_WORDS and all(t.lower not in lx.NOT_PEOPLE for t in run)


def _is_title(run: list[Token], index: NameIndex) -> bool:
    word = run[0].lower
    if word in lx.TITLE_WORDS or word.rpartition("-")[2] in (
        "general",
        "president",
        "minister",
        "secretary",
        "chief",
        "elect",
        "designate",
    ):
        return True
    if word == "of" and len(run) > 1:
        return True
    return word in ("state", "affairs", "party") and len(run) > 1


def _common(token: Token) -> bool:
    """A noun that only stands with a capital: "the Government", "the Ambassador"."""
    low = token.lower
    return any(w in lx.ORG_NOUNS or w in lx.PERSON_NOUNS for w in (low, low.rstrip("s"))) and not token.text.isupper()


def _acronym(run: list[Token]) -> bool:
    return len(run) == 1 and bool(_ACRONYM.fullmatch(run[0].text)) and len(run[0].text.replace(".", "")) >= 2


def _person_run(run: list[Token]) -> bool:
    words = [t.lower for t in run]
    return not (any(w in lx.NOT_PEOPLE for w in words) or len(run) > 6 or any(t.text[0].isdigit() for t in run))


# -- meaning


def _plain(tokens: list[Token]) -> list[str]:
    """The folded words of a name without initials."""
    words = [folded(t.text) for t in tokens if not _INITIAL.fullmatch(t.text)]
    return [w for w in words if w]


def _display(tokens: list[Token]) -> str:
    words = [t.text.title() if t.text.isupper() and len(t.text) > 3 and "." not in t.text else t.text for t in tokens if not _INITIAL.fullmatch(t.text)]
    return " ".join(words) or tokens[0].text


def _person(raw: _Raw, names: Names) -> None:
    """Enter a full name; the people that the gazetteer knows by it give the fullest spelling."""
    words = _plain(raw.tokens)
    people = [h.entry for h in raw.hits if isinstance(h.entry, PersonEntry)]
    if not people:
        if len(words) < 2:
            return
        people = names.index.gazetteer.people(_display(raw.tokens))
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
        entity.gender = _gender([t.lower for t in raw.title], words[0])
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


def _gender(title: list[str], first: str) -> Literal["m", "f"] | None:
    if any(w in lx.FEMALE_HONORIFICS or w == "spokeswoman" or w == "chairwoman" for w in title):
        return "f"
    if any(w in lx.MALE_HONORIFICS or w in ("spokesman", "chairman") for w in title):
        return "m"
    return "f" if first in lx.FEMALE_NAMES else None


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


def _settle(raw: _Raw, names: Names) -> None:
    entity, form = _meaning(raw, names)
    head = _head(raw.tokens)
    mention = Mention(raw.tokens[0], raw.tokens[-1], head, entity, form, " ".join(t.text for t in raw.title))
    if entity.person and entity.gender is None:
        entity.gender = _gender([t.lower for t in raw.title], "")
    for token in raw.tokens:
        token.mention = mention
    names.mentions.append(mention)


def _head(tokens: list[Token]) -> Token:
    inside = set(map(id, tokens))
    return next((t for t in reversed(tokens) if id(t.head) not in inside or t.is_root), tokens[-1])


def _meaning(raw: _Raw, names: Names) -> tuple[Entity, Form]:
    if raw.form == "organization":
        return _body(raw, names), "organization"
    for hit in raw.hits:
        if isinstance(hit.entry, CountryEntry):
            return names.add(f"c:{hit.entry.code}", country_entity(hit.entry)), raw.form
        if isinstance(hit.entry, OrganizationEntry):
            return _body(raw, names), "organization"
    words = _plain(raw.tokens)
    if raw.form == "full" and words:
        return _someone(raw, words, names)
    return names.add("o:" + " ".join(words), Entity(_display(raw.tokens), "other")), "other"


def _someone(raw: _Raw, words: list[str], names: Names) -> tuple[Entity, Form]:
    called = names.persons_called(words[-1])
    if len(words) > 1:
        keys = {h.entry.key for h in raw.hits if isinstance(h.entry, PersonEntry)}
        whole = [e for e in called if e.entry and e.entry.key in keys] or [e for e in called if set(words) <= set(folded(e.name).split())]
        if whole or called:
            return (whole or called)[0], "full"
        return names.add("p:" + " ".join(words), Entity(_display(raw.tokens), "person", surname=words[-1])), "full"
    if len(called) == 1:
        return called[0], "surname"
    if len(called) > 1:
        return _recent(called, names), "surname"
    entry = _known_surname(raw, words[0], names)
    if entry is not None:
        entity = names.add(f"p:{entry.key}", person_entity(entry, names.on))
        names.call(words[0], entity)
        return entity, "surname"
    if raw.title:
        entity = names.add("p:" + words[0], Entity(_display(raw.tokens), "person", surname=words[0]))
        names.call(words[0], entity)
        return entity, "surname"
    return names.add("o:" + words[0], Entity(_display(raw.tokens), "other")), "other"


def _recent(called: list[Entity], names: Names) -> Entity:
    """Of several people of one surname the one named last; roles may correct this later."""
    for mention in reversed(names.mentions):
        if mention.entity in called:
            return mention.entity
    return max(called, key=lambda e: e.count)


def _known_surname(raw: _Raw, word: str, names: Names) -> PersonEntry | None:
    """Somebody known by surname alone: with a title that fits, or in an office at the article's time."""
    people = names.index.gazetteer.people_by_surname(raw.tokens[-1].text)
    if not people:
        return None
    title = " ".join(t.text for t in raw.title).lower()
    office = names.index.gazetteer.office(title) if title else None
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
    if len(fits) == 1 and (office is not None or year is not None):
        return fits[0]
    if office is not None and fits and names.on.earliest is not None:
        return best_person(fits, names.on)
    return None


def _body(raw: _Raw, names: Names) -> Entity:
    for hit in raw.hits:
        if isinstance(hit.entry, OrganizationEntry):
            body = hit.entry
            return names.add(
                f"b:{body.key}", Entity(body.name, "organization", body.country, outlet=body.kind == "outlet")
            )
    name = " ".join(t.text for t in raw.tokens)
    found = names.index.gazetteer.organization(name)
    if found is not None:
        return names.add(
            f"b:{found.key}", Entity(found.name, "organization", found.country, outlet=found.kind == "outlet")
        )
    country = next((h.entry.code for h in raw.hits if isinstance(h.entry, CountryEntry)), None)
    outlet = raw.tokens[-1].lower in lx.OUTLET_HEADS
    return names.add("b:" + folded(name), Entity(name, "organization", country, outlet=outlet))
