"""Backing and praise."""

from __future__ import annotations

from graphmodel.extract.turns.base import Turn, turn

TURNS: tuple[Turn, ...] = (
    turn("support",
        r"\b(?:we|i|he|she|they|it) (?:\w+ly |also |will |would |continue[sd]? to |warmly )*(?:stands? (?:with|by|"
        r"behind|alongside)|stood (?:with|by|behind|alongside)|support(?:s|ed)?|back(?:s|ed)?|welcome[sd]?|"
        r"applaud(?:s|ed)?|commend(?:s|ed)?|endorse[sd]?|prais(?:e|es|ed)|salute[sd]?|congratulat\w+|hail(?:s|ed)?|"
        r"respect(?:s|ed)? (?:the|its|their) (?:sovereignty|territorial))\b", "own"),
    turn("support",
        r"\b(?:our|my|its|their|his|her|voic\w+|express\w+|offer\w*|reiterat\w+) (?:full|unwavering|ironclad|"
        r"rock-solid|strong|continued|unconditional|complete|steadfast|firm) (?:support|backing|solidarity)\b|"
        r"\bproof that\b.{0,30}\b(?:can|could)\b|\b(?:it is|it's|it was|is|was) (?:\w+ly )?(?:wise|right|commendable|"
        r"admirable) (?:for|of|to)\b|\b(?:we|i) (?:are|am) (?:\w+ly )?(?:grateful|thankful|proud of)\b|\b(?:want|"
        r"wish|would like|'d like) to (?:\w+ly )?(?:commend|congratulate|praise|salute|applaud|welcome)\b"),
    turn("support",
        r"\b(?:am|is|are|was|were|been|'m|'re|felt|feels?) (?:\w+ly |very |much )*(?:encouraged|heartened|pleased|"
        r"delighted|gratified|impressed|reassured|thrilled|proud) (?:by|with|at|that|of|to see)\b|\b(?:trust(?:s|"
        r"ed)?|ha(?:s|ve|d) (?:full|every|great|complete) (?:confidence|faith|trust) in|admires?) \w+", "own"),
    turn("support",
        r"\b\w+ (?:\w+ly |also |understood and |shared and |recognised and )*(?:supports|supported|backs|backed|"
        r"welcomes|welcomed|endorses|endorsed|praises|praised|applauds|applauded|commends|commended|appreciates|"
        r"appreciated|(?:stands|stood) (?:by|behind|shoulder to shoulder with|on the side of))\b(?! by)|\bwe "
        r"(?:\w+ly |also )*(?:appreciate|applaud|commend|endorse)\b", "own"),
)  # fmt: skip
