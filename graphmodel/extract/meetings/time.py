"""Which date of the sentence is a meeting's own: the one that hangs on its verb or noun, not on the verb of saying."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_left
from collections.abc import Sequence

from graphmodel.extract.dates.find import DateMention
from graphmodel.extract.meetings import words as mw
from graphmodel.extract.meetings.standing import behind_aside
from graphmodel.extract.parse.article import Sentence, Token

_THROUGH = mw.words(
    "pobj prep npadvmod nummod advmod compound nmod appos poss amod det pcomp dep attr nsubj dobj quantmod case "
    "punct conj"
)
_BOUNDING = mw.words("end wind wrap conclude close finish complete open begin start launch")
_ENDING = frozenset(';:"()“”—–') | {"--"}
_ON_DAY = frozenset(("on", "in", "last", "late", "early", "this", ","))
_HELD_AT = mw.words("at during in for after following over on amid to into")
_HELD = mw.words("schedule plan hold set due expect slate pencil pencilled arrange book fix time")
_GOING_THERE = ("cancel", "postpone", "address")
"""Verbs whose day is that of the meeting which is their object."""
_COMING_OUT = ("emerge", "come", "return", "walk")
_BEGUN = mw.words("begin open start resume launch")
_MEANT = _HELD | mw.words("announce propose envisage foresee earmark intend call convene promise agree")


class Times:
    """The dates of an article, by sentence and governor."""

    def __init__(self, dates: Sequence[DateMention]) -> None:
        self._dates = sorted(d for d in dates if d.role == "at")
        self._starts = [d.start for d in self._dates]

    def _within(self, start: int, end: int) -> list[DateMention]:
        return self._dates[bisect_left(self._starts, start) : bisect_left(self._starts, end)]

    def _governed(self, sentence: Sentence) -> list[tuple[Token, Token, DateMention]]:
        """Each date of a sentence with its first token and the verb or noun that it hangs on."""
        out = []
        for date in self._within(sentence.start, sentence.end):
            tokens = [t for t in sentence.tokens if t.start < date.end and t.end > date.start]
            if tokens:
                out.append((tokens[0], _governor(tokens), date))
        return out

    def of_verb(self, verb: Token) -> DateMention | None:
        """The date of what a verb tells: its own, that of "is due on Friday to", or of the verb that it is part of."""
        governed = self._governed(verb.sentence)
        above = verb.head if verb.dep in ("xcomp", "ccomp", "acl") and verb.head.lemma in (*_HELD, "be") else None
        own = [d for first, governor, d in governed if governor is verb or (above is not None and governor is above)]
        if own:
            return _finest(own)
        if counted_from(verb):
            return None  # "a day after X met Y" has the day of neither
        told = (
            self._while(verb, governed)
            or self._shared(verb, governed)
            or self._there(verb, governed)
            or self._when(verb, governed)
        )
        return told or _of_talk(verb, governed) or _beside(verb, governed) or self._behind(verb, governed)

    @staticmethod
    def _behind(verb: Token, governed: list[tuple[Token, Token, DateMention]]) -> DateMention | None:
        """The only day behind the verb before its clause ends, whatever the parser hangs it on: "telephoned the
        minister, X, on Monday; both agreed".
        """
        if verb.pos != "VERB" or verb.lemma in mw.REPORTING:
            return None
        last = verb.index
        for token in verb.sentence.tokens[verb.index + 1 :]:
            if token.pos in ("VERB", "AUX", "SCONJ") or token.text in _ENDING or token.dep == "mark":
                break
            last = token.index
        inside = [(f, g, d) for f, g, d in governed if verb.index < f.index <= last]
        if len(inside) != 1:
            return None
        first, governor, date = inside[0]
        named = governor.pos in ("NOUN", "PROPN") and governor.lemma.lower() in mw.NOUNS
        before = verb.sentence.tokens[first.index - 1]
        return date if not named and (before.lower in _ON_DAY or first.dep == "npadvmod") else None

    def own(self, noun: Token) -> DateMention | None:
        """The date that hangs on the noun itself."""
        return next((d for _, governor, d in self._governed(noun.sentence) if governor is noun), None)

    def of_main(self, verb: Token) -> DateMention | None:
        """The day of the main verb for its subject's clause: "The body, which met in X, agreed on Friday"."""
        if verb.dep != "relcl" or any(c.dep == "aux" for c in verb.children) or not verb.head.dep.startswith("nsubj"):
            return None
        main = verb.head.head
        found = [d for _, governor, d in self._governed(verb.sentence) if governor is main]
        return found[0] if len(found) == 1 else None

    def of_purpose(self, verb: Token) -> DateMention | None:
        """The day of what somebody travels for: "flies to X for the summit on March 3"."""
        for prep in (c for c in verb.children if c.dep == "prep" and c.lower == "for"):
            noun = prep.child("pobj")
            if noun is not None and noun.lemma.lower() in mw.NOUNS:
                return self.own(noun)
        return None

    def of_noun(self, noun: Token) -> DateMention | None:
        """The date of what a noun tells: its own, or that of the verb whose object, time or place it is."""
        governed = self._governed(noun.sentence)
        own = [d for _, governor, d in governed if governor is noun]
        if own or (own := _meant(noun, governed)):
            return own[0]
        if noun.dep in ("nsubj", "nsubjpass") and (found := self._due(noun.head)) is not None:
            return found
        if noun.dep in ("dobj", "nsubjpass", "nsubj", "oprd") and noun.head.pos == "VERB":
            if noun.dep in ("dobj", "oprd") and noun.head.lemma in _MEANT and noun.head.lemma not in mw.HOLDING:
                return self._set_for(noun.head, governed)
            if noun.dep == "dobj" and noun.head.lemma not in (*mw.HOLDING, *_BOUNDING, *_GOING_THERE):
                return None
            return self.of_verb(noun.head) if noun.head.lemma not in mw.REPORTING else None
        if (
            noun.dep == "pobj"
            and noun.head.dep == "prep"
            and noun.head.lower
            in ("at", "during", "in", "for", "after", "following", "over", "on", "amid", "to", "into", "from")
            and (noun.head.lower != "from" or noun.head.head.lemma in _COMING_OUT)
        ):
            verb = _verb_over(noun.head)
            if noun.head.lower in ("on", "during", "in") and verb.dep in ("nsubj", "appos"):
                verb = _main(verb)  # "X, on a visit to Lima, said on Tuesday"
            if noun.head.lower == "for" and verb.dep == "xcomp":
                return self.of_verb(verb) or _beside(noun, governed)  # "next week X is to fly to Y for talks"
            stays = verb.pos == "AUX" and verb.child("attr", "expl") is None  # "is in X today for talks"
            tells = verb.pos == "VERB" or stays
            found = next((d for _, governor, d in governed if governor is verb and tells), None)
            return found or self._shared(verb, governed) or _beside(noun, governed)
        return _beside(noun, governed)

    def _due(self, verb: Token) -> DateMention | None:
        """The day of "is due to be held on Friday", "is expected to open tomorrow"."""
        due = verb.child("acomp") if verb.lemma == "be" else verb if verb.lemma in _MEANT else None
        if due is None or due.lemma not in _MEANT:
            return None
        held = due.child("xcomp")
        return self.of_verb(held) if held is not None else None

    @staticmethod
    def _set_for(verb: Token, governed: list[tuple[Token, Token, DateMention]]) -> DateMention | None:
        """The day for which something is meant: "had announced for Sunday a meeting of"."""
        days = [
            (first.head if first.dep == "compound" else first, d) for first, governor, d in governed if governor is verb
        ]
        return next((d for first, d in days if first.head.lower == "for"), None)

    def after(self, token: Token, reach: int) -> DateMention | None:
        """The first date at most `reach` words behind the token, for idioms that the parser takes apart."""
        end = token.sentence.tokens[min(token.index + reach, len(token.sentence.tokens) - 1)].end
        return next(iter(self._within(token.end, end)), None)

    def between(self, start: int, end: int) -> DateMention | None:
        """The first date between two places of the text."""
        return next(iter(self._within(start, end)), None)

    def sole(self, sentence: Sentence) -> DateMention | None:
        """The date of a sentence that has only one."""
        found = self._within(sentence.start, sentence.end)
        return found[0] if len(found) == 1 else None

    def only(self, sentence: Sentence) -> DateMention | None:
        """The date of a sentence that has no other, though it may tell it twice: "June 3 - ... on Tuesday"."""
        found = self._within(sentence.start, sentence.end)
        return found[-1] if len({d.edtf for d in found}) == 1 else None

    def first(self, sentence: Sentence) -> DateMention | None:
        """The finest date of a sentence that has some for the same days: "on Saturday, the first of May"."""
        found = self._within(sentence.start, sentence.end)
        return _finest(found) if found else None

    def some(self, sentence: Sentence, on: dt.date) -> bool:
        """Whether a sentence has any date up to a day."""
        return any((low := d.interval.earliest) and low <= on for d in self._within(sentence.start, sentence.end))

    def _shared(self, verb: Token, governed: list[tuple[Token, Token, DateMention]]) -> DateMention | None:
        """A date before the first of two verbs holds for both: "On Tuesday he arrived and met"; and that of who comes:
        "arrived here on Tuesday and met".
        """
        if verb.dep != "conj" or verb.head.pos != "VERB":
            return None
        last = verb.index if verb.head.lemma in mw.ARRIVING else verb.head.index
        return next((d for first, governor, d in governed if governor is verb.head and first.index < last), None)

    def _there(self, verb: Token, governed: list[tuple[Token, Token, DateMention]]) -> DateMention | None:
        """The day of the main clause: "is expected in X next month, where he will see Y"."""
        if verb.dep != "relcl" or not any(c.lower == "where" for c in verb.children):
            return None
        main = next((t for t in verb.ancestors() if t.pos in ("VERB", "AUX")), None)
        found = [d for _, governor, d in governed if governor is main or governor is verb.head]
        return found[0] if len(found) == 1 else None

    def _when(self, verb: Token, governed: list[tuple[Token, Token, DateMention]]) -> DateMention | None:
        """The day right before "when": "began on May 8, when the minister received X"."""
        when = next((c for c in verb.children if c.lower == "when" and c.index < verb.index), None)
        if when is None or verb.dep not in ("relcl", "advcl"):
            return None
        return next((d for _, _, d in governed if 0 <= when.start - d.end <= _RIGHT_BEFORE), None)

    def _while(self, verb: Token, governed: list[tuple[Token, Token, DateMention]]) -> DateMention | None:
        """The day of the main verb: "said on Tuesday after meeting X"."""
        if verb.dep == "pcomp" and verb.head.lower in ("after", "following", "while", "before", "on", "upon"):
            return next((d for _, governor, d in governed if governor is verb.head.head), None)
        return None


