"""To whom words go by the turn of talk: to the other of two who meet, to who spoke before, to whom the words before
were spoken.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from graphmodel.extract.aims.public import PRESS, is_press
from graphmodel.extract.aims.reply import meant, replies, when_asked
from graphmodel.extract.aims.setting import CONVERSING
from graphmodel.extract.content.sides import same_side
from graphmodel.extract.dates.find import DateMention
from graphmodel.extract.drafts import Draft
from graphmodel.extract.meetings.meetings import Meetings
from graphmodel.extract.meetings.merge import Gathering
from graphmodel.extract.names.entities import Entity
from graphmodel.extract.parse.article import ParsedArticle, Sentence, Token
from graphmodel.extract.parse.complements import has_perfect
from graphmodel.model.edtf import compatible, parse
from graphmodel.model.vocab import PLOVER, DateBasis

_PUBLIC = frozenset(
    "reporters journalists interview conference briefing statement tweet twitter parliament speech television "
    "radio newspaper televised broadcast".split()
)
_NEWS = frozenset("news press media joint".split())
_GOING_ON = frozenset("add continue conclude".split())
_OR_ELSE = frozenset("if unless otherwise failing until".split())
_HEEDING = frozenset("they it he she not no otherwise unless".split())
_OPENING = 2
"""The last sentence in which an article that gives an account of a call tells of it first."""
_EXCHANGE = 4
"""Sentences that words spoken to somebody may lie back from his reply."""
_REACH = 3
"""Sentences that what was said to the press may lie back."""


def converse(
    draft: Draft,
    meetings: Meetings,
    own: DateMention | None,
    days: Mapping[str, tuple[str | None, DateBasis]],
    outlets: frozenset[str],
) -> None:
    """In an account of a talk between two, what one of them did was said to the other: "met X and urged"."""
    frame = draft.frame
    if (
        frame is None
        or draft.addressee is not None
        or (draft.outer is None and _told_to(outlets, draft))
        or (draft.mode == "direct" and frame.trigger.lemma == "say")
        or on_an_eve(draft)
        or _now(frame.trigger)
    ):
        return
    if frame.trigger.lemma not in CONVERSING or "label" in frame.kinds or _public(draft):
        return
    if (frame.addressee is not None and is_press(frame.addressee)) or when_asked(frame.trigger):
        return
    earlier, past = meetings.before(frame.trigger), has_perfect(frame.trigger)
    for gathering in reversed(meetings.gatherings):
        if gathering.id in earlier:
            continue
        near = any(
            0 <= frame.sentence.index - raw.token.sentence.index <= 2
            and 0 <= frame.sentence.block - raw.token.sentence.block <= 1
            and raw.token.start < frame.trigger.start
            and (past or not _over(raw.token))
            for raw in gathering.raws
        )
        if gathering.kind not in ("talks", "call", "summit") and not all(e.person for e in gathering.parties):
            continue  # a conference by video is a talk of two; a visitor speaks to anybody
        other = _other(gathering, draft.speaker)
        if not near or other is None or (gathering.status == "planned") != (draft.status == "planned"):
            continue
        inside = own is not None and draft.start <= own.start < draft.end
        if not fits_day(own if inside else None, days.get(gathering.id, (None, "none"))[0]):
            continue
        draft.addressee = other
        if draft.speaker in gathering.parties and gathering.dated is not None:  # else it may be said of other talks
            draft.meeting = draft.meeting or gathering.id
        return


def read_out_of(article: ParsedArticle, meetings: Meetings) -> Gathering | None:
    """The call of two of which an article gives an account: told of at its start, and nobody met the press."""
    for gathering in meetings.gatherings:
        first = min((r.token.sentence.index for r in gathering.raws), default=_OPENING + 1)
        people = len(gathering.parties) == 2 and all(e.person for e in gathering.parties)
        if gathering.kind == "call" and gathering.status == "held" and people and first <= _OPENING:
            return None if any(t.lower in PRESS for s in article.sentences for t in s.tokens) else gathering
    return None


def read_out(draft: Draft, readout: Gathering | None, own: DateMention | None) -> None:
    """What one of two said in the account of their call was said to the other; quoted words may be for the public."""
    frame = draft.frame
    if readout is None or frame is None or draft.addressee is not None or draft.via or draft.outer is not None:
        return
    if draft.mode == "direct":
        return
    if draft.meeting not in (None, readout.id) or _now(frame.trigger) or has_perfect(frame.trigger) or own is not None:
        return
    if draft.speaker in readout.parties and draft.act != "agree" and not _public(draft):
        draft.addressee = next(e for e in readout.parties if e is not draft.speaker)
        draft.meeting = readout.id


def _now(verb: Token) -> bool:
    """As in "demands", "has ruled out", "later called": told as how things stand, not as what was said in a talk."""
    if any(c.lower in ("later", "since", "afterwards") for c in verb.children):
        return True
    return verb.tag in ("VBZ", "VBP") or (
        verb.tag == "VBN" and any(c.dep == "aux" and c.lower in ("has", "have") for c in verb.children)
    )


def _over(word: Token) -> bool:
    """As in "speaking after a meeting with X": what follows was said when it was over."""
    return word.dep == "pobj" and word.head.lower in ("after", "following", "before")


def _other(gathering: Gathering, speaker: Entity) -> Entity | None:
    """The other one of two who meet; of two countries that of which the speaker is not."""
    if len(gathering.parties) != 2:
        return None
    if speaker in gathering.parties:
        return next(e for e in gathering.parties if e is not speaker)
    others = [e for e in gathering.parties if e.country != speaker.country]
    states = all(e.kind == "country" for e in gathering.parties)
    return others[0] if states and speaker.country is not None and len(others) == 1 else None


def _in_public(sentence: Sentence) -> bool:
    """Whether the words of a sentence go to the press or the public."""
    return _public_words(sentence.tokens)


def _public(draft: Draft) -> bool:
    """The same for a statement, without the words by which another tells of it: "she explained, he told a briefing"."""
    if draft.frame is None:
        return _in_public(draft.sentence)
    told = draft.outer is not None and draft.outer.frame is not None
    return _public_words(draft.frame.trigger.subtree() if told else draft.frame.sentence.tokens)


def _public_words(tokens: Sequence[Token]) -> bool:
    return any(
        t.lower in _PUBLIC and (t.lower != "conference" or t.sentence.tokens[t.index - 1].lower in _NEWS)
        for t in tokens
    )


def reply(draft: Draft, before: Draft | None, outlets: frozenset[str]) -> None:
    """As in "The other delegate replied": to whom spoke right before, of another side."""
    frame = draft.frame
    if frame is None or before is None or before.frame is None:
        return
    if not replies(frame.trigger) or frame.addressee is not None or when_asked(frame.trigger):
        return
    if draft.addressee is not None and not (frame.pattern.open and draft.target is None):
        return
    told = before.addressee is not None and meant(before.addressee, draft.speaker)
    reach = _EXCHANGE if told else 2
    near = before.frame.sentence.index >= frame.sentence.index - reach
    heard = before.addressee is not None and before.addressee.kind == "organization"
    near = near and draft.sentence.block - before.sentence.block <= (1 if told or heard else 0)
    public = any(t.lower in PRESS for t in frame.sentence.tokens) if told else _in_public(frame.sentence)
    public = public or (not told and (_in_public(before.frame.sentence) or _told_to(outlets, before)))
    if not told and before.addressee is None and before.speaker.country == draft.speaker.country is not None:
        return  # two of one country answer a third
    if near and not public and before.speaker.person and not same_side(before.speaker, draft.speaker):
        if draft.addressee is not None and draft.addressee.name != before.speaker.name:
            draft.aim_at(draft.addressee)  # who is to act is talked about
        draft.addressee = before.speaker


def go_on(draft: Draft, before: Draft | None) -> None:
    """As in "She added": to whom the words right before were spoken; who is to act by them is only talked about."""
    frame = draft.frame
    if frame is None or before is None or before.frame is None or before.addressee is None:
        return
    if frame.addressee is not None or before.speaker is not draft.speaker:
        return
    written = frame.trigger.lemma == before.frame.trigger.lemma == "write"
    written = written and any(t.lower in ("letter", "note", "message") for t in before.frame.sentence.tokens)
    if frame.trigger.lemma not in _GOING_ON and not written:
        return
    told = before.frame.addressee is not None or written
    told = told and before.frame.trigger.sentence.index >= frame.sentence.index - 2
    if not told or before.status != "asserted" or _in_public(frame.sentence):
        return
    if draft.addressee is not None and draft.target is None and draft.addressee.name != before.addressee.name:
        draft.aim_at(draft.addressee)
    draft.addressee = before.addressee


def press_on(draft: Draft, before: Draft | None, article: ParsedArticle) -> None:
    """As in "demanded that Chad withdraw. If it did not, he said": the threat is for whom the demand was for; and who
    replied goes on replying.
    """
    frame = draft.frame
    if draft.addressee is not None or before is None or before.frame is None or before.addressee is None:
        return
    if before.speaker is not draft.speaker or draft.outer is not None or before.status != draft.status:
        return
    back = draft.sentence.index - before.sentence.index
    if not 0 <= back <= 2 or (frame is not None and _now(frame.trigger)):
        return
    said = article.said(frame.quotes) if frame is not None else []
    words = {t.lower for s in (*said, frame.sentence if frame is not None else draft.sentence) for t in s.tokens}
    pressing = PLOVER[draft.act] == "THREATEN" and PLOVER[before.act] in ("REQUEST", "THREATEN")
    if pressing and words & _OR_ELSE and words & _HEEDING and not _public(draft):
        draft.addressee = before.addressee
        return
    answering = replies(before.frame.trigger) and before.sentence.block == draft.sentence.block
    heard = frame is None or frame.addressee is None
    if answering and heard and not _public(draft) and draft.act != "agree" and draft.mode == before.mode == "indirect":
        draft.addressee = before.addressee


def present(draft: Draft, meetings: Meetings, before: Draft | None, outlets: frozenset[str]) -> None:
    """Whom words at a meeting of two are spoken to: the other one, who was there for the country told."""
    there = next((g for g in meetings.gatherings if g.id == draft.meeting), None)
    if there is None or draft.act == "agree" or draft.outer is not None:
        return
    others = [e for e in there.parties if e is not draft.speaker and e.name != draft.speaker.name]
    sentence = draft.frame.sentence if draft.frame is not None else draft.sentence
    if draft.addressee is not None:
        people = [e for e in others if e.person and e.country == draft.addressee.country]
        if draft.addressee.kind == "country" and draft.speaker.person and len(people) == 1:
            draft.addressee = people[0]
    elif _told_to(outlets, draft) or _in_public(sentence) or _to_press(draft, before):
        return
    elif there.kind in ("talks", "call") and len(there.parties) == 2 and len(others) == 1:
        other, aim = others[0], draft.target_entity
        about = aim is not None and (aim is other or aim.country == other.country)
        said = draft.frame is None or draft.frame.pattern.open or draft.frame.trigger.lemma in CONVERSING
        if (other.country is None or other.country != draft.speaker.country) and (said or not about):
            draft.addressee = other


def _told_to(outlets: frozenset[str], draft: Draft) -> bool:
    """Whether a statement comes by way of an outlet."""
    return not outlets.isdisjoint(draft.via)


def _to_press(draft: Draft, before: Draft | None) -> bool:
    """Whether words go to the press or the public: it is their hearer, or was that of the same speaker right before."""
    frame = draft.frame
    if frame is None:
        return False
    if (frame.addressee is not None and is_press(frame.addressee)) or when_asked(frame.trigger) or _now(frame.trigger):
        return True
    if draft.mode != "direct" or frame.trigger.lemma != "say" or before is None or before.frame is None:
        return False
    outer = before.outer.frame if before.outer is not None else None
    heard = [f.addressee for f in (before.frame, outer) if f is not None and f.addressee is not None]
    near = before.speaker is draft.speaker and draft.sentence.index - before.sentence.index <= _REACH
    return near and any(is_press(t) for t in heard)


def fits_day(own: DateMention | None, day: str | None) -> bool:
    """Whether the act's own day can be the meeting's."""
    return own is None or day is None or compatible(parse(own.edtf), parse(day))


def on_an_eve(draft: Draft) -> bool:
    """As in "warned on the eve of the vote": not on the day told before, nor at a meeting told before."""
    if draft.frame is None:
        return False
    said = {id(t) for t in draft.content}
    return any(t.lower == "eve" and id(t) not in said for t in draft.frame.sentence.tokens)
