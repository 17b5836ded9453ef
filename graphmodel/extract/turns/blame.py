"""Idioms and plain phrases by which another is blamed for a wrong: "the work of", "come to dictate", "secretly"."""

from __future__ import annotations

from graphmodel.extract.turns.base import DENIED, Turn, turn

_MAY = r"\b(?:would|will|could|might|may|should|must|if|unless|whether)\b"
_INTO_HARM = (
    r"(?:dictate|impose|bully|intimidate|silence|muzzle|divide|weaken|humiliate|punish|subjugate|enslave|coloni[sz]e|"
    r"wipe|erase|exterminate|annihilate|starve|strangle|suffocate|bleed|swallow|steal|grab|rob|plunder|overthrow|"
    r"topple|destroy|crush|break (?:up|our|us|the)|rewrite|write (?:our|their|his|her|its)|rule (?:us|our|over)|run "
    r"(?:our|us)|sow|provoke|drag|draw (?:us|others|the)|blackmail|deceive|mislead|split|isolate|encircle|dominate|"
    r"subvert|sabotage|undermine|wreck|turn (?:us|our|\w+ people) (?:into|against)|take over|keep (?:us|them|people) "
    r"(?:poor|weak|down|silent|quiet|divided)|use us|deny us|drive us|force (?:us|its|their)|escalate|expand (?:its|"
    r"their) (?:territory|empire)|redraw|shift (?:the |its |their )?blame|cover up|distract|divert attention)"
)

