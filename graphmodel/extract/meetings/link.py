"""Where a statement was made: by the words of its clause, by the meeting told in its sentence, by who speaks to whom.

Answers are asked for in reading order: a speaker stays at the conference where the text left him until it moves him.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from graphmodel.extract.coref.resolver import Resolver
from graphmodel.extract.meetings import words as mw
from graphmodel.extract.meetings.merge import Gathering
from graphmodel.extract.meetings.seats import FLOOR
from graphmodel.extract.meetings.session import Session, is_chamber
from graphmodel.extract.meetings.standing import behind_aside
from graphmodel.extract.names.entities import Entity
from graphmodel.extract.parse import phrases
from graphmodel.extract.parse.article import Sentence, Token
from graphmodel.model.ids import fold

_AT = frozenset(("at", "during", "in", "throughout", "over", "from"))
_ELSEWHERE = mw.words(
    "interview interviews briefing statement tweet twitter news press reporters journalists essay article op-ed speech "
    "broadcast television letter parliament commons podcast facebook telegram post blog newspaper column lawmakers "
    "congress senate x cable memo book report"
)
_PUBLIC = mw.words("press reporters journalists news lawmakers congress senate parliament voters supporters")
_LINKS = ("ADP", "ADV", "SCONJ")
_AFTER = frozenset(("after", "following"))
_BEFORE_WORDS = mw.words("earlier previously already ago yesterday once")
_LATER = mw.words("later afterwards afterward since")
_TIMES = mw.words(
    "year years month months week weeks monday tuesday wednesday thursday friday saturday sunday january february "
    "march april june july august september october november december"
)
_HANGS = mw.words("conj relcl advcl acl appos pobj dobj prep poss nsubj compound")
_TALKING = ("talks", "call", "summit", "visit")
_PODIUM = mw.words("podium audience delegates stage floor panel attendees")
_CONVEYING = mw.words(
    "raise underscore underline stress reiterate convey impress emphasize emphasise thank reaffirm press urge ask"
)
_ANSWERING = mw.words("call propose offer insist demand complain pledge promise")
_REPLYING = mw.words("answer reply respond retort counter")
_SHOOTING = mw.words("shoot hit fire snap")
_WHICH_ONE = ("first", "same", "last", "second", "latter", "brief")
_RETURNING = mw.words("reject refuse decline rebuff accept assent consent concur object protest demur")
"""What the other one does with what was just put to him."""
_DELEGATE = mw.words("ambassador representative delegate envoy")
_ADDRESSING = mw.words("address open chair close conclude attend")
_WHILE = frozenset(("when", "while", "as"))
_SIDES = mw.words("side delegation counterpart counterparts host hosts visitor guest team number")
_TOLD_THERE = ("floor:told", "told:", "told in:", "phone:")
"""Rules by which a verb of telling is itself the word of the meeting."""
_SITTERS = FLOOR | mw.words(
    "cabinet member minister chamber council assembly committee board lawmaker senator deputy colleague"
)
"""Those who hear what is said where a body sits."""
_STAYS = 5
"""Sentences that a speaker stays at a conference without a word of place."""
_READOUT = 3
"""Sentences after the meeting's own in which a read-out tells what was said there."""


class _Setting(NamedTuple):
    """Where the text left a speaker."""

    gathering: Gathering
    sentence: Sentence


def _unsure(gathering: Gathering) -> bool:
    """Whether too little is told to put words just there: of a sitting, or of the talks of countries, one of which may
    be meant among many, it is not known of which day it was.
    """
    if gathering.dated is not None:
        return False
    return gathering.kind in ("conference", "vote", "visit") or not all(e.person for e in gathering.parties)


