"""General vocabulary of diplomacy, war and trade for comparing texts: groups of words of like meaning.

The table has a line `group family weight` and below it, indented, the group's words. Words of one group mean nearly the
same; groups of one family are near each other; the weight says how much a shared word tells (1 = a topic of its own,
less = a word that goes with every topic).
"""

from __future__ import annotations

from graphmodel.resolve.stems import stem


def bag(text: str) -> frozenset[str]:
    """The words of a text."""
    return frozenset(text.split())


STOP = bag(
    """
    a an the this that these those there here it its he his him she her hers they them their theirs we our ours us
    you your i my me who whom whose which what when where why how and or but if then than as at by for from in into
    of off on onto out over to up upon with about against between among during before after above below under again
    further also only just even still yet both each few more most other others some such same so too very can could
    will would shall should may might must be been being is are was were am do does did done doing have has had
    having not no nor never any all own via per while because until through toward towards across whether said say
    says saying tell tells told mr mrs ms dr sir one two now ever much many every another else already almost quite
    rather however make makes made making take takes took taken get gets got go goes went going come comes came give
    gives gave given put puts let lets like well way ways thing things something anything nothing lot including
    include includes included according around back down s t d m re ve ll happen happens happened happening occur occurs
    occurred occurring become becomes became step steps move moves case cases fact matter matters kind sort quite simply
    """
)
NEGATORS = bag(
    """
    no not never nor none neither without cannot nt hardly nobody nothing lack lacks lacked
    """
)
"""Words that turn the meaning of what follows; `n't` is folded to `nt`."""

