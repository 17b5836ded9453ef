"""When a statement was made: the date mention by its verb, never one inside what it says."""

from __future__ import annotations

from itertools import pairwise

from graphmodel.extract.dates import calendar as cal
from graphmodel.extract.dates.find import DateMention
from graphmodel.extract.dates.timing_counted import clause_mark, counted_day, same_day
from graphmodel.extract.drafts import Draft
from graphmodel.extract.parse.article import ParsedArticle, Token
from graphmodel.extract.text.quotes import Quote
from graphmodel.model.edtf import bounds

_TIMES = ("prep", "npadvmod", "nmod", "tmod")
_NOMINAL = ("nsubj", "nsubjpass", "appos", "dobj", "pobj")
_CHARGES = frozenset("of for against about with over".split())
"""Prepositions of what somebody is accused of or thanked for: "accused him of having met them in May"."""
_MODIFYING = ("poss", "compound", "nmod", "amod", "nummod")
_SAYINGS = frozenset(
    "address announcement appeal appearance article briefing broadcast call comment communique communiqué conference "
    "debate hearing interview letter meeting message note post press reading release remark remarks report session "
    "program programme show speech statement summit talk talks telegram testimony tweet vote edition editorial issue "
    "newspaper paper column bulletin newscast dispatch essay memorandum cable communication podcast lecture sermon "
    "press broadcast sitting rally".split()
)
"""Nouns whose day is that of what is said in them: "in a Monday statement"."""

_GATHERINGS = frozenset(
    "meeting talk talks session summit hearing call briefing debate conference sitting rally speech address interview "
    "broadcast ceremony statement lecture sermon dinner lunch luncheon banquet reception breakfast vote ballot ruling "
    "verdict sentencing signing announcement funeral swearing-in inauguration handover prayers mass".split()
)
"""Nouns of what is over on its day."""

_GIVING = frozenset(
    "give make deliver issue release publish hold read put send post write sign address tell open close chair host "
    "attend use broadcast file record repeat cast conclude end begin start".split()
)
"""Verbs whose object is the act itself or its occasion: "made Monday's statement"."""

_PARTS = frozenset(
    "day night evening afternoon morning dawn dusk midnight noon hour week weekend fortnight month beginning start end "
    "middle eve course spring summer autumn winter half part early late".split()
)
"""Nouns that only say which part of a day or month is meant: "the night of 3 May"."""

_ASKED = frozenset(
    "ask question interview quote press pressed quiz reach contact approach corner cite publish broadcast air release "
    "issue post address date sign reply summon haul receive".split()
)
"""Participles of the occasion on which the act was done: "X, interviewed on Sunday, denied"."""

_MEETING = frozenset("meet receive host greet see consult confer negotiate".split())
"""Verbs of those who speak to the press on the same day: "X, who received Y on Monday, said"."""
_SPEAKING = frozenset("speak address appear brief talk testify".split())
"""Verbs of the occasion on which the act was done: "X, who spoke in Munich on Saturday, warned"."""


def own_date(article: ParsedArticle, draft: Draft) -> DateMention | None:
    """The date that the sentence itself gives the act, None where it has no word of time for it."""
    frame = draft.frame
    sentence = frame.sentence if frame is not None else draft.sentence
    dates = [
        d
        for d in article.dates
        if d.role == "at" and sentence.start <= d.start < sentence.end and not _quoted(article, d, sentence.quote)
    ]
    if frame is None:
        return None
    if draft.status == "asserted":
        dates = [d for d in dates if not _to_come(article, d)]
    dates = [
        d
        for d in dates
        if not aside(d, frame.trigger)
        and not _of_example(d, frame.trigger)
        and (_beside(d, draft) or not _of_another(d, draft))
    ]
    root = frame.content_root
    if root is not None and root.dep == "prep" and root.lower in ("in", "on"):
        root = None  # "In March, when they met, X gave"
    before = root is not None and root.dep == "advcl" and root.tag == "VBG" and root.index < frame.trigger.index
    if before:
        root = None  # "Arriving in Lima on Monday, X demanded"
    inserted = {id(t) for t in frame.trigger.subtree()} if root is not None and root is frame.trigger.head else set()
    inside = [(t.start, t.end) for t in root.subtree() if id(t) not in inserted] if root is not None else []
    if "parenthesis" in frame.kinds and not before:
        stop = max((t.index for t in sentence.tokens[: frame.trigger.index] if t.text == ":"), default=-1)
        inside += [(t.start, t.end) for t in frame.content if t.index > stop]
    free = [d for d in dates if _beside(d, draft) or not any(a <= d.start < b for a, b in inside)]
    at = frame.trigger.start
    found = min(
        free,
        key=lambda d: (not draft.start <= d.start < draft.end, not _hangs(d, frame.trigger), abs(d.start - at)),
        default=None,
    )
    return found or counted_day(article, frame.trigger) or _day_of_gathering(article, draft) or _folded(article, draft)


