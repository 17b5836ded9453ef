"""The topic of a statement: a short phrase of the content words of what was said, small words between them kept."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from graphmodel.extract import lexicon as lx
from graphmodel.extract.drafts import Draft
from graphmodel.extract.parse.article import ParsedArticle, Token

_DULL = frozenset(
    "be have do say tell will would can could may might must should make take get go that this it there thing way "
    "time year day week month lot clear one other such more most many".split()
)
_SETTINGS = frozenset(
    "statement interview conference briefing news press call phone telephone telegram letter speech address post tweet "
    "remark comment message conversation meeting talk visit session summit reporter journalist video sideline".split()
)
_OPEN_CLASSES = ("NOUN", "PROPN", "ADJ", "VERB", "NUM")
_EDGE = {
    "pobj": 0.1, "pcomp": 0.1, "compound": 0.1, "prep": 0.4, "agent": 0.3, "dobj": 0.3, "attr": 0.2, "acomp": 0.2,
    "oprd": 0.3, "nsubj": 0.4, "nsubjpass": 0.3, "csubj": 0.4, "ccomp": 0.3, "xcomp": 0.2, "poss": 0.5, "amod": 0.8,
    "nmod": 0.4, "nummod": 0.9, "conj": 1.0, "acl": 0.7, "advcl": 1.1, "relcl": 1.2, "dative": 0.5, "prt": 0.0,
    "neg": 0.0,
}  # fmt: skip
"""How far a word is from the core of what is said, by the edge that leads to it."""
_FAR = 2.0
_ASIDE = ("appos", "parataxis", "intj", "meta", "dep")
_ASIDE_COST = 3.0
_OUTER_CLAUSE_COST = 3.0
_NAME_BONUS = 0.3
_MODALS = frozenset("would could must may might can cannot should will shall".split())
_NEGATIVE = frozenset("no nobody none nothing never neither nor without hardly".split())
_TIMES = frozenset("after before during since until amid ahead following".split())
_POINTING = frozenset("such this that these those".split())
_TELLING = ("amod", "compound", "prep", "acl")
"""Edges to what says which one is meant."""
_HOLLOW = frozenset("be have do say tell go".split())
"""Plain verbs whose place a topic does not miss: "Iceland ready to pay"."""
_WHEN = frozenset("when where why how".split())
_MOST_CONTENT, _MOST_WORDS, _ENOUGH, _TOO_FEW = 7, 8, 3, 2


def topic(draft: Draft, article: ParsedArticle) -> str | None:
    """Up to eight words in the article's own spelling (modal verbs and pronouns not counted), None where no content was
    told.

    Who speaks, to whom, titles, dates and the occasion are left out: they have fields of their own.
    """
    best: list[Token] = []
    for tokens in _sources(draft, article):
        found = _phrase(tokens, draft, article)
        if sum(map(_is_content, found)) > sum(map(_is_content, best)):
            best = found
        if sum(map(_is_content, best)) >= _ENOUGH:
            break
    alone = [t for t in best if _is_content(t)]
    if len(alone) == 1:
        best = _said_before(alone[0], article) or best
    if sum(map(_is_content, best)) < _TOO_FEW and draft.frame is not None:
        clause = _phrase(draft.frame.trigger.subtree(), draft, article, whole=True)
        best = clause if sum(map(_is_content, clause)) >= _TOO_FEW else best
    return _text(best) or None


def _said_before(thing: Token, article: ParsedArticle) -> list[Token]:
    """What "such support", "this plan" means: the last phrase of that noun before which says more."""
    if thing.pos != "NOUN" or not any(c.lower in _POINTING for c in thing.children):
        return []
    for sentence in reversed(article.sentences[: thing.sentence.index + 1]):
        for token in reversed(sentence.tokens):
            if token.lemma == thing.lemma and token.pos == "NOUN" and token.end < thing.start:
                words = [token, *(t for c in token.children if c.dep in _TELLING for t in c.subtree())]
                phrase = sorted((t for t in words if t.dep not in ("det", "poss", "case")), key=lambda t: t.start)
                if sum(map(_is_content, phrase)) > 1 and sum(map(_counts, phrase)) <= _MOST_WORDS:
                    return phrase
    return []


def _sources(draft: Draft, article: ParsedArticle) -> Iterator[list[Token]]:
    """Where to look, best first: what is told in the sentence's own words, then the sentences in quotation marks."""
    frame = draft.frame
    if frame is None and draft.quote is None:
        yield draft.content or draft.sentence.tokens
        return
    quotes = [*(frame.quotes if frame is not None else ()), *([draft.quote] if draft.quote is not None else [])]
    spoken = [s.tokens for q in quotes for s in article.inside(q)]
    yield draft.content
    yield from spoken


