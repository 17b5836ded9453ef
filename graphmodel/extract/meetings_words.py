"""Words of meeting: verbs and nouns of talking together, of planning, of calling off, and of what only might be."""

from __future__ import annotations

from graphmodel.model.vocab import MeetingKind

RECIPROCAL: dict[str, MeetingKind] = {
    "meet": "talks", "confer": "talks", "huddle": "talks", "negotiate": "talks", "talk": "talks", "speak": "call",
    "converse": "talks", "parley": "talks", "dine": "talks", "lunch": "talks", "consult": "talks",
}  # fmt: skip
"""Verbs whose plural subject talks among itself, or whose "with" names the other party."""

RECEIVING: dict[str, MeetingKind] = {
    "meet": "talks", "host": "talks", "receive": "talks", "welcome": "talks", "phone": "call", "telephone": "call",
    "ring": "call", "call": "call", "visit": "visit", "entertain": "talks",
}  # fmt: skip
"""Verbs whose object is the other party."""

WITH_PREPS: dict[str, frozenset[str]] = {
    "speak": frozenset(("with", "to")),
    "talk": frozenset(("with", "to")),
}
"""What introduces the other party; "with" for all other verbs."""

RAISING = frozenset(("raise", "take", "discuss", "bring", "broach", "put"))
"""Verbs that with "with somebody" tell of a talk: "raised the case with his counterpart"."""

HOLDING = frozenset(
    "hold have conduct attend host join chair convene open begin start conclude finish end complete resume wrap lead "
    "enter continue arrange schedule plan stage organise organize kick launch conclude finalise finalize".split()
)
"""Light verbs whose subject takes part in the meeting that is their object."""

GOING = frozenset("fly travel come go head return arrive sit gather assemble convene leave depart emerge speak appear".split())
"""Verbs whose "for talks", "from a meeting" makes their subject a party."""

ARRIVING = frozenset("arrive land fly travel head go return journey touch".split())

NOUNS: dict[str, MeetingKind] = {
    "talk": "talks", "meeting": "talks", "negotiation": "talks", "discussion": "talks", "consultation": "talks",
    "conversation": "talks", "encounter": "talks", "session": "talks", "dialogue": "talks", "exchange": "talks",
    "sit-down": "talks", "parley": "talks", "call": "call", "summit": "summit", "conference": "conference",
    "forum": "conference", "congress": "conference", "debate": "conference", "visit": "visit", "trip": "visit",
    "tour": "visit", "gathering": "conference", "dinner": "talks", "lunch": "talks", "audience": "talks",
}  # fmt: skip

CALLS = frozenset("phone telephone video videoconference hotline conference virtual".split())
"""What makes a "call" or a "conversation" one."""

NO_MEETING = frozenset("news press media journalists reporters telephone-interview editorial cabinet training photo earnings".split())
"""Modifiers of a conference, session or meeting of the press or of one's own house."""

PRESS = frozenset("reporter journalist press media newsman correspondent audience viewer voter crowd student outlet newspaper".split())

VOTING = frozenset("vote abstain veto".split())
VOTE_NOUNS = frozenset("vote ballot majority".split())
DECIDING = frozenset("adopt approve pass reject endorse ratify".split())
DECIDED = frozenset("resolution motion bill censure sanction measure treaty mandate".split())
BODY_HEADS = frozenset(
    "council assembly court parliament senate house congress board committee commission duma knesset bundestag diet "
    "chamber tribunal conference union legislature lawmakers nations".split()
)

PLANNING = frozenset(
    "plan schedule expect due set slate intend agree arrange prepare aim hope decide announce book likely poise invite "
    "promise vow arrange".split()
)
"""Governors that put a meeting into the future."""

MIGHT = frozenset(("could", "may", "might"))
PLANNED_MODIFIERS = frozenset("upcoming forthcoming planned scheduled coming expected future imminent prospective".split())
UNREAL_MODIFIERS = frozenset("possible potential proposed hypothetical eventual any no further new fresh more such direct".split())

UNREAL = frozenset(
    "want seek offer propose urge refuse decline reject consider ask demand request need ready willing unwilling reluctant "
    "open call push press appeal favour favor wish suggest fail avoid oppose exclude require demand advocate support try "
    "deny dispute encourage allow enable prevent block mull weigh rule insist able unable dismiss threaten should must".split()
)
"""Governors that leave it open whether a meeting ever came about."""

UNREAL_NOUNS = frozenset(
    "call plan proposal offer prospect possibility chance hope request demand need readiness willingness refusal idea "
    "suggestion appeal opportunity invitation support resumption condition basis push bid effort attempt way desire wish "
    "reason sign lack absence".split()
)

CANCELLING = frozenset(
    "cancel scrap postpone shelve axe abandon scupper scuttle suspend nix snub skip boycott abort delay ditch drop".split()
)
FALSELY = frozenset("incorrectly wrongly falsely mistakenly erroneously inaccurately".split())
SOMETIMES = frozenset("regularly often usually rarely frequently sometimes repeatedly routinely occasionally periodically".split())
REPORTING = frozenset("say tell report announce claim state add write note confirm declare".split())

AT_PREPS = frozenset(("at", "during", "in", "after", "following", "on", "since", "from", "for", "amid", "throughout", "over"))
BEFORE_PREPS = frozenset(("before", "until", "till", "ahead"))

HYPHENATED = {"sino": "CHN", "russo": "RUS", "franco": "FRA", "anglo": "GBR", "indo": "IND", "us": "USA", "u.s": "USA", "eu": "EUR",
              "greco": "GRC", "turco": "TUR", "italo": "ITA", "afro": ""}  # fmt: skip

CANCELLING_FORMS = frozenset("cancelled canceled scrapped postponed shelved axed abandoned suspended aborted".split())
