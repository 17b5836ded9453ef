"""Who is who in a question in plain English: the people and countries that it names, and which of them speaks, is
spoken to, or is spoken of.
"""

from __future__ import annotations

import re

from graphmodel.gazetteer import Gazetteer
from graphmodel.query.ask.names import Name, names_in
from graphmodel.query.ask.plain import OFFICE

_VERB = (
    r"(?:warn|threaten|caution|menac|tell|told|urg|ask|accus|condemn|critici[sz]|denounc|blam|rebuk|promis|assur|pledg"
    r"|remind|inform|demand|support|back|prais|welcom|endors|answer|contradict|reproach|attack|press|implor|beg|advis"
    r"|offer|guarante|charg|reassur|call|invit|lobb|applaud|commend|oppos)"
)
_SMALL = (
    r"(?:(?!(?:did|does|do|has|have|had|to|of|by|from|and|or|in|on|with|that|who|whom|what|which|not|was|were)\b)"
    r"[a-z]+\s+){0,3}"
)
_THOSE_OF = (
    r"(?:(?:the )?(?:generals|leaders|rulers|authorities|government|officials|people|junta|rebels|presidents?|army)\s+"
    r"(?:in|of)\s+(?:the\s+)?)?"
)
_ACTIVE = re.compile(
    rf"\b(?:{_VERB}(?:ing|ed|s|e|es)?|(?:call|appeal|prevail)(?:ed|s|ing)? (?:up)?(?:on|to|for)"
    rf"|(?:demand|ask|request|want|requir|expect)\w* (?:of|from)|(?:agree|side|sid)[ds]? with|stood by|stand by"
    rf"|spoke (?:out )?against|in favour of|in support of)\s+{_SMALL}{_THOSE_OF}$",
    re.IGNORECASE,
)
_TO = re.compile(rf"\b(?:to|toward|towards|addressed to|gave|give|given)\s+{_SMALL}{_THOSE_OF}$")
_AGAINST = re.compile(
    r"\b(?:against|aimed at|directed at|levell?ed at|(?:threat|accusation|warning|criticism|insult)s? at|targeting"
    r"|(?:hit|lash)\w* out at)\s+(?:the\s+)?$"
)
_OF_DEED = re.compile(
    r"\b(?:condemnations?|accusations?|criticisms?|denunciations?|condemning|accusing|support|praise|backing"
    rf"|endorsements?|critical|accused) (?:of|against|for)\s+{_SMALL}$"
)
_BY = re.compile(r"\b(?:by|from|for|on behalf of)\s+(?:the\s+)?(?:[a-z]+\s+){0,3}$")
_PASSIVE_BEFORE = re.compile(r"\b(?:was|were|been|being|is|are)\s+(?:the\s+)?$", re.IGNORECASE)
_PERFECT_BEFORE = re.compile(r"\b(?:has|have|had)\s+(?:the\s+)?$", re.IGNORECASE)
_BEEN = r"(?:(?!(?:by|to|and|or|been)\b)[a-z]+\s+){0,2}"
_PASSIVE_AFTER = re.compile(rf"^\s*{_BEEN}(?:been\s+|being\s+)?{_BEEN}(?:{_VERB}\w*ed|told)\b(?!\s+(?:the\s+)?[A-Z])")
_IS_AFTER = re.compile(rf"^\s*(?:was|were|is|are|has been|had been|have been)\s+{_BEEN}(?:{_VERB}\w*ed|told)\b")
_PERFECT_AFTER = re.compile(rf"^\s*{_BEEN}been\s+{_BEEN}(?:{_VERB}\w*ed|told)\b")
_HEARS = re.compile(r"^\s*(?:(?:officials|leaders)\s+)?(?:receive|hear|get|got|face)\w*\b")
_UNANSWERED = re.compile(r"^\s*(?:officials |leaders )?(?:not|never|leave|left|fail|ignore|let)\b")
_TARGETED = frozenset({"who_accused_whom", "unanswered_accusations", "who_supported_whom"})
_BOTH_WAYS = frozenset({"who_met_whom", "timeline", "co_attendance", "meetings_at", "planned_and_held"})
_SPEAKERS = frozenset({"joint_statements", "officials_in_office", "silent_parties"})
_MUTUAL = re.compile(r"\b(?:each other|one another|mutual(?:ly)?)\b")
_SIDES = re.compile(
    r"^(?:['’]s?)?(?:,? (?:and|from) (?:the )?[A-Z]\w+(?:['’]s?)?)?"
    r" (?:own |official )?(?:accounts?|versions?|statements?|claims?|words|positions?)\b"
)
"""After a country: whose accounts disagree."""
_AND = re.compile(
    r"\s*(?:,|,? and|,? or|,? nor|as well as)(?: (?:the|his|her|its|their)(?: [A-Z][a-z]+)?(?: [a-z]+){0,3})?\s*"
)
_BLAMES = re.compile(rf"\b(?:accus|condemn|critici[sz]|denounc|blam|rebuk)(?:ing|ed|s|e|es)?\s+{_SMALL}$")
_ASIDE = re.compile(r"(?<=[\w;]) (?<!Since )(?<!and )(?<!or )(?:when|while|although|because|if)\b")
"""Before a clause that only says when or why."""
_STANDS = re.compile(r"\bst(?:oo|an)ds? by (?:the )?$")
_CLAIMED = re.compile(r"\b(?:claim|allegation|accusation|charge|report|statement)s?\b[\w ]* by (?:the )?$")
_SUBJECT = re.compile(r"\b(?:did|do|does|has|have|had) (?:the )?[A-Z]")
_QUOTES = re.compile(r"\s+(?:\w+ly )?(?:quote|cite)s?\b")
_OWN_DEED = re.compile(
    r"^[\w .-]+['’]s? (?:[a-z]+ )?(?:promise|pledge|warning|threat|accusation|remark|appeal|demand|offer|statement)s?\b"
)
"""Whose deed it is: "what happened to Portugal's promise to Angola"."""
_DENIES = re.compile(r"\b(?:den(?:y|ied|ies|ying)|(?:disput|reject|dismiss|rebut|refut|contest)\w*)\s+(?:the\s+)?$")
_HOLDS = re.compile(r"\b(?:holds?|held|holding) (?:the )?$")
_RESPONSIBLE = re.compile(r" (?:responsible|accountable)")
_NO_TITLE = r"(?!(?:and|or|with|did|has|have|about|say|said|for|against|over|met?|when|while|before|after|if|that)\b)"
_APPOSED = re.compile(
    rf"\b(?:the|an?|his|her|its|their) (?:{_NO_TITLE}[\w’'-]+ )*?{OFFICE}(?: {_NO_TITLE}[\w’'-]+)*, $"
)
"""An office that the name after the comma holds: "the head of the bank, Ada Lind"."""
_SAID_IN = re.compile(
    r"\b(?:gave|given|give|said|say|made|make|spoke|speak|delivered?|issued?|voiced?|told|tell|warned|uttered"
    r"|announced?|declared?)"
    r" (?:\w+ )?in $"
)
_TOPIC = re.compile(r"\b(?:on|about|over)\s+(?:the\s+)?$")
_DEED_BEFORE = re.compile(
    r"\b(?:warning|threat|promise|pledge|accusation|appeal|demand|statement|remark|offer|claim"
    r"|denial)s? (?:that )?(?:the )?$"
)
_GAVE = re.compile(
    r"\s+(?:has |had |have )?(?:issued|gave|given|made|delivered|addressed|sent|voiced|directed|levelled|uttered|put)\b"
)
"""Who did it: "the warning Sullivan issued"."""
_OFFICIALS = re.compile(r"\s+(?P<who>official|source|diplomat|spokes\w+|advis[eo]r|aide|officer|staffer)s?\b")
_PAIR = re.compile(r"\b(?:between|of|by)\s+(?:the\s+)?(?:[A-Z]\w+(?:['’]s)?\s+and\s+(?:the\s+)?)?$")


