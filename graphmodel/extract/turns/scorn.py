"""Judgements of what others do, in idioms and plain phrases: "no way to treat an ally", "nothing can justify it"."""

from __future__ import annotations

from graphmodel.extract.turns.base import Turn, turn

_MAY = r"\b(?:would|will|could|might|may|should|must|if|unless|whether)\b|['’]ll\b"
_LINK = r"(?:is|are|was|were|be|been|being|as|constitut\w+|represent\w*|amount\w* to|it's|that's)"

TURNS: tuple[Turn, ...] = (
    turn("condemn",
        r"\b(?:nothing|no \w+(?: \w+){0,3}?) (?:can |could |will |would |may )?(?:ever |possibly )?(?:justif(?:y|ies|"
        r"ied)|excuses?|excused|warrants?)\b|\bno (?:\w+ ){1,8}(?:can|could) (?:ever )?be (?:defended|justified|"
        r"excused|condoned)\b|\b(?:without|beyond|no) (?:\w+ )?(?:justification|excuse)\b"),
    turn("condemn",
        r"\b(?:do|does|did|has|have|had)(?: not|n['’]t) (?:go|gone) (?:\w+ )?far enough\b|\b(?:been|was|were|is|are) "
        r"(?:\w+ly |too |far too |very |so )*slow (?:to|in|about)\b|\bdragged (?:its|their|his|her) (?:feet|heels)\b",
        "other", "none", unless=_MAY),
    turn("condemn",
        r"\b(?:cannot|can['’]t|can not|must not|should not|ha(?:s|ve|d) no right to|had no business to) (?:\w+ly |just "
        r")?(?:treat|trample|bully|behave|play with|ride roughshod|make a mockery|trade|go on (?:kill|bomb|treat|"
        r"ignor|abus)\w+)\b", "other", unless=r"\bif\b"),
    turn("condemn",
        rf"\b{_LINK} (?:\w+ly |an? |the |yet |another |also |in effect |nothing but |plain |pure |sheer |"
        r"\w+ ){0,3}?(?:attack|assault|onslaught|attempt|blow|outrage|crime|offen[cs]e|sin) (?:on|upon|against|to|at|"
        r"of) (?:an? |the |our |all |every |their |its |his )*(?:\w+ )?(?:humanity|democracy|democrac\w+|freedoms?|"
        r"liberty|liberties|peace|justice|civili[sz]ation|law|rights|sovereignty|independence|press|dignity|"
        r"constitution|silence|muzzle|gag|intimidate|stifle|blackmail|undermine|humiliate|divide|discredit|destroy|"
        r"bully|provoke|deceive|mislead|whitewash|arabs|muslims|christians|jews|women|workers|people|nation|family|"
        r"decency|faith|religion|values|free speech|media|judiciary|courts?|hijack|steal|bury|erase|rewrite|distract|"
        r"divert|confuse|frighten|crush)\b", unless=r"\b(?:not|never|n't|if|unless|whether)\b"),
    turn("condemn",
        rf"\b{_LINK} (?:\w+ly |an? |the |yet |another |\w+ ){{0,3}}?(?:interference|meddling|intrusion|encroachment|"
        r"intimidation|infringement|usurpation|ploy|trick|stunt|gimmick|pretext|smoke-?screen|charade|farce|sham|"
        r"mockery|travesty|parody|conspiracy|provocation|humiliation|capitulation|cave-in|sell-?out|witch-?hunt|"
        r"daylight robbery|robbery|piracy|extortion|banditry|vandalism|lawlessness|gangsterism|colonialism|"
        r"blackmail|bullying|collective punishment|ethnic cleansing|state terror(?:ism)?|sacrilege|desecration|"
        r"double standards?|political theat(?:re|er)|propaganda exercise|publicity exercise|diktat)\b",
        "other", "none", unless=r"\b(?:not|never|n't|if|unless|whether|no)\b"),
    turn("condemn",
        r"\b(?:oppos(?:e[sd]?|ing)|against) (?:to )?(?:\w+ ){0,3}(?:attempts?|efforts?|moves?|actions?|bids?|changes?)"
        r".{0,40}\b(?:status quo|by force|coercion|intimidat\w+)\b", "own"),
    turn("condemn",
        r"\b(?:not|n['’]t|hardly|scarcely|in no way) (?:\w+ )?in (?:keeping with|the spirit of|the \w+ spirit|"
        r"conformity with)\b|\b(?:contrary to|against|violates?|violated|betray(?:s|ed)|break(?:s|ing)|broke) (?:the "
        r"|every |all |both )*(?:\w+ )?(?:spirit|letter) (?:and \w+ )?(?:of|and)\b|\bcontrary to (?:\w+ ){0,4}(?:law|"
        r"charter|treaty|agreements?|commitments?|obligations?|principles?|norms|values|constitution|pledges?|"
        r"promises?|conventions?|decency|logic)\b|\b(?:fl(?:y|ies|ew|ying)) in the face of\b|\b(?:runs?|ran|running) "
        r"counter to\b|\bmak(?:es|ing)? (?:a )?(?:nonsense|mockery) of\b|\bmade (?:a )?(?:nonsense|mockery) of\b",
        "other", "none", unless=r"\bif\b|\bnot contrary\b"),
    turn("condemn",
        r"\b(?:has|have|had) (?:\w+ly )?(?:misjudged|misread|miscalculated|lost (?:all |its |his |their |the |any |"
        r"every |her )*(?:credibility|legitimacy|right|moral \w+|nerve|mind|senses|quality|trust|confidence|touch|"
        r"compass|authority|impartiality|neutrality)|forfeited|disqualified|discredited|betrayed the|"
        r"turned (?:its|their|his|her|your) backs? on|closed (?:its|their|his|her) eyes|shut (?:its|their) eyes|"
        r"washed (?:its|their|his) hands|looked (?:on|away)|stood aside|stood idly|sat on (?:its|their|his|her) hands|"
        r"sat idly|kept silent|remained silent|stayed silent|folded (?:its|their) arms|abandoned (?:us|them|him|her|"
        r"the|its|our|his)|forgotten (?:us|them|about|the|its)|slept through|dithered)\b|\bcompletely (?:misjudged|"
        r"misread|misunderstood)\b", "other", "none", unless=_MAY),
    turn("condemn",
        r"\b(?:looked on|stood aside|stood idly by|sat idly by|sat on (?:its|their|his|her) hands|turn(?:ed|s|ing) "
        r"(?:its|their|his|her) backs? on|closed (?:its|their|his|her) eyes|shut (?:its|their) eyes|looked away|kept "
        r"silent|remained silent|stayed silent|watched in silence)\b", "other", "none", unless=_MAY + r"|\bnot\b"),
    turn("condemn",
        r"\b(?:is|was|are|were|'s) (?:no|not the|hardly (?:a|the)|not a|hardly any) way (?:to|of|for) (?:settl|treat|"
        r"solv|resolv|behav|conduct|run|deal|act|govern|speak|talk|negotiat|build|mak|do|end|bring|thank|repay|honou?r|"
        r"win|fight|show|welcom|lead)\w*\b"),
    turn("condemn",
        r"(?<!not )(?<!to )(?<!n't )\b(?:destroy|wreck|torpedo|sabotag|ruin|poison|shatter|scupper|scuttl|bur(?:y|ied)|"
        r"trampl|dash|squander|blight|spoil)\w* (?:on |all |any |the |every |our |their |its )*(?:\w+ )?(?:basis|"
        r"foundations?|chances?|hopes?|prospects?|atmosphere|trust|confidence|spirit|peace process|negotiations|"
        r"talks|relations|dialogue|accords?|agreement|opportunit\w+)\b", "other", "none",
        unless=_MAY + r"|\b(?:to|want\w*|try\w*) (?:destroy|wreck|torpedo|sabotage|ruin|poison)\b"),
    turn("condemn",
        r"\b(?:has|have|had|was|were|is|are)(?: not|n['’]t| never) (?:even |once |ever |\w+ly )?(?:been )?(?:consulted|"
        r"asked)\b|\b(?:nobody|no one|no-one) (?:\w+ly |even |ever |had |has |had ever )*(?:asked|consulted|"
        r"listened to|cares? (?:about|for)|cared (?:about|for)) (?:us|him|her|them|me|the|our|his|their)\b", "own",
        "none", unless=r"\b(?:by|for) (?:the )?(?:police|journalists|reporters|press)\b|\basked (?:for|to)\b"),
    turn("accuse",
        r"\b(?:has|have|had|did|does)(?: not|n['’]t| never) (?:even |once |ever |\w+ly |bothered to |bother to )?"
        r"(?:consult(?:ed)?|ask(?:ed)? (?:us|anybody|anyone|them|him|her|for permission|permission)|warn(?:ed)? (?:us|"
        r"anybody|anyone|them|him|her)|listen(?:ed)?|keep|kept)\b|\bwithout (?:even |once |so much as |first )?"
        r"(?:consulting|asking|informing|telling|warning|notifying)\b", "other", unless=_MAY),
    turn("condemn",
        r"^\W*(?:and |but )?what (?:kind|sort) of (?:an? )?[\w-]+ (?:is (?:this|that|it)|do|does|did|would|can|lets?|"
        r"allows?|kills?|treats?|shoots?|sends?|leaves?|bombs?)\b|^\W*how dare\b|\bha(?:ve|s) (?:you|they|he|she) no "
        r"(?:shame|heart|conscience)\b|^\W*who (?:do|does) (?:they|he|she|you) think\b"),
    turn("condemn",
        r"\bplay(?:s|ed|ing)? (?:[\w-]+ )?(?:games? |ping-?pong |poker |politics |football |roulette |tennis |cat and "
        r"mouse )(?:with|at)\b|\b(?:gambl|toy|trifl|experiment|traffick)\w* with (?:\w+ ){0,3}(?:human|people|lives|"
        r"beings|children|fate|future|refugees|feelings|security|peace|health)\b", "other", "none", unless=_MAY),
    turn("condemn",
        r"\blike (?:an? )?(?:gang of |bunch of |pack of |band of )?(?:common )?(?:thieves|thief|bandits?|gangsters?|"
        r"criminals?|burglars?|bull(?:y|ies)|mafia\w*|mafios\w+|dictators?|terrorists?|vultures|wolves|hyenas|"
        r"barbarians?|savages|animals|pirates?|occupiers?|nazis?|fascists?|stalinists?|kings?|emperors?|sultans?|"
        r"tsars?|colony|colonies|colonial \w+|slaves?|vassals?|puppets?|fools?|idiots?|dirt|cattle|dogs|second-class "
        r"citizens)\b", "other", "none", unless=_MAY),
    turn("condemn",
        r"\b(?:hand(?:s|ed|ing)?|giv(?:es?|ing|en)|gave|grant(?:s|ed|ing)?|offer(?:s|ed|ing)?|issu(?:es|ed|ing)|wrote|"
        r"written) (?:\w+ ){1,4}(?:a |an )?(?:licen[cs]e to|licen[cs]e\W*$|blank che(?:que|ck)|free hand|carte blanche|"
        r"free pass|propaganda (?:victory|coup|gift)|free ride)\b|\bon (?:his|her|their|its|\w+['’]s|\w+ \w+['’]s) "
        r"watch\b", "other", "none", unless=r"\bnot\b|n't\b"),
    turn("condemn",
        r"\b(?:treat|treats|treated|treating) (?:\w+ ){1,4}(?:as|like) (?:an? )?(?:\w+ )?(?:criminals?|enem\w+|"
        r"animals?|slaves?|cattle|beggars?|children|terrorists?|fools?|idiots?|pawns?|traitors?|inferiors?|"
        r"second-class \w+|hostages?|commodit\w+|numbers|dirt|outcasts?|lepers?)\b", "other", "none", unless=r"\bif\b"),
)  # fmt: skip
