"""Denials by what is said not to be there, not to be so, or not to have been done: "no political prisoners", "was not a
spy", "harmed no one".
"""

from __future__ import annotations

from graphmodel.extract.turns.base import Turn, turn

_LATER = r"\b(?:will|would|shall|should|could|may|might|must|can|if|unless|until|yet|longer|need)\b|['’]ll\b"
_CHARGED = (
    r"(?:coup|putsch|plot|conspiracy|mutiny|spies|spy|agents|mercenar\w+|hostages?|(?:political |war )?prisoners|"
    r"detainees|slaves?|slavery|forced labou?r|massacres?|torture|famine|cover-?up|rift|split|row|feud|foul "
    r"play|fraud|rigging|vote-?buying|vote-?rigging|irregularities|corruption|bribery|bribes?|kickbacks?|"
    r"discrimination|censorship|secret (?:talks?|deals?|clauses?|protocols?|annex(?:es)?|agreements?|pacts?|"
    r"accounts?|"
    r"bases?|prisons?|channels?|plans?|funds?)|hidden (?:agenda|motives?|clauses?)|ulterior motives?|secrets?|"
    r"blockade|"
    r"breach(?:es)?|violations?|invasion|intrusions?|(?:armed )?clashes|leaks?|contamination|epidemic|shortages?|"
    r"troops|"
    r"soldiers|servicemen|bases|advis[eo]rs|missiles|warheads|foreign fighters|foreigners|concentration camps?|camps|"
    r"death squads?|mass graves?|ill-?treatment|beatings?|abuses?|persecution|genocide|ethnic cleansing|chemical "
    r"weapons|nuclear weapons|biological weapons|weapons|arms deliver\w+|arms shipments?|ransom|pay-?offs?|threats?|"
    r"pressure|ultimatum|blackmail|coercion|intimidation|conflict of interests?|wrongdoing|misconduct|negligence|"
    r"contradiction|connection|collusion|co-?ordination with|contacts? with|dealings with|links? (?:to|with)|"
    r"ties (?:to|"
    r"with)|territorial (?:claims?|ambitions?|designs?)|designs|hostile intent\w*|aggressive intent\w*|"
    r"intention of (?:attack|invad|annex|overthrow|interfer|harm|seiz|occupy)\w*)"
)
_BRANDED = (
    r"(?:spy|spies|agents? of|terrorists?|rebels?|bandits?|traitors?|criminals?|crooks?|thie(?:f|ves)|puppets?|"
    r"stooges?|"
    r"murderers?|killers?|mercenar\w+|warmongers?|aggressors?|invaders?|occupiers?|separatists?|extremists?|"
    r"fascists?|"
    r"nazis?|communists?|racists?|dictators?|liars?|coup|putsch|invasion|occupation|blackmail|provocation|bribes?|"
    r"ransom|massacre|genocide|conspiracy|censorship|racism|party to (?:the|this|that|any)|aggression|retreat|"
    r"surrender|defeat|climb-?down|u-turn|punishment|discrimination|interference|torture|purge|witch-?hunt|cover-?up|"
    r"colony|satellite|vassal|police state|dictatorship|pariah|act of (?:war|aggression|hostility)|anyone['’]s enemy)"
)
_TALK = r"\b(?:talk|reports?|rumou?rs?|stories|story|suggestions?|claims?|accounts?|allegations?|figures?|warnings?)\b"