def _of_talk(verb: Token, governed: list[tuple[Token, Token, DateMention]]) -> DateMention | None:
    """The day of the talk in which something was done: "discussed it in a call on Tuesday"."""
    nouns = [c.child("pobj") for c in verb.children if c.dep == "prep" and c.lower in ("in", "during", "at", "by")]
    talks = [n for n in nouns if n is not None and mw.NOUNS.get(n.lemma, "visit") != "visit"]
    return next((d for _, governor, d in governed if governor in talks), None)


def _finest(dates: list[DateMention]) -> DateMention:
    """The first date, or the finer one that stands beside it for the same days: "two weeks ago, on 6 May"."""
    first, *more = dates
    for date in more:
        (low, high), (start, end) = first.interval, date.interval
        inside = low and high and start and end and low <= start and end <= high
        if inside and (start, end) != (low, high) and 0 <= date.start - first.end <= _BESIDE:
            return date
    return first


_RIGHT_BEFORE = 2
"""Characters between a day and the "when" that takes it up: ", when"."""
_BESIDE = 6
"""Characters between two words for the same day: ", on "."""


def _meant(noun: Token, governed: list[tuple[Token, Token, DateMention]]) -> list[DateMention]:
    """The day that a clause on the noun gives its plan or its beginning: "which were to have opened in X on Friday",
    "talks begun on 8 May".
    """
    found: list[DateMention] = []
    parties = [p.child("pobj") for p in noun.children if p.dep == "prep" and p.lower in ("of", "between", "with")]
    holders = [noun, *(t for p in parties if p is not None for t in (p, *(c for c in p.children if c.dep == "conj")))]
    for clause in (c for holder in holders for c in holder.children if c.dep in ("relcl", "acl")):
        doing = clause.child("xcomp", "advcl") if clause.lemma in ("be", "have") else None
        meant = doing is not None and any(c.lower == "to" for c in doing.children)
        if meant or clause.lemma in _MEANT or (clause.lemma in _BEGUN and clause.child("dobj") is None):
            verbs = (
                [clause, doing] if doing is not None else [clause, *(c for c in clause.children if c.dep == "xcomp")]
            )
            found += [d for _, governor, d in governed if any(governor is v for v in verbs)]
    return found