def _hangs(date: DateMention, verb: Token) -> bool:
    """Whether a date is a word of the verb itself, or of its "on"."""
    inside = [t for t in verb.sentence.tokens if t.start < date.end and t.end > date.start]
    top = next((t for t in inside if t.head not in inside), None)
    over = top.head if top is not None and top.dep == "pobj" else top
    return over is not None and over.dep in _TIMES and over.head is verb


def _folded(article: ParsedArticle, draft: Draft) -> DateMention | None:
    """The day that stands before the act in what its own speaker tells: "has told friends that in May he warned"."""
    told = draft.folded
    if told is None or told.tag != "VBD":
        return None
    start = told.sentence.start
    near = [d for d in article.dates if d.role == "at" and start <= d.start and d.end <= told.start]
    return next((d for d in near if _hangs(d, told)), None)


def _day_of_gathering(article: ParsedArticle, draft: Draft) -> DateMention | None:
    """The day of what it was said at or after, where that is one of the day: "told reporters after Monday's talks"."""
    assert draft.frame is not None  # noqa: S101  (asked by `own_date`)
    verb = draft.frame.trigger
    for prep in _preps(verb):
        if prep.lower not in ("after", "following", "at", "in", "during"):
            continue
        noun = prep.child("pobj")
        if noun is None or noun.lemma.lower() not in _GATHERINGS:
            continue
        for date in article.dates:
            low, high = date.interval
            day = any(c.dep in _MODIFYING and c.start < date.end and c.end > date.start for c in noun.children)
            if day and low is not None and (date.role == "after" or low == high):
                mark = "?" if "?" in date.edtf else ""
                edtf = cal.edtf(cal.day(low)) + mark
                return DateMention(date.start, date.end, edtf, date.basis, form=date.form)
    return None


def _of_example(date: DateMention, verb: Token) -> bool:
    """Whether a date stands behind what is given as an example of the object: "condemned such raids, including the one
    of Monday".
    """
    between = [t.lower for t in verb.sentence.tokens[verb.index + 1 :] if t.start < date.start]
    example = {"including", "notably"} & set(between) or ("among", "them") in pairwise(between)
    return bool(example) and verb.child("dobj") is not None


def _beside(date: DateMention, draft: Draft) -> bool:
    """Whether the date hangs on the verb or stands right behind it: "X on Monday accused", "said Thursday that"."""
    assert draft.frame is not None  # noqa: S101  (asked by `own_date`)
    trigger = draft.frame.trigger
    for child in trigger.children:
        noun = child.child("pobj") if child.dep == "prep" and child.lower == "on" else child
        if noun is not None and noun.start < date.end and noun.end > date.start and child.dep in _TIMES:
            return True
    for token in draft.frame.sentence.tokens[draft.frame.trigger.index + 1 : draft.frame.trigger.index + 4]:
        if token.start <= date.start < token.end:
            return True
        if token.pos in ("SCONJ", "PUNCT", "VERB", "AUX", "PRON"):
            return False
    return False


def _to_come(article: ParsedArticle, date: DateMention) -> bool:
    """Whether the day is later than the article: "has invited both to a meeting on Friday"."""
    first, today = date.interval.earliest, bounds(article.published).latest
    return first is not None and today is not None and first > today


def aside(date: DateMention, verb: Token) -> bool:
    """Whether the date belongs to something else that the sentence names: to a clause or description of somebody
    ("X, who resigned on Sunday, praised"), or to a thing of that day ("the May 4 vote", "Sunday's raid").
    """
    inside = [t for t in verb.sentence.tokens if t.start < date.end and t.end > date.start]
    if not inside:
        return False
    top = next((t for t in inside if t.head not in inside), inside[0])
    thing = _modifies(top) and (top.head.lemma.lower() not in _SAYINGS or _talked_about(top.head, verb))
    if thing or _of_thing(top):
        return True
    if any(c.lower in ("then", "afterwards", "afterward") and c.index > verb.index for c in verb.children):
        return False  # "X, who was in Lima in May, said then that"
    above = {id(verb), *map(id, verb.ancestors())}
    for token in (top, *top.ancestors()):
        if id(token) in above:
            return False
        if token.dep in ("relcl", "appos") and token not in inside:
            return token.lemma not in _SPEAKING and not _there_then(token, verb)
        if token.dep == "acl" and token.tag == "VBN" and token.head.dep in _NOMINAL:
            spoken = token.lemma in _ASKED or token.head.lemma.lower() in _SAYINGS | _GATHERINGS
            return not spoken or _told_of(token.head, verb)
        if token.dep == "pcomp" and token.head.lower in _CHARGES and token not in inside:
            return True
    return False


