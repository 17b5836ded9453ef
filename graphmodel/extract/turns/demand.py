"""What others must or should do."""

from __future__ import annotations

from graphmodel.extract.turns.base import GRASPED, Turn, turn

TURNS: tuple[Turn, ...] = (
    turn("urge",
        r"\b(?:has|have|had|bears?|carr(?:y|ies|ied)) (?:a |an |the )?(?:\w+ )?(?:responsibility|duty|obligation) to "
        r"(?!blame)\w+|\bowed? it to\b", "other"),
    turn("urge",
        r"^\W*(?:(?:and|but|so|therefore|now|again|once again|today) )*(?:we|i)(?: \w+ly| also| once again| again| "
        r"now| would| therefore| all| and \w+)* (?:urge|call (?:on|upon|for)|appeal|implore|beg|ask|request|"
        r"encourage|invite|hope|plead|advise|want|would like|wish)\b(?! (?:i|we)\b)(?! (?:to (?:have|be|go|become|"
        r"make|get|stay|"
        r"live|win|play|keep|do|know|reach|find|build|avoid|return|work|meet|say|thank|commend|congratulate|"
        r"praise|salute|make|stress|be|express|see (?:a )?strong)))",
        "own", "none", unless=
            r"^\W*(?:\w+ )?(?:we|i) (?:also |only |all )*want (?:\S+ ){0,5}(?:peace|settlement|solution|process|"
            r"relations|dialogue|stability)\b"),
    turn("demand",
        r"^\W*(?:(?:and|but|so|therefore|now|again) )*(?:we|i)(?: \w+ly| also| again| now)* (?:demand|insist on|"
        r"require)\b", "own", "none"),
    turn("urge",
        r"\b(?:my|our) (?:appeal|call|message|plea|request|advice) (?:\w+ ){0,6}(?:is|was)\b|\bthe (?:appeal|call|"
        r"message|plea|advice) (?:\w+ ){0,6}(?:is|was)\b|\b(?:it is|it's|it was|it would be) (?:\w+ly |also |now "
        r")?(?:imperative|essential|vital|crucial|critical|urgent|time|high time|incumbent)\b.{0,12}\b(?:that|for|to|"
        r"on)\b|\bit (?:was|would be) (?:now |also )?(?:up to|for)\b(?!.{0,60}\b(?:decide|"
        r"determine|judge|choose|say|settle|rule|speculate|comment)\b)|\b(?:is|was|were|are) "
        r"(?:critical|vital|essential|imperative|crucial) that\b"),
    turn("urge",
        r"^\W*(?:please |let (?!me\b)|stop |end |release |do not |don't |put |give |withdraw |lay down |come |show |"
        r"keep |open |respect |reform |return |leave |muster |act now|take |help )", "none"),
    turn("demand",
        r"\b(?:only|not) (?:if|until)\b|\b(?:will|would|'ll|shall|can|could|may|might)\b.*\bonly (?:when|once|after)"
        r"\b|\b(?:no|not|never|n't|cannot) (?:\w+ ){1,8}(?:without|until|"
        r"unless)\b|\bprovided that\b|\bon (?:the )?condition that\b",
        "own", "none", unless=
            r"\b(?:was|were|had|did|ha(?:s|ve) been)(?: not|n't)\b|\b(?:nothing|no \w+) (?:was|were|had)\b|"
            r"\buntil (?:after|several|the (?:end|morning|spring|summer|autumn|winter))\b|\bis over\b|"
            r"\bonly (?:when|once|after) (?:all else|everything|every other)\b|"
            r"\b(?:probably|relent|rest|without (?:need|delay|warning|difficult\w*|incident|penalt\w+|heavy))\b"),
    turn("urge",
        r"\b(?:nobody|no one|no side|all (?:sides|parties|countries|nations|states)|both (?:sides|parties|countries)|"
        r"everyone|everybody|whoever .{0,40}) (?:should|must|ought to|has to|have to|need to|needs to)\b(?! "
        r"(?:expect|be (?:surprised|under any|fooled|deceived)|take (?:this|that|it) (?:as|for)|read|doubt|test|"
        r"underestimate|misjudge|miscalculate|mistake|think|imagine|wonder|know|remember))|^\W*(?:and |"
        r"but )?we (?:badly |urgently |desperately |really )?need\b(?! (?:an? |more |some )?(?:\w+ )?(?:system|time|"
        r"rain|sleep|luck|win|goals?|points?|"
        r"law|policy))|\bwe want (?:that )?(?:you|them|him)\b"),
    turn("demand", r"\bmust (?:not|never) [a-z]+", "own", "none"),
    turn("demand",
        r"\bmust\b(?! be (?:expected|reckoned|assumed|remembered|noted|seen)| (?:\w+ )?have (?:been|had|\w+ed|\w+en|"
        r"known|"
        r"done|gone|made|lost|sent|kept|told|said|seen|come)\b)", "none", unless=GRASPED, direct=False),
    turn("demand",
        r"\b(?:must|has to|have to|had to|needs? to|needed to|ha(?:s|ve) got to|is obliged to|are obliged to|is "
        r"required to|should immediately|required to) (?:\w+ly |now |also |first |not |be |never |all )*[a-z]+",
        "other",
        unless=rf"{GRASPED}|\b(?:he|she|they|it|\w+s) would have to (?:look|see|wait|go to war)\b|\b(?:may|might|could)"
        r"(?: well| yet| soon| then)? have to\b|\bmust (?:\w+ )?have (?:been|had|\w+ed|\w+en|known|done|gone|made|"
        r"lost|sent|"
        r"kept|told|said|seen|come)\b"),
    turn("urge",
        r"\b(?:should|ought to|need(?:s|ed)? to|would do well to|had better|shouldn't|should not) (?:\w+ly |now |"
        r"also |not |be |first )*(?!have (?:\w+ly |been |never |long )*(?:\w+ed|\w+en|done|known|seen|told|met|sent|"
        r"made|said|held|gone|come|begun|let|put|kept|left|paid|sold|lost|heard|found|had)\b)[a-z]+",
        "other", unless=r"\bshould (?:receive|get|arrive|reach|be (?:back|home|ready|over|able|available|complete|"
        r"finished|known|in place|open|running|here|there))\b.{0,60}\b(?:by|on|in|within|before|tomorrow|soon|next)\b"),
    turn("urge",
        r"\bwhat (?:we|i) (?:require|ask|expect|demand)\b|\b(?:we|i) (?:\w+ly )?wants? (?:a |an |the |more |some "
        r")*(?:your|international|immediate|urgent) (?:\w+ )?(?:ceasefire|action|help|aid|support|leadership|"
        r"assistance|intervention|protection|investigation|inquiry)\b|\bneeds? (?:a |an |the |more |your |"
        r"international |immediate |urgent )*(?:\w+ )?(?:ceasefire|action|leadership|courage|restraint|investigation|"
        r"inquiry)\b"),
    turn("propose",
        r"\b(?:we|both sides|the (?:two|international|world)\w*(?: \w+)?|everyone|nations|countries) (?:should|ought "
        r"to|could|must|need to) (?:\w+ly |now |also |all )*(?:look at|consider|examine|explore|work|seek|find|"
        r"create|establish|set up|build|develop|agree|start|begin|hold|sit down|meet|discuss)\b|^\W*(?:and |so |now "
        r")*let (?:us|'s)\b|\blet's\b", "own", "none"),
)  # fmt: skip
