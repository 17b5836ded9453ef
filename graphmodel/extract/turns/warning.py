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
)  # fmt: skip
