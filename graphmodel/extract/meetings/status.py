"""Whether a meeting was held, is planned, was called off, or is only wished for: told from what governs the word."""

from __future__ import annotations

import re
from typing import Literal

from graphmodel.extract.meetings import words as mw
from graphmodel.extract.meetings.falsehood import found_false
from graphmodel.extract.parse.article import Token
from graphmodel.model.vocab import MeetingStatus

Told = MeetingStatus | Literal["unreal"]


_DENYING = ("deny", "dismiss", "reject", "refute", "rebut", "withdraw", "retract", "recant")
_HOLDING_TRUE = ("insist", "suggest")
_NOTHING = ("nothing", "naught", "nought", "grief")
_HAPPENING = ("materialise", "materialize", "happen", "proceed")
_NOT = ("never", "neither", "nor", "no")
_NOT_DEPS = ("advmod", "det", "cc", "preconj")


def _aux(verb: Token) -> set[str]:
    return {c.lower for c in verb.children if c.dep in ("aux", "auxpass")}


def _negated(token: Token) -> bool:
    return any(c.dep == "neg" or (c.lower in _NOT and c.dep in _NOT_DEPS) for c in token.children)


def status_of_verb(verb: Token) -> Told:
    """Status of a meeting that a verb tells."""
    if _negated(verb) and _contrary(verb):
        return "refuted"
    if _negated(verb) or any(c.lower in mw.SOMETIMES for c in verb.children if c.dep == "advmod"):
        return "unreal"
    if any(c.dep == "mark" and c.lower in ("if", "unless", "whether") for c in verb.children):
        return "unreal"
    told = _by_auxiliary(verb)
    if (told is None and denied(verb)) or (verb.untrue and told != "unreal"):
        return "refuted"
    above = _from_above(verb)
    if above in ("unreal", "cancelled", "refuted"):
        return above
    return told or above or "held"


_CONTRARY = re.compile(
    r"^(?:contrary to (?:\S+ ){0,4}?(?:reports?|claims?|stor(?:y|ies)|accounts?|rumou?rs?|what)\b)|"
    r", as (?:\S+ ){0,6}?(?:reported|claimed|written|announced|alleged)\b",
    re.IGNORECASE,
)


def _contrary(verb: Token) -> bool:
    """Whether a past meeting is said not to have been, against what others told: "contrary to reports, never met"."""
    past = verb.tag in ("VBD", "VBN") or any(c.lower in ("did", "had") for c in verb.children if c.dep == "aux")
    text = " ".join(t.text for t in verb.sentence.tokens).replace(" ,", ",")
    return past and bool(_CONTRARY.search(text))


def denied(verb: Token) -> bool:
    """Whether somebody says that it never was, or the text itself: "denied that he had met", "dismissed claims that
    they met", "a report that they had met was wrong".
    """
    token = verb
    while token.head is not token:
        above = token.head
        saying = above.pos == "VERB" and not _negated(above) and _by_auxiliary(above) is None
        if token.dep in ("ccomp", "xcomp", "acl") and above.lemma == "deny" and saying:
            return True
        claim = token.lemma.lower() in mw.CLAIMS and token is not verb
        if claim and token.dep in ("dobj", "nsubjpass") and above.lemma in _DENYING and saying:
            return True
        if claim and found_false(token):
            return True
        told = above.lemma in mw.REPORTING and above.pos == "VERB"
        that = token.dep == "relcl" and above.lemma.lower() in mw.CLAIMS  # the parser's "a report that X had met Y"
        if told or not (that or token.dep in ("ccomp", "xcomp", "acl", "advcl", "conj", "appos", "dobj")):
            return False
        token = above
    return False


def _by_auxiliary(verb: Token) -> Told | None:
    words = _aux(verb)
    if words & {"should", "must", "ought", "need"}:
        return "unreal"
    if words & {"will", "'ll", "shall", "would", "wo", *mw.MIGHT}:
        return "planned" if "have" not in words else "unreal"
    if words & {"is", "are", "'s", "'re", "am"} and verb.tag == "VBG":
        return "planned" if _date_ahead(verb) else "held"
    return None


def _date_ahead(verb: Token) -> bool:
    return any(t.lower in ("tomorrow", "next", "later") for t in verb.subtree())


