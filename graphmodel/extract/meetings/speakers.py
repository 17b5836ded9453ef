"""Who was at a session of a body: beside the body all whom the article names as speaking there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from graphmodel.extract.drafts import Draft
from graphmodel.extract.meetings.meetings import Meetings
from graphmodel.extract.meetings.merge import Gathering
from graphmodel.extract.names.entities import Entity

_KINDS = ("conference", "summit")


def with_speakers(meetings: Meetings, drafts: Sequence[Draft]) -> Meetings:
    """The meetings, those of a body with the people whose statements were made there."""
    spoke: dict[str, list[Entity]] = {}
    for draft in drafts:
        if draft.meeting is not None and draft.speaker.person and draft.status == "asserted":
            spoke.setdefault(draft.meeting, []).append(draft.speaker)
    for gathering in meetings.gatherings:
        people = list(dict.fromkeys(spoke.get(gathering.id, [])))
        if _sat(gathering) and people:
            gathering.parties = _with(gathering.parties, people)
    names = {g.id: tuple(dict.fromkeys(e.name for e in g.parties)) for g in meetings.gatherings}
    claims = (claim.model_copy(update={"participants": names[claim.id]}) for claim in meetings.claims)
    return replace(meetings, claims=tuple(claims))


def _sat(gathering: Gathering) -> bool:
    told = any(r.rule.startswith(("body:", "floor:")) for r in gathering.raws)
    return told and gathering.status == "held" and gathering.kind in _KINDS and not gathering.parties[0].person


def _with(parties: list[Entity], people: list[Entity]) -> list[Entity]:
    """Both; where several are named, somebody told only by his office ("the mission's head") is one of them."""
    named = [e for e in parties if not (e.person and e.name[:1].islower() and len(people) > 1)]
    return named + [e for e in people if e not in named and e in people]
