"""Conferences and who attended. Talks on the sidelines are meetings of their own and put their parties there."""

from __future__ import annotations

from graphmodel.extract.meetings.merge import Gathering, fits, number
from graphmodel.extract.meetings.raw import Raw
from graphmodel.extract.names.entities import Entity
from graphmodel.model.ids import fold


def attend(gatherings: list[Gathering], assemblies: list[Raw]) -> list[Gathering]:
    """The gatherings and one more for each conference, numbered in reading order."""
    found: list[Gathering] = []
    for raw in assemblies:
        known = next((g for g in found if _same(g, raw)), None)
        if known is None:
            found.append(Gathering([raw], list(raw.parties)))
        else:
            known.add(raw)
    for conference in (c for c in found if not _body(c.raws[0])):
        for gathering in gatherings:
            if any(_beside(raw, conference) for raw in gathering.raws):
                _join(conference, [e for e in gathering.parties if e.person])
    out = [*gatherings, *found]
    number(out)
    return out


def _same(gathering: Gathering, raw: Raw) -> bool:
    """Whether a word can mean a conference told before: by name or body, and by day and place where both are told."""
    if _body(gathering.raws[0]) or _body(raw):
        return (
            bool(_body(gathering.raws[0]) and _body(raw))
            and gathering.parties[0] is raw.parties[0]
            and fits(gathering, raw)
        )
    mine, theirs = fold(gathering.name), fold(raw.name)
    return (
        not theirs
        or mine == theirs
        or (
            bool(set(theirs.split()) & set(mine.split()) - {"conference", "summit", "forum"})
            and theirs.split()[-1] == mine.split()[-1]
        )
    )


def _body(raw: Raw) -> bool:
    """Whether a body sat, whoever else was there."""
    return raw.rule.startswith(("body:", "floor:"))


def _beside(raw: Raw, conference: Gathering) -> bool:
    """Whether talks stand in one sentence with the conference as their place ("met at the ... Conference")."""
    return any(raw.sentence is other.sentence for other in conference.raws) and raw.kind != "vote"


def _join(conference: Gathering, people: list[Entity]) -> None:
    conference.parties += [e for e in people if e not in conference.parties]
