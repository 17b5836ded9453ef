"""Questions in plain English, by rule: which named query and which parameters, shown so that they can be corrected."""

from __future__ import annotations

import re
from typing import NamedTuple

from graphmodel.errors import UsageError
from graphmodel.gazetteer import Gazetteer
from graphmodel.query.ask_time import time_of
from graphmodel.query.ask_words import intent_of
from graphmodel.query.params import as_texts
from graphmodel.query.reading import Reads
from graphmodel.query.registry import default_registry
from graphmodel.query.result import QueryResult
from graphmodel.query.rows import Row
from graphmodel.query.runner import run
from graphmodel.resolve.names import is_body

_WORD = re.compile(r"[A-Z][\w.'’-]*(?:\s+(?:of\s+|the\s+)?[A-Z][\w'’-]*)*")
_OF_CLAIMS = frozenset({"contradictions", "who_denied_what"})
"""Queries about claims, which a question gives after "that"."""
_ASKED_AFTER = frozenset({"which", "who", "whom", "what", "how"})
_END = r"(?=\s+(?:did|do|does|was|were|before|after|at|according|published|reported|known|give|gave|carry)\b|[,?;.(]|$)"
_ABOUT = tuple(
    re.compile(rf"\b(?:{lead})\s+(?:the\s+)?(?P<words>.+?){_END}")
    for lead in ("about|over|against|concerning|regarding", "(?:think|thought|opinion) of", "on|for", "that")
)
"""Words that lead to a topic, the surest first."""
_HEARER = re.compile(
    r"\b(?:to|addressed to|warn(?:ed|s)?|threaten(?:ed|s)?|told|tell|urged?|give|gave|asked|against)\s*$"
)
_ASKING = frozenset(
    "Which Who Whom What When Where Why How Did Does Do Through Give As Is Are Was Were In On Only One The".split()
)


class Name(NamedTuple):
    """A name in a question: how to pass it on, and whether it is a country's."""

    value: str
    country: bool
    start: int
    end: int


class Understood(NamedTuple):
    """A question as it was understood; `left` are the words that were not."""

    query: str
    params: dict[str, list[str]]
    left: str


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
    if bare in _ASKING:
        return None
    country = gazetteer.country(bare) or gazetteer.demonym(bare) or gazetteer.government(bare)
    if country:
        return Name(country.code, True, start, start + len(text))
    people = gazetteer.people(bare) if " " in bare else gazetteer.people_by_surname(bare)
    words = bare.split()
    unknown = len(words) > 1 and not _ASKING & set(words) and not is_body(bare)
    return Name(bare, False, start, start + len(text)) if people or unknown else None


def _parties(text: str, gazetteer: Gazetteer, query: str) -> tuple[dict[str, list[str]], list[Name]]:
    params: dict[str, list[str]] = {}
    names = names_in(text, gazetteer)
    used: list[Name] = []
    for name in names:
        role = _role(text, name, params, query)
        if role is None:
            continue
        params.setdefault(f"{role}_country" if name.country else role, []).append(name.value)
        used.append(name)
    return params, used


def _role(text: str, name: Name, params: dict[str, list[str]], query: str) -> str | None:
    before = text[: name.start]
    if query in ("who_met_whom", "timeline"):
        taken = any(key.startswith("speaker") for key in params)
        return "addressee" if taken else "speaker"
    if query == "joint_statements":
        return "speaker"
    if query == "contradictions" and name.country:
        return None
    if _HEARER.search(before):
        return "target" if query == "who_accused_whom" else "addressee"
    spoken = any(key.startswith("speaker") for key in params)
    if spoken and re.search(r"\b(?:give|gave|tell|told|warn|warned)\s+$", before):
        return "addressee"
    return None if spoken or any(key.startswith("addressee") for key in params) else "speaker"


def understand(question: str, gazetteer: Gazetteer | None = None) -> Understood | None:
    """The named query and the parameters that a question in English asks for, None where no rule knows."""
    intent = intent_of(question)
    if intent is None:
        return None
    declared = default_registry().get(intent.query).params
    told, rest = time_of(question)
    about, rest = _about(rest, intent.query in _OF_CLAIMS) if "about" in declared else (None, rest)
    parties, used = _parties(rest, gazetteer or Gazetteer.default(), intent.query)
    params = {**intent.params, **parties, **told, **({"about": [about]} if about else {})}
    if intent.query == "joint_statements" and len(params.get("speaker", [])) > 1:
        params["speaker"] = [" and ".join(params["speaker"])]
    for name in reversed(used):
        rest = f"{rest[: name.start]} {rest[name.end :]}"
    return Understood(intent.query, {k: v for k, v in params.items() if k in declared}, " ".join(rest.split()))


class Answer(NamedTuple):
    """A question as understood, and its rows."""

    understood: Understood
    result: QueryResult[Row]


def understood(question: str) -> Understood:
    """The same as `understand`, for questions as they come from outside.

    Raises:
        UsageError: no rule knows what is asked, or it is no text.
    """
    found = understand(as_texts("question", question)[0])
    if found is None:
        raise UsageError("the question is not understood; `graphmodel queries` lists what can be asked.")
    return found


def answer(store: Reads, meant: Understood) -> Answer:
    """The rows that a question asks for.

    Raises:
        UsageError: a value cannot be meant.
        AmbiguousName: a name or meeting in the question could be several.
    """
    return Answer(meant, run(store, meant.query, meant.params))


def ask(store: Reads, question: str) -> Answer:
    """Understand a question in English and answer it with a named query.

    Raises:
        UsageError: no rule knows what is asked, or a value cannot be meant.
        AmbiguousName: a name or meeting in the question could be several.
    """
    return answer(store, understood(question))


def _about(text: str, of_claim: bool) -> tuple[str | None, str]:
    for pattern in reversed(_ABOUT) if of_claim else _ABOUT:
        for match in pattern.finditer(text):
            words = match["words"].strip()
            asks = words.split()[0].lower() in _ASKED_AFTER
            if not asks and (len(words.split()) > 1 or words.islower()):
                return words, f"{text[: match.start()]} {text[match.end('words') :]}"
    return None, text
