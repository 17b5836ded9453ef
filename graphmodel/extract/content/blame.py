"""Deeds that one is blamed for: what another side did, where telling it is an accusation.

Some deeds are wrong whoever does them ("falsified the count", "held up the convoy"); others only where a rival does
them: that a rival's tanks moved closer is an accusation, that an ally's did is news.
"""

from __future__ import annotations

from typing import NamedTuple

from graphmodel.extract.parse.article import Token
from graphmodel.extract.parse.complements import is_passive

_KINDS: dict[str, str] = {
    "arms":
        "weapon arm gun rifle missile rocket drone ammunition munition shell mortar tank explosive bomb mine "
        "artillery "
    "grenade launcher gas poison grenade detonator uranium centrifuge",
    "forces":
        "troop soldier force battalion brigade division regiment tank plane jet aircraft warplane bomber helicopter "
    "ship warship vessel boat fighter mercenary volunteer commando agent spy paratrooper militia militiaman rebel "
    "gunman saboteur reservist unit army convoy reinforcement artillery battery armour armor submarine gunboat "
    "coastguard men settler",
    "land": "village town city hill area zone territory land island islet district airport airfield port base bridge "
    "crossing post road station position height valley farm house home building quarter suburb county province "
    "region plain pass dam reef shoal checkpoint water airspace sea strip hilltop ridge kilometre kilometer mile "
    "part half side",
    "rebels":
        "rebel militia separatist terrorist insurgent guerrilla gang group bandit fighter mercenary attacker killer "
    "gunman extremist criminal contra smuggler agitator mob thug saboteur militant jihadist hijacker assassin spy",
    "people": "civilian child woman family villager prisoner hostage refugee protester protestor demonstrator voter "
    "journalist student worker farmer fisherman sailor passenger patient pilgrim priest monk teacher doctor nurse "
    "people citizen man boy girl resident population minority community detainee inmate believer witness crew "
    "aid-worker",
    "word":
        "word promise pledge commitment obligation truce ceasefire cease-fire agreement treaty accord deal pact oath "
    "rule law embargo sanction undertaking contract protocol charter norm armistice constitution understanding "
    "confidence confidentiality trust faith moratorium bargain ban limit quota mandate right border frontier line",
    "truth":
        "fact truth figure number name evidence document information identity report data record finding paper cause "
    "extent loss volume catch income account ballot",
    "goods":
        "aid food flour grain medicine fuel money fund relief oil gas catch fish gold timber diamond property vote "
    "election tax revenue loan ship cargo container wheat rice coal cattle land patent secret technology job tree "
    "ore",
    "way": "road bridge street border crossing port strait canal channel railway line access entry passage route river "
    "frontier traffic convoy truck lorry ship trawler train flight aid supply delivery shipment relief journalist "
    "inspector observer monitor pipeline tap gas water power electricity talk negotiation vote process agreement "
    "investigation inquiry peace progress resolution",
}  # fmt: skip

