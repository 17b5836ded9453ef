"""Words that tie an act to the occasion just told: "told the guests", "within the hour", "at the closing session".

Such an act was done on the day that the text told last, whoever spoke then.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from graphmodel.extract.dates.find import DateMention
from graphmodel.extract.dates.headings import DayHeadings
from graphmodel.extract.dates.live_page import Entries
from graphmodel.extract.dates.timing import aside
from graphmodel.extract.drafts import Draft
from graphmodel.extract.meetings.time import Times
from graphmodel.extract.parse.article import ParsedArticle, Sentence, Token
from graphmodel.extract.parse.complements import has_perfect
from graphmodel.model.edtf import bounds, parse
from graphmodel.model.vocab import DateBasis

_FACING = frozenset("host hosts guest counterpart counterparts number".split())
_FACING_WORDS = 5
_FINITE = ("VBD", "VBZ", "VBP")
_REACH = 3
"""Paragraphs over which an occasion lasts without a new day."""

_EVENT = (
    r"(?:meeting|session|talks|ceremony|signing|summit|conference|debate|vote|sitting|encounter|visit|verdict|hearing"
    r"|negotiations|discussions|reception|inauguration|banquet|dinner|lunch|funeral|rally|announcement|round)"
)
_HOURS = r"(?:morning|afternoon|evening|hours)"
_TIME_OF_DAY = (
    r"(?:dawn|daybreak|sunrise|noon|midday|dusk|sunset|nightfall|midnight|(?:late )?(?:morning|afternoon|evening)"
    r"|\d{1,2}(?:[:.]\d\d)? ?[ap]\.?m\b\.?)"
)
_TIED = re.compile(
    "|".join(
        (
            r"\b(?:hours?|minutes?|moments?|seconds?) (?:earlier|later|before|after|afterwards|ahead of)\b",
            r"\b(?:shortly|soon|immediately|right|just|straight) (?:after|before|afterwards|beforehand|thereafter)\b",
            rf"\b(?:in|during) the (?:(?:early|late|small|final|closing|last) )?{_HOURS}\b(?! of)",
            rf"\b(?:before|at|towards?) {_TIME_OF_DAY}\b",
            r"\blater? (?:in the|at) (?:day|night|evening|afternoon)\b",
            r"\bwithin (?:the hour|an hour|minutes|hours|[a-z]+(?: [a-z]+)? (?:hours|minutes))\b",
            r"\bsame (?:news |press )?(?:conference|briefing|day|meeting|session|occasion|debate|event|podium)\b",
            r"\b(?:later|earlier) (?:in|that) (?:the )?(?:same )?day\b",
            r"\b(?:that|same) (?:evening|afternoon|morning|night)\b",
            r"\bon (?:that|this|the same) occasion\b",
            r"\b(?:at|during|after|following) (?:the|that|their) (?:(?:opening|closing|final|joint|plenary|last) )?"
            rf"{_EVENT}\b"
            r"(?! (?:of|in|with|on|between|held|last|next|(?:that|which) (?:[a-z]+ed|began|took|broke|was|were|had))"
            r"\b)",
            r"\b(?:opening|closing|welcoming|farewell|inaugural|acceptance|concluding) "
            r"(?:speech|remarks|address|statement|words|session|ceremony|(?:press |news )?conference)\b",
            r"\b(?:told|informed|reminded|assured|warned|urged|asked|addressing) (?:the|his|her|their)(?: [\w-]+){0,2} "
            r"(?:guests|delegates|gathering|audience|participants|attendees|crowd|chamber|session|meeting|congregation"
            r"|summit|dignitaries|mourners|colleagues|peers|hosts?)\b",
            rf"\b(?:chair|host|attend|conven|conduct|mediat|open|clos)(?:ed|ing) (?:the|that) (?:[a-z-]+ )?{_EVENT}\b",
            r"\b(?:standing|sitting|seated|speaking|appearing|who (?:stood|sat|spoke|appeared)) "
            r"(?:next to|beside|alongside) (?:him|her|them)\b",
            r"\bat (?:his|her) side\b",
            r"\bafterwards?\b|\bon (?:his|her|their) arrival\b|\b(?:on|upon) (?:arrival|arriving|leaving)\b",
            r"\b(?:as (?:he|she|they) (?:left|arrived|emerged|departed)|(?:on|upon|before) leaving)\b",
        )
    ),
    re.IGNORECASE,
)


_PRESS = re.compile(
    r"\b(?:for (?:his|her|its|their) part|in (?:return|reply|response|turn)|also|shot back|replied|retorted|answered"
    r"|countered|hit back|responded|reporters|journalists|newsmen|correspondents|the press|press conference"
    r"|news conference|briefing|(?:in|through|via|by) an? (?:\w+[ -]){0,2}(?:statement|communique|post|tweet|message)"
    r"|on (?:twitter|x|telegram|facebook|social media|truth social)|promptly|immediately|quickly|swiftly)\b",
    re.IGNORECASE,
)
_FRESH = 2
"""Days before the article of which its lead tells as of the news."""
_FOR_PART = re.compile(r"\bfor (?:his|her|its|their) (?:own )?part\b", re.IGNORECASE)
_PROMPT = frozenset("immediately promptly instantly swiftly forthwith thereupon straightaway".split())
_HEAD, _LINE = 400, 100
_ACCOUNT = re.compile(
    r"\b(?:press (?:statement|release|communiqu[eé])|for immediate release|read-?out"
    r"|chair(?:man|woman)?['’]s (?:summary|statement)|summary of (?:the )?(?:meeting|proceedings)|summary record"
    r"|record of (?:the )?(?:meeting|conversation))\b",
    re.IGNORECASE,
)
"""What the head of an account that an office gives of a meeting says of itself."""
_ENTRY = 12
"""Sentences of an entry before an act."""
_ANSWER = 2
"""Sentences of an answer back to the words that name its day."""
_US = frozenset("us we our me i".split())
_INTERVIEWED = frozenset(
    "received spoke talked sat met interviewed answered interview conversation saw welcomed granted gave".split()
)
_NEWS = 10
"""Days before the article that are its news."""


class _Day(NamedTuple):
    """A day that the text told: in which sentence and paragraph."""

    sentence: int
    block: int
    date: str
    basis: DateBasis
    past: bool = False
    """Told as past to what is told (had met): for the next sentence only."""
    sole: bool = True
    """Whether it is one day, no month."""


class Occasions:
    """The days that an article tells, for acts that are tied to the last of them. Drafts are noted in reading order."""

    def __init__(self, article: ParsedArticle, drafts: list[Draft]) -> None:
        self._article = article
        self._today = bounds(article.published).latest
        self._times = Times(article.dates)
        self._entries = Entries(article)
        self._headings = DayHeadings(article)
        self._lead = next((n for n, block in enumerate(article.blocks) if block.kind == "body"), 0)
        self._official = _is_account(article.document.text[:_HEAD])
        self._acts = {d.sentence.index for d in drafts if _main(d)}
        self._told = sorted([*self._narrated(self._acts), *self._reported_news(drafts)])

    def _narrated(self, acts: set[int]) -> list[_Day]:
        """The days of the main verbs of sentences that tell no act of speech."""
        out = []
        for sentence in self._article.sentences:
            heading = self._article.blocks[sentence.block].kind == "heading"
            told = any(t.tag in _FINITE for t in sentence.tokens)  # a dateline tells nothing
            if sentence.index in acts or sentence.quote is not None or heading or not told:
                continue
            day = self._times.of_verb(sentence.root) or self._times.only(sentence)
            if day is not None and aside(day, sentence.root) and not self._behind_present(day, sentence):
                continue
            if day is not None:
                past = has_perfect(sentence.root)
                out.append(_Day(sentence.index, sentence.block, day.edtf, day.basis, past, self._sole_day(day.edtf)))
        return out

    def _behind_present(self, day: DateMention, sentence: Sentence) -> bool:
        """Whether a day gone by stands in a clause of the present, so that it is the main verb's: "ended talks on a
        pact that limits their fleets on Tuesday".
        """
        token = next((t for t in sentence.tokens if t.start < day.end and t.end > day.start), sentence.root)
        clause = next((t for t in token.ancestors() if t.pos in ("VERB", "AUX")), None)
        present = (
            clause is not None and clause.dep == "relcl" and clause.tag in ("VBZ", "VBP") and not has_perfect(clause)
        )
        return present and self._sole_day(day.edtf)

    def _reported_news(self, drafts: list[Draft]) -> list[_Day]:
        """The days of what is told before a verb of saying at the end: "The board met on Monday, diplomats said"."""
        out = []
        for draft in drafts:
            day = self._reported(draft) if _main(draft) and draft.status == "asserted" else None
            if day is not None:
                at = draft.sentence
                out.append(_Day(at.index, at.block, *day))
        return out

    def note(self, draft: Draft) -> None:
        """Take the day of an act that is told in its turn."""
        if draft.date is None or draft.status != "asserted":
            return
        past = draft.frame is not None and has_perfect(draft.frame.trigger)
        at = draft.frame.sentence if draft.frame is not None else draft.sentence
        self._told.append(_Day(at.index, at.block, draft.date, draft.date_basis, past, self._sole_day(draft.date)))

    def note_teller(self, draft: Draft, date: str | None, basis: DateBasis) -> None:
        """Take the day of who tells of another's act: "told a channel on Friday that X had warned Y"."""
        if date is not None and draft.outer is not None and draft.outer.status == "asserted":
            at = draft.sentence
            self._told.append(_Day(at.index, at.block, date, basis, sole=self._sole_day(date)))

    def day(self, draft: Draft) -> tuple[str, DateBasis] | None:
        """The day of the occasion that the words around an act tie it to, None where they do not."""
        at = draft.frame.sentence if draft.frame is not None else draft.sentence
        near = [d for d in self._told if d.sentence < at.index and at.block - d.block <= _REACH]
        near = [d for d in near if d.sentence == at.index - 1 or not d.past]
        if not _then(draft):
            near = [d for d in near if d.sole and (d.block == at.block or not self._long_ago(d))]
        if near and _facing(draft):
            near = [d for d in near if d.sentence == at.index - 1]
        elif _then(draft):
            told = self._times.sole(at)  # "ended in March, he said at the time"
            if told is not None and draft.frame is not None and told.start < draft.frame.trigger.start:
                return told.edtf, told.basis
            near = [d for d in near if d.sentence >= at.index - 2]
        elif not _tied(draft):
            near = [d for d in near if d.sentence >= at.index - 2] if _in_turn(draft) else []
            if not near:
                return self._with_the_news(draft) or self._of_account(draft)
        elif (own := self._reported(draft)) is not None:
            return own
        if not near:
            return None
        last = max(near, key=lambda d: (d.sentence, not d.past))
        return last.date, last.basis

    def _with_the_news(self, draft: Draft) -> tuple[str, DateBasis] | None:
        """The day of a lead that tells the only one so far, for what is told right behind it: words to the press, a
        reaction, or what the side said that the lead is about.
        """
        at = draft.frame.sentence if draft.frame is not None else draft.sentence
        if not self._lead < at.block <= self._lead + 1 or not _plainly_told(draft):
            return None
        told = [d for d in self._told if d.sentence < at.index]
        if len({d.date for d in told}) != 1 or told[0].block > self._lead or not self._is_news(told[0].date):
            return None
        subject = self._article.sentences[told[0].sentence].root.child("nsubj", "nsubjpass")
        named = [t.mention.entity for t in _parts(subject) if t.mention is not None]
        sides = {e.country for e in named if e is not None and e.country is not None}
        same_side = draft.speaker.country in sides and draft.speaker.kind in ("person", "organization")
        if not _to_the_press(draft) and not same_side:
            return None
        return told[0].date, told[0].basis

    def _of_account(self, draft: Draft) -> tuple[str, DateBasis] | None:
        """The day of the meeting of which an office gives an account ("Press statement", "Read-out"), where that is the
        only day that its first lines tell and no other has been told since.
        """
        told = [d for d in self._told if d.sentence < draft.sentence.index]
        days = {d.date for d in told}
        if not self._official or len(days) != 1 or not _plainly_told(draft) or told[0].block > self._lead + 1:
            return None
        return (told[0].date, told[0].basis) if self._is_news(told[0].date) else None

    def _is_news(self, edtf: str) -> bool:
        low, high = parse(edtf)
        return low is not None and low == high and self._today is not None and 0 <= (self._today - low).days <= _FRESH

    def headed(self, draft: Draft) -> tuple[str, DateBasis] | None:
        """The day of the chronicle's line under which an act stands, None where it is of an earlier time."""
        at = draft.frame.sentence if draft.frame is not None else draft.sentence
        day = self._headings.of(at)
        earlier = draft.frame is not None and has_perfect(draft.frame.trigger)
        if day is None or earlier or draft.status != "asserted" or draft.outer is not None:
            return None
        return day.edtf, day.basis

    def on_page(self, draft: Draft) -> tuple[str | None, DateBasis]:
        """The day of the entry of a live page, where an act stands in one that has told of no other day before it."""
        none: tuple[str | None, DateBasis] = (None, "none")
        at = draft.frame.sentence if draft.frame is not None else draft.sentence
        entry = self._entries.of(at)
        if entry is None or draft.status != "asserted" or _tied(draft):
            return none
        named = self._entries.day(entry)
        day = (named.edtf, named.basis) if named else (self._article.published, self._article.published_basis)
        verb = draft.frame.trigger if draft.frame is not None else at.root
        if verb.tag in ("VBZ", "VBP") and not has_perfect(verb):
            return day
        if has_perfect(verb) and not self._opens(at, verb):
            return none
        others = {d.sentence for d in self._told if d.sentence <= at.index and d.date != day[0]}
        for sentence in self._article.sentences[max(0, at.index - _ENTRY) : at.index]:
            told = self._times.sole(sentence) if sentence.index not in self._acts else None
            if told is not None and told.edtf != day[0] and self._sole_day(told.edtf):
                others.add(sentence.index)
        past = any(self._entries.of(self._article.sentences[number]) == entry for number in others)
        return none if past else day

    def in_one_entry(self, draft: Draft, block: int) -> bool:
        """Whether an act stands in the entry of a live page to which a paragraph belongs; true of any other page."""
        at = draft.frame.sentence if draft.frame is not None else draft.sentence
        other = next((s for s in self._article.sentences if s.block == block), at)
        return block == at.block or self._entries.of(other) == self._entries.of(at)

    def spoken(self) -> tuple[str | None, DateBasis]:
        """The day on which those spoke who are quoted in turn: that of an interview as its first lines tell it, else
        that of the article.
        """
        for sentence in self._article.sentences:
            if sentence.quote is not None and sentence.quote.turn:
                break
            words = {t.lower for t in sentence.tokens}
            told = words & _INTERVIEWED and (words & _US or "interview" in words) and sentence.quote is None
            day = self._times.of_verb(sentence.root) or self._times.only(sentence) if told else None
            if day is not None and self._sole_day(day.edtf) and _past(sentence.root):
                return day.edtf, day.basis
        return self._article.published, self._article.published_basis

    def answered(self, draft: Draft) -> tuple[str, DateBasis] | None:
        """The day that an answer names in a few words before it tells of an act: "In April, yes. I warned him"."""
        at = draft.frame.sentence if draft.frame is not None else draft.sentence
        if not draft.rule.startswith("in speech") or at.quote is None or draft.status != "asserted":
            return None
        for sentence in reversed(self._article.sentences[max(0, at.index - _ANSWER) : at.index]):
            if sentence.quote is not at.quote or any(t.tag in _FINITE for t in sentence.tokens):
                break
            day = self._times.first(sentence)
            if day is not None:
                return day.edtf, day.basis
        return None

    def _opens(self, sentence: Sentence, verb: Token) -> bool:
        """Whether a perfect is the news of an entry, "X has said": further down it is what led to it."""
        before = self._article.sentences[sentence.index - 1] if sentence.index else None
        present = any(c.lower in ("has", "have") and c.dep == "aux" for c in verb.children)
        return present and (before is None or before.block != sentence.block)

    def _reported(self, draft: Draft) -> tuple[str, DateBasis] | None:
        """The day of what is told before the verb: "The cabinet met on Monday, the minister said on leaving"."""
        frame = draft.frame
        root = frame.content_root if frame is not None and draft.mode == "indirect" else None
        if frame is None or root is None or root.index > frame.trigger.index or not _past(root):
            return None
        day = self._times.of_verb(root)
        return (day.edtf, day.basis) if day is not None and self._sole_day(day.edtf) else None

    def _long_ago(self, told: _Day) -> bool:
        """Whether a day is of the story behind the news: what follows in another paragraph may be of today."""
        day = parse(told.date).latest
        return self._today is not None and day is not None and (self._today - day).days > _NEWS

    def _sole_day(self, edtf: str) -> bool:
        low, high = parse(edtf)
        return low is not None and low == high and (self._today is None or low <= self._today)


