"""The day that a file gives itself in words: "Transcript of a briefing held in Lima on 7 March 1985".

Read of the first and last lines only, line by line, paragraph by paragraph and sentence by sentence: either a heading
without a verb that names a kind of document, or a sentence whose subject is the document. What a sentence of the report
itself tells, a caption or a correction dates nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from graphmodel.extract.article_date.forms import plain
from graphmodel.extract.dates.find import DateMention, find_dates
from graphmodel.extract.dates.tense import sentence_at
from graphmodel.model.edtf import parse

HEAD, FOOT = 1_600, 700
"""Characters from the start and to the end of a file in which it speaks of itself."""
_LONGEST = 330
_PLAIN = 2
"""Words of a heading that are neither names nor of documents."""

_KINDS = (
    r"transcripts?|texts?|excerpts?|extracts?|minutes|records?|hansard|proceedings|debates?|deb|questions?"
    r"|question time|q ?& ?a|interviews?|briefings?|news briefings?|press conferences?|news conferences?|conferences?"
    r"|press releases?|news releases?|releases?|communiqu[eé]s?|statements?|declarations?|remarks|speech(?:es)?"
    r"|address(?:es)?|lectures?|testimony|hearings?|sessions?|meetings?|sittings?|letters?|notes?|messages?|telegrams?|cables?"
    r"|memorand(?:um|a)"
    r"|dispatch(?:es)?|despatch(?:es)?|reports?|bulletins?|broadcasts?|newscasts?|programmes?|commentary|editorials?"
    r"|articles?|stor(?:y|ies)|columns?|essays?|diary|blog|newsletters?|issues?|editions?|vol(?:ume)?|nos?|number"
    r"|read-?outs?|summar(?:y|ies)|documents?|circulars?|notices?|resolutions?|updates?|live (?:updates?|blog|coverage"
    r"|reporting)|special to|from our|section|columns?|cols?|press office|press service|press department|news agency"
    r"|news service|press agency|press section|source|wire|wireless"
    r"|by (?:cable|telegraph|telephone|airmail|air mail|mail) to|monitoring|dated|toasts?|homily|sermon|reply"
    r"|reviews?|digests?|round-?ups?|in english|in arabic|in russian"
    r"|appeal|proclamation"
)
_KIND = re.compile(rf"\b(?:{_KINDS})\b", re.IGNORECASE)
_VOCABULARY = re.compile(
    rf"(?:{_KINDS}|a|an|the|of|to|from|in|at|by|on|for|and|with|or|as|its|his|her|their|our|own|before|between"
    r"|dated|datelined|delivered|given|held|issued|made|published|printed|released|recorded|broadcast|aired|conducted"
    r"|translated|translation|edited|abridged|condensed|corrected|uncorrected|verbatim|provisional|official|unofficial"
    r"|full|partial|rush|joint|final|daily|weekly|monthly|quarterly|regular|special|extraordinary|emergency|plenary"
    r"|opening|closing|morning|evening|afternoon|night|noon|midday|midnight|late|early|city|national|international"
    r"|edition|addressed|adopted|signed|done|transmitted|monitored|received|filed|posted|sent|written|read"
    r"|website|web|site|internet|radio|television|tv|telephone|phone|newspaper|paper|daily|magazine|agency|service"
    r"|press|news|office|spokesman|spokeswoman|spokesperson|ministry|minister|ministers|president|premier|chancellor"
    r"|secretary|ambassador|representative|correspondent|correspondents|reporter|reporters|journalists|editors"
    r"|newspapers|question-and-answer|delegations|restricted|confidential|editor|staff|foreign|prime|ministerial|parliamentary|presidential|diplomatic|political|economic|bilateral|working|situation|informal|formal|status|data|high|level"
    r"|defen[cs]e|interior|deputy|permanent|charg[eé]|affaires|d'affaires|general|chairman|chair|head|government|state"
    r"|house|parliament|assembly|senate|council|chamber|committee|commons|lords|nation|people|audience|members"
    r"|page|pages|pp?|price|cents?|pence|late|print|appeared|index|briefer|content|headquarters"
    r"|hours?|hrs|gmt|utc|est|edt|bst|local|time|begin|begins|end|ends|text|english|french|russian|arabic|spanish"
    r"|german|chinese|portuguese|language|languages|th|st|nd|rd|am|pm|a\.m|p\.m|[a-z]{0,3}\d[\w-]*)",
    re.IGNORECASE,
)
_FINITE = re.compile(
    r"\b(?:is|are|was|were|be|been|has|have|had|will|would|can|could|may not|must|shall|should|said|says|told|tells"
    r"|signed (?:a|an|the)|met|meets?|agreed|agrees|warned|warns|called|calls|urged|urges|killed|died|began|begins to"
    r"|left|took|takes|went|came|gave|gives|made (?:a|an|the)|expires?|expired|comes?|goes|marks?|marked|visits?"
    r"|visited|arrived|arrives|who|which|that|because|although|if|when|while)\b",
    re.IGNORECASE,
)
_NOT_OWN = re.compile(
    r"\b(?:file (?:photo|picture|pic|image)|photo(?:s|graph|grapher)?|picture[ds]?|image|caption|getty|epa|shutterstock"
    r"|archive photo|corrections?|clarifications?|amended|an earlier version|left|right|centre|center|born|died"
    r"|see also|read more|related|timeline|accessed|retrieved)\b"
    r"|(?:REUTERS|AP|AFP|EPA)/|/(?:REUTERS|AP|AFP|EPA|Getty)\b",
    re.IGNORECASE,
)
_OPEN_ENDED = re.compile(
    r"\b(?:as of|as at|from)(?= (?:[A-Z][a-z]+day,? )?(?:\d{1,2} [A-Z]|[A-Z][a-z]+ \d{1,2}, ))", re.IGNORECASE
)
"""What leaves the end of a stretch open in a sentence, and names the day of a document."""
_LEAVES_OPEN = re.compile(
    r"\b(?:since|until|till|after|before|by|to|through|between|ahead of)\s+(?:\w+day,?\s+)?$", re.IGNORECASE
)
_OF_THING = re.compile(r"(?P<noun>[\w'’-]+)[\"”]?\s+(?:of|on|from|in|for)\s+(?:the\s+)?(?:\w+day,?\s+)?$")

_DONE = (
    r"(?:conducted|recorded|held|done|made|given|published|printed|carried|broadcast|aired|issued|released|posted"
    r"|delivered|filed|written|translated|transcribed|received|sent|taped|compiled|prepared|provided|distributed"
    r"|transmitted|updated|produced|submitted|signed|adopted|circulated|read out)"
)
_THIS = (
    r"(?:article|story|interview|conversation|discussion|report|piece|column|text|transcript|dispatch|despatch|bulletin"
    r"|statement|document|post|entry|letter|essay|commentary|speech|address|briefing|press conference|news conference"
    r"|press release|release|editorial|item|broadcast|programme|program|episode|communiqu[eé]|communication|message"
    r"|analysis|feature|summary|translation|excerpt|cable|telegram|note|blog|newsletter|issue|edition)s?"
)
_SUBJECT = (
    rf"(?:this|the (?:following|present|above|foregoing)) (?:[\w-]+ ){{0,3}}?{_THIS}"
    rf"|(?:a|an|the) (?:[\w-]+ )?(?:version|form|text|excerpt|translation|copy) of this {_THIS}"
    r"|(?:the|our|his|her) (?:interview|conversation|transcript|discussion)"
)
_BETWEEN = r"(?:[^.!?;]|(?<=\b[A-Z])\.|(?<=\bMr)\.|(?<=\bSt)\.|\.(?=\d)){0,160}?"
_SAYS_SO = re.compile(
    rf"^\W*(?:(?:editor['’]?s['’]? note|note(?: to readers)?|n\.?b|background|{_THIS})\s*[:.–—-]\s*)?"
    rf"(?:(?:{_SUBJECT}) (?:(?:was|were|is|has been|have been|had been) (?:[\w-]+ ){{0,3}}?{_DONE}\b"
    rf"|(?:took|takes) place|(?:first |originally |also )?(?:appeared|appears|ran|aired|is dated|dates from))"
    rf"|(?:the following|what follows|here|below|these|this) (?:is|are|follows)\b"
    rf"|(?:following|below) (?:is|are)\b"
    rf"|(?:first |originally |previously )?(?:published|printed|broadcast|aired|issued|recorded|delivered|translated"
    rf"|conducted|transcribed)\b"
    rf"|(?:done|signed|given|issued|adopted|made|dated) (?:at|in|on|this)\b)",
    re.IGNORECASE,
)
_FOLLOWS = re.compile(
    r"\b(?:the following (?:[\w-]+ )?(?:statements?|text|communiqu[eé]|declaration|resolution|letter|message|note"
    r"|announcement|reply|interview|transcript|report|speech|remarks)|(?:edited |full |partial |verbatim )*"
    r"(?:transcript|excerpts?|extracts?|text) (?:of \w+(?: \w+){0,4} )?(?:follows?|below)|(?:here|these|below)"
    r" (?:is|are) (?:[\w-]+ ){0,3}(?:transcript|excerpts?|extracts?|text|highlights)|(?:edited|condensed|abridged) for"
    r"|as (?:recorded|delivered|released|prepared)|(?:check|checked) against delivery)\b",
    re.IGNORECASE,
)
_NUMBERED = re.compile(r"\bDocument [A-Za-z]{2,12}0*(?P<year>(?:19|20)\d\d)(?P<month>[01]\d)(?P<day>[0-3]\d)[a-z]")
"""The number that a news archive gives a document: Document LATHR00020050307e1370002m."""
_TALK = re.compile(
    r"^\W*(?:q ?& ?a|interview|questions? and answers?|in conversation|the interview|podcast)\b[^.]{0,12}:.*"
    r"\b(?:spoke|talked|sat down|met|answered|interviewed|spoken)\b",
    re.IGNORECASE,
)


def of_document(text: str) -> str | None:
    """The day that the first or last lines give the document itself; None for none, or more than one."""
    for part in (text[:HEAD], text[max(HEAD, len(text) - FOOT) :]):
        for unit in _units(part):
            day = _own_day(unit)
            if day is not None:
                return day
    number = _NUMBERED.search(text, max(0, len(text) - FOOT))
    found = find_dates(f"{number['year']}-{number['month']}-{number['day']}") if number else []
    return found[0].edtf if found else None


def _units(part: str) -> Iterator[str]:
    """Of each paragraph its lines, itself, and where it is short its sentences."""
    for paragraph in (p for p in re.split(r"\n\s*\n", part) if p.strip()):
        lines = [line for line in paragraph.splitlines() if line.strip()]
        for line in lines:
            yield " ".join(line.split())
        whole = " ".join(paragraph.split())
        if len(lines) > 1:
            yield whole
        if len(whole) <= 2 * _LONGEST:
            for begin, end in _sentences(whole):
                if (begin, end) != (0, len(whole)):
                    yield whole[begin:end]


def _sentences(text: str) -> Iterator[tuple[int, int]]:
    at = 0
    while at < len(text):
        _, end = sentence_at(text, at, at + 1)
        end = max(end, at + 1)
        yield at, end
        at = end
        while at < len(text) and text[at].isspace():
            at += 1


def _own_day(unit: str) -> str | None:
    if not 12 <= len(unit) <= _LONGEST or not re.search(r"\d", unit) or _NOT_OWN.search(unit):
        return None
    unit = _OPEN_ENDED.sub("dated", plain(unit))
    days = [d for d in find_dates(unit) if is_day(d)]
    if not days or len({d.edtf for d in days}) > 1 or _LEAVES_OPEN.search(unit[: days[0].start]):
        return None
    own = _says_so(unit, days[0]) or _TALK.search(unit) or _FOLLOWS.search(unit) or _heading(unit, days[0])
    return days[0].edtf if own else None


def _says_so(unit: str, day: DateMention) -> bool:
    """Whether the document is what the sentence dates: "This interview was conducted on …"."""
    found = _SAYS_SO.search(unit)
    return found is not None and found.start() < day.start and re.fullmatch(
        _BETWEEN, unit[found.end() : day.start]
    ) is not None  # fmt: skip


def _heading(unit: str, day: DateMention) -> bool:
    """Whether a line without a verb names a kind of document and its day."""
    before, after = unit[: day.start], unit[day.end :]
    if not _KIND.search(before) and not _KIND.search(after.split(":")[0]):
        return False
    live = re.match(r"\W*live\b", unit, re.IGNORECASE)
    rest = f"{before} {after if not live else ''}"
    if _FINITE.search(rest):
        return False
    if of_other_thing(before):
        return False
    if (
        after[:1] == " "
        and (follows := re.match(r"\s([a-z][\w'’-]*)", after))
        and not _VOCABULARY.fullmatch(follows[1])
    ):
        return False  # "Statement of 7 March 1985 haunts minister"
    words = re.findall(r"[^\W_][\w'’.&-]*", rest)
    plain_words = [w for w in words if w[:1].islower() and not _VOCABULARY.fullmatch(w.strip(".'’"))]
    return len(plain_words) <= _PLAIN


def of_other_thing(before: str) -> bool:
    """Whether words before a day leave it to a thing that is no document: "Report on the killings of 7 March 1985"."""
    thing = _OF_THING.search(before)
    return thing is not None and thing["noun"][:1].islower() and not _VOCABULARY.fullmatch(thing["noun"])


def is_day(mention: DateMention) -> bool:
    """Whether a date is that of one day."""
    low, high = parse(mention.edtf)
    return low is not None and low == high
