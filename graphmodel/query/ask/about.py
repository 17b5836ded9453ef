"""What a question in plain English is about: the words that follow "about", "over", "that" and the like."""

from __future__ import annotations

import re

from graphmodel.query.ask.topics import (
    AGAINST,
    ASKED_AFTER,
    CLAIMED,
    DEED,
    DEED_OF,
    DENIED,
    DENIED_DOING,
    FIRST,
    FOR,
    HAS_SAY,
    IF,
    KNOW_THAT,
    NO_DAY,
    NO_OCCASION,
    NO_START,
    NO_THING,
    NO_TOPIC,
    OBJECT,
    OF_SPEECH,
    ON,
    PLAIN,
    REPORTED,
    REPORTED_ON,
    RULERS,
    SEEN,
    TAKEN,
    THAT,
    THOUGHT,
    TO_DO,
    TRAILING,
    VIEW,
)

_OF_CLAIMS = frozenset({"contradictions", "who_denied_what", "said_first", "answers"})
"""Queries about claims, which a question gives after "that"."""
_OF_DEEDS = frozenset({"who_warned_whom", "who_accused_whom", "statements_by", "known_as_of", "unanswered_accusations"})
_BLAMING = frozenset({"who_accused_whom", "unanswered_accusations"})
_OF_THINGS = frozenset({"who_accused_whom", "who_supported_whom", "who_demanded_what"})
_NO_TOPICS = frozenset({"officials_in_office", "who_met_whom", "meetings_at", "co_attendance", "silent_parties"})
"""Queries whose questions have no topic but after "about"."""


_QUOTED = re.compile(
    r"(?:\b(?:of|with|to|about|over|on|out|says?|saying|said|that|words?|wording|remarks?|phrase|formula|against"
    r"|for)|[:,])"
    r" (?:the )?(?:words? |phrase )?(?:[\"“‘](?P<words>[^\"“”‘’]{3,80})[\"”’]|'(?P<w>[^']{3,80})'(?=[\s,.?;]|$))"
)
"""Words of the matter itself; not a date or a name in quotation marks."""
_SHELL = re.compile(
    r"^(?:(?:the |any |a )?(?:prospects?|likelihood|effects?|use|idea|possibility|question|matter|issue"
    r"|consequences|risks?"
    r"|danger|subject|topic|chances?|merits?)(?: (?:and|or) (?:the )?[a-z]+)? of |whether (?:or not )?)(?=\S+ \S"
    r"|[a-z]{4,}$)"
)
"""Words around a topic that say nothing of what it is."""
_OR = re.compile(r",? or (?:other |any |the |of )*")
_MOST_WORDS = 4
"""So many words at most has each of several topics; in a clause "or" joins other things."""


def _patterns(query: str) -> list[re.Pattern[str]]:
    """Words that lead to a topic, the surest first."""
    if query == "who_denied_what":
        return [DENIED_DOING, CLAIMED, PLAIN, AGAINST, DENIED, ON]
    if query in _OF_CLAIMS:
        first = [FIRST, DEED, TO_DO] if query == "said_first" else []
        said = [HAS_SAY] * (query == "contradictions")
        return [CLAIMED, *said, *first, ON, FOR, THOUGHT, PLAIN, AGAINST]
    if query in _NO_TOPICS or query == "relied_on_sources":
        return [PLAIN, *[REPORTED_ON] * (query == "relied_on_sources")]
    if query == "expert_statements":
        return [PLAIN, VIEW, THOUGHT, ON, AGAINST, FOR, THAT, SEEN]
    if query in ("spokespeople", "topics_of", "refuted_reports"):
        return [PLAIN, ON, *[REPORTED] * (query == "refuted_reports"), *[THAT] * (query == "refuted_reports")]
    deed, thing = [DEED] * (query in _OF_DEEDS), [OBJECT] * (query in _OF_THINGS)
    what = [] if query == "planned_statements" else [IF, TO_DO]
    thing = [*thing, FOR] if query == "who_supported_whom" else [FOR, *thing]
    if query in _BLAMING:  # "criticised Iran for its silence on Yemen"
        return [PLAIN, AGAINST, THOUGHT, *deed, *what, FOR, ON, THAT, *thing]
    seen = [SEEN] * (query == "statements_by")
    return [PLAIN, AGAINST, THOUGHT, *deed, *what, ON, THAT, *thing, *seen]


def without_topic(text: str) -> str:
    """A question without the clauses that may hold the words of another question: "about …", "that …"."""
    return OF_SPEECH.sub(" ", THAT.sub(" ", PLAIN.sub(" ", text)))


def about_of(text: str, query: str) -> tuple[str | None, str]:
    """The topic of a question and the question without it; None where it names none."""
    if query == "attribution_chain":
        text = KNOW_THAT.sub(r"\1 …", text)
    claimed = THAT.search(text) if query in _OF_DEEDS else None
    for pattern in _patterns(query):
        for match in pattern.finditer(text):
            if (
                claimed
                and pattern is not THAT
                and claimed.start() < match.start("words")
                and match.end() <= claimed.end()
            ):
                continue  # a word within what is claimed
            if query == "contradictions" and NO_OCCASION.fullmatch(match["words"].strip()):
                continue
            words = TRAILING.sub("", match["words"].strip())
            if _is_topic(words, pattern) or (query == "contradictions" and _is_clause(words)):
                quoted = _QUOTED.search(text)
                if quoted and pattern not in (THAT, CLAIMED, HAS_SAY) and not _within(quoted, match):
                    break  # the words themselves are the surest
                start = match.start("words") if pattern in TAKEN else match.start()
                return " ".join(words.split()), f"{text[:start]} {text[match.start('words') + len(words) :]}"
    quoted = _QUOTED.search(text) if query not in _NO_TOPICS else None
    if quoted:
        words = quoted["words"] or quoted["w"]
        return words, text.replace(words, " ")
    return None, text


def _within(inner: re.Match[str], outer: re.Match[str]) -> bool:
    return outer.start() <= inner.start() and inner.end() <= outer.end()


def topics_of(about: str) -> list[str]:
    """What a topic names: "the prospect of sanctions or other measures" are sanctions, and measures."""
    plain = _SHELL.sub("", about)
    parts = [re.sub(r"^(?:an?|the) ", "", part.strip()) for part in _OR.split(plain)]
    short = all(1 <= len(part.split()) <= _MOST_WORDS for part in parts)
    return list(dict.fromkeys(parts)) if short else [plain]


def _is_clause(words: str) -> bool:
    """Whether accounts may disagree on it: "when the ceasefire began"."""
    told = words.split()
    return told[0].lower() in ("when", "whether", "where", "how", "why") and len(told) > 2


def _is_topic(words: str, pattern: re.Pattern[str]) -> bool:
    told = words.split()
    if told[0].lower() in NO_START or NO_THING.fullmatch(words):
        return False
    if told[0].lower() in ASKED_AFTER and (pattern not in (THAT, CLAIMED) or len(told) < 3):
        return False
    if told[0].lower() in NO_TOPIC and (pattern not in (THAT, CLAIMED) or len(told) < 3):
        return False
    if pattern is PLAIN:
        return True
    if pattern in (ON, THOUGHT):
        return not NO_DAY.match(words)
    if pattern in (OBJECT, DEED) and RULERS.fullmatch(words):
        return False
    if pattern is FOR and DEED_OF.match(words):
        return False
    if pattern in (OBJECT, FIRST, DENIED, FOR, AGAINST, REPORTED_ON, DEED) and words.replace(" and ", " ").istitle():
        return False
    return len(told) > 1 or words.islower()
