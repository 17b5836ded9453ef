"""Verbs that the parser takes for something else, set right in the tree before any rule reads it.

Three slips are plain to see: "asked" between commas is read as the main verb ("the envoy, asked why, said that"), what
is dismissed is read as what it is called ("rejected as baseless reports that"), and the verb that opens a paragraph of
a resolution is read as a noun ("Calls upon all parties").
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from graphmodel.extract.parse.attachment import hang

if TYPE_CHECKING:
    from graphmodel.extract.parse.article import Token

_PUT_TO = frozenset("ask question press quiz challenge prod pressed approach reach contact".split())
_DISMISSING = frozenset(
    "dismiss reject deny denounce describe condemn brand decry deride discount label rubbish ridicule repudiate "
    "characterize characterise".split()
)
_CLAIMS = frozenset(
    "report claim allegation accusation charge assertion suggestion rumour rumor speculation talk story statement "
    "remark notion idea fear criticism complaint insinuation account contention warning prediction version".split()
)
OPERATIVE = {
    **{f"{verb}s": verb for verb in (
        "accept acknowledge affirm announce appeal applaud approve call commend condemn decide declare demand "
        "denounce deplore deem encourage endorse exhort insist instruct invite mandate note pledge proclaim promise "
        "propose reaffirm recall recognize recommend reiterate reject regret remain remind renew request require "
        "resolve salute stress support take underline underscore urge vow warn welcome"
    ).split()},
    "expresses": "express",
    "emphasizes": "emphasize",
    "emphasises": "emphasise",
    "recognises": "recognise",
    "congratulates": "congratulate",
    "authorizes": "authorize",
    "authorises": "authorise",
    "determines": "determine",
    "undertakes": "undertake",
}  # fmt: skip
"""Verbs that open a paragraph of a resolution, to their lemmas."""


def mend_verbs(tokens: Sequence[Token]) -> None:
    """Set right the heads and tags of one sentence's words; `index` of each must be its place in `tokens`."""
    for verb in tokens:
        if verb.lemma in _PUT_TO and verb.is_root and verb.tag in ("VBD", "VBN"):
            _asked_aside(verb, tokens)
        if verb.lemma in _PUT_TO and verb.dep == "advcl" and verb.tag in ("VBD", "VBN"):
            _asked_before(verb, tokens)
        if verb.lemma in _DISMISSING:
            _dismissed_as(verb)
        if verb.tag == "VBN" and verb.dep == "conj":
            _past_joined(verb)
        if verb.tag in ("VBD", "VBN") and verb.dep == "conj":
            _past_behind_infinitive(verb, tokens)
    _operative(tokens)


def _asked_aside(verb: Token, tokens: Sequence[Token]) -> None:
    """Put the verb behind the second comma above the participle between the commas."""
    subject = verb.child("nsubj")
    if subject is None or verb.index < 2 or tokens[verb.index - 1].text != ",":
        return
    behind = [c for c in verb.children if c.index > verb.index and c.dep in ("ccomp", "conj", "parataxis", "dep")]
    main = next((c for c in behind if c.tag in ("VBD", "VBZ") and tokens[c.index - 1].text == ","), None)
    if main is None or main.child("nsubj", "nsubjpass") is not None:
        return
    verb.children.remove(main)
    main.head, main.dep = main, verb.dep
    verb.children.remove(subject)
    subject.head = main
    main.children.append(subject)
    main.children.sort(key=lambda t: t.index)
    verb.head, verb.dep, verb.tag = subject, "acl", "VBN"
    subject.children.append(verb)


def _asked_before(verb: Token, tokens: Sequence[Token]) -> None:
    """Give the verb behind the second comma the subject that the participle between the commas was given."""
    subject, main = verb.child("nsubj"), verb.head
    if subject is None or main.index < verb.index or main.child("nsubj", "nsubjpass") is not None:
        return
    aside = tokens[verb.index - 1].text == "," and tokens[main.index - 1].text == ","
    if aside and main.tag in ("VBD", "VBZ") and hang(subject, main, "nsubj"):
        hang(verb, subject, "acl")
        verb.tag = "VBN"


