"""What a clause does by its grammar: who is said to do it, in which mood, and whether that is denied.

`content` looks for turns of phrase; where it finds none, what the speaker's own side "will not" do is a refusal, what
it "did not" do is denied, and harm that others did is an accusation, whatever the words for it are.
"""

from __future__ import annotations

from typing import NamedTuple

from graphmodel.extract.article import Token
from graphmodel.extract.complements import has_perfect, is_passive
from graphmodel.extract.content import Side
from graphmodel.model.vocab import Act

_WILL = frozenset(("will", "would", "shall", "'ll", "’ll", "wo"))
_CAN = frozenset(("can", "could", "ca"))
_MODALS = frozenset(("may", "might", "must", "should", "ought", "'d"))
_NOTHING = frozenset(("no", "none", "nobody", "nothing", "neither", "not"))


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


_HARM = _set(
    "attack invade harm hurt punish prosecute persecute harass arrest kill fire shoot bomb divert interfere threaten "
    "touch violate betray forget desert fail cheat disappoint waver seek intervene disrupt target strike destroy "
    "expel evict"
)
"""What one promises not to do."""
_IDLE = _set(
    "interrupt decide resolve abandon be have comment speculate discuss elaborate expect survive change affect last "
    "happen run see know need want move solve go travel arrive take think believe help work suffer feel seem appear "
    "become make get play end win lose return issue stay remain talk speak say tell name identify give come do look "
    "use like mind matter prevent stop live die"
)
"""Verbs that in "will not" refuse nothing by themselves: plain facts, forecasts, no comment."""
_SHUT = _set("reopen renegotiate accept entertain divide sell cede")
"""What "cannot be done" where it is refused."""
_DEALS = _set(
    "sign support vote pay agree accept join recognise recognize reduce abandon allow permit release surrender ratify "
    "endorse approve drop withdraw sell compromise negotiate hand lift cede renounce yield"
)
"""What "cannot" refuses where the speaker's own side says it."""
_UNSEEN = _set(
    "settle agree add fix finalise finalize see find set change decide hear meet know discuss think expect be have "
    "regard stop leave finish read study understand believe want feel come go sleep get wait look return speak talk "
    "learn consult consider recover mean take lose reach start begin arrive complete determine choose like need hope "
    "respond reply answer say intend solve shout plan cause resign win manage succeed"
)
"""What one may not have done without being blamed for it."""
_OPEN_NOUNS = _set(
    "decision date agreement deal progress change breakthrough deadline answer reply doubt word news time reason "
    "information permission damage casualty injury death venue result talk meeting election solution consensus "
    "timetable"
)
"""Of these "no … was" is news."""
_KEPT = _set("keep fulfil fulfill implement honour honor respect comply")
_WRONG = _set(
    "attack bomb shell strike hit fire shoot kill murder beat torture burn loot rob steal seize occupy invade raid "
    "ambush ram harass intimidate threaten bully block obstruct hinder sabotage derail prevent exclude break breach "
    "violate flout ignore defy betray cheat deceive mislead lie falsify rig forge conceal withhold leak abduct kidnap "
    "detain deport expel starve besiege blockade arm smuggle shelter harbour finance recruit provoke incite plunder "
    "abuse exploit manipulate distort poison infiltrate trespass intrude shield pocket squander delay stall dismantle "
    "trample bribe sponsor renege refuse encroach desecrate"
)
"""Deeds that one is blamed for."""
_ASSAULTS = _set("assault attack raid offensive ambush strike artillery barrage incursion blockade campaign")
_ARMED = _set(
    "troop soldier gunner jet plane aircraft warplane helicopter warship trawler frigate submarine army police "
    "fighter militia militiaman ranger coastguard patrol unit guerrilla coalition settler"
)
"""Whose harm is blamed on them even where nobody says whose they are; the speaker's own are told apart before."""
_STARTED = _set("launch start begin mount stage carry open conduct impose")


class Mood(NamedTuple):
    """A clause: its verb, "will" or "can" or another modal, whether it is denied (`nobody`: by its subject, whose noun
    is `subject`), told of the past, in the passive; the noun that is the verb's object.
    """

    verb: str
    modal: str
    negated: bool
    nobody: bool
    subject: str
    past: bool
    passive: bool
    yet: bool
    thing: str


def mood(root: Token, subject: Token | None) -> Mood:
    """The mood of the clause with this verb and this subject."""
    words = {c.lower for c in root.children if c.dep in ("aux", "auxpass")}
    modal = "will" if words & _WILL else "can" if words & _CAN else "other" if words & _MODALS else ""
    under = {c.lower for c in subject.children} | {subject.lower} if subject is not None else set()
    thing = root.child("dobj")
    return Mood(
        verb=root.lemma.lower(),
        modal=modal,
        negated=any(c.dep == "neg" or c.lower == "never" for c in root.children),
        nobody=bool(under & _NOTHING),
        subject=subject.lemma.lower() if subject is not None else "",
        past=has_perfect(root) or root.tag == "VBD" or bool(words & {"did", "was", "were"}),
        passive=is_passive(root),
        yet=any(c.lower in ("yet", "so") for c in root.children),
        thing=thing.lemma.lower() if thing is not None else "",
    )


def by_mood(clause: Mood, side: Side, *, agent: bool) -> Act | None:
    """The act of a clause in which no turn of phrase tells it. `agent`: its subject is somebody who can refuse."""
    if clause.modal == "will" and (clause.negated or clause.nobody):
        return _will_not(clause, side, agent=agent)
    if clause.modal == "can" and clause.negated:
        return _cannot(clause, side)
    if clause.modal:
        return None
    if clause.nobody:
        news = clause.verb in _UNSEEN or clause.subject in _OPEN_NOUNS or clause.thing == "more"
        return "deny" if clause.past and not news and clause.subject else None
    if clause.negated:
        return _did_not(clause, side)
    return _did(clause, side)


def _will_not(clause: Mood, side: Side, *, agent: bool) -> Act | None:
    if clause.verb in _HARM:
        return "promise" if side == "own" or clause.passive else None
    if clause.verb in _IDLE:
        return None
    return "reject" if clause.passive or (agent and side != "none") or side == "own" else None


def _cannot(clause: Mood, side: Side) -> Act | None:
    if clause.passive:
        return "reject" if clause.verb in _SHUT else None
    return "reject" if side == "own" and clause.verb in _DEALS else None


def _did_not(clause: Mood, side: Side) -> Act | None:
    if side == "other" and not clause.passive:
        return "accuse" if clause.verb in _KEPT else None
    mine = side == "own" and clause.past and not clause.yet and not clause.passive
    return "deny" if mine and clause.verb not in _UNSEEN else None


def _did(clause: Mood, side: Side) -> Act | None:
    theirs = side == "other" or (side == "none" and clause.subject in _ARMED)
    if not theirs or clause.passive:
        return None
    assault = clause.verb in _STARTED and clause.thing in _ASSAULTS
    return "accuse" if clause.verb in _WRONG or assault else None
