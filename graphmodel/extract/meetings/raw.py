"""A word that tells of a meeting, with what its clause tells of it."""

from __future__ import annotations

from dataclasses import dataclass, field

from graphmodel.extract.dates.find import DateMention
from graphmodel.extract.meetings.status import Told
from graphmodel.extract.names.entities import Entity
from graphmodel.extract.parse.article import Sentence, Token
from graphmodel.model.vocab import MeetingKind


@dataclass(eq=False)
class Raw:
    """One word that tells of a meeting. `vague`: it names too few parties to be one by itself."""

    token: Token
    kind: MeetingKind
    parties: list[Entity]
    status: Told
    rule: str
    place: str | None = None
    date: DateMention | None = None
    name: str = ""
    sure: float = 0.8
    vague: bool = False
    tokens: list[Token] = field(default_factory=list)

    @property
    def sentence(self) -> Sentence:
        """Where it stands."""
        return self.token.sentence
