"""Clauses in which the speaker wants something done, by their verb: "suggested that the talks be moved to Geneva"."""

from __future__ import annotations

from graphmodel.extract.parse.article import Token
from graphmodel.extract.parse.complements import SUBJECTS
from graphmodel.model.vocab import Act

_WANTING: dict[str, Act] = {"suggest": "propose", "insist": "demand"}
"""Verbs that tell of a fact or of a wish; the verb of what is said tells which."""
_MAY = frozenset("might could should ought".split())
_PROPOSED = frozenset(
    "take act meet mediate serve host hold share send use form join help sit talk discuss negotiate set create "
    "establish appoint convene begin start open move transfer refer put place divide withdraw pull release free give "
    "offer consider invite ask call draw agree settle supervise monitor patrol administer guarantee resume postpone "
    "delay merge swap exchange supply lift drop halt freeze suspend".split()
)
"""What somebody "might" or "could" do where it is suggested."""
_STATES = frozenset("be have do want need know believe think seem exist remain mean belong depend".split())
"""Verbs whose bare form after a plural tells what is: "insisted that both sides want peace"."""


def wanted(verb: Token, root: Token | None) -> Act | None:
    """The act of telling by `verb` what somebody is to do: the clause headed by `root` has a bare verb ("that Oslo
    release him", "that it be kept"), or one of the present after a verb of the past ("suggested that both meet").
    """
    if root is None or verb.lemma not in _WANTING:
        return None
    inside = [c for c in root.children if c.dep in ("aux", "auxpass")]
    finite = min((*inside, root), key=lambda t: t.index)
    if not any(c.dep in SUBJECTS and c.index < finite.index for t in (root, *inside) for c in t.children):
        return None
    if verb.lemma == "suggest" and finite.lower in _MAY and root.lemma in _PROPOSED:
        return _WANTING[verb.lemma]
    plural = finite.tag == "VBP" and finite.lower == finite.lemma.lower() and finite.lemma.lower() not in _STATES
    first = any(c.lower in ("i", "we", "you") for c in root.children if c.dep in SUBJECTS)
    wish = finite.tag == "VB" or (plural and verb.tag in ("VBD", "VBN") and not first)
    return _WANTING[verb.lemma] if wish else None
