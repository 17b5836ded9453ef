"""What the extractor sees of each sentence: the samples that a model is fitted to."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from graphmodel.extract import RuleExtractor
from graphmodel.extract.act_features import Features
from graphmodel.extract.options import Options
from graphmodel.model.claims import Document
from graphmodel.model.vocab import PLOVER, Act
from training.sentences import Line

EVERY = 500
"""Lines between two words on how far it is."""


class Sample(NamedTuple):
    """A clause whose verb leaves the act open. `vote` is the act by the rules, `act` the right one."""

    file: str
    known: Features
    vote: Act | None
    act: str

    @property
    def right(self) -> str:
        """The PLOVER class of the right act."""
        return PLOVER[self.act]


def samples(lines: Iterable[Line]) -> Iterator[Sample]:
    """One for each sentence in which the extractor finds one statement whose act its verb leaves open."""
    extractor = RuleExtractor(options=Options(deciding="rules"))
    for number, line in enumerate(lines, 1):
        work = extractor._work(Document(name="sentence.txt", text=line.sentence + "\n"))
        (chapter,) = work.chapters
        if len(chapter.drafts) == 1 and chapter.finder.judge.judged:
            first = chapter.finder.judge.judged[0]
            yield Sample(line.file, first.known, first.vote, line.act)
        if number % EVERY == 0:
            print(f"{number:,} sentences read", file=sys.stderr)