def _is_account(head: str) -> bool:
    """Whether a line of the head, no sentence, says that the text is an office's own account."""
    lines = (line.rstrip() for line in head.splitlines())
    return any(_ACCOUNT.search(line) for line in lines if len(line) <= _LINE and not line.endswith((".", '"', "”")))


def _main(draft: Draft) -> bool:
    """Whether an act is what its sentence tells: not "left on Friday after X had warned him"."""
    if draft.frame is None:
        return True
    verb = draft.frame.trigger
    return verb is verb.sentence.root or (verb.dep == "conj" and verb.head is verb.sentence.root)


def _around(draft: Draft) -> str:
    """The words around an act, without those that it says."""
    sentence = draft.frame.sentence if draft.frame is not None else draft.sentence
    root = draft.frame.content_root if draft.frame is not None else None
    clause = root is not None and root.pos in ("VERB", "AUX")  # "rejected the treaty within the hour" has none
    said = {id(t) for t in draft.content} if clause else set()
    return " ".join(t.text for t in sentence.tokens if id(t) not in said and t.quote is None)


def _tied(draft: Draft) -> bool:
    """Whether the words around an act tie it to the occasion just told."""
    if draft.frame is not None and any(_at_once(t) or _promptly(t) for t in draft.frame.trigger.children):
        return True
    return bool(_TIED.search(_around(draft)))


