"""What a statement takes from its setting: the day, the outlet and the chamber that the sentences before it give.

A speaker who goes on speaking does so on the same day, to the same outlet or chamber, until the text says otherwise.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from graphmodel.extract.aims.assembly import assembled
from graphmodel.extract.aims.denied import settle_denied
from graphmodel.extract.aims.floor import settle_floor
from graphmodel.extract.aims.foes import settle_foes
from graphmodel.extract.aims.public import is_press
from graphmodel.extract.aims.reply import answered
from graphmodel.extract.aims.talk import (
    converse,
    fits_day,
    go_on,
    on_an_eve,
    present,
    press_on,
    read_out,
    read_out_of,
    reply,
)
from graphmodel.extract.coref.resolver import Resolver
from graphmodel.extract.dates.exchange import in_exchange
from graphmodel.extract.dates.occasions import Occasions
from graphmodel.extract.dates.timing import own_date
from graphmodel.extract.drafts import Draft
from graphmodel.extract.meetings import words as mw
from graphmodel.extract.meetings.meetings import Meetings
from graphmodel.extract.meetings.time import Times
from graphmodel.extract.names.entities import Entity
from graphmodel.extract.parse import phrases
from graphmodel.extract.parse.article import ParsedArticle, Token
from graphmodel.extract.parse.complements import has_perfect
from graphmodel.model.edtf import bounds
from graphmodel.model.vocab import DateBasis

_CHAMBERS = frozenset(
    "council parliament assembly congress senate house commons lords bundestag duma knesset chamber committee "
    "lawmakers".split()
)
_SCENES = frozenset(
    "speech address interview statement briefing conference remarks sermon broadcast lecture testimony "
    "hearing visit session".split()
)
_REACH = 3
"""Paragraphs over which a setting lasts without a new word of it."""
_SITTING = 8
"""The same for the sitting of a body, for those who speak to it."""
_ADDING = ("add", "continue", "conclude", "specify")
"""Verbs that only go on, in whatever tense."""
_NEAR = 4
"""Statements that what is answered may lie back."""


@dataclass
class _Setting:
    block: int
    date: str | None = None
    basis: DateBasis = "none"
    outlets: list[str] = field(default_factory=list)
    chamber: Entity | None = None
    meeting: str | None = None
    country: str | None = None
    """The code where a country itself spoke."""
    met: bool = False
    """Told as whom another met: of the paragraph only."""
    scene: bool = False
    """Told without an act of speech: "X was called to the palace on Sunday"."""


def settle_settings(article: ParsedArticle, drafts: list[Draft], meetings: Meetings, resolver: Resolver) -> None:
    """Fill date, meeting, and what goes on from earlier statements of the same speaker."""
    last: dict[str, _Setting] = {}
    announced = _announced(article, drafts, resolver)
    occasions = Occasions(article, drafts)
    before: Draft | None = None
    days = {claim.id: (claim.date, claim.date_basis) for claim in meetings.claims}
    readout = read_out_of(article, meetings)
    outlets = frozenset(m.entity.name for m in resolver.names.mentions if m.entity.outlet)
    for number, draft in enumerate(drafts):
        verb = draft.frame.trigger if draft.frame is not None else draft.sentence.root
        draft.addressee = assembled(draft, meetings.gatherings, resolver)
        draft.meeting = meetings.meeting_of(verb, draft.speaker, draft.addressee, planned=draft.status == "planned")
        found = own_date(article, draft)
        reply(draft, before, outlets)
        draft.addressee = draft.addressee or answered(draft, drafts[max(0, number - _NEAR) : number])
        converse(draft, meetings, found, days, outlets)
        read_out(draft, readout, found)
        go_on(draft, before)
        press_on(draft, before, article)
        present(draft, meetings, before, outlets)
        if draft.meeting is not None and not fits_day(found, days.get(draft.meeting, (None, "none"))[0]):
            draft.meeting = None
        after = meetings.after(verb, draft.speaker) if found is None and draft.meeting is None else None
        own = (found.edtf, found.basis) if found is not None else _day_of_meeting(draft, after, days, article)
        draft.date, draft.date_basis = own
        if before is not None and draft.rule.endswith("/joined") and before.speaker is draft.speaker:
            draft.date, draft.date_basis = before.date, before.date_basis  # the same words, cut in two
        elif draft.date is None and before is not None and in_exchange(draft, before):
            draft.date, draft.date_basis = before.date, before.date_basis
        elif draft.date is None:
            draft.date, draft.date_basis = _day_of_occasion(article, draft, occasions)
        while announced and announced[0][0] <= draft.sentence.index:
            _, name, told = announced.pop(0)
            last[name] = told
        setting = _of_owner(draft, before) or _latest(draft, last)
        if setting is not None and not occasions.in_one_entry(draft, setting.block):
            setting = None  # another entry of a live page
        if setting is not None and _lasts(setting, draft) and (_goes_on(draft) or _in_scene(draft, setting)):
            undated = days.get(draft.meeting or "", (None, "none"))[0] is None
            _carry(draft, setting, outlets, there=undated and draft.sentence.block == setting.block)
        _leave(article, draft, before, last, occasions)
        occasions.note(draft)
        before = draft
    settle_denied(drafts, article)
    settle_floor(drafts, meetings.gatherings, resolver)
    settle_foes(drafts, resolver)


def _leave(
    article: ParsedArticle, draft: Draft, before: Draft | None, last: dict[str, _Setting], occasions: Occasions
) -> None:
    """Note where the text leaves the speaker of an act, and who tells of it."""
    if draft.outer is not None:
        outer = last[draft.outer.speaker.name] = _outer_setting(article, draft, draft.outer, last)
        occasions.note_teller(draft, outer.date, outer.basis)
    if _told_within(draft, before) and before is not None:
        last[draft.speaker.name] = _setting(before)
    elif draft.speaker.name not in draft.via and not _in_passing(draft, last.get(draft.speaker.name)):
        last[draft.speaker.name] = _setting(draft)


def _outer_setting(article: ParsedArticle, draft: Draft, outer: Draft, last: Mapping[str, _Setting]) -> _Setting:
    """Where the text leaves who tells of another act: his own day, else that on which he has been speaking."""
    day, known, block = own_date(article, outer), last.get(outer.speaker.name), draft.sentence.block
    told: tuple[str | None, DateBasis] = (day.edtf, day.basis) if day is not None else (None, "none")
    near = known is not None and not known.scene and block - known.block <= _REACH
    if day is None and known is not None and near and _goes_on(outer):
        told = known.date, known.basis
    return _Setting(block, told[0], told[1], list(outer.via))


def _day_of_meeting(
    draft: Draft, after: str | None, days: dict[str, tuple[str | None, DateBasis]], article: ParsedArticle
) -> tuple[str | None, DateBasis]:
    """The day of the meeting at which or after which it was said; what came out of it came on its last day, and what
    has been said came before the article.
    """
    day = days.get(after or draft.meeting or "", (None, "none"))
    opened, (today, latest) = bounds(day[0]).earliest, bounds(article.published)
    if draft.status == "asserted" and opened is not None and opened == today == latest and "/" in (day[0] or ""):
        return article.published, day[1]
    return _last_day(day) if after is not None or draft.act == "agree" else day


def _day_of_occasion(article: ParsedArticle, draft: Draft, occasions: Occasions) -> tuple[str | None, DateBasis]:
    """The day of a transcript or live page, or of what was told before where words tie the act to it."""
    spoken = draft.rule == "quotation" and draft.quote is not None and draft.quote.turn
    if spoken and article.published:
        return occasions.spoken()
    told = occasions.answered(draft) or occasions.day(draft) or occasions.headed(draft)
    if told is not None:
        return told
    return occasions.on_page(draft)


def _last_day(day: tuple[str | None, DateBasis]) -> tuple[str | None, DateBasis]:
    """What is said after a meeting of some days is said on the last of them."""
    edtf, basis = day
    return (edtf.rpartition("/")[2] if edtf is not None else None), basis


def _latest(draft: Draft, last: dict[str, _Setting]) -> _Setting | None:
    """Where the text left the speaker; the day of his country where it told none of his own."""
    own = last.get(draft.speaker.name)
    if own is not None and own.date is not None:
        return own
    return _country_setting(draft, last) or _body_setting(draft, last) or _joint_setting(draft, last) or own


def _of_owner(draft: Draft, before: Draft | None) -> _Setting | None:
    """The day of a body's act told right before who speaks for it: "The agency said on Friday … Its spokesman"."""
    verb = draft.frame.trigger if draft.frame is not None else None
    subject = verb.child("nsubj") if verb is not None else None
    near = before is not None and 0 <= draft.sentence.index - before.sentence.index <= 2
    if before is None or subject is None or not near or before.date is None or before.status != "asserted":
        return None
    owned = any(c.dep == "poss" and c.lower in ("its", "their") for c in subject.children)
    speaks = any(t.lower.startswith("spokes") for t in subject.subtree())
    if not owned or not speaks or before.speaker.person or draft.sentence.block - before.sentence.block > 1:
        return None
    return _Setting(before.sentence.block, before.date, before.date_basis)


