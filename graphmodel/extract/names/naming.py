"""Nouns that the text names right behind: "a group styling itself the Free Lagoon Movement", "a charity known as Sea
Watch", "a man who gave his name as Abdi"; and nouns that a number points back to: "the six" after "six presidents".
"""

from __future__ import annotations

from collections.abc import Iterable

from graphmodel.extract.names.entities import Mention
from graphmodel.extract.parse.article import Sentence, Token

_ITSELF = frozenset("itself himself herself themselves".split())
_STYLING = frozenset("style call name term dub proclaim declare identify introduce present describe title".split())
_KNOWN = frozenset("know call name dub style nickname title identify introduce baptise christen".split())
_PASSED = frozenset(
    "who which is was are were only simply locally himself herself itself as by the name of under his her its itself "
    "that to himself also sometimes better widely otherwise formerly gave giving a an goes going went first last given "
    "full real only family asked asking be".split()
)
_WHOSE = ("his", "her", "its", "their")
_WHICH_NAME = ("first", "last", "given", "full", "real", "only", "family", "nickname")
_FORMS = ("full", "other", "organization", "surname")
_REACH = 8
"""Words between a noun and its name at most."""
NUMBERS = {w: n for n, w in enumerate("two three four five six seven eight nine ten eleven twelve".split(), 2)} | {
    "fifteen": 15,
    "twenty": 20,
}


def self_named(noun: Token) -> Mention | None:
    """The name that the words behind a noun give it."""
    tokens = noun.sentence.tokens
    begun = False
    for token in tokens[noun.index + 1 : noun.index + 1 + _REACH]:
        if token.mention is not None and token.mention.first is token:
            return token.mention if begun and token.mention.form in _FORMS else None
        if _names(token, noun):
            begun = True
        elif token.lower not in _PASSED and token.text != "," and token.lower not in _ITSELF:
            return None
    return None


def _names(token: Token, noun: Token) -> bool:
    """Whether a word says that a name follows: "styling itself", "known as", "gave his name as"."""
    before, after = token.sentence.next(token, -1), token.sentence.next(token)
    if token.lower == "name":
        return before is not None and (before.lower in _WHOSE or before.lower in _WHICH_NAME)
    if token.lower == "called" and before is not None and before.lower == "be":
        return True  # "who asked to be called only"
    if token.lemma == "go" and after is not None and after.lower == "by":
        return True  # "who goes by the name of"
    itself = after is not None and after.lower in _ITSELF
    return (token.lemma in _STYLING and itself) or (token.lemma in _KNOWN and token.tag == "VBN" and _of(token, noun))


def _of(verb: Token, noun: Token) -> bool:
    """Whether a participle belongs to a noun: "a group known as", "a man who was identified as"."""
    return verb.head is noun and verb.dep in ("acl", "relcl", "appos", "amod") and verb.child("nsubj", "agent") is None


def counted_before(token: Token, sentences: Iterable[Sentence]) -> Token | None:
    """The noun that a number alone points back to: "six presidents" for "the six"."""
    for sentence in sentences:
        for other in sentence.tokens:
            if other.lower == token.lower and other.dep == "nummod" and other.head.tag in ("NNS", "NNPS"):
                return other.head
    return None
