"""What its "not" alone would make a refusal: proposals put as questions, full agreement."""

from __future__ import annotations

from graphmodel.extract.turns.base import Turn, turn

TURNS: tuple[Turn, ...] = (
    turn("support", r"\b(?:could|can)(?: not|n['’]t) agree (?:with \S+ (?:\S+ )?)?more\b"),
    turn("propose",
        r"^\W*(?:(?:and|but|so|then) ,?)*(?:why (?:not|don't (?:we|they|you|both)|can(?:not|'t) (?:we|both|the two))|"
        r"how about|what about|would it not be (?:better|wiser|simpler|possible)|wouldn't it be (?:better|wiser)|"
        r"might (?:we|it) not|(?:can|could|should) (?:we|both sides|the \w+(?: \w+)?|it|they) not|shall we \w+)\b"
        r"(?!.{0,20}(?:do|did|say) (?:this|that|so) (?:before|earlier|sooner))"),
)  # fmt: skip
