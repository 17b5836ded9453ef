"""Whether an act was done, is planned, is only thought of, or was not done at all."""

from __future__ import annotations

from typing import Literal

from graphmodel.extract.parse.article import Token
from graphmodel.extract.parse.complements import has_to

Modality = Literal["asserted", "planned", "hypothetical", "negated", "refuted"]

_PLANNED = frozenset(
    "expect plan intend want hope prepare aim schedule slate due set ready poise mean need wish look propose "
    "agree promise vow pledge likely try seek attempt resolve determine ask urge tell tip forecast predict".split()
)
_DONE = frozenset(
    "continue go proceed begin start keep rush hasten dare choose feel move manage take use force compel "
    "oblige lead prompt cause help join happen return turn come appear stand rise write call phone speak "
    "telephone phone ring cable wire email summon "
    "pause break hold step hurry make let have get follow be quick first last only remain hear overhear cut pipe "
    "interrupt intervene venture presume deign bother see constrain confine content fit "
    "chip chime butt lean jump vote".split()
)
_NOT_DONE = frozenset(
    "refuse fail decline hesitate stop avoid refrain neglect forget omit unable reluctant unwilling loath "
    "prevent forbid cease shy forgo stop unlikely resist prefer balk shrink".split()
)
_REPUTED = frozenset("say report understand believe know allege think rumour rumor seem appear claim suppose".split())
"""As in "is understood to have warned": told of somebody by nobody in particular."""
_WRONGLY = frozenset("incorrectly wrongly falsely mistakenly erroneously untruthfully wrongfully inaccurately".split())
_REPORTED = frozenset("report say state write claim suggest announce tell assert broadcast quote".split())
_IF = frozenset("if unless lest once".split())
_CHANCES = frozenset("opportunity occasion chance moment liberty time trouble".split())
"""As in "took the opportunity to thank"."""
_EAGER = frozenset("keen careful anxious eager glad happy pain care fond obliged right".split())
"""As in "was at pains to stress": asserted where the verb below is one of `_TOLD`."""
_TOLD = frozenset(
    "say stress emphasise emphasize point underline underscore note add insist deny reassure distance mention recall "
    "highlight remind explain repeat observe remark tell".split()
)
_UNMOVED = frozenset("hesitate fail resist refrain neglect forget omit tire".split())
"""With a "not" before them, what follows is done: "did not hesitate to say"."""
_COULD = frozenset("can could may might should must ought".split())


def modality(verb: Token) -> Modality:
    """How far the act told by `verb` happened."""
    found = _told(verb)
    return "refuted" if verb.untrue and found in ("asserted", "planned") else found


def _told(verb: Token) -> Modality:
    found = _own(verb)
    if found != "asserted":
        return found
    token = verb
    while token.head is not token:
        above = token.head
        if above.lemma in _UNMOVED and token.dep == "xcomp" and any(c.dep == "neg" for c in above.children):
            token = above
            continue
        if token.dep in ("xcomp", "ccomp", "advcl", "acl") and has_to(token):
            step = _governed(token, above)
        elif (
            token.dep == "pcomp"
            and above.lower in ("without", "from", "of", "against", "instead")
            and above.dep == "prep"
        ):
            step = (
                "negated"
                if above.lower in ("without", "instead")
                or above.head.lemma in ("stop", "refrain", "fall", "shy", "back", "short")
                or above.head.lower == "short"
                else "hypothetical"
                if above.head.lemma in ("think", "dream", "talk", "speak", "possibility", "idea", "prospect")
                else "asserted"
            )
        elif token.dep == "pcomp" and above.lower in (
            *(("as",) if above.head.lemma == "far" else ()),
            "before",
            "after",
            "by",
            "in",
            "while",
            "for",
            "to",
            "with",
            "on",
            "despite",
            "about",
        ):
            step = "asserted"
        elif token.dep == "xcomp" and token.tag == "VBG":
            step = "negated" if above.lemma in _NOT_DONE | {"consider", "mull", "contemplate"} else "asserted"
        elif token.dep == "conj":
            step = "negated" if _nor(token) else _carried(above, token)
            if step != "asserted":
                return step
            token = above
            continue
        else:
            break
        if step != "asserted":
            return "hypothetical" if step == "planned" and _in_condition(verb) else step
        step = _own(above)
        if step != "asserted":
            return step
        token = above
    return "refuted" if _wrongly_told(token) else "hypothetical" if _in_condition(verb) else "asserted"