def _body_setting(draft: Draft, last: dict[str, _Setting]) -> _Setting | None:
    """A body's act told with its day, then who speaks to it, or right after who speaks for it: "The council sat on
    Monday … X told the council".
    """
    heard = draft.addressee
    sat = last.get(heard.name) if heard is not None and heard.kind == "organization" and not heard.outlet else None
    if sat is None or sat.date is None or draft.sentence.block - sat.block > _SITTING:
        names = [role.organization for role in draft.speaker.roles if role.organization and not role.former]
        found = [s for name in names if (s := last.get(name)) is not None and s.date is not None]
        sat = next((s for s in found if draft.sentence.block - s.block <= 1), None)
    return _Setting(draft.sentence.block, sat.date, sat.basis, scene=sat.scene) if sat is not None else None


def _joint_setting(draft: Draft, last: dict[str, _Setting]) -> _Setting | None:
    """Where the text left two who now act together, if on one day: "X and Y met on Sunday. The two agreed"."""
    found = [last.get(name) for name in draft.speaker.name.split(" and ")]
    days = {(s.date, s.basis) for s in found if s is not None}
    if draft.speaker.person or len(found) != 2 or None in found or len(days) != 1:
        return None
    return _Setting(max(s.block for s in found if s is not None), *next(iter(days)))