def _dismissed_as(verb: Token) -> None:
    """Part what is dismissed from the word for what it is called: "rejected as baseless press reports"."""
    prep = next((c for c in verb.children if c.lower == "as" and c.dep == "prep" and c.index > verb.index), None)
    noun = prep.child("pobj") if prep is not None else None
    if prep is None or noun is None or noun.lemma.lower() not in _CLAIMS:
        return
    if any(c.dep in ("dobj", "nsubjpass", "auxpass") for c in verb.children) or noun.index < prep.index + 2:
        return
    called = next((c for c in noun.subtree() if c.index == prep.index + 1 and c.dep in ("amod", "compound")), None)
    if called is not None and hang(noun, verb, "dobj"):
        hang(called, prep, "pobj")


def _past_joined(verb: Token) -> None:
    """Give back to the main verb what was joined to a passive in a clause below it: "said that polls would follow once
    the text had been approved and blamed the rebels".
    """
    first = verb.head
    if first.tag != "VBN" or first.dep not in ("advcl", "relcl", "acl", "ccomp") or verb.child("dobj") is None:
        return
    if not any(c.dep == "auxpass" for c in first.children) or any(
        c.dep in ("aux", "auxpass", "agent", "nsubj", "nsubjpass") for c in verb.children
    ):
        return
    main = next((t for t in first.ancestors() if t.tag == "VBD" and t.is_root), None)
    if main is not None and main.child("nsubj") is not None and hang(verb, main, "conj"):
        verb.tag = "VBD"


def _past_behind_infinitive(verb: Token, tokens: Sequence[Token]) -> None:
    """Join a past tense to the one above, never to an infinitive: "appealed to both to stop and offered to help", "said
    it would go and warned that".
    """
    first = verb.head
    if first.tag != "VB" or verb.lower == verb.lemma or first.index > verb.index:
        return
    if any(c.dep in ("aux", "auxpass", "agent", "nsubj", "nsubjpass") for c in (*verb.children,)):
        return
    if not any(c.dep == "aux" for c in first.children) or any(c.dep == "auxpass" for c in first.children):
        return
    link = next((t for t in reversed(tokens[first.index : verb.index]) if t.lower in ("and", "but")), None)
    main = next((t for t in first.ancestors() if t.tag == "VBD" and t.child("nsubj") is not None), None)
    if link is None or main is None or link.head is not first:
        return
    if hang(verb, main, "conj"):
        hang(link, main, "cc")
        verb.tag = "VBD"


def _operative(tokens: Sequence[Token]) -> None:
    """Read the word that opens "Calls upon all parties to yield" as the verb that it is."""
    verb = next((t for t in tokens[:2] if t.is_root), None)
    if verb is None or verb.lower not in OPERATIVE or not tokens[0].text[0].isupper() or len(tokens) < 4:
        return
    if verb.index == 1 and not tokens[0].lower.endswith(("ly", "also", "further")):
        return
    if any(c.dep in ("nsubj", "nsubjpass") or (c.tag in ("VBZ", "VBD") and c.dep != "relcl") for c in verb.children):
        return
    verb.lemma, verb.tag, verb.pos = OPERATIVE[verb.lower], "VBZ", "VERB"
    noun = next(
        (c for c in verb.children if c.dep in ("appos", "npadvmod", "dep") and c.pos in ("NOUN", "PROPN")), None
    )
    if noun is not None and verb.child("dobj") is None:
        noun.dep = "dobj"
    for clause in verb.children:
        if clause.dep in ("relcl", "acl") and any(c.lower == "that" and c.dep == "mark" for c in clause.children):
            clause.dep = "ccomp"
