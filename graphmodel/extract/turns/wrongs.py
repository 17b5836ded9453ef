"""Wrongs of every day that others are said to do: backing rebels, burying reports, turning a country into a prison."""

from __future__ import annotations

from graphmodel.extract.turns.base import DENIED, Turn, turn

_MAY = r"\b(?:would|will|could|might|may|should|must|if|unless|whether)\b"
_REBELS = (
    r"(?:rebels?|rebellions?|terror\w*|guerr?illas?|militants?|insurgen\w+|mutin\w+|revolts?|separatis\w+|"
    r"secession\w*|gunmen|contras|militias?|death squads?|smugglers?|extremis\w+|bandits?|gangs?|hijackers?|"
    r"assassins?|coup|putsch\w*|unrest|riots?|violence|aggression|bloodshed|war machine|traffickers?|jihadis\w*|"
    r"paramilitar\w+|warlords?|pirates?|proxies|mercenar\w+|killers?|saboteurs?|infiltrators?|taliban)"
)
_BACKING = (
    r"(?:arm(?:s|ed|ing)|feed(?:s|ing)|fed|back(?:s|ed|ing)|financ(?:es|ed|ing)|train(?:s|ed|ing)|shelter(?:s|ed|"
    r"ing)|harbou?r(?:s|ed|ing)|host(?:s|ed|ing)|fund(?:s|ed|ing)|suppl(?:y|ies|ied|ying)|equip(?:s|ped|ping)|"
    r"abett?(?:s|ed|ing)|protect(?:s|ed|ing)|sponsor(?:s|ed|ing)|encourag(?:es|ed|ing)|incit(?:es|ed|ing)|"
    r"support(?:s|ed|ing)|control(?:s|led|ling)|command(?:s|ed|ing)|direct(?:s|ed|ing)|steer(?:s|ed|ing)|"
    r"organi[sz](?:es|ed|ing)|recruit(?:s|ed|ing)|send(?:s|ing)|sent|bankroll(?:s|ed|ing)|stok(?:es|ed|ing)|"
    r"foment(?:s|ed|ing)|mastermind(?:s|ed|ing)|paid|pays|paying|unleash(?:es|ed|ing)|aid(?:s|ed|ing)|stands? behind|"
    r"stood behind|is behind|was behind|were behind|are behind|has been behind|giving|gave|given|gives|provid(?:es|"
    r"ed|ing))"
)

