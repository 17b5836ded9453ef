"""The sentences to learn from: `training/acts/*.tsv`, five columns: act, speaker, addressee, target, sentence."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import NamedTuple

from graphmodel.model.vocab import ACTS

FOLDER = Path(__file__).parent / "acts"
COLUMNS = 5


class Line(NamedTuple):
    """One sentence that reports one act; `file` is the series that it belongs to. `-` stands for nobody."""

    file: str
    act: str
    speaker: str
    addressee: str
    target: str
    sentence: str


def lines(folder: Path = FOLDER) -> list[Line]:
    """All lines, by file and place.

    Raises:
        ValueError: a line is not of the form; it names the file and the line.
    """
    out = []
    for path in sorted(folder.glob("*.tsv")):
        for number, text in enumerate(path.read_text("utf-8").splitlines(), 1):
            cells = text.split("\t")
            if len(cells) != COLUMNS or cells[0] not in ACTS:
                raise ValueError(f"{path.name}:{number}: not an act and four more columns")
            out.append(Line(path.stem, *cells))
    return out


def digest(folder: Path = FOLDER) -> str:
    """SHA-256 of all sentences and their acts."""
    return hashlib.sha256("\n".join("\t".join(line) for line in lines(folder)).encode()).hexdigest()
