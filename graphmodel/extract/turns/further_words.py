"""Words that news has for what is otherwise told by the turns of the other modules: whom somebody fooled, what puts
another in danger, what a side is for, principles that ask nothing of anybody.
"""

from __future__ import annotations

from graphmodel.extract.turns.base import Turn, turn

_NOT_SO = r"\b(?:not|never|no|nobody|if|unless|whether|denied|n't)\b|n['’]t\b"

TURNS: tuple[Turn, ...] = (
    turn("say",
        r"\bmust (?:not|never) be (?:allowed|seen|permitted) to (?:pay|profit|succeed|win|prevail|gain|benefit|"
        r"prosper|triumph)\b", "none", "other"),
    turn("reject",
        r"\bf(?:ell|alls?|alling) (?:far |well |a long way |somewhat )?short of (?:what|anything|everything|the least) "
        r"(?:that )?(?:\w+ ){1,4}(?:could|can|would|will) (?:ever )?(?:accept|live with|agree to|sign)\b"),
    turn("reject",
        r"\b(?:united|unanimous|at one|as one) in (?:opposing|rejecting|refusing|"
        r"(?:their|its) (?:opposition|rejection|refusal))\b", "own", "none", "other"),
    turn("threaten",
        r"\b(?:will|would|'ll|shall|can|could)(?: not| never|n['’]t) (?:just |simply |merely )?(?:sit|stand|wait|watch|"
        r"look on)(?: by| back| down)? with (?:crossed|folded|our|its|their|his) (?:\w+ )?(?:hands|arms)\b", "own"),
    turn("concern",
        r"\b(?:find|finds|found|finding) (?:this|that|it|them|him|(?:the|its|his|these|those|such) (?:\w+ ){1,5}?|"
        r"the \w+'s (?:\w+ )?)(?: all)? ?(?:\w+ly |very |most |rather |quite )*(?:disturbing|troubling|worrying|"
        r"worrisome|alarming|unsettling|disconcerting)\b", "own", "none"),
    turn("condemn",
        r"\b(?:was|were|is|are|been|being|got|gets) (?:\w+ly |once again )*(?:fleeced|"
        r"duped|hoodwinked|outwitted|outfoxed|outmano?euv(?:e)?red|bamboozled|swindled|conned|fooled|"
        r"taken for (?:a ride|fools?)|taken in by|led by the nose)\b(?! (?:no|a|an|the|to|been|its|his|"
        r"their)\b)", "other", unless=_NOT_SO),
    turn("condemn",
        r"\b(?:did|does|do|has|have|had)(?: not|n['’]t) (?:offer|offered|bring|brought|propose|proposed|present|"
        r"presented|put forward|have)(?: up)? (?:any|a single|one) (?:workable |credible |viable |real |serious |new |"
        r"concrete |practical )*(?:alternatives?|solutions?|plans?|answers?|ideas?|proposals?|offers?)\b|"
        r"\boffer(?:s|ed)? no (?:workable |credible |viable |real |serious |new |concrete |practical )*"
        r"(?:alternatives?|solutions?|answers?|ideas?|way out)\b", "other"),
    turn("accuse",
        r"\b(?:is|are|was|were|'s|'re|been|kept|keeps?) (?:\w+ly |still |again |now )*(?:using|playing|waging|"
        r"conducting|spreading|sowing|stoking|fomenting|fuelling|fueling|whipping up|peddling|resorting to|"
        r"engaged in|engaging in|practising|practicing) (?:\w+ ){0,4}(?:psychological|nerves|propaganda|lies|"
        r"falsehoods?|rumou?rs|blackmail|"
        r"tricks|games|terror|fear|hatred|hate|disinformation|discord|unrest|division|intimidation|delaying tactics|"
        r"double game|for time)\b", "other", unless=_NOT_SO),
    turn("warn",
        r"\b(?:endanger(?:s|ed)?|jeopardi[sz]e[sd]?|imperil(?:s|led|ed)?|(?:puts?|putting|placed?|places) "
        r"(?:\w+ ){0,5}?(?:in (?:\w+ )?(?:danger|jeopardy|peril)|at (?:\w+ )?risk))\b.*\b(?:survival|existence|"
        r"security|safety|peace|"
        r"stability|future|lives|alliance|relations|talks|accord|treaty|truce|whole)\b", "none", "other", unless=
        rf"{_NOT_SO}|\b(?:has|have|had|did)\b"),
    turn("support",
        r"\b(?:is|was|are|were|am|'m|'re|be) (?:all |strongly |firmly |wholly |very much |fully )?"
        r"(?:for|in favou?r of) (?:the )?(?:\w+ )?(?:lifting|ending|opening|holding|giving|granting|admitting|"
        r"keeping|resuming|signing|"
        r"extending|removing|easing|releasing|including|strengthening|settling|sending|letting|continuing)\b", "own"),
)  # fmt: skip