_WRONG_DEEDS = """
attack; bomb; bombard; shell; strafe; shoot; hit; strike; fire; kill; detain; deport; expel; finance; arm; recruit;
dismantle; break; murder; beat; torture; burn; torch; raze; loot; ransack; pillage; rob; steal; occupy; invade; raid;
ambush; ram; harass; intimidate; bully; obstruct; hinder; hamper; impede; thwart; sabotage; derail; torpedo; scupper;
wreck; breach; violate; flout; ignore; disregard; defy; betray; cheat; deceive; mislead; trick; dupe; hoodwink; fool;
swindle; defraud; lie; falsify; rig; forge; fake; doctor; counterfeit; conceal; withhold; leak; abduct; kidnap; starve;
besiege; blockade; smuggle; shelter; harbour; harbor; provoke; incite; instigate; foment; stoke; fan; plunder; abuse;
exploit; manipulate; distort; twist; misrepresent; misuse; poison; infiltrate; trespass; intrude; shield; pocket;
embezzle; squander; waste; delay; stall; trample; bribe; bug; sponsor; renege; refuse; encroach; desecrate; oppress;
repress; persecute; torment; terrorise; terrorize; brutalise; brutalize; massacre; slaughter; rape; assassinate; lynch;
execute; gas; humiliate; insult; slander; smear; vilify; blackmail; coerce; extort; evict; uproot; bulldoze; vandalise;
vandalize; hijack; meddle; interfere; collude; conspire; plot; scheme; connive; subvert; undermine; destabilise;
destabilize; spy; eavesdrop; wiretap; hack; jam; overstep; overreach; overreact; politicise; politicize; sideline;
marginalise; marginalize; discriminate; whitewash; stonewall; dither; procrastinate; backtrack; scapegoat; poach;
overfish; pollute; monopolise; monopolize; usurp; under-report; underreport; orchestrate; mastermind; desert; abandon;
neglect; mistreat; maltreat; mishandle; bungle; mismanage; surrender @to; capitulate @to; cave +in; sell +out; hold
+up; hold +back; cover +up; hush +up; rat @on; stir +up; drag =foot; drag =heel; walk +away; turn +back =people|way;
siphon +off; cut +off =people|goods|way; hide =arms|truth|people|goods|plan|intention|hand; block; bar =people;
prevent; exclude; keep +out; lock +out; push +out; drive =people @from|out|across; drive +out; throw +out; expel
=people; deport =people; detain =people; seize =goods|way|people|land; confiscate; grab; snatch; take
=hostage|bribe|prisoner; hold =hostage; pay =rebels; buy =vote|voter|judge|member|deputy; use
=gas|civilian|violence|torture|veto|grenade|child|hospital|school|schoolyard|mosque|church|force|pretext|chemical|napalm|mercenary|ambulance;
break =word; tear +up =word; rip +up =word; go +back @on; bend =rule; rewrite =history; move =goalpost; exceed
=word|power|authority; kill =people; wound =people; injure =people; deny =people|aid|access|right|visa|entry; give
+away; sell =arms|secret|technology; supply =arms|rebels; send =arms|mercenary|agent|spy|saboteur; ship =arms; arm
=rebels|people|side; train =rebels; finance =rebels|terrorism|terror|coup; fund =rebels|terrorism|terror|coup; recruit
=people|mercenary; plant =mine|bomb|evidence|story; lay =mine; dump =waste|goods|steel|oil; spread
=lie|rumour|rumor|disinformation|hatred|propaganda|panic|terror; sow; invent; commit
=crime|massacre|atrocity|aggression|violation|offence|genocide|murder|act; conduct =campaign|raid|purge|war|attack;
carry +out =attack|raid|massacre|campaign|purge|assault|bombing|killing|abduction; impose
=sanction|tariff|blockade|curfew|embargo|condition|solution|will; order
=killing|attack|murder|massacre|raid|assassination|bombing; allow =drug|cocaine|arms|rebels; profit @from; wage
=war|campaign; launch =attack|assault|offensive|raid|strike|war|campaign|rocket|missile|mortar; open =fire; fire
@on|at|into|upon|across; pour =fuel|oil|arms|forces; spill =blood; shed =blood; play =game; drag +out; string +along;
turn +away =people; fail =people|country|nation; forget =promise|people|word|victim; keep =secret @from; tamper @with;
gloss +over; paper +over; sweep @under; look +away; stand +by; set =fire|ablaze; reduce @to; strip =people|land; rob
@of; deprive @of; cut +down =tree; sabre-rattle; threaten; menace; pressure; pressurise; pressurize; strong-arm;
browbeat; lure; entice =people; hatch; concoct; mastermind; engineer; goad; egg +on; foist; railroad; steamroller;
spurn; snub; turn =gun|tank|weapon|rifle|dog|cannon|army @on|against; beat
=people|worshipper|marcher|mourner|reporter|crowd; tear-gas; teargas; drown; club =people; whip =people; trample; fire
=gas|bullet|round|pellet|shot @into|at|on; dump =people|them; herd =people; cage; muzzle; gag; disappear; frame
=people; rig +up; hound; starve =people; demolish =home|house|school|mosque|church; uproot =tree|people; ridicule;
demonise; demonize; stigmatise; stigmatize; herd; enslave; massacre; choke; suffocate; molest; rough +up; beat +up;
gang +up; clamp +down; crack +down; trick; prop +up =rebels|coup; bankroll; whip +up; hoard; bury =truth; suppress
=truth|people|dissent|protest; shred =truth; stop =aid|supply|delivery|convoy|inspector|observer|journalist|relief;
close =road|border|crossing|strait|canal|frontier|newspaper
"""
_RIVALS_DEEDS = """
move =arms|forces|marker|fence|boundary|border|pillar|post|wire|line; move
@west|east|north|south|closer|nearer|forward|deeper|into|towards|up; advance; march @on|into|towards|across; cross;
enter =land|zone|space; penetrate; mass; amass; gather =forces; concentrate =forces; deploy; station =forces|arms; land
=forces; overfly; fly @over|into|across; circle; surround; encircle; take =land|goods|worth; capture =land|people;
overrun; storm; seize; hold =land; annex; push @into|across|through; pour @into|across|over; send =forces|arms; bring
+in; bring =forces|arms|people; build +up; reinforce =forces; rearm; re-arm; arm; train =forces|rebels; supply
=arms|rebels; finance =rebels|coup|terrorism|campaign; fund =rebels|coup|campaign; equip =rebels|forces; shelter; host
=rebels; house =rebels; feed =rebels; aid =rebels; assist =rebels; protect =rebels; dig +in; dig
=trench|tunnel|channel|canal|ditch|hole; cut @across; shine =laser|searchlight|beam|light; train
=cannon|gun|weapon|laser|radar|searchlight; point =arms; aim =arms; lock =radar|gun|missile; spray =people|forces|boat;
douse =people|boat; hose =people|boat; open +up @on|at; rain =arms|fire; lob =arms; pound =land|people; pepper
=land|people; rake =land|people; swerve; veer; bear +down; sideswipe; collide; tow; plant =flag|buoy|marker; hoist
=flag; raise =flag; sabotage; violate; break =barrier|blockade|line; scramble @across|into; draw =border|line|map;
print =map; issue =passport; rename; settle; plough @into; beam; broadcast; release =water; fortify; shoot +down; shoot
@at|on|into; fire; strike; hit; sink; board; detain; arrest; expel; chase; shadow; tail; buzz; harry; kill; wound;
injure; destroy; demolish; blow +up; flatten; break =word; use =arms|word|talk|lull|pause; resume
=fire|attack|test|shelling|raid|hostility; build =base|wall|runway|settlement|outpost|dam|trench; direct
=attack|fire|group|gang|militia|protest; steer; divert; dam; turn +off; switch +off; cut =goods|way; cut
=gear|net|line|cable; drop =mine|bomb|flare|leaflet; push =people; drive =people; force =people|way; dump =goods|waste;
undercut; subsidise; subsidize; devalue; withdraw @from; walk +out; pull +out @of; recruit; encourage; support
=rebels|terrorism|terror|coup; back =rebels|terrorism|terror|coup; possess =arms; develop =arms; test =arms; enrich;
stockpile; hoard; ring; lead =attack|raid|mutiny|coup; stage; help =rebels; release =rebels; punish; keep
=people|secret|way; let =rebels; permit =rebels; cooperate @with
"""
"""Deeds told with reproach of a rival alone."""
_SUFFERED = """
siphon +off; smuggle; hide =arms|truth; conceal =truth|arms; falsify; rig; forge; fake; doctor; fabricate; cover +up;
hush +up; leak; bar =people; torture; massacre; rape; bribe; sabotage; tap; bug; tamper @with;
bulldoze; raze; mutilate; desecrate; embezzle; squander; misuse; abuse; manipulate
"""
"""What was done to somebody or something, and tells of a wrong where nobody says whose it is."""
_MINE = """
betray; cheat; rob; deceive; mislead; humiliate; insult; exclude; sideline; abandon; trick; fool; dupe; sacrifice;
swindle; ignore; sell +out; leave +out; leave @without; shut +out; stab; lie @to; hoodwink; sell +down; forget;
neglect; scapegoat; bully; blackmail; harass; mistreat; persecute; discriminate @against; push +around; treat
@like|as; leave +alone; deny
"""
"""What the speaker's own side complains to have suffered."""