class Links:
    """Answers for one article."""

    def __init__(self, gatherings: list[Gathering], resolver: Resolver) -> None:
        self._gatherings = gatherings
        self._resolver = resolver
        self._told = {id(raw.token): g for g in gatherings for raw in g.raws}
        self._settings: dict[str, _Setting] = {}
        self._session = Session(gatherings)
        self._last: _Setting | None = None

    def meeting_of(self, verb: Token, speaker: Entity | None, addressee: Entity | None, *, planned: bool) -> str | None:
        """See `Meetings.meeting_of`."""
        found = self._meeting(verb, speaker, addressee, planned=planned)
        if speaker is not None:
            self._session.placed(found, verb, speaker)
            self._last = _Setting(found, verb.sentence) if found is not None else None
            if found is not None and found.status == "held":
                for name in {speaker.name, *speaker.name.split(" and ")}:
                    self._settings[name] = _Setting(found, verb.sentence)
            elif found is not None or self._elsewhere(verb):
                self._settings.pop(speaker.name, None)
        return found.id if found is not None and not _unsure(found) else None

    def before(self, verb: Token) -> tuple[str, ...]:
        """See `Meetings.before`."""
        return tuple(g.id for g in self._in_clause(verb, mw.BEFORE_PREPS))

    def after(self, verb: Token, speaker: Entity) -> str | None:
        """See `Meetings.after`."""
        told = [g for g in self._in_clause(verb, _AFTER) if g.status == "held"]
        if told:
            return told[0].id
        near_by = [verb, *(c for c in verb.children if c.dep in ("advcl", "prep"))]  # "speaking afterwards, X said"
        bare = any(c.lower in ("afterwards", "afterward") for word in near_by for c in word.children)
        behind = any(p.lower in _AFTER and _vague_meeting(p.child("pobj")) for p in _preps(verb))
        if not bare and not behind:
            return None
        held = [g for g in self._gatherings if g.status == "held"]
        near = [g for g in held if any(0 <= verb.sentence.index - r.sentence.index <= _READOUT for r in g.raws)]
        found = self._sole(g for g in near if _there(g, speaker)) or self._sole(near)
        return found.id if found is not None else None

    def _meeting(
        self, verb: Token, speaker: Entity | None, addressee: Entity | None, *, planned: bool
    ) -> Gathering | None:
        own = self._told.get(id(verb))
        if own is not None and any(r.token is verb and r.rule.startswith(_TOLD_THERE) for r in own.raws):
            return own
        stood = self._told.get(id(verb.head)) if verb.dep == "conj" else None
        if stood is not None and any(r.token is verb.head and r.rule == "floor:told" for r in stood.raws):
            return stood  # "stood before a session of the X and warned the lawmakers"
        stated = self._in_clause(verb, _AT)
        if stated:
            return stated[0]
        joint = speaker is not None and len(speaker.name.split(" and ")) == 2
        if speaker is None or (self._elsewhere(verb) and not joint) or _said_now(verb):
            return None
        told = self._same_sentence(verb, speaker) or self._clause_tells(verb, speaker) or self._pointed(verb, speaker)
        if told is not None:
            return told
        if planned:
            ahead = (g for g in self._gatherings if g.status == "planned" and g.kind in _TALKING)
            return self._sole(g for g in ahead if _there(g, speaker)) if speaker.person else None
        if addressee is not None:
            between = self._between(verb, speaker, addressee)
            if between is not None:
                return between
        if (replied := self._replied(verb, speaker, addressee)) is not None:
            return replied
        debate = self._debate(verb, speaker)
        if debate is not None or _dated_elsewhere(verb):
            return debate
        return (
            self._conference(verb, speaker, addressee)
            or self._session.at(verb, speaker)
            or self._read_out(verb, speaker, addressee)
            or self._stays(verb, speaker, addressee)
        )

    # -- the words of the clause

    def _in_clause(self, verb: Token, preps: frozenset[str]) -> list[Gathering]:
        """Meetings named after one of the prepositions that hang on the verb or on its infinitives, nearest first."""
        found: list[Gathering] = []
        opened = self._told.get(id(verb.head)) if verb.dep == "relcl" else None
        if opened is not None and _opens(verb, preps):
            found.append(opened)
        for prep in _preps(verb):
            if prep.lower not in preps:
                continue
            for token in prep.subtree():
                gathering = self._told.get(id(token))
                if token.dep == "relcl" and token.pos == "VERB":
                    continue  # "In Lima, X, who met Y, deplored it": not said there
                if gathering is not None and gathering not in found and _reaches(token, prep):
                    found.append(gathering)
        if preps is _AT and not found:
            nouns = (c.child("dobj") for c in verb.children if c.dep == "advcl" and c.lemma in _ADDRESSING)
            found = [g for noun in nouns if noun is not None and (g := self._told.get(id(noun))) is not None]
        return found

    def _elsewhere(self, verb: Token) -> bool:
        """Whether the clause names another setting: an interview, a briefing, the press as those spoken to."""
        near = [t for prep in _preps(verb) for t in prep.subtree()[:8]]
        thing = verb.child("dobj", "dative")
        audience = thing.subtree()[:4] if thing is not None else []
        return any(t.lower in _ELSEWHERE or _outlet(t) for t in near) or any(
            t.lower in _PUBLIC or _outlet(t) for t in audience
        )

    def _same_sentence(self, verb: Token, speaker: Entity) -> Gathering | None:
        """The act hangs on the meeting's own verb: "X met Y and told him", "met King Z, who pressed for"."""
        if verb.dep == "relcl" and _opens(verb, mw.BEFORE_PREPS):
            return None
        if verb.dep == "relcl" and verb.head.dep == "nsubj":
            return None  # "X, who announced it in parliament, had conferred with Y"
        above = [verb, *verb.ancestors()]
        for step, token in enumerate(above[1:], 1):
            if above[step - 1].dep not in _HANGS:
                return None
            gathering = self._told.get(id(token))
            if gathering is not None and gathering.kind != "visit":
                return gathering if _there(gathering, speaker) or _members(gathering, speaker) else None
        return None

    def _clause_tells(self, verb: Token, speaker: Entity) -> Gathering | None:
        """The meeting of a clause that hangs on the act: "praised it when he visited X", "the body, which met in X,
        agreed"; and the vote that the act itself was.
        """
        subject = verb.child("nsubj")
        clauses = [c for c in verb.children if c.dep == "advcl"]
        inner = [c for c in clauses if {t.lower for t in c.children} & _WHILE or (c.tag == "VBG" and not _marked(c))]
        doers = phrases.members(subject) if subject is not None else []
        bodies = [c for doer in doers for c in doer.children if c.dep in ("relcl", "acl")]
        for clause in (*inner, *bodies):
            gathering = self._told.get(id(clause))
            both = " and " in speaker.name and not speaker.person
            if (
                gathering is not None
                and gathering.status == "held"
                and (clause in inner or both or _of_body(gathering))
            ):
                heard = _of_body(gathering) and verb.lemma in mw.TELLING and clause.child("nsubj", "nsubjpass")
                if heard and heard.lower == "they":
                    return gathering  # "told the ministers of the X when they met"
                return gathering if _there(gathering, speaker) or _members(gathering, speaker) else None
        votes = [g for g in self._gatherings if g.kind == "vote" and any(r.sentence is verb.sentence for r in g.raws)]
        return self._sole(g for g in votes if speaker in g.parties and verb.lemma not in mw.REPORTING)

    def _pointed(self, verb: Token, speaker: Entity) -> Gathering | None:
        """Of "said during the meeting": the one just told in which the speaker took part, or the body's just told."""
        addressed = [c.child("dobj") for c in verb.children if c.dep == "advcl" and c.lemma in _ADDRESSING]
        nouns = [p.child("pobj") for p in _preps(verb) if p.lower in _AT or (p.lower == "on" and _occasion(p))]
        there = any(c.lower == "there" and c.dep == "advmod" and c.index < verb.index for c in verb.children)
        for _ in [n for n in (*nouns, *addressed) if _vague_meeting(n)] + [verb] * there:
            near = [g for g in self._gatherings if g.status == "held" and self._behind(g, verb, _READOUT)]
            mine = [g for g in near if _there(g, speaker)]
            assembled = [g for g in near if g.kind in ("vote", "conference")]
            return self._sole(mine) or self._sole(assembled) or (mine[-1] if mine else None)
        return None

    @staticmethod
    def _behind(gathering: Gathering, verb: Token, reach: int) -> bool:
        """Whether a meeting was told at most so many sentences before the act."""
        return any(0 <= verb.sentence.index - raw.sentence.index <= reach for raw in gathering.raws)

    # -- who speaks to whom

    def _between(self, verb: Token, speaker: Entity, addressee: Entity) -> Gathering | None:
        chamber = [g for g in self._gatherings if g.kind == "conference" and addressee in g.parties]
        chamber += [g for g in self._gatherings if g.kind == "vote" and addressee in g.parties[:1]]
        chamber = [g for g in chamber if g.kind == "conference" or self._behind(g, verb, _STAYS)]
        thing = verb.child("dobj", "dative") or verb
        if chamber and addressee.kind == "organization" and _is_floor(addressee, thing):
            return chamber[0]
        person = speaker.person and addressee.person
        if not person and not any(t.lower in _SIDES for t in thing.subtree()[:4]):
            return None
        if any(c.lower in _BEFORE_WORDS or (c.lower == "before" and c.dep == "advmod") for c in verb.children):
            return None
        held = [g for g in self._gatherings if g.kind in _TALKING and g.status == "held"]
        quote = verb.sentence.quote
        if quote is not None and quote.turn:  # who answers tells of one meeting after the other
            held = [g for g in held if g.raws[0].token.start <= verb.start]
        return self._sole(g for g in held if _there(g, speaker) and _there(g, addressee))

    def _replied(self, verb: Token, speaker: Entity, addressee: Entity | None) -> Gathering | None:
        """Where somebody "shot back", "answered", "rejected this": at the sitting or the talks at which the words right
        before were said.
        """
        back = verb.lemma in _SHOOTING and any(c.lower == "back" for c in verb.children)
        reply = back or verb.lemma in _REPLYING
        last = self._last
        if last is None or last.sentence.block != verb.sentence.block:
            return None
        here = last.gathering
        if not 0 <= verb.sentence.index - last.sentence.index <= 1 or _dated_elsewhere(verb):
            return None
        if _of_body(here) and here.status == "held" and here.parties[0].name == speaker.name:
            return here  # the council, which "also urged"
        if not (reply or verb.lemma in _RETURNING):
            return None
        if here.kind == "conference":
            return here if reply and is_chamber(here) else None
        among = speaker.person and _there(here, speaker) and (addressee is None or _there(here, addressee))
        return here if among and here.status == "held" and here.kind in _TALKING else None

    def _read_out(self, verb: Token, speaker: Entity, addressee: Entity | None) -> Gathering | None:
        """What both did together, or what one party conveyed in the sentences right after the meeting's own."""
        joint = [n for n in speaker.name.split(" and ") if n]
        if len(joint) == 2:
            if any(c.lower == "separately" for c in verb.children):
                return None
            both = [g for g in self._gatherings if g.status == "held" and _there(g, speaker)]
            both = [g for g in both if len(g.parties) == 2 or g.raws[0].token.start < verb.start]  # of many: once told
            near = [g for g in both if any(0 <= verb.sentence.index - r.sentence.index <= _READOUT for r in g.raws)]
            return self._sole(near) or self._sole(both)
        answer = verb.lemma in _REPLYING and (addressee is None or not addressee.person)
        if not speaker.person or (addressee is not None and not answer):
            return None
        held = [g for g in self._gatherings if g.status == "held" and g.kind in _TALKING and _there(g, speaker)]
        if verb.lemma in _CONVEYING:
            return self._sole(g for g in held if self._behind(g, verb, _READOUT))
        if verb.lemma not in _ANSWERING | _REPLYING:
            return None
        if not answer:  # what somebody promises or demands after talks is for the public as often as for the other
            held = [g for g in held if g.kind == "call" and g.dated is not None and len(g.parties) == 2]
        block = [g for g in held if any(r.sentence.block == verb.sentence.block for r in g.raws)]
        return self._sole(g for g in block if self._behind(g, verb, 2 if answer else 1))

    # -- conferences

    def _debate(self, verb: Token, speaker: Entity) -> Gathering | None:
        """The one debate of a body, for its members and for those who speak for a country there; where it was told to
        sit more than once, the last sitting before the words.
        """
        sat = [g for g in self._gatherings if g.kind in ("conference", "vote") and g.status == "held" and _of_body(g)]
        held = [g for g in sat if g.kind == "conference"]
        votes = [g for g in sat if g.kind == "vote" and g.parties[0].country in (None, "UNO")]
        if len(held) == 1 and any(v.parties[0] is held[0].parties[0] for v in votes):
            held = [g for g in (*votes, *held) if g.raws[0].token.start < verb.start][-1:]
        if len(held) != 1 or held[0].parties[0].kind != "organization" or not self._told_by(held[0], verb):
            return None
        if not is_chamber(held[0]):
            return None
        if speaker.unnamed:
            body = " ".join(fold(held[0].parties[0].name).split()[-2:])  # the council, whosever it is
            return held[0] if body in fold(speaker.name) else None
        if held[0].parties[0].country not in (None, "UNO", "EUR", "NATO"):
            return None  # no ambassador speaks in a parliament
        return held[0] if any(_DELEGATE & set(role.title.lower().split()) for role in speaker.roles) else None

    @staticmethod
    def _told_by(gathering: Gathering, verb: Token) -> bool:
        """Whether a sitting was told before the words, or right behind them; a headline comes before all."""
        return gathering.raws[0].sentence.index <= verb.sentence.index + 1 or verb.sentence.index <= 1

    def _conference(self, verb: Token, speaker: Entity, addressee: Entity | None) -> Gathering | None:
        if addressee is not None and addressee.person:
            return None
        here = [g for g in self._gatherings if g.kind == "conference" and _there(g, speaker)]
        for gathering in here:
            if self._on_stage(verb, gathering):
                return gathering
        return None

    def _stays(self, verb: Token, speaker: Entity, addressee: Entity | None) -> Gathering | None:
        """Where the text left the speaker: for some sentences at a conference, for the paragraph in talks."""
        setting = self._settings.get(speaker.name)
        if setting is None or any(c.dep == "aux" and c.lower in ("has", "have") for c in verb.children):
            return None
        if any(c.lower in _LATER for c in verb.children):
            return None
        talks = setting.gathering.kind != "conference"
        if talks and addressee is not None and not _there(setting.gathering, addressee):
            return None
        if talks and addressee is not None and addressee.kind == "organization":
            return None  # said to a parliament, not at the talks
        step = verb.sentence.index - setting.sentence.index
        near = setting.gathering.kind == "conference" or verb.sentence.block == setting.sentence.block
        return setting.gathering if near and 0 <= step <= _STAYS else None

    def _on_stage(self, verb: Token, gathering: Gathering) -> bool:
        """The conference by its town or its furniture: "told the audience in Davos", "from the podium"."""
        town = fold(gathering.name).split()[:1]
        tokens = _clause(verb)
        if any(t.lower in _PODIUM for t in tokens):
            return True
        return any(t.lower == "in" and (n := t.child("pobj")) is not None and [fold(n.text)] == town for t in tokens)

    @staticmethod
    def _sole(found: Iterator[Gathering] | list[Gathering]) -> Gathering | None:
        listed = list(found)
        return listed[0] if len(listed) == 1 else None


