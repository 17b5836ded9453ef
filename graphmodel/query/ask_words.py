"""What a question in plain English asks for: which named query, told by its words. Rules only, tried in order."""

from __future__ import annotations

import re
from typing import NamedTuple


class Intent(NamedTuple):
    """A named query with what its choice alone fixes."""

    query: str
    params: dict[str, list[str]]


_RULES = (
    ("refuted_reports", r"\b(wrong|incorrect|false|mistaken)(ly)? report|report\w*\b.*\b(wrong|incorrect|refute)"),
    ("officials_in_office", r"\bin office\b|\bheld (the )?office|\bwho was the\b|\bwhich office"),
    ("anonymous_statements", r"\banonymous|\bunnamed|\bunidentified"),
    ("attribution_chain", r"\b(through|by) whom\b|\bhow do we know|\bchain\b"),
    ("undated_statements", r"\bno (known )?date|\bundated|\bwithout (a )?date"),
    ("same_act", r"\b(same|one) (remark|statement|act|warning|speech)|\bone and the same"),
    ("contradictions", r"\bdisagree|\bcontradict|\bconflict(s|ing)? (about|over|on|with|report)|\bassert\b.*\bdeny"),
    ("who_denied_what", r"\b(deny|denie[sd]|denying|denial)"),
    ("planned_and_held", r"\b(only )?planned\b.*\b(article|mention|held)|\bonly (as )?planned"),
    ("timeline", r"\bearliest first|\btimeline|\bchronolog|\bin order of (time|date)"),
    ("known_as_of", r"\bas of\b|\b(was|were) known|\bknown (only )?(by|after)\b|\bhad been published"),
    ("joint_statements", r"\btogether\b.*\?|\bjointly\b|\bjoint (statement|declaration)"),
    ("expert_statements", r"\bthink|\bthought|\bexpert|\banalyst|\bscholar"),
    ("who_warned_whom", r"^(who|which)\s+(\w+\s+)?(warn|threat)"),
    ("said_at_meeting", r"\bwhat was said (at|in|during)\b"),
    ("statements_by", r"^what (did|does|has|have) .*\b(say|said|tell|told)\b"),
    ("who_met_whom", r"\b(who|whom|when|which)\b.*\b(met|meets?|speak|spoke|talked) (with|or|whom)?"),
    ("who_met_whom", r"\b(meet(ings?)?|contacts?|calls?) (with|between|of)|\bwhen did .* meet"),
    ("who_warned_whom", r"\bwarn|\bthreat"),
    ("who_accused_whom", r"\baccus|\bcondemn"),
    ("said_at_meeting", r"\b(said|say|told|reported) .*\bat (the|a|their) "),
    ("promises", r"\bpromis|\bpledg|\bvow"),
    ("who_demanded_what", r"\bdemand|\burge|\bappeal|\brequest|\basked?\b"),
    ("statements_by", r"\bsay|\bsaid|\bsays|\btold|\bstatement|\bremark|\bannounce"),
)
_FIXED = {"anonymous_statements": {"speaker": ["unnamed"]}, "planned_and_held": {"status": ["planned"]}}
_WITH_ACT = frozenset(
    "who_warned_whom who_accused_whom undated_statements same_act known_as_of attribution_chain said_at_meeting".split()
)
_ACTS = {
    "warn": r"\bwarn", "threaten": r"\bthreat", "accuse": r"\baccus", "condemn": r"\bcondemn",
    "promise": r"\bpromis|\bpledg",
    "urge": r"\burge[ds]?\b", "demand": r"\bdemand(ed|s)?\b", "agree": r"\bdeclared? (together|jointly)|\bagreed?\b",
}  # fmt: skip


def intent_of(question: str) -> Intent | None:
    """The query that the question's words ask for, None where no rule knows."""
    for query, pattern in _RULES:
        if re.search(pattern, question, re.IGNORECASE):
            params = {name: list(values) for name, values in _FIXED.get(query, {}).items()}
            acts = [act for act, words in _ACTS.items() if re.search(words, question, re.IGNORECASE)]
            return Intent(query, {**params, **({"act": acts} if acts and query in _WITH_ACT else {})})
    return None
