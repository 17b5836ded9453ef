"""Words that answer those told right before, face to face: said on the same day."""

from __future__ import annotations

from graphmodel.extract.aims.reply import meant, replies
from graphmodel.extract.drafts import Draft
from graphmodel.extract.parse.article import Sentence

_REACH = 5
"""Sentences that what is answered may lie back, those of its quotation among them."""
_WRITTEN = frozenset(
    "letter note statement cable telegram message tweet twitter communique communiqué post telegram memorandum wrote "
    "written reporters journalists newsmen interview".split()
)


def in_exchange(draft: Draft, before: Draft) -> bool:
    """Whether a statement is the reply in talk to the one before it, of two people one of whom told the other."""
    frame, other = draft.frame, before.frame
    if frame is None or other is None or before.date is None or "asserted" not in (draft.status, before.status):
        return False
    if (
        not replies(frame.trigger)
        or draft.addressee is not before.speaker
        or draft.meeting not in (None, before.meeting)
    ):
        return False
    if not (draft.speaker.person and before.speaker.person) or draft.sentence.block != before.sentence.block:
        return False
    near = 0 <= frame.sentence.index - other.sentence.index <= _REACH
    return near and not _written(frame.sentence) and not _written(other.sentence) and _heard(draft, before)


def _heard(draft: Draft, before: Draft) -> bool:
    """Whether who replies was told, or nobody but a body in which he may have sat; at a meeting all are."""
    to = before.addressee
    if to is None:
        return before.meeting is not None
    return meant(to, draft.speaker) or not to.person


def _written(sentence: Sentence) -> bool:
    return any(t.lower in _WRITTEN for t in sentence.tokens)
