# ruff: noqa: E501 - a pattern a line
"""Words that lead to the topic of a question in plain English, and those after which it is over."""

from __future__ import annotations

import re

from graphmodel.query.ask.dates import MONTH

ASKED_AFTER = frozenset("which who whom what how each one where when whether".split())
NO_START = frozenset(
    "by before after at in from to on during since until with of about over did do does was were is are".split()
)
NO_TOPIC = frozenset(
    "himself herself themselves itself together whom it this that them again him us me you phone telephone most mostly anything something nothing everything".split()
)
NO_THING = re.compile(
    r"(?:a |an |one |the |first )*(?:single |anonymous |unnamed )*(?:article|source|report|paper|time)s?"
    r"(?: alone| only)?"
)
"""A topic that leaves open which."""
NO_OCCASION = re.compile(r"(?:meeting|talks|summit|conference|call|visit)s?")
NO_DAY = re.compile(rf"(?:{MONTH}|\w+day)\b")
PLACE = "before|after|ahead|prior|according|published|reported|known|(?:in|during) (?:his|her|its|their) (?:talks|meeting|visit|call)"
VERBS = (
    "contradict|conflict|disagree|differ|diverge|clash|vary|became|become|came|did|do|does|was|were|went|at|give|gave|carry|bear|have|has"
    "|had|is|are|by|proved?|turned out|rests?|rely|relies|depends?|remain(?:s|ed)?|exists?|can|could|will|would|made"
    "|change[ds]?|shift(?:s|ed)?|soften(?:s|ed)?|harden(?:s|ed)?|evolved?|from|during|first|most|comes?|turns? up|crops? up|shows? up|appears?|recurs?|in the articles?|in newspapers?|stands?|stood|quotes?|cites?|later|emerged?|surfaced|received?|got|get|lacks?|\\w+(?:ed|en|ld|de) (?:by|in|to)"
)
"""Words after which a topic is over; within a clause ("that Russia had asked") only the first ones end it."""
END = rf"(?=\s+(?:{PLACE}|{VERBS})\b|[,?;:.(]|$)"
CLAUSE_END = rf"(?=\s+(?:{PLACE}|(?:comes?|came|stems?|originates?) from)\b|[,?;:.(]|$)"


def after(lead: str, end: str = END) -> re.Pattern[str]:
    """A pattern of `words` that follow one of the words of `lead`, up to one of `end`."""
    return re.compile(rf"\b(?:{lead})\s+(?:the\s+)?(?P<words>[\w\"'“‘].*?){end}")


