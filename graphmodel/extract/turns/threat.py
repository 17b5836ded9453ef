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
)  # fmt: skip
