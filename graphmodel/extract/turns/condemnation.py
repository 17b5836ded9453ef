"""Judgements of what others are or do."""

from __future__ import annotations

from graphmodel.extract.turns.base import Turn, turn

TURNS: tuple[Turn, ...] = (
    turn("condemn",
        r"\b(?:is|are|was|were|be|as|been|amount(?:s|ed)? to|constitut\w+|represent\w*|it's|that's) (?:\w+ly |a |an |"
        r"the |such |simply |totally |completely |both |not only |very |of |something )*(?:unacceptable|inadmissible|"
        r"intolerable|deplorable|outrage\w*|shameful|disgrace\w*|despicable|abhorrent|appalling|barbar\w+|cowardly|"
        r"heinous|reprehensible|unconscionable|inexcusable|unjustifi\w+|irresponsible|reckless|cynical|hypocri\w+|"
        r"immoral|shocking|unforgivable|affront|scandal\w*|disgust\w+|monstrous|an insult|insulting|crimes?|war "
        r"crimes?|travesty|cruel|inhuman\w*|illegal|unlawful|criminal|provocati\w+|wrong|counterproductive|betrayal|"
        r"a farce|a mockery|unprecedented aggression)\b"),
    turn("condemn",
        r"\b(?:cannot|can't|will not|could not|not) (?:\w+ )?(?:be )?(?:condone[d]?|tolerated|justif(?:y|ied)|"
        r"excuse[d]?)\b|\bviolat(?:es?|ed|ion|ions|ing)\b.{0,30}\b(?:sovereignty|international law|laws?|charter|"
        r"rights|norms|airspace|agreements?|ceasefire|truce|treat(?:y|ies)|resolutions?|accords?|waters|territory|"
        r"constitution)\b|\b(?:we|i) (?:strongly |firmly |utterly |deeply |also |absolutely |unequivocally |must |"
        r"want to |wish to )*(?:condemn|deplore|denounce|regret(?! (?:\w+ ){0,3}(?:deaths?|loss(?:es)?|casualt\w+|"
        r"suffering|inconvenience|accident|delay|having|my|our|victims?|misunderstanding)\b| that (?:vote|i|"
        r"we)\b))\b|\bsomething (?:we|i) (?:deplore|condemn)\b|\bno (?:justification|excuse) for\b|\b(?:won't|will "
        r"not) get \w+ anywhere\b|\bno replacement for\b"),
    turn("condemn", r"\b(?:cannot|could not|not) (?:\w+ )?be accepted\b", "other"),
    turn("condemn",
        r"\b(?:go(?:es|ne|ing)?|went) (?:much |far |a step )?too far\b|\bfailed (?:the|its|our|his|her|their) (?:own "
        r")?(?:people|nation|citizens|country|duty|children|voters)\b|\b(?:dressed up|masquerading|disguised) as\b|"
        r"\b(?:in|under) the guise of\b|\b(?:smoke ?screen|window.dressing|charade|neo-?colonialism|colonialism|"
        r"imperialism|apartheid|hypocrisy|cowardice|double standards|warmongering)\b", "other", "none"),
)  # fmt: skip
