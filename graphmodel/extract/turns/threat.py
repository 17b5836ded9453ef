"""What the speaker's own side will do to another."""

from __future__ import annotations

from graphmodel.extract.turns.base import Turn, turn

TURNS: tuple[Turn, ...] = (
    turn("threaten",
        r"\b(?:will|would|shall|'ll) (?:go on|keep(?: on)?|continue|carry on) (?:to |with )?(?:\w+ly )?(?:cut|shoot|"
        r"fir|attack|bomb|strik|fight|shell|seiz|sink|blockad|destroy|kill|march|hunt|expel|board|ram|boycott|burn|"
        r"pursu|jam|block|harass|resist|advanc|retaliat|pound|hit|punish)(?:\w*)\b(?! against (?:corruption|terror|"
        r"crime|poverty|disease|drugs|hunger))|\b(?:will|would|shall|'ll) (?:march|advance) (?:on\b|into|towards?|"
        r"against|to\b)|\b(?:will|would|shall|'ll) push (?:on to|into|deeper)\b", "own"),
    turn("threaten",
        r"\bnot (?:remain|go|be|be left|pass|stay) (?:without (?:an? |any )?(?:reply|response|answer|consequences?|"
        r"punishment)|unanswered|unpunished|unavenged)\b"),
    turn("warn",
        r"\b(?:hold|holds|held|holding) (?:\w+ ){1,7}(?:responsible|accountable|answerable) for (?:the |their |his |"
        r"her |its |any )?(?:\w+ )?(?:safety|lives|life|security|fate|well-?being|welfare|consequences|health|"
        r"protection|harm)\b"),
    turn("threaten",
        r"\b(?:any|every|each|a new|a further|another|such an?) (?:\w+ ){0,5}(?:will|would|shall) be (?:\w+ly "
        r")?(?:answered|met with|punished|repelled|crushed|resisted|treated as|regarded as)\b"),
    turn("threaten",
        r"\b(?:aid|concessions?|funds?|funding|preferences|membership|loans?|grants?|assistance|cooperation|trade|"
        r"supplies|contracts?|visas?|privileges)\b(?: \w+\W?){0,5} (?:would|will|could|might|may) be (?:reviewed|"
        r"suspended|withdrawn|cut(?: off)?|halted|frozen|reconsidered|stopped|at (?:risk|stake)|in (?:jeopardy|"
        r"question))\b"),
    turn("threaten",
        r"\b(?:will|would|shall|'ll|won't|'d|ready to|prepared to|going to|reserves? the right to|right to|forced to|"
        r"have to|no choice but to) (?:\w+ly |not |never |also |then |have to |be forced to |be compelled to "
        r")*(?:retaliat\w+|punish\w*|crush\w*|destroy\w*|annihilat\w+|strike(?: back)?\b|hit back|attack|bomb|"
        r"respond(?: (?:\w+ly|in kind|with))|take (?:countermeasures|all necessary (?:measures|steps|means)|action|"
        r"decisive|steps|(?:appropriate|firm|strong|tough|further|reciprocal|retaliatory|punitive) )|impose (?:\w+ "
        r")*(?:costs?|sanctions?|tariffs?|ban)|hesitate to|stand idly by|stand by(?! (?:the|its|his|her|their|our|my|"
        r"what|this|that|every|each|all|an?|him|them|us|\w+ (?:pledge|word|promise)s?)\b)|sit (?:idly )?by|look on|"
        r"tolerate|hold (?:\w+ ){1,4}(?:accountable|responsible)|make (?:\w+ ){1,3}pay|cut off|shoot down|sink\b|"
        r"expel|use (?:force|all means|every means|military force)|resort to|react (?:\w+ly)|fight back|intervene|"
        r"drive (?:them|him|it|\w+ \w+) out|go to (?:war|the last)|use (?:every|all|any)|be (?:a )?(?:swift|strong|"
        r"decisive|severe|firm|harsh|crushing|overwhelming|devastating) (?:response|retaliation|reaction))", "own"),
    turn("threaten",
        r"\b(?:will|would|shall|'ll|wo|can|could|cannot) ?(?:not|never|n't) (?:\w+ly |simply |just )*(?:allow|permit|"
        r"let|tolerate|stand (?:idly )?by|sit (?:idly )?by|accept any attempt)\b|\b(?:will|shall|'ll|would) make "
        r"(?:them|him|her|it|you) \w+", "own"),
    turn("threaten",
        r"\b(?:steps?|measures?|action|sanctions|penalties|tariffs|force|strikes?) (?:\w+ ){0,5}(?:would|will|shall) "
        r"(?:\w+ )?be (?:taken|imposed|introduced|used|applied|considered|stepped up)\b", "own", "none"),
    turn("threaten", r"\bpunish\b|\bimpose (?:\w+ )*(?:sanctions|costs|tariffs)\b", "own"),
    turn("threaten",
        r"\b(?:will|would|shall|'ll) (?:find|give|have|deliver) (?:an? |the |our |its |their )(?:\w+ )?(?:answer|"
        r"response|reply) to\b|\bready (?:to \w+ )?if (?:necessary|need be)\b", "own"),
    turn("threaten",
        r"\b(?:will|would|shall|'ll|wo)(?: not|n['’]t| never) (?:let (?:this|that|it|such \w+) (?:stand|pass)|(?:go|"
        r"remain|be left) (?:unanswered|unpunished))\b"),
    turn("threaten",
        r"\b(?:a|any|our|their|its|the) (?:\w+ )?(?:response|retaliation|reaction|answer) (?:will|would) be\b"),

    turn("threaten",
        r"\b(?:must|should|ha(?:s|ve|d) to|needs? to|ought to|deserve[sd]? to|will|would|shall|'ll) (?:\w+ly |also |"
        r"now )*be (?:taught (?:an? |another |its |their |his )?(?:\w+ )?lesson|given an? (?:\w+ )?(?:lesson|beating|"
        r"bloody nose)|made to (?:understand|pay|feel|suffer|regret|learn|kneel)|shown (?:its|their|his) place|put "
        r"in (?:its|their|his) place|brought to (?:heel|(?:its|their|his) knees)|crushed|annihilated|wiped out|"
        r"obliterated|smashed|(?:thrown|driven|pushed) (?:back )?into the sea|targeted|hunted down|answered (?:at|in|"
        r"with|by|immediately|at once|the)|repelled|repulsed|met (?:with|by))\b|\b(?:teach|taught) (?:the )?\w+(?: "
        r"\w+)? a (?:\w+ )?lesson\b|\b(?:show|bare)(?:s|d|ing)? (?:its|our|their|his) teeth\b|\bmake (?:them|him|it|"
        r"you) (?:pay|regret|rue|feel it|suffer)\b|(?-i:\b[A-Z]\w+) (?:must|should|has to|had to) be punished\b",
        unless=r"\b(?:not|never|no|nobody)\b|n['’]t\b"),
    turn("threaten",
        r"\b(?:will|would|shall|'ll) (?:\w+ )?(?:give|get|find|draw|meet(?: with)?|receive|face|provoke|bring|call "
        r"forth)\b.{0,25}\b(?:(?:answer|response|reply|riposte|retaliation|reception|rebuff|"
        r"counter-?stroke)\b(?:.{0,30}\b(?:same day|same coin|in kind|at once|immediate|they deserve|it deserves))?)",
        "other", "none", unless=
            r"\b(?:not|never|n't|no|by (?:the end|monday|friday|tomorrow|next)|from (?:the|his|its) (?:government|"
            r"court)|letter|question|request|petition|crisis|disaster|application|appeal)\b"),
    turn("threaten",
        r"\b(?:will|would|shall|'ll|going to|prepared to|ready to) (?:\w+ly |also |then )*(?:repulse|repel|avenge|"
        r"smash|retake|recapture|storm|open fire|fire (?:on|back)|mobili[sz]e|declare war|take up arms|take to the "
        r"(?:streets|hills|bush|jungle|mountains)|break off|sever|tear up|go (?:it )?alone|stop at nothing|meet "
        r"force|answer (?:any|every|each|force|fire|blow)|pursue accountability|hold (?:\w+ ){1,4}to account|"
        r"strangle|besiege|encircle|turn (?:its|our|their) guns|hit (?:them|him|it|back))\b",
        "own", unless=r"\b(?:not|never|n't|no)\b|\bif asked\b"),
    turn("threaten",
        r"\b(?:rall(?:y|ies)|protests?|strikes?|marche?s?|demonstrations?|sit-in|blockade|boycott|siege|raids?|"
        r"bombing|attacks?|resistance|uprising|struggle)\b (?:will|would|shall) (?:\w+ )?(?:go on|continue|not "
        r"(?:end|stop|cease)|be (?:stepped up|resumed|intensified|widened)|intensify)\b|\b(?:is|are|was|were) "
        r"(?:just|only) (?:the|a) (?:beginning|start|foretaste|taste|first (?:step|round))\b|\bthere (?:will|would) "
        r"be (?:consequences|retaliation|(?:an? |the )?(?:\w+ )?(?:response|answer|reckoning)|hell to pay)\b",
        "own", "none", unless=
            r"\b(?:not be|no|could|might|may|feared|long road|process|negotiations|talks|reforms?)\b"),
)  # fmt: skip
