"""Paragraphs of a resolution: "In its resolution the Council: 1. Condemns the attack; 2. Calls upon all parties to
yield". The body that the words before the list name does what each paragraph says.
"""

from __future__ import annotations

from graphmodel.extract.coref.resolver import Party, Resolver
from graphmodel.extract.frames.find import Frame
from graphmodel.extract.parse.article import Sentence
from graphmodel.extract.parse.attachment_verbs import OPERATIVE

_FAR = 40
"""Sentences between a paragraph and the words before its list, at most; numbers of paragraphs count."""
_PASSING = frozenset("adopt pass approve issue publish release agree".split())


def issuer(frame: Frame, resolver: Resolver) -> Party | None:
    """The body whose resolution a paragraph is of; None for all that is none."""
    verb = frame.trigger
    if verb.index > 1 or verb.tag != "VBZ" or verb.lower not in OPERATIVE or not verb.is_root:
        return None
    article = resolver.article
    before = article.sentences[max(0, verb.sentence.index - _FAR) : verb.sentence.index]
    for sentence in reversed(before):
        if sentence.block == verb.sentence.block or _of_list(sentence):
            continue
        return _named(sentence, resolver)
    return None


def _of_list(sentence: Sentence) -> bool:
    """Whether a sentence is a paragraph of the list, or its number."""
    words = [t for t in sentence.tokens if t.text[0].isalpha()]
    return len(words) <= 1 or any(t.lower in OPERATIVE and t.tag == "VBZ" for t in sentence.tokens[:2])


def _named(sentence: Sentence, resolver: Resolver) -> Party | None:
    """The last body before the colon, or who adopted the text."""
    if sentence.tokens[-1].text in (":", ",", "—", "–"):
        subjects = [t for t in sentence.tokens if t.pos in ("NOUN", "PROPN") and t.dep not in ("amod", "compound")]
        found = (resolver.party(t) for t in reversed(subjects))
        return next((p for p in found if p is not None and p.entity.kind in ("organization", "country")), None)
    subject = sentence.root.child("nsubj") if sentence.root.lemma in _PASSING else None
    return resolver.party(subject) if subject is not None else None