_FRIENDLY = frozenset(
    "help aid relief rescue assist assistance support request requested invitation invited agreed together "
    "joint jointly welcome thank thanks thanked cooperation exercise exercises exchange voluntarily "
    "peacekeeping medal championship match cup festival tourists earthquake flood floods victims".split()
)
"""Words of a clause that tells of a rival's deed without reproach."""


class _Deed(NamedTuple):
    """What must stand by a verb: one of the particles, one of the objects (lemmas), one of the prepositions."""

    particle: str
    things: frozenset[str]
    preps: frozenset[str]


def _things(names: str) -> frozenset[str]:
    return frozenset(w for name in names.split("|") for w in _KINDS.get(name, name).split())


def _deeds(table: str) -> dict[str, list[_Deed]]:
    """Deeds by verb from "verb +particle =kind of object or noun|… @preposition|…; …"."""
    out: dict[str, list[_Deed]] = {}
    for entry in table.split(";"):
        verb, *marks = entry.split()
        particle = next((m[1:] for m in marks if m[0] == "+"), "")
        things = _things(next((m[1:] for m in marks if m[0] == "="), ""))
        preps = frozenset(p for m in marks if m[0] == "@" for p in m[1:].split("|"))
        out.setdefault(verb, []).append(_Deed(particle, things - {""}, preps))
    return out


