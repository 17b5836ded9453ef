"""What comes of it, in words for loss rather than for war: jobs, livelihoods, collapse, a bill to pay."""

from __future__ import annotations

from graphmodel.extract.turns.base import Turn, turn

_LOSS = (
    r"(?:lose (?:\S+ ){0,4}(?:livelihoods?|jobs?|homes?|lives|everything|control|land|seats?|confidence|credibility|"
    r"face|patience|support|sovereignty|independence|generation|way)|run (?:out|dry|short)|go (?:bankrupt|hungry|"
    r"under|dark|out of business|without|to war|up in flames|unpaid|to the wall)|starve|die\b|perish|drown|collapse|"
    r"crumble|fall apart|break (?:up|apart|down)|disintegrate|disappear|vanish|stand (?:idle|still)|grind to|lie "
    r"(?:idle|fallow)|go to waste|rot\b|come to (?:a (?:halt|standstill|stop)|nothing)|cease to (?:exist|"
    r"function|operate)|"
    r"fail\b|founder|unravel|implode|suffer|pay (?:the|a|for|with)|be (?:lost|dead|finished|doomed|destroyed|ruined|"
    r"killed|left (?:homeless|without|to|stranded|destitute)|over\b|in (?:danger|peril|jeopardy|ruins|tatters|trouble|"
    r"vain)|forced (?:to (?:close|flee|leave|shut|cut|lay|ration)|out|from)|wiped|cut off|dragged|drawn|plunged|"
    r"thrown (?:back|into|out of work)|too late|at stake|no (?:peace|food|water|money|future|winners?|survivors?|"
    r"tomorrow|way back|turning|return|country|fish|harvest|power|electricity|fuel|pensions|schools?)|paralysed|"
    r"paralyzed|without (?:water|power|food|work|heat|pay|jobs)|less safe|worse off|a (?:\w+ )?(?:mistake|disaster|"
    r"tragedy|catastrophe|bloodbath|death sentence|death blow|fatal blow|nightmare|step back\w*|setback)))"
)
_MAY = r"(?:will|would|could|may|might|'ll|shall|is going to|are going to|was going to|were going to)"
_GLAD = (
    r"\b(?:fail to see|suffer no|not (?:suffer|collapse|fail|fall|break|lose|starve)|never|no one will (?:suffer|"
    r"lose))\b"
)

