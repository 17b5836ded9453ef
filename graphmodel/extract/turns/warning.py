"""What may come of it."""

from __future__ import annotations

from graphmodel.extract.turns.base import BAD, Turn, turn

TURNS: tuple[Turn, ...] = (
    turn("warn",
        r"\b(?:will|would|could|might|may|can) (?:\w+ly |only |also )*(?:threaten|endanger|imperil|put (?:\w+ "
        r"){1,4}(?:at risk|in danger|in jeopardy))\b|\bthreaten(?:s|ed)? (?:the |its |our |their |\w+'s )*(?:very "
        r")?(?:existence|survival|security|stability|peace|future|sovereignty|unity)\b", "other", "none"),
    turn("warn",
        r"\b(?:will|would|could|might|may) (?:\w+ly |only |also )*(?:wreck|ruin|kill|sink|torpedo|derail|scuttle|"
        r"cripple|devastate|bankrupt|strangle|paralyse|paralyze|tear (?:\w+ ){1,3}apart|wipe out|spell (?:the "
        r")?(?:end|disaster|ruin)|cost (?:\w+ )?(?:lives|dear(?:ly)?))\b", "other", "none"),
    turn("warn",
        r"\b(?:will|would|could|must|may|might|shall|should|to|can) (?:\w+ly |also |only |have to |be )*(?:face|have|"
        r"bear|suffer|carry|pay|risk|be|bring|follow|mean|expect|lead to|feel|take|come with|entail) (?:\w+ "
        r"){0,3}(?:(?:serious|severe|grave|dire|heavy|clear|massive|real|absolutely|devastating|unprecedented|"
        r"far-reaching|disastrous|catastrophic|terrible|unpredictable|the|any|all|full|unspecified|steep|negative)\b "
        r"?(?:and \w+ )?)*(?:consequences?|repercussions?|costs?|price|penalt(?:y|ies)|retribution|isolation|"
        r"responsibility|sanctions|ramifications)\b"),
    turn("warn",
        r"\b(?:there (?:will|would|could|may|might) (?:\w+ly )*be|with|face[sd]?) (?:\W|\w+ )*?(?:consequences|"
        r"repercussions|a (?:heavy |high |steep )?price)\b|\bconsequences (?:will|would|could|if|for)\b|\b(?:pay|"
        r"carry) (?:a|the|its) (?:\w+ )?(?:price|cost)\b|\bpay (?:for (?:it|this|that) )?dearly\b"),
    turn("warn",
        r"\b(?:will|would|could|can|might|may|is|was|be|risks?|risking|threatens? to|threatened to|likely to|in "
        r"danger of) (?:\w+ly |also |only |further |soon |again |well |even |all |have |be |become |very |then "
        r")*(?:a |an |the |its |one |into |to )*(?:\w+ )?(?:cause|trigger|spark|unleash|provoke|plunge|push|drag|"
        r"descend|slide|tip|ignite|destabili[sz]e|fuel|aggravate|inflame|worsen|undermine|jeopardi[sz]e|endanger|"
        r"imperil|threaten|damage|harm|complicate|escalate|backfire|bring about|lead|result|tear|break|ruin|destroy|"
        r"derail|deepen|exacerbate|push|set back)\w*\b.{0,80}" + BAD),
    turn("warn",
        r"\b(?:would|will|could|is|was|be|it'd be|it's|make|making|made|commit\w*|cause|create|pose|mean|spell) "
        r"(?:\w+ly |also )*(?:a |an |another |one |the |its )*(?:\w+ )?(?:(?:grave|serious|historic|strategic|big|"
        r"huge|terrible|dangerous|costly|colossal|fatal|tragic|major) )+(?:mistake|error|blunder|miscalculation|"
        r"problem|setback|threat|risk|danger|provocation|escalation|consequences)\b"),
    turn("warn",
        r"\b(?:would|will) be (?:a |an |another )?(?:\w+ )?(?:mistake|error|blunder|miscalculation|suicid\w+|crime|"
        r"betrayal|tragedy|madness|foolish\w*|dumb\w*|dangerous|catastroph\w+|disast\w+|unacceptable)\b|\bdumber "
        r"than\b|\bplay(?:ing|s)? with fire\b|\bat (?:its|their|your|his) (?:own )?peril\b|(?<!not to )(?<!not "
        r")\bcross(?:es|ed|ing)? (?:a|the|that|any|our) (?:red )?line\b|\bred lines?\b|\bpoint of no return\b|"
        r"\bbrink of\b|\bclock (?:is|was) ticking\b|\btime (?:is|was) running out\b"),
    turn("warn",
        r"\b(?:could|might|may|will|would|can) (?:\w+ )?(?:slide|slip|descend|plunge|spiral|tip|fall|sink|erupt|"
        r"slump|collapse|spill)\b.{0,40}\b(?:into|back|over|out of control|again)\b|\bthe (?:danger|risk|threat) "
        r"(?:\w+ ){0,4}(?:is|was|remains) (?:\w+ )?(?:real|great|high|grave|growing|serious|acute)\b|\bmust (?:never|"
        r"not) happen (?:again)?|\bcan never happen again|\bnever (?:be )?(?:again|repeated)\b"),
    turn("warn",
        r"\b(?:will|would|'ll) (?:be )?(?:only |certainly |inevitably |just |further |also )*(?:escalat\w+|make "
        r"(?:\w+ ){1,4}(?:worse|harder|more difficult|impossible)|do (?:\w+ )?(?:harm|damage)|harm|backfire|"
        r"undermine|jeopardi[sz]e|endanger|destabili[sz]e|worsen|prolong|set back|doom|destroy|lead to (?:a |an |the "
        r"|more |further |another |only )*(?:\w+ )?" + BAD +
            r")\b|\bl(?:ed|eads?|eading) (?:\w+ )?only to\b|\b(?:is|was|are|were) (?:more |far more |extremely |very "
            r"|too )?(?:dangerous|perilous)\b"),
    turn("warn",
        r"\b(?:will|would|'ll|could|can)(?: only| merely) (?:lead to|mean|bring|make|produce|encourage)\b|\b(?:will|"
        r"would|shall)(?: not|n['’]t| never) wait\b|\b(?:will|would|'ll) (?:soon |all |then )?(?:burn|bleed|starve|"
        r"run (?:dry|out|short)|perish|disappear|vanish|go (?:hungry|bankrupt|out of business)|drown|explode)\b",
        "other", "none"),
    turn("warn",
        r"\b(?:will|would|shall|'ll)(?: not|n['’]t| never) forgive\b|\b(?:can|could) (?:take|bear|hold|absorb|cope "
        r"with|stand) no more\b"),
    turn("warn",
        r"\b(?:unless|if)\b.{3,120}\b(?:will|would|could|may|might)\b.{0,80}" + BAD +
            r"|\b(?:will|would|could|may|might)\b.{0,60}" + BAD + r".{0,60}\b(?:unless|if)\b"),

    turn("warn",
        r"\b(?:would|will) be (?:well[- ]|ill[- ])advised (?:not )?to\b|\bhad better (?:not )?[a-z]+|\bat (?:its|"
        r"their|his|your) own risk\b|\bbefore (?:it (?:is|was|gets) too late|it spreads)|\b(?:last|final) (?:chance|"
        r"opportunity|hope) (?:for|to|of)\b|\bthe (?:longer|more|further|closer|deeper)\b.{2,60}\bthe (?:greater|"
        r"bigger|higher|harder|worse|graver|more (?:dangerous|difficult|likely)|less likely)\b|\bstand(?:s|ing)? to "
        r"lose\b|\bstood to lose\b|\bputs? .{2,40} (?:at risk|in danger|in jeopardy)\b|\b(?:neither|no one|nobody|"
        r"none|cannot|can't|could not|couldn't|could ill|can ill)\b.{0,40}\bafford (?:another|an? \w*(?:war|accident|"
        r"mistake|conflict|incident|crisis|famine|collapse|failure|defeat))",
        "other", "none"),
    turn("warn",
        r"\b(?:will|would|could|might|may|can) (?:\w+ly |only |also |further |well |even )*(?:complicate|hamper|"
        r"hinder|poison|sour|unravel|embolden|inflame|harden|stiffen|(?:draw|drag|drive|push|throw|plunge|suck|pull|"
        r"force) (?:\w+ ){1,6}(?:into|to) (?:an? |the |another )*(?:\w+ )?(?:war|arms|hands|chaos|abyss|conflict|"
        r"crisis|ruin|poverty|misery|famine|fighting|bankruptcy|hunger|despair|brink)|draw in (?:others|other)|"
        r"(?:set off|trigger|start|spark|lead to|end in|provoke|unleash|cause|mean|bring) (?:an? |the |a new |new |"
        r"another |more |further )*(?:\w+ )?(?:arms race|fighting|exodus|flood of|wave of|deaths?|bloodshed|backlash|"
        r"division|uprising|rebellion|mutiny|shortages?|hunger|unemployment|layoffs|bankruptc\w+|civil war|trade war|"
        r"price war|outbreak|epidemic|stampede|panic)|send (?:\w+ )?refugees)\b",
        "other", "none", unless=r"\b(?:not|never|no|nobody)\b|n['’]t\b"),
    turn("warn",
        r"\b(?:will|would|could|might|may) (?:\w+ )?be (?:\w+ly )?(?:ruined|(?:badly|adversely|severely|hard|gravely|"
        r"seriously) (?:affected|hit|hurt|damaged)|doomed|crippled|paraly[sz]ed|overwhelmed|swamped|in (?:danger|"
        r"jeopardy)|at risk|forced to close|wiped out|devastated|drawn in(?:to)?|dragged in(?:to)?|engulfed)\b|"
        r"\bcould (?:\w+ly )?(?:become|get) (?:\w+ )?(?:impossible to|uncontrollable|out of (?:control|hand))\b|"
        r"\bthere (?:will|would|could|may) be (?:more |new |many |further )?(?:deaths|arrests|bloodshed|war|famine|"
        r"hunger|chaos)\b",
        unless=r"\b(?:not|never|no|nobody)\b|n['’]t\b"),
)  # fmt: skip
