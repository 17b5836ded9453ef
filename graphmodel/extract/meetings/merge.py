"""From words of meeting to meetings: what parties, place, day and kind allow to be one is one, with one id."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from graphmodel.extract.meetings.raw import Raw
from graphmodel.extract.meetings.words import words
from graphmodel.extract.names.entities import Entity
from graphmodel.extract.parse.article import Token
from graphmodel.model.edtf import Interval, compatible, parse
from graphmodel.model.ids import fold
from graphmodel.model.vocab import MeetingKind, MeetingStatus

_AGAIN = words("again next another further soon later second future upcoming forthcoming")
_RECENT = 200
"""Meetings back that a word can belong to: keeps long texts linear."""
_RIGHT_BEHIND = 2
"""Sentences behind "the call of 31 May" in which the parties of that call are told."""
_REACH = 400
"""Sentences between a meeting and a vague word for it."""
_TALKING: tuple[MeetingKind, ...] = ("talks", "call", "summit")


@dataclass(eq=False)
class Gathering:
    """One meeting of the article with all words that tell of it."""

    raws: list[Raw] = field(default_factory=list)
    parties: list[Entity] = field(default_factory=list)
    id: str = ""

    @property
    def kind(self) -> MeetingKind:
        """The most telling kind: a call or a summit rather than talks."""
        kinds = [r.kind for r in self.raws]
        return next((k for k in kinds if k != "talks"), kinds[0])

    @property
    def status(self) -> MeetingStatus:
        """Held where any word says so, else cancelled, planned, refuted."""
        told = {r.status for r in self.raws}
        for status in ("held", "cancelled", "planned"):
            if status in told:
                return status
        return "refuted"

    @property
    def place(self) -> str | None:
        """The first place told."""
        return next((r.place for r in self.raws if r.place), None)

    @property
    def dated(self) -> Raw | None:
        """The word with the finest date."""
        dated = [r for r in self.raws if r.date]
        return min(dated, key=lambda r: _width(r.date.interval) if r.date else 0, default=None)

    @property
    def passing(self) -> bool:
        """Whether it is only something to count from: "the first since their meeting of last year"."""
        return all(r.token.dep == "pobj" and r.token.head.lower == "since" for r in self.raws)

    @property
    def asked(self) -> bool:
        """Whether it is only told by who asked for it: what he said was not said there."""
        return all(r.rule == "body:asked" for r in self.raws)

    @property
    def name(self) -> str:
        """Proper name of a conference, "" for none."""
        return next((r.name for r in self.raws if r.name), "")

    def add(self, raw: Raw) -> None:
        """Take a word in, with the parties that it adds."""
        self.raws.append(raw)
        if self.kind == "vote":  # states vote; who spoke for one does not stand for it
            known = {e.country for e in self.parties if e.kind == "country"}
            self.parties += [e for e in raw.parties if e not in self.parties and not (e.person and e.country in known)]
        else:
            self.parties = merged_parties(self.parties, raw.parties)


def _width(interval: Interval) -> int:
    low, high = interval
    return (high - low).days if low and high else 100_000


def merged_parties(mine: list[Entity], theirs: list[Entity]) -> list[Entity]:
    """Both, a country giving way to people who speak for it."""
    out = list(mine)
    for entity in theirs:
        if entity in out or (entity.kind == "country" and any(e.person and e.country == entity.country for e in out)):
            continue
        out.append(entity)
    people = {e.country for e in out if e.person and e.country}
    hosts = [e for e in out if e.kind != "country" or e.country not in people]
    return hosts if len(hosts) >= 2 else out


def same_people(mine: Iterable[Entity], theirs: Iterable[Entity]) -> bool:
    """Whether one list can be part of the other, a person standing for the country that the other names."""
    a, b = list(mine), list(theirs)
    small, large = (a, b) if len(a) <= len(b) else (b, a)
    body = small[0].kind == "organization" if small else False
    enough = len(small) >= 2 or len(large) == len(small) or body
    return enough and all(any(_stands(x, y) for y in large) for x in small)


def _stands(x: Entity, y: Entity) -> bool:
    if x is y or fold(x.name) == fold(y.name):
        return True
    return "country" in (x.kind, y.kind) and x.country is not None and x.country == y.country


def _kinds_agree(a: Gathering, raw: Raw) -> bool:
    kinds = {a.kind, raw.kind}
    if len(kinds) == 1:
        return a.kind != "conference" or not a.name or not raw.name or fold(a.name) == fold(raw.name)
    return kinds <= set(_TALKING) and (kinds != {"call", "summit"} or a.place is None)


def _dates_agree(a: Gathering, raw: Raw) -> bool:
    mine = a.dated
    if mine is None or mine.date is None or raw.date is None:
        return True
    return compatible(parse(mine.date.edtf), parse(raw.date.edtf))


def _places_agree(a: Gathering, raw: Raw) -> bool:
    return not a.place or not raw.place or fold(a.place) == fold(raw.place)


def _status_agree(a: Gathering, raw: Raw) -> bool:
    """A meeting told as held and one told as planned are one only where place or day say so."""
    told = {a.status, raw.status}
    if len(told) == 1:
        return True
    if "refuted" in told or _yet_to_come(a, raw):
        return False
    if (a.dated and raw.date) or (a.place and raw.place) or "held" not in told:
        return True
    if "cancelled" in told and not raw.vague:
        return all(e in a.parties for e in raw.parties)  # of ministers of two countries it is another one
    # "Is expected to meet" in an account of the meeting itself; "will meet again" is another one.
    planned = raw if raw.status == "planned" else next((r for r in a.raws if r.status == "planned"), raw)
    return not planned.date and not planned.place and not _AGAIN & {t.lower for t in planned.sentence.tokens}


def _yet_to_come(a: Gathering, raw: Raw) -> bool:
    """Whether one is held and the other, which "will" be, has another day than just that."""
    held = [r for r in (*a.raws, raw) if r.status == "held" and r.date]
    ahead = [r for r in (*a.raws, raw) if r.status == "planned" and r.date and _will(r.token)]
    return any(h.date and p.date and h.date.edtf != p.date.edtf for h in held for p in ahead)


def _will(token: Token) -> bool:
    verb = token.head if token.pos == "NOUN" else token
    return any(c.dep == "aux" and c.lower in ("will", "'ll", "shall") for c in verb.children)


def join(raws: list[Raw]) -> list[Gathering]:
    """Meetings in reading order. Words that name parties first, then the vague ones, each to the meeting it fits."""
    out: list[Gathering] = []
    for raw in (r for r in raws if not r.vague):
        known = [g for g in out[-_RECENT:] if fits(g, raw) and same_people(g.parties, raw.parties)]
        if known and not _anew(raw, known[-1]):
            known[-1].add(raw)
        else:
            out.append(Gathering([raw], list(raw.parties)))
    for raw in (r for r in raws if r.vague):
        _place_vague(raw, out)
    number(out)
    return out


def number(gatherings: list[Gathering], first: int = 1) -> None:
    """Put them in reading order and give them their ids, counting from `first`."""
    gatherings.sort(key=lambda g: min(r.token.start for r in g.raws))
    for place, gathering in enumerate(gatherings, first):
        gathering.id = f"m{place:02d}"


def fits(gathering: Gathering, raw: Raw) -> bool:
    """Whether kind, day, place and status let a word mean a meeting told before."""
    return (
        _kinds_agree(gathering, raw)
        and _dates_agree(gathering, raw)
        and _places_agree(gathering, raw)
        and _status_agree(gathering, raw)
    )


def _anew(raw: Raw, known: Gathering) -> bool:
    """Whether the words say that it is another meeting than the one told before: "called him again"; where both have
    their day, the days have told already.
    """
    if raw.status != "held" or (raw.date is not None and known.dated is not None):
        return False
    return again(raw) and not any(again(r) for r in known.raws)


def again(raw: Raw) -> bool:
    """Whether a verb tells of a meeting as one more: "met X again"."""
    return any(c.dep == "advmod" and c.lower == "again" for c in raw.token.children)


def _place_vague(raw: Raw, out: list[Gathering]) -> None:
    """What "the Lima talks", "the meeting" mean: what fits by place, day, party and kind, else the last one told."""
    if raw.kind == "conference":
        return
    near = [g for g in out if abs(g.raws[0].token.sentence.index - raw.token.sentence.index) <= _REACH]
    open_ = [g for g in near if fits(g, raw) and all(any(_stands(p, q) for q in g.parties) for p in raw.parties)]
    exact = [g for g in open_ if raw.place and g.place and fold(raw.place) == fold(g.place)]
    exact = exact or [g for g in open_ if raw.date and g.dated and g.dated.date and g.dated.date.edtf == raw.date.edtf]
    chosen = exact[0] if len(exact) == 1 else None
    if chosen is None and not raw.place and not raw.date and _definite(raw.token):
        open_ = [g for g in open_ if g.kind != "vote"]
        before = [g for g in open_ if g.raws[0].token.start < raw.token.start]
        near = [
            g
            for g in before
            if raw.token.sentence.index - max(r.token.sentence.index for r in g.raws if r.token.start < raw.token.start)
            <= 6
        ]
        chosen = near[-1] if near and (len(open_) == 1 or len(near) == 1) else None
    if chosen is None and raw.kind == "call" and raw.date and not raw.parties:
        here = raw.token.sentence.index
        told = [g for g in open_ if g.kind == "call" and g.dated is None]
        told = [g for g in told if 0 <= g.raws[0].sentence.index - here <= _RIGHT_BEHIND]
        chosen = told[0] if len(told) == 1 else None  # "The call of 31 May. X appealed to Y in that call"
    if chosen is not None:
        if raw.status != "cancelled" or chosen.status != "planned":
            raw.status = chosen.status
        chosen.raws.append(raw)


def _definite(token: Token) -> bool:
    return any(
        c.lower in ("the", "their", "that", "this", "both", "its", "his", "her")
        for c in token.children
        if c.dep in ("det", "poss")
    )
