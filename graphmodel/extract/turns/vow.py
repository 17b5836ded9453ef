"""What one binds oneself to, in words that elsewhere refuse or threaten."""

from __future__ import annotations

from graphmodel.extract.turns.base import Turn, turn

TURNS: tuple[Turn, ...] = (
    turn("promise",
        r"\bif\b.{3,60}\b(?!strike|attack|fire|shoot|bomb|escalat|hit|kill|fight|leave|want|have|will|"
        r"continue)([a-z]{3,})"
        r"(?:s|ed|es|d)?\b.{2,60}\b(?:will|would|'ll|shall) (?:also |then |too )?\1\b(?! (?:them|it|back)\b)", "own",
        unless=r"\b(?:not|never|n't|unless)\b"),
    turn("promise",
        r"\b(?:not|n['’]t|never) (?:\w+ly )?(?:be the first to|stand in (?:the|your|his|her|its|their|our|\w+'s) way|"
        r"get in the way|be an obstacle|(?:stay|remain|linger|be there|keep (?:\w+ ){1,3}there) (?:a|one|an) "
        r"(?:single )?(?:day|hour|minute|moment|week) (?:longer|more)|(?:let|leave) (?:you|them|him|her|anyone|"
        r"anybody|\w+ \w+) (?:down|behind|alone|in the lurch|to (?:die|starve|their fate)))\b|\b(?:will|would|shall|"
        r"'ll) leave (?:no one|nobody|none|no \w+) behind\b", "own", "none"),
    turn("promise",
        r"\b(?:never|not|no longer)(?: again)? (?:allow|let|permit) (?:its|our|their|his|her|any|the|\w+'s) (?:\w+ "
        r")?(?:soil|territory|land|bases?|airspace|waters|ports?|country|islands?|frontiers?|borders?) (?:to "
        r")?be(?:come)? \w+", "own"),
    turn("promise",
        r"\b(?:will|would|shall|'ll|wo)(?: not|n['’]t| never) again (?!(?:accept|negotiate|talk|recogni|tolerate|"
        r"trust|sit|be (?:slaves|colon|humiliated|fooled|caught)))[a-z]+\b|\b(?:will|would|shall|'ll) never again "
        r"(?!(?:accept|negotiate|talk|recogni|tolerate|trust|sit|allow|let|be (?:slaves|colon|humiliated|fooled|"
        r"caught)))[a-z]+", "own"),
    turn("promise",
        r"\b(?:look|consider|view|regard|treat|examine|study|receive|judge)\b.{0,30}\b(?:kindly|favou?rably|"
        r"sympathetically|benevolently|generously|with (?:\w+ )?(?:sympathy|favou?r|understanding|good ?will|an open "
        r"mind|open minds))\b", "own", unless=r"\b(?:not|never|n't|if|asked|hoped)\b"),
    turn("promise",
        r"\b(?:have|has|had) (?:absolutely )?nothing (?:at all |whatever |whatsoever )?to (?:fear|worry about|be "
        r"afraid of)\b|\bneed(?: not|n['’]t| have no| never) (?:be (?:afraid|worried|anxious|alarmed)|fear|worry)\b|"
        r"\b(?:no one|nobody|none) (?:has|have|had|need(?:s|ed)?) (?:anything |to )?(?:to )?(?:fear|worry|be afraid)",
        unless=r"\bif\b"),
    turn("promise",
        r"\b(?:no|not (?:one|a(?: single)?)|none|nobody)\b.{0,60}\b(?:will|would|shall|'ll) (?:ever )?be (?:\w+ly "
        r")?(?:sent (?:back|home|away)|pushed|forced|turned (?:away|back|out)|driven (?:out|off|away)|left (?:behind|"
        r"out|alone)|lost|harmed|hurt|touched|punished|forgotten|abandoned|evicted|deported|expelled|displaced|"
        r"sacked|dismissed|laid off|harassed|persecuted|prosecuted|arrested|mistreated|molested|disturbed|"
        r"discriminated|cut off|closed|sacrificed)\b|\bnot a hair\b",
        "none", "own", "other", unless=r"\b(?:if|unless|until|would have)\b"),
    turn("promise",
        r"\b(?:will|would|shall|'ll) (?:\w+ly |all |both )?be (?:treated|cared|looked after|paid|compensated|"
        r"rewarded|protected|respected|honou?red|rebuilt|repaid|received|made good|kept informed)\b.{0,30}\b(?:well|"
        r"fairly|humanely|decently|correctly|equally|in full|to the last|as (?:guests|friends|equals|brothers)|with "
        r"(?:\w+ )?(?:respect|dignity|humanity|courtesy|care|kindness)|for (?:it|their|his|her))\b|\bjustice (?:will|"
        r"would|shall) be done\b|\b(?:will|would|shall|'ll) (?:always )?be (?:a )?(?:\w+ )?good neighbou?rs?\b|"
        r"\bfoot the bill\b", unless=r"\b(?:if|unless|not|n't|never)\b"),
    turn("promise",
        r"\b(?:will|would|shall|'ll)\b.{0,80}\b(?:for )?as long as (?:it|they|you|we|he|she|the \w+|those \w+|there "
        r"is)?\W?(?:\w+ )?(?:need(?:s|ed)?|want(?:s|ed)?|wish(?:es|ed)?|like[sd]?|takes?|took|necessary|required|"
        r"asked|(?:is|are|was|were) (?:needed|wanted|necessary|required|asked))\b",
        "own", "none", unless=r"\b(?:not|never|n't|no)\b"),
    turn("promise",
        r"\b(?:will|would|shall|'ll|(?:ready|willing|prepared) to) (?:\w+ly |also |then )?(?:pull|draw|bring|call|"
        r"order|take|move|withdraw) (?:back |out )?(?:his|its|our|their|the|all|her|my)(?: \w+){0,2} (?:troops|men|"
        r"forces|soldiers|army|tanks|ships|fleet|guns|units|tribesmen|fighters|gunboats|boats|warships|planes)\b(?! "
        r"(?:in|into|up|to the (?:border|frontier|front)))|\b(?:will|would|shall|'ll) (?:\w+ly )?(?:hand|turn) "
        r"(?:\w+ ){0,2}?over (?:\w+ )?(?:power|the (?:government|country|reins|bodies|files))\b|\b(?:will|would|"
        r"shall|'ll) (?:hand|turn|transfer|give) (?:over )?power (?:over |back )?to\b|\b(?:will|would|shall|'ll) lay "
        r"down (?:its|their|our|his) (?:arms|weapons)\b",
        "own", unless=
            r"\b(?:not|never|n't|unless|until)\b|\bif\b.{0,40}\b(?:not|n't|fail|refus|broke|put off|attack|continu)"),
    turn("promise",
        r"\b(?:sign|talk|meet|negotiate|sit down|resume|return|stop|start|begin)\b.{0,40}\b(?:at any time|any time|"
        r"at once|tomorrow|immediately)\b.{0,20}\b(?:without (?:any )?(?:pre-?)?conditions?|and unconditionally)\b",
        "own", unless=r"\b(?:not|never|n't|strike|attack|fight|defend|war|fire)\b"),

    turn("promise",
        r"\b(?:will|would|shall|'ll|wo)(?: not|n['’]t| never) (?:\w+ly |ever )?(?:escalate|(?:close|shut|slam) the "
        r"door|(?:fire|shoot|strike|attack|move) first|(?:fire|throw) the first|leave (?:\w+ ){1,3}(?:without|alone|"
        r"unprotected|undefended|stranded|empty-handed)|back (?:out|down|off)|retreat|flinch|waver|falter|rest|flee|"
        r"run away|be (?:moved|provoked|intimidated|deterred|bowed|swayed|cowed|silenced|blackmailed)|bow|relent|"
        r"desert|turn (?:its|our|his|her|their) backs?|walk away|use force|stand alone|shirk|(?:raise|increase) "
        r"(?:taxes|tariffs|prices|fares)|touch (?:the )?(?:pensions|savings|deposits)|seek revenge|take revenge)\b",
        "own", unless=r"\b(?:unless|until)\b"),
    turn("promise",
        r"\b(?:will|would|shall|'ll|wo)(?: not|n['’]t| never) (?:ever )?(?:be (?:used against|abandoned|resumed|"
        r"reprocessed|raised|touched|closed down|cut off)|happen again)\b",
        "own", "none", unless=r"\b(?:unless|until|if|before)\b"),
    turn("promise",
        r"\b(?:will|would|shall|'ll)\b.{0,80}\b(?:so|as) long as (?:the )?(?:\w+ )?(?:talks|negotiations?|truce|"
        r"cease-?fire|dialogue|consultations|other (?:side|party))\b",
        "own", "none", unless=r"\bno (?:\w+ )?(?:trade|deals?|aid|talks|negotiations|concessions?)\b"),
)  # fmt: skip