TURNS: tuple[Turn, ...] = (
    turn("deny",
        rf"\bthere (?:is|are|was|were|has been|have been|had been|has never been|had never been|never (?:is|was|"
        rf"were|has "
        rf"been|had been)) (?:absolutely |simply |and \w+ )?(?:no|not any|never any|never a|never been|not a)"
        rf" (?:\w+ ){{0,2}}?{_CHARGED}\b", "own", "none", unless=_LATER + r"|\bcasualt"),
    turn("deny",
        r"\b(?:has|have|had|holds?|held|keeps?|kept|possess(?:es|ed)?|harbou?r(?:s|ed)?|maintain(?:s|ed)?|pursues?|"
        rf"pursued|nurses?|cherish(?:es)?) (?:absolutely |and \w+ )?no (?:\w+ ){{0,2}}?{_CHARGED}\b|"
        r"(?:\bnot|n['’]t|\bnever) (?:\w+ly |ever )?(?:have|had|hold|held|keep|kept|possess|possessed|harbou?r|"
        r"maintain|"
        rf"pursue|run|operate) (?:any )?(?:\w+ ){{0,1}}?{_CHARGED}\b", "own", unless=_LATER),
    turn("deny",
        r"\b(?:knows?|knew|known) nothing (?:of|about)\b|\b(?:was|were|is|are) (?:completely |wholly |"
        r"quite )?unaware "
        r"of (?:any|such)\b|\b(?:has|have|had) no (?:knowledge|inkling|idea) of (?:any|such|the (?:plot|raid|payment|"
        r"deal|affair|attack))\b", "own", "none", unless=r"\b(?:will|would|if)\b"),
    turn("deny",
        r"\b(?:done|did|do|doing|committed) nothing (?:wrong|illegal|improper|unlawful|dishonou?rable|criminal|bad|"
        r"of "
        r"the (?:kind|sort)|to (?:harm|provoke|offend|deserve|be ashamed))\b|\bnothing (?:wrong|illegal|improper|"
        r"unlawful|sinister|secret|untoward) (?:with|in|about|was|has|had|is)\b|\bnothing to (?:hide|"
        r"be ashamed of)\b|"
        r"\bnothing of the (?:kind|sort)\b", "own", "none", unless=r"\bif\b"),
    turn("deny",
        r"\b(?:is|are|was|were|am|'m|'re)(?: not|n['’]t| never| neither)(?: \w+ly)?(?: an?| the| any)?(?: \w+)?"
        rf" {_BRANDED}\b|\b(?:is|are|was|were|am) no (?:\w+ )?{_BRANDED}\b", unless=_LATER + r"|\bonly\b"),
    turn("deny",
        r"\b(?:is|are|was|were|am)(?: not|n['’]t) the ones? who\b|\bit (?:is|was)(?: not|n['’]t) (?:us|we|them|him|"
        r"her|"
        r"me|our \w+|his \w+|their \w+|\w+) (?:who|that|which)\b(?! (?:will|would|must|should|decid))", "own", "none",
        unless=r"\b(?:clear|certain|likely|until|only|just|known|true|possible|sure)\b"),
    turn("deny",
        r"\b(?:harm|hurt|kill|threaten|attack|injur|bother|cheat|betray|wrong|deceiv|rob|tortur|endanger|wound|"
        r"insult|"
        r"touch|arrest|shoot|provok|invad|bomb|expel|jail)\w* (?:no one|nobody|no-one|none|no (?:civilians?|people|"
        r"prisoners|innocents?|children|women|country|neighbou?rs?))\b", "own", "none", unless=_LATER),
    turn("deny",
        r"\bno such (?:[\w-]+ ){1,3}(?:has|had|have|was|were|is|are|took|exist(?:s|ed)?|ever|had been|has been)\b",
        unless=r"\b(?:yet|will|would)\b"),
    turn("deny",
        r"(?:\bnot|n['’]t) (?:at all )?what (?:was|were|had been|he|she|they|we|i|it|had|happened) ?(?:said|agreed|"
        r"happened|wrote|meant|told|had said|decided|written)?\b|(?:\bnever|\b(?:did|had|has|have)(?: not|"
        r"n['’]t)) (?:ever )?sa(?:id|y) (?:that|so|"
        r"any such|anything of|such a)\b|\b(?:was|were|been|is|are) (?:\w+ly )?(?:misquoted|mistranslated|"
        r"misrepresented|misreported|misunderstood|taken out of context|quoted out of context)\b", "own", "none"),
    turn("deny",
        rf"{_TALK}.{{0,60}}\b(?:is|was|are|were|being|as) (?:\w+ly |sheer |pure |plain |mere |complete |utter |a |"
        rf"an |so "
        r"much |just |simply |all )*(?:exaggerated|exaggerations?|overblown|overstated|far-?fetched|wide of the mark|"
        r"malicious|untrue|false|myths?|wishful thinking|invented|inventions?|made up|cooked up|concocted|dreamt up|"
        r"nonsense|fabricat\w+|fantas(?:y|ies)|gossip|hot air|imagination|fairy ?tales?|alarmist|scaremongering|"
        r"misleading|mischievous|fiction|lies|propaganda|tissue of lies|pack of lies)\b"),
    turn("deny",
        r"\b(?:is|are|was|were|had been|has been) nowhere near\b(?! (?:enough|agree\w*|a (?:deal|solution)|"
        r"complet\w+|"
        r"ready|over|finish\w+))", "own"),
)  # fmt: skip
