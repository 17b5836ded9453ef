"""Meetings that a question in plain English names: before, after or at which something was said; where people met."""

from __future__ import annotations

import re

from graphmodel.gazetteer import Gazetteer
from graphmodel.query.ask.dates import DATE
from graphmodel.query.datewords import dates_in, without_dates

OCCASION = (
    r"(?:talks|meeting|summit|conference|call|conversation|visit|negotiations|signing|session|congress|forum"
    r"|gathering|assembly|trip|round|encounter|ceremony|get-together|hearing|debate|vote|dinner|lunch|breakfast"
    r"|consultations|discussions)"
)
_NAME = r"(?:[A-Z][\w.-]*(?:['’](?!s\b)\w+)?(?:['’]s?)?)"
_NAMES = rf"{_NAME}(?:(?:,| and|,? and the)? {_NAME})*"
_OTHER = r"(?!(?:before|after|at|during|and|did|do|does|say|said|told|tell|who|whom|that|about|on|with|to|from|by)\b)"
_HEAD = rf"(?:(?:\s+{_OTHER}[\w.'’-]+){{0,7}}?)"
_OFFICE = r"(?:[a-z]+ (?:minister |secretary )?)?"
_TAIL = rf"(?:\s+(?:of|with|between|in|at|to|on board)\s+(?:the\s+)?(?!{DATE}){_OFFICE}{_NAMES})*"
_ON_TOPIC = r"(?: (?:on|about|over) (?:the )?[a-z][\w-]*(?: [a-z][\w-]*){0,2}?)"
"""What a meeting is on, where its day follows: "the session on the dam on 8 July"."""
_DAYS = rf"{DATE}(?: (?:and|to) (?:the )?{DATE})?"
_OF_DAY = rf"(?:,?\s+(?:of|on|in|from|held on|held in) (?:the )?(?:early |late |mid-)?(?P<d>{_DAYS}))?"
_AT = re.compile(
    rf"\b(?P<how>[Bb]efore|[Aa]fter|[Aa]t|[Dd]uring|in(?=\s+(?:the|their|his|her|its)\b))"
    rf"(?P<words>{_HEAD}\s+{OCCASION}\b{_TAIL})(?:{_ON_TOPIC}(?=,? (?:of|on|in|from) (?:the )?{DATE}))?{_OF_DAY}"
    r"(?: (?:began|begun|opened|started|took place|(?:was|were) held|ended|closed|were over|was over|broke up)\b)?"
)
_MET = re.compile(
    r"\b(?P<how>before|after|at|during|when)\b"
    r"(?P<words>[^,?;]*?\b(?:met|meets|conferred|sat (?:down|together))\b(?: [^,?;]*?)??)"
    rf"(?: (?:of|on|in) (?P<d>{_DAYS})|(?=[,?;.]|$| (?:did|from|which|who|against|about)\b))"
)
_WENT = re.compile(
    r"\b(?P<how>before|after|when)\b(?P<words> [^,?;]*?\b(?:travell?ed|flew|went|visited|arrived|received|hosted|phoned"
    rf"|called|rang|spoke|talked|sat down|saw|voted|vetoed|gathered"
    r"|convened|assembled|telephoned|handed|brought|presented|delivered|adopted|passed|signed)\b[^,?;]*?)"
    rf"(?: (?:on|in) (?P<d>{_DAYS}))?(?=[,?;.]|$)"
)
"""Meetings told by what somebody did: "before Wang travelled to Moscow"."""
_NAMED_ALONE = re.compile(
    rf"\b(?P<how>before|after|at)(?P<words> (?:the )?{_NAME}(?: {_NAME})*)(?: (?:of|in|on) (?P<d>{_DAYS}))?"
    r"(?=[,?;.]|$| (?:did|about|against|over)\b)"
)
"""A place that stands for what happened there: "after Yalta"."""
_OF_ONE = re.compile(rf"\b[Tt]he(?P<words>(?: {_NAME}){{1,4}} {OCCASION})\b{_OF_DAY}")
_BETWEEN = re.compile(
    rf"\bbetween (?P<first>(?:the|their|his|her) [^,?;]*?\b{OCCASION}\b[^,?;]*?) and"
    rf" (?P<second>(?:the|their|his|her|its) [^,?;]*?\b{OCCASION}\b)"
)
_AHEAD = re.compile(
    r"\b(?:ahead of|prior to|in the run-up to|on the eve of|earlier than|previous to)\b|\bin advance of\b",
    re.IGNORECASE,
)
_AFTERWARDS = re.compile(
    r"\bonce(?= [A-Z][^,?]*\b(?:had|met|have)\b)|\b(?:following|subsequent to|in the wake of|since"
    r"|in the aftermath of)(?= the\b)",
    re.IGNORECASE,
)
_MET_IN = re.compile(r"(?P<who>[A-Z][\w-]+) met in (?P<place>[A-Z][\w-]+)")
_WITH_WHOM = re.compile(
    rf"\b(?:who|whom|which (?:[\w’'-]+ ){{1,4}}?)(?P<words> ?(?:met|spoke|talked|conferred|joined|attended"
    rf"|received|accompanied|sat"
    rf"|saw|phoned|called|telephoned|negotiated|took part|was present|represented)\b[^,?;.]*?)(?: (?:of|on"
    rf"|in) (?P<d>{_DAYS}))(?=[,?;.]|$)"
)
"""Whom accounts name differently: "who spoke with Merkel by video on 22 September 2020"."""
_PLACE = re.compile(r"(?<!\w)(?:al-|el-|ash-)?[A-Z][\w'’-]+")
_NO_PLACE = frozenset("I The Their His Her Which Who What Did When Through In At Before After Between".split())
_WHERE = re.compile(
    r"(?<!Who )(?<!who )(?<!anyone )(?<!officials )\b(?:in|at)"
    rf" (?P<place>(?:[Tt]he )?{_NAME}(?: {_NAME})*)(?=[ ,?;.]|$)"
)
_WENT_TO = r"\b(?:(?:visits?|trips?|travel|travelled|went|journeys?|been|gone|came|flew)\b.*?\bto|visit(?:ed|s)?)"
_WHITHER = re.compile(rf"{_WENT_TO} (?P<place>{_NAME}(?: {_NAME})*)")
_AFTER_PLACE = re.compile(r"\s*(?:said|says?|that|who|warn|officials)\b")
_OF_THINGS = re.compile(
    r"\b[A-Z][\w-]+(?:['’]s)? (?:(?:new|latest|last|first|final) )?(?:text|plan|proposal|draft|offer|note|letter"
    r"|demand|terms|ideas?"
    r"|paper|memorandum|ultimatum|reply|answer|troops|forces|army|navy)s?\b"
)
"""A country in it says whose a thing is, and not who met: "handed over the Swiss text"."""
_SURE_KINDS = (
    ("vote", re.compile(r"\b(?:voted|vetoed|vote)\b")),
    ("call", re.compile(r"\b(?:tele)?phone(?:d| call| conversation)\b|\brang\b|\b(?:by|on the) (?:tele)?phone\b")),
)
_KINDS = (
    *_SURE_KINDS,
    ("call", re.compile(r"\bcall\b")),
    ("visit", re.compile(r"\b(?:visit|trip)\b")),
    ("summit", re.compile(r"\bsummit\b")),
)
_DAY = len("2024-03-01")
_OF_PARTIES = frozenset(
    {"who_met_whom", "meetings_at", "co_attendance", "silent_parties", "planned_and_held", "contradictions"}
)