def _is_floor(body: Entity, heard: Token) -> bool:
    """Whether to speak to a body is to speak where it sits: to a council or a conference, not to a union of states."""
    return bool(mw.CHAMBERS & set(fold(body.name).split())) or heard.lemma.lower() in _SITTERS


def _vague_meeting(noun: Token | None) -> bool:
    """Whether a noun is "the meeting" and no more."""
    if noun is None or (noun.lemma.lower() not in mw.NOUNS and noun.lemma.lower() != "occasion"):
        return False
    pointed = any(c.lower in ("that", "this", "the", "same") for c in noun.children)
    plain = all(c.dep == "det" or (c.dep == "amod" and c.lower in _WHICH_ONE) for c in noun.children)
    return plain and (pointed or not noun.children) and not (noun.lemma == "occasion" and not _this(noun))


def _occasion(prep: Token) -> bool:
    noun = prep.child("pobj")
    return noun is not None and noun.lemma == "occasion"


def _marked(clause: Token) -> bool:
    """Whether a conjunction parts a clause from its verb: "before meeting X", "after receiving Y"."""
    return any(c.dep in ("mark", "prep") and c.lower in ("before", "after", "since") for c in clause.children)


def _this(noun: Token) -> bool:
    return any(c.lower in ("that", "this", "same") for c in noun.children)