def _country_setting(draft: Draft, last: dict[str, _Setting]) -> _Setting | None:
    """A country's statement told with its day, then who spoke for it: "China on Monday accused … The spokesman
    said".
    """
    if draft.speaker.kind not in ("person", "organization") or draft.speaker.country is None:
        return None
    found = [s for s in last.values() if s.country == draft.speaker.country and s.date is not None]
    latest = max(found, key=lambda s: s.block, default=None)
    if latest is None or draft.sentence.block - latest.block > 1:
        return None
    return _Setting(latest.block, latest.date, latest.basis)


def _announced(article: ParsedArticle, drafts: list[Draft], resolver: Resolver) -> list[tuple[int, str, _Setting]]:
    """Sentences that only set the scene: "The minister gave a speech on Friday", "China reacted on Monday"."""
    told = {d.sentence.index for d in drafts}
    times = Times(article.dates)
    out: list[tuple[int, str, _Setting]] = []
    for sentence in article.sentences:
        if sentence.index in told or sentence.quote is not None:
            continue
        subject = sentence.root.child("nsubj", "nsubjpass")
        scene = any(t.lower in _SCENES for t in sentence.tokens)
        by = sentence.root.child("agent")  # "The note was brought on Monday by the envoy"
        agent = by.child("pobj") if by is not None else None
        parties = [(t, False) for noun in (subject, agent) if noun is not None for t in phrases.members(noun)]
        parties += [(t, True) for noun in _others(sentence.root) for t in phrases.members(noun)]
        for token, met in parties:
            entity = _named(token, resolver)
            if entity is None or entity.outlet or entity.kind not in ("person", "country", "organization"):
                continue
            day = times.sole(sentence) if scene and entity.person else None
            day = day or (times.of_verb(sentence.root) if _past(sentence.root) else None)
            if day is not None:
                country = entity.country if entity.kind == "country" else None
                setting = _Setting(sentence.block, day.edtf, day.basis, country=country, met=met, scene=True)
                out.append((sentence.index, entity.name, setting))
    return out


def _others(verb: Token) -> list[Token]:
    """Whom the subject met: "received the envoy", "spent an hour with the president"."""
    thing = verb.child("dobj")
    if thing is not None and verb.lemma in mw.RECEIVING:
        return [thing]
    if verb.lemma not in (*mw.RECIPROCAL, *mw.HOLDING, "spend", "sit"):
        return []
    preps = [c for t in (verb, thing) if t is not None for c in t.children if c.dep == "prep" and c.lower == "with"]
    return [noun for prep in preps if (noun := prep.child("pobj")) is not None]


def _named(subject: Token, resolver: Resolver) -> Entity | None:
    """Whom a subject means: by its name, the name behind it ("The envoy, X, was called in"), or a name told before."""
    name = next(
        (t for t in (subject, *subject.children) if t.mention is not None and (t is subject or t.dep == "appos")), None
    )
    if name is not None and name.mention is not None:
        return name.mention.entity
    party = resolver.party(subject)
    return party.entity if party is not None else None