def counted_from(verb: Token) -> tuple[str, str, str] | None:
    """The number, unit and way of "a day after X met Y", "two weeks before": how a clause counts from the main one."""
    mark = next((c for c in verb.children if c.dep == "mark" and c.lower in ("after", "before")), None)
    near = [*verb.children, *(mark.children if mark is not None else ())]
    unit = next((c for c in near if c.dep == "npadvmod" and c.lemma in ("day", "week", "month", "year")), None)
    if verb.dep != "advcl" or mark is None or unit is None or unit.index != mark.index - 1:
        return None
    number = next((c.lower for c in unit.children if c.dep in ("det", "nummod")), "")
    return number, unit.lemma, mark.lower


def _main(noun: Token) -> Token:
    """The verb whose subject a noun is, also of the name beside it."""
    above = noun.head
    if noun.dep == "appos" and above.dep == "nsubj":
        return above.head
    return above if noun.dep == "nsubj" else noun


def _verb_over(prep: Token) -> Token:
    """The verb that a preposition belongs to, through the nouns that the parser hangs it on."""
    token = prep.head
    while (
        token.pos not in ("VERB", "AUX") and token.dep in ("pobj", "prep", "dobj", "attr") and token.head is not token
    ):
        token = token.head
    return behind_aside(token, prep)


def _beside(token: Token, governed: list[tuple[Token, Token, DateMention]]) -> DateMention | None:
    """The only date of the sentence where it hangs beside or right below the word, and on no verb of saying."""
    if len(governed) != 1:
        return None
    _, governor, date = governed[0]
    if governor.lemma in mw.REPORTING or (governor.pos == "VERB" and governor is not token.head):
        return None
    return date if governor in (token, token.head) or governor.head in (token, token.head) else None


def _governor(tokens: list[Token]) -> Token:
    inside = set(map(id, tokens))
    token = tokens[0]
    while token.head is not token and id(token.head) in inside:
        token = token.head
    while token.head is not token:
        if token.lower in ("since", "until") and token.dep == "prep" and id(token) not in inside:
            break  # "their first meeting since the clashes of April" has no day
        if id(token) not in inside and (
            (token.pos in ("VERB", "AUX") and token.dep not in ("amod",)) or token.lemma.lower() in mw.NOUNS
        ):
            break
        if id(token) not in inside and token.dep not in _THROUGH:
            break
        token = token.head
    if (
        token.pos == "VERB"
        and token.dep in ("acl", "relcl")
        and token.lemma in _HELD
        and token.head.lemma.lower() in mw.NOUNS
    ):
        return token.head
    return token