def in_order(question: str) -> str:
    """The question with "ahead of", "following" and "between the … talks and the … summit" as before and after."""
    question = _AFTERWARDS.sub("after", _AHEAD.sub("before", question))
    return _BETWEEN.sub(lambda m: f"after {m['first']}, before {m['second']}", question)


def without_meetings(question: str) -> str:
    """The question with each "at the … talks" as "at the occasion", for rules that look at its other words."""
    plain = _AT.sub(lambda m: f"{m['how']} the occasion", in_order(question))
    return _MET.sub(lambda m: f"{m['how']} the occasion" if m["how"] != "when" else m[0], plain)


def meetings_of(question: str, gazetteer: Gazetteer, query: str) -> tuple[dict[str, list[str]], str]:
    """Parameters `before`, `after` and `meeting`, and the question, put in order, without the words that told them."""
    params: dict[str, list[str]] = {}
    rest = in_order(question)
    for pattern in (_AT, _MET, _WENT, _NAMED_ALONE):
        for match in list(pattern.finditer(rest)):
            naming = _naming(match)
            if match["how"].lower() not in ("before", "after") and naming[:1].isdigit() and len(naming) < _DAY:
                continue  # "during his visit in March 2024" names no meeting
            if naming and (pattern is not _NAMED_ALONE or _is_place(match["words"], gazetteer)):
                how = match["how"].lower() if match["how"].lower() in ("before", "after") else "meeting"
                params.setdefault(how, [naming])
                rest = rest.replace(match[0], " ")
    met = _MET_IN.search(rest)
    if met and not params and query == "contradictions":
        params["meeting"], rest = [f"{met['who']} {met['place']}"], rest.replace(met[0], " ")
    with_whom = _WITH_WHOM.search(rest)
    if with_whom and not params and query == "contradictions" and (naming := _naming(with_whom)):
        params["meeting"], rest = [naming], rest.replace(with_whom[0], " ")
    if query in _OF_PARTIES and "meeting" not in params:
        for match in _OF_ONE.finditer(rest):
            if _is_place(match["words"].rpartition(" ")[0], gazetteer):
                params.setdefault("meeting", []).append(_naming(match))
                rest = rest.replace(match[0], " ")
    return params, rest


