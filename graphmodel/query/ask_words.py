# ruff: noqa: E501 - a rule a line
"""What a question in plain English asks for: which named query, told by its words. Rules only, tried in order."""

from __future__ import annotations

import re
from typing import NamedTuple


class Intent(NamedTuple):
    """A named query with what its choice alone fixes."""

    query: str
    params: dict[str, list[str]]


_MET = (
    r"met|meets?|meeting|saw|sees?|sat down|sit down|conferred|confers?|spoke|speaks?|talked|talks?|phoned|called|rang"
)
_CLAIM = r"(report|articles?|news|announc\w*|claim|told|statement)"
_OFFICE = (
    r"(minister|secretary|president|ambassador|spokes\w+|chancellor|premier|advis[eo]r|envoy|king|queen|emperor|chief"
    r"|director|leader|head of|governor|general)"
)
_RULES = (
    ("refuted_reports", rf"\b(wrong|incorrect|false|mistaken|erroneous)(ly)?\b.*\b{_CLAIM}"
     rf"|\b{_CLAIM}s?\b.*\b(wrong|incorrect|refuted|mistaken|false|untrue|not true|error)\b"),
    ("officials_in_office", r"\bin office\b|\b(held|holds?|holding) (the |an? )?(office|post)|\bwhich office"
     r"|\b(ran|runs?|headed|heads|led|leads)\b.*\b(ministry|government|department|office)\b"
     rf"|\bwho (was|were|is|are|served as)\b(?! (quoted|warned|told|accused|asked)).*\b{_OFFICE}\b"),
    ("said_before_meeting", r"\b(articles?|reports?|papers?) (themselves |itself |expressly )?(say|says|said|put|puts|place[sd]?|tells?) (.{0,40} )?(before|after|ahead of)\b"
     r"|\b(expressly|explicitly) (said|told|stated|put|placed) .*\b(before|after|ahead of)\b"),
    ("said_first", r"\bfirst (to|who) (say|said|report\w*|tell|told|claim\w*|announce\w*|warn\w*|accuse\w*|mention\w*)"
     r"|\bwho first\b|\bsaid (it |so |this )?first\b"),
    ("unanswered_accusations", r"\bunanswered|\b(never|not|nobody|no one)\b.*\b(answered|rebutted)|without (an |any )?answer"),
    ("single_source_claims", r"\bsingle[- ]source|\b(only|just) (one|a single) (source|article|report)|\bone source only"),
    ("anonymous_statements", r"\banonymous|\bunnamed|\bunidentified|\bnot named\b|\bwithout (a |giving .*)?names?\b"),
    ("attribution_chain", r"\bthrough whom\b|\b(by|from) whom (do|did) we\b|\baccording to whom\b|\bhow (do|did|can) (we|anyone|anybody) (know|learn)"
     r"|\bchain\b|\bhow did (news|word)\b|\bwho (relayed|passed)\b|\bsecond[- ]hand"),
    ("uncertain_dates", r"\b(uncertain|inferred|doubtful|approximate)\b.*\bdate|\bdates?\b.*\b(uncertain|doubtful|inferred|not certain)"),
    ("undated_statements", r"\b(no|any) (known |exact )?date\b|\bundated|\bwithout (a |any )?date|\bnot dated\b|\bdate\b.*\b(missing|unknown)"
     r"|\bnot (say|tell) when\b|\bday\b.*\b(unknown|not (given|known))"),
    ("same_act", r"\b(same|one) (remark|statement|act|warning|speech|threat)|\bone and the same"
     r"|\b(several|more than one|two or more|which|what) (articles|reports|papers) (report|tell|carry|mention)\w*\b"),
    ("contradictions", r"\bdisagree|\bcontradict|\bconflict\w*$|\bconflict(s|ing)? (about|over|on|with|report|account|version)|\bassert\b.*\bdeny"
     r"|\b(accounts|reports|articles|versions)\b.*\b(differ|diverge|conflict|at odds|clash|inconsistent)"),
    ("who_denied_what", r"\b(deny|denie[sd]|denying|denials?|disput\w+|rebut\w*|disavow\w*|disclaim\w*|dismiss\w*|reject\w*|refut\w+)\b"),
    ("planned_and_held", r"\b(only|still|merely|so far) (as )?(planned|scheduled)|\bplanned\b.*\b(article|mention|held|took place|happen)"
     r"|\byet to (take place|be held)|\bnot yet (been )?held\b|\bscheduled\b"),
    ("planned_statements", r"\b(expected|planning|planned|intend\w*|going|about) to (say|tell|warn|urge|raise|demand)"),
    ("timeline", r"\bearliest first|\btimeline|\bchronolog|\bin order of (time|date)|\bstep by step|\bhistory of (the )?(contacts|dealings|relations)"),
    ("known_as_of", r"\bas of\b|\b(was|were|been|become|became) (publicly )?known|\bknown (only )?(by|after|on|until)\b|\bhad been published"
     r"|\b(came|come) (out|to light)\b|\bcould (one|anyone|a reader|readers) know\b"),
    ("who_shifted", r"\b(chang\w+|shift\w*|soften\w*|harden\w*|revers\w+)\b.*\b(position|stance|tone|mind|line|views?|course|tune)"
     r"|\b(position|stance|tone|line|views?)\b.*\b(chang|shift|soften|harden)"),
    ("joint_statements", r"\btogether\b|\bjointly\b|\bjoint (statement|declaration|communiqu)|\bin common\b"),
    ("topics_of", r"\b(what|which) (topics|subjects|issues|themes)\b"),
    ("act_profile", r"\b(what|which) (kinds?|sorts?|types?) of (statements?|acts?|remarks?)"),
    ("silent_parties", r"\b(silent|silence)\b|\bsaid nothing\b|\bsay nothing\b"),
    ("relied_on_sources", r"\b(rely|relies|relied|reliance|rests?|based) (mostly |mainly |most )?(up)?on\b|\b(which|what) sources\b"),
    ("spokespeople", r"\bwho (speaks|spoke|has spoken|speak|spoken) (up )?(for|on behalf of)\b|\bspeaks? for\b"),
    ("co_attendance", r"\battended? the same|\bwho sat\b.*\bwith\b"),
    ("expert_statements", r"\bthink|\bthought|\bexpert|\banalyst|\bscholar|\bcommentator|\bacademic|\bprofessor|\bin the (view|opinion) of"),
    ("who_warned_whom", r"^(who|which|whom|by whom|what)\s+(\w+\s+){0,3}(warn|threat|caution|menac)"),
    ("repeated", r"\brepeat\w*\b|\breiterat\w*|\bsaid? (it |so )?again\b"),
    ("said_at_meeting", r"\bwhat was said (at|in|during)\b"),
    ("answers", r"\b(answer|respon[ds]|repl(y|ie)|react|retort)\w*\b"),
    ("who_accused_whom", r"^(who|whom|what|which|did)\b.*\b(accus|condemn|critici[sz]|denounc|blame|rebuke|deplor)"),
    ("promises", r"\bpromis|\bpledg|\bvow(s|ed)?\b|\bassur(e|es|ed|ances?)\b|\bcommit(s|ted|ment)"),
    ("who_met_whom", r"\bmeetings?\b.*\b(present|attended|took part|both)\b|\b(attended|took part in)\b.*\bmeetings?\b"),
    ("statements_by", r"^what (did|does|has|have|had) .*\b(say|said|tell|told|announce|remark|declare|comment|state)"),
    ("who_met_whom", rf"\b(who|whom|when|which|where|did|has|have|how often)\b.*\b({_MET}) ?(with|to|or|whom)\b|\b(hold|held) (talks|a meeting|meetings)"),
    ("who_met_whom", r"\b(meet(ings?)?|contacts?|calls?) (with|between|of)\b|\b(talks|encounters?|visits?) (with|between)\b|\b(when|where|how often) did .* (meet|call|phone|visit)"
     r"|^(did|has|have|who|whom) .*\b(meet|met|visit(ed)?|phoned?)\b"),
    ("who_warned_whom", r"\bwarn|\bthreat|\bcaution|\bmenac"),
    ("who_accused_whom", r"\baccus|\bcondemn|\bcritici[sz]|\bdenounc|\bblame|\brebuke|\bdeplor"),
    ("said_at_meeting", r"\b(said|say|told|reported) .*\bat (the|a|their) "),
    ("who_supported_whom", r"\bsupport(s|ed|ers?)?\b|\bback(s|ed)\b|\bendors|\bprais|\bwelcom|\bsid(e|es|ed) with|\bapplaud|\bagree[ds]? with\b"),
    ("who_demanded_what", r"\bdemand|\burge|\bappeal|\brequest|\basked?\b|\bcall(s|ed)? (on|for|upon)\b|\bpropos|\binsist|\bimplor"),
    ("statements_by", r"\bsay|\bsaid|\bsays|\btold|\btell|\bstatement|\bremark|\bannounce|\bdeclar|\bcomment|\bspeak|\bspoke"),
)  # fmt: skip
_FIXED = {"anonymous_statements": {"speaker": ["unnamed"]}, "planned_and_held": {"status": ["planned"]}}
_BOTH = re.compile(r"\bplanned\b.*\b(held|took place|taken place|happened)\b|\bheld\b.*\bplanned\b", re.IGNORECASE)
_NOT_HELD = re.compile(r"\b(not|never|yet|nothing|no)\b", re.IGNORECASE)
_WITH_ACT = frozenset(
    "who_warned_whom who_accused_whom undated_statements same_act known_as_of attribution_chain said_at_meeting said_before_meeting"
    " said_first anonymous_statements single_source_claims uncertain_dates planned_statements".split()
)
_ACTS = {
    "warn": r"\bwarn|\bcaution", "threaten": r"\bthreat|\bmenac", "accuse": r"\baccus", "condemn": r"\bcondemn",
    "promise": r"\bpromis|\bpledg", "concern": r"\bconcerns?\b(?! (whom|the))", "urge": r"\burge[ds]?\b",
    "demand": r"\bdemand(ed|s)?\b", "agree": r"\bdeclared? (together|jointly)|\bagreed?\b",
}  # fmt: skip
_ADDRESS = re.compile(r"^(?:(?:please|tell|show|give) (?:me )?|can you (?:tell|show) me )", re.IGNORECASE)
_REFUSED = re.compile(r"\b(reject|dismiss)", re.IGNORECASE)


def intent_of(question: str, core: str) -> Intent | None:
    """The query that the question's words ask for, None where no rule knows. `core` is the question without its topic:
    its words go first.
    """
    texts = [_ADDRESS.sub("", text.strip()).rstrip("?.! ") for text in (core, question)]
    for text in texts:
        for query, pattern in _RULES:
            if re.search(pattern, text, re.IGNORECASE):
                return Intent(query, _fixed(query, texts))
    return None


def _fixed(query: str, texts: list[str]) -> dict[str, list[str]]:
    core, question = texts
    params = {name: list(values) for name, values in _FIXED.get(query, {}).items()}
    acts = _acts_in(core) or _acts_in(question)
    if acts and query in _WITH_ACT:
        params["act"] = acts
    if query == "who_denied_what" and _REFUSED.search(core):
        params["act"] = ["deny", "reject"]
    if query == "planned_and_held" and _BOTH.search(core) and not _NOT_HELD.search(core):
        params["status"] = ["planned", "held"]
    return params


def _acts_in(text: str) -> list[str]:
    return [act for act, words in _ACTS.items() if re.search(words, text, re.IGNORECASE)]