def _phrase(tokens: list[Token], draft: Draft, article: ParsedArticle, *, whole: bool = False) -> list[Token]:
    costs = _costs(tokens, draft, article, whole=whole)
    by_id = {id(t): t for t in tokens}
    ranked = [by_id[i] for _, _, i in sorted((c, by_id[i].start, i) for i, c in costs.items() if _is_content(by_id[i]))]
    chosen = ranked[:_MOST_CONTENT]
    while chosen:
        cut = _cut_name(chosen, ranked)
        kept = {id(t) for t in chosen}
        words = _with_links(tokens, costs, kept)
        if not cut and sum(map(_counts, words)) <= _MOST_WORDS:
            held = _with_links(tokens, costs, kept | {id(t) for t in tokens if id(t) in costs and _bridges(t, kept)})
            return held if sum(map(_counts, held)) <= _MOST_WORDS else words
        chosen = [t for t in chosen if t not in cut] if cut else chosen[:-1]
    return []


def _with_links(tokens: list[Token], costs: dict[int, float], kept: set[int]) -> list[Token]:
    return [t for t in tokens if id(t) in kept or (id(t) in costs and _links(t, kept))]


def _counts(token: Token) -> bool:
    return token.text[0].isalnum() and token.lower not in _MODALS and token.lower != "be" and token.pos != "PRON"


def _cut_name(chosen: list[Token], ranked: list[Token]) -> list[Token]:
    """The words of a name of which others were left out: a name stands whole or not at all."""
    missing = {id(t.mention) for t in ranked if t.mention is not None and t not in chosen}
    return [t for t in chosen if t.mention is not None and id(t.mention) in missing]


def _costs(tokens: list[Token], draft: Draft, article: ParsedArticle, *, whole: bool) -> dict[int, float]:
    """How far each word is from the core, by its id; words that are left out are missing with all below them."""
    inside = {id(t) for t in tokens}
    frame = draft.frame
    root = frame.content_root if frame is not None else None
    left_out = _left_out(draft)
    if whole and frame is not None:
        left_out.discard(id(frame.trigger))
    costs: dict[int, float] = {}
    starts = [t.start for t in tokens] or [0]
    first, last = min(starts), max(starts)
    dates = [d for d in article.dates if d.start <= last and first < d.end]
    stack = [(t, 0.0 if whole else _start_cost(t, root)) for t in tokens if t.is_root or id(t.head) not in inside]
    if root is not None and id(root) in inside:
        stack.append((root, 0.0))
    while stack:
        token, cost = stack.pop()
        if id(token) not in inside or id(token) in left_out or _is_occasion(token, draft):
            continue
        if any(d.start <= token.start < d.end for d in dates):
            continue
        if costs.get(id(token), cost + 1) <= cost:
            continue
        costs[id(token)] = cost - (_NAME_BONUS if token.mention is not None else 0.0)
        hidden = token.lemma.lower() in _DULL
        for child in token.children:
            step = _ASIDE_COST if child.dep in _ASIDE else _EDGE.get(child.dep, _FAR)
            if child.dep == "prep" and child.lower in _TIMES:
                step = _FAR
            stack.append((child, cost + (step * 0.5 if hidden else step)))
    for token in tokens:
        if token.mention is not None and id(token.mention.head) in costs and id(token) in costs:
            costs[id(token)] = costs[id(token.mention.head)]
    return costs


def _start_cost(token: Token, root: Token | None) -> float:
    if token is root or root is None:
        return _OUTER_CLAUSE_COST if token.dep == "advcl" else 0.4 if token.dep == "prep" else 0.0
    return _OUTER_CLAUSE_COST


def _left_out(draft: Draft) -> set[int]:
    frame = draft.frame
    if frame is None:
        return set()
    out = {id(frame.trigger)} if frame.trigger is not frame.content_root else set()
    for party in (frame.speaker, frame.addressee):
        if party is not None and party is not frame.target:
            out |= {id(t) for t in party.subtree() if t is not frame.content_root and t.dep not in ("relcl", "acl")}
    return out