TURNS: tuple[Turn, ...] = (
    turn("warn",
        r"\b(?:every|each) (?:\w+ ){0,2}(?:hour|day|week|month|minute|delay|moment)\b.{0,30}\b(?:costs|means|claims|"
        r"brings|makes|takes us)\b", "none", "other"),
    turn("warn",
        r"^\W*(?:\w+ ,? ?)?(?:otherwise|or else|failing (?:this|that|which))\b.{0,160}\b(?:will|would|could|may|"
        r"might|'ll|"
        r"shall)\b",
        unless=r"\b(?:not|never|n't|no) (?:be )?(?:change|affected|happen)|\botherwise (?:good|normal|quiet|known)\b"),
    turn("warn",
        r"\b(?:so|as) long as\b.{2,120}\b(?:can|could|will|would) (?:never )?(?:be|have|come) no\b|\b(?:can|could|will|"
        r"would) (?:be|have|come) no (?:\w+ ){0,3}(?:peace|progress|stability|settlement|solution|security|recovery|"
        r"agreement|independence|return|normal\w*|development|justice|reconciliation|future|democracy|prosperity|"
        r"elections?)\b.{0,90}\b(?:so long as|as long as|while|without|until|unless)\b|\bno (?:\w+ )?(?:peace|progress|"
        r"settlement|solution|agreement|recovery|project)\b.{0,30}\b(?:is|was|can be|could be|will be|would be) (?:\w+ "
        r")?(?:possible|realised|realized|reached|built|found|lasting|complete)?\b.{0,20}\bwithout\b",
        "none"),
    turn("warn",
        rf"\b(?:if|unless|without (?!whom|which)|should|were|until|before|otherwise|or else|lest|failing|barring|in "
        rf"the absence of|short of)\b.{{2,160}}\b{_MAY} (?:\w+ly |soon |all "
        rf"|also |then |have to |once again |again |simply )*{_LOSS}|\b{_MAY} (?:\w+ly |soon |all |also |then )*{_LOSS}"
        r".{0,140}\b(?:if|unless|without|should|until|otherwise|or else|before)\b",
        "other", "none", unless=rf"{_GLAD}|\beven (?:if|without)\b|\bshould (?:win|be able)\b"),
    turn("warn",
        rf"\b{_MAY} (?:\w+ly |soon |all |also |then |only |even )*(?:cost (?:\S+ ){{0,4}}(?:jobs?|lives|dear\w*|"
        rf"billions?|"
        r"livelihoods?|seats?)|kill (?:\S+ ){0,3}(?:people|jobs?|industry|growth|recovery|talks|process|deal|hopes?|"
        r"peace|trade|children)|lead (?:\S+ ){0,2}to (?:\S+ ){0,4}(?:war|collapse|conflict|bloodshed|famine|anarchy|"
        r"shortages?|unrest|deaths?|chaos|disaster|ruin|exodus|closures?|layoffs|job losses|price (?:rises|"
        r"increases)|instability|crisis|confrontation|clashes|paralysis|arms race|partition|violence|escalation)|"
        r"open (?:a |the )(?:pandora\S*|door to (?:anarchy|chaos|abuse)|floodgates|flood ?gates)|set (?:a )?(?:\w+ )?"
        r"(?:dangerous|bad|terrible|disastrous|worrying) precedent|play into (?:the )?(?:\S+ )?hands|pour (?:oil|"
        r"petrol|"
        r"gasoline|fuel)|add fuel|fan (?:the )?(?:flames|hatred|tensions?)|sow (?:\w+ )?(?:chaos|division|discord|"
        r"panic|hatred)|turn (?:\S+ ){1,6}into (?:a |an |another )(?:\w+ )?(?:graveyard|battlefield|battleground|"
        r"desert|cemetery|prison|powder keg|war zone|second)|be (?:a )?(?:\w+ )?(?:recipe for|invitation to|prelude to|"
        r"powder keg|time bomb|point of no return|beginning of the end)|bring (?:\S+ ){0,3}(?:to the brink|to its "
        r"knees|"
        r"to a standstill|to a halt|down the government)|send (?:prices|inflation|refugees|shock ?waves|the wrong "
        r"(?:signal|message))|do (?:\w+ )?(?:irreparable|lasting|serious|great|untold|more|grave|enormous|incalculable|"
        r"immense) (?:\w+ )?(?:harm|damage)|drive (?:\S+ ){1,5}(?:out of business|into (?:poverty|the arms|exile|"
        r"extremism|debt)|underground|to (?:despair|extremes|desperation))|deal (?:a|the) (?:\w+ )?(?:\w+ )?blow|spell "
        r"(?:the )?(?:end|doom|disaster|ruin|trouble)|reignite|rekindle|re-?open (?:old )?wounds|wipe out|spread "
        r"(?:across|beyond|to (?:the|other|neighbou?ring)|like wildfire))\b",
        "other", "none", unless=r"\b(?:not|never|n't|no longer|hope\w*)\b"),
    turn("warn",
        r"\b(?:time bomb|powder keg|tinder ?box|tip of the iceberg|house of cards|recipe for (?:disaster|chaos|war|"
        r"anarchy|conflict|violence|trouble)|slippery slope|wake-?up call|(?:five|two|one|a few) minutes? to "
        r"(?:midnight|twelve)|on the (?:edge|verge|brink) of|edge of (?:the|an|a) (?:abyss|precipice|cliff|volcano)|"
        r"sitting on a volcano|heading (?:for|towards?) (?:\w+ )?(?:disaster|war|collapse|catastrophe|civil|ruin|"
        r"confrontation|the abyss|a cliff)|sliding (?:into|towards?)|drifting (?:into|towards?)|slipping into|no "
        r"winners?|a (?:race|battle) against (?:time|the clock)|the worst (?:is|was) (?:yet|still) to come|hanging "
        r"by a "
        r"thread|(?:matter|question) of (?:time|life and death|life or death)|now or never|a step too far|the storm is "
        r"coming|sleepwalking (?:into|towards?))\b",
        "other", "none", unless=r"\b(?:not|never|n't) (?:\w+ )?(?:on the|a|heading|sliding)\b|\bverge of (?:a |an "
        r")?(?:deal|"
        r"agreement|victory|accord|breakthrough|signing|retirement|success|peace)|\bagreement\b|\bpull\w* back\b"),
    turn("warn",
        r"\b(?:be|stay|remain) (?:\w+ly )?(?:vigilant|on (?:our|their|your|its) guard|alert to|wary|careful (?:not|"
        r"about|"
        r"with)|prepared for the worst|under no illusions?)\b|\bbeware\b|\b(?:prepare|brace|ready) (?:\w+sel\w+ "
        r")?(?:for "
        r"(?:the worst|a (?:long|hard|bitter|difficult|new|second)|more|war|further|hardship|turbulence)|"
        r"themselves|yourselves|ourselves)\b|\bmake no mistake\b|\b(?:nobody|no one|let (?:nobody|no one|no man|"
        r"there be "
        r"no)) (?:should )?(?:doubt(?! (?:that )?(?:we|our|his|her|its)\b)|mistake|underestimate|be (?:deceived|"
        r"fooled|mistaken|under any illusion)|"
        r"misjudge|miscalculate|test|try to|dare|play|imagine|be in (?:any )?doubt)\b|\b(?:should|must|do|would) "
        r"(?:not|never|n't) "
        r"(?:\w+ )?(?:underestimate|mistake|confuse|misread|misjudge|be complacent|let (?:down )?(?:our|their) guard|"
        r"test (?:us|our|the)|cross)\b",
        "other", "none", unless=r"\bwe (?:are|were) (?:under no|vigilant|careful)\b"),
)  # fmt: skip
