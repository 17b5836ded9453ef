"""What was not understood of a question: the words that no rule used, and whether the answer would be much wider."""

from __future__ import annotations

import re

from graphmodel.query.ask.meetings import OCCASION

_OCCASION = re.compile(
    r"\b(?:before|after|during|since|until|between|at|in|about|when(?= the)|while(?= the))\s+"
    rf"(?:(?:the|a|an|his|her|their|its)\s+)?"
    rf"(?:[\w’'-]+\s+){{0,3}}?{OCCASION}\b(?: took place| was held)?",
    re.IGNORECASE,
)
"""A meeting that nothing names: "after the talks"."""
_PLAIN = """
    who whom whose what which when where why how did does do has have had was were is are be been being will would can
    could may might should the a an this that these those it its his her their he she they them him of to from by with
    for on in at about over against after before during between since until as and or nor but if not no any anybody
    anyone anything everybody everyone everything somebody someone nobody all every each other one another some me us
    we i you my our please tell show list give name find count many much often times time ever far yet already still
    so there then than also both either only just itself himself herself themselves themself even made make makes gave
    given gives give put take took taken takes place part come came go going went get got received receive let say
    says said saying tell told tells telling speak speaks spoke spoken talk talks talked talking state states stated
    statement statements remark remarks remarked words word declare declared announce announced comment comments
    commented mention mentioned claim claims claimed report reports reported article articles paper papers news
    official officials leader leaders people person persons man men woman women country countries state party parties
    side sides government governments act acts thing things subject subjects topic topics issue issues meeting
    meetings talks meet meets met held hold holds happen happened happens know known knew call called calls source
    sources account accounts reporting read reader readers according public publicly first last later earlier
    date dates dated day days most mostly mainly more less least once same different several two directly really
    actually exactly together jointly joint issue issued voice voiced express expressed raise raised position stance
    view views present attend attended participants participant became become turned out proved
    withdrawn retracted refuted unknown untrue true mistaken error incorrect alone having had names named naming
    elsewhere both mind learn learnt learned hear heard
    carry carries wording addressed outward recorded record exist exists
    describe describes described present presents presented onwards onward point points pointed left
    ask asked asks make occasion mid through whom whether end order against own
"""
_KNOWN = frozenset(_PLAIN.split())
_STEMS = re.compile(
    r"(?:warn|threat|caution|menac|accus|condemn|critici[sz]|denounc|blam|rebuk|deplor|reject|dismiss|disput|rebut|contest"
    r"|refut|disavow|disclaim|promis|pledg|assur|guarant|demand|urg|appeal|request|propos|insist|implor|support|endors|prais"
    r"|welcom|applaud|agree|answer|respon[ds]|retort|repeat|reiterat|contradict|conflict|disagree|differ|diverg|clash|plann"
    r"|schedul|expect|intend|cancel|silen|anonym|unnam|unidentif|expert|analyst|scholar|histori|undated|uncertain|chronolog"
    r"|timelin|chang|shift|soften|harden|wrong|allegation|summit|conference|visit|negotiat|phon|contact|dealing|relations"
    r"|bilateral|unanswered|conversation|communiqu|declarat|published|discuss|occur|attribut|assert)\w*"
    r"|den(?:y|ie[sd]|ying|ials?)|vow(?:s|ed)?|commit(?:s|ted|ments?)?|call(?:s|ed|ing)?|press(?:ed|es)?|back(?:s|ed|ing)?"
    r"|sid(?:e[sd]?|ing)|repl(?:y|ies|ied)|react(?:s|ed|ions?)?|plans?|quote[sd]?|cite[sd]?|rel(?:y|ies|ied)|rest(?:s|ed)?"
    r"|fals(?:e|ely)|charge[sd]?|talk(?:s|ed)?|spokes\w+|chains?|concern(?:s|ed)?|worr(?:y|ied|ies)|earliest|single|votes?"
    r"|trips?|joint(?:ly)?|th(?:ink|inks|ought)|kinds?|sorts?|types?|offices?|posts?|titles?|govern(?:s|ed)?|serv(?:e|es|ed)"
    r"|nothing|light|off|second-hand|hearsay",
    re.IGNORECASE,
)
_TOKEN = re.compile(r"[\w][\w'’.-]*")


def left_of(rest: str) -> str:
    """Words of what remains of a question that no rule knows, and meetings that have no name."""
    phrases = [" ".join(match[0].split()) for match in _OCCASION.finditer(rest)]
    words = [w.rstrip(".'’") for w in _TOKEN.findall(_OCCASION.sub(" … ", rest))]
    return " ".join([*phrases, *(w for w in words if not _is_known(w))])


def _is_known(word: str) -> bool:
    plain = re.sub(r"['’]s?$", "", word.lower())
    return plain in _KNOWN or bool(_STEMS.fullmatch(plain)) or len(plain) < 2


def too_wide(params: dict[str, list[str]], left: str) -> bool:
    """Whether all that would narrow the answer was lost: words were left, and no name, day, meeting or topic is
    understood.
    """
    return bool(left) and not params.keys() - {"act", "status", "kind"} - (
        {"speaker"} if _only_unnamed(params) else set()
    )


def _only_unnamed(params: dict[str, list[str]]) -> bool:
    return params.get("speaker") == ["unnamed"]
