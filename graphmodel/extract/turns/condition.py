"""What follows from what another does."""

from __future__ import annotations

from graphmodel.extract.turns.base import KIND, SUFFERED, Turn, turn

TURNS: tuple[Turn, ...] = (
    turn("threaten",
        r"\b(?:will|would|'ll|shall)\b.*\b(?:if|unless)\b|\b(?:if|unless)\b.*\b(?:will|would|'ll|shall)\b",
        "own", unless=f"{KIND}|{SUFFERED}"),
    turn("warn", rf"{SUFFERED}.*\b(?:if|unless)\b|\b(?:if|unless)\b.*{SUFFERED}", "own", unless=KIND),
    turn("warn",
        r"\b(?:will|would|'ll|shall)\b.*\b(?:if|unless)\b|\b(?:if|unless|without)\b.*\b(?:will|would|'ll|shall)\b",
        "other", "none", unless=KIND),
)  # fmt: skip
