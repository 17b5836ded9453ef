"""A statement while it is being put together: a frame whose parties are resolved and whose act is decided."""

from __future__ import annotations

from dataclasses import dataclass, field

from graphmodel.extract.frames.find import Frame
from graphmodel.extract.names.entities import Entity
from graphmodel.extract.parse.article import Sentence, Token
from graphmodel.extract.text.quotes import Quote
from graphmodel.model.vocab import Act, DateBasis, Mode, Status


@dataclass(eq=False)
class Draft:
    """One statement. Offsets are of the clean text; `content` is what was said, for topic and date."""

    speaker: Entity
    act: Act
    start: int
    end: int
    sentence: Sentence
    sure: float
    rule: str
    mode: Mode = "indirect"
    status: Status = "asserted"
    addressee: Entity | None = None
    target: str | None = None
    target_entity: Entity | None = None
    via: list[str] = field(default_factory=list)
    frame: Frame | None = None
    content: list[Token] = field(default_factory=list)
    quote: Quote | None = None
    outer: Draft | None = None
    denies: str | None = None
    date: str | None = None
    date_basis: DateBasis = "none"
    meeting: str | None = None
    learned: bool = False
    """True where the learned model decided the act."""
    likely: float | None = None
    """How likely the learned model finds the class of the act, None where the verb alone tells it."""
    folded: Token | None = None
    """The verb of the speaker's own act in what it says, where that was taken for the act itself."""
    replaced: bool = False
    """True where the quotation only tells of another act, which stands as a statement of its own."""

    def aim_at(self, party: Entity) -> None:
        """Make a party the target."""
        self.target, self.target_entity = party.name, party
