"""The parts of a spaCy model that extraction uses, put together at the least cost: see decision 0070."""

from __future__ import annotations

import importlib
import re
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokenizer import Tokenizer
    from spacy.vocab import Vocab

UNUSED = ("ner", "senter")
"""Named entities take half of the model's time, and the gazetteer outdoes them here; the parser ends sentences."""
_COMMANDS, _INFO = "spacy.cli", "spacy.cli.info"
_DASHES = "(?<=[A-Za-z])(?:--|[–—])(?=[A-Za-z])"
"""Dashes between letters end a word; hyphens do not."""


def load_pipeline(folder: Path) -> Language:
    """The model of a folder without its unused components, with a tokenizer that leaves hyphenated words whole."""
    with _without_commands():
        import spacy
    from spacy.util import registry

    registry.tokenizers("graphmodel.later", func=_later)
    model = spacy.load(
        folder, exclude=[*UNUSED, "tokenizer"], config={"nlp": {"tokenizer": {"@tokenizers": "graphmodel.later"}}}
    )
    model.tokenizer = _tokenizer(model, folder)
    return model


@contextmanager
def _without_commands() -> Iterator[None]:
    """Let spaCy be imported without its command line, which brings 400 modules (HTTP clients among them) for the one
    function `spacy.info`; that one imports them when it is called. Nothing stays behind in `sys.modules`.
    """
    if "spacy" in sys.modules:
        yield
        return
    package, info = ModuleType(_COMMANDS), ModuleType(_INFO)
    package.__path__ = []
    info.info = _info  # type: ignore[attr-defined]
    stand_ins = {_COMMANDS: package, _INFO: info}
    sys.modules.update(stand_ins)
    try:
        yield
    finally:
        for name, module in stand_ins.items():
            if sys.modules.get(name) is module:
                del sys.modules[name]


def _info(*args: Any, **kwargs: Any) -> Any:
    """`spacy.info`, as spaCy has it."""
    return importlib.import_module(_INFO).info(*args, **kwargs)


def _later() -> Callable[[Language], Tokenizer]:
    """Makes an empty tokenizer: each setting of a full one makes it learn its 1,300 special cases anew."""
    from spacy.tokenizer import Tokenizer

    return lambda model: Tokenizer(model.vocab)


def _tokenizer(model: Language, folder: Path) -> Tokenizer:
    """The folder's tokenizer with infixes of our own, made in one step."""
    import srsly
    from spacy.tokenizer import Tokenizer
    from spacy.util import compile_infix_regex

    told = srsly.msgpack_loads((folder / "tokenizer").read_bytes())
    infixes = [x for x in model.Defaults.infixes or () if "-" not in str(x) or "~" not in str(x)]
    vocab: Vocab = model.vocab
    tokenizer: Tokenizer = Tokenizer(
        vocab,
        rules=told["exceptions"],
        prefix_search=re.compile(told["prefix_search"]).search,
        suffix_search=re.compile(told["suffix_search"]).search,
        infix_finditer=compile_infix_regex([*infixes, _DASHES]).finditer,
        token_match=re.compile(told["token_match"]).match if told["token_match"] else None,
        url_match=re.compile(told["url_match"]).match if told["url_match"] else None,
        faster_heuristics=told["faster_heuristics"],
    )
    return tokenizer