def _wrongly_told(verb: Token) -> bool:
    """Whether a report of the act is called wrong: "the paper wrongly reported that Peru had warned Chile"."""
    above = verb.head
    return (
        verb.dep == "ccomp"
        and above is not verb
        and above.lemma in _REPORTED
        and any(child.lower in _WRONGLY for child in above.children)
    )


def _own(verb: Token) -> Modality:
    for child in verb.children:
        low = child.lower
        if (child.dep == "neg" and (child.index < verb.index or verb.lemma in ("be", "do", "have"))) or (
            child.dep in ("advmod", "preconj", "cc")
            and low in ("never", "neither", "nor", "hardly", "scarcely", "barely")
        ):
            if low in ("not", "n't") and any(
                c.lower in ("only", "just", "merely") and c.index == child.index + 1
                for c in verb.sentence.tokens[child.index + 1 : child.index + 2]
            ):
                continue
            return "negated"
        if low in _WRONGLY:
            return "refuted"
    subject = verb.child("nsubj", "nsubjpass")
    if subject is not None and (
        subject.lower in ("nobody", "none", "neither", "nothing")
        or any(c.lower in ("no", "neither") and c.dep in ("det", "preconj") for c in subject.children)
    ):
        return "negated"
    tokens = verb.sentence.tokens
    if tokens[0].lower in ("nor", "neither") and verb.is_root and tokens[0].head is verb:
        return "negated"
    for child in verb.children:
        if child.dep == "aux":
            if child.lower in ("will", "'ll", "shall", "would", "'d", "wo") and child.tag == "MD":
                return "planned"
            if child.lower in _COULD:
                return "hypothetical"
    if verb.tag == "VBG" and any(c.dep == "aux" and c.lemma == "go" for c in verb.children):
        return "planned"
    return "asserted"


def _governed(token: Token, above: Token) -> Modality:
    lemma = above.lemma
    if lemma in _NOT_DONE:
        return "negated"
    if token.lemma in _TOLD and (lemma in _EAGER or (lemma == "be" and _eager(above))):
        return "asserted"
    if above.pos in ("NOUN", "PROPN"):
        return "asserted" if lemma in _CHANCES and above.dep == "dobj" else "hypothetical"
    if lemma == "be" and token.dep in ("xcomp", "ccomp") and above.child("attr", "acomp") is None:
        return "planned"
    if lemma == "be":
        word = above.child("acomp", "attr")
        lemma = word.lemma if word is not None else lemma
    if lemma in _NOT_DONE:
        return "negated"
    if lemma in _DONE:
        return "asserted"
    if lemma in _PLANNED:
        return "planned"
    if lemma in _REPUTED and any(c.dep == "aux" and c.lower == "have" for c in token.children):
        return "asserted"
    return "hypothetical"


def _eager(verb: Token) -> bool:
    word = verb.child("acomp")
    return word is not None and word.lemma in _EAGER


def _nor(token: Token) -> bool:
    return any(
        c.dep in ("cc", "preconj") and c.lower == "nor"
        for c in (*token.children, *token.head.children)
        if c.index <= token.index
    )


def _carried(first: Token, second: Token) -> Modality:
    """What a first verb hands on to the one joined to it: an auxiliary or a "not" that stands before both."""
    if any(c.dep in ("nsubj", "nsubjpass") for c in second.children) or any(c.dep == "aux" for c in second.children):
        return "asserted"
    found = _own(first)
    if found == "negated" and second.tag in ("VBD", "VBZ"):
        return "asserted"
    if found in ("planned", "hypothetical") and second.tag != "VB":
        return "asserted"
    if found == "negated" and any(c.lower == "but" for c in first.children if c.dep == "cc"):
        return "asserted"
    return found if found != "refuted" else "asserted"


def _in_condition(verb: Token) -> bool:
    for token in (verb, *verb.ancestors()):
        if token.dep in ("advcl", "ccomp") and any(
            c.dep in ("mark", "advmod") and c.lower in (*_IF, "whether", "until") for c in token.children
        ):
            return True
        if token.dep == "relcl" and token is not verb:
            return False
    return False
