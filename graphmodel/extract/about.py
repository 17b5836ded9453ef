"""The topic of a statement: a few content words of what was said."""

from __future__ import annotations

from graphmodel.extract.drafts import Draft

_DULL = frozenset(
    "be have do say will would can could may might must should make take get go that this it there thing way "
    "time year day week month percent number lot".split()
)
_MOST = 8


def topic(draft: Draft) -> str | None:
    """Up to eight content words in the article's own spelling, None where nothing was told of the content."""
    words: list[str] = []
    for token in draft.content or draft.sentence.tokens:
        if (
            token.pos not in ("NOUN", "PROPN", "ADJ", "VERB", "NUM")
            or token.lemma.lower() in _DULL
            or token.quote is not None
        ):
            continue
        if draft.frame is not None and (token is draft.frame.trigger or token is draft.frame.speaker):
            continue
        if token.text not in words and any(c.isalnum() for c in token.text):
            words.append(token.text)
        if len(words) == _MOST:
            break
    return " ".join(words) or None
