"""The one session that an article is an account of: whom the text shows on its floor, and who spoke there after them.

"X told the council … Y of Britain accused … The delegate of Chad, Z, demanded": one after the other, until the text
moves elsewhere ("In Lima, the opposition said"). Somebody shown on the floor opens it to those who speak for a state.
"""

from __future__ import annotations

from graphmodel.extract.meetings import words as mw
from graphmodel.extract.meetings.merge import Gathering
from graphmodel.extract.meetings.seats import FLOOR
from graphmodel.extract.names.entities import Entity
from graphmodel.extract.parse.article import Token
from graphmodel.model.ids import fold

_HEARERS = FLOOR | mw.words(
    "chamber assembly council member minister colleague counterpart participant representative ambassador envoy "
    "deputy leader head president peer partner delegation committee board body audience"
)
"""Those who sit at a session, as somebody's hearers."""
_ON_FLOOR = mw.words("address speak brief open rise take tell remind inform join")
"""Verbs beside the speaker's name that show him on the floor: "who addressed the chamber", "taking the floor"."""
_DELEGATES = mw.words("ambassador representative delegate envoy minister secretary delegation")
_STAFF = mw.words("secretary-general chief under-secretary-general coordinator director-general commissioner envoy")
"""Offices of those who report to a body."""
_LEADERS = mw.words("president premier king chancellor emir sultan leader prime")
_OUTSIDE = mw.words("spokesman spokeswoman spokesperson former opposition candidate reporter governor senator")
_GOING = mw.words("arrive leave fly land depart return travel head go")
_PARTNER = mw.words("counterpart colleague opposite")
_OPENING = 4
"""Sentences at the beginning of an article, its headline among them, in which it says what it is an account of."""
_LASTS = 8
"""Paragraphs over which the floor stays open without somebody shown on it."""


class Session:
    """Answers for one article, asked in reading order."""

    def __init__(self, gatherings: list[Gathering]) -> None:
        self._main = _main(gatherings)
        self._opened: int | None = None
        self._floor: set[str] = set()

    def placed(self, found: Gathering | None, verb: Token, speaker: Entity) -> None:
        """Note that somebody said something at a meeting: at the session itself, he has the floor."""
        one = speaker.person or (speaker.unnamed and not speaker.plural)  # what a body resolves opens no debate
        if found is not self._main and _moved(verb):
            self._opened = None
        if found is not None and found is self._main and one:
            self._opened = verb.sentence.block
            self._floor.add(speaker.name)

    def at(self, verb: Token, speaker: Entity) -> Gathering | None:
        """The session, where the verb tells what was said on its floor."""
        main = self._main
        if main is None or verb.sentence.index < main.raws[0].sentence.index:
            return None
        subject = _subject(verb)
        shown = _told_floor(verb) or _shown(verb, subject) or _seated(speaker)
        if not shown and _moved(verb):
            self._opened = None  # before it is asked who speaks: what follows is told from there
        if _before(verb) or _outside(speaker) or _on_the_way(verb, subject) or _when_over(verb):
            return None
        open_ = self._opened is not None and verb.sentence.block - self._opened <= _LASTS
        open_ = open_ and is_chamber(main)  # leaders at a union's summit speak to the press as often
        here = shown or (open_ and (speaker.name in self._floor or _for_state(speaker, subject, main)))
        return main if here else None


def is_chamber(gathering: Gathering) -> bool:
    """Whether those who sit take the floor one after the other: of a council, an assembly, a parliament."""
    return bool(mw.CHAMBERS & set(fold(gathering.parties[0].name).split())) or gathering.kind == "vote"


def _main(gatherings: list[Gathering]) -> Gathering | None:
    """The only session of a body that the first sentences tell of; a vote is one where the body met for no other."""
    early = [g for g in gatherings if g.status == "held" and g.raws[0].sentence.index < _OPENING and _of_body(g)]
    sat = [g for g in early if g.kind != "vote"] or early
    return sat[0] if len(sat) == 1 else None


def _of_body(gathering: Gathering) -> bool:
    told = any(r.rule.startswith(("body:", "floor:")) or r.kind == "vote" for r in gathering.raws)
    states = gathering.parties[0].country in (None, "UNO", "EUR", "NATO")
    return told and gathering.kind in ("conference", "summit", "vote") and not gathering.parties[0].person and states


def _moved(verb: Token) -> bool:
    """Whether the words are told from another place: "In Lima, X said", "said in Paris"."""
    return _away(verb.sentence.tokens[0], verb) or any(
        c.dep == "prep" and c.lower in ("in", "from") and _town(c.child("pobj")) for c in verb.children
    )


