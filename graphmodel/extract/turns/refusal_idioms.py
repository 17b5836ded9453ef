"""Idioms of refusal: "leaves no room for", "over my dead body", "a closed chapter", "not for others to decide"."""

from __future__ import annotations

from graphmodel.extract.turns.base import Turn, turn

_YIELD = (
    r"(?:accept|sign|agree|yield|recogni[sz]|withdraw|pull|giv|negotiat|talk|surrender|hand|conced|lift|join|return|"
    r"submit|bow|compromis|releas|free|open|ratif|disarm|leav|stop)"
)
_DEFEAT = (
    r"(?:surrender|capitulat\w+|(?:political |national |collective )?suicide|treason|betray\w+|a betrayal|rewarding|"
    r"reward|defeat|humiliation|to reward|giving in|signing (?:our|its|his|their|a)|a sell-?out|the end of (?:our|"
    r"the|its|their))"
)
_DO = (
    r"(?:talk|negotiat|discuss|join|sign|meet|accept|compromise|renegotiat|return|re-?enter|mediat|speak|sit|reopen|"
    r"yield|change|extend|renew|resign|give|make (?:any )?concession|share|leave|step|withdraw|recogni[sz]|bargain|"
    r"get (?:involved|drawn|dragged)|become|be (?:part|drawn|a party|dragged|involved)|intervene|send|host|go back|"
    r"revisit)"
)
_WITH = r"(?:if|unless|until|once|before|while|(?:so|as) long as)"

