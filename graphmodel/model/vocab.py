"""The closed vocabularies: acts with their PLOVER class, modes, statuses, meeting kinds, labels and edge types.

PLOVER classes after Halterman et al., "PLOVER and POLECAT" (2023); where PLOVER has no class (denial, advisory
warning) the nearest one is given, which is why the act and not the class is the key.
"""

from __future__ import annotations

from typing import Literal, get_args

Act = Literal[
    "say", "announce", "assess", "warn", "threaten", "accuse", "condemn", "deny", "reject", "demand", "urge", "ask",
    "propose", "promise", "agree", "support", "concern",
]  # fmt: skip
Mode = Literal["direct", "indirect"]
Status = Literal["asserted", "planned", "refuted", "hypothetical"]
MeetingKind = Literal["talks", "call", "summit", "conference", "vote", "visit"]
MeetingStatus = Literal["held", "planned", "cancelled", "refuted"]
DateBasis = Literal["explicit", "relative", "metadata", "inferred", "none"]
Polarity = Literal["positive", "negative"]

ACTS: tuple[str, ...] = get_args(Act)
MODES: tuple[str, ...] = get_args(Mode)
STATUSES: tuple[str, ...] = get_args(Status)
MEETING_KINDS: tuple[str, ...] = get_args(MeetingKind)
MEETING_STATUSES: tuple[str, ...] = get_args(MeetingStatus)
DATE_BASES: tuple[str, ...] = get_args(DateBasis)

PLOVER: dict[str, str] = {
    "say": "CONSULT", "announce": "CONSULT", "assess": "CONSULT", "propose": "REQUEST", "warn": "THREATEN",
    "threaten": "THREATEN", "accuse": "ACCUSE", "condemn": "ACCUSE", "deny": "REJECT", "reject": "REJECT",
    "demand": "REQUEST", "urge": "REQUEST", "ask": "REQUEST", "promise": "AGREE", "agree": "AGREE",
    "support": "SUPPORT", "concern": "CONCERN",
}  # fmt: skip

Label = Literal[
    "Article", "Report", "Statement", "Meeting", "Official", "Person", "Country", "Organization", "Source", "Position",
    "Topic", "Load", "Judgement",
]  # fmt: skip
LABELS: tuple[str, ...] = get_args(Label)

EdgeType = Literal[
    "CONTAINS", "REPORTS", "ATTRIBUTED_TO", "LOADED_IN",
    "MADE", "ON_BEHALF_OF", "ADDRESSED_TO", "TARGETS", "ABOUT", "MADE_AT", "BEFORE", "AFTER",
    "DENIES", "CONTRADICTS", "RESPONDS_TO", "REPEATS", "CONFLICTS_WITH", "SYNDICATES", "SUPERSEDES",
    "ATTENDED", "HOLDS", "OF", "CITIZEN_OF",
    "SAID_TO", "ANNOUNCED", "ASSESSED", "WARNED", "THREATENED", "ACCUSED", "CONDEMNED", "DENIED", "REJECTED",
    "DEMANDED", "URGED", "ASKED", "PROPOSED", "PROMISED", "AGREED", "SUPPORTED", "CONCERNED", "MET",
]  # fmt: skip
EDGE_TYPES: tuple[str, ...] = get_args(EdgeType)

DERIVED_TYPE: dict[str, str] = {
    "say": "SAID_TO", "announce": "ANNOUNCED", "assess": "ASSESSED", "warn": "WARNED", "threaten": "THREATENED",
    "accuse": "ACCUSED", "condemn": "CONDEMNED", "deny": "DENIED", "reject": "REJECTED", "demand": "DEMANDED",
    "urge": "URGED", "ask": "ASKED", "propose": "PROPOSED", "promise": "PROMISED", "agree": "AGREED",
    "support": "SUPPORTED", "concern": "CONCERNED",
}  # fmt: skip
"""Type of the derived edge from speaker to addressee (or target) of an act."""
