"""Which frames tell no act of speech: questions of the writer, what is negated or only thought of, "said nothing"."""

from __future__ import annotations

from dataclasses import replace

from graphmodel.extract.frames.find import Frame
from graphmodel.extract.parse.article import Sentence, Token
from graphmodel.model.vocab import PLOVER

_WORDLESS = frozenset(
    "nothing little story stories tale tales prayer prayers mass grace goodbye farewell hello rosary masses lie lies "
    "fortune fortunes joke jokes time".split()
)
"""What is said or told without telling anybody's words."""


def asks(sentence: Sentence) -> bool:
    """Whether the writer's own sentence is a question."""
    last = next((t for t in reversed(sentence.tokens) if t.text not in ('"', "'", ")")), sentence.tokens[-1])
    return last.text == "?" and not any(t.quote for t in sentence.tokens)


def puts(frame: Frame) -> bool:
    """Whether a sentence that is a question tells by this frame who puts it: "Would it not be simpler, Jane Roe said,
    to wait?"
    """
    verb = frame.trigger
    first = frame.sentence.tokens[0]
    if verb.tag not in ("VBD", "VBZ") or frame.speaker is None:
        return False
    inverted = first.tag in ("WP", "WRB", "WDT", "WP$", "MD") or first.pos == "AUX"
    return "parenthesis" in frame.kinds or (not inverted and _main(verb))


def _main(verb: Token) -> bool:
    while verb.dep in ("conj", "parataxis") and not verb.is_root:
        verb = verb.head
    return verb.is_root


def left_open(frame: Frame) -> Frame:
    """As in "has not ruled out": what is left open is said, not refused."""
    if frame.status == "negated" and frame.trigger.lemma == "rule" and frame.pattern.act == "reject":
        frame.pattern, frame.status = replace(frame.pattern, act="say"), "asserted"
    return frame


def no_act(frame: Frame) -> str:
    """Why a frame tells no act at all, "" where it does: negated or only thought of, "said so", a clause that only
    tells which thing is meant ("the deal that both announced").
    """
    if frame.status in ("negated", "hypothetical"):
        return f"told as {frame.status}"
    if frame.status == "planned" and frame.pattern.label:
        return "told as planned"
    trigger = frame.trigger
    if trigger.lemma == "say" and not frame.quotes and frame.kinds <= {"bare"}:
        bare = any(c.lower in ("so", "as") and not any(n.dep == "neg" for n in c.children) for c in trigger.children)
        return "nothing is said" if bare else ""
    if trigger.lemma in ("say", "tell") and not frame.quotes and "clause" not in frame.kinds and _of_no_words(trigger):
        return "nothing is said"
    pointed = trigger.dep == "relcl" and not frame.quotes and "clause" not in frame.kinds
    if pointed and frame.kinds <= {"bare"} and not any(c.lower == "who" for c in trigger.children):
        return "told only to say which thing is meant"
    if (
        pointed
        and PLOVER[frame.pattern.act] == "CONSULT"
        and any(c.dep in ("dobj", "pobj") and c.lower in ("that", "which", "whom") for c in trigger.children)
    ):
        return "told only to say which thing is meant"
    return ""


def _of_no_words(verb: Token) -> bool:
    """As in "said nothing", "told a different story": no words are given."""
    noun = verb.child("dobj")
    return noun is not None and noun.quote is None and noun.lower in _WORDLESS
