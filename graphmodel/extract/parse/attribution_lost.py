"""The subject of a verb that the parser left without one, where somebody's name stands before it: "On the eve of the
vote President Paz warned", "In Lima, Paz, who had flown in, denied", '"A gift," Ada Sol and Luis Paz exclaimed as one'.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from graphmodel.extract.lexicon import PERSON_NOUNS, REPORTERS, TITLE_WORDS
from graphmodel.extract.parse.attachment import hang
from graphmodel.extract.parse.attribution import TELLING

if TYPE_CHECKING:
    from graphmodel.extract.names.entities import Mention
    from graphmodel.extract.parse.article import Token

_FINITE = ("VBD", "VBZ", "VBP", "MD")
_SUBJECTS = ("nsubj", "nsubjpass", "expl", "csubj", "csubjpass")
_HANGING = ("nsubj", "nsubjpass", "agent", "poss")
"""What a name is that has a place of its own in the sentence."""
_REMARKING = frozenset(
    "say add reply answer respond retort note remark observe state declare explain insist argue claim complain admit "
    "concede suggest continue conclude announce estimate predict assert comment disclose reveal contend stress "
    "maintain affirm indicate acknowledge specify".split()
)
"""Verbs of saying that have no object for people."""
_BREAKS = frozenset((";", ":", "—", "–"))


def find_subjects(tokens: Sequence[Token]) -> None:
    """Give verbs their subjects in one sentence. Names must be known (`Token.mention`)."""
    for verb in tokens:
        if verb.tag not in ("VBD", "VBZ") or verb.pos != "VERB" or verb.quote is not None:
            continue
        if any(c.dep in _SUBJECTS or c.lower in ("to", "not") for c in verb.children) or not _may_lack(verb):
            continue
        name = _name_before(verb, tokens)
        if name is None or not _opens_clause(name, verb, tokens):
            continue
        if verb.dep == "amod":
            _raise(verb)
        hang(name.head, verb, "nsubj")


def find_subjects_behind(tokens: Sequence[Token]) -> None:
    """Make who is named behind a verb at the end of what is said the one who says it: '"We stay," laughed the old man',
    "The road will open, indicate diplomatic sources". The parser takes him for an object.
    """
    for verb in tokens:
        noun = verb.child("dobj")
        if noun is None or noun.index < verb.index or verb.tag not in ("VBD", "VBN", "VBZ", "VBP"):
            continue
        if any(c.dep in _SUBJECTS or c.lower in ("to", "not", "be") for c in verb.children) or not _speaks(noun):
            continue
        first = min([verb.index, *(c.index for c in verb.children if c.dep == "aux" and c.tag == "VBD")])
        if first < 2 or tokens[first - 1].text != ",":
            continue
        quoted = tokens[first - 2].quote is not None and all(t.quote is not None for t in tokens[: first - 1])
        told = verb.lemma in _REMARKING and verb.tag != "VBN" and any(t.tag in _FINITE for t in tokens[:first])
        ends = tokens[min(noun.subtree()[-1].index + 1, len(tokens) - 1)].text in (".", ",")
        if quoted or (told and ends and verb.dep == "conj"):
            noun.dep = "nsubj"
            verb.tag = "VBD" if verb.tag == "VBN" else verb.tag


def _speaks(noun: Token) -> bool:
    """Whether a noun is somebody who may say something, and no hearer as "reporters" are."""
    person = noun.mention is not None and noun.mention.head is noun and noun.mention.entity.person
    return person or (noun.lower.rpartition("-")[2] in PERSON_NOUNS and noun.lower not in REPORTERS)


def part_tellers(tokens: Sequence[Token]) -> None:
    """Join who tells something behind a comma and "and" to the one who tells something before it, not to what that one
    says: "Paz said the note was late, and Mayor Ada Sol told reporters that it was lost".
    """
    for verb in tokens:
        clause = verb.head
        said = clause.head
        if verb.dep != "conj" or verb.tag != "VBD" or verb.lemma not in TELLING or verb.quote is not None:
            continue
        if clause.dep != "ccomp" or said.lemma not in TELLING or said.tag != "VBD" or clause.lemma in TELLING:
            continue
        teller = next((c for c in verb.children if c.dep == "nsubj" and c.index < verb.index), None)
        if (
            teller is None
            or teller.mention is None
            or not teller.mention.entity.person
            or not said.index < clause.index
        ):
            continue
        first = teller.subtree()[0].index
        link = tokens[first - 1]
        tells = any(c.dep in ("ccomp", "dobj") and c.index > verb.index for c in verb.children)
        joins = link.lower in ("and", "but") and link.head is clause and tokens[link.index - 1].text == ","
        if tells and joins and hang(verb, said, "conj"):
            hang(link, said, "cc")


def _may_lack(verb: Token) -> bool:
    """Whether a verb has a place in which it needs a subject; the parser reads some as the word before a noun."""
    if verb.dep == "amod":
        return verb.head.is_root and verb.head.index > verb.index and verb.head.pos == "NOUN"
    return verb.is_root or verb.dep in ("ccomp", "parataxis", "conj")


def _name_before(verb: Token, tokens: Sequence[Token]) -> Mention | None:
    """The person named right before a verb, or before an aside between commas that ends there."""
    at = verb.index - 1
    while at > 0 and tokens[at].pos == "ADV":
        at -= 1
    if at >= 0 and tokens[at].mention is not None:
        return _person(tokens[at].mention)
    if at < 3 or tokens[at].text != ",":
        return None
    for token in reversed(tokens[:at]):
        if token.text in _BREAKS or token.quote is not None:
            return None
        mention = _person(token.mention)
        if mention is not None and tokens[mention.last.index + 1].text == "," and mention.last.index + 1 < at:
            return mention
    return None


def _person(mention: Mention | None) -> Mention | None:
    return mention if mention is not None and mention.entity.person and mention.head.dep not in _HANGING else None


def _opens_clause(name: Mention, verb: Token, tokens: Sequence[Token]) -> bool:
    """Whether only words of time and place stand before a name and its title in their clause."""
    first = 0
    if verb.dep == "conj":
        link = next((t for t in reversed(tokens[: name.first.index]) if t.lower in ("and", "but", "while")), None)
        if link is None or link.head is not verb.head:
            return False
        first = link.index + 1
    elif verb.dep == "ccomp":
        link = next((t for t in reversed(tokens[: name.first.index]) if t.lower == "that"), None)
        if link is None or link.head is not verb:
            return False
        first = link.index + 1
    before = list(tokens[first : name.first.index])
    quoted = [t.index for t in before if t.quote is not None]
    if quoted:
        before = [t for t in before if t.index > quoted[-1] and t.text != ","]
    if (
        len(before) > 1
        and before[-1].lower == "and"
        and (other := before[-2].mention) is not None
        and other.entity.person
    ):
        before = [t for t in before if t.index < other.first.index]
    while before and (before[-1].lower in TITLE_WORDS or before[-1].lower.rpartition("-")[2] in PERSON_NOUNS):
        before.pop()
    if any(t.tag in _FINITE or t.tag == "VBN" or t.text in _BREAKS for t in before):
        return False
    return not before or before[0].pos in ("ADP", "ADV") or before[0].lower == "the"


def _raise(verb: Token) -> None:
    """Put a verb above the noun that it was read into."""
    top = verb.head
    top.children.remove(verb)
    verb.head, verb.dep = verb, "ROOT"
    top.head, top.dep = verb, "dep"
    verb.children.append(top)
    verb.children.sort(key=lambda t: t.index)
    verb.sentence.root = verb
