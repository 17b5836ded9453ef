"""Part of speech and lemma of a word by memory: the model's own two rule components, asked once for each case.

spaCy's attribute ruler and lemmatizer look at every word of a text anew, which takes a quarter of the whole parse. What
they say hangs on the word, its tag and its label, and, for the few words in the ruler's patterns of two ("let 's"), on
a neighbour. So the cases not seen before are put to them together, as one made-up document, and remembered.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

KEPT = 300_000
"""So many cases are remembered before the memory begins anew: a long run must not grow."""
_SECONDS = frozenset({"na", "ta", "'s", "on", "all", "is", "are", "was", "were", "'re", "n't", "nt"})
"""Words that the ruler reads by the word before them."""
_FIRSTS = frozenset({"gon", "got", "let", "c'm", "y", "y'", "ai"})
"""Words that are read by the word after them, or that change it."""
_SLIPS = {
    form: lemma
    for lemma, forms in {
        "gripe": "griped griping gripes",
        "pipe": "piped piping pipes",
        "rage": "raged raging rages",
        "rate": "rated rating rates",
        "slate": "slated slating slates",
        "snipe": "sniped sniping snipes",
        "lambaste": "lambasted lambasting lambastes",
        "dwell": "dwelt",
        "beseech": "besought",
        "plead": "pled",
        "foresee": "foresaw foreseen",
        "forswear": "forswore forsworn",
        "gainsay": "gainsaid",
    }.items()
    for form in forms.split()
}
"""Forms of verbs whose lemma the model's rules miss."""
_NEUTRAL = (",", ",", "punct")

Word = tuple[str, str, str]
"""Text, tag and label."""
Case = tuple[Word, "Word | None", "Word | None"]
"""A word, the word before and the word after, the neighbours only where they matter."""


class Lemmas:
    """The memory over one model, whose pipe must leave out `attribute_ruler` and `lemmatizer`."""

    def __init__(self, model: Language) -> None:
        self._vocab = model.vocab
        self._rulers = [model.get_pipe(name) for name in ("attribute_ruler", "lemmatizer")]
        self._known: dict[Case, tuple[str, str]] = {}

    def read(self, runs: list[list[Word]]) -> list[list[tuple[str, str]]]:
        """Part of speech and lemma of each word of each run (words parsed together)."""
        cases = [_cases(run) for run in runs]
        if len(self._known) > KEPT:
            self._known.clear()
        unseen = [c for c in dict.fromkeys(c for run in cases for c in run) if c not in self._known]
        if unseen:
            self._ask(unseen)
        known = self._known
        return [[known[case] for case in run] for run in cases]

    def _ask(self, cases: list[Case]) -> None:
        from spacy.tokens import Doc

        words: list[Word] = []
        places = []
        for word, before, after in cases:
            if before is not None:
                words.append(before)
            places.append(len(words))
            words.append(word)
            if after is not None:
                words.append(after)
        texts, tags, labels = (list(column) for column in zip(*words, strict=True))
        doc: Doc = Doc(self._vocab, words=texts, tags=tags, deps=labels, heads=list(range(len(words))))
        for ruler in self._rulers:
            doc = ruler(doc)
        for case, place in zip(cases, places, strict=True):
            pos, lemma = doc[place].pos_, doc[place].lemma_
            self._known[case] = (pos, _SLIPS.get(case[0][0].lower(), lemma) if pos == "VERB" else lemma)


def _cases(run: list[Word]) -> list[Case]:
    out: list[Case] = []
    last = len(run) - 1
    for i, word in enumerate(run):
        low = word[0].lower()
        before = after = None
        if low in _SECONDS:
            before = run[i - 1] if i and (run[i - 1][0].lower() in _FIRSTS or run[i - 1][2] == "expl") else _NEUTRAL
        elif low in _FIRSTS:
            after = run[i + 1] if i < last and run[i + 1][0].lower() in _SECONDS else _NEUTRAL
        out.append((word, before, after))
    return out
