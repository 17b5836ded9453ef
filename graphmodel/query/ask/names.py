"""Names in a question in plain English: people, countries and bodies, also those that nobody knows."""

from __future__ import annotations

import re
from typing import NamedTuple

from graphmodel.gazetteer import Gazetteer
from graphmodel.gazetteer.names import without_honorifics
from graphmodel.gazetteer.words import PARTICLES
from graphmodel.resolve.names import body_key, is_body

_PARTICLE = r"(?:(?:de|van|von|der|bin|ibn|al|el|da|di|du|del|dos|ben)\s+)"
_WORD = re.compile(
    rf"(?<!\w){_PARTICLE}{{0,2}}(?:al-|el-|ash-)?[A-Z][\w.'’-]*(?:\s+(?:of\s+(?:the\s+)?|for\s+(?:the\s+)?|the\s+"
    rf"|{_PARTICLE}{{1,2}})?(?:al-|el-|ash-)?[A-Z][\w'’-]*)*"
)
_ASKING = frozenset(
    """
    A About According After Against All Among An And Any Anything Are As At Be Been Before Between By Can Check
    Collect Compare Could Count Describe Did Display Do Does Draw During Each Enumerate Every Everything Extract
    Fetch Find For From Get Give Going Had Has Have Her His How I Identify If In Is Its Lay Let List Look Name Of
    On One Only Or Over Please Present Print Put Quote Retrieve Return Search Set Should Show Since Something
    Summarise Summarize Tell That The Their Through To Trace Under Until Was Were What When Whenever Where Which
    Who Whom Whose Why Will With Would
    """.split()
)
_NOBODY = frozenset(
    """January February March April May June July August September October November December Monday Tuesday Wednesday
    Thursday Friday Saturday Sunday English God Internet President Minister Prime Foreign Secretary Mr Mrs Ms Dr Sir
    State General African Arab European Western Eastern Northern Southern Asian Latin Nordic Baltic Balkan""".split()
)
_GROUPS = re.compile(
    r" (?:islands|states|nations|countries|powers|neighbours|allies|partners|experts|analysts|scholars|specialists"
    r"|watchers)\b"
)
"""After a word that tells which: "Pacific islands"."""
_OFFICES = frozenset(
    """President Minister Premier Chancellor King Queen Emir Sultan Pope General Admiral Secretary Senator
    Ambassador""".split()
)
_LONGEST = 7
_ARTICLES = ("al-", "el-", "ash-")


class Name(NamedTuple):
    """A name in a question: how to pass it on, whether it is a country's or a body's, and where it stands."""

    value: str
    country: bool
    start: int
    end: int
    body: bool = False
    known: bool = True

    @property
    def generic(self) -> bool:
        """Whether every country has such a body: "Foreign Ministry"."""
        return self.body and body_key(self.value)[1]


def names_in(text: str, gazetteer: Gazetteer) -> list[Name]:
    """People, countries and bodies that a text names, in order."""
    found: list[Name] = []
    for match in _WORD.finditer(text):
        words = list(re.finditer(r"\S+", match[0]))
        at = 0
        while at < len(words):
            for length in range(min(_LONGEST, len(words) - at), 0, -1):
                start, end = words[at].start(), words[at + length - 1].end()
                name = _name(match[0][start:end], gazetteer, match.start() + start)
                if name and (name.known or not _GROUPS.match(text[name.end :])):
                    found.append(name)
                    at += length - 1
                    break
            at += 1
    return found


def _name(text: str, gazetteer: Gazetteer, start: int) -> Name | None:
    bare = re.sub(r"['’]s?$", "", text.rstrip(".,"))
    words = bare.split()
    led = (words[0] in PARTICLES and len(words) > 1) or words[0].startswith(_ARTICLES)
    if not (words[0][:1].isupper() or led) or not (words[-1][:1].isupper() or words[-1].startswith(_ARTICLES)):
        return None
    if words[0] in _ASKING and (len(words) == 1 or not gazetteer.organization(bare)):
        return None
    end = start + len(text.rstrip(".,"))
    country = gazetteer.country(bare) or gazetteer.demonym(bare) or gazetteer.government(bare)
    if country:
        return Name(country.code, True, start, end)
    if gazetteer.organization(bare):
        return Name(bare, False, start, end, body=True)
    plain = without_honorifics(bare) or bare
    if " " in bare and gazetteer.people(bare):
        return Name(bare, False, start, end)
    people = gazetteer.people(plain) if " " in plain else gazetteer.people_by_surname(plain)
    if people:
        return Name(_with_office(bare, plain), False, start, end)
    return _unknown(_with_office(bare, plain), words, gazetteer, start, end)


def _with_office(bare: str, plain: str) -> str:
    """A surname keeps the office before it, which tells apart two who bear it."""
    title = bare.removesuffix(plain).split()
    return bare if " " not in plain and title and title[-1] in _OFFICES else plain


def _unknown(plain: str, words: list[str], gazetteer: Gazetteer, start: int, end: int) -> Name | None:
    """A name that is in no list: several words without a country before them, or one that begins no sentence."""
    if len(words) == 1 and (start == 0 or words[0] in _NOBODY):
        return None
    if start == 0 and _known(" ".join(words[1:]), gazetteer):
        return None
    small = {"of", "for", "the"} & set(words)
    if _ASKING & set(words) or (small and not is_body(plain)) or _has_country(words, gazetteer):
        return None
    return Name(plain, False, start, end, body=is_body(plain), known=False)


def _known(name: str, gazetteer: Gazetteer) -> bool:
    """Whether a surname, country or body is called so: then the word before it only begins the sentence."""
    return bool(name and (gazetteer.people_by_surname(name) or gazetteer.country(name) or gazetteer.organization(name)))


def _has_country(words: list[str], gazetteer: Gazetteer) -> bool:
    """Whether a country stands before other words: "Chinese President"."""
    return bool(gazetteer.country(words[0]) or gazetteer.demonym(words[0]))
