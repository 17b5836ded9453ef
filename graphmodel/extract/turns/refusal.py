"""Refusals that read like blame."""

from __future__ import annotations

from graphmodel.extract.turns.base import Turn, turn

TURNS: tuple[Turn, ...] = (
    turn("reject",
        r"(?:\bcannot|\bcan(?:'|’)t|\bnot|n['’]t|\bnever)(?: \w+ly| ever| be)* (?:accept(?:ed|able)?|approve[d]?)\b",
        "own", "none"),
    turn("reject",
        r"\b(?:will|would|shall|'ll)(?: not|n['’]t| never) (?:\w+ly |ever )*(?:accept|recogni[sz]e|sign|attend|"
        r"resign|step (?:down|aside)|quit|leave office|reappoint|release|extradite|hand over|pull (?:out|back)|"
        r"withdraw|lift|reopen|ratify|take part|participate|join|apologi[sz]e|change course|meet|talk to|sit down|go "
        r"back|renounce|disarm|lay down|give (?:up|way|in)|move an inch|budge|pay)\b|\b(?:will|would|shall|'ll) "
        r"(?:accept|recogni[sz]e|sign|make|hold|tolerate|pay|give|offer|join|take) no\b|\b(?:will|would|could)(?: "
        r"not|n['’]t)\W*$", "own"),
)  # fmt: skip