def parties_of(text: str, gazetteer: Gazetteer, query: str) -> tuple[dict[str, list[str]], list[Name]]:
    """Parameters for the parties of a question, and the names that they hold."""
    params: dict[str, list[str]] = {}
    used: list[Name] = []
    names, last, aside = names_in(text, gazetteer), None, _ASIDE.search(text)
    for at, name in enumerate(names):
        role = None if _describes(text, names, at) else _role(text, name, params, query)
        if used and last and _AND.fullmatch(text[used[-1].end : name.start]) and query not in _BOTH_WAYS:
            role = last
        if role == "addressee" and query == "contradictions":
            continue  # one of two accounts may leave out to whom it was said
        if role == "addressee" and query not in _BOTH_WAYS and _is_outlet(name, gazetteer):
            continue
        if (aside and name.start > aside.start()) or _is_place(text, name, query, gazetteer):
            continue
        if role is None or _owned(text, names, at):
            continue
        last = role
        if role == "source":
            params["speaker"] = [*params.get("speaker", []), f"unnamed: {name.value} {_official_of(text[name.end :])}"]
            used.append(name)
            continue
        for each in _both(role, query) if _MUTUAL.search(text) else (role,):
            key = each if each == "target" or not name.country else f"{each}_country"
            if name.value not in params.get(key, ()):
                params.setdefault(key, []).append(name.value)
        used.append(name)
    return params, used


def _official_of(after: str) -> str:
    told = _OFFICIALS.match(after)
    return told["who"] if told else ""


def is_mutual(text: str, params: dict[str, list[str]]) -> bool:
    """Whether a question is about what two parties said to or about each other."""
    return bool(_MUTUAL.search(text)) and sum(len(v) for k, v in params.items() if k.startswith("speaker")) > 1


def _both(role: str, query: str) -> tuple[str, ...]:
    """Both roles of who did something to each other; for other queries the first."""
    if query in _BOTH_WAYS or query in _SPEAKERS or query == "contradictions":
        return (role,)
    return ("speaker", "target" if query in _TARGETED else "addressee")


