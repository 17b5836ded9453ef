"""What the speaker's own side will do for another."""

from __future__ import annotations

from graphmodel.extract.turns.base import Turn, turn

TURNS: tuple[Turn, ...] = (
    turn("promise",
        r"\b(?:will|would|shall|'ll) (?:all |also )?be (?:\w+ly )?(?:honou?red|guaranteed|compensated|investigated|"
        r"protected|restored|found and \w+ed|(?:free|welcome) to|allowed|permitted)\b|\b(?:not|nothing|none|never|"
        r"nobody|no one)\b.{0,25}\bbe (?:concealed|hidden|covered up|repeated|prosecuted|harmed|punished)\b|"
        r"\bnothing would be (?:concealed|hidden)\b",
        unless=
            r"\b(?:not be allowed|not be permitted|expect|demand|hope|insist|want|estimate|say when|if|unless|must|"
            r"can|cannot|could|may|might)\w*\b"),
    turn("promise",
        r"^\W*(?:(?:and|but|so|in the meantime|today|as a result|therefore) ?,? )*(?:we|i|he|she|they|it|his country|"
        r"her country|their country|the government|our \w+|[A-Z][\w.]+(?: [A-Z]\w+){0,2})(?: and [\w ]{2,20})? "
        r"(?:\w+ly |also |all )*(?:will|would|shall|'ll|'d|are going to|is going to|am going to) (?:\w+ly |always |"
        r"also |do everything (?:\w+ ){0,3}to |do all (?:\w+ ){0,3}to |continue to |keep |spare no )*(?:help|support|"
        r"stand|work|protect|defend|assist|provide|give|ensure|guarantee|cooperate|do (?:everything|all|whatever|our|"
        r"its)|honou?r|respect|abide|implement|fulfil\w*|deliver|keep|spare|rebuild|cut|reduce|contribute|donate|"
        r"comply|bring (?:\w+ ){1,4}to justice|fight (?:corruption|terrorism|on)|leave no|(?:not|never) (?:\w+ly "
        r")?(?:rest|abandon|leave|forsake|spare|stop (?:help|support|work|striv)\w+)|play (?:a|its|their|our)|strive|"
        r"share|repay|compensate|take responsibility)\b", "own"),
    turn("promise",
        r"\b(?:is|are|was|were|am|remain(?:s|ed)?|'re|'m|stand(?:s)?|stood) (?:\w+ly |also |always |still |now "
        r")*(?:ready|willing|prepared|committed|determined|resolved|pledged) (?:and \w+ )?(?:to|for)\b(?! (?:punish|"
        r"retaliate|attack|strike|respond|fight|use))|\bnot going to (?:walk|abandon|leave|give up|rest)\b|\b(?:you "
        r"have|gave|give|given) (?:my|our|his|her) word\b|\b(?:our|my|its|their|his|her) (?:firm |full |strong |"
        r"unwavering )?(?:commitment|pledge|promise) to\b", "own"),
    turn("promise",
        r"\b(?:will|would|'ll|shall|stand(?:s)? ready)\b.*\bas (?:soon|long) as\b",
        "own", unless=r"\b(?:not|never|n['’]t|no)\b|\bas (?:soon|long) as possible\b"),
    turn("promise",
        r"\b(?:will|would|shall|'ll|(?:is|are|was|were) (?:ready|willing|prepared) to) (?:also |then |gladly |"
        r"immediately |at once )*(?:send (?!back|home|them|him)|provide|give|release|free|lift|sign|join|attend|take "
        r"part|recogni[sz]e|accept|reopen|talk|meet|drop|lend|supply|pay|support|resume (?!hostil|attack|fight|bomb|"
        r"war|fire|shell|operation|strike|test|its operation|raids)|stop|halt|freeze|disarm|lay down|observe|honou?r|"
        r"return to|go back to)\b.{0,80}\b(?:if|provided|as soon as|once)\b.{0,40}\b(?:others?|the other|too|also|"
        r"likewise|did (?:so|the same)|do(?:es)? (?:so|the same)|same|agree[sd]?|takes?|took|makes?|made|accept(?:s|"
        r"ed)?|withdr[ae]w\w*|releas\w+|freed|sign(?:s|ed)?|lift(?:s|ed)?|guarantee[sd]?|first step|reciprocat\w+|"
        r"match(?:es|ed)?|respect(?:s|ed)?)\b|\bif\b.{0,60}\b(?:do(?:es)? (?:so|the same)|first step|reciprocat\w+|"
        r"agree[sd]?|accept(?:s|ed)?|releas\w+|withdr[ae]w\w*)\b.{0,40}\b(?:will|would|shall|'ll) (?:also |then |"
        r"gladly )*(?:send|provide|give|release|free|lift|sign|join|attend|take part|recogni[sz]e|reopen|talk|meet|"
        r"lend|supply|pay|resume (?!hostil|attack|fight|bomb|war|fire|shell|operation|strike|test|its operation|"
        r"raids)|freeze|return to|stop|halt)\b", "own", unless=r"\b(?:not|never|n't|only|until|unless)\b"),

    turn("promise",
        r"\b(?:will|would|'d|shall) (?:\w+ly |also |always |still )*be (?:\w+ly |more than )?(?:ready|willing|"
        r"prepared|glad|happy) to\b(?! (?:punish|retaliate|attack|strike|respond|fight|use|defend|die|intervene|act|"
        r"take action|go to war|come\b))|\b(?:is|are|was|were) more than (?:ready|willing|happy) to\b(?! (?:fight|"
        r"strike|die))",
        "own", unless=r"\b(?:not|never|n't|no|nobody|if necessary|need be)\b"),
    turn("promise",
        r"\b(?:will|would|shall|'ll) (?:\w+ly |also |nevertheless |nonetheless )*(?:(?:continue|go on|keep(?: on)?|"
        r"carry on)(?: to| with)? (?:\w+ly )?(?:help|support|assist|work|provid|giv|supply|assert|abid|respect|"
        r"honou?r|protect|contribut|pay|cooperat|serv|do|its work|their work|buy|import|welcom|back|seek|strive|play|"
        r"uphold|offer|deliver)\w*|play (?:its|their|our|his|her|a) (?:\w+ )?(?:part|role)|do (?:its|their|our|his|"
        r"her|all|everything|whatever|what|the) (?:\w+ )?(?:best|utmost|part|share|duty|(?:he|she|it|they|we) c(?:an|"
        r"ould)|possible|necessary|in)|do more\b|take (?:all|every|any) (?:\w+ )?(?:measures?|steps?|care|"
        r"precautions?) (?:to|for) (?:protect|prevent|ensure|avoid|help|safeguard|secure|the)|abide by|comply|make "
        r"(?:its|our|their|his|her) (?:\w+ )?contribution|write off|repay|refund|exhaust (?:all|every)|deal with "
        r"(?:the|this|that|it)(?! accordingly)|see to|receive (?:his|its|our|their|all)|welcome (?:\w+ ){1,4}(?:back|"
        r"home)|(?:be|come|go|bring \w+(?: \w+)?) (?:back|home) (?:by|before|in|within)|maintain all|uphold|preserve|"
        r"safeguard|make sure|see that|answer (?:to|for) (?:the|all|every)|repeal|make (?:\w+ ){1,6}available|"
        r"forward (?:the|this|it)|sell (?:\w+ ){1,3}(?:cheap|below|at)|put an end to (?:corruption|impunity|poverty)|"
        r"get (?:this|the|our) (?:\w+ )?(?:country|continent|economy|nation|people) )\b",
        "own", unless=r"\b(?:not|never|n't|no|unless|until|could|may|might|interests?)\b"),
    turn("promise",
        r"\b(?:every|each|all|any)\b.{0,60}\b(?:will|would|shall) (?:\w+ly |also )*(?:receive (?:an? |the |full |its "
        r"|his |their |\d)|be (?:given|paid|compensated|resettled|rehoused|rebuilt|reimbursed|cared for|looked after|"
        r"treated (?:well|equally|fairly)))\b",
        "own", "none", unless=r"\b(?:not|never|n't|no|unless|until|if|expected|hope\w*|necessary|judges?|voters?)\b"),
)  # fmt: skip
