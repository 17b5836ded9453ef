"""What follows from what another does."""

from __future__ import annotations

from graphmodel.extract.turns.base import KIND, SUFFERED, Turn, turn

_INVERTED = (
    r"(?:^\W*should|^\W*were(?= (?:\S+ ){1,6}to )|\bshould(?= (?:the|any|an?|they|he|it|its|his|their) ))"
    r" (?!not\b|be\b|have\b|i\b|we\b)(?:\S+ ){1,9}[a-z]+"
)
"""As in "Should the attacks go on", "were any ship to be boarded"."""
_NO_THREAT = (
    r"\b(?:need|needs|arise|require[sd]?|prove|wish|want|ask|win|be elected|be (?:asked|needed|invited)|"
    r"become|afraid|fear|think|believe|hope)\b"
)

TURNS: tuple[Turn, ...] = (
    turn("threaten",
        r"\b(?:will|would|'ll|shall)\b.*\b(?:if|unless)\b|\b(?:if|unless)\b.*\b(?:will|would|'ll|shall)\b",
        "own", unless=f"{KIND}|{SUFFERED}"),
    turn("threaten",
        rf"{_INVERTED}.*\b(?:will|would|'ll|shall)\b|\b(?:will|would|'ll|shall)\b.*{_INVERTED}", "own",
        unless=f"{KIND}|{SUFFERED}|{_NO_THREAT}"),
    turn("warn",
        rf"{_INVERTED}.*\b(?:will|would|'ll|shall)\b|\b(?:will|would|'ll|shall)\b.*{_INVERTED}", "other", "none",
        unless=f"{KIND}|{_NO_THREAT}"),
    turn("warn", rf"{SUFFERED}.*{_INVERTED}|{_INVERTED}.*{SUFFERED}", unless=f"{KIND}|{_NO_THREAT}"),
    turn("warn", rf"{SUFFERED}.*\b(?:if|unless)\b|\b(?:if|unless)\b.*{SUFFERED}", "own", unless=KIND),
    turn("warn",
        r"\b(?:will|would|'ll|shall)\b.*\b(?:if|unless)\b|\b(?:if|unless|without)\b.*\b(?:will|would|'ll|shall)\b",
        "other", "none", unless=KIND),
)  # fmt: skip
