"""Titles that mean the same office: "the head of state" is the president or the king, "the envoy" the ambassador."""

from __future__ import annotations

import re

from graphmodel.extract import lexicon as lx
from graphmodel.extract.names.entities import Role

_REALM = re.compile(
    r" of (?:(?:the )?(?:federal |democratic |people's )?(?:republic|state|nation|country|federation|union|kingdom|"
    r"realm|confederation|land|commonwealth))$"
)
MANY_KINDS = frozenset(
    "minister secretary chief leader head director president spokesman spokeswoman spokesperson ambassador "
    "envoy adviser advisor chairman commissioner general".split()
)
"""Nouns that mean many offices: the words beside them tell which."""
RANKING = frozenset("top senior chief leading veteran high ranking longtime new".split())
_WHOLE = {
    "secretary-general": "general",
    "head of state": "head-of-state",
    "chief of state": "head-of-state",
    "head of government": "head-of-government",
    "chief of government": "head-of-government",
    "top diplomat": "top-diplomat",
    "chief diplomat": "top-diplomat",
}
_MONARCHS = "king queen emperor empress sultan emir shah tsar kaiser prince grand duke".split()
_STANDS_FOR: dict[str, frozenset[str]] = {
    "head-of-state": frozenset(("president", *_MONARCHS)),
    "head-of-government": frozenset(("premier", "prime", "chancellor", "taoiseach")),
    "premier": frozenset(("prime",)),
    "leader": frozenset(("president", "prime", "premier", "chancellor", "taoiseach", "chairman", *_MONARCHS)),
    "strongman": frozenset(("president", "premier", "general", "colonel", "marshal", "leader")),
    "monarch": frozenset(_MONARCHS),
    "sovereign": frozenset(_MONARCHS),
    "ruler": frozenset(_MONARCHS),
    "pontiff": frozenset(("pope",)),
    "prelate": frozenset("archbishop bishop cardinal patriarch monsignor".split()),
    "churchman": frozenset("archbishop bishop cardinal patriarch monsignor pastor priest reverend".split()),
    "cleric": frozenset("ayatollah imam mullah maulana sheikh hojatoleslam priest bishop archbishop".split()),
    "diplomat": frozenset("ambassador envoy consul".split()),
    "envoy": frozenset("ambassador representative emissary consul".split()),
    "emissary": frozenset("ambassador envoy representative".split()),
    "lawmaker": frozenset("senator congressman congresswoman representative mp deputy legislator".split()),
    "legislator": frozenset("senator congressman congresswoman representative mp deputy lawmaker".split()),
    "parliamentarian": frozenset("mp deputy senator legislator lawmaker".split()),
    "judge": frozenset("justice magistrate".split()),
    "jurist": frozenset("justice judge".split()),
    "academic": frozenset("professor lecturer".split()),
    "scholar": frozenset("professor lecturer".split()),
    "officer": frozenset("general colonel major captain admiral commander lieutenant brigadier commodore".split()),
    "soldier": frozenset("general colonel major captain lieutenant brigadier marshal sergeant".split()),
}
"""Nouns that mean somebody by an office of another name."""
_SHORT = {
    "gen": "general",
    "lt": "lieutenant",
    "col": "colonel",
    "maj": "major",
    "brig": "brigadier",
    "capt": "captain",
    "adm": "admiral",
    "cmdr": "commander",
    "cdr": "commander",
    "sgt": "sergeant",
    "sen": "senator",
    "rep": "representative",
    "gov": "governor",
    "prof": "professor",
    "rev": "reverend",
    "msgr": "monsignor",
    "mgr": "monsignor",
}
_LEADERS = frozenset(("president", "monarch", "supreme-leader", "leader", "prime-minister", "party-leader"))
_HEADS = {
    "leader": _LEADERS,
    "strongman": _LEADERS,
    "ruler": _LEADERS,
    "head of state": frozenset(("president", "monarch", "supreme-leader", "leader")),
    "head of government": frozenset(("prime-minister",)),
    "top diplomat": frozenset(("foreign-minister",)),
    "chief diplomat": frozenset(("foreign-minister",)),
}
"""Offices of those whom a title alone means."""
_UNIQUE = frozenset(
    "president king queen emir sultan pope mayor governor premier chancellor emperor prince princess".split()
)
_PLACED = re.compile(r"\b(?:of|for|at)\b")


def plain_title(title: str) -> str:
    """A title without the realm that every office of its kind has: "president of the republic" is "president"."""
    return title if title in _WHOLE else _REALM.sub("", title)


def office_noun(title: str, noun: str) -> str:
    """The noun that a title is looked up by."""
    return _WHOLE.get(title, noun)


def means(role: Role, noun: str) -> bool:
    """Whether somebody with that role can be told by that noun, which is no word of the role."""
    theirs = _STANDS_FOR.get(noun, frozenset())
    own = re.split(r" (?:for|to|of) ", role.title.lower().replace("-", " "))[0].split()
    if noun == "top-diplomat":
        return own[-2:] == ["foreign", "minister"] or "secretary of state" in role.title.lower()
    return bool(own) and not (own[0] in ("vice", "deputy") and noun.startswith("head-of")) and bool(theirs & set(own))


def tells_one(title: str) -> bool:
    """Whether a title alone says whom it means within one article: "finance minister", "owner of the ship", "mayor";
    not "official".
    """
    words = title.split()
    if not words or words[-1] in lx.SPOKES:
        return False
    return len(words) > 1 or title in _UNIQUE or bool(_PLACED.search(title))


def same_title(role: Role, title: str) -> bool:
    """Whether a role that the text gives is just that title."""
    return not role.former and plain_title(role.title.lower().replace("-", " ")) == title.replace("-", " ")


def likeness(role: Role, noun: str, words: set[str]) -> int:
    """How well a noun with its words tells the holder of a role, 0 for not at all."""
    title = role.title.lower().replace("-", " ")
    theirs = set(title.split())
    own = set(title.partition(" for ")[0].partition(" to ")[0].split())
    if noun not in own and not (noun in lx.SPOKES and own & lx.SPOKES):
        return 1 if means(role, noun) and not words - {noun} - RANKING else 0
    rest = words - {noun} - RANKING
    if rest and noun in MANY_KINDS and not rest & theirs:
        return 0
    return 1 + len(words & theirs)


def ranks(title: str) -> set[str]:
    """The words of a title before a name, spelled out: "Lt. Gen." is a lieutenant general."""
    return {spelled_out(w) for w in title.lower().replace("-", " ").split()}


def spelled_out(word: str) -> str:
    """A lower-case word of a title in full: "sen." is "senator"."""
    bare = word.strip(".")
    return _SHORT.get(bare, bare if bare.endswith("secretary-general") else word)


def head_of(title: str, office: str | None) -> bool:
    """Whether a title alone means whoever leads a country or its diplomacy, and an office is such a one."""
    return office in _HEADS.get(title, ())
