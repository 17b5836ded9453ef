"""What is held out to another without being named: all options, patience, conclusions to be drawn."""

from __future__ import annotations

from graphmodel.extract.turns.base import Turn, turn

EARLY: tuple[Turn, ...] = (
    turn("threaten",
        r"^\W*(?:just |only )?(?:touch|come|move|cross|fire|try|lay|harm|raise|step|shoot|set|attack|hit|kill|dare) "
        r".{2,90}\band (?:you|they|we|i)(?:'ll| will| shall)\b"),
    turn("threaten",
        r"\bor (?:else\b|(?:you|they|he|it) (?:will|'ll|shall) (?:be|face|pay|suffer|die|regret|have|lose|get|see)\b|"
        r"face "
        r"(?!no\b)|be (?:shot|killed|arrested|fired|sunk|bombed|attacked|treated as|prosecuted|expelled|deported|"
        r"destroyed))",
        unless=r"\b(?:whether|either|not|never|n't)\b|\bor face (?:to face|masks?)\b"),
    turn("threaten",
        r"\b(?:will|would|shall|'ll|wo|can|could|do|did|does|is|are|was|were)(?: not|n['’]t| never)(?: be| going to)? "
        r"(?:\w+ly |just |simply |be )*(?:stand(?:ing)? (?:idly )?(?:by|aside)|sit(?:ting)? (?:idly |quietly |still |"
        r"on "
        r"(?:its|our|their|his) hands|back|by|with (?:folded|our))|watch(?:ing)? (?:idly|quietly|in silence|while|as)|"
        r"look(?:ing)? (?:on|away|the other way)|turn(?:ing)? (?:a blind eye|the other cheek)|(?:remain|stay|keep|be|"
        r"stand|sit)(?:ing|ping)? (?:a |an )?(?:silent|quiet|passive|idle|indifferent|mute|neutral|unmoved|"
        r"inactive|onlooker|bystander|spectator)|fold (?:its|our|their) (?:arms|hands)|swallow|put up with|take (?:\w+ "
        r"){1,3}lying down|shrink|"
        r"shy|recoil|flinch from|hesitate|think twice|wait (?:for ever|forever|indefinitely|any longer|much longer|to "
        r"be|until \w+ (?:attack|strike)\w*)|forget|ignore|overlook|let (?:\w+ ){1,3}off|be (?:idle|patient))\b",
        "own", unless=r"\b(?:hesitate to (?:help|assist|ask|contact|call|say|admit|recommend|support|describe))\b|\bdo "
        r"not forget\b|\bdid not (?:hesitate|forget|ignore|wait|swallow|watch|look|sit|remain|overlook)\b|\bforget "
        r"(?:the "
        r"|his |her |their |our |you)"),
)  # fmt: skip
"""What words that elsewhere refuse tell: to be neither idle nor patient."""
TURNS: tuple[Turn, ...] = (
    turn("threaten",
        r"\b(?:any|every|each) (?:\w+ ){0,2}(?:attempts?|attacks?|moves?|violations?|incursions?|aggression|"
        r"intervention|acts?|provocations?|interference|breach(?:es)?|intrusions?|landing|crossing|efforts?|invasion)\b"
        r".{0,120}\b(?:will|would|shall) be (?:\w+ly )?(?:answered|met|punished|repelled|crushed|resisted|regarded|"
        r"treated|considered|opposed|dealt|thwarted|defeated|countered|prevented|stopped|repulsed|fought|rebuffed)\b",
        unless=r"\bconsidered (?:carefully|sympathetically|by)|\b(?:not|never|n't)\b"),
    turn("threaten",
        r"\b(?:no (?:other )?(?:choice|option|alternative)|nothing left|forced|obliged|compelled) (?:but )?to "
        r"(?:respond|"
        r"retaliate|defend|act|strike|use|take (?:measures|steps|action|up arms|matters|the law)|fight|hit|intervene|"
        r"send|"
        r"reply|react|answer|reconsider|review|withdraw from|leave the|suspend|break)\b",
        unless=r"\b(?:was|were|had been|have been|has been|had|not|never|n't) (?:left with )?(?:no |forced|obliged|"
        r"compelled)"),
    turn("threaten",
        r"\bdeal (?:\w+ )?(?:severely|firmly|harshly|ruthlessly|mercilessly|sternly|strictly) with\b|\b(?:full|whole) "
        r"(?:force|weight|rigou?r|severity|might) of the law\b|\bcome down (?:hard|heavily|like)|\b(?:we|he|she|they|"
        r"it) "
        r"(?:have|has|had) (?:other|ways and|the|our own|its own) means\b(?! of (?:transport|communication|"
        r"production))",
        "own", "none", unless=r"\b(?:not|never|n't)\b"),
    turn("threaten",
        r"\b(?:could|may|might) (?:\w+ly |also |still |well |yet |even |always |now )*(?:cut off|close (?:the|its|our) "
        r"(?:\w+ )?(?:canal|strait|border|airspace|frontier|ports?|market|bases?|taps?|pipeline|bridge|road)|"
        r"block(?:ade)? "
        r"|shut (?:off|down|the)|turn off|seize|expel|recall (?:its|our|the) ambassador|freeze (?:the|its|all)|impose|"
        r"retaliate|strike|attack|bomb|invade|send (?:in )?(?:troops|warships|tanks|the (?:army|navy|fleet))|"
        r"withhold|veto|"
        r"pull out|quit the|walk out|boycott|downgrade|sever|review (?:its|our)|reconsider|look again at|break off|"
        r"deploy "
        r"(?:troops|missiles|nuclear|rockets|forces|warships)|use force|hit back|target|resort to|call off|hold back|"
        r"suspend (?:aid|its|the|all|cooperation|talks)|stop (?:buying|paying|supplying|exports?|deliveries|the flow)|"
        r"take (?:\w+ ){0,3}to court|do (?:\w+ )?(?:things|something) (?:\w+ ){0,2}(?:bad|painful|nasty))\b|\bmay "
        r"have to "
        r"(?:look again|think again|reconsider|review|rethink|act alone|take (?:action|measures|matters))\b|\bmight "
        r"have "
        r"to (?:look again|think again|reconsider|review|rethink|act alone|take (?:action|measures|matters))\b",
        "own", unless=r"\b(?:not|never|n't|if asked|schools?|flights?|strike a (?:deal|balance))\b"),

    turn("threaten",
        r"\b(?:no|nothing|not any)\b(?: \w+){0,2} (?:is|are|was|were|has been|had been|can be|could be|should be) "
        r"(?:being )?(?:off the table|ruled out|excluded|taken off the table|out of the question)\b(?! (?:yet|at this "
        r"stage) (?:on|about) the (?:cause|causes))|\b(?:rules?|ruled|ruling|exclud\w+|tak\w+|took) (?:out "
        r")?(?:nothing|no "
        r"(?:\w+ )?(?:options?|measures?|means|steps?))\b|\b(?:all|every|other|military|the military|a military|"
        r"further|"
        r"stronger|tougher) (?:\w+ )?(?:options?|means|measures|steps) (?:\w+ ){0,4}(?:is|are|was|were|remains?|"
        r"remained|stays?|would be|will be) (?:still )?(?:on the table|open|available|possible|"
        r"at (?:our|its|his|their) disposal)\b"),
    turn("threaten",
        r"\b(?:patience|tolerance|forbearance|restraint|goodwill|generosity)\b.{0,30}\b(?:limits?|ends?|ended|"
        r"exhausted|runs?|running|ran out|wear\w*|wore thin|infinite|endless|unlimited|eternal|forever|weakness|"
        r"inexhaustible|last(?:s)? for ?ever|at an end|snap\w*|taken for|mistaken for|mistake)\b|\b(?:limits?|end|"
        r"bounds?) (?:to|of) (?:\w+ )?(?:patience|tolerance|forbearance|restraint)\b|\b(?:lost|losing|los(?:es?)|"
        r"running out of|run out of|ran out of) (?:all |its |our |their |his )?patience\b",
        "own", "none", "other"),
    turn("threaten",
        r"\b(?:will|would|shall|'ll|may|might|could) (?:\w+ly |then |also |have to |be (?:forced|obliged|compelled|"
        r"bound) to |be left with no choice but to |have no (?:choice|option|alternative) but to )*(?:draw (?:\w+ "
        r"){0,3}conclusions?|take (?:its|our|their|the|his|all|other|different|stern|stiff|harsh|drastic|severe|"
        r"strict|serious|corresponding|adequate|necessary|extraordinary|whatever|every|such|what) (?:\w+ )?"
        r"(?:conclusions?|measures?|steps?|action)(?! to (?:ensure|protect|help|prevent|improve|reduce))|reconsider "
        r"(?:its|our|their|his|the|every)|review (?:its|our|their|his|all|the entire|every) (?:\w+ )?(?:relations?|"
        r"ties|cooperation|participation|attitude|policy|links|position|membership|relationship|aid|agreements?|"
        r"commitment)|rethink (?:its|our|their|his)|reassess|re-?examine|look elsewhere|turn elsewhere|seek other|"
        r"go (?:its|our|their) own way|act accordingly|respond accordingly|deal with (?:\w+ ){1,4}accordingly|"
        r"act (?:alone|on (?:its|our|their) own|unilaterally|without|decisively|firmly|with (?:all|full|the utmost|"
        r"great))|be (?:a )?silent spectators?|(?:remain|be|stay) (?:a )?(?:silent|passive|idle|mute|indifferent|"
        r"inactive)|match (?:\w+ ){0,3}(?:blow|step|move|measure)|give (?:as good as|back)|pay back|repay in|strike a|"
        r"settle (?:accounts|scores)|teach (?:\w+ ){1,3}a|show no mercy|have no mercy|come down (?:hard )?on|crack "
        r"down|"
        r"clamp down|get tough|take the gloves off|make life|make it (?:hard|difficult|costly|expensive))\b", "own",
        unless=r"\bact without (?:fear|favou?r|delay)\b|\bsilent (?:on|about) the\b"),
    turn("threaten",
        r"\breserv(?:e|es|ed|ing) (?:for (?:itself|themselves|himself|ourselves) )?(?:the|its|our|their|his|her|every|"
        r"all) (?:\w+ )?(?:right|rights|option|freedom)\b(?! to (?:judg|comment|speak|opinion))", "own", "none"),
    turn("threaten",
        r"\b(?:come|came|comes) a (?:day|time|moment) when (?:they|he|you|those|it)\b|\b(?:will|would|shall|'ll|must) "
        r"(?:all |one day |soon )*(?:answer|pay) for (?:it|this|that|these|their|his|its|what)\b|"
        r"\b(?:will|would|shall|'ll) (?:\w+ly )?(?:share|suffer|meet|have) (?:the same|their|a similar|his|that|its) "
        r"(?:\w+ )?fate\b|\b(?:will|would|shall|'ll) (?:\w+ )?(?:be brought|be held|have) to (?:justice|account|"
        r"answer)\b|\b(?:you|they|he|it|who\w*|anyone|anybody|those|the \w+) (?:will|would|shall|'ll) (?:\w+ly |soon |"
        r"all |never )*(?:feel (?:the|our|its|his)|hear from us|get what|taste|know (?:the|our) (?:wrath|anger|power)|"
        r"get (?:a|the) (?:lesson|shock|surprise)|learn (?:a lesson|the hard way)|wish (?:they|he|it|you) had never|"
        r"have (?:us|me|him|\w+) to (?:deal|reckon) with|find (?:no (?:place|hiding|refuge|rest|peace)|out what)|have "
        r"nowhere to|answer (?:to|before) (?:us|me|the people|history|god))\b|\bbe (?:treated|dealt with) "
        r"(?:accordingly|as such|as (?:an? )?(?:enem|traitor|terrorist|spy|spies|criminal|pirate|deserter|outlaw|"
        r"invader|aggressor|smuggler)\w*|without mercy|mercilessly|harshly|severely|ruthlessly)\b",
        "other", "none"),
    turn("threaten",
        r"\b(?:it|they|he|you|we|\w+) (?:is|are|was|were|'re|'s) (?:\w+ )?(?:playing with (?:fire|matches)|on notice|"
        r"in "
        r"our sights|being watched|next)\b|\b(?:day|hour|moment|time) of reckoning\b|\bthe gloves (?:are|were) off\b|"
        r"\bthere (?:is|was) (?:a|always a) price (?:to|for)\b|\b(?:come|pay|carry|exact|extract) (?:with |at )?a "
        r"(?:\w+ )?(?:price|cost)\b|\bprice (?:to pay|will have to be paid|would have to be paid|will be (?:high|"
        r"heavy|paid)|would be (?:high|heavy|paid))\b|\b(?:strike|hit) (?:back|where it hurts)\b|\bnot (?:bluffing|"
        r"joking|an idle threat|an empty threat)\b|\bmark (?:my|our) words\b|\bthis (?:is|was) (?:a|our|my|his|the) "
        r"(?:last|final) warning\b",
        unless=r"\b(?:a price worth|next (?:to|week|month|year|in|on|for|step))\b"),
)  # fmt: skip
