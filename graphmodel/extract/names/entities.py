"""What names stand for within one article, and what a rule may say about whom it means."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    from graphmodel.extract.parse.article import Token
    from graphmodel.gazetteer.models import PersonEntry

EntityKind = Literal["person", "country", "organization", "unnamed", "other"]
PARTIES: tuple[EntityKind, ...] = ("country", "person", "organization")
"""Kinds that something is said to or aimed at by name."""
UNIONS = frozenset("UNO EUR NATO AU ECOWAS ASEAN".split())
"""Codes of unions of states, which stand where others have that of a country."""
Form = Literal["full", "surname", "country", "capital", "seat", "demonym", "organization", "other"]


class Role(NamedTuple):
    """An office or standing that the text gives somebody. `start`, `end`: clean text of the words that tell it."""

    title: str
    country: str | None
    organization: str | None
    former: bool
    start: int
    end: int


@dataclass(eq=False)
class Entity:
    """A person, country or body of the article. `name` is the fullest that the article or the gazetteer gives."""

    name: str
    kind: EntityKind
    country: str | None = None
    gender: Literal["m", "f"] | None = None
    surname: str = ""
    entry: PersonEntry | None = None
    outlet: bool = False
    plural: bool = False
    known: bool = False
    """Whether the gazetteer knows it."""
    roles: list[Role] = field(default_factory=list)
    count: int = 0

    @property
    def person(self) -> bool:
        """Whether it is one named person."""
        return self.kind == "person"

    @property
    def unnamed(self) -> bool:
        """Whether it is somebody whom the article does not name."""
        return self.kind == "unnamed"

    def __repr__(self) -> str:
        return f"<{self.kind} {self.name} {self.country}>"


@dataclass(eq=False)
class Mention:
    """A name in the text: tokens `first` to `last`, its syntactic `head`, what it means, how it is spelled."""

    first: Token
    last: Token
    head: Token
    entity: Entity
    form: Form
    title: str = ""
    """Title words right before the name, as written: "Foreign Minister"."""

    @property
    def start(self) -> int:
        """Offset in the clean text."""
        return self.first.start

    @property
    def end(self) -> int:
        """Offset in the clean text."""
        return self.last.end