_TABLE = """
arms military 1.0
    arms weapon weapons weaponry armament armaments munition munitions ammunition lethal shell shells artillery gun
    guns rocket rockets
missile military 1.0
    missile missiles ballistic warhead
drone military 1.0
    drone drones uav uavs unmanned
military military 0.8
    military equipment hardware defence defense materiel
army military 0.9
    army troops soldiers forces battalion brigade servicemen
tank military 1.0
    tank tanks armoured armored vehicle vehicles
jet military 1.0
    jet jets warplane warplanes aircraft fighter fighters
war war 0.8
    war wars fighting conflict hostilities battle battlefield bloodshed combat
invade war 0.9
    invade invades invaded invasion invading aggression aggressor offensive incursion onslaught
attack war 0.9
    attack attacks attacked strike strikes bombing bombardment shelling raid raids assault
ceasefire peace 1.0
    ceasefire truce armistice
peace peace 0.9
    peace peaceful peacefully
warn warning 0.5
    warn warned warning warnings caution cautioned cautions
talks peace 0.6
    talks talk diplomacy diplomatic diplomatically dialogue negotiation negotiations negotiate conversation
    discussions discuss discussed
calm peace 0.9
    restraint deescalate deescalation calm ease easing defuse
escalate war 0.9
    escalate escalation escalating spiral spiraling spiralling flare
nuclear nuclear 1.0
    nuclear atomic uranium enrichment enrich
sanction economy 1.0
    sanction sanctions sanctioned embargo embargoes restrictions
evade economy 0.9
    evade evasion evading circumvent circumventing circumvention bypass sidestep dodge compensate compensating
    compensation backfill lifeline offset undermine
economic economy 0.8
    economic economy economies financial finance fiscal monetary money fund funds funding loan loans credit
trade economy 0.9
    trade trading commerce commercial export exports import imports tariff tariffs
energy economy 1.0
    energy oil gas petroleum crude pipeline fuel
currency economy 1.0
    currency yuan dollar euro rouble ruble exchange
grain economy 1.0
    grain wheat fertilizer fertiliser food corn
humanitarian humanitarian 1.0
    humanitarian relief refugee refugees evacuation medical medicine
aid aid 0.5
    aid assist assistance help helping support supporting backing bolster aiding
supply aid 0.5
    supply supplies supplying provide providing provision deliver delivery deliveries send sending shipping
    shipped shipment shipments transfer transfers sell selling sale sales
ask ask 0.6
    ask asks asked asking request requests requested requesting seek seeks sought seeking demand demands appeal
    appeals plea looking
offer offer 0.6
    offer offers offered promise promised pledge pledged vow vowed commit commitment
consequence harm 0.9
    consequence consequences repercussion repercussions cost costs price penalty penalties punish punishment
    punishing retaliate retaliation retaliatory countermeasure countermeasures response
mistake harm 0.9
    mistake error blunder miscalculation
threat harm 0.7
    threat threats threaten threatening danger dangerous risk risks risking peril
false truth 0.9
    false fake lie lies lying untrue disinformation misinformation fabricated fabrication baseless unfounded
    groundless smear slander hoax hysterical absurd nonsense rumour rumor rumours rumors
claim claim 0.4
    claim claims allegation allegations alleged accusation accusations accuse report reports information news
    reporting charge charges
blame claim 0.7
    blame blamed blaming responsible responsibility responsibilities fault shirk shirking
spread claim 0.6
    spread spreads spreading circulate circulating disseminate
ally tie 0.8
    ally allies alliance alliances partner partners partnership friend friends friendship friendly bond bonds
relation tie 0.6
    relation relations relationship relationships ties tie
limitless limit 0.9
    boundless limitless unlimited limit limits boundary boundaries border borders frontier bounds
sovereign sovereignty 1.0
    sovereignty sovereign territorial territory integrity
secession sovereignty 1.0
    independence secession separatism separatist separatists secede
election politics 1.0
    election elections vote votes voting ballot poll polls referendum
coup politics 1.0
    coup putsch junta mutiny
protest politics 1.0
    protest protests protesters demonstration demonstrations demonstrators
hostage captive 1.0
    hostage hostages captive captives abducted abduction kidnapped kidnapping
prisoner captive 0.9
    prisoner prisoners detainee detainees detained detention jailed arrest arrested
kill death 0.9
    kill killed killing death deaths dead died casualty casualties toll murder murdered assassination
civilian death 0.8
    civilian civilians children women
crime law 0.9
    crime crimes criminal atrocity atrocities genocide
court law 0.9
    court tribunal ruling judge judges judgment verdict
illegal law 0.8
    illegal unlawful violation violations violate violated breach
spy intelligence 1.0
    spy spying espionage surveillance balloon airship reconnaissance eavesdropping
intelligence intelligence 0.8
    intelligence classified
cyber intelligence 1.0
    cyber hacking hackers hack malware cyberattack cyberattacks
treaty accord 0.9
    treaty accord pact agreement agreements deal deals
withdraw move 0.9
    withdraw withdrawal withdrawing retreat pullout
deploy move 0.9
    deploy deployment deployed deploying build-up buildup amass massing
plan plan 0.4
    plan plans planned planning proposal proposals initiative
position plan 0.4
    position stance policy policies approach
issue vague 0.3
    issue issues situation matter matters problem problems question questions topic topics case
country vague 0.3
    country countries nation nations state states government governments official officials leader leaders side
    sides party parties people world
big vague 0.3
    serious severe grave major significant important large large-scale massive huge deep deeply very great new
    strong strongly firm firmly clear possible potential constantly endlessly
concern vague 0.5
    concern concerns concerned worry worried worries
change climate 0.6
    change changes changing
climate climate 1.0
    climate emissions carbon warming
migration migration 1.0
    migration migrants migrant immigration immigrants asylum
disease health 1.0
    disease pandemic epidemic virus covid coronavirus vaccine vaccines outbreak
terror terror 1.0
    terror terrorism terrorist terrorists extremism extremist militants
island sea 0.8
    island islands strait reef sea waters maritime naval navy ship vessel vessels warship warships
blockade sea 1.0
    blockade blockaded siege encircle
drill military 0.9
    drill drills exercise exercises manoeuvres maneuvers
chip technology 1.0
    chip chips semiconductor semiconductors
technology technology 0.9
    technology technologies telecom network networks
media media 0.4
    media press newspaper newspapers
week time 0.2
    week weeks day days month months year years today yesterday tomorrow monday tuesday wednesday thursday friday
    saturday sunday january february march april june july august september october november december last next
    recent recently earlier later soon time
"""


def _groups() -> dict[str, tuple[str, float, list[str]]]:
    found: dict[str, tuple[str, float, list[str]]] = {}
    name = ""
    for line in _TABLE.strip().splitlines():
        if line.startswith(" "):
            found[name][2].extend(line.split())
        else:
            name, family, weight = line.split()
            found[name] = (family, float(weight), [])
    return found


_GROUPS = _groups()

CONCEPT: dict[str, tuple[str, str, float]] = {
    stem(word): (name, family, weight) for name, (family, weight, words) in _GROUPS.items() for word in words
}
"""Stem of a grouped word -> (group, family, weight)."""

GROUP_NAMES = {name: name if name in words else words[0] for name, (_, _, words) in _GROUPS.items()}
"""Names of the groups for reading."""

FACETS: tuple[frozenset[str], ...] = (
    frozenset({"arms", "missile", "drone", "military", "tank", "jet"}),
    frozenset({"economic", "trade", "energy", "currency", "sanction", "evade"}),
    frozenset({"humanitarian", "grain", "disease"}),
    frozenset({"spy", "cyber"}),
    frozenset({"election"}),
    frozenset({"climate"}),
)
"""Fields of affairs: two texts whose fields are both known and have none in common are about different things."""

FALSITY = frozenset({"false"})
"""Groups that call something untrue."""
