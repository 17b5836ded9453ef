"""A question in plain English put in the order in which the rules read it: courtesies and asides cut out, a topic that
leads brought to the end, days given to the months that they share.
"""

from __future__ import annotations

import re

from graphmodel.query.ask.dates import MONTH
from graphmodel.query.ask.years import ranged

_DASH = re.compile(r"(?<=\w)[–—](?=[A-Z])")
_PREAMBLE = re.compile(
    r"^(?:please,? |trace (?:for (?:me|us) )?(?=how|through|from)|so,? |and |but |now,? |then,? |well,? |can you "
    r"|could you |i want to know |i would like to know |i am looking for |"
    r"(?:tell|show|give) (?:me|us) (?=wh)|find out |"
    r"(?:is|was) it (?:reported|said|told|true|known) (?:that|whether) |"
    r"(?:do|does) (?:the |any )?(?:articles?|reports?) (?:say|tell|report) (?:that |whether |if )?)+",
    re.IGNORECASE,
)
"""Words before the question itself."""
_EITHER_OF = re.compile(r"^[A-Z][\w’'-]* or [A-Z][\w’'-]*\? (?=[A-Z])")
_TITLED = re.compile(
    r"^(?P<topic>(?:The |A |An )?[A-Za-z][^:?,]{2,60}): (?P<rest>(?:what|who|whom|which|how|did|does|has"
    r"|have)\b.*?)(?: about (?:it|this|that|them))?(?= in | at | on |$)(?P<end>.*)$"
)
"""A topic as a heading: "The arms embargo: what did they say about it"."""
_PLEASE = re.compile(r",? (?:please|if you can|would you|thanks?|thank you)$", re.IGNORECASE)
_NAMED = r"[A-Z][\w’'-]*(?: (?:(?:de|van|von|der|bin|al) )*[A-Z][\w’'-]*)*"
OFFICE = (
    r"(?:(?:prime |foreign )?minister|secretary(?:-general)?|president|ambassador|spokes\w+|chancellor|premier|envoy"
    r"|advis[eo]r|king|queen|emperor|chief|director|leader|head|governor|general|pope|commissioner|chair\w*|speaker|negotiator|delegate"
    r"|representative|deputy|senator|commander)"
)
"""What a person may be called beside the name."""
_OFFICE_ASIDE = re.compile(
    rf"(?P<name>{_NAMED}), (?:the|an?|his|her|its|their|then|[A-Z][a-z]+(?:['’]s)?) [^,?]*?\b{OFFICE}\b[^,?]*,"
)
_ASIDE = re.compile(
    rf"(?P<name>{_NAMED}), who (?:is|was|speaks|spoke|serves|served|heads|headed|leads|led|holds|held)\b[^,?]*,"
)
"""Who somebody is, said beside his name."""
_OR_ITS_PEOPLE = re.compile(
    r"(?:,)? (?:or|and) (?:to |against |by )?(?:(?:any|one|some|all|either) (?:of )?)?(?:its|his|her"
    r"|their) (?:own )?(?:[a-z]+ )?"
    r"(?:leaders?|leadership|representatives?|officials?|negotiators?|ministers?|government|envoys?|diplomats?"
    r"|delegat\w+"
    r"|people|spokes\w+|team)\b"
    r"|(?:,)? (?:or|and) (?:to |against |by |of )?(?:an?|any|one|some|other) [A-Z]\w+ (?:leader|official|minister"
    r"|diplomat|representative"
    r"|envoy|negotiator|spokes\w+)s?\b"
)
"""Beside a country: those who speak for it are meant with it."""
_TOPIC_FIRST = re.compile(
    r"^(?:On|About|Over|Concerning|Regarding|As for|As to|With regard to|When it comes to) (?P<topic>(?!\d"
    r"|the (?:day|eve|morning|same day)\b)[^,?]{3,80}), "
    r"(?P<rest>(?:which|what|who|whom|whose|when|where|how|did|does|has|have|was|were|is|are|list|show|give"
    r"|name)\b.*)$",
    re.IGNORECASE,
)
_MONTH_FIRST = re.compile(rf"^(?:{MONTH}|[A-Z][a-z]+day)\b")
_NAME_ON = re.compile(
    rf"^(?P<name>{_NAMED}) on (?P<topic>[^:?]{{3,80}}): (?:what|how|which)\b.*\b(?:view|opinion|position|think"
    rf"|thinks|stance|say|said)\b.*$"
)
_PASSED = re.compile(
    rf"^[Ww]hat (?:passed|was exchanged|went on|was said"
    rf"|was spoken) between (?P<parties>{_NAMED} and {_NAMED}) (?:when they|as they|the day they) (?P<met>\w+)"
)


def plain(question: str) -> str:
    """The question without what says nothing of what is asked, in the order of the rules."""
    text = _DASH.sub(" ", " ".join(question.split()).rstrip(" ?!."))
    text = _EITHER_OF.sub("", text)
    text = _PLEASE.sub("", _PREAMBLE.sub("", text)).rstrip(" ?!.,")
    text = _OR_ITS_PEOPLE.sub("", _OFFICE_ASIDE.sub(lambda m: m["name"], _ASIDE.sub(lambda m: m["name"], text)))
    text = _NAME_ON.sub(lambda m: f"What does {m['name']} think about {m['topic']}", text)
    text = _PASSED.sub(lambda m: f"What was said when {m['parties']} {m['met']}", text)
    headed = _TITLED.match(text)
    if headed and " about it" in text:
        text = f"{headed['rest'][0].upper()}{headed['rest'][1:]}{headed['end']} about {headed['topic']}"
    led = _TOPIC_FIRST.match(text)
    if led and not _MONTH_FIRST.match(led["topic"]):
        text = f"{led['rest'][0].upper()}{led['rest'][1:]} about {led['topic']}"
    return ranged(text)