def place_of(question: str, gazetteer: Gazetteer) -> tuple[list[str], str]:
    """Where a meeting was ("in Geneva"), and the question without it."""
    for pattern in (_WHERE, _WHITHER):
        for match in pattern.finditer(question):
            place = match["place"]
            fits = _is_place(place, gazetteer) or (pattern is _WHERE and gazetteer.country(place) is not None)
            if not dates_in(match[0]) and fits and not _says(question, match.end()):
                start = match.start() if pattern is _WHERE else match.start("place")
                return [place], f"{question[:start]} {question[match.end() :]}"
    return [], question


def _says(question: str, end: int) -> bool:
    return bool(_AFTER_PLACE.match(question[end:]))


def _naming(match: re.Match[str]) -> str:
    """The names, the kind that is beyond doubt and the days in a phrase; empty where it has no name and no day."""
    inside = dates_in(match["words"])
    told = _OF_THINGS.sub(" ", without_dates(match["words"], inside))
    words = [w for w in (re.sub(r"['’]s?$", "", w) for w in _PLACE.findall(told)) if w not in _NO_PLACE]
    days = [each.edtf for each in dates_in((match["d"] or "").replace(" of ", " ").replace(" the ", " ")) or inside[:1]]
    day = " ".join(days)
    if not words and not day:
        return ""
    kinds = _KINDS if day and not words else _SURE_KINDS
    kind = next((kind for kind, pattern in kinds if pattern.search(told)), "")
    return " ".join(each for each in (*words, kind, day) if each)


def _is_place(name: str, gazetteer: Gazetteer) -> bool:
    """Whether a name is none of people, bodies and countries: capitals, which stand for governments, are places."""
    bare = re.sub(r"['’]s?$", "", name.strip()).removeprefix("the ")
    if gazetteer.events(bare):
        return True
    party = gazetteer.country(bare) or gazetteer.demonym(bare) or gazetteer.organization(bare) or gazetteer.people(bare)
    if party:
        return False
    words = bare.split()
    known = (gazetteer.country(w) or gazetteer.demonym(w) or gazetteer.people_by_surname(w) for w in words)
    return bool(gazetteer.government(bare)) or not any(known)
