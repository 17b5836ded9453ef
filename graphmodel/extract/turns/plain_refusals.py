"""Refusals in plain words: "no to membership talks", "needs no foreign observers", "does not bargain with bandits"."""

from __future__ import annotations

from graphmodel.extract.turns.base import Turn, turn

_HELPERS = (
    r"(?:observers?|monitors?|inspectors?|advice|advis[eo]rs?|mediat\w+|go-?betweens?|intermediar\w+|lessons?|"
    r"lectures?|"
    r"permission|approval|authori[sz]ation|guardians?|protectors?|protection|referees?|arbit\w+|peacekeepers?|"
    r"foreign(?:ers)?|outsiders?|interference|interventions?|tutors?|tutelage|charity|alms|instructions?|orders|"
    r"blessing|nannies|policemen|certificates?)"
)
_CROOKS = (
    r"(?:terrorists?|terrorism|bandits?|criminals?|murderers?|killers?|traitors?|rebels?|blackmail\w*|hijackers?|"
    r"kidnappers?|gunmen|aggressors?|assassins?|puppets?|separatists?|pirates?|gangsters?|thieves|occupiers?|"
    r"burglars?|"
    r"extortion\w*)"
)

TURNS: tuple[Turn, ...] = (
    turn("reject", r"^\W*no to (?:\w+)", "own", "none", "other"),
    turn("reject",
        rf"\b(?:needs?|needed|wants?|wanted|requires?|required) no (?:\w+ ){{0,2}}?{_HELPERS}\b|\b(?:has|have|"
        rf"had) no need "
        rf"(?:of|for) (?:\w+ ){{0,2}}?{_HELPERS}\b|(?:\bnot|n['’]t) (?:need|want|require) (?:any |"
        rf"the )?(?:\w+ ){{0,2}}?"
        rf"{_HELPERS}\b", "own", "none"),
    turn("reject",
        r"\b(?:am|'m|is|are|was|were) (?:not|n['’]t) going anywhere\b|\b(?:am|'m|is|are|was|were) going nowhere\b|"
        r"\b(?:will|would|shall|'ll) stay put\b", "own"),
    turn("reject",
        r"\bnot (?:even )?(?:one|a single|an) (?:square )?(?:inch|metre|meter|foot|centimet\w+|acre|hectare|grain|"
        r"drop|"
        r"handful|scrap|yard|millimet\w+|kilomet\w+|square) of (?:our|its|their|the|his|this|\w+) (?:\w+ )?(?:land|"
        r"soil|"
        r"territory|water|sand|country|earth|homeland|sea)\b"),
    turn("reject",
        r"(?:\bnot|n['’]t|\bnever) (?:open|a (?:matter|subject|topic|question|bargaining chip)|an issue|up|there|"
        r"here) "
        r"(?:for|to|of) (?:discussion|debate|negotiations?|bargaining|barter|compromise|trade|haggling|sale|dispute|"
        r"auction|horse-trading|the taking)\b|\bnot (?:for (?:sale|rent|barter|negotiation|discussion|trade|"
        r"bargaining|"
        r"turning)|to be (?:bought|traded|bargained|haggled|negotiated))\b",
        unless=r"\bif\b"),
    turn("reject",
        r"\b(?:will|would|shall|'ll) (?:also |certainly |again |firmly |\w+ly )*(?:vote against|turn (?:it|them|"
        r"this|that|"
        r"the \w+|any \w+) down|decline|reject|refuse)\b", "own", unless=r"\bif\b|\bunless\b|\bnot (?:vote|reject|"
        r"refuse)"),
    turn("reject",
        r"(?:\bnot|n['’]t|\bnever|\bin no way) (?:the least |at all |remotely )?interested in\b|\b(?:has|have|"
        r"had) (?:no|"
        r"little|not the slightest) interest in\b", "own", unless=r"\b(?:war|conflict|clash|"
        r"confrontation|quarrel|escalat\w+|harm\w*|attack\w*|invad\w*|expand\w*|conquer\w*|domin\w+)\b"),
    turn("reject",
        r"\b(?:do|does|did|will|would|can|could|shall)(?: ?not|n['’]t| never) (?:ever |\w+ly )?(?:bargain|negotiate|"
        r"deal|"
        rf"talk|parley|haggle|treat|speak|sit down|sit|shake hands|"
        rf"make deals?) (?:\w+ )?with (?:\w+ ){{0,2}}?{_CROOKS}\b"),
    turn("reject",
        r"\b(?:will|would|shall|'ll)(?: not|n['’]t| never) (?:\w+ly |ever )*(?:take (?:in|back|part|a single|any|"
        r"one)|"
        r"be (?:a |any )?party to|have (?:anything|any part|any truck|a hand)|have (?:\w+ )?to do with|sit (?:at|"
        r"down|in|"
        r"with)|put up with|play (?:along|the|that|this)|go along|budge|flinch|waver on|kneel|beg)\b|\b(?:will|"
        r"would|shall|"
        r"'ll) (?:have|take|play) no part in\b|\b(?:will|would) have nothing to do with\b", "own",
        unless=r"\bif\b|\bpart in the (?:cup|games|match|tournament)\b"),
    turn("reject",
        r"\b(?:proposals?|plan|offers?|demands?|request|conditions?|terms|ultimatum|deadline|price|claims?)\b (?:\w+ "
        r"){0,5}?(?:is|was|are|were) (?:\w+ly |quite |simply |wholly )*(?:unreasonable|excessive|impossible|"
        r"out of all "
        r"proportion|not acceptable|unacceptable)\b", "other", "none", unless=r"\bnot (?:un|im)\w+"),
    turn("promise",
        r"\b(?:will|would|shall|'ll)(?: not|n['’]t| never) (?:\w+ly |ever )*(?:forget|abandon|desert|"
        r"let (?:\w+ ){1,4}down|"
        r"leave (?:\w+ ){1,4}(?:alone|behind|in the lurch)|rest until|spare any|stand between|exploit|abuse|block|"
        r"obstruct|escalate|interfere|undermine|close its|shut its)\b", "own",
        unless=r"\bif\b|\bunless\b|\bprinciples?\b|\bright\b"),
)  # fmt: skip
