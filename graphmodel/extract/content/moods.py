"""What a clause does by its grammar: who is said to do it, in which mood, and whether that is denied.

`classify` looks for turns of phrase; where it finds none, what the speaker's own side "will not" do is a refusal, what
it "did not" do is denied, and what another "should have" done is blame, whatever the words for it are.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from graphmodel.extract.parse.article import Token
from graphmodel.extract.parse.complements import has_perfect, is_passive
from graphmodel.extract.turns.base import Side
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
    "expel evict push turn drive escalate block obstruct hinder hamper impede undermine sabotage provoke retaliate "
    "blackmail menace veto exploit abuse bully dictate encroach trespass meddle discriminate cheat censor"
)
"""What one promises not to do."""
_IDLE = _set(
    "interrupt decide resolve abandon be have comment speculate discuss elaborate expect survive change affect last "
    "happen run see know need want move solve go travel arrive take think believe help work suffer feel seem appear "
    "become make get play end win lose return issue stay remain talk speak say tell name identify give come do look "
    "use like mind matter prevent stop live die rush hurry draw differ vary apply appear depend require cost occur "
    "begin suffice fall rise grow"
)
"""Verbs that in "will not" refuse nothing by themselves: plain facts, forecasts, no comment."""
_SHUT = _set(
    "reopen renegotiate accept entertain divide sell cede reverse undo overturn revise amend renew postpone change "
    "repeal revoke rescind bargain barter bend alter compromise trade question haggle dictate"
)
"""What "cannot be done" where it is refused."""
_DEALS = _set(
    "sign support vote pay agree accept join recognise recognize reduce abandon allow permit release surrender ratify "
    "endorse approve drop withdraw sell compromise negotiate hand lift cede renounce yield sit talk deal bargain meet "
    "tolerate give grant extradite admit attend concede apologise apologize swallow live work trade"
)
"""What "cannot" refuses where the speaker's own side says it."""
_UNSEEN = _set(
    "settle agree add fix finalise finalize see find set change decide hear meet know discuss think expect be have "
    "regard stop leave finish read study understand believe want feel come go sleep get wait look return speak talk "
    "learn consult consider recover mean take lose reach start begin arrive complete determine choose like need hope "
    "respond reply answer say intend solve shout plan cause resign win manage succeed spare escape survive "
    "knock dissent object oppose protest complain measure detect record register observe notice rule doubt vote abstain"
)
"""What one may not have done without being blamed for it."""
_HURT = _set("hurt injure kill wound die damage trap evacuate rescue report hospitalise hospitalize")
"""Of these, that nobody was so is news."""
_OPEN_NOUNS = _set(
    "decision date agreement deal progress change breakthrough deadline answer reply doubt word news time reason "
    "information permission damage casualty injury death venue result talk meeting election solution consensus "
    "timetable"
)
"""Of these "no … was" is news."""
_NO_SUCH = _set(
    "break violate harm hurt injure kill attack fire shoot bomb shell arrest jail detain torture commit "
    "conceal hide steal take rob send sell supply ship deliver provide give grant offer make pay accept sign "
    "promise order authorise authorize plan plot build buy import carry cross fly train arm finance fund "
    "shelter host owe demand ask play maintain operate store conduct seek want pursue rig falsify invade "
    "occupy support join use breach poison hack plant destroy damage threaten invite employ hold keep cause "
    "close block stop expel withhold force allow permit let abduct kidnap smuggle export import recruit deploy station "
    "transfer leak forge lay move mass drop launch develop produce possess enrich test pour dump inflict impose "
    "spread plunder loot burn cut cancel approve endorse bless bribe fake tap intercept detonate exile disturb "
    "lease cede grant transport evict censor ban silence dismiss punish"
)
"""Of these, that one's own side did "no such thing" is a denial."""
_NEWS_THINGS = _set(
    "decision comment progress headway choice time answer reply reason idea date sign difference change "
    "request side position stand stance notice view opinion result news difficulty doubt word figure detail "
    "explanation breakthrough deadline"
)
"""Of these "took no …", "received no …" is news."""
_REFUSED = _set(
    "send sell give sign accept pay take make grant hand supply offer allow permit recognise recognize join "
    "attend hold enter host provide receive release return withdraw cede surrender extradite admit ratify "
    "negotiate compromise support back lend conduct tolerate yield promise guarantee approve endorse"
)
"""Of these, that one "will" or "can" do "no such thing" is a refusal."""
_KIND_DEEDS = _set(
    "let allow permit admit spare aid assist rescue feed shelter house resettle rebuild restore repair compensate "
    "reimburse refund donate lend pardon honour honor respect fulfil fulfill abide comply cooperate safeguard "
    "guarantee refrain desist protect ensure help free"
)
"""What one "will" do as a promise."""
_ONLY = _set(
    "strike hit target attack bomb shell take fire kill arrest detain use send move defend return answer "
    "respond act supply sell give ask want seek carry train build do stop check inspect search protect close "
    "buy collect"
)
"""What one "had only" done, in answer to a claim that it was more."""
_NEVER_DONE = _set(
    "negotiate bargain haggle yield bow surrender kneel beg trade deal compromise submit apologise apologize retreat "
    "obey capitulate flinch give recognise recognize accept"
)
"""What one "does not" do where it is asked of him."""
_LATE = re.compile(
    r"\b(?:years?|months|weeks|days|long|hours|decades?) (?:ago|earlier|sooner|before)\b"
    r"|\b(?:earlier|sooner|easily|at any time|long since|any day|if (?:it|they|he|she) had (?:wanted|wished|cared))\b"
)
_NOT_DONE = _set(
    "mention raise link discuss promise agree offer order plan consider authorise authorize sign send use "
    "attack target pay supply involve approve intend detain harm mistreat torture touch threaten transfer "
    "deliver sell train instruct"
)
"""What "was never" done, or "not once", in answer to a claim."""
_NO_HABIT = _set(
    "torture spy interfere meddle arm finance fund sponsor harbour harbor shelter steal kill target attack bomb "
    "threaten lie cheat discriminate persecute jail imprison censor traffic smuggle poison execute occupy blackmail "
    "bribe hack massacre bully abuse mistreat assassinate kidnap loot rig plot conspire intimidate coerce manipulate "
    "falsify"
)
"""What one "does not" do, in answer to a charge."""
_MANY = _set(
    "people man woman voter investor worker refugee farmer child company firm business consumer market buyer customer "
    "tourist trader shareholder soldier patient student creditor lender donor young family viewer reader driver"
)
"""Who "will not" do something as a forecast."""
_READY = frozenset("prepared ready willing inclined about minded disposed bound obliged".split())
_KEPT = _set("keep fulfil fulfill implement honour honor respect comply")


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
    perfect: bool
    nothing: bool
    """Whether its object is denied: "broke no law", "told nobody"."""
    never: bool
    """Whether it is denied for all times: "never", "not once"."""
    only: bool
    text: str


