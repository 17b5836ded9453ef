"""Who is to do what the speaker's own side wishes: "his country expected Kenya to withdraw"."""

from __future__ import annotations

from graphmodel.extract.parse.article import Token

_WISHING = frozenset("expect hope want wish like trust count look need".split())


def wished_of(root: Token | None) -> Token | None:
    """The subject of what the clause headed by `root` wishes; None where it tells no wish."""
    if root is None or root.lemma not in _WISHING:
        return None
    below = (c for c in root.children if c.dep in ("ccomp", "xcomp"))
    return next((s for c in below if (s := c.child("nsubj", "nsubjpass")) is not None), root.child("dobj"))
