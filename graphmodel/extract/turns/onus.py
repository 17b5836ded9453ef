"""Whose turn it is: what another has to do next, in words without "must"."""

from __future__ import annotations

from graphmodel.extract.turns.base import Turn, turn

_JUDGED = (
    r"\b(?:decide|determine|judge|choose|say|settle|rule|draw (?:\w+ )?conclusions?|speculate|comment|tell|"
    r"guess)\b"
)
"""What is left to others without asking anything of them: "it is for the court to decide"."""
_OURS = r"\b(?:us|me|him|her|ourselves|my|our|we|i)\b"

TURNS: tuple[Turn, ...] = (
    turn("demand",
        r"\b(?:all|the only thing|what) (?:we|i|he|she|they|\w+) (?:ask|asks|asked|want|wants|wanted|demand|demands|"
        r"demanded|request|requested|need|needs|needed|require|requires) (?:for )?(?:is|was) (?:that|for|to (?:be "
        r"left|be "
        r"heard|be treated|see|know))\b|^\W*(?:hands off|freedom for|justice for|free the|no more (?:war|killing|arms|"
        r"bombs|lies|delays?|excuses|blood\w*)|not one more|out with|enough of)\b"),
    turn("urge",
        r"\b(?:has|have|had|bears?|carr(?:y|ies|ied)|is under|are under) (?:a |an |the )?(?:\w+ )?(?:responsibility|"
        r"duty|"
        r"obligation) to (?!blame)\w+",
        "none", unless=r"\b(?:not|no|never|n't|if|we|i)\b"),
    turn("urge",
        r"\b(?:would like|'d like|wants?|wanted|wish(?:es|ed)?|hopes?|hoped|expects?|expected) (?:\w+ly )?to see "
        r"(?:\S+ "
        r"){1,6}(?:\w+ed|reopen|withdraw\w*|release|free|stop|end|leave|return|join|sign|accept|hold|take|freed|lifted|"
        r"held|begun|done|brought|sent|back|out|gone)\b",
        "own", unless=r"\b(?:not|never|n't|if)\b"),
    turn("urge",
        r"\b(?:it|that|this|everything|the rest|the matter|all) (?:is|was|'s) (?:now |entirely |all |still |therefore |"
        r"really |mainly |primarily |solely |first of all )*(?:(?:up|down) to|incumbent (?:up)?on|for) (?:\S+ ){1,6}to "
        r"[a-z]+|\b(?:it|that|this|everything|all|the rest|the matter) (?:is|was|'s) (?:now |entirely |all |still "
        r")*(?:up|down) to (?:the |our |its |your )?\w+",
        "none", "other", unless=rf"{_JUDGED}|\b(?:up|down) to {_OURS}|\bfor (?:us|me|him|ourselves)\b|\bif\b|\btoo "
        r"(?:early|soon|late|hard)\b|\bhard for\b"),
    turn("urge",
        r"\b(?:onus|burden of proof|ball) (?:is|was|lies?|lay|rests?|rested|falls?|fell|remains?|remained|'s)\b"
        r".{0,30}\b(?:on|upon|with|in|to)\b|\b(?:burden|responsibility|obligation|duty|task) (?:is|was|lies?|lay|"
        r"rests?|rested|falls?|fell) (?:now |entirely |squarely |firmly )*(?:on|upon|with|to) (?:\S+ ){1,5}to [a-z]+|"
        r"\b(?:next|first|opening) (?:move|step|gesture) (?:must|has to|had to|is|was|should|would have to|needs? to) "
        r"(?:now |still )?(?:come from|be (?:taken|made) by|up to|theirs|his|hers|yours|\w+'s)|\bball (?:is|was) "
        r"(?:now |firmly |squarely )*in\b|\b(?:it is|it was|it's) (?:now )?(?:\w+'s|your|their) (?:turn|move)\b",
        "none", "other", unless=rf"{_OURS} court\b|\b(?:on|upon|with) (?:us|me|our|my)\b"),
    turn("urge",
        r"\b(?:it is|it was|it's|is|was) (?:now |well |surely |perhaps |therefore |really |simply |also )*(?:high |"
        r"about "
        r"|past |long past |more than |the right )?time\b(?: now| indeed)? (?:for (?!(?:us|me) to (?:go|leave|rest|"
        r"eat))"
        r"(?:\S+ ){1,8}to [a-z]+|that \w+|to (?:stop|end|act|move|put|lift|turn|talk|open|close|let|bring|make|"
        r"give|take|recogni[sz]e|call|hold|show|admit|accept|build|begin|start|reform|abandon|abolish|drop|say|free|"
        r"release|return|pay|listen|think|rethink|silence|heal|get|set|restore|share|invest|unite|sit|face|break|"
        r"finish|settle|deliver|implement|honou?r|respect))|\b(?:time|hour|moment) (?:has|had) (?:now )?(?:come|"
        r"arrived) (?:for|to|when)\b|\b(?:the )?time (?:is|was) (?:now |more than )?ripe (?:for|to)\b",
        "none", "other",
        unless=r"\b(?:not|n't|never|no)\b|\btime to (?:say goodbye|go home)\b|\b(?:next|first|last) time\b"),
    turn("urge",
        r"\b(?:would|might|'d) (?:be (?:well|better) advised to|do well to|do better to|be wise to|be wiser to|be "
        r"better off \w+ing|be smart to|be right to (?!\w+ that))|\b(?:had|'d) (?:best|better)\b|\b(?:owes?|owed) it "
        r"to "
        r"\w+|\b(?:owes?|owed) (?:\S+ ){1,5}(?:an? )?(?:explanation|apology|answers?|the truth)|\bwould help if\b|"
        r"\b(?:it would be|it is|it was) (?:\w+ )?(?:better|best|wise|wiser|advisable|preferable|desirable|in (?:the|"
        r"everyone's|everybody's) (?:\w+ )?interests?) (?:for (?!us|me)\S+ (?:\S+ ){0,4}to|if (?!we|i)\w+|to|that)\b",
        "other", "none", unless=r"\b(?:not|never|n't) (?:be )?(?:wise|better|best|advisable|in)\b|\bknow better\b"),
    turn("demand",
        r"\b(?:is|was|are|were|remains?) (?:\w+ly )?(?:bound|obliged|obligated|duty-bound|under an? "
        r"(?:\w+ )?obligation) (?:by (?:\S+ ){1,5})?to (?!(?:arrive|begin|start|open|"
        r"last|take|fall|rise|reach|grow|become|fail|fly|land|leave|sign|meet|be|happen|win|vote|hold|attend|speak|"
        r"visit|travel|follow|get|remain|continue|make|come|return|play|end|give|run|announce|decide|join)\b)[a-z]+",
        "other", unless=r"\b(?:not|never|n't|if|no longer|feel|felt)\b"),
    turn("urge",
        r"^\W*(?:(?:and|but|so|therefore|now|again|today|naturally|obviously|of course) ,?)*(?:we|i|he|she|they|"
        r"[A-Z]\w+(?: [A-Z]\w+)?) (?:\w+ly |also |all |would |now |still |only )*(?:hopes?|hoped|expects?|expected|"
        r"wants?|wanted|wish(?:es|ed)?|like|liked|trusts?|trusted|looks?|looked|counts?|counted|calculat\w+)\b"
        r"(?: forward)?(?: to see| that| for| to| on)? (?!(?:to|that) (?:to )?(?:be|have|see|go|become|make|get|meet|"
        r"return|take|visit|reach|sign|hold|win|know|say|finish|complete|find|work|travel|come|do)\b)(?:\S+ ){1,7}"
        r"(?:to|will|would|can|could|should|shows?|takes?|gives?|stops?|comes?|respects?|honou?rs?) (?:\w+ly |also |"
        r"now |finally )*(?:respect|honou?r|abide|comply|cooperate|co-operate|show|exercise|refrain|desist|"
        r"reconsider|think again|reverse|withdraw|pull|release|free|stop|halt|cease|end|lift|drop|return to the|come "
        r"to (?:the table|its senses|their senses|his senses)|act|listen|explain|apologi[sz]e|account|answer|play "
        r"(?:its|their|his|a)|live up|fulfil\w*|keep (?:its|their|his)|implement|honou?r|do (?:its|their|more|the "
        r"same|his)|follow suit|join us|support us|help us|put pressure|use (?:its|their|his) influence|restrain|rein|"
        r"hand over|extradite|disarm|lay down|step|take (?:\w+ )?(?:action|steps|measures|responsibility|the)|let|"
        r"allow|open|guarantee|ensure|investigate|condemn|recogni[sz]e|accept|sign|ratify|clarify|restraint|wisdom|"
        r"courage|good ?will|leadership|flexibility|statesmanship)\b",
        "own", unless=r"\b(?:not|never|n't|if|will (?:rise|fall|grow|pass|win))\b"),
)  # fmt: skip
