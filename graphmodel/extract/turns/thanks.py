"""Thanks, good wishes, company in need, and what one is for."""

from __future__ import annotations

from graphmodel.extract.turns.base import Turn, turn

_NOT = r"\b(?:not|never|n't|no longer|nor|hardly|neither|without|if|unless)\b|n['’]t\b"

TURNS: tuple[Turn, ...] = (
    turn("support",
        r"\bcan (?:always |fully |still |of course )?(?:count|rely|depend) on (?:us|me|our|my|the (?:full "
        r")?support)\b|\b(?:a|"
        r"true|real) giant (?:of|among|in)\b|\bagree (?:wholeheartedly|entirely|completely|fully|totally)\b|\bagree "
        r"with "
        r"(?:every word|everything|\S+ (?:\S+ )?(?:colleague|friend))\b"),
    turn("support",
        r"^\W*(?:(?:and|but|so|now|today|finally|again|first|firstly|above all|once again) ,?)*(?:many |my (?:\w+ "
        r")?|our (?:\w+ )?|warm(?:est)? |a (?:big |special |great |heartfelt )?|sincere |heartfelt |huge |big |"
        r"hearty |the )*(?:congratulations|thanks|thank you|well done|bravo|hats off|three cheers|gratitude|kudos|"
        r"compliments|salute|solidarity|(?:thoughts|prayers|hearts?|sympath(?:y|ies)|solidarity) (?:and \w+ )?(?:is|"
        r"are|"
        r"was|were|goes?|went|remain|lies?))\b"),
    turn("support",
        r"\b(?:if it (?:were|was|had) not (?:been )?for|had it not been for|were it not for) (?:the |our |your |"
        r"their |his "
        r")?(?:\w+ )?(?:friends?|allies|ally|help|support|courage|efforts?|aid|generosity|sacrifice|bravery|doctors|"
        r"firemen|volunteers|people|troops|soldiers|neighbours?|neighbors?)\b"),
    turn("support",
        r"\b(?:let me|allow me to|permit me to|may i|i want to|we want to|i wish to|we wish to|i would like to|we "
        r"would "
        r"like to|i'd like to|we'd like to|i must|we must|i have to|wanted to|want to|wished to|would like to|like to|"
        r"cannot but|can only|only|it (?:is|was) (?:only )?(?:right|fitting|proper) to) (?:\w+ly |also |again |once "
        r"again |first |first of all |begin by |start by |take this (?:opportunity|occasion) to )*(?:thank(?:ing)?|"
        r"congratulat\w+|prais\w+|commend\w*|salut\w+|applaud\w*|welcom\w+|pay(?:ing)? (?:\w+ )?tribute|express\w* "
        r"(?:\w+ ){0,4}(?:gratitude|appreciation|thanks|solidarity|support|admiration|respect)|compliment\w*|"
        r"acknowledg\w+ (?:the (?:contribution|efforts?|work|role|courage)))\b",
        "own", "none", unless=r"\b(?:not|never|n't)\b"),
    turn("support",
        r"\b(?:is|are|am|was|were|'m|'re|'s|be|feel|felt|remain(?:s|ed)?) (?:\w+ly |very |so |most |all |more than |"
        r"also |"
        r"for ?ever |immensely )*(?:grateful|thankful|indebted|appreciative|obliged|touched|moved|honou?red|proud)\b"
        r"(?: \w+)? (?:to|for|by|of|that)\b",
        "own", "other", "none", unless=rf"{_NOT}|\bproud (?:owner|history|tradition)|\bmoved (?:to|by (?:truck|train|"
        r"sea|road|air|fear))\b|\bobliged to\b|\bwould be\b|\bproud of (?:his|her|my|our|its|their) own\b"),
    turn("support",
        r"\b(?:owe[sd]?|express\w*|extend\w*|convey\w*|offer\w*) (?:\w+ ){0,5}(?:debt of (?:\w+ )?(?:gratitude|thanks|"
        r"honou?r)|thanks|gratitude|appreciation|congratulations|compliments)\b|\b(?:debt of gratitude)\b|\b(?:without|"
        r"but for) (?:your|their|the|his|her|\w+'s) (?:\w+ )?(?:help|support|aid|sacrifice|courage|generosity)\b.{0,40}"
        r"\b(?:not|never|no|nothing|impossible|couldn't|wouldn't)\b",
        "own", "other", "none"),
    turn("support",
        r"\b(?:stands?|stood|standing|stays?|stayed|is|are|am|was|were|'re|remain(?:s|ed)?|rall(?:y|ies|ied)|"
        r"march(?:es|"
        r"ed)?|be|been) (?:\w+ly |always |still |all |united |fully |right |foursquare |four-square |solidly |one "
        r"hundred "
        r"(?:per ?cent|percent) |100 (?:per ?cent|percent) |completely |one )*(?:shoulder to shoulder|side by side|arm "
        r"in arm|by (?:the|your|our|their|its|his|her|\w+'s) side|at (?:the|your|our|their|its|his|her|\w+'s) side|"
        r"beside|behind|alongside|in (?:full |complete |total |close )?solidarity|on (?:the |your |their |our |his |"
        r"\w+'s )?side\b|with (?:you|them|him|her|those|the (?:people|families|victims|government|\w+ people)))\b"
        r"(?! (?:the|this|these|that|all|recent) (?:\w+ )?(?:attack|bombing|blast|killing|plot|violence|coup|raid|"
        r"assassination|unrest|move|bars|schedule|scenes|wheel|times|curve|decline|rise|collapse|delay|incident|fire|"
        r"crime|murder|protests?)\w*)",
        "own", unless=rf"{_NOT}|\bbehind (?:bars|closed|schedule|it|this|that|him|us|the times)\b|\b(?:talks|meeting|"
        r"conference|met|summit|margin)\w*\b|\bbeside the point\b"),
    turn("support",
        r"\b(?:is|are|am|was|were|'m|'re|be|come|came|comes) (?:\w+ly |all |very much |strongly |wholly |out |entirely "
        r")*in favou?r of\b|\b(?:would|will|'ll|shall|'d) (?:\w+ly |also |therefore |gladly |of course )*(?:vote "
        r"(?:for|in "
        r"favou?r|yes)|campaign for|(?:back|support|endorse)(?! (?:only|dialogue|talks))|be (?:voting|campaigning) "
        r"(?:for|in favou?r))\b|\b(?:has|have|"
        r"had|enjoys?|enjoyed|can count on|could count on|may count on|will have|would have|deserves?|commands?) "
        r"(?:the |"
        r"our |my |its |his |her |\w+'s )?(?:\w+ )?(?:full|complete|total|unconditional|wholehearted|unreserved|"
        r"unqualified|unwavering|strong|every|absolute|warm) (?:\w+ )?(?:support|backing|confidence|trust|sympathy|"
        r"endorsement|solidarity|blessing)\b",
        "own", "none", "other", unless=_NOT),
    turn("support",
        r"\b(?:a|an|the|our|my|his|great|true|real|good) (?:\w+ )?(?:hero(?:es|ine)?|statesman|patriot|visionary|giant "
        r"of|great (?:man|woman|leader|friend|ally|president|servant)|man of (?:peace|courage|vision|principle|"
        r"integrity|his word)|woman of (?:peace|courage|vision|principle|integrity)|true (?:friend|ally|partner|"
        r"leader|democrat|patriot)|beacon of|model for|example (?:to|for) (?:us|the|all|others|other)|shining "
        r"example|force for good|friend of (?:the|our|peace)|tower of strength|inspiration to)\b",
        "other", "none", unless=rf"{_NOT}|\b(?:bad|terrible|poor) example\b|\bexample of\b"),
    turn("support",
        r"\b(?:deserves?|deserved|merits?|merited|must be given|should be given|was worth|is worth) (?:a |another |one "
        r"more |every |our |all |the )?(?:\w+ )?(?:chance|thanks|praise|credit|gratitude|support|applause|respect|"
        r"recognition|backing|admiration|congratulations)\b|\bnothing but (?:\w+ )?(?:admiration|praise|respect|"
        r"gratitude|sympathy|good)\b|\b(?:great|deep|profound|the greatest|the highest|enormous|the utmost|every) "
        r"(?:admiration|respect|sympathy|confidence|faith|trust) (?:for|in)\b|\b(?:done|did|do) what any\b|\b(?:is|"
        r"are|was|were|stands?|stood) (?:fully|firmly|squarely|solidly|completely|entirely|wholly|totally|100 per cent|"
        r"one hundred per cent) (?:behind|with|in favou?r|in agreement)\b|\b(?:best|warmest|heartiest|good) wishes "
        r"(?:to|for)\b|\b(?:very |much |most )(?:welcome|encouraging|commendable|praiseworthy)\b",
        unless=_NOT),
    turn("support",
        r"\b(?:was|is|were|are|been|be) (?:\w+ly )?(?:right|justified|entitled|correct|within (?:its|his|their|her) "
        r"rights) (?:to|in \w+ing)\b|\b(?:has|have|had) (?:the|every|a|an? \w+) right to (?:defend|exist|live|protect|"
        r"self-|join|choose)\b|\b(?:did|done|doing|does) (?:the right thing|(?:a|an) (?:\w+ )?(?:great|excellent|"
        r"superb|fine|splendid|wonderful|tremendous|fantastic|magnificent|good|outstanding) job)\b|\b(?:wish(?:es|ed)?|"
        r"wishing) (?:\w+ ){1,6}(?:well|success|luck|every success|all the best|a speedy|godspeed)\b|\bgood luck to\b",
        "other", "none", unless=rf"{_NOT}|\b(?:was|were) (?:not )?entitled to (?:vote|a )|\bwe have (?:the|every)|"
        r"\bour right\b"),
)  # fmt: skip
