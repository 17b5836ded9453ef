"""Tellings within tellings in one sentence: which act is what another says, and which of the two gives way."""

from __future__ import annotations

from graphmodel.extract.acts import ASSURING
from graphmodel.extract.content.sides import may_speak_for, same_side
from graphmodel.extract.drafts import Draft
from graphmodel.extract.frames.find import Frame
from graphmodel.extract.parse.article import Token
from graphmodel.extract.parse.complements import has_perfect, is_passive, is_progressive
from graphmodel.extract.parse.outlets import REPORTS
from graphmodel.model.vocab import PLOVER

_CONSULT = ("say", "assess", "announce")
_PARTICIPLES = frozenset(
    "say call describe cite note argue brand label dub term add claim insist refer blame speak tell warn stress".split()
)


def is_core(inner: Draft, outer: Draft) -> bool:
    """Whether the inner act is what the outer one says, not something said in passing."""
    if (
        outer.frame is None
        or inner.frame is None
        or not (outer.frame.pattern.open or PLOVER[outer.frame.pattern.act] == "CONSULT")
        or outer.quote is not None
    ):
        return False
    root = outer.frame.content_root
    trigger = inner.frame.trigger
    while trigger is not root and trigger.dep in ("conj", "xcomp", "pcomp", "prt") and trigger.head is not trigger:
        trigger = trigger.head
    return trigger is root


def stands_beside(inner: Draft, outer: Draft, made: list[Draft]) -> bool:
    """Whether the inner act is only joined to what the outer one says: "said the road was shut and that the rebels had
    refused talks". The outer one then tells the first clause.
    """
    assert inner.frame is not None and outer.frame is not None  # noqa: S101  (asked by `is_core`)
    root, trigger = outer.frame.content_root, inner.frame.trigger
    if root is None or trigger is root or trigger.index < root.index or root.index < outer.frame.trigger.index:
        return False
    above = (trigger, *trigger.ancestors())
    joined = next((t for t in above if t.head is root and t.dep == "conj"), None)
    first = any(d is not inner and d.frame is not None and _leads(d.frame.trigger, root) for d in made)
    return joined is not None and root.pos in ("VERB", "AUX") and not first


def goes_on(inner: Draft, outer: Draft) -> None:
    """Give the outer speaker an act that its own subject would do to itself: "said Oslo saw the need and urged Norway
    to help".
    """
    if to_itself(inner):
        inner.speaker, inner.outer, inner.rule = outer.speaker, outer.outer, outer.rule


def to_itself(draft: Draft) -> bool:
    """Whether an act without a subject of its own is aimed at the party to which it was given."""
    assert draft.frame is not None  # noqa: S101  (asked by `is_core`)
    shared = draft.frame.trigger.child("nsubj") is None
    hearer = draft.frame.addressee
    named = hearer.mention.entity.country if hearer is not None and hearer.mention is not None else None
    return shared and named is not None and named == draft.speaker.country


def _leads(trigger: Token, root: Token) -> bool:
    """Whether a verb heads what is said, or stands below that as its infinitive."""
    while trigger is not root and trigger.dep in ("xcomp", "pcomp", "prt") and trigger.head is not trigger:
        trigger = trigger.head
    return trigger is root


def fold(inner: Draft, outer: Draft) -> bool:
    """Whether the inner act is the outer speaker's own, done in these words: "said his country condemned the raid".

    What he had done before, or his country has done, is an act of its own that he tells.
    """
    assert inner.frame is not None  # noqa: S101  (asked by `_is_core`)
    if (
        not (same_side(inner.speaker, outer.speaker) or may_speak_for(inner.speaker, outer.speaker))
        or has_perfect(inner.frame.trigger)
        or (inner.addressee is not None and is_progressive(inner.frame.trigger))
    ):
        return False
    if inner.status == "planned":
        outer.act = "announce" if PLOVER[inner.act] == "CONSULT" else outer.act
        return True
    assert outer.frame is not None  # noqa: S101  (asked by `_is_core`)
    outer.act = outer.act if outer.frame.trigger.lemma in ASSURING else inner.act
    outer.folded = inner.frame.trigger
    outer.addressee = outer.addressee or inner.addressee
    outer.target, outer.target_entity = (
        (inner.target, inner.target_entity) if outer.target is None else (outer.target, outer.target_entity)
    )
    return True


def echo(draft: Draft, made: list[Draft]) -> bool:
    """A participle of the same speaker that only goes on: "condemned the raid, calling it a crime"."""
    frame = draft.frame
    if (
        frame is None
        or frame.trigger.dep not in ("advcl", "conj", "xcomp", "prep", "acl")
        or frame.trigger.tag != "VBG"
        or frame.trigger.lemma not in _PARTICIPLES
    ):
        return False
    heads = [
        d
        for d in made
        if d is not draft
        and d.frame is not None
        and d.frame.trigger is frame.trigger.head
        and d.speaker is draft.speaker
    ]
    return (
        bool(heads)
        and (PLOVER[draft.act] in ("CONSULT", PLOVER[heads[0].act]))
        and frame.trigger.lemma != "add"
        and draft.quote is None
    )


def empty(draft: Draft, made: list[Draft]) -> bool:
    """A second "said" of the same speaker in a sentence, with nothing said."""
    frame = draft.frame
    if (
        frame is None
        or frame.quotes
        or frame.pattern.act not in _CONSULT
        or frame.pattern.preps
        or frame.kinds & (set(frame.pattern.needs) - {"bare"})
        or frame.kinds & {"clause", "quote", "object", "to", "parenthesis", "label"}
    ):
        return False
    return any(d is not draft and d.speaker is draft.speaker for d in made)