def _said_now(verb: Token) -> bool:
    """Whether a speaker says it as he speaks: "I warn you"."""
    subject = verb.child("nsubj")
    return verb.tag == "VBP" and subject is not None and subject.lower in ("i", "we")


def _dated_elsewhere(verb: Token) -> bool:
    """Whether the clause says that the act was earlier, or names a time of its own ("last year")."""
    shared = verb.head.children if verb.dep == "conj" and verb.head.pos == "VERB" else []
    for child in (*verb.children, *(c for c in shared if c.index < verb.head.index)):
        if child.lower in _BEFORE_WORDS or (child.dep == "aux" and child.lower == "had"):
            return True
        if child.dep in ("npadvmod", "prep", "advmod") and any(t.lower in _TIMES for t in child.subtree()[:6]):
            return True
    return False


def _clause(verb: Token) -> list[Token]:
    return [t for t in verb.subtree() if t.dep != "ccomp"]


def _outlet(token: Token) -> bool:
    return token.mention is not None and token.mention.entity.outlet


def _own_preps(verb: Token) -> list[Token]:
    return [c for c in verb.children if c.dep in ("prep", "advmod") and (c.pos in _LINKS or c.lower == "following")]


def _preps(verb: Token) -> list[Token]:
    """Prepositions of a verb, of its particles, and of the infinitives that go on from it."""
    found = _own_preps(verb)
    found = [p for p in found if behind_aside(verb, p) is verb]
    for aside in (c for c in verb.children if c.dep in ("ccomp", "parataxis") and c.index < verb.index):
        found += [p for p in _own_preps(aside) if behind_aside(aside, p) is verb]
    found += [c for p in found for c in p.children if c.dep == "prep"]
    for child in verb.children:
        if child.dep == "xcomp" and child.child("nsubj") is None:
            found += _preps(child)
        if child.dep == "advcl" and child.lemma == "speak" and child.tag == "VBG":  # "speaking at the summit, X said"
            found += [c for c in child.children if c.dep == "prep" and c.lower in _AT]
        if child.dep == "npadvmod":  # "a day before the talks"
            found += [c for c in child.children if c.dep == "prep"]
    return found


