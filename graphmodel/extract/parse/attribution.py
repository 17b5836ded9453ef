"""Who says it, where the parser lost him behind what is said: "…, the Prime Minister, Maria Paz, said yesterday",
"…, Maria Paz, the mayor of Cuzco, announced", "…, said navy Captain Paz".
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from graphmodel.extract.lexicon import ORG_NOUNS, PARTICLES, PERSON_NOUNS, TITLE_WORDS
from graphmodel.extract.parse.attachment import hang

if TYPE_CHECKING:
    from graphmodel.extract.parse.article import Token

TELLING = frozenset(
    "say add reply answer respond retort write note remark observe state declare explain recall warn insist argue "
    "claim complain admit concede suggest continue conclude tell inform assure report announce testify estimate "
    "predict assert comment disclose reveal confirm contend stress emphasise emphasize maintain affirm indicate "
    "acknowledge caution charge allege quip joke promise vow pledge threaten protest deny demand urge propose".split()
)
"""Verbs of saying."""
_MEETING = frozenset(
    "telephone phone ring cable meet visit receive host greet welcome see summon contact accompany question urge beg "
    "press thank congratulate remind praise accuse denounce condemn attack criticise criticize address brief "
    "embrace join".split()
)
_TIMES = frozenset(
    "yesterday today tonight tomorrow monday tuesday wednesday thursday friday saturday sunday week month year "
    "morning afternoon evening night weekend".split()
)
AFFILIATION = re.compile(r"[DRI]-[A-Z][a-z]+")
"""The party and state of a legislator of the United States."""
_FINITE = ("VBD", "VBZ", "VBP", "MD")
_STOPS = frozenset((",", ";", ":", "—", "–", ".", "(", ")", '"'))
_LONGEST = 12
"""Words of a role or a name at most."""


def attribute(tokens: Sequence[Token]) -> None:
    """Set right who says it in one sentence; `index` of each word must be its place in `tokens`."""
    _main_behind_relative(tokens)
    _main_of_many(tokens)
    _behind_party(tokens)
    for verb in tokens:
        if verb.lemma in _MEETING and verb.tag == "VBD":
            _object_behind(verb)
        if verb.lemma in TELLING and verb.tag in ("VBD", "VBZ", "VBN") and verb.quote is None:
            _no_time(verb)
            _one_phrase(verb, tokens)
            _beside_name(verb, tokens)


def _main_behind_relative(tokens: Sequence[Token]) -> None:
    """Give a name its verb back where the parser read an aside as going on: "Kenya, which the report named as well, has
    left the pact".
    """
    noun = next((t for t in tokens if t.is_root), None)
    if noun is None or noun.pos not in ("NOUN", "PROPN"):
        return
    for verb in [c for c in noun.children if c.dep == "relcl"]:
        aux = next((c for c in verb.children if c.dep == "aux" and c.tag in ("VBZ", "VBD", "VBP", "MD")), verb)
        before = tokens[noun.index + 1 : aux.index]
        if len(before) < 4 or before[-1].text != "," or before[0].text != ",":
            continue
        inner = next(
            (t for t in before if t.tag in ("VBD", "VBZ", "VBP", "VBN") and t.dep in ("acl", "relcl", "ccomp")), None
        )
        if inner is None or before[1].lower not in ("which", "who", "whom", "whose", "where"):
            continue
        verb.head.children.remove(verb)
        verb.head, verb.dep = verb, noun.dep
        noun.head, noun.dep = verb, "nsubj"
        hang(inner, noun, "relcl")
        for child in [c for c in verb.children if noun.index < c.index < aux.index]:
            hang(child, inner, child.dep)
        verb.children.append(noun)
        verb.children.sort(key=lambda t: t.index)
        return


def _behind_party(tokens: Sequence[Token]) -> None:
    """Give a legislator his verb back where the parser hung him on his party: "Jane Roe, R-Neb., said"."""
    for party in tokens:
        name = party.child("nsubj") if AFFILIATION.match(party.text) else None
        if name is None or party.head is party or party.head.pos not in ("VERB", "AUX") or name.index > party.index:
            continue
        hang(name, party.head, "nsubj")
        hang(party, name, "appos")
        return


_CALLING = frozenset(
    "offer decline refuse call appeal plead pledge vow agree promise threaten propose demand urge warn protest".split()
)


def _main_of_many(tokens: Sequence[Token]) -> None:
    """Give people their verb back where the parser took it for a participle: "Six heads of state called Monday for",
    "Maria Paz, the envoy, offered in the last hours to go".
    """
    noun = next((t for t in tokens if t.is_root), None)
    named = noun is not None and noun.pos == "PROPN" and any(c.dep == "appos" for c in noun.children)
    if noun is None or not (named or noun.lower in PERSON_NOUNS | ORG_NOUNS):
        return
    past = ("VBN", "VBD") if noun.lower in ORG_NOUNS else ("VBN",)  # "The group called on"
    verb = next((c for c in noun.children if c.dep == "acl" and c.tag in past and c.lemma in _CALLING), None)
    if verb is None or any(c.dep == "agent" for c in verb.children):
        return
    if any(t.tag in _FINITE for t in tokens[: verb.index]) or (tokens[verb.index - 1].text == ",") is not named:
        return
    if any(t.tag in _FINITE and not any(a is verb or a.dep == "conj" for a in (t, *t.ancestors())) for t in tokens):
        return
    noun.children.remove(verb)
    verb.head, verb.dep, verb.tag = verb, noun.dep, "VBD"
    noun.head, noun.dep = verb, "nsubj"
    verb.children.insert(0, noun)
    for child in verb.children:
        if child.lower in _TIMES and child.dep in ("oprd", "dobj"):
            child.dep = "npadvmod"


def _object_behind(verb: Token) -> None:
    """Who stands behind a verb that needs an object is it, where somebody stands before: "Peru's president, Luis Paz,
    telephoned the Chilean minister", whose president the parser took for a clause.
    """
    behind = next((c for c in verb.children if c.dep == "nsubj" and c.index > verb.index), None)
    before = next(
        (
            c
            for c in verb.children
            if c.index < verb.index and c.dep in ("ccomp", "dep", "advcl", "npadvmod") and c.pos in ("NOUN", "PROPN")
        ),
        None,
    )
    if behind is None or before is None or verb.child("dobj") is not None:
        return
    if before.lower in PERSON_NOUNS and any(c.dep == "appos" for c in before.children):
        before.dep, behind.dep = "nsubj", "dobj"


def _no_time(verb: Token) -> None:
    """A word of time behind the verb is not who says it: "said yesterday"."""
    for child in verb.children:
        if child.dep == "nsubj" and child.lower in _TIMES and child.index > verb.index:
            child.dep = "npadvmod"


def _one_phrase(verb: Token, tokens: Sequence[Token]) -> None:
    """Two subjects behind the verb that stand side by side are one: "said navy Captain Paz"."""
    behind = [c for c in verb.children if c.dep == "nsubj" and c.index > verb.index]
    if len(behind) != 2 or behind[1].index - behind[0].index > _LONGEST:
        return
    first, second = behind
    if all(t.pos in ("NOUN", "PROPN", "ADJ") for t in tokens[first.index : second.index + 1]):
        hang(first, second, "compound")


def _beside_name(verb: Token, tokens: Sequence[Token]) -> None:
    """A role and a name between commas behind what is said and before the verb: they say it."""
    if verb.index < 4 or tokens[verb.index - 1].text != "," or not _ends(verb, tokens):
        return
    second = _piece(tokens, verb.index - 1)
    first = _piece(tokens, second[0].index - 1) if second and tokens[second[0].index - 1].text == "," else []
    if not first or first[0].index < 2 or not _opens(tokens[first[0].index - 1]):
        return
    name, role = (second, first) if _is_name(second) else (first, second)
    noun = _role(role)
    if noun is None or not _is_name(name):
        return
    said = tokens[: first[0].index - 1]
    if not any(t.tag in _FINITE or t.quote is not None for t in said):
        return
    _speaks(noun, name[-1], name is second, verb, said)


def _speaks(noun: Token, name: Token, behind: bool, verb: Token, said: Sequence[Token]) -> None:
    top = verb
    while not top.is_root:
        top = top.head
    if top is not verb:
        if top.index > said[-1].index:
            return
        verb.head.children.remove(verb)
        verb.head, verb.dep = verb, top.dep
        top.head, top.dep = verb, "ccomp"
        verb.children.append(top)
    verb.tag, verb.pos = "VBD" if verb.tag == "VBN" else verb.tag, "VERB"
    head, aside = (noun, name) if behind else (name, noun)
    for child in [c for c in verb.children if c.dep == "nsubj" and c is not head]:
        child.dep = "dobj" if verb.lemma in _HEARD and child.index > verb.index else "dep"
    if hang(head, verb, "nsubj"):
        hang(aside, head, "appos")


_HEARD = frozenset("tell inform assure remind".split())
"""Verbs behind which the hearer stands: "told reporters on Friday"."""
_NEAR = 4


def _ends(verb: Token, tokens: Sequence[Token]) -> bool:
    """Whether nothing is said behind the verb: only to whom, when and where."""
    heard = verb.lemma in _HEARD
    more = ("ccomp", "xcomp") if heard else ("ccomp", "dobj", "xcomp")
    if any(c.dep in more and c.index > verb.index for c in verb.children if c.quote is None):
        return False
    if heard and any(c.dep in ("dobj", "nsubj", "dative") and 0 < c.index - verb.index <= _NEAR for c in verb.children):
        return True
    after = tokens[verb.index + 1] if verb.index + 1 < len(tokens) else None
    return (
        after is None or after.text in _STOPS or after.pos in ("ADP", "ADV") or after.lower in (*_TIMES, "last", "here")
    )


def _piece(tokens: Sequence[Token], end: int) -> list[Token]:
    """The words between the comma at `end` and the stop before it; none where a verb stands in them."""
    first = end
    while first > 0 and not _opens(tokens[first - 1]):
        first -= 1
        if end - first > _LONGEST or tokens[first].tag in _FINITE:
            return []
    return list(tokens[first:end])


def _opens(token: Token) -> bool:
    return token.text in _STOPS or token.quote is not None or token.lower == "but"


def _is_name(piece: Sequence[Token]) -> bool:
    named = [t for t in piece if t.text[0].isupper()]
    return (
        len(named) > 0
        and len(piece) <= _LONGEST // 2
        and piece[0].text[0].isupper()
        and all(t.text[0].isupper() or t.lower in PARTICLES for t in piece)
        and not (piece[-1].lower in TITLE_WORDS or piece[-1].lower in PERSON_NOUNS)
    )


def _role(piece: Sequence[Token]) -> Token | None:
    """The noun for people at the head of a phrase, before its prepositions."""
    if piece[0].pos == "ADP" or piece[0].lower in ("and", "or", "who", "which"):
        return None
    for at, token in enumerate(piece):
        if token.pos == "ADP" or token.lower in ("of", "for"):
            piece = piece[:at]
            break
    return next((t for t in reversed(piece) if t.lower.rpartition("-")[2] in PERSON_NOUNS), None)
