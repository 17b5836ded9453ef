"""Proposals put as questions, which by their words alone would refuse: "Can we not agree on a truce?"."""

from __future__ import annotations

from graphmodel.extract.turns.base import Turn, turn

TURNS: tuple[Turn, ...] = (
    turn("propose",
        r"^\W*(?:(?:and|but|so|then) ,?)*(?:why (?:not|don't (?:we|they|you|both)|can(?:not|'t) (?:we|both|the two))|"
        r"how about|what about|would it not be (?:better|wiser|simpler|possible)|wouldn't it be (?:better|wiser)|"
        r"might (?:we|it) not|(?:can|could|should) (?:we|both sides|the \w+(?: \w+)?|it|they) not|shall we \w+)\b"
        r"(?!.{0,20}(?:do|did|say) (?:this|that|so) (?:before|earlier|sooner))"),
)  # fmt: skip
