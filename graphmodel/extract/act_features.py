"""What a learned model sees of a clause whose verb leaves the act open: words, who does what in which mood, and what
the rules of `content.classify` would say.
"""

from __future__ import annotations

from itertools import pairwise

from graphmodel.extract.content.classify import Clause
from graphmodel.extract.parse.article import Token
from graphmodel.extract.parse.complements import SUBJECTS
from graphmodel.model.vocab import Act

Features = dict[str, float]

_NAME, _FIGURE = "NAME", "#"
_MODALS = {
    "will": "will", "'ll": "will", "wo": "will", "shall": "will", "would": "would", "'d": "would", "must": "must",
    "should": "should", "ought": "should", "can": "can", "ca": "can", "could": "could", "may": "may", "might": "might",
}  # fmt: skip
_PRONOUNS = frozenset("i we you he she it they nobody no one anyone who that this there these those everyone".split())
_COMPLEMENTS = ("dobj", "attr", "acomp", "xcomp", "oprd", "prep")
_CONDITIONS = frozenset(("if", "unless", "until", "when", "before", "as"))
_WORDS_A_STEP, _STEPS = 6, 6


def features(clause: Clause, tokens: list[Token], root: Token | None, vote: Act | None) -> Features:
    """Each feature that the clause has, by name, at 1. `vote` is the act by the rules, None where they see none."""
    found = _of_words(tokens)
    found |= {
        f"side={clause.side}",
        f"direct={clause.direct}",
        f"vote={vote}",
        f"vote={vote}/{clause.side}",
        *(f"l={t.lemma.lower()}" for t in tokens if t.text[:1].isalpha() and not _is_name(t)),
    }
    if clause.expert:
        found.add("expert")
    if root is not None:
        found |= _of_grammar(clause, tokens, root)
    return dict.fromkeys(found, 1.0)


def _of_words(tokens: list[Token]) -> set[str]:
    """One, two and three words in a row, with the ends of the clause. All names are one word, so that nothing is
    learned of anybody, and all figures are one.
    """
    words: list[str] = []
    for token in tokens:
        word = _NAME if _is_name(token) else _FIGURE if token.text[:1].isdigit() else token.lower.replace("’", "'")
        if (word[0].isalpha() or word[0] in "'#?!;:") and not (word == _NAME and words[-1:] == [_NAME]):
            words.append(word)
    line = ["<s>", *words, "</s>"]
    found = {f"u={w}" for w in words}
    found |= {f"b={a} {b}" for a, b in pairwise(line)}
    found |= {f"t={a} {b} {c}" for a, b, c in zip(line, line[1:], line[2:], strict=False)}
    found.add(f"len={min(_STEPS, len(words) // _WORDS_A_STEP)}")
    return found


def _of_grammar(clause: Clause, tokens: list[Token], root: Token) -> set[str]:
    """The clause's verb with its subject, mood, negation and complement, alone and together."""
    inside = {id(t) for t in tokens}
    below = [t for t in root.children if id(t) in inside]
    subject = next((t for t in below if t.dep in SUBJECTS), None)
    who, how = _subject(subject), "-" if subject is None else subject.dep
    mood = "-".join(_MODALS[t.lower] for t in below if t.lower in _MODALS) or "0"
    negated = "neg" if any(t.dep == "neg" for t in below) else "pos"
    verb, side = root.lemma.lower(), clause.side
    complement = next((t.lemma.lower() for t in below if t.dep in _COMPLEMENTS), "-")
    found = {
        f"s={who}", f"m={mood}", f"n={negated}", f"r={verb}", f"tag={root.tag}",
        f"smn={who}/{side}/{mood}/{negated}", f"smr={side}/{mood}/{verb}", f"mnr={mood}/{negated}/{verb}",
        f"ro={verb}/{complement}", f"rno={verb}/{negated}/{complement}", f"sr={who}/{verb}",
        f"sub={side}/{mood}/{negated}/{root.tag}/{how}",
    }  # fmt: skip
    if who == "noun" and subject is not None:
        found.add(f"sl={subject.lemma.lower()}")
    if any(t.dep == "mark" and t.lower in _CONDITIONS for t in tokens):
        found.add("cond")
    if any(t.dep == "advcl" for t in below):
        found.add("advcl")
    return found


def _subject(token: Token | None) -> str:
    """A pronoun by itself, a name and a noun by their kind: no name is learned."""
    if token is None:
        return "none"
    if token.lower in _PRONOUNS:
        return token.lower
    return _NAME if _is_name(token) else "noun"


def _is_name(token: Token) -> bool:
    return token.tag.startswith("NNP") or token.mention is not None