def _opens(verb: Token, preps: frozenset[str]) -> bool:
    """Whether "ahead of the talks Peru accused" was parsed wrongly: the clause behind the noun is not its own."""
    relative = any(c.tag in ("WDT", "WP", "WP$") for c in verb.children)
    return not relative and verb.head.index < 6 and verb.sentence.tokens[0].lower in preps


def _reaches(token: Token, prep: Token) -> bool:
    """Whether the token is the preposition's own noun, at most one "of" or "with" away."""
    steps, above = 0, token
    while above is not prep and steps < 5:
        if above.pos in ("VERB", "AUX") and above is not token:
            return False
        above, steps = above.head, steps + 1
    return above is prep


def _of_body(gathering: Gathering) -> bool:
    return gathering.kind in ("conference", "vote") and gathering.parties[0].kind != "person"


def _members(gathering: Gathering, speaker: Entity) -> bool:
    """Whether those who act and sit in one clause are a body's: "African leaders meeting in X appealed"."""
    return _of_body(gathering) and speaker.unnamed and speaker.plural


def _there(gathering: Gathering, entity: Entity) -> bool:
    """Whether somebody is one of the parties; a country is where its people are."""
    joint = entity.name.split(" and ")
    if len(joint) == 2 and not entity.person:
        return {fold(n) for n in joint} <= {fold(e.name) for e in gathering.parties}
    return any(e is entity or (entity.kind == "country" and e.country == entity.country) for e in gathering.parties)