def _on_the_way(verb: Token, subject: Token) -> bool:
    """Whether somebody speaks on a journey: "X, who arrives tomorrow, said", "said before he left Rome"."""
    clauses = [c for c in subject.children if c.dep == "relcl"]
    clauses += [c for c in verb.children if c.dep == "advcl"]
    clauses += [g for c in verb.children if c.lower in ("before", "after", "on", "upon") for g in c.children]
    return any(c.lemma in _GOING and c.pos == "VERB" for c in clauses)


def _told_floor(verb: Token) -> bool:
    """Whether those spoken to sit there: "told the session", "reminded his colleagues", ", telling delegates that"."""
    telling = [verb, *(c for c in verb.children if c.dep == "advcl" and c.lemma in mw.TELLING)]
    for word in telling:
        noun = word.child("dobj", "dative")
        if noun is None or noun.lemma.lower() not in _HEARERS or noun.lower in mw.PRESS:
            continue
        if noun.mention is None and all(t.mention is None or t.head.lower in ("in", "at") for t in noun.subtree()):
            plural = noun.tag == "NNS" or any(c.lower in ("the", "his", "her", "its") for c in noun.children)
            if plural and not any(c.lower in mw.NO_MEETING for c in noun.children):
                return True
    return False


def _shown(verb: Token, subject: Token) -> bool:
    """Whether the words beside the speaker show him on the floor: "who addressed the session", "speaking for Chad"."""
    beside = [c for c in (*subject.children, *verb.children) if c.dep in ("relcl", "acl", "advcl")]
    for clause in (c for c in beside if c.lemma in _ON_FLOOR and not _before(c)):
        thing = clause.child("dobj")
        if thing is not None:
            if thing.lemma.lower() in (*_HEARERS, "floor") and thing.lower not in mw.PRESS:
                return True
            continue
        for prep in (c for c in clause.children if c.dep == "prep"):
            noun = prep.child("pobj")
            if prep.lower == "for" and noun is not None and noun.mention is not None and clause.lemma == "speak":
                return noun.mention.entity.kind == "country"
            if prep.lower in ("to", "before", "in", "at") and noun is not None and noun.lemma.lower() in _HEARERS:
                return noun.lower not in mw.PRESS
    return False


def _seated(speaker: Entity) -> bool:
    """Whether the words for an unnamed speaker are a seat at a body: "the representative of Chad"."""
    return speaker.unnamed and bool({"representative", "delegate"} & set(speaker.name.lower().split()))


def _subject(verb: Token) -> Token:
    """The speaker's word: the subject, or of "was denied by X" X."""
    agent = verb.child("agent")
    doer = agent.child("pobj") if agent is not None else None
    return doer or verb.child("nsubj") or verb


def _before(verb: Token) -> bool:
    return any(c.dep == "aux" and c.lower in ("had", "has", "have", "will", "would") for c in verb.children)


def _when_over(verb: Token) -> bool:
    """Whether it was said when the session was over: "remarked afterwards", "said later"."""
    return any(c.lower in ("afterwards", "afterward", "later") and c.dep == "advmod" for c in verb.children)


def _outside(speaker: Entity) -> bool:
    if speaker.unnamed:
        return speaker.plural or not _DELEGATES & set(speaker.name.lower().split())
    words = {w for role in speaker.roles for w in role.title.lower().split()}
    return not speaker.person or bool(words & _OUTSIDE) or any(r.former for r in speaker.roles)


def _for_state(speaker: Entity, subject: Token, main: Gathering) -> bool:
    """Whether somebody speaks for a state, at a body of states, by his office or as "X of Chad", "Chad's X"."""
    words = {w for role in speaker.roles for w in role.title.lower().split()}
    if speaker.country in (None, "UNO", "EUR"):
        return bool(words & _STAFF) or (speaker.country is not None and main.parties[0].country == speaker.country)
    if speaker.unnamed:
        return True
    heads = main.kind == "summit" or any(r.token.lemma == "summit" for r in main.raws)
    if words & _DELEGATES or (heads and words & _LEADERS):
        return True
    if any(t.lower in _PARTNER for t in (subject, *subject.children)):
        return True
    for child in subject.children:
        whose = child if child.dep == "poss" else child.child("pobj") if child.lower == "of" else None
        if whose is not None and whose.mention is not None and whose.mention.entity.kind == "country":
            return subject.mention is not None
    return False


def _away(word: Token, verb: Token) -> bool:
    """Whether the sentence begins with the place where it was said: "In Lima,", "From Paris"."""
    return (
        word.lower in ("in", "from")
        and word.index == 0
        and word.text[:1].isupper()
        and word.index < verb.index
        and _town(word.child("pobj"))
    )


def _town(noun: Token | None) -> bool:
    if noun is None:
        return False
    if noun.mention is None:
        return noun.pos == "PROPN" and len(fold(noun.text)) > 1 and noun.lemma.lower() not in mw.SITTINGS
    mention = noun.mention
    return mention.form in ("capital", "country") or mention.entity.kind in ("other", "country")