def mood(root: Token, subject: Token | None) -> Mood:
    """The mood of the clause with this verb and this subject."""
    words = {c.lower for c in root.children if c.dep in ("aux", "auxpass")}
    modal = "will" if words & _WILL else "can" if words & _CAN else "other" if words & _MODALS else ""
    under = {c.lower for c in subject.children} | {subject.lower} if subject is not None else set()
    thing = root.child("dobj")
    beside = {c.lower for c in root.children if c.dep in ("neg", "advmod", "npadvmod", "dep")}
    of_thing = {c.lower for c in thing.children} | {thing.lower} if thing is not None else set()
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
        perfect=has_perfect(root),
        nothing=bool(of_thing & _NOTHING),
        never="never" in beside or ("once" in beside and "not" in beside),
        only=any(t.lower == "only" and t.head in (root, *root.children) for t in root.subtree()),
        text=" ".join(t.lower for t in root.subtree()),
    )


def unwilling(root: Token) -> Token | None:
    """What somebody "is not going to" or "is not prepared to" do: the verb of it."""
    if root.child("neg") is None:
        return None
    ready = root.child("acomp") if root.lemma == "be" else root if root.lower == "going" else None
    if ready is None or (ready is not root and ready.lower not in _READY):
        return None
    return next((c for t in (ready, root) for c in t.children if c.dep in ("xcomp", "ccomp") and c.tag == "VB"), None)


