"""Clauses and words of time that the parser hangs on the wrong verb, set right in the tree before any rule reads it.

Three slips are plain to see: "that" behind a report is read as an object ("a report that X had met Y"), what stands
before "that" is read into the clause behind it ("agreed in Lima on Monday that the road would be shut"), and what
stands before a semicolon or colon is read as said by the verb behind it ("X said on Monday that it was over; the road,
he added, was shut").
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from graphmodel.extract.parse.attachment import hang

if TYPE_CHECKING:
    from graphmodel.extract.parse.article import Token

_BEFORE_THAT = ("prep", "npadvmod", "advcl")
_REPORTS = frozenset(
    "report claim allegation rumour rumor story assertion account suggestion dispatch tale news".split()
)
_FINITE = ("VBD", "VBZ", "VBP", "MD")
_TELLING = frozenset(
    "say add tell reply answer retort respond announce declare state warn insist argue claim complain admit concede "
    "explain stress note maintain assert recall report write suggest propose demand urge promise vow pledge deny "
    "accuse agree confirm reveal disclose predict hint protest object order request ask inform assure".split()
)


def mend_clauses(tokens: Sequence[Token]) -> None:
    """Set right the heads of one sentence's words; `index` of each must be its place in `tokens`."""
    for token in tokens:
        if token.lower == "that" and token.dep == "dobj":
            _reported(token)
        if token.lower == "that" and token.dep == "mark":
            _before_that(token)
    _before_break(tokens)


def _reported(that: Token) -> None:
    """Make "that" of "a report that X had met Y" a conjunction, where the verb has an object of its own."""
    verb, claim = that.head, that.head.head
    of_claim = verb.dep in ("relcl", "acl") and claim.lemma.lower() in _REPORTS and that.index == claim.index + 1
    whole = verb.child("nsubjpass") is not None or any(c.dep == "dobj" and c.index > verb.index for c in verb.children)
    if of_claim and whole:
        that.dep = "mark"


def _before_that(that: Token) -> None:
    """Hang what stands between a verb and "that" on the verb."""
    clause = that.head
    verb = clause.head
    if clause.dep not in ("ccomp", "advcl") or verb.pos != "VERB" or not verb.index < that.index < clause.index:
        return
    moved = False
    for child in list(clause.children):
        if child.dep in _BEFORE_THAT and verb.index < child.index < that.index:
            moved = hang(child, verb, child.dep) or moved
    if moved and verb.child("ccomp") is None:
        clause.dep = "ccomp"


def _before_break(tokens: Sequence[Token]) -> None:
    """Put a clause with a subject and a finite verb above the one behind the semicolon or colon that follows it."""
    top = next((t for t in tokens if t.is_root), None)
    stop = next((t for t in tokens if t.text in (";", ":") and t.quote is None), None)
    if top is None or stop is None or top.index < stop.index or top.quote is not None:
        return
    first = next((t for t in tokens[: stop.index] if t.dep == "ccomp" and t.head.index > stop.index), None)
    if first is None or not _whole(first) or first.quote is not None:
        return
    if any(t.head.index > stop.index and t is not first and t.dep != "punct" for t in tokens[: stop.index]):
        return
    tells = first.lemma in _TELLING
    if (tells and stop.text == ":") or (not tells and top.lemma in _TELLING and first.head is not top):
        return
    hang(stop, first, "punct")
    first.head.children.remove(first)
    first.head, first.dep = first, "ROOT"
    top.head, top.dep = first, "conj"
    first.children.append(top)
    first.children.sort(key=lambda t: t.index)


def _whole(verb: Token) -> bool:
    """Whether a verb has a subject and a tense of its own."""
    finite = verb.tag in _FINITE or any(c.tag in _FINITE for c in verb.children if c.dep in ("aux", "auxpass"))
    return finite and any(c.dep in ("nsubj", "nsubjpass", "expl") for c in verb.children) and verb.child("mark") is None
