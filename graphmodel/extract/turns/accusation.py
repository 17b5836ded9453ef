"""Wrongs that others are said to do."""

from __future__ import annotations

from graphmodel.extract.turns.base import DENIED, Turn, turn

TURNS: tuple[Turn, ...] = (
    turn("accuse",
        r"\b(?:ha(?:s|ve|d)|ha(?:s|ve|d) been|is|are|was|were|keeps?|kept|of|by) (?:\w+ly |repeatedly |again |still "
        r")?(?:laid|laying|plant(?:ed|ing)|shell(?:ed|ing)|fired (?:on|at)|opened fire|smuggl(?:ed|ing)|"
        r"harbou?r(?:ed|ing)|sheltered|annex(?:ed|ing)|looted|looting|burn(?:ed|ing|t) (?:down|villages)|raped|"
        r"raping|executed|executing|abduct(?:ed|ing)|kidnapp(?:ed|ing)|jail(?:ed|ing)|harass(?:ed|ing)|threaten(?:ed|"
        r"ing)|bribed|bribing|conceal(?:ed|ing)|hidden|reneg(?:ed|ing)|torpedo(?:ed|ing)|dragg(?:ed|ing) (?:its|"
        r"their|his|her) feet|stall(?:ed|ing)|exploit(?:ed|ing)|abus(?:ed|ing)|misus(?:ed|ing)|incit(?:ed|ing)|"
        r"stirr(?:ed|ing) up|orchestrat(?:ed|ing)|masterminded|sponsor(?:ed|ing) terror\\w*|mass(?:ed|ing) (?:tanks|"
        r"troops|forces)|infiltrat(?:ed|ing)|arm(?:ed|ing) (?:the )?(?:rebels|militias?|separatists|terrorists)|"
        r"train(?:ed|ing) (?:the )?(?:rebels|militias?|terrorists)|cut(?:ting)? off (?:water|aid|food|power)|"
        r"starv(?:ed|ing)|tortur(?:ed|ing)|trampl(?:ed|ing))\b", "other",
        unless=r"\b(?:killed|wounded|injured|hurt|died|dead|hit|damaged|destroyed|displaced) (?:\w+ ){0,4}by (?:\w+ )?"
        r"(?:shelling|bombing|fire)\b"),
    turn("accuse",
        r"\b(?:in order|trying|tried|seeking|sought|out|designed|meant|intended|aim(?:ed|ing)|attempt(?:ed|ing)?) "
        r"(?:to|at) (?:undermin|provok|sabotag|destabili|weaken|humiliat|isolat|divid|intimidat|blackmail|discredit|"
        r"smear)\w*", "other"),
    turn("accuse",
        r"\b(?:considering|thinking (?:of|about)|weighing|planning|preparing|mulling|leaning towards?|looking at|"
        r"getting ready)\b.{0,40}\b(?:lethal|weapons?|arms|ammunition|attacks?|invasion|invad\w+|military (?:aid|"
        r"support|action)|drones|missiles|coup|provocations?)\b", "other"),
    turn("accuse",
        r"\b(?:is|are|was|were|been) (?!(?:fully|firmly|squarely|solidly|completely|entirely|wholly|totally) "
        r"behind)(?:\w+ly |largely |clearly )?(?:responsible|to blame|guilty|complicit|behind "
        r"(?:it|this|that|the \w+))\b(?! for (?:foreign|defen[cs]e|the (?:talks|file|negotiations)))", "other"),
    turn("condemn",
        r"\b(?:absence|lack) of (?:any |a |public |clear )*(?:condemnation|denunciation|criticism|outrage|protest)\b|"
        r"\b(?:ha(?:s|ve|d)|did|does|do|would|will)(?:n't|n’t| not| never| yet to) (?:\w+ly |once |even |ever "
        r")*(?:condemn|denounc|criticis|criticiz|speak out|spoken out|protest)\w*", "other", "none"),
    turn("condemn",
        r"\b(?:ha(?:s|ve|d)|did) (?:\w+ly )?(?:(?:offered|shown|made|taken|given|learned) no|failed to (?!reach|"
        r"agree|find|produce|materiali[sz]e))\b", "other"),
    turn("condemn",
        r"\b(?:is|are|was|were) (?:nothing (?:less|other) than )?(?:a|an) (?:\w+ ){0,2}(?:provocation|crime|disgrace|"
        r"betrayal|outrage|insult|stab in the back|violation|act of (?!kindness|faith|friendship|god|solidarity|"
        r"mercy|courage|love|charity|self-|law|justice|good|peace|worship|remembrance|generosity|parliament|congress|"
        r"state|defen[cs]e|grace)\w+|farce|sham|mockery|slap in the face|blunder|scandal|shame|travesty|affront)\b"),
    turn("condemn",
        r"\b(?:am|is|are|was|were|been|'m|'re) (?:\w+ly |very |bitterly )*(?:disappointed|shocked|outraged|"
        r"appalled)\b(?! but (?:\w+ )?(?:underst\w+|respect\w*|not surprised|hope\w*|accept\w*))", "own"),
    turn("accuse",
        r"\b(?:is|are|was|were|has been|have been|had been|of|by|keeps?|been|stop) (?:\w+ly |also |now |still |not |"
        r"constantly |trying to |seeking to |attempting to )*(?:spread\w*|l(?:ying|ied)|shift\w* blame|undermin\w+|"
        r"violat\w+|interfer\w+|meddl\w+|provok\w+|bully\w*|sabotag\w+|destabili[sz]\w+|oppress\w*|persecut\w+|"
        r"slander\w*|smear\w*|manipulat\w+|exploit\w*|blackmail\w*|coerc\w+|killing|bombing|murdering|tortur\w+|"
        r"massacr\w+|steal\w*|hid(?:ing|den)|cheat\w*|fabricat\w+|arming|smuggl\w+|harbou?ring|sheltering|"
        r"financ(?:ing|ed) terror\w*|support(?:ing)? terror\w*|fuel(?:l?ing)?|fann(?:ing)|stok(?:ing|ed)|adding fuel|"
        r"pour(?:ing)? (?:fuel|oil|weapons)|shirk\w*|obstruct\w*|block(?:ing|ed)|stalling|dragging|breach\w*|"
        r"break(?:ing)?|flout\w*|ignor(?:ing|ed)|target(?:ing|ed) civilians|hypocri\w+|planning to|preparing to|"
        r"plotting|turning a blind eye|jeopardi[sz]\w+|distort\w*|twist\w*|scapegoat\w*|supplying (?:\w+ "
        r")?(?:weapons|arms)|shipping (?:\w+ )?(?:weapons|arms)|sending (?:\w+ )?(?:weapons|arms))\b", "other"),
    turn("accuse",
        r"\b(?:responsible for|guilty of|complicit in|to blame|(?<!fully )(?<!firmly )(?<!squarely )(?<!solidly "
        r")(?<!completely )(?<!entirely )(?<!wholly )behind (?:the|this|these|a)|bears? (?:\w+ "
        r"){0,3}(?:responsibility|blame)|at fault|involved in (?:the |a )?(?:\w+ )?(?:killing|attack|bloodshed|plot|"
        r"murder|coup|smuggling)|had a hand in|lied\b|lies to|deceiv\w+|betray\w+|double standards?|maliciously|"
        r"deliberately|interest in (?:perpetuat|prolong)\w+|failed to (?:live up|honou?r|keep|protect|meet|fulfil\w*|"
        r"comply|implement|stop|prevent|condemn)|refus(?:es|ed|ing) to (?:condemn|cooperate|negotiate|comply|stop|"
        r"accept|honou?r|talk)|(?<!been )(?<!was )(?<!were )(?<!being )(?<!be )(?<!ly )(?:insulted|humiliated|"
        r"offended|misled|deceived|cheated|provoked|sabotaged|violated|breached|betrayed)|ha(?:s|ve|d) (?:broken|"
        r"violated|breached|undermined|betrayed|robbed|abandoned|lied|stolen|attacked|invaded|poisoned|killed|"
        r"murdered|ignored|sabotaged|(?:\w+ly )?(?:wounded|harmed|damaged)))\b", "other"),
    turn("accuse",
        r"\b(?:blood (?:\w+ ){0,3}on (?:\w+ ){0,3}hands|(?:has|have|had) done nothing|did nothing|do(?:es|ing)? "
        r"nothing\b|stood (?:idly )?by|looked the other way|turned a blind eye|(?:push|driv|forc|back)\w* (?:us|them|"
        r"him|her|\w+ \w+|\w+) (?:to|into|against) (?:the|a) (?:wall|corner|brink|war)|(?:keep|kept|keeping) (?:us|"
        r"them|\w+) in the dark|(?:attacked|fired|struck|shot|opened fire|started) first|rigg(?:ed|ing)|stole(?:n)? "
        r"(?:the )?(?:vote|election|land|money)|fraudulent|marred by|fraud|with the (?:backing|help|connivance|"
        r"blessing) of|drive a wedge|sow(?:s|ed|ing)? (?:discord|division|chaos)|hand in glove|lackey\w*|stooge\w*|"
        r"mercenar\w+)\b", "other", "none",
        unless=r"\b(?:years?|months|jailed|convicted|sentenced|charged|guilty|acquitted|tried|fined|trial|arrested) "
        r"(?:\w+ )?(?:for|of|with|on)\b"),
    turn("accuse",
        r"\b(?:do|does|did)(?: not|n['’]t) (?:\w+ly )?(?:care (?:about|for|if|whether|what)|want peace)\b|\bcares? "
        r"(?:nothing|little) (?:for|about)\b", "other", "none"),
    turn("accuse", r"\bnot qualified to\b|\bhas no right to\b|\bin no position to\b", "other"),
    turn("accuse",
        r"(?<!was )(?<!were )(?<!been )(?<!being )(?<!be )\b(?:rammed|violated|bombed|bombarded|dumped|misled|"
        r"sheltered|smuggled|sabotaged|breached|reneged|tampered|falsified|plundered|abducted|kidnapped|encroached|"
        r"intruded)\b|\bcommitt(?:ed|ing) (?:\w+ ){0,3}(?:acts?|aggression|crimes?|atrocit\w+|massacres?|"
        r"provocations?|violations?|murders?)\b|\b(?:sent|sending|supplied|supplying|provided|providing|shipped|"
        r"gave) (?:\w+ ){0,4}(?:arms|weapons|missiles|drones|ammunition|mercenaries)\b|\b(?:conceal\w*|hid|hiding|"
        r"hidden) (?:the )?(?:truth|facts|evidence)\b", "other", "none", unless=DENIED),
    turn("accuse",
        r"\bin (?:\w+ )?(?:violation|breach|defiance|contravention) of\b|\bagainst (?:his|her|their|its|our) will\b|"
        r"\bas an excuse\b|\bplaying for time\b|\bhostage\b|\bwithout (?:the |a |any |our |its |their |prior "
        r")*(?:consent|permission|trial)\b|\b(?:to|of) (?:punish|intimidate|blackmail|humiliate|destabili[sz]e)\b",
        "other", "none", unless=DENIED),
    turn("condemn",
        r"\b(?:is|are|was|were|be|been|as) (?:\w+ly |a |an |the |such )*(?:worst|irrational|disproportionate|"
        r"regrettable|excessive|unjust|arbitrary|humiliating|undemocratic|antidemocratic|meaningless|hollow)\b",
        "other", "none", unless=DENIED),
)  # fmt: skip
