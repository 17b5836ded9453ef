"""What a question in plain English is about: the words that follow "about", "over", "that" and the like."""

from __future__ import annotations

import re

_OF_CLAIMS = frozenset({"contradictions", "who_denied_what", "said_first", "answers"})
"""Queries about claims, which a question gives after "that"."""
_OF_DEEDS = frozenset({"who_warned_whom", "who_accused_whom", "statements_by", "known_as_of", "unanswered_accusations"})
_OF_THINGS = frozenset({"who_accused_whom", "who_supported_whom", "who_demanded_what"})
_ASKED_AFTER = frozenset("which who whom what how".split())
_NO_TOPIC = frozenset("himself herself themselves itself together whom it this them again".split())
_PLACE = "before|after|ahead|prior|according|published|reported|known"
_VERBS = (
    "contradict|conflict|disagree|differ|became|become|came|did|do|does|was|were|went|at|give|gave|carry|bear|have|has"
    "|had|is|are|by"
)
"""Words after which a topic is over; within a clause ("that Russia had asked") only the first ones end it."""
_END = rf"(?=\s+(?:{_PLACE}|{_VERBS})\b|[,?;.(]|$)"
_CLAUSE_END = rf"(?=\s+(?:{_PLACE})\b|[,?;.(]|$)"


def _after(lead: str, end: str = _END) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{lead})\s+(?:the\s+)?(?P<words>[\w\"'“‘].*?){end}")


_PLAIN = _after("about|over|concerning|regarding|(?:on|about) the (?:subject|question|matter) of")
_AGAINST = _after("against")
_THOUGHT = _after("(?:think|thought|opinion|views?) (?:of|on)")
_DEED = _after(
    r"(?:warn\w*|accus\w*|suspect\w*)\b(?:(?!\b(?:of|by)\b).)*?\bof(?! by)|threatened\b.*?\bwith|threat\w* (?:of|to)"
)
_ON, _FOR, _THAT = _after("on"), _after("for"), _after("that", _CLAUSE_END)
_OBJECT = _after(r"(?:condemn|critici[sz]|denounc|welcom|support|back|prais|demand|propos)(?:e?[sd]|ed|ing)?(?! of)")
_DENIED = _after(r"den(?:y|ied|ies|ying)|disput\w+|reject\w*|dismiss\w*")


def _patterns(query: str) -> list[re.Pattern[str]]:
    """Words that lead to a topic, the surest first."""
    if query == "who_denied_what":
        return [_THAT, _PLAIN, _AGAINST, _DENIED, _ON]
    if query in _OF_CLAIMS:
        return [_THAT, _ON, _FOR, _THOUGHT, _PLAIN, _AGAINST]
    if query in ("relied_on_sources", "officials_in_office"):
        return [_PLAIN]
    if query == "spokespeople":
        return [_PLAIN, _ON]
    deed, thing = [_DEED] * (query in _OF_DEEDS), [_OBJECT] * (query in _OF_THINGS)
    return [_PLAIN, _AGAINST, _THOUGHT, *deed, _ON, _FOR, _THAT, *thing]


def without_topic(text: str) -> str:
    """A question without the clauses that may hold the words of another question: "about …", "that …"."""
    return _THAT.sub(" ", _PLAIN.sub(" ", text))


def about_of(text: str, query: str) -> tuple[str | None, str]:
    """The topic of a question and the question without it; None where it names none."""
    for pattern in _patterns(query):
        for match in pattern.finditer(text):
            words = match["words"].strip()
            told = words.split()
            asks = told[0].lower() in _ASKED_AFTER | _NO_TOPIC
            if not asks and (pattern is _PLAIN or len(told) > 1 or words.islower()):
                start = match.start("words") if pattern in (_DEED, _DENIED, _OBJECT) else match.start()
                return words, f"{text[:start]} {text[match.end('words') :]}"
    return None, text