def _to_the_press(draft: Draft) -> bool:
    """Whether the words around an act tell that it was a reaction or went to the press."""
    return bool(_PRESS.search(_around(draft)))


def _plainly_told(draft: Draft) -> bool:
    """Whether an act is told in the past by the article itself: not one that somebody tells of, nor an earlier one."""
    verb = draft.frame.trigger if draft.frame is not None else None
    own = draft.status == "asserted" and draft.outer is None and draft.speaker.name not in draft.via
    return own and (verb is None or (verb.tag == "VBD" and not has_perfect(verb)))


def _past(verb: Token) -> bool:
    """Whether a verb is simply past, also where the tagger takes it for a participle: "The board adopted by a hair"."""
    bare = verb.tag == "VBN" and verb.child("nsubj") is not None and verb.child("aux", "auxpass") is None
    return verb.tag == "VBD" or bare


def _parts(subject: Token | None) -> list[Token]:
    return list(subject.subtree()) if subject is not None else []


def _at_once(token: Token) -> bool:
    """As in "asked him at once whether"."""
    return token.lower == "once" and token.sentence.tokens[token.index - 1].lower == "at"


def _in_turn(draft: Draft) -> bool:
    """As in "The minister, for her part, thanked him": of who was there too."""
    return bool(_FOR_PART.search(_around(draft)))


def _promptly(token: Token) -> bool:
    """As in "immediately denied", "was quick to deny"."""
    return token.dep == "advmod" and token.lower in _PROMPT


def _facing(draft: Draft) -> bool:
    """As in "His host, X, promised": the speaker is told as the one who stood across from the last."""
    if draft.frame is None or draft.outer is not None or has_perfect(draft.frame.trigger):
        return False
    preps = [c for c in draft.frame.trigger.children if c.dep == "prep" and c.lower in ("in", "from", "at", "to")]
    if any(n.pos == "PROPN" for p in preps if (n := p.child("pobj")) is not None):
        return False  # "assured in Ankara": elsewhere
    first = draft.frame.sentence.tokens[:_FACING_WORDS]
    return first[0].lower in ("his", "her", "their") and any(t.lower in _FACING for t in first[1:])


def _then(draft: Draft) -> bool:
    """As in "warned him then", "then warned", "said at the time": right after what the text told."""
    if draft.frame is None:
        return False
    verb = draft.frame.trigger
    preps = [c for c in verb.children if c.dep == "prep" and c.lower == "at"]
    nouns = [n for p in preps if (n := p.child("pobj")) is not None]
    return any(c.lower == "then" for c in verb.children) or any(n.lower == "time" for n in nouns)
