"""From one line of statements.jsonl or meetings.jsonl to a claim on its article."""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import cast

from graphmodel.model import edtf
from graphmodel.model.claims import Document, MeetingClaim, StatementClaim
from graphmodel.model.vocab import (
    ACTS,
    MEETING_KINDS,
    MEETING_STATUSES,
    MODES,
    STATUSES,
    Act,
    DateBasis,
    MeetingKind,
    MeetingStatus,
    Mode,
    Status,
)

from ._jsonfile import Record

RULE = "annotation"


def meeting(record: Record, document: Document) -> MeetingClaim:
    """The claim of a line of meetings.jsonl.

    Raises:
        InputError: the evidence is not in the article, or a value is not one of the guide's.
    """
    start, end = locate(record, document)
    date = date_of(record, "date")
    return MeetingClaim(
        id=record.need("id"),
        start=start,
        end=end,
        type=cast("MeetingKind", record.choice("kind", MEETING_KINDS, "talks")),
        participants=record.texts("participants"),
        place=record.text("place"),
        date=date,
        date_basis=basis(date),
        status=cast("MeetingStatus", record.choice("status", MEETING_STATUSES, "held")),
        rule=RULE,
        external_id=record.need("id"),
    )


def statement(record: Record, document: Document, meetings: Collection[str]) -> StatementClaim:
    """The claim of a line of statements.jsonl; `meetings` are the ids that it may point at.

    Raises:
        InputError: the evidence is not in the article, a meeting is unknown, or a value is not one of the guide's.
    """
    start, end = locate(record, document)
    held_at, before = record.text("meeting"), record.texts("before")
    for key, pointed in (("meeting", held_at), *(("before", each) for each in before)):
        if pointed is not None and pointed not in meetings:
            raise record.error(f'"{key}" points at {pointed!r}, which is no meeting of this article')
    date = date_of(record, "date")
    return StatementClaim(
        id=record.need("id"),
        start=start,
        end=end,
        speaker=record.need("speaker"),
        speaker_country=record.text("speaker_country"),
        act=cast("Act", record.choice("act", ACTS, "")),
        addressee=record.text("addressee"),
        addressee_country=record.text("addressee_country"),
        target=record.text("target"),
        about=record.text("about"),
        mode=cast("Mode", record.choice("mode", MODES, "indirect")),
        date=date,
        date_basis=basis(date),
        meeting=held_at,
        before=before,
        via=record.texts("via"),
        status=cast("Status", record.choice("status", STATUSES, "asserted")),
        denies=record.text("denies"),
        rule=RULE,
        external_id=record.need("id"),
    )


def locate(record: Record, document: Document) -> tuple[int, int]:
    """Where the line's evidence first stands in the article, any run of white space counting as one space.

    Raises:
        InputError: nowhere.
    """
    evidence = record.need("evidence")
    found = re.search(r"\s+".join(re.escape(word) for word in evidence.split()), document.text)
    if not found:
        shown = " ".join(evidence.split())
        shown = shown if len(shown) <= 60 else shown[:57] + "..."
        raise record.error(f"the evidence is not in {document.name}: {shown!r}")
    return found.span()


def date_of(record: Record, key: str) -> str | None:
    """The value of a date field.

    Raises:
        InputError: it is no EDTF date.
    """
    value = record.text(key)
    if not edtf.is_valid(value):
        raise record.error(f'"{key}" is {value!r}, which is no EDTF date')
    return value


def basis(date: str | None) -> DateBasis:
    """An annotator's date is the text's own; one with `?` leans on knowledge from outside."""
    if date is None:
        return "none"
    return "inferred" if "?" in date else "explicit"