TURNS: tuple[Turn, ...] = (
    turn("accuse", rf"\b{_BACKING} (?!up\b)(?:[\w-]+ ){{0,5}}?{_REBELS}\b", "other",
        unless=DENIED + "|" + _MAY + r"|\bvictims? of\b|\b(?:against|fight\w*|combat\w*|defeat\w*|counter\w*) (?:the "
        r"|these )?"
        rf"{_REBELS}|\b(?:peace\w*|talks|plans?|deal|agreement|truce|negotiat\w+|amnesty|refugees|victims)\b"),
    turn("accuse",
        r"\bturn(?:ed|s|ing) (?:\w+ ){1,5}into (?:an? |the )?(?:\w+ )?(?:prisons?|camps?|battlefields?|colony|"
        r"colonies|graveyards?|cemeter\w+|slaughterhouses?|jails?|cages?|desert|wasteland|dump\w*|hell|fortress|"
        r"barracks|hostages?|ghetto|dictatorship|police state|pawns?|slaves?|ruins?|rubble|laboratory|killing "
        r"\w+)\b", "other", "none",
        unless=_MAY + r"|\bnot\b"),
    turn("accuse",
        r"\b(?:bur(?:y|ied|ying)|suppress(?:ed|es|ing)|hush(?:ed|ing) up|shelv(?:ed|ing)|doctor(?:ed|ing)|"
        r"withh(?:eld|olding)|cover(?:ed|ing) up|airbrush(?:ed|ing)|shredd(?:ed|ing)|destroy(?:ed|ing)|falsif(?:ied|"
        r"ying)|distort(?:ed|ing|s)|rewrit(?:es|ing|ten)|rewrote|whitewash(?:ed|es|ing)|gloss(?:ed|es|ing) over|"
        r"massag(?:ed|ing)|tamper(?:ed|ing) with) (?:the |its |all |our |their |his |any )*(?:\w+ )?(?:reports?|"
        r"truth|facts?|evidence|findings?|case|inquiry|documents?|files?|papers?|records?|history|past|crimes?|"
        r"figures|statistics|ballots?|data|results?)\b", "other", "none", unless=_MAY + r"|\bnot\b"),
    turn("accuse",
        r"\b(?:militari[sz]|coloni[sz]|nucleari[sz]|carv(?:ed|ing) up|dismember|strangl|chok|suffocat|squeez|bleed|"
        r"swallow|gobbl|grabb|depopulat|empty|encircl|blockad|colonis|bombard|pound|pummel|batter|slaughter|butcher|"
        r"hound|hunt|persecut|terrori[sz]|brutali[sz]|starv|impoverish|enslav|loot|plunder|bleeding)\w*(?:ing|ed) "
        r"(?:the |our |its |their |his |her |us\b|them\b|him\b|\w+ )", "other", unless=DENIED + "|" + _MAY
        + r"|\b(?:inflation|prices|rebels|terrorists?|militants|bandits)\b"),
    turn("accuse",
        r"\bpromis(?:ed|es) .{1,50}?(?:,| and| but| yet) (?:then )?(?:gave|did|delivered|has|have|had|got|brought|"
        r"sent|broke|built|put|filled|left|sold|spent|kept|forgot|never|went|done|gone)\b", "other", unless=_MAY),
    turn("accuse",
        r"\bus(?:es|ed|ing) (?:\w+ ){1,5}?(?:against (?!the (?:virus|disease|fire|flood))|to (?:blackmail|pressure|"
        r"threaten|intimidate|divide|destabili[sz]e|hide|cover|justify|crush|silence|punish|frighten|terrori[sz]e|"
        r"spy|smear|discredit|bully|extort|steal|kill|attack|repress|influence the (?:vote|election)))\b", "other",
        unless=DENIED + "|" + _MAY),
    turn("accuse",
        r"\b(?:buy(?:s|ing)?|bought|stole|steal(?:s|ing)?|rig(?:s|ged|ging)?|fix(?:ed|ing)?|hijack(?:s|ed|ing)?|"
        r"manipulat(?:es|ed|ing)|influenc(?:ed|ing)|sway(?:ed|ing)?) (?:the |our |this |last \w+ |an |\w+['’]s "
        r")?(?:\w+ )?(?:elections?|votes?|voters|judges?|referendum|ballot|deputies|delegates|count|poll|primary|"
        r"parliament)\b", "other", "none", unless=DENIED + "|" + _MAY + r"|\bfair\b"),
    turn("accuse",
        r"\b(?:foreign(?:ers)?|outside|external|hostile|dark|sinister|western|enemy|imperialist|subversive) (?:\w+ "
        r")?(?:hands?|forces|agitators?|agents?|powers?|elements?|circles|services|provocateurs|interference|"
        r"meddling)\b.{0,40}\b(?:behind|fomenting|stirring|stoking|inciting|fanning|at work|orchestrat\w+|"
        r"instigat\w+|manipulat\w+|plotting|pulling the strings|seeking|trying|want\w*|responsible)\b|\b(?:behind|"
        r"fomented by|stirred up by|incited by|orchestrated by|instigated by|inspired by|provoked by|manipulated by) "
        r"(?:\w+ ){0,3}(?:foreign|outside|external|hostile|enemy|western|imperialist) (?:\w+ )?(?:hands?|forces|"
        r"agitators?|agents?|powers?|elements?|circles|services|provocateurs)\b|\bpull(?:s|ed|ing)? the "
        r"strings\b", "other", "none", unless=DENIED + "|" + _MAY),
    turn("accuse",
        r"\b(?:was|were|has been|have been|had been|is being|are being) (?:\w+ly )?(?:framed|set up|tricked|cheated|"
        r"deceived|lied to|misled|robbed|swindled|double-crossed|betrayed|sold out|sold down|stabbed|blackmailed|"
        r"silenced|hounded|persecuted|railroaded|strong-armed|bullied|threatened with|beaten(?! by (?:a|an|the) "
        r"(?:\w+ )?(?:side|team|opponents?|rivals?|margin|player|candidate|better)))\b", "own",
        unless=DENIED + "|" + _MAY),
    turn("condemn",
        r"\b(?:was|is|are|were|as) (?:far )?beneath (?:a |an |the |any |his |her |their |its |contempt|our)|"
        r"\bfail(?:ed|s|ing)? (?:the|its|this|their|his|her|a|every) (?:\w+ )?test\b|\bma(?:kes?|de|king) no sense\b|"
        r"\bdefies (?:all )?(?:logic|belief|reason|sense)\b|\bdeserv(?:e|es|ed) (?:\w+ )?(?:better|worse|an "
        r"apology)\b|\b(?:lives?|lived|living) in (?:an? |the |its |their |his |her )?(?:world of (?:its|their|his|"
        r"her) own|another (?:world|century)|cloud\w*|past|fantasy\w*|bubble|ivory tower|dream\w*|last century)\b|"
        r"\bout of touch\b|\b(?:cut off|divorced|detached|removed) from reality\b|\b(?:has|have|had) no (?:notion|"
        r"understanding|grasp|respect|regard|feeling|sympathy|concern|time|interest in the (?:truth|facts|people|"
        r"poor)) (?:of|for)\b",
        "other", "none", unless=r"\b(?:if|unless|whether)\b"),
    turn("condemn",
        r"\bnot (?:how|the way|what) (?:\w+ )?(?:friends?|allies|neighbou?rs?|partners?|democracies|democracy|"
        r"brothers|gentlemen|civili[sz]ed \w+|an? (?:\w+ )?(?:friend|ally|neighbou?r|partner|government|country|"
        r"president|democracy|state)) (?:behaves?|acts?|treats?|talks?|speaks?|do(?:es)?|works?|conducts?|should)\b|"
        r"\bno (?:friend|ally|neighbou?r|civili[sz]ed \w+|decent \w+|serious \w+|responsible \w+|self-respecting "
        r"\w+)(?: \w+)? (?:would|behaves?|acts?|does|treats?|could|can)\b"),
    turn("condemn",
        r"\b(?:has|have|had|is|are|was|were|become|became|as|being|into) (?:\w+ly |now |long |become |been |a mere |"
        r"an? |the |just |no more than |nothing but |little more than )*(?:tools?|instruments?|playthings?|puppets?|"
        r"hostages?|mouthpieces?|rubber stamps?|fig ?lea(?:f|ves)|vassals?|lapdogs?|poodles?|branch|arm|prisoners?|"
        r"slaves?|laughing ?stock|pawns?) (?:of|for|in the hands|to) (?:an? |the |one |foreign |its |\w+)|\bin the "
        r"pocket of\b|\b(?:two|double) standards\b|\bone (?:law|rule) for\b|\bdoes (?:the )?bidding of\b|"
        r"\bdanc(?:es?|ing) "
        r"to\b.{0,20}\btune\b", "other", "none", unless=DENIED + r"|\bprisoners? of war\b|\bbranch of\b|\barm of\b"),
    turn("condemn",
        r"\b(?:giv(?:es?|ing|en)|gave|conced(?:es|ed)|surrender(?:s|ed)?|hand(?:s|ed)) (?:\w+ ){0,2}(?:everything|"
        r"too much|far too much|away (?:too much|the|our|everything))\b|\b(?:got|gets|received|brings?|brought|"
        r"offers?|offered) (?:\w+ )?nothing (?:back|in return|for|new|to the|but (?:words|misery|promises|war|"
        r"poverty|tears|ruin))\b|\blearn(?:t|ed|s)? nothing (?:from|and)\b|\b(?:empty|hollow|fine|mere|pretty) "
        r"(?:words|promises|phrases|gestures)\b|\bin (?:disgrace|shame)\b|\bcr(?:y|ies|ied) (?:out )?to heaven\b|"
        r"\bkick(?:ed)? the can\b|\bbury(?:ing)? (?:its|their|his) heads?\b",
        "other", "none", unless=r"\b(?:if|unless|whether|no more|not)\b"),
)  # fmt: skip
