"""What an extractor, or an annotator, says an article reports: the fields of the annotation guide, plus provenance.

Claims hold names as words, not entities: resolution turns them into nodes, so that extracted and hand-coded
claims go one way. Offsets count characters of `Document.text`, end exclusive.
"""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict, Field

from graphmodel.model.ids import content_id
from graphmodel.model.vocab import Act, DateBasis, MeetingKind, MeetingStatus, Mode, Polarity, Status


class Frozen(BaseModel):
    """Base of immutable records that refuse unknown fields."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Document(Frozen):
    """One article as a loader read it. `text` is the whole file's text, header lines and boilerplate included."""

    name: str
    """Base name of the source file (or of the line of a JSONL file)."""
    text: str
    title: str | None = None
    publisher: str | None = None
    url: str | None = None
    date: str | None = None
    """Publication date as EDTF where metadata or the user gave one; the extractor infers it otherwise."""
    date_basis: DateBasis = "none"
    modified: str | None = Field(default=None, pattern=r"^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\dZ?)?$")
    """When this version was made, where metadata say so: a day, or a time (`2022-03-14T09:30:00Z`, without the `Z`
    where its zone is not told)."""

    @property
    def id(self) -> str:
        """Content hash of the text alone: a copy under another name is the same article."""
        return content_id("art", self.text)


class Span(Frozen):
    """A piece of the article's text."""

    start: int = Field(ge=0)
    end: int = Field(ge=0)


class StatementClaim(Span):
    """One communicative act that the article reports. Names follow the annotation guide (`"unnamed: US officials"`)."""

    id: str
    """Unique in the article; `meeting`, `before`, `after` and `denies` point at such ids."""
    speaker: str | None
    speaker_country: str | None = None
    act: Act
    addressee: str | None = None
    addressee_country: str | None = None
    target: str | None = None
    about: str | None = None
    mode: Mode = "indirect"
    date: str | None = None
    date_basis: DateBasis = "none"
    meeting: str | None = None
    before: tuple[str, ...] = ()
    after: tuple[str, ...] = ()
    via: tuple[str, ...] = ()
    status: Status = "asserted"
    polarity: Polarity = "positive"
    denies: str | None = None
    confidence: float = Field(default=1.0, ge=0.0, le=1.0)
    rule: str = ""
    external_id: str | None = None


class MeetingClaim(Span):
    """One meeting that the article reports."""

    id: str
    type: MeetingKind = "talks"
    participants: tuple[str, ...] = ()
    place: str | None = None
    date: str | None = None
    date_basis: DateBasis = "none"
    status: MeetingStatus = "held"
    confidence: float = Field(default=1.0, ge=0.0, le=1.0)
    rule: str = ""
    external_id: str | None = None


class RoleClaim(Span):
    """A person's office as the text tells it: "Wang Yi, China's top foreign policy official"."""

    person: str
    title: str
    country: str | None = None
    organization: str | None = None
    date: str | None = None
    """EDTF of when the text says it was held (the article's date for a present role)."""
    former: bool = False
    """True for "former", "ex-", "then-": the role had ended by the article's date."""
    confidence: float = Field(default=1.0, ge=0.0, le=1.0)
    rule: str = ""


FOREIGN = "not in English"
"""The reason that an extractor gives for a text that it does not read; such an article is left out of a load."""


class LeftOut(Span):
    """Something that was seen and not turned into a claim, with the reason."""

    reason: str


class Extraction(Frozen):
    """All that one extractor says about one article."""

    document: Document
    extractor: str
    version: str
    published: str | None = None
    published_basis: DateBasis = "none"
    statements: tuple[StatementClaim, ...] = ()
    meetings: tuple[MeetingClaim, ...] = ()
    roles: tuple[RoleClaim, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