def _past(verb: Token) -> bool:
    return verb.tag == "VBD" or any(c.lower == "had" for c in verb.children if c.dep == "aux")


def _from_above(verb: Token) -> Told | None:
    """What governs an infinitive or a clause makes of it: "is due to", "refused to", "incorrectly said"."""
    token = verb
    while token.head is not token and token.dep in ("xcomp", "ccomp", "acl", "pcomp", "conj", "advcl", "prep", "pobj"):
        above = token.head
        lemma = above.lemma.lower()
        if token.dep == "conj" and any(c.dep == "aux" for c in token.children):
            return None
        if token.dep in ("advcl", "pcomp", "prep") and above.pos in ("VERB", "AUX") and lemma not in ("be",):
            return None
        if above.lower in ("to",) and token.dep == "pcomp":
            token = above
            continue
        if lemma in _HOLDING_TRUE and token.dep == "ccomp" and _past(token):
            return None  # "insists that X met Y"
        verdict = _governor(
            above, lemma, infinitive=token.dep == "xcomp" or any(c.lower == "to" for c in token.children)
        )
        if verdict == "planned" and token.dep == "ccomp" and token.tag == "VBD":
            return None  # "it will be recalled that he met X"
        if verdict is not None:
            return verdict
        if token.dep == "ccomp" and lemma in mw.REPORTING:
            return None
        token = above
    return None


def _governor(above: Token, lemma: str, *, infinitive: bool) -> Told | None:
    if any(c.lower in mw.FALSELY for c in above.children):
        return "refuted"
    if lemma in mw.CANCELLING:
        return "cancelled"
    if lemma in mw.UNREAL or above.lower in mw.UNREAL or (above.pos == "NOUN" and lemma in mw.UNREAL_NOUNS):
        return "unreal"
    if lemma in ("deny", "dispute") or (_negated(above) and infinitive):
        return "unreal"
    if lemma == "be" and infinitive:
        return "planned"
    if lemma in mw.PLANNING or above.lower in ("due", "set", "scheduled", "expected", "slated", "planning"):
        return "unreal" if _negated(above) else "planned"
    return _by_auxiliary(above)


def status_of_noun(noun: Token) -> Told:
    """Status of a meeting that a noun tells, by its modifiers and by the verb or noun that governs it."""
    modifiers = {c.lower for c in noun.children if c.dep in ("amod", "compound", "det", "acl", "advmod")}
    if ("no" in modifiers and _never_was(noun)) or noun.untrue:
        return "refuted"
    if modifiers & {"possible", "potential", "hypothetical", "proposed", "any", "no", "eventual", "another", "regular"}:
        return "unreal"
    if noun.child("amod", "acl", "compound") is not None and modifiers & mw.CANCELLING_FORMS:
        return "cancelled"
    told = _by_verb(noun)
    if told in ("held", None) and (modifiers & mw.PLANNED_MODIFIERS or "next" in {t.lower for t in noun.subtree()[:6]}):
        return "planned"
    return told or "held"


def _never_was(noun: Token) -> bool:
    """Of "there had been no meeting between them": not "no meeting since", "no meeting for years"."""
    be = noun.head
    if be.lemma != "be" or be.child("expl") is None or _by_auxiliary(be) is not None or be.tag in ("VBZ", "VBP"):
        return False
    return not any(c.lower in ("since", "for", "until", "yet") for c in (*be.children, *noun.children))


