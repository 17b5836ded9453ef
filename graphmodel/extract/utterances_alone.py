"""Who speaks where no verb tells it: words in quotation marks that stand alone, and what somebody goes on to say once a
sentence has named him ("The treaty, he said, was dead. It would be buried in March.").
"""

from __future__ import annotations

from graphmodel.extract.acts import ActJudge
from graphmodel.extract.coref.resolver import Party, Resolver
from graphmodel.extract.drafts import Draft
from graphmodel.extract.frames.tellings import owner
from graphmodel.extract.parse.article import ParsedArticle, Sentence, Token
from graphmodel.model.vocab import PLOVER

_ANSWERS = frozenset(
    "reaction answer reply response message comment retort verdict conclusion advice warning explanation view word "
    "words assessment argument excuse plea".split()
)
"""Nouns for what somebody says, before a colon: "her reaction was swift"."""
_FEW = 2
"""Words outside the marks at most where a quotation stands alone."""
_TELLING = frozenset("say tell add warn insist argue explain state declare maintain claim stress reply contend".split())
_SURE = 0.75


def teller_before(sentence: Sentence, article: ParsedArticle, resolver: Resolver) -> Party | None:
    """The person whom the sentence before is about, where a quotation stands alone behind it: "Jane Roe smiled."."""
    if sum(t.text[0].isalpha() and t.quote is None for t in sentence.tokens) > _FEW:
        return None
    before = _before(sentence, article)
    if before is None or sentence.block - before.block > 1 or any(t.quote is not None for t in before.tokens):
        return None
    subject = before.root.child("nsubj")
    if subject is None or article.blocks[before.block].kind != "body" or before.tokens[-1].text not in (".", ":"):
        return None
    party = resolver.party(subject)
    return party if party is not None and party.entity.person and party.sure >= _SURE else None


def _before(sentence: Sentence, article: ParsedArticle) -> Sentence | None:
    """The last sentence of narration before one."""
    for other in reversed(article.sentences[max(0, sentence.index - 4) : sentence.index]):
        if other.quote is None:
            return other
    return None


def whose_words(subject: Token) -> Token:
    """Who answers where the subject is his answer: "Jane Roe's reaction was swift"."""
    return (owner(subject) if subject.lower in _ANSWERS else None) or subject


def goes_on(sentence: Sentence, last: Draft, article: ParsedArticle, judge: ActJudge) -> Draft | None:
    """The further act of who spoke in the sentence right before, in the future of the past: "It would strike back"."""
    frame, root = last.frame, sentence.root
    if (
        frame is None
        or last.mode != "indirect"
        or last.status != "asserted"
        or _before(sentence, article) is not last.sentence
    ):
        return None
    told = frame.trigger.lemma in _TELLING and frame.trigger.tag == "VBD" and frame.pattern.open
    if not told or sentence.block != last.sentence.block or any(t.quote is not None for t in sentence.tokens):
        return None
    subject = root.child("nsubj", "nsubjpass")
    later = any(c.dep == "aux" and c.lower == "would" for c in root.children)
    if not later or subject is None or subject.index > root.index or sentence.tokens[-1].text != ".":
        return None
    act = judge.of_words(sentence.tokens, root, last.speaker)
    if act is None or PLOVER[act] in ("CONSULT", PLOVER[last.act]):
        return None
    made = Draft(last.speaker, act, sentence.start, sentence.end, sentence, last.sure * 0.8, "goes on", "indirect")
    made.content, made.via = sentence.tokens, list(last.via)
    return made
