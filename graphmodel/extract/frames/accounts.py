"""Tellings without a verb: "according to X", "by his account", "in the view of diplomats", "per a spokesman"."""

from __future__ import annotations

from collections.abc import Iterator

from graphmodel.acts import Pattern
from graphmodel.extract import lexicon as lx
from graphmodel.extract.frames.frame import Frame, is_human
from graphmodel.extract.parse.article import Token
from graphmodel.extract.parse.modality import modality
from graphmodel.extract.parse.outlets import REPORTS, of_outlet
from graphmodel.extract.parse.untrue import told_untrue

_ACCORDING = Pattern(act="say", lemma="according", open=True, to=())


def according(token: Token) -> Iterator[Frame]:
    """The frame of "according to X"."""
    to = token.child("prep", "pobj")
    noun = to.child("pobj") if to is not None and to.dep == "prep" else to
    if noun is None:
        following = token.sentence.tokens[token.index + 1 : token.index + 2]
        noun = next((c for t in following for c in t.children if c.dep == "pobj"), None)
    if noun is None or _negated(token):
        return
    own = {t.index for t in token.subtree()} | {t.index for t in noun.subtree()}
    frame = Frame(token, _ACCORDING, {"clause"}, noun, rule="according to")
    frame.content = [t for t in token.sentence.tokens if t.index not in own]
    frame.content_root = next((t for t in token.ancestors() if t.pos in ("VERB", "AUX")), None) or token.sentence.root
    yield frame


def _negated(token: Token) -> bool:
    """As in "Not according to the minister": no telling of what stands around it."""
    before = token.sentence.next(token, -1)
    return before is not None and before.lower in ("not", "but")


_SAID = Pattern(act="say", lemma="account")
_JUDGED = Pattern(act="assess", lemma="view")
_SEEN = Pattern(act="assess", lemma="for", open=True)
_ACCOUNT: dict[str, Pattern] = {
    "words": Pattern(act="say", lemma="words", open=True),
    **dict.fromkeys(("account", "telling", "version"), _SAID),
    **dict.fromkeys(("view", "opinion", "estimate", "estimation", "judgment", "judgement", "reckoning"), _JUDGED),
}


def _quotes_behind(token: Token, noun: Token) -> bool:
    """As in 'For Jane Roe, the deal is "a gift"': it opens a sentence with words in quotation marks behind a verb."""
    if token.index or not is_human(noun):
        return False
    if _opinion_of(noun):
        return True
    words = [t for t in token.sentence.tokens[noun.index :] if t.text in ('"', "“", "``") or t.quote is not None]
    return bool(words) and any(t.pos in ("VERB", "AUX") for t in token.sentence.tokens[noun.index : words[0].index])


def _opinion_of(noun: Token) -> bool:
    """As in "For Jane Roe, an analyst in Quito, the deal proves little", "For Roe it was a mistake": what a person
    finds.
    """
    mention = noun.mention
    if mention is None or not mention.entity.person:
        return False
    after = noun.sentence.tokens[mention.last.index + 1 : mention.last.index + 3]
    found = len(after) == 2 and after[0].lower in ("it", "this", "that") and after[1].lemma == "be"
    return found or any(c.dep == "appos" and c.lower.rpartition("-")[2] in lx.PERSON_NOUNS for c in noun.children)


def account(token: Token) -> Iterator[Frame]:
    """As in "by his account", "in the view of diplomats", "per a spokesman": who says what the sentence tells."""
    noun = token.child("pobj")
    if noun is None or not any(t.pos in ("VERB", "AUX") for t in token.ancestors()):
        return
    if token.lower == "for":
        pattern: Pattern | None = _SEEN
        teller = noun if _quotes_behind(token, noun) else None
    elif token.lower == "per":
        pattern = _ACCORDING
        teller = noun if is_human(noun) and (noun.tag != "NN" or noun.child("det") is not None) else None
    else:
        pattern = _ACCOUNT.get(noun.lower)
        teller = noun.child("poss") or next(
            (c for c in noun.children if c.dep == "amod" and c.mention is not None), None
        )
        if teller is None and pattern is not None and (of := noun.child("prep")) is not None and of.lower == "of":
            teller = of.child("pobj")
    if pattern is None or teller is None:
        return
    own = {t.index for t in token.subtree()}
    frame = Frame(token, pattern, {"clause"}, teller, rule="account")
    root = next(t for t in token.ancestors() if t.pos in ("VERB", "AUX"))
    frame.content = [t for t in root.subtree() if t.index not in own]
    frame.content_root = root
    yield frame


_REPORTED = Pattern(act="say", lemma="report", open=True)
_CARRYING = ("carry", "run", "publish", "print", "broadcast", "air", "give", "spread", "relay", "file", "release")


def carried(verb: Token) -> Iterator[Frame]:
    """As in "The Mercury ran a story that Chad had signed", "the station had it that": what an outlet tells."""
    thing = verb.child("dobj")
    if thing is None or not of_outlet(verb):
        return
    has = verb.lemma == "have" and thing.lower == "it"
    if not has and (verb.lemma not in _CARRYING or thing.lower not in REPORTS):
        return
    clauses = [
        c for c in (*thing.children, *verb.children) if c.dep in ("acl", "relcl", "ccomp") and c.index > thing.index
    ]
    clause = next(
        (c for c in clauses if any(m.lower == "that" and m.dep in ("mark", "dobj") for m in c.children)), None
    )
    if clause is not None:
        frame = Frame(
            verb, _REPORTED, {"clause"}, verb.child("nsubj"), status=modality(verb), rule=f"verb:{verb.lemma}"
        )
        frame.content, frame.content_root = clause.subtree(), clause
        yield frame


def called_untrue(noun: Token) -> Iterator[Frame]:
    """As in "A story in the Mercury that Chad had signed was false": told by the outlet, and refuted by the article.
    What a verb tells ("which claimed that") has its own frame.
    """
    outlet, said = told_untrue(noun)
    if outlet is None or not said:
        return
    opener = noun.sentence.tokens[said[0].index - 1]
    inside = outlet.head.lower in ("in", "on") or outlet.head.head.lower in ("in", "on")
    if opener.lower != "that" and not (opener.tag == "VBG" and inside):
        return
    root = next((t for t in said if t.pos in ("VERB", "AUX") and t.head not in said), None)
    frame = Frame(noun, _REPORTED, {"clause"}, outlet, status="refuted", rule=f"noun:{noun.lower}")
    frame.content, frame.content_root = said, root
    yield frame