def _by_verb(noun: Token) -> Told | None:
    token = noun
    while token.dep in ("conj", "compound", "appos", "attr") and token.head is not token and token.head.pos == "NOUN":
        token = token.head
    above = token.head
    if token.dep == "pobj":
        prep, above = above, above.head
        while above.dep in ("prep", "prt") and above.lower in ("out", "up", "from"):
            above = above.head  # "pulled out of the talks", "turned up for the talks"
        if prep.lower in mw.BEFORE_PREPS:
            return "planned"
        if above.pos == "NOUN" and above.lemma in mw.UNREAL_NOUNS and prep.lower not in ("at", "during", "in"):
            return "unreal"
        if above.pos == "VERB" and (told := _by_taking_part(above)) == "cancelled":
            return told
        if above.lemma == "invite" and prep.lower in ("to", "for"):
            return "planned"
        if (
            above.pos in ("VERB", "AUX")
            and above.lemma in ("call", "push", "press", "appeal", "ask", "open", "hope", "wait")
            and prep.lower in ("for", "to")
        ):
            return "unreal"
        if above.pos in ("VERB", "AUX") and prep.lower in mw.AT_PREPS:
            told = status_of_verb(above)
            return told if told in ("planned", "refuted") else "held"
        return _by_taking_part(above)
    if above.pos not in ("VERB", "AUX"):
        return None
    if above.lemma in mw.CANCELLING or called_off(above):
        return "cancelled" if token.dep in ("dobj", "nsubjpass", "nsubj") else None
    wished = above.lemma in mw.UNREAL or above.lower in mw.UNREAL
    acting = token.dep == "nsubj" and above.tag == "VBD"  # "the meeting on Sunday rejected the plan"
    if wished and above.lemma != "open" and not acting:  # "opened the talks"
        return "unreal"
    lost: Told | None = "cancelled" if token.dep == "nsubj" and _came_to_nothing(above) else None
    told = lost or _of_being(above) or status_of_verb(above)
    return "planned" if above.lemma in mw.PLANNING and told == "held" else told


def _of_being(be: Token) -> Told | None:
    """Of "talks are to resume", "the session is due to be held", "the summit is off"."""
    if be.lemma != "be" or _negated(be):
        return None
    if any(c.lower == "off" and c.dep in ("prt", "advmod", "acomp", "prep") for c in be.children):
        return "cancelled"
    to = be.child("xcomp")
    due = be.child("acomp")
    if to is None and due is not None and due.lower in ("due", "likely", "set") and be.tag in ("VBZ", "VBP"):
        to = due.child("xcomp")
    return "planned" if to is not None and be.tag in ("VBZ", "VBP") and "to" in _aux(to) else None


def _came_to_nothing(verb: Token) -> bool:
    """Of a meeting that "fell through", "will not take place", "never went ahead"."""
    particles = {c.lower for c in verb.children if c.dep in ("prt", "advmod", "prep", "acomp")}
    if verb.lemma == "fall" and particles & {"through", "apart"}:
        return not _negated(verb)
    if verb.lemma == "come" and not _negated(verb):
        to = next((c.child("pobj") for c in verb.children if c.dep == "prep" and c.lower == "to"), None)
        return to is not None and to.lower in _NOTHING
    place = verb.child("dobj")
    taking = verb.lemma == "take" and place is not None and place.lower == "place"
    going = (verb.lemma in ("go", "come") and particles & {"ahead", "forward", "off"}) or verb.lemma in _HAPPENING
    if not taking and not going:
        return False
    failed = verb.dep == "xcomp" and verb.head.lemma == "fail" and not _negated(verb.head)
    return failed or (_negated(verb) and not _aux(verb) & {"has", "have", "can", "could", "may", "might", "should"})


def _by_taking_part(verb: Token) -> Told | None:
    """Of "participated in", "pulled out of", "failed to turn up for": whether the meeting lost a party."""
    if verb.pos != "VERB":
        return None
    if verb.lemma in ("pull", "withdraw", "back") and any(c.lower in ("out", "from") for c in verb.children):
        return "cancelled" if status_of_verb(verb) == "held" else None
    if verb.lemma in ("turn", "show") and any(c.lower == "up" for c in verb.children):
        missed = _negated(verb) or (verb.dep == "xcomp" and verb.head.lemma == "fail")
        return "cancelled" if missed else None
    return status_of_verb(verb) if verb.lemma == "participate" else None


def called_off(verb: Token) -> bool:
    """Whether the verb with its particle ends a plan: "called off", "put off", "put on hold"."""
    return verb.lemma in ("call", "put", "break") and any(
        (c.dep == "prt" and c.lower in ("off", "on")) or (c.dep == "advmod" and c.lower == "off") for c in verb.children
    )


def turned_away(verb: Token) -> bool:
    """Of "refused to receive the ambassador": a guest who stood at the door."""
    above = verb.head
    return verb.dep == "xcomp" and above.lemma in ("refuse", "decline") and above.tag == "VBD" and not _negated(above)