def _talked_about(noun: Token, verb: Token) -> bool:
    """Whether what is of a day is what an act is about: "denounced Monday's vote", "said of Monday's talks"."""
    if noun.dep == "dobj":
        return noun.head is verb and verb.lemma not in _GIVING
    about = noun.dep == "pobj" and noun.head.lower in ("of", "about", "on", "over", "against", "to", "for", "with")
    return about and any(noun.head is prep for prep in _preps(verb))


def _preps(verb: Token) -> list[Token]:
    """The prepositions of a verb, also those that the parser hangs on a subject behind it: "said X of the vote"."""
    subject = verb.child("nsubj")
    behind = subject.children if subject is not None and subject.index > verb.index else ()
    return [c for c in (*verb.children, *behind) if c.dep == "prep"]


def _there_then(clause: Token, verb: Token) -> bool:
    """Whether a clause on the speaker tells where he was or whom he met: "X, who was in Lima on Monday, told"."""
    subject = verb.child("nsubj")
    if subject is None or clause.head is not subject or clause.tag != "VBD" or verb.tag != "VBD":
        return False
    at = clause.lemma == "be" and any(c.dep == "prep" and c.lower in ("in", "at") for c in clause.children)
    return at or (clause.lemma in _MEETING and any(c.dep in ("dobj", "prep") for c in clause.children))


def _told_of(noun: Token, verb: Token) -> bool:
    """Whether a noun is only recalled beside the act: "said, recalling a statement published on Sunday"."""
    token = noun
    while token.head is not token and token is not verb:
        if token.dep == "advcl" and token.tag == "VBG" and token.lemma not in _SPEAKING:
            return True
        token = token.head
    return False


def _of_thing(top: Token) -> bool:
    """Whether a day tells which thing is meant, or for when something is set: "the truce of 12 August", "a round for
    17 December".
    """
    prep = top.head
    if top.dep != "pobj" or prep.lower not in ("of", "for"):
        return False
    noun = prep.head.lemma.lower()
    return prep.lower == "for" or (prep.head.pos in ("NOUN", "PROPN") and noun not in _SAYINGS | _PARTS)


def _of_another(date: DateMention, draft: Draft) -> bool:
    """Whether the date is in what another verb says, or is that of who says that the act was done: "reported last week
    that X had agreed".
    """
    assert draft.frame is not None  # noqa: S101  (asked by `own_date`)
    verb = draft.frame.trigger
    inside = {id(t): t for t in verb.sentence.tokens if t.start < date.end and t.end > date.start}
    above = {id(verb), *map(id, verb.ancestors())}
    token = next((t for t in inside.values() if id(t.head) not in inside), verb)
    below = token
    while id(token) not in above and token.head is not token:
        # "welcomed the note and urged Peru to sign in May"
        later = token.dep == "conj" and token.start > verb.start and token.pos in ("VERB", "AUX")
        if _whether(token) or (later and (_stands_alone(token) or below.dep not in (*_TIMES, "advmod"))):
            return True
        if token.dep == "ccomp" and id(token) not in inside:
            between = verb.sentence.tokens[token.index : verb.index]
            return not any(t.text == ":" for t in between)  # "On Monday it failed: X let it be known"
        below, token = token, token.head
    if token.lemma == "be":
        return False  # "It was on Tuesday that X said"
    announced = token.lemma == "announce" and draft.act == "agree"  # "announced on Monday that they had agreed"
    if token is verb or id(token) not in above or verb.tag not in ("VBD", "VBN") or announced:
        return False
    under = next((t for t in (verb, *verb.ancestors()) if t.head is token), verb)
    mark = clause_mark(under)
    if mark is not None and mark.lower != "before" and not same_day(mark):
        return True  # "left on Friday after X had warned him"
    return under.dep == "ccomp" and under.start > token.start


def _whether(token: Token) -> bool:
    """As in "asked on whether a vote was possible"."""
    return token.dep == "pcomp" and any(c.lower in ("whether", "if", "what", "how", "why") for c in token.children)


def _stands_alone(verb: Token) -> bool:
    """Whether a verb has a subject of its own: "X warned him, and Y left on Friday"."""
    return verb.pos in ("VERB", "AUX") and any(c.dep.startswith("nsubj") for c in verb.children)


def _modifies(top: Token) -> bool:
    """Whether a date stands between an article or nothing and its noun, not before the whole phrase."""
    noun = top.head
    before = top.sentence.tokens[top.index - 1] if top.index else None
    if before is not None and before.dep == "prep" and noun.head is not before and before.child("pobj") is None:
        return False  # "On Monday minister X told": the preposition is the day's
    if top.dep not in _MODIFYING or noun.pos != "NOUN" or noun.index < top.index:
        return False
    return not any(c.dep in ("det", "poss") and top.index < c.index for c in noun.children)


def _quoted(article: ParsedArticle, date: DateMention, own: Quote | None) -> bool:
    return any(q is not own and q.start < date.start < q.end for q in article.quotes)
