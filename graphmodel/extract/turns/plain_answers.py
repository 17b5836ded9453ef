"""Denials and refusals that are so whatever else the clause tells: "at no time", "takes orders from nobody"."""

from __future__ import annotations

from graphmodel.extract.turns.base import Turn, turn

_LATER = r"\b(?:will|would|shall|should|could|may|might|must|if|unless|until|yet)\b|['’]ll\b"
_LINKED = r"(?:so|as) long as\b|\bwhile\b|\buntil\b|\bunless\b|\bif\b"
_OFFER = (
    r"\b(?:proposals?|plan|offers?|initiative|draft|text|demands?|request|condition|terms|suggestion|idea|formula|"
    r"compromise|amendments?|ultimatum|timetable|package|bid)\b"
)

TURNS: tuple[Turn, ...] = (
    turn("deny",
        r"\b(?:at no (?:time|point|stage|moment)|on no occasion)\b", "own", "none",
        unless=r"\b(?:will|would|shall|must|should)\b"),
    turn("deny",
        r"\bthere (?:is|are|was|were|has been|have been|had been) (?:absolutely |simply )?none\b(?! (?:the|of))"),
    turn("deny",
        r"\b(?:not (?:even )?(?:one|a single)|no single|not so much as a) (?:\w+ ){0,2}(?:soldiers?|troops|fighters?|"
        r"man|advisers?|agents?|spy|spies|bullet|shot|shell|round|rocket|missile|guns?|rifle|weapons?|tanks?|bombs?|"
        r"warhead|drop|gram|gramme|cent|penny|dollar|euro|pound|rouble|ruble|rupee|peso|dinar|kopeck|centime|"
        r"prisoners?|detainee|hostage|civilian|child|law|rule|paragraph|clause|treaty|promise|base|village|house|"
        r"job|ship|vessel|aircraft|plane|refugee|tree)\b", "own", "none", unless=_LATER),
    turn("deny",
        r"\bno (?:\w+ )?(?:deals?|bargain|payments?|ransom|concessions?|promises?|money|bribes?|pact|favou?rs?|"
        r"threats?|pressure|guarantees?|assurances?|order|instructions?) (?:has|have|had|was|were|is being|are being)"
        r" (?:ever )?(?:been )?(?:made|struck|done|paid|given|offered|promised|exerted|applied|put|issued|granted)\b",
        unless=r"\b(?:yet|so far)\b"),
    turn("deny",
        r"(?:\bnot|n['’]t|\bnever) (?:\w+ly |ever |once )?(?:t(?:ake|ook|aken)|receiv\w+|accept(?:ed)?|pa(?:y|id)|"
        r"ask(?:ed)? for|g[eo]t|pocket(?:ed)?) (?:a |one |any |a single )(?:red )?(?:cents?|penny|dime|dollars?|euros?|"
        r"pounds?|roubles?|rubles?|bribes?|money|kickbacks?|commissions?|favou?rs?|payments?)\b", "own"),
    turn("deny",
        r"(?:\bnot|n['’]t|\bnever) (?:\w+ly |ever |yet )?(?:tak(?:en?|ing) (?:over|power|sides|hostages?)|seiz\w+ "
        r"power|lied\b|lie\b|cheated|stolen|betrayed|fled\b|split\b|staged a coup|abandoned (?!hope))", "own",
        unless=_LATER),
    turn("deny",
        r"\b(?:do|does|did)(?: not|n['’]t) (?:\w+ly )?(?:agree with (?:that|this|it|such|the (?:claim|view|notion|"
        r"idea|charge|assessment|characteri[sz]ation|premise|suggestion|accusation)))\b"),
    turn("reject",
        r"(?:\bcannot|\bcan['’]t|\bcan not|\bcould not|\bcouldn['’]t|\bcan never|\bcould never) (?:\w+ly |ever |"
        r"in (?:good|all) conscience |under any circumstances )*(?:endorse|support|back|lend|tolerate|agree to|sign|"
        r"approve|recogni[sz]e|ratify|consent|subscribe to|entertain|countenance|accede|acquiesce|vote for|"
        r"associate (?:it|him|her|them|our|my)sel(?:f|ves)|put (?:its|his|her|our|my|their) (?:name|signature)|"
        r"(?:allow|permit)(?! .{1,60}\bto\b))\b", "own", unless=_LINKED),
    turn("reject",
        r"\bnothing (?:\w+ ){0,6}to (?:discuss|negotiate|talk about|debate|bargain|sign)\b"
        r"|\bnothing to be (?:discussed|negotiated)\b", unless=r"\bwith nothing\b"),
    turn("reject",
        r"\bthere (?:will|would|can|could|shall) be no (?:\w+ )?(?:deals?|surrender|retreat|return to|ransom|amnesty|"
        r"recognition|apology|apologies|u-turn|going back|turning back|handover|extradition|exchange of|swap|"
        r"withdrawal|pull-?back|pull-?out|bargain(?:ing)?|haggling|dialogue|discussions?|renegotiation|pardon|"
        r"exceptions?|role for|place for|dual power|partition|secession|devolution|bail-?out|referendum|"
        r"second (?:vote|referendum|chance))\b", "own", "none", unless=_LINKED),
    turn("reject",
        r"\b(?:nobody|no one|no-one|no (?:foreign |outside |other )?(?:country|power|state|government|foreigner|"
        r"outsider|party))\b(?: else)? (?:will|would|can|could|shall|may|should|has the right to|had the right to) "
        r"(?:ever )?(?:give|issue|set|teach|hand|order|command|rule over|make \w+ (?:kneel|bow|yield)|run|govern|"
        r"blackmail|bully|intimidate|pressure)\b(?! (?:guarantee|assurance|answer|date|figure))", unless=r"\bhelp\b"),
    turn("reject",
        r"\b(?:internal|domestic) (?:affairs?|matters?|issues?|questions?|business)\b(?=.{0,60}\b(?:not|no|cannot|"
        r"nobody|none|without|alone)\b)|\b(?:is|was|are|were|remain(?:s|ed)?) (?:\w+ly |an? |the |its |our |their )*"
        r"(?:internal|domestic) (?:affairs?|matters?|issues?|questions?|business)\b"),
    turn("reject",
        r"\b(?:orders|instructions|lessons|dictation|lectures|ultimatums?|diktats?|commands) from (?:nobody|no one|"
        r"no-one|none|neither|no \w+)\b|(?:\bnot|n['’]t|\bnever) (?:take|need|accept|want|require) (?:any )?(?:orders|"
        r"instructions|lessons|dictation|lectures|ultimatums?|diktats?|permission|tutors?|tutelage|nannies)\b|"
        r"\b(?:takes?|took|needs?|needed|accepts?|accepted|wants?) no (?:orders|instructions|lessons|lectures|"
        r"dictation|ultimatums?|diktats?|permission)\b"),
    turn("reject",
        r"\b(?:is|are|am|was|were|remain(?:s|ed)?|stay(?:s|ed)?|'m|'re) (?:\w+ly |still |dead |deeply |all |flat out "
        r"|resolutely )*(?:opposed to|against) (?!a backdrop|the backdrop|the clock|the law|the rules|all odds)"
        r"(?!.{0,60}\b(?:status quo|force|coercion|violence)\b)", "own", unless=r"\bbut\b"),
    turn("reject",
        rf"{_OFFER}.{{0,40}}\b(?:overtaken by events|c[ao]me too late|(?:is|was|are|were|be) (?:\w+ly |a |simply |"
        r"stone )*(?:dead|unworkable|unrealistic|unacceptable|not acceptable|impractical|impracticable|a "
        r"non-?starter|out of (?:the )?question))\b", "other", "none"),
    turn("reject",
        r"\b(?:s[ae]es?|saw|see) (?:no|little|not much|scant) (?:point|value|sense|use|merit|purpose|advantage|"
        r"benefit|reason|need|room|cause) (?:in|for|to|of)\b|\bwant(?:s|ed)? no part (?:in|of)\b", "own"),
    turn("promise",
        r"\b(?:will|would|shall|'ll)(?: not|n['’]t| never) (?:\w+ly )?(?:close|shut|slam|bolt) (?:the |any |its |our "
        r")*doors?\b|\b(?:will|would|shall|'ll)(?: not|n['’]t| never) (?:\w+ly )?(?:be an obstacle|stand in the way|"
        r"get in the way|pull the rug|leave \w+ alone)\b", "own"),
)  # fmt: skip