def denies_more(verb: Token) -> bool:
    """As in "had been at home all week and had given no orders", of the second verb."""
    if verb.dep != "conj" or verb.child("nsubj", "nsubjpass") is not None:
        return False
    form = mood(verb, None)
    return not form.modal and form.past and form.nothing and form.verb in _NO_SUCH and form.thing not in _NEWS_THINGS


def by_mood(clause: Mood, side: Side, *, agent: bool) -> Act | None:
    """The act of a clause in which no turn of phrase tells it. `agent`: its subject is somebody who can refuse."""
    if clause.modal and clause.perfect:
        return _should_have(clause, side)
    if clause.modal in ("will", "can") and clause.nothing:
        refused = side == "own" and clause.verb in _REFUSED and clause.thing not in _NEWS_THINGS
        return "reject" if refused else None
    if clause.modal == "will" and (clause.negated or clause.nobody):
        return _will_not(clause, side, agent=agent)
    if clause.modal == "can" and clause.negated:
        return _cannot(clause, side)
    if clause.modal:
        kind = side == "own" and clause.modal == "will" and not clause.passive
        return "promise" if kind and clause.verb in _KIND_DEEDS else None
    if clause.nobody:
        news = clause.verb in _UNSEEN | _HURT or clause.subject in _OPEN_NOUNS or clause.thing == "more"
        return "deny" if clause.past and not news and clause.subject else None
    if clause.negated:
        return _did_not(clause, side)
    if side != "own" or not clause.past or clause.passive:
        return None
    denied = clause.nothing and clause.verb in _NO_SUCH and clause.thing not in _NEWS_THINGS
    return "deny" if denied or (clause.only and clause.verb in _ONLY) else None


def _should_have(clause: Mood, side: Side) -> Act | None:
    """As in "should have recalled the envoy", "could have stopped it years ago"; no refusal is in "would not have"."""
    if side == "own":
        return None
    should = side == "other" and clause.modal == "other" and re.search(r"\b(?:should|ought to)\b", clause.text)
    could = clause.modal in ("can", "other") and not clause.negated and _LATE.search(clause.text)
    return "condemn" if should or could else None


def _will_not(clause: Mood, side: Side, *, agent: bool) -> Act | None:
    if clause.verb in _HARM:
        return "promise" if side == "own" or clause.passive else None
    if clause.verb in _IDLE:
        return None
    if side == "other" and clause.subject in _MANY and not clause.passive:
        return None  # "people will not march": foretold
    return "reject" if clause.passive or (agent and side != "none") or side == "own" else None


def _cannot(clause: Mood, side: Side) -> Act | None:
    if clause.passive:
        return "reject" if clause.verb in _SHUT else None
    told = clause.verb == "give" and clause.thing in _NEWS_THINGS
    refused = side == "own" and clause.verb in _DEALS and not told
    return "reject" if refused else None


def _did_not(clause: Mood, side: Side) -> Act | None:
    if side == "other" and not clause.passive:
        return "accuse" if clause.verb in _KEPT else None
    if clause.passive and clause.never and clause.past and side != "other" and clause.verb in _NOT_DONE:
        return "deny"
    if side == "own" and not clause.past and not clause.passive:
        return "reject" if clause.verb in _NEVER_DONE else "deny" if clause.verb in _NO_HABIT else None
    if (
        clause.never
        and side == "own"
        and clause.past
        and clause.verb in ("agree", "promise", "ask", "intend", "meet", "lose", "leave", "stop")
    ):
        return "deny"
    mine = side == "own" and clause.past and not clause.yet and not clause.passive
    return "deny" if mine and clause.verb not in _UNSEEN else None
