"""Worry, and being at the end of one's patience."""

from __future__ import annotations

from graphmodel.extract.turns.base import Turn, turn

TURNS: tuple[Turn, ...] = (
    turn("condemn",
        r"\b(?:fed up|sick and tired|lost (?:all )?patience|disgusted|appalled|outraged|scandali[sz]ed|insulted|"
        r"betrayed|stab(?:bed)? in the back|slap in the face|sold down the river|sold out|let down)\b", "own", "none"),
    turn("concern",
        r"\b(?:we|i|he|she|it|they|\w+) (?:are|am|is|was|were|remain(?:s|ed)?|'re|'m|had been|have been|has been) "
        r"(?:also |very |deeply |gravely |seriously |extremely |increasingly |particularly |more |so |profoundly |"
        r"greatly |disappointed and |shocked and |saddened and |angry and )*(?:concerned|worried|alarmed|troubled|"
        r"disturbed|pained|anxious|uneasy|apprehensive)\b", "own", "none"),
    turn("concern",
        r"\b(?:(?:is|are|was|were|remains?) (?:\w+ly |very |indeed |of |a |an |one of (?:our|my|their|his|her) |a "
        r"matter of |cause for |of (?:great|grave|deep|serious) )*(?:concerns?|worry(?:ing)?|worrisome|alarming|"
        r"troubling|disturbing|disconcerting|concerning|unsettling|disquieting|worries))\b"),
    turn("concern",
        r"\b(?:we|i) (?:(?:have|share|harbou?r)\b.{0,25}\b(?:concerns?|worr(?:y|ies)|fears?)\b|(?:fear|"
        r"worry)\b.{0,25}\b(?:that|about)\b)|\bour (?:deep|grave|serious|main|biggest|greatest)? ?concerns?\b",
        "own", "none"),
    turn("concern",
        r"\b(?:fear(?:s|ed)?|worr(?:y|ies|ied)|dread(?:s|ed)?) (?:that|the|a|it|about|for|there|this)\b", "own"),
    turn("concern",
        r"\b(?:am|is|are|was|were|been|'m|'re|remain(?:s|ed)?) (?:\w+ly |very |most |rather )*(?:distressed|"
        r"perplexed|preoccupied|anxious|dismayed|saddened|uneasy|nervous|afraid (?:that|of|for))\b|\b(?:ha(?:s|ve|d)|"
        r"share[sd]?) (?:\w+ )?(?:serious |grave |deep |the )?(?:misgivings|anxiet(?:y|ies)|qualms)\b|\bwhat "
        r"(?:worries|concerns|troubles|disturbs) (?:us|me)\b", "own"),
    turn("concern",
        r"\bwhat (?:worries|concerns|troubles|disturbs) (?:us|me)\b|\b(?:biggest|greatest|main) (?:worry|fear|"
        r"concern)\b|\bworr(?:y|ies) (?:us|me)\b", "none"),
)  # fmt: skip
