"""How a noun of meeting stands in its clause: told by quantity, or with a clause of what is done there."""

from __future__ import annotations

from graphmodel.extract.meetings import words as mw
from graphmodel.extract.parse.article import Token

_RECALLING = mw.REPORTING | mw.words(
    "disclose recall reveal explain recount relate remember inform assure maintain insist"
)


def standing(noun: Token) -> Token:
    """The word that stands in the sentence for a meeting told by quantity: "two days" of "two days of talks"."""
    head = noun.head
    if noun.dep == "pobj" and head.lower == "of" and head.head.pos == "NOUN" and head.head.lemma in mw.QUANTITIES:
        whole = head.head
        return whole.head if whole.dep == "conj" and whole.lemma == "half" else whole  # "a day and a half of talks"
    return noun


def doing_at(noun: Token) -> Token | None:
    """The clause of "a meeting at which A and B were to sign"; of what is done there its subject takes part."""
    for clause in (c for c in noun.children if c.dep == "relcl"):
        for word in (clause, *(c for c in clause.children if c.dep == "xcomp")):
            if any(c.lower == "where" or (c.dep == "prep" and _which(c)) for c in word.children):
                return clause
    return None


def behind_aside(verb: Token, prep: Token) -> Token:
    """The verb that a phrase at the head of the sentence belongs to, where the parser hung it on who tells of it: of
    "At the talks, an aide said, he warned X" it is "warned".
    """
    main, teller = verb.head, verb.child("nsubj")
    aside = verb.dep in ("ccomp", "parataxis") and verb.lemma in _RECALLING and main.pos == "VERB"
    if (
        not aside
        or main.index < verb.index
        or main.lemma in mw.REPORTING
        or teller is None
        or prep.index > teller.index
        or main.child("nsubj") is None
    ):
        return verb
    first = min(t.index for t in teller.subtree())
    before = verb.sentence.tokens[first - 1] if first else None
    commas = [t for t in verb.sentence.tokens[verb.index : main.index] if t.text == ","]
    return main if before is not None and before.text == "," and commas else verb


def _which(prep: Token) -> bool:
    noun = prep.child("pobj")
    return prep.lower in ("at", "in", "during") and noun is not None and noun.lower == "which"