def _describes(text: str, names: list[Name], at: int) -> bool:
    """Whether a country or body only says whose a person is that is named next: "the Chinese foreign minister Wang
    Yi".
    """
    if not (names[at].country or names[at].body) or at + 1 >= len(names) or names[at + 1].country:
        return False
    between = text[names[at].end : names[at + 1].start]
    apposed = _APPOSED.search(text[: names[at + 1].start])
    if apposed and apposed.start() < names[at].start and not names[at + 1].body:
        return True
    if names[at + 1].body and between.strip(" '’s"):
        return False
    return bool(re.fullmatch(r"(?:['’]s?)?\s+(?:[a-z-]+\s+){0,4}(?:[A-Z][a-z]+\s+){0,3}", between)) and not re.search(
        rf"\b{_VERB}|\b(?:and|or|with|to|by|from|did|has|about|say|said|for|against|over|meet|met|when|while"
        rf"|before|after|if)\b",
        between,
    )


def _owned(text: str, names: list[Name], at: int) -> bool:
    """Whether it is a body that every country has, of a country that is named beside it."""
    if not names[at].generic:
        return False
    before = at > 0 and names[at - 1].country and len(text[names[at - 1].end : names[at].start].strip(" '’s")) == 0
    after = at + 1 < len(names) and names[at + 1].country
    return before or (after and text[names[at].end : names[at + 1].start].strip() in ("in", "of", "of the"))


def _role(text: str, name: Name, params: dict[str, list[str]], query: str) -> str | None:
    before, after = text[: name.start], text[name.end :]
    spoken = any(key.startswith("speaker") for key in params)
    if query in _BOTH_WAYS:
        return None if _TOPIC.search(before) else "addressee" if spoken else "speaker"
    if query in _SPEAKERS:
        return "speaker"
    if query == "contradictions" and name.country:
        return "speaker" if _SIDES.search(after) or _PAIR.search(before) else None
    speaker = None if spoken else "speaker"
    if _GAVE.match(after) and _DEED_BEFORE.search(before):
        return speaker
    deed = query != "answers" and _OWN_DEED.search(text[name.start : name.end] + after)
    if before.endswith("attributed to ") or deed:
        return speaker
    claimed = _CLAIMED.search(before) and _SUBJECT.search(after)
    if query == "who_denied_what" and (claimed or _DENIES.search(before)):
        return None
    if query == "relied_on_sources" and _QUOTES.match(after):  # who quotes is no filter
        return None
    if query == "anonymous_statements" and not name.country and not _TO.search(before):
        return "source" if name.body and _OFFICIALS.match(after) else None
    if before.endswith(" of ") and re.search(r"['’]s?$", text[name.start : name.end]):
        return speaker
    return _aimed_at(before, after, query) or speaker


def _aimed_at(before: str, after: str, query: str) -> str | None:
    """Whether a name is that to whom or at whom something is said, by the words around it; None for who says it."""
    aimed = "target" if query in _TARGETED else "addressee"
    blamed = _BLAMES.search(before) or (_HOLDS.search(before) and _RESPONSIBLE.match(after))
    if blamed or _OF_DEED.search(before) or (query == "unanswered_accusations" and _UNANSWERED.search(after)):
        return "target"
    if _ACTIVE.search(before) and (_STANDS.search(before) or not before.endswith("by ")):
        return aimed
    if _BY.search(before):
        return None
    if _AGAINST.search(before) or _suffers(before, after):
        return aimed
    return ("target" if query == "who_supported_whom" else "addressee") if _TO.search(before) else None


def _suffers(before: str, after: str) -> bool:
    """Whether a name is that of whom something is done or said to: "was China warned"."""
    passive = _PASSIVE_BEFORE.search(before) and _PASSIVE_AFTER.search(after)
    passive = passive or _IS_AFTER.search(after)
    return bool(passive or (_PERFECT_BEFORE.search(before) and _PERFECT_AFTER.search(after)) or _HEARS.search(after))


def _is_outlet(name: Name, gazetteer: Gazetteer) -> bool:
    """Whether it is a paper or station: what it is told, it tells on, so that it counts as no addressee."""
    body = gazetteer.organization(name.value) if name.body else None
    return bool(body and body.kind == "outlet")


def _is_place(text: str, name: Name, query: str, gazetteer: Gazetteer) -> bool:
    """Whether a capital is where people met or went, and no government: "the visit to Cairo"."""
    if not name.known and not name.body and text[: name.start].endswith(" in "):
        return True
    bare = re.sub(r"['’]s?$", "", text[name.start : name.end])
    capital = name.country and not (gazetteer.country(bare) or gazetteer.demonym(bare))
    if capital and _SAID_IN.search(text[: name.start]):
        return True
    return query in _BOTH_WAYS and capital and bool(re.search(r"\b(?:in|to|at) $", text[: name.start]))