TURNS: tuple[Turn, ...] = (
    turn("accuse",
        r"\b(?:bears?|bore|borne|bearing|carr(?:y|ies|ied)|shares?|shared|shoulders?|has|have|had) (?:\w+ ){0,4}"
        r"(?:responsibility|blame|guilt) for\b", "other",
        unless=r"\b(?:overall|joint|common|day-to-day|security|some|no) responsibility\b|" + _MAY),
    turn("accuse",
        r"\b(?:responsibility|blame|fault|guilt)\b.{0,60}\b(?:lies|lay|lie|rests?|rested|falls?|fell) (?:\w+ly "
        r"|not .{1,40} but )?(?:with|on|at)\b|\b(?:fault|blame) (?:is|was|were) (?:\w+ly |all )?(?:theirs|his|hers|"
        r"\w+(?:['’]s|s['’]))|\b(?:is|are|was|were|be) (?:\w+ly )?(?:the )?(?:ones? |party )?(?:to blame|at fault)\b",
        "other", "none", unless=r"\b(?:not|never|n't|no one|nobody|sides|neither)\b|" + _MAY),
    turn("accuse",
        r"\b(?:is|are|was|were|be|been) (?:\w+ly )?the (?:\w+ )?(?:work|handiwork|doing|brainchild) of\b(?! (?:art|"
        r"god|nature|\w+ years|many years))|\b(?:bears?|bore|bearing|has|had|carr(?:y|ies|ied)) (?:\w+ )?(?:the |its "
        r"|their |his )?(?:hallmarks?|fingerprints?|trademarks?)\b|\b(?:the|\w+['’]s) (?:hands?|fingerprints) (?:of "
        r"\w+ |of \w+ \w+ )?(?:is |was |are |were )?(?:behind|on|all over|in) (?:the|this|these|it|all)\b|"
        r"\bhand of (?:outsiders?|foreigners?|foreign\w* \w+)\b|\b(?:ha(?:s|d|ve) (?:its|their|his) )?masterminds? "
        r"(?:in|from|sits?|sat)\b", "other", "none", unless=_MAY + r"|\bnot\b"),
    turn("accuse",
        r"\bstabb(?:ed|ing)\b.{1,40}\bin the back\b|\b(?:pick(?:ed|ing|s)?) (?:a |this )?(?:fights?|quarrels?) "
        r"with\b|\bdeclared war on (?:us|our|the people|its own|their own|his own|workers|the poor)\b|"
        r"\b(?:bit|biting|bites?) the hand\b|\b(?:hid|hides?|hiding|hidden) behind\b|\btalk(?:s|ed|ing)? (?:of |"
        r"about )?peace (?:while|and|but|yet)\b|\b(?:say|says|said|promis\w+) one thing and (?:do|does|did|doing)\b|"
        r"\btwo faces\b|\bforked tongue\b|\bcrocodile tears\b|\b(?:turn(?:ed|s|ing)?) a deaf ear\b|"
        r"\b(?:went|gone|goes|going) back on (?:\w+ ){1,3}(?:word|promises?|pledges?|commitments?|deal|agreement|"
        r"undertakings?)\b|\bbroke(?:n)? (?:\w+ ){1,2}(?:word|promises?|pledges?|oath)\b", "other", "none",
        unless=_MAY + r"|\bnot\b|n't\b"),
    turn("accuse",
        r"\b(?:try|tries|trying|tried|seek\w*|want\w*|only|merely|simply|manoeuvr\w+|maneuver\w+|stall\w*|hop\w+|"
        r"out|aim\w*) (?:\w+ )?to (?:gain|buy|win) time\b|\b(?:play(?:s|ed|ing)?) for time\b", "other"),
    turn("accuse",
        r"\b(?:came|comes?|here|wants?|wanted|wanting|trying|tries|tried|seeks?|seeking|sought|aims?|aimed|aiming|"
        r"plans?|planned|planning|intends?|intended|attempt(?:s|ed|ing)?|out|determined|bent on|plotting|"
        r"conspir\w+|wish(?:es|ed)?|using \w+|used \w+) (?:\w+ly |only |not .{1,30} but )?(?:to |at )?"
        rf"{_INTO_HARM}\b", "other", unless=_MAY
        + r"|\b(?:not|never|n't|without|nobody)\b(?! to (?:negotiat|talk|help))|\b(?:terror\w+|extremis\w+|"
        r"corruption|poverty|inflation|traffick\w+|smuggl\w+|mafia|gangs?)\b"),
    turn("accuse",
        r"\b(?:is|are|was|were) (?:\w+ly |only )?after (?:our|their|its|his|her|the) (?:\w+ )?(?:land|lands|islands?|"
        r"oil|gas|gold|water|territory|money|resources|minerals|wealth|votes?|independence|freedom|ports?|throne|"
        r"fish|diamonds|markets?)\b|\b(?:is|was|are|were) after (?:is|was) (?:our|their|its)\b", "other", "none"),
    turn("accuse",
        r"\b(?:secretly|covertly|clandestinely|illegally|illicitly|unlawfully|deliberately|intentionally|"
        r"systematically|knowingly|wilfully|willfully|cynically|brazenly|shamelessly|treacherously|falsely|"
        r"maliciously|surreptitiously|behind (?:our|their|his|her|its|\w+['’]s) backs?|in cold blood|without warning|"
        r"without provocation|under cover of (?:night|darkness|the|talks)|at gunpoint|by force of arms)\b", "other",
        unless=DENIED + "|" + _MAY),
    turn("accuse",
        r"(?<!from )\b(?:at work on|working on|developing|building|pursuing|acquiring|acquired|developed|hoarding|"
        r"stockpiling) (?:\w+ ){0,3}(?:bombs?|nuclear weapons?|atomic weapons?|chemical weapons?|biological weapons?|"
        r"weapons of mass destruction|nuclear arms|nerve gas|warheads?)\b", "other", unless=DENIED + "|" + _MAY),
    turn("accuse",
        r"\bus(?:ed|ing|es?) (?:\w+ ){0,2}(?:(?:chemical|biological|banned|prohibited|toxic|incendiary|cluster|"
        r"thermobaric) (?:\w+ )?(?:weapons?|bombs?|munitions?|agents?|shells?)|poison gas|nerve gas|mustard gas|"
        r"chlorine|sarin|napalm|white phosphorus|human shields|child soldiers|live (?:ammunition|rounds|fire|bullets)|"
        r"excessive force|brutal force|forced labou?r|dum-?dum bullets|dirty tricks)\b", "other", "none",
        unless=DENIED + "|" + _MAY),
    turn("accuse",
        r"\b(?:us(?:e[sd]?|ing)|weaponi[sz]\w+|turn(?:ed|ing)|exploit\w*) .{1,50}\b(?:as|into) (?:an? |its |their |"
        r"his )?(?:\w+ )?(?:weapons?|pretext|cover|shields?|bait|bargaining chips?|hostages?|pawns?|excuses?|"
        r"blackmail|smoke-?screen|scapegoats?|cannon fodder|fig ?leaf|political (?:tool|instrument|football)|dumping "
        r"ground)\b", "other", "none", unless=_MAY + r"|\bnot\b"),
    turn("accuse",
        r"\b(?:start(?:ed|ing|s)|began|begun|provoked|unleashed|triggered|caused|created|brought about|engineered|"
        r"manufactured|fabricated|ignited|fomented|prolonged|aggravated|inflamed|precipitated) (?:this|the|a|these) "
        r"(?:\w+ ){0,3}(?:wars?|fighting|conflicts?|quarrel|trouble|crisis|crises|shooting|violence|bloodshed|unrest|"
        r"famine|shortages?|chaos|tensions?|confrontation|escalation|riots?|mess|dispute|deadlock|stand-?off|rift|"
        r"tragedy|disaster|grave \w+|situation)\b", "other",
        unless=DENIED + "|" + _MAY),
    turn("accuse",
        r"\b(?:ratchet\w*|rais(?:e[sd]|ing)|heighten(?:s|ed|ing)|inflam(?:es|ed|ing)|whipp(?:ed|ing)|stirr(?:ed|ing)|"
        r"step(?:s|ped|ping)|escalat(?:es|ed|ing)|pil(?:es|ed|ing)|build(?:s|ing)|intensif(?:ies|ied|ying)|"
        r"fuel(?:s|led|ed|ing|ling)|feed(?:s|ing)|increas(?:ed|ing) the) (?:up )?(?:the |its |their |more |on |on "
        r"the )*(?:\w+ )?(?:tensions?|pressure|temperature|hatred|stakes|hostilit\w+|passions|flames|provocations|"
        r"repression|crackdown|arms race|aggression|militari[sz]ation|intimidation|harassment)\b", "other",
        unless=DENIED + "|" + _MAY + r"|\b(?:european union|sanctions?|diplomatic|international) pressure\b"),
    turn("accuse",
        r"\b(?:grown|grow|become|became|growing|becoming|increasingly|getting|got) (?:\w+ly |ever |even )?(?:more "
        r"|increasingly )?(?:aggressive|belligerent|hostile|repressive|brutal|authoritarian|intransigent|reckless|"
        r"provocative|ruthless|cruel|arrogant|dictatorial|violent|bellicose|threatening)\b", "other",
        unless=_MAY),
    turn("accuse",
        r"\b(?:no|any|lack(?:s|ed|ing)?|lack of|without|insufficient|little) (?:\w+ )?(?:sincerity|good faith|good "
        r"will|goodwill|political will|seriousness|genuine (?:will|wish|desire|interest))\b|\bbad faith\b|"
        r"(?:\bnot|n['’]t|\bnever) (?:\w+ly |been )*(?:serious about|sincere|(?:negotiat|act|behav|bargain)\w* in good "
        r"faith|interested in (?:peace|talks|a (?:settlement|solution|deal|truce)|negotiat\w+|dialogue|justice|the "
        r"truth|reform|democracy))\b|\b(?:did not|didn't|never|does not|don't|do not|has not|have not) (?:\w+ly )?"
        r"t(?:ake|ook|aken) .{1,40}\bseriously\b|(?:\bnot|n['’]t|\bnever) (?:\w+ly )?(?:want|wanted) (?:peace|talks|a "
        r"settlement|a solution|us to (?:live|exist|survive|succeed|be free))\b", "other", "none",
        unless=r"\b(?:will|would|could|might|may|should|must|if|unless|whether)\b"),
    turn("accuse",
        r"\bvictims? of (?:an? |the |\w+ )?(?:aggression|conspiracy|plot|blackmail|smear\w*|slander|terrorism|invasion|"
        r"witch-?hunt|persecution|injustice|intrigue|discrimination|propaganda|vendetta|betrayal|occupation)\b",
        "own", "none", unless=_MAY),
    turn("accuse",
        r"\b(?:elections?|votes?|polls?|results?|ballots?|referendum|count|victory|land|revolution|constitution|"
        r"convention|trial|verdict|contest|tender|census) (?:itself |he won |they won )?(?:has been|had been|have "
        r"been|was|were|is being|being|is|are) (?:\w+ly )?(?:stolen|rigged|hijacked|manipulated|falsified|fixed in|"
        r"doctored|cooked|tampered|betrayed|a fraud|fraudulent|bought)\b", unless=_MAY + r"|\bnot\b"),
    turn("accuse",
        r"\b(?:kept|keeps?|keeping) (?:\w+ ){1,5}?(?:quiet|secret|hidden|dark|from (?:us|the (?:public|world|"
        r"parliament|people|nation|press)))\b|\bsw(?:ept|eeping) .{1,40}\bunder the (?:carpet|rug)\b|\b(?:stolen|"
        r"looted|plundered|smuggled) (?:goods|minerals|oil|gold|diamonds|grain|art|timber|cattle|property|money)\b",
        "other", unless=_MAY),
)  # fmt: skip
