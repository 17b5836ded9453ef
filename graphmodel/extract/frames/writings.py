"""Clauses behind a noun that tell an act: "a statement accusing", "a letter thanking", "a note in which it asked"."""

from __future__ import annotations

from graphmodel.acts import LIGHT_VERBS, Lexicon
from graphmodel.extract.lexicon import WRITINGS
from graphmodel.extract.parse.article import Token

_PARTICIPLES = frozenset(
    "say allege accuse claim warn urge call condemn announce demand ask argue state confirm deny report quote "
    "reject criticize criticise denounce express blame pledge vow".split()
)
"""Verbs that tell an act in a participle behind a noun: "a statement accusing"."""
_OF_WRITINGS = frozenset(
    "praise welcome thank congratulate propose request invite complain protest insist stress reaffirm promise threaten "
    "describe inform assure deplore support back offer dismiss".split()
)
"""Those that tell one only behind a writing: "a letter thanking"."""


def tells_behind(verb: Token, lexicon: Lexicon) -> bool:
    """Whether a participle behind a noun tells an act; "issued a statement saying" is told by its issue."""
    noun = verb.head
    if verb.lemma in ("say", "state") and noun.dep == "dobj" and noun.head.lemma in LIGHT_VERBS:
        return noun.lemma.lower() not in lexicon.nouns
    writing = noun.lemma.lower() in WRITINGS
    return verb.tag == "VBG" and (verb.lemma in _PARTICIPLES or (writing and verb.lemma in _OF_WRITINGS))


def tells_writing(clause: Token, lexicon: Lexicon) -> bool:
    """Whether a clause behind a statement tells what it says: "condemning", "in which it condemned"."""
    if clause.dep != "relcl":
        return clause.dep == "acl" and tells_behind(clause, lexicon)
    which = (c.child("pobj") for c in clause.children if c.dep == "prep")
    return any(w is not None and w.lower == "which" for w in which) and clause.lemma.lower() in lexicon.verbs
