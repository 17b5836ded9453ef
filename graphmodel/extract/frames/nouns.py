"""Acts told by a noun or an adjective beside a verb that carries it ("issued a warning", "is convinced that"), and the
words that are what a frame says.
"""

from __future__ import annotations

from collections.abc import Iterator

from graphmodel.acts import LIGHT_VERBS, Lexicon
from graphmodel.extract.frames.frame import Frame
from graphmodel.extract.frames.writings import tells_writing
from graphmodel.extract.parse import complements as cp
from graphmodel.extract.parse.article import Token
from graphmodel.extract.parse.modality import modality


def act_noun(verb: Token, lexicon: Lexicon) -> Frame | None:
    """As in "Issued a warning", "no concern was voiced": the noun names the act."""
    objects = [c for c in verb.children if c.dep == "dobj"]
    noun = objects[-1] if len(objects) > 1 else cp.direct_object(verb)  # "gave the plan his support"
    if verb.lemma == "give" and any(c.dep == "prt" and c.lower == "up" for c in verb.children):
        return None  # "gave up hope"
    verb_kinds = cp.kinds(verb)
    for candidate in [noun, *conjuncts(noun)] if noun is not None else ():
        for pattern in lexicon.nouns.get(candidate.lemma.lower(), ()):
            light = pattern.light or LIGHT_VERBS
            if verb.lemma not in light or (
                pattern.topic2 and not any(c.lower in pattern.topic2 for c in candidate.children)
            ):
                continue
            if any(c.lower in ("no", "any") and c.dep == "det" for c in candidate.children):
                return None
            if pattern.act == "say" and not verb_kinds & {"clause", "quote"} and _points_back(candidate):
                continue  # "made the remark on Tuesday": its words stand elsewhere
            if pattern.act == "say" and any(tells_writing(c, lexicon) for c in candidate.children):
                continue  # "issued a statement condemning", "a statement in which he condemned"
            kinds = verb_kinds | {c.lower for c in candidate.children if c.dep == "prep"}
            if any(
                c.dep in ("acl", "ccomp", "relcl") and any(m.lower == "that" for m in c.children)
                for c in candidate.children
            ):
                kinds.add("clause")
            if verb.lemma == "read" and not kinds & {"clause", "quote"}:
                continue  # a deed: what the statement says is told elsewhere
            frame = Frame(
                verb,
                pattern,
                kinds,
                cp.subject_of(verb),
                status=modality(verb),
                rule=f"noun:{verb.lemma} {candidate.lemma}",
            )
            frame.addressee = _noun_slot(pattern.to, verb, candidate)
            frame.target = _noun_slot(pattern.at, verb, candidate)
            set_content(frame)
            if not frame.content:
                frame.content = candidate.subtree()
            return frame
    return None


def _points_back(noun: Token) -> bool:
    return any(c.dep == "det" and c.lower in ("the", "this", "that", "these", "those") for c in noun.children)


def _noun_slot(slot: tuple[str, ...], verb: Token, noun: Token) -> Token | None:
    if not slot:
        return None
    found = cp.prep_object(verb, slot) or cp.prep_object(noun, slot)
    dative = verb.child("dative")
    if found is None and dative is not None and dative.pos != "ADP":
        return dative
    if found is None and dative is not None:
        return dative.child("pobj")
    return found


def adjective(verb: Token, lexicon: Lexicon) -> Iterator[Frame]:
    """As in "Is convinced that": the adjective names the act."""
    word = verb.child("acomp")
    if word is None:
        return
    for pattern in lexicon.adjectives.get(word.lower, ()):
        if not all(_goes_with(word, preposition, nouns) for preposition, nouns in pattern.preps):
            continue
        kinds = cp.kinds(verb) | cp.kinds(word) | {c.lower for c in word.children if c.dep == "prep"}
        kinds -= {"bare"}
        frame = Frame(
            verb,
            pattern,
            kinds,
            verb.child("nsubj") or cp.subject_of(verb),
            status=modality(verb),
            rule=f"adjective:{word.lower}",
        )
        frame.target = cp.prep_object(word, pattern.at) if pattern.at else None
        root = cp.clause_of(verb) or cp.clause_of(word) or cp.infinitive_of(word)
        frame.content_root = root
        frame.content = root.subtree() if root is not None else word.subtree()
        yield frame
        return


def _goes_with(word: Token, preposition: str, nouns: tuple[str, ...]) -> bool:
    """As in "full of praise"."""
    noun = cp.prep_object(word, (preposition,))
    return noun is not None and noun.lemma.lower() in nouns


# -- content


def conjuncts(noun: Token) -> list[Token]:
    """What is joined to a noun."""
    return [c for c in noun.children if c.dep == "conj"]


def set_content(frame: Frame) -> None:
    """Give a frame the words of what is said."""
    verb = frame.trigger
    clause = cp.clause_of(verb)
    infinitive = cp.infinitive_of(verb)
    if clause is None:
        clause = cp.told_by_cleft(verb)
    if clause is not None:
        frame.content_root = clause
    elif infinitive is not None:
        frame.content_root = infinitive
    if frame.content_root is not None:
        frame.content = frame.content_root.subtree()
    elif "parenthesis" in frame.kinds:
        around(frame)
    else:
        frame.content = [
            t
            for c in verb.children
            if c.dep in ("dobj", "prep", "oprd", "xcomp", "ccomp", "nsubjpass", "acomp", "advcl")
            for t in c.subtree()
        ]
        frame.content.sort(key=lambda t: t.index)


def around(frame: Frame) -> None:
    """The sentence around a parenthesis is what it reports."""
    verb = frame.trigger
    own = (
        {t.index for t in verb.subtree()}
        if verb.dep in ("parataxis", "advcl", "ccomp", "dep")
        else {
            verb.index,
            *(t.index for c in verb.children if c.dep in ("nsubj", "advmod", "aux", "npadvmod") for t in c.subtree()),
        }
    )
    rest = [t for t in verb.sentence.tokens if t.index not in own]
    if rest:
        frame.content = rest
        frame.content_root = (
            verb.head if verb.head is not verb else next((t for t in rest if t.dep == "ccomp"), rest[0])
        )