def subordinate(draft: Draft, made: list[Draft]) -> bool:
    """A second verb of the same speaker and class in a clause that hangs on the first: "hit out at X, whom he
    mocked".
    """
    frame = draft.frame
    hangs = frame is not None and frame.trigger.dep in ("relcl", "advcl", "acl", "pcomp")
    if frame is None or not hangs or draft.quote is not None or _concedes(frame):
        return False
    above = list(frame.trigger.ancestors())
    return any(
        d is not draft
        and d.frame is not None
        and d.frame.trigger in above
        and d.speaker is draft.speaker
        and PLOVER[d.act] == PLOVER[draft.act]
        for d in made
    )


def in_contrast(draft: Draft) -> bool:
    """Whether an act is only told for contrast in what another says: "is arming, while speaking of peace"."""
    if draft.outer is None or draft.frame is None or draft.frame.kinds & {"clause", "quote"}:
        return False
    verb = draft.frame.trigger
    return verb.dep == "advcl" and any(c.dep == "mark" and c.lower in ("while", "whilst") for c in verb.children)


def tellers(frame: Frame, frames: list[Frame]) -> int:
    """How many others tell of a frame from beside it: "Oslo, she said, had agreed" is told by "said"."""
    above = (frame.trigger, *frame.trigger.ancestors())
    return sum(
        "parenthesis" in f.kinds and f is not frame and f.trigger not in above and f.content_root in above
        for f in frames
    )


def governs(frame: Frame, according: Frame) -> bool:
    """Whether "according to X" stands in the clause that a frame tells, not in another joined to it."""
    low, high = sorted((frame.trigger.index, according.trigger.index))
    if any(t.text == ";" for t in frame.sentence.tokens[low:high]):
        return False
    above = {id(t) for t in according.trigger.ancestors()}
    return id(frame.trigger) in above or any(id(t) in above for t in frame.content)


def nested(inner: Frame, outer: Frame) -> bool:
    """Whether the inner act is told by the outer speaker: its subject is in what he says, and no aside of the
    writer.
    """
    inside = {id(t) for t in outer.content}
    if is_passive(inner.trigger) and is_passive(outer.trigger):
        return False  # "welcomed by A and rejected by B"
    if inner.trigger.dep == "advcl" and inner.trigger.head is outer.trigger and _set_against(inner.trigger):
        return False
    if (
        inner.speaker is not None
        and inner.speaker.sentence is outer.sentence
        and id(inner.speaker) not in inside
        and inner.trigger is not outer.content_root
        and not (inner.trigger.head is outer.trigger and inner.trigger.dep in ("xcomp", "pcomp"))
    ):
        return False
    if _meanwhile(inner.trigger) and inner.trigger is not outer.content_root:
        return False
    if not outer.pattern.open and outer.rule != "according to":
        for token in (inner.trigger, *inner.trigger.ancestors()):
            if token is outer.content_root or token is outer.trigger:
                break
            if (
                token.dep == "relcl" and token.head.lower not in REPORTS
            ):  # what a report tells reads as a relative clause
                return False
    return True


def said_of(inner: Draft, outer: Draft) -> bool:
    """Whether what another says of somebody is no act that he did: "Oslo, she said, was threatening its neighbours", a
    spokesman's "the president would accept only a truce", "he said that the allies stood behind him".
    """
    if inner.frame is None or outer.frame is None or same_side(inner.speaker, outer.speaker):
        return False
    known = not (outer.speaker.unnamed and outer.speaker.plural)
    told = outer.frame.pattern.open or outer.frame.rule == "according to"
    if not (known and told) or inner.frame.kinds & {"clause", "quote"}:
        return False
    verb = inner.frame.trigger
    own = inner.speaker.country is not None and inner.speaker.country == outer.speaker.country
    if own and inner.speaker.person and inner.status == "planned":
        return inner.act in ("agree", "support", "reject") and inner.addressee is None
    group = inner.speaker.unnamed and inner.speaker.plural and inner.act in ("support", "agree", "concern")
    blamed = verb.lemma == "refuse" and "object" in inner.frame.kinds  # "said that Peru had refused every offer"
    return is_progressive(verb) or blamed or (group and not has_perfect(verb))


def _concedes(frame: Frame) -> bool:
    """As in "called it fair, though he admitted that it came late": a second telling, set against the first."""
    marked = any(c.lower in ("though", "although") and c.dep == "mark" for c in frame.trigger.children)
    return marked and "clause" in frame.kinds and frame.trigger.child("nsubj") is not None


def _meanwhile(verb: Token) -> bool:
    """As in "X explained that …, while Y voiced concern": the writer goes on with another."""
    marked = any(c.dep == "mark" and c.lower in ("while", "whereas") for c in verb.children)
    before = verb.sentence.tokens[max(0, min(t.index for t in verb.subtree()) - 1)].text
    return marked and verb.dep == "advcl" and before == "," and verb.child("nsubj") is not None


def _set_against(clause: Token) -> bool:
    """As in "while Kenya welcomed the report": a clause with a subject of its own beside what another does."""
    return clause.child("nsubj") is not None and any(
        c.lower in ("while", "whereas", "after", "although", "though", "as") and c.dep == "mark"
        for c in clause.children
    )


def promised(draft: Draft) -> bool:
    """As in "vowed to contest the vote": what somebody promises, agrees or threatens to do is no second act."""
    outer = draft.outer
    if outer is None or outer.frame is None or draft.frame is None or draft.status != "planned":
        return False
    to_do = draft.frame.trigger.dep == "xcomp" and draft.frame.trigger.head is outer.frame.trigger
    return to_do and draft.speaker is outer.speaker and outer.act in ("promise", "threaten", "agree")