TURNS: tuple[Turn, ...] = (
    turn("reject",
        r"\b(?:leaves?|left|had|has|have|offers?|allows?|sees?|saw|with) (?:absolutely |little or )?no (?:\w+ "
        r")?(?:room|space|scope|place|margin) for (?:an? |any |the |further |such )*(?:\w+ )?(?:compromises?|"
        r"negotiat\w+|manoeuvre|maneuver|concessions?|referendum|mediat\w+|talks|dialogue|interpretation|discussion|"
        r"debate|deals?|bargain\w*|foreign\w*|secession|independence|autonomy|amnesty|exceptions?|flexibility|"
        r"retreat|role|third|change|renegotiation|withdrawal|another|second|delay|outsiders?|observers?|joint|"
        r"division|two)\b"),
    turn("reject",
        r"\bover (?:my|his|her|our|their) dead bod(?:y|ies)\b|\bwhen hell freezes\b|\bwhen pigs (?:can )?fly\b|\bnot "
        r"in (?:a |an )?(?:hundred|thousand|million) years\b|\bnot in (?:my|our|his|her|anyone['’]s) (?:lifetime|"
        r"name|time)\b|\b(?:not|never) (?:at|for) (?:any|all the|such a|that) (?:price|money|cost|gold|tea)\b|\bno "
        r"(?:means|is|remains) no\b|\bred lines? (?:that |which )?(?:no|none|we|it|he|she|they|his|her|its|our|"
        r"nobody)\b.{0,40}\b(?:would|will|could|can|dare)\b.{0,20}\bcross|\b(?:would|['’]d) (?:rather|sooner) (?:die|"
        r"starve|be (?:shot|dead|killed)|go to (?:jail|prison|hell)|eat|walk|lose|fight|burn|see|sink|freeze|bleed|"
        r"cut)\b.{1,80}\bthan\b|\bprefer(?:red|s)? (?:death|war|jail|prison|exile|poverty|hunger|to die|to starve|to "
        r"resign) (?:to|rather|over|than)\b"),
    turn("reject",
        r"\bnot (?:something|anything|one|an? \w+|the (?:sort|kind) of \w+|a (?:sort|kind) of \w+) (?:that |which "
        r")?(?:we|i|he|she|they|it|(?:his|her|its|our|their|the|any|any self-respecting) [\w-]+|\w+)(?: \w+){0,2}? "
        r"(?:could|would|can|will|was|were|is|are|am) (?:ever |be )*(?:prepared to |ready to |willing to |able to |"
        r"going to )?(?:live with|accept|agree|sign|support|contemplat|entertain|consider|countenance|endorse|"
        r"stomach|tolerat|welcome|vote for|subscribe|swallow|put (?:its|our|his))"),
    turn("reject",
        r"\b(?:now|this|it|today) (?:is|was)(?: not|n['’]t|\b hardly) (?:the |a |yet the )?(?:right |proper |best |"
        r"good )?(?:time|moment|place|occasion|hour|forum) (?:for|to)\b|\bneither the (?:time|place|moment)\b|"
        r"\bthere (?:is|was|are|were) (?:absolutely |simply )?(?:no|not any) (?:territorial |sovereignty |border |"
        r"such |legal )*(?:disputes?|matter|anything|nothing) (?:to (?:be )?(?:resolv|discuss|negotiat|settl|"
        r"talk)\w*|over|about|whatsoever)\b|\b(?:question|matter|issue) (?:\w+ )?(?:do|does|did)(?: not|n['’]t) "
        r"(?:even )?arise\b"),
    turn("reject",
        r"\b(?:is|was|remain(?:s|ed)|are|were|as) (?:\w+ly |now |an? |the )*(?:closed|settled) (?:chapter|book|case|"
        r"subject|matter|file|issue|question|affair)s?\b|\b(?:matter|case|file|chapter|issue|question|book|subject|"
        r"door|debate|discussion)s? (?:\w+ ){0,5}?(?:is|was|are|were|remain(?:s|ed)|had been|has been) (?:now |\w+ly "
        r"|firmly )?(?:closed|settled|shut|slammed shut|bolted|done with)\b|\b(?:off the table|dead in the water|"
        r"dead on arrival|not on offer|not in the cards|not on the cards|a non-?issue|not an option|no option|not a "
        r"possibility|not a subject|beyond discussion|beyond debate)\b|\b(?:is|was|are|were) (?:completely|"
        r"absolutely|categorically|totally|entirely|wholly|firmly) (?:ruled out|excluded|precluded)\b|\bhere to "
        r"stay\b|\bno (?:surrender|going back|turning back|retreat)\b",
        unless=r"\b(?:police|murder|prosecut\w+|judge|not (?:closed|settled)|border|crossing|airport|school|road|"
        r"nothing|no options?|polls?|peace (?:is|was) here)\b"),
    turn("reject",
        rf"\b{_YIELD}\w*\b.{{0,90}}\bwould (?:\w+ )?(?:be|mean|amount to|equal|constitute|be tantamount to|be to) "
        rf"(?:\w+ly |an? |nothing but |an act of |to )*{_DEFEAT}\b|\b(?:tantamount|equivalent|amount\w*) to (?:an? |"
        rf"national |political )*(?:surrender|capitulation|suicide|"
        rf"treason)\b", "own", "none", unless=r"\bnot\b|\bif\b"),
    turn("reject",
        r"\b(?:is|was|are|were)(?: not|n['’]t) (?:\w+ )?(?:for|up to|the (?:business|job|place|role|task) of) (?:the "
        r"|any |an? |other |foreign |outside )*(?:[\w-]+ ){1,5}?to (?:decide|say|tell|dictate|judge|determine|choose|"
        r"impose|prescribe|lecture|pronounce|interfere|settle|appoint|select|teach|set|grant|draw)\b|\b(?:matter|"
        r"question|decision|issue|choice|affair)s? (?:solely|only|exclusively|purely|entirely|strictly) for\b|"
        r"\b(?:matter|question|decision|issue|affair)s? for (?:[\w-]+ ){1,5}?(?:alone|and (?:no one|nobody|no-one|"
        r"none|them alone)|only)\b|\b(?:is|was|are) (?:\w+ )?(?:none of (?:its|their|his|her|your|anyone['’]s|"
        r"anybody['’]s|\w+['’]s) (?:business|concern|affair)|nobody['’]s (?:business|concern|affair)|no (?:business|"
        r"concern|affair) of (?:\w+['’]s|theirs|his|yours|hers|outsiders|foreigners|anyone|the|any|other))\b"),
    turn("reject",
        rf"\b(?:has|have|had|with|feels?|felt|sees?|saw) (?:absolutely |very )?(?:no|little|not the slightest) "
        rf"(?:\w+ )?(?:desire|wish|appetite|inclination|mandate|authority|intention|reason|obligation|need|duty|"
        rf"incentive|cause|interest) (?:to|of|in|for) {_DO}\w*|\b(?:has|have|had) no (?:time|use|patience) for\b|"
        rf"\bnot in the (?:business|habit|mood) (?:of|"
        r"for|to)\b|\bin no mood (?:to|for)\b|\b(?:under )?no obligation (?:to|whatever)\b", "own",
        unless=r"\b(?:quarrel|war|confrontation)\b"),
    turn("reject",
        r"\bs[ae]es? no (?:\w+ )?(?:need|room|role|place|reason|use|point|sense) (?:for|of|in) (?:an? |any |the |"
        r"another |further )*(?:\w+ )?(?:third|mediat\w+|outside\w*|foreign\w*|intermediar\w+|arbitrat\w+|talks|"
        r"meeting|conference|summit|international|observers?|inquiry|investigation|referendum|apology|extension|"
        r"renegotiat\w+|ceasefire|truce|negotiat\w+|dialogue|haste|sanctions)\b|\bsaw no (?:\w+ )?(?:need|room|role|"
        r"place|reason|use|point|sense) (?:for|of|in) (?:an? |any |the |another |further )*(?:\w+ )?(?:third|"
        r"mediat\w+|outside\w*|foreign\w*|intermediar\w+|arbitrat\w+|talks|meeting|conference|summit|international|"
        r"observers?|inquiry|investigation|referendum|apology|extension|renegotiat\w+|ceasefire|truce|negotiat\w+|"
        r"dialogue|haste)\b"),
    turn("reject",
        r"(?:\bnot|n['’]t|\bnever|\bno longer) (?:\w+ly |ever )?(?:respond|react|yield|bow|give in|give way|answer|"
        r"work|operate|act|negotiate|talk|bargain|decide|deal|sign|move|buckle|cave in|listen) (?:to|under|at|before|"
        r"in the face of) (?:an? |any |the |such |foreign |outside |this )*(?:\w+ )?(?:ultimatums?|pressure|"
        r"blackmail|threats?|duress|deadlines?|force|bombs?|gunpoint|terror\w*|bullying|intimidation|extortion|"
        r"diktats?|sanctions|mobs?|street|guns?|barrel|shadow)\b|(?:\bnot|n['’]t|\bnever) (?:\w+ly |ever |allow \w+ "
        r"to |let \w+(?:sel\w+)? )?be (?:\w+ly )?(?:rushed|hurried|stampeded|bounced|dragged|drawn into|pushed|"
        r"forced|pressured|pressurised|pressurized|cowed|intimidated|bullied|swayed|deflected|deterred|diverted|"
        r"browbeaten|blackmailed|railroaded|steamrollered|silenced|muzzled|gagged|dictated to|lectured|told (?:what|"
        r"how|by)|held (?:to ransom|hostage)|ordered (?:about|around)|pushed around|preached|provoked into|trifled|"
        r"patronised|patronized|used as|turned into|made (?:a|the) scapegoat|treated)\b", "own",
        unless=rf"\b{_WITH}\b.{{0,40}}\b(?:paid|signed)\b"),
    turn("reject",
        r"\b(?:there (?:is|was|'s)|had|has|have|sees?|saw) (?:absolutely |simply |therefore )?(?:nothing|no one|"
        r"nobody) (?:\w+ ){0,4}?to (?:mediate|arbitrate|negotiate|discuss|talk (?:about|to|with)|apologi[sz]e for|"
        r"renegotiate|bargain|reopen|ratify|sign|add to the (?:text|treaty|agreement)|concede|offer (?:them|him|the "
        r"rebels))\b|\bnot on (?:an?|any|our|the|his|her|their|its|anyone['’]s|anybody['’]s|\w+['’]s?|the [\w-]+) "
        r"(?:\w+ )?agenda\b|\b(?:not|n['’]t) (?:the |a )?(?:job|task|role|responsibility|duty|business|function|"
        r"purpose) (?:of|for) (?:the |our |an? |his )?(?:[\w-]+ ){0,3}?(?:to|taxpayers?|government|army|police|state|"
        r"council|alliance|union|bank|court|ministry|parliament|members?|country|nation)\b"),
    turn("reject",
        r"(?:\bnot|n['’]t|\bnever) (?:come|came|fight|fought|fighting|struggle[d]?|suffer(?:ed)?|shed|spent|bled|"
        r"died|gone through|rise|risen|rose|take up|taken up|won|win|join(?:ed)?|g[eo]t rid|throw|thrown|overthrown|"
        r"drive|driven) .{1,70}?\b(?:in order to|so that|just to|only to|to|so as to) (?:be (?:told|ruled|dictated|"
        r"governed|lectured|given|ordered|sold|slaves)|hand|surrender|give|sell|yield|lay|bow|kneel|swap|exchange|"
        r"submit|return|go back|become|beg|let|see|accept|sign|talk|negotiate|abandon|divide|share|trade|"
        r"bargain)\b", "own"),
    turn("reject",
        r"\b(?:would|['’]d) (?:rather|sooner)\b.{1,60}\bthan (?:sign|accept|put|agree|yield|surrender|give|hand|live|"
        r"see|sit|shake|let|bow|submit|leave|kneel|talk|negotiate|work|serve|be)\b", "own"),
    turn("reject",
        r"\bno (?:[\w-]+ ){1,4}(?:has|had|have|could have|can have) (?:any |the |an? )?(?:right|business|say|"
        r"authority|claim|mandate|competence|title) (?:to|in|over)\b|\b(?:not|hardly|n['’]t) (?:even )?worth "
        r"(?:discussing|considering|talking about|debating|the bother|an answer|a reply|answering|negotiating|"
        r"pursuing|signing|the ink)\b|\bnothing (?:further|more|else|left) (?:to be said|to say (?:about|on) (?:it|"
        r"the matter|that|this))\b|\b(?:nuclear|elected|early|joint|new|foreign|a|an|the|any) [\w-]+(?: \w+)? (?:is|"
        r"was|are|were) out\W*$|^\W*(?:forget it|nothing doing|no deal|no chance|never again|not a bit of it|dream "
        r"on|no thanks?)\W*(?:$|,)|\b(?:could|can|will|would) (?:never|not) (?:\w+ly )?(?:have|win|get|command|"
        r"receive|find|count on|enjoy) (?:the |our |its |his |their |any )*(?:consent|assent|approval|blessing|"
        r"backing|support|signature|agreement|vote|votes) (?:of|from)\b|\b(?:will|would|can|could|shall) (?:never|"
        r"not) (?:\w+ly )?(?:leave|go|pass|flow|be (?:shipped|exported|sold|moved|built|stationed)) (?:\w+ "
        r"){0,5}?(?:through|via|under|by way of|as long as)\b", "own", "none",
        unless=r"\b(?:if|unless|until|hope\w*|yet)\b"),
    turn("reject",
        r"\b(?:will|would|shall|'ll)(?: not|n['’]t| never) (?:\w+ly )?(?:(?:become|serve as|act as|be turned into|be "
        r"made into|play the role of) (?:an? |the |another |anyone['’]s |anybody['’]s |\w+['’]s )(?!part of|"
        r"member|candidate|problem|obstacle|threat|surprise|issue)[\w-]+|(?:stop|cease|halt|end) (?:\w+ing|(?:our|"
        r"its|his|their) [\w-]+))\b|\bnot a (?:matter|question|case|subject|issue) for (?:the|any|other|an|"
        r"outside\w*|foreign\w*|\w+ (?:courts?|judges|tribunals|outsiders))\b", "own",
        unless=r"\bif\b"),
    turn("reject", r"\b(?:is|was|are|were)(?: not|n['’]t) a (?:matter|question|case|subject) for (?:the|any|other|an|"
        r"outside\w*|foreign\w*|international|a) (?:\w+ )?(?:courts?|judges?|tribunals?|outsiders|council|united|"
        r"international|court|assembly|security|parliament|third|mediators?|conference|negotiat\w+|discussion|debate|"
        r"bargaining)\b"),
    turn("reject",
        r"(?:\bnot|n['’]t|\bnever) going back (?:down|to (?:work|the (?:table|old|pit|mines|negotiat\w+|past)|war|"
        r"barracks)|on (?:it|that|our|his|their|its|the))\b|\b(?:will|would|shall|'ll) (?:sit|stand|serve|meet|talk|"
        r"speak|deal|negotiate|bargain|treat) (?:at|with|to|under|in|on|about) no \w+|\btime for (?:talk\w*|words|"
        r"negotiat\w+|dialogue|compromises?|concessions?|mediat\w+|diplomacy) (?:is|was|had|has) (?:\w+ )?(?:over|"
        r"past|passed|gone|ended|run out)\b|\bnot an? (?:\w+ )?(?:gift|prize|toy|commodity|present|reward|bargaining "
        r"chip|plaything|trophy|currency|football|pawn|colony|province|parcel|piece of (?:land|real estate|"
        r"furniture))\b", "own", "none", unless=r"\bif\b"),
)  # fmt: skip
