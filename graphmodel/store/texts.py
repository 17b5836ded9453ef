"""Cypher texts of the package `graphmodel.cypher`, with labels and types from the closed sets put in.

Cypher has no parameter for a label or a type, so `<NAME>` in a text is replaced, after a check against `model.vocab`.
"""

from __future__ import annotations

import functools
import importlib.resources

from graphmodel.model.vocab import EDGE_TYPES, LABELS

BOOKKEEPING = "Bookkeeping"
"""Label of the store's own records (migrations, the writer lease): no part of the model, of a dump or of a check."""
_NODE_LABELS = {**{label: label for label in LABELS}, "Official": "Official:Person"}
_WORDS = {**{t: t for t in EDGE_TYPES}, **{label: label for label in LABELS}}


@functools.lru_cache(maxsize=512)
def write_text(name: str, **slots: str) -> str:
    """The text of `cypher/write/NAME.cypher` with its `<SLOT>`s filled.

    Raises:
        ValueError: a slot's value is no label or edge type of the model, or a slot stayed open.
    """
    text = (importlib.resources.files("graphmodel.cypher") / "write" / f"{name}.cypher").read_text("utf-8")
    text = "\n".join(line for line in text.splitlines() if not line.startswith("//"))
    for slot, word in slots.items():
        if word not in _WORDS:
            raise ValueError(f"not a label or edge type of the model: {word!r}")
        text = text.replace(f"<{slot}>", _NODE_LABELS[word] if name == "merge_nodes" else word)
    if "<LABEL>" in text or "<TYPE>" in text or "<START>" in text or "<END>" in text:
        raise ValueError(f"{name}.cypher has an open slot")
    return text


def labels_of(label: str) -> list[str]:
    """All labels that a node of `label` carries: an Official is a Person too."""
    return _NODE_LABELS[label].split(":")


def primary_label(labels: list[str]) -> str:
    """The label that says what a node is: Official before Person.

    Raises:
        ValueError: the labels are not those of one kind of node in the model.
    """
    wanted = sorted(labels)
    for label in LABELS:
        if sorted(labels_of(label)) == wanted:
            return label
    raise ValueError(f"no kind of node has the labels {wanted}")
