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
        r"also |never |not |do everything (?:\w+ ){0,3}to |do all (?:\w+ ){0,3}to |continue to |keep |spare no "
        r")*(?:help|support|stand|work|protect|defend|assist|provide|give|ensure|guarantee|cooperate|do "
        r"(?:everything|all|whatever|our|its)|honou?r|respect|abide|implement|fulfil\w*|deliver|keep|spare|rebuild|"
        r"cut|reduce|contribute|donate|comply|bring (?:\w+ ){1,4}to justice|fight (?:corruption|terrorism|on)|leave "
        r"no|not rest|not abandon|not leave|never abandon|play (?:a|its|their|our)|strive|share|repay|compensate|"
        r"take responsibility)\b", "own"),
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
)  # fmt: skip
