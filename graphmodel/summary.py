"""What a load did, for people and programs."""

from __future__ import annotations

from collections import Counter

from pydantic import BaseModel, Field

from graphmodel.errors import InputError
from graphmodel.model.claims import Extraction


class Remark(BaseModel):
    """Something about one source: why it was left out, or a note."""

    source: str
    reason: str


class LoadSummary(BaseModel):
    """Counts are of this load: what lay in the graph before counts only as `unchanged`."""

    articles: int = 0
    """Articles read: new + unchanged + replaced."""
    new: int = 0
    unchanged: int = 0
    replaced: int = 0
    """Articles whose reports changed: a newer extractor or corrected annotations."""
    reports: int = 0
    """Reports that these articles hold now."""
    statements: int = 0
    """Statements that these reports support."""
    meetings: int = 0
    """Meetings that these reports support."""
    left_out: list[Remark] = Field(default_factory=list)
    """Sources, or parts of them, that could not be used."""
    notes: list[Remark] = Field(default_factory=list)
    """Remarks on sources that were used."""
    passages: dict[str, int] = Field(default_factory=dict)
    """Passages of the articles that were seen and gave no report: number by reason."""
    dry_run: bool = False

    def leave_out(self, error: InputError) -> None:
        """Count a source as left out."""
        self.left_out.append(Remark(source=error.source, reason=error.reason))

    def note(self, source: str, reason: str) -> None:
        """Add a remark."""
        self.notes.append(Remark(source=source, reason=reason))

    def count(self, outcome: str) -> None:
        """Count an article as "new", "unchanged" or "replaced"."""
        self.articles += 1
        setattr(self, outcome, getattr(self, outcome) + 1)

    def count_passages(self, extraction: Extraction) -> None:
        """Add the passages that the extractor left out."""
        counts = Counter(self.passages) + Counter(each.reason for each in extraction.left_out)
        self.passages = dict(sorted(counts.items()))