_BESIDE = ("prt", "advmod", "prep", "agent", "dative", "npadvmod")
WRONG, RIVALS, SUFFERED, MINE = (_deeds(t) for t in (_WRONG_DEEDS, _RIVALS_DEEDS, _SUFFERED, _MINE))


def _heads(noun: Token | None) -> set[str]:
    """The noun, what it is counted by ("three lorries of rice": rice too), and those joined to it, as lemmas."""
    found: set[str] = set()
    todo = [noun] if noun is not None else []
    while todo:
        token = todo.pop()
        found.add(token.lemma.lower())
        todo += [c for c in token.children if c.dep == "conj"]
        todo += [o for c in token.children if c.lower == "of" for o in c.children if o.dep == "pobj"]
    return found


def _let(verb: Token) -> Token | None:
    """Who is let do something: "let the rebels train", "kept the trucks waiting"."""
    clause = verb.child("ccomp")
    return clause.child("nsubj") if clause is not None else None


def does(verb: Token, deeds: dict[str, list[_Deed]]) -> bool:
    """Whether a verb tells one of these deeds; of a passive the subject is what it is done to."""
    known = deeds.get(verb.lemma.lower())
    if known is None:
        return False
    done = [verb.child("nsubjpass")] if is_passive(verb) else [verb.child("dobj"), _let(verb)]
    things = {word for noun in done for word in _heads(noun)}
    beside = {c.lower for c in verb.children if c.dep in _BESIDE}
    inward = any(c.dep == "prt" and c.lower in ("in", "on") for c in verb.children)  # "took in", "moved on"
    behind = verb.sentence.next(verb)
    if behind is not None:
        beside.add(behind.lower)  # "holding back information": the parser hangs some particles on the noun
    return any(
        (d.particle in beside if d.particle else not inward)
        and (not d.things or bool(things & d.things))
        and (not d.preps or bool(beside & d.preps))
        for d in known
    )


def blamed(verb: Token, *, theirs: bool, rival: bool, mine: bool) -> bool:
    """Whether a clause, neither denied nor told with a modal verb, blames somebody.

    `theirs`: another side does it; `rival`: another country or an enemy does; `mine`: in the passive, it is done to the
    speaker's own side, or, without anybody who does it, to something.
    """
    if is_passive(verb) and not (theirs or rival):
        return does(verb, SUFFERED) or (mine and does(verb, MINE))
    if theirs and does(verb, WRONG):
        return True
    return rival and does(verb, RIVALS) and not any(t.lower in _FRIENDLY for t in verb.subtree())
