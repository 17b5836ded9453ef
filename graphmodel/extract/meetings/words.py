"""Words of meeting: verbs and nouns of talking together, of planning, of calling off, and of what only might be."""

from __future__ import annotations

from graphmodel.model.vocab import MeetingKind


def words(text: str) -> frozenset[str]:
    """A set of words, written as one text."""
    return frozenset(text.split())


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

JOINT = words("announce sign declare issue agree seal unveil initial conclude proclaim embrace pledge")
"""Verbs of what two leaders do when they are together."""

RAISING = frozenset(("raise", "take", "discuss", "bring", "broach", "put"))
"""Verbs that with "with somebody" tell of a talk: "raised the case with his counterpart"."""

HOLDING = words(
    "hold have conduct attend host join chair convene open begin start conclude finish end complete resume wrap "
    "pay make lead enter continue arrange schedule plan stage organise organize kick launch conclude finalise finalize "
    "wind wound close wrap interrupt adjourn reconvene restart reopen prolong extend"
)
"""Light verbs whose subject takes part in the meeting that is their object."""

TELLING = frozenset(("tell", "inform", "assure", "warn", "remind"))
"""Verbs of saying whose object is the one who hears it."""

ARRIVING = words("arrive land fly travel head go return journey touch come drive leave depart")

NOUNS: dict[str, MeetingKind] = {
    "talk": "talks", "meeting": "talks", "negotiation": "talks", "discussion": "talks", "consultation": "talks",
    "conversation": "talks", "encounter": "talks", "session": "talks", "dialogue": "talks", "exchange": "talks",
    "sit-down": "talks", "parley": "talks", "call": "call", "summit": "summit", "conference": "conference",
    "forum": "conference", "congress": "conference", "debate": "conference", "visit": "visit", "trip": "visit",
    "tour": "visit", "journey": "visit", "stopover": "visit", "pilgrimage": "visit",
    "gathering": "conference", "dinner": "talks", "lunch": "talks",
    "breakfast": "talks", "audience": "talks",
}  # fmt: skip

LOOSE = words("exchange discussion dialogue debate dinner lunch breakfast audience conversation")
"""Nouns that mean a meeting only with parties to it."""

SITTINGS = words("summit conference meeting session gathering congress")
"""Nouns that with a body before or behind them mean that the body sat."""

QUANTITIES = words(
    "day hour minute week month round series session set bout lot year weekend afternoon morning night end close start "
    "opening beginning outset conclusion course finish leg stage phase half"
)

DELEGATIONS = words("delegation team mission group panel convoy party")
LEADING = words("lead head chair")

CALLS = words("phone telephone video videoconference hotline conference virtual")
"""What makes a "call" or a "conversation" one."""

NO_MEETING = words(
    "news press media journalists reporters telephone-interview editorial cabinet training photo earnings"
)
"""Modifiers of a conference, session or meeting of the press or of one's own house."""

PRESS = words(
    "reporter journalist press media newsman correspondent audience viewer voter crowd student outlet newspaper"
)

VOTING = words("vote abstain veto")
VOTE_NOUNS = words("vote ballot majority")
DECIDING = words("adopt approve pass reject endorse ratify")
DECIDED = words(
    "resolution motion bill censure sanction measure treaty mandate law amendment legislation budget constitution "
    "accord agreement pact"
)
BODY_HEADS = words(
    "council assembly court parliament senate house congress board committee commission duma knesset bundestag "
    "diet chamber tribunal conference union legislature lawmakers nations"
)
CHAMBERS = BODY_HEADS - words("union conference nations")
"""Bodies that sit in a room of their own: to tell one of them something is to speak there."""

PLANNING = words(
    "plan schedule expect due set slate intend agree arrange prepare aim hope decide announce book likely poise "
    "invite promise vow arrange"
)
"""Governors that put a meeting into the future."""

MIGHT = frozenset(("could", "may", "might"))
PLANNED_MODIFIERS = words("upcoming forthcoming planned scheduled coming expected future imminent prospective")

UNREAL = words(
    "want seek offer propose urge refuse decline reject consider ask demand request need ready willing unwilling "
    "reluctant open call push press appeal favour favor wish suggest fail avoid oppose exclude require demand "
    "advocate support try deny dispute encourage allow enable prevent block mull weigh rule insist able unable "
    "dismiss threaten should must"
)
"""Governors that leave it open whether a meeting ever came about."""

UNREAL_NOUNS = words(
    "call plan proposal offer prospect possibility chance hope request demand need readiness willingness refusal "
    "idea suggestion appeal opportunity invitation support resumption condition basis push bid effort attempt way "
    "desire wish reason sign lack absence"
)

CANCELLING = words(
    "cancel scrap postpone shelve axe abandon scupper scuttle suspend nix snub skip boycott abort delay ditch drop"
)
FALSELY = words("incorrectly wrongly falsely mistakenly erroneously inaccurately")
SOMETIMES = words("regularly often usually rarely frequently sometimes repeatedly routinely occasionally periodically")
REPORTING = words("say tell report announce claim state add write note confirm declare")
CLAIMS = words(
    "report claim allegation rumour rumor story assertion account suggestion dispatch despatch news tale information "
    "message version bulletin"
)
"""Nouns for what others have told."""

AT_PREPS = frozenset(
    ("at", "during", "in", "after", "following", "on", "since", "from", "for", "amid", "throughout", "over", "into")
)
BEFORE_PREPS = frozenset(("before", "until", "till", "ahead"))

HYPHENATED = {
    "sino": "CHN", "russo": "RUS", "franco": "FRA", "anglo": "GBR", "indo": "IND", "us": "USA", "u.s": "USA",
    "eu": "EUR", "greco": "GRC", "turco": "TUR", "italo": "ITA",
}  # fmt: skip

CANCELLING_FORMS = words("cancelled canceled scrapped postponed shelved axed abandoned suspended aborted")
