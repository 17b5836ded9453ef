"""Who is who in a question in plain English: the people and countries that it names, and which of them speaks, is
spoken to, or is spoken of.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from graphmodel.gazetteer import Gazetteer
from graphmodel.gazetteer.names import without_honorifics
from graphmodel.resolve.names import is_body

_WORD = re.compile(r"[A-Z][\w.'’-]*(?:\s+(?:of\s+|the\s+)?[A-Z][\w'’-]*)*")
_ASKING = frozenset(
    "Which Who Whom What When Where Why How Did Does Do Through Give As Is Are Was Were In On Only One The By With For"
    " Has Have Had List Show Of Between From At After Before During Going Name Tell Can Could Under To".split()
)
_VERB = (
    r"(?:warn|threaten|caution|menac|tell|told|urg|ask|accus|condemn|critici[sz]|denounc|blam|rebuk|promis|assur|pledg"
    r"|remind|inform|demand|support|back|prais|welcom|endors|answer|contradict)"
)
_SMALL = (
    r"(?:(?!(?:did|does|do|has|have|had|to|of|by|from|and|or|in|on|with|that|who|whom|what|which)\b)[a-z]+\s+){0,3}"
)
_ACTIVE = re.compile(
    rf"\b(?:{_VERB}(?:ing|ed|s|e|es)?|call(?:ed|s)? (?:up)?on|(?:demand|ask|requir)\w* of|(?:agree|side)[ds]? with)"
    rf"\s+{_SMALL}$",
    re.IGNORECASE,
)
_TO = re.compile(rf"\b(?:to|toward|towards|addressed to|gave|give|given|at)\s+{_SMALL}$")
_AGAINST = re.compile(r"\b(?:against|aimed at|directed at)\s+(?:the\s+)?$")
_OF_DEED = re.compile(
    r"\b(?:condemnations?|accusations?|criticisms?|denunciations?|condemning|accusing) (?:of|against)\s+(?:the\s+)?$"
)
_BY = re.compile(r"\b(?:by|from|for|on behalf of)\s+(?:the\s+)?(?:[a-z]+\s+){0,3}$")
_PASSIVE_BEFORE = re.compile(r"\b(?:was|were|been|being|is|are)\s+(?:the\s+)?$", re.IGNORECASE)
_PASSIVE_AFTER = re.compile(rf"^\s*(?:been\s+|being\s+)?(?:{_VERB}\w*ed|told)\b")
_HEARS = re.compile(r"^\s*(?:receive|hear|get|got|face)\w*\b")
_TARGETED = frozenset({"who_accused_whom", "unanswered_accusations", "who_supported_whom"})
_BOTH_WAYS = frozenset({"who_met_whom", "timeline", "co_attendance"})


class Name(NamedTuple):
    """A name in a question: how to pass it on, and whether it is a country's."""

    value: str
    country: bool
    start: int
    end: int


def names_in(text: str, gazetteer: Gazetteer) -> list[Name]:
    """People and countries that a text names, in order."""
    found: list[Name] = []
    for match in _WORD.finditer(text):
        words = list(re.finditer(r"\S+", match[0]))
        at = 0
        while at < len(words):
            for length in range(min(4, len(words) - at), 0, -1):
                start, end = words[at].start(), words[at + length - 1].end()
                name = _name(match[0][start:end], gazetteer, match.start() + start)
                if name:
                    found.append(name)
                    at += length - 1
                    break
            at += 1
    return found


def _name(text: str, gazetteer: Gazetteer, start: int) -> Name | None:
    bare = re.sub(r"['’]s?$", "", text.rstrip(".,"))
    words = bare.split()
    if not words[0][:1].isupper() or (words[0] in _ASKING and (len(words) == 1 or not gazetteer.organization(bare))):
        return None
    end = start + len(text.rstrip(".,"))
    country = gazetteer.country(bare) or gazetteer.demonym(bare) or gazetteer.government(bare)
    if country:
        return Name(country.code, True, start, end)
    plain = without_honorifics(bare) or bare
    people = gazetteer.people(plain) if " " in plain else gazetteer.people_by_surname(plain)
    unknown = len(words) > 1 and not _ASKING & set(words) and not is_body(bare) and not _has_country(words, gazetteer)
    return Name(plain, False, start, end) if people or unknown else None


def _has_country(words: list[str], gazetteer: Gazetteer) -> bool:
    """Whether a country stands before other words: "Chinese President"."""
    return bool(gazetteer.country(words[0]) or gazetteer.demonym(words[0]))


def parties_of(text: str, gazetteer: Gazetteer, query: str) -> tuple[dict[str, list[str]], list[Name]]:
    """Parameters for the parties of a question, and the names that they hold."""
    params: dict[str, list[str]] = {}
    used: list[Name] = []
    names = names_in(text, gazetteer)
    for at, name in enumerate(names):
        role = None if _describes(text, names, at) else _role(text, name, params, query)
        if role is None:
            continue
        key = role if role == "target" or not name.country else f"{role}_country"
        if name.value not in params.get(key, ()):
            params.setdefault(key, []).append(name.value)
        used.append(name)
    return params, used


def _describes(text: str, names: list[Name], at: int) -> bool:
    """Whether a country only says whose a person is that is named next: "the Chinese foreign minister Wang Yi"."""
    if not names[at].country or at + 1 >= len(names) or names[at + 1].country:
        return False
    between = text[names[at].end : names[at + 1].start]
    return bool(re.fullmatch(r"(?:['’]s?)?\s+(?:[a-z-]+\s+){0,4}(?:[A-Z][a-z]+\s+){0,3}", between)) and not re.search(
        rf"\b{_VERB}|\b(?:and|or|with|to|by|from|did|has|about)\b", between
    )


def _role(text: str, name: Name, params: dict[str, list[str]], query: str) -> str | None:
    before, after = text[: name.start], text[name.end :]
    spoken = any(key.startswith("speaker") for key in params)
    if query in _BOTH_WAYS:
        return "addressee" if spoken else "speaker"
    if query in ("joint_statements", "officials_in_office"):
        return "speaker"
    if query == "contradictions" and name.country:
        return None
    aimed = "target" if query in _TARGETED else "addressee"
    if _OF_DEED.search(before):
        return "target"
    if _BY.search(before):
        return None if spoken else "speaker"
    if _AGAINST.search(before):
        return aimed
    if (_PASSIVE_BEFORE.search(before) and _PASSIVE_AFTER.search(after)) or _HEARS.search(after):
        return aimed
    if _TO.search(before):
        return "addressee"
    if _ACTIVE.search(before):
        return aimed
    return None if spoken else "speaker"