def _is_occasion(token: Token, draft: Draft) -> bool:
    """As in "said at a briefing in X": where and when it was told."""
    frame = draft.frame
    if token.dep != "prep" or frame is None or token.head is not frame.trigger:
        return False
    noun = token.child("pobj")
    if noun is None or token.lower not in ("in", "at", "on", "during", "by", "after", "before", "from", "ahead"):
        return False
    if frame.content_root is None and any(t.dep in ("relcl", "acl", "ccomp") for t in token.subtree()):
        return False  # what was said was hung on the occasion: "said in a call that"
    settled = frame.content_root is not None or bool(frame.quotes) or "object" in frame.kinds
    return settled or noun.lemma.lower() in _SETTINGS


def _is_content(token: Token) -> bool:
    return (
        token.pos in _OPEN_CLASSES
        and token.quote is None
        and token.lemma.lower() not in _DULL
        and token.dep not in ("aux", "auxpass", "det")
        and any(c.isalnum() for c in token.text)
        and not (token.lower.rstrip(".") in lx.TITLE_WORDS and token.dep in ("compound", "nmod") and _named(token.head))
    )


def _named(token: Token) -> bool:
    return token.mention is not None and token.mention.entity.person


def _bridges(token: Token, kept: set[int]) -> bool:
    """Whether a word too plain to be kept for itself holds kept words together: "no way out of the crisis"."""
    if not _is_plain(token) or id(token) in kept:
        return False
    below = [c for c in token.children if _holds(c, kept)]
    top = token
    while top.head is not top and (top is token or top.pos == "ADP"):
        top, last = top.head, top
    above = top is not token and (id(top) in kept or any(_holds(c, kept) for c in top.children if c is not last))
    ties = token.dep in ("dobj", "npadvmod") and any(c.index > token.index and c.dep == "prep" for c in top.children)
    return len(below) > 1 or (above and (bool(below) or ties))


def _holds(branch: Token, kept: set[int]) -> bool:
    return branch.dep not in _ASIDE and any(id(t) in kept for t in branch.subtree())


def _is_plain(token: Token) -> bool:
    lemma = token.lemma.lower()
    return token.pos in ("NOUN", "VERB") and lemma in _DULL and lemma not in _HOLLOW


def _links(token: Token, kept: set[int]) -> bool:
    """Whether a small word stands between kept words and ties them, or turns what they say into its opposite."""
    head = id(token.head) in kept
    if token.lower == "be" and token.dep in ("aux", "auxpass"):
        return head
    if token.pos == "PRON" and token.lower not in _NEGATIVE and token.dep in ("nsubj", "nsubjpass"):
        return head and any(c.dep == "mark" and _links(c, kept) for c in token.head.children)
    if token.lower in _WHEN and token.dep == "advmod":
        return head and token.head.dep in ("advcl", "ccomp", "relcl")
    if token.dep == "neg" or token.lower in _NEGATIVE:
        return head or _bears(token.head, kept)
    if token.dep == "aux" and token.lower in _MODALS:
        return head
    if token.dep in ("prep", "agent", "dative"):
        objects = [*token.children, *(g for c in token.children if c.dep == "prep" for g in c.children)]
        return any(id(c) in kept for c in objects)
    if token.dep == "cc":
        joined = next((c for c in token.head.children if c.dep == "conj" and c.index > token.index), None)
        return head and id(joined) in kept
    if token.dep == "mark":
        return head and token.lower != "that"
    if token.dep == "aux" and token.lower == "to":
        return head and id(token.head.head) in kept
    return head and token.dep in ("case", "prt")


def _bears(verb: Token, kept: set[int]) -> bool:
    """Whether a verb too plain to be kept ("be", "say") ties kept words, which its negation negates."""
    plain = verb.lemma.lower() in _DULL or verb.pos == "AUX"
    return plain and any(id(c) in kept and c.dep not in ("nsubj", "nsubjpass") for c in verb.children)


def _text(words: Iterable[Token]) -> str:
    kept = list(words)
    while kept and not (
        _is_content(kept[0]) or _is_plain(kept[0]) or kept[0].dep in ("neg", "mark") or kept[0].lower in _NEGATIVE
    ):
        kept.pop(0)
    while kept and not (_is_content(kept[-1]) or _is_plain(kept[-1]) or kept[-1].dep == "prt"):
        kept.pop()
    text = ""
    for token in kept:
        word = "not" if token.dep == "neg" and token.lower in ("n't", "n’t") else token.text
        text += word if word in ("'s", "’s", "'", "’") or not text else f" {word}"
    return text