PLAIN = after(
    "about|over|concerning|regarding|as to|with regard to|with respect to|on the (?:subject|question|matter|topic|issue) of"
    "|because of|in connection with|relating to|related to|dealing with|when it comes to|(?<=[a-z] )concerns?(?= (?:the |\\w+$))|deals? with|touch(?:es|ed)? on|refer(?:s|red)? to|mention(?:s|ed)?"
)
AGAINST = after("against")
THOUGHT = after("(?:think|thought|opinion|views?|make|made|verdict|judge|judged|expect|expects|expected) (?:of|on)")
VIEW = after(
    r"(?:views?|opinions?|verdict|judg\w+) of (?:[\w’'-]+ ){0,4}?(?:experts?|analysts?|scholars?|academics|historians|economists"
    r"|observers|commentators|researchers|lawyers|jurists|officers|engineers) (?:on|about|of)"
)
DEED = after(
    r"(?:warn\w*|accus\w*|suspect\w*)\b(?:(?!\b(?:of|by)\b).)*?\bof(?! by)|threatened\b.*?\bwith|charg\w*\b.*?\bwith|threat\w* of|(?:condemnation|criticism|denunciation)s? of"
)
TO_SPEAK = r"(?!(?:do|be|say|the|a|an|his|her|their|its|each|whom|what|parliament|congress|anyone|anybody|everyone)\b)"
TO_DO = after(
    r"(?:warn|urg|ask|call(?:ed|s|ing)? (?:up)?on|demand|press|order|advis|tell|told|request|appeal|invit|promis|pledg|vow"
    r"|threat|offer|propos|commit|agree|refus|guarante|assur|want|beg|implor|encourag|swore|swear)\w*\b"
    rf"(?:(?!\b(?:by|to|before|after)\b)[^,?;])*?\s(?:not )?to(?= {TO_SPEAK}(?:[a-z]*[a-rt-z]|[a-z]+ss)\b)",
    CLAUSE_END,
)
"""What somebody is asked or promises to do; words in -s are rather those to whom it was said."""
IF = after(r"to do (?:if|when|unless|should)", CLAUSE_END)
ON = after(
    r"(?<!passed )(?<!pass )(?<!call )(?<!called )(?<!calls )(?<!rely )(?<!relied )(?<!imposed )on(?! behalf\b)(?: whether)?"
)
RELATIVE = (
    r"(?! (?:the )?(?:(?:al-)?[A-Z][\w’'-]* (?:and |of )?(?:the )?){1,6}(?:(?:officials|leaders|ministers|diplomats|spokesmen|authorities|generals|government) )?(?:has |have |had )?(?:also )?(?:made|issued|gave|given|directed"
    r"|levell?ed|sent|addressed|received|voiced|uttered|raised|faced)\b)"
)
"""Not of what is claimed, but of who made it: "the threats that Iran made"."""
HAPPENED = (
    r"(?! (?:took place|(?:were|was|are|is|have been|had been|has been) (?:actually |really |only |ever |in fact )?(?:held|made|reported"
    r"|planned|told|known|published|mentioned|given|said)|happened|occurred|(?:turned|turns) out|proved|(?:the )?(?:articles?|reports?|papers?) (?:themselves|itself)|(?:cannot|can|could)(?: not)? be dated)\b)"
)
"""Not of what is claimed, but of which are meant: "the meetings that took place"."""
FOR, THAT = after("for"), after(f"that{RELATIVE}{HAPPENED}", CLAUSE_END)
CLAIMED = after(
    f"that{RELATIVE}{HAPPENED}",
    r"(?=\s+(?:according|published|reported|known|(?:comes?|came|stems?|originates?) from)\b|[,?;:.(]|$)",
)
"""What is claimed, where no word of time can stand in it any more."""
HAS_SAY = after(
    r"(?:has|have|had|quotes?|quoted|makes?|lets?|reports?)\b[^,?;.]*?\b(?:calling|saying|stating|declaring|describing|insisting|arguing"
    r"|announcing|claiming|asserting|maintaining|say|call|declare|state|describe|announce|claim|insist|as saying)(?: that)?",
    r"(?=[,?;:.(]|$)",
)
"""What an article lets somebody say: "one article has him calling the islands negotiable"."""
NOT_OF = (
    r"(?! (?:was|were|did|are|is|has|have|had|do|does|be|been|of|from|by|to|that|with|what|which|against|about|over)\b)"
)
OBJECT = after(
    rf"(?:condemn|critici[sz]|denounc|welcom|support|back|prais|demand|propos|applaud|endors|oppos|reject|suggest|request)"
    rf"(?:e?[sd]|ed|ing)?{NOT_OF}|call(?:ed|s|ing)? for"
)
DENIED = after(rf"(?:den(?:y|ied|ies|ying)|disput\w+|reject\w*|dismiss\w*|rebut\w*|refut\w*|contest(?:ed|s)?){NOT_OF}")
REPORTED_ON = after("(?:articles?|reports?|reporting|coverage|stories|story) on")
REPORTED = after(r"(?:reports?|news|rumou?rs?|stor(?:y|ies)|claims?) (?:of|on)")
DENIED_DOING = after(r"(?:den(?:y|ied|ies|ying)|denials?(?: of)?) having|denials? (?:of|that)", CLAUSE_END)
FIRST = after(
    r"first with(?: the (?:claim|allegation|news|report|idea) of)?|first of|first\b.*?\b(?:mention|report|rais|announc|suggest|claim|disclos|reveal|propos)(?:e?d|e|s)?"
    + NOT_OF
)
SEEN = after(
    r"(?:see|view|judge|assess|rate|interpret|explain|predict|expect|evaluate|regard|describe)(?:e?[sd]|ed)?" + NOT_OF
)
TAKEN = (HAS_SAY, DENIED_DOING, SEEN, DEED, DENIED, OBJECT, TO_DO, IF, FIRST)
"""Patterns whose lead tells who is who, so that it stays in the question."""
TRAILING = re.compile(
    r"\s+(?:together|jointly|again|publicly|at all|ever|so far|yet|then|later|contradict\w*|afterwards|themselves|exactly|back|develop|unfold|evolve|proceed|recently|wrong|false|untrue|mistaken|incorrect)$"
)
KNOW_THAT = re.compile(
    r"\b(know|known|learn|learnt|learned|hear|heard|told|say|claim|report|story|news|word) that(?= .*\b(?:warn|threat|promis|told|ask|accus|urg|said|assur"
    r"|demand|cautio|call(?:ed)? on|pledg|offer))"
)


RULERS = re.compile(
    r"[A-Z]\w+(?:['’]s)? (?:junta|government|regime|army|military|generals|leaders?|leadership|president|king|authorities|police"
    r"|forces|officials|navy|parliament|opposition|rebels|prime minister|foreign minister)"
)
DEED_OF = re.compile(
    r"[A-Z][\w’' -]*['’]s? (?:promise|pledge|warning|threat|statement|remark|claim|demand|accusation|denial|appeal|offer|words)"
)
OF_SPEECH = after(
    r"(?<!passed )(?<!pass )(?<!rely )(?<!relied )(?<!rests )(?<!rest )(?<!pinned )(?<!based )(?<!depend )(?<!depends )on"
    r"(?! (?:behalf|condition|a single|one|only|what|which|whom|two|several)\b)"
)
"""After it there may be the words of another question: "a declaration on the water dispute"."""