def _past(verb: Token) -> bool:
    """As in "visited", "was called to the palace"."""
    return verb.tag == "VBD" or (
        verb.tag == "VBN" and any(c.dep == "auxpass" and c.tag == "VBD" for c in verb.children)
    )


def _goes_on(draft: Draft) -> bool:
    """Whether the act belongs to the same occasion: not one he tells of, not one of a perfect tense, not planned."""
    if draft.status == "planned" or draft.outer is not None or draft.speaker.name in draft.via:
        return False
    if draft.frame is None:
        return True
    verb = draft.frame.trigger
    added = verb.lemma in _ADDING and any(c.lower in ("has", "have") for c in verb.children)  # "he has added"
    return not on_an_eve(draft) and (added or not has_perfect(verb))


def _lasts(setting: _Setting, draft: Draft) -> bool:
    """Whether a setting still holds where a statement stands."""
    day = bounds(setting.date)
    brief = setting.met or (setting.date is not None and day.earliest != day.latest)
    return draft.sentence.block - setting.block <= (0 if brief else _REACH)


def _in_scene(draft: Draft, setting: _Setting) -> bool:
    """Whether an act that another tells was done on the occasion that the article told in the same paragraph: "X saw Y
    on Monday. A source said X had warned him".
    """
    told = draft.outer is not None and draft.outer.speaker is not draft.speaker and draft.status == "asserted"
    verb = draft.frame.trigger if draft.frame is not None else None
    if not told or not setting.scene or draft.sentence.block != setting.block or verb is None or on_an_eve(draft):
        return False
    return verb.tag == "VBD" or any(c.dep == "aux" and c.lower == "had" for c in verb.children)


def _in_passing(draft: Draft, known: _Setting | None) -> bool:
    """As in "X, who had called it an outrage on Sunday, said little": not the occasion of what follows. So too what he
    had said, or said some time of another month, where the text goes on from a day on which he speaks.
    """
    verb = draft.frame.trigger if draft.frame is not None else None
    if verb is None:
        return False
    if verb.dep in ("relcl", "acl") and has_perfect(verb):
        return True
    if known is None or known.date is None or draft.date in (None, known.date):
        return False
    now = bounds(known.date)
    if now.earliest != now.latest or draft.sentence.block - known.block > _REACH:
        return False
    then = bounds(draft.date)
    return any(c.dep == "aux" and c.lower == "had" for c in verb.children) or then.earliest != then.latest


def _told_within(draft: Draft, before: Draft | None) -> bool:
    """Whether an earlier act stands around its speaker's words of today: "In May, he said on Monday, he had warned"."""
    verb = draft.frame.trigger if draft.frame is not None else None
    if verb is None or before is None or before.frame is None or before.date is None:
        return False
    same = before.speaker is draft.speaker and before.frame.sentence is verb.sentence
    return same and any(c.dep == "aux" and c.lower == "had" for c in verb.children)


def _carry(draft: Draft, setting: _Setting, outlets: frozenset[str], *, there: bool) -> None:
    """Take over what a setting gives; `there`: also at a meeting that it does not name, which has no day of its own."""
    fresh = draft.date is None
    elsewhere = setting.scene or setting.chamber or (not setting.outlets and draft.sentence.block != setting.block)
    if elsewhere and not outlets.isdisjoint(draft.via):
        return  # "He told the Herald by telephone": on another occasion
    if fresh and setting.date is not None and (there or draft.meeting in (None, setting.meeting)):
        draft.date, draft.date_basis = setting.date, setting.basis
    same = fresh or draft.date == setting.date
    if same and draft.sentence.block == setting.block and not draft.via and setting.outlets:
        draft.via = list(setting.outlets)
    told = draft.frame is not None and draft.frame.addressee is not None and is_press(draft.frame.addressee)
    sits = setting.chamber is not None and not told and draft.sentence.block - setting.block <= 1
    if same and draft.addressee is None and sits:
        draft.addressee = setting.chamber


def _setting(draft: Draft) -> _Setting:
    chamber = (
        draft.addressee
        if draft.addressee is not None
        and draft.addressee.kind == "organization"
        and set(draft.addressee.name.lower().split()) & _CHAMBERS
        else None
    )
    outlets = [] if draft.outer is not None else list(draft.via)
    country = draft.speaker.country if draft.speaker.kind == "country" else None
    return _Setting(draft.sentence.block, draft.date, draft.date_basis, outlets, chamber, draft.meeting, country)
