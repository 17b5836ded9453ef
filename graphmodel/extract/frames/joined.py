"""Two acts in what one verb reports: "said that both sides must yield, and that he expected a deal by May".

Clauses joined in one report are statements of their own where they do different things; those that do the same, or
nothing that their words make plain, stay one statement.
"""

from __future__ import annotations

from graphmodel.extract.acts import ActJudge
from graphmodel.extract.drafts import Draft
from graphmodel.extract.frames.find import Frame
from graphmodel.extract.frames.nesting import to_itself
from graphmodel.extract.parse.article import Token
from graphmodel.extract.parse.complements import SUBJECTS, has_perfect
from graphmodel.model.vocab import PLOVER, Act

_SHORTEST = 4
"""Words of a clause that can be an act of its own."""


def further(draft: Draft, judge: ActJudge, taken: set[int]) -> list[Draft]:
    """The statements of a report's further clauses; the draft itself ends before them. `taken` holds the ids of words
    that other frames of the sentence stand at.
    """
    frame = draft.frame
    if (
        frame is None
        or not frame.rule.startswith("verb")
        or frame.quotes
        or not frame.pattern.open
        or frame.content_root is None
    ):
        return []
    clauses = _clauses(frame, taken)
    if not clauses:
        return []
    cut = clauses[0][0].index
    first = _before(frame, cut)
    act = judge.of_words(first, frame.content_root, draft.speaker) or frame.pattern.act
    made: list[Draft] = []
    for words in clauses:
        root = _head(words)
        found = judge.of_words(words, root, draft.speaker)
        if found in (None, "say", "deny") or PLOVER[found] in {PLOVER[act], *(PLOVER[d.act] for d in made)}:
            continue
        made.append(_statement(draft, frame, found, words, root))
    if made:
        draft.act, draft.content = act, first
        frame.content = first
    return made


def shorten(outer: Draft, inner: Draft, judge: ActJudge) -> bool:
    """End what a report says before the clause that tells of another act, and judge it by what is left. False where
    that is no act: "said he had telephoned the general and warned him".
    """
    frame = outer.frame
    assert frame is not None and inner.frame is not None and frame.content_root is not None  # noqa: S101  (by its caller)
    clause = inner.frame.trigger
    while clause.head is not frame.content_root:
        clause = clause.head
    cut = clause.subtree()[0].index
    first = _before(frame, cut)
    act = judge.of_words(first, frame.content_root, outer.speaker) if frame.pattern.open else outer.act
    if act in (None, "say") and clause.child(*SUBJECTS) is None and not to_itself(inner):
        return False
    frame.content = outer.content = first
    if frame.pattern.open:
        outer.act = act or frame.pattern.act
    return True


def _before(frame: Frame, cut: int) -> list[Token]:
    """What is said before a place, without the "and" that joins what stands there."""
    words = [t for t in frame.content if t.index < cut]
    while words and (words[-1].dep == "cc" or words[-1].pos == "PUNCT"):
        words.pop()
    return words


def _statement(draft: Draft, frame: Frame, act: Act, words: list[Token], root: Token) -> Draft:
    new = Draft(
        draft.speaker,
        act,
        words[0].start,
        words[-1].end,
        draft.sentence,
        draft.sure * 0.85,
        f"{draft.rule}/joined",
        draft.mode,
        draft.status,
        draft.addressee,
        content=words,
    )
    new.via = list(draft.via)
    new.frame = Frame(root, frame.pattern, {"clause"}, None, frame.addressee, content=words, content_root=root)
    return new


def _clauses(frame: Frame, taken: set[int]) -> list[list[Token]]:
    """The words of each clause joined to the content, in order."""
    root, verb = frame.content_root, frame.trigger
    assert root is not None  # noqa: S101  (asked by the caller)
    aside = root.index < verb.index
    heads = [c for c in _conjuncts(root) if c.index > root.index]
    heads += [c for c in _conjuncts(verb) if c.index > verb.index and (aside or c.child("mark") is not None)]
    found = []
    for head in sorted(heads, key=lambda t: t.index):
        subtree = head.subtree()
        own = any(c.dep in SUBJECTS for c in head.children) or _helped(head) or head.tag in ("VBD", "VBZ", "VBP")
        if own and len(subtree) >= _SHORTEST and not any(id(t) in taken for t in subtree):
            found.append(subtree)
    return found


def _conjuncts(head: Token) -> list[Token]:
    out = [c for c in head.children if c.dep == "conj" and c.quote is None]
    return [t for c in out for t in (c, *_conjuncts(c))]


def _helped(head: Token) -> bool:
    return has_perfect(head) or any(c.dep in ("aux", "auxpass") and c.lower != "to" for c in head.children)


def _head(words: list[Token]) -> Token:
    inside = set(map(id, words))
    return next((t for t in words if id(t.head) not in inside or t.is_root), words[0])
