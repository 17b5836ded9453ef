"""Hand-coded statements and meetings: a folder with documents.jsonl, statements.jsonl and meetings.jsonl.

A line that cannot be used (its evidence is not in the article, it names an unknown article or meeting, a value is none
of the guide's) is left out with the reason; whatever else lies in the folder is no input. A meeting may stand several
times in one article, each time with another evidence: each is a report of its own under the same external id.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath, PureWindowsPath

from graphmodel.errors import InputError
from graphmodel.ingest import Context, Item, Source
from graphmodel.model.claims import Document, Extraction, MeetingClaim, StatementClaim

from . import _annotated
from ._common import text_of
from ._jsonfile import Record, beside, records

EXTRACTOR = "annotations"
VERSION = "1"
"""Version of the guide's format."""


@dataclass
class Annotated:
    """One article and what was annotated in it so far."""

    document: Document
    meetings: dict[str, MeetingClaim] = field(default_factory=dict)
    statements: dict[str, StatementClaim] = field(default_factory=dict)

    def extraction(self) -> Extraction:
        """All of it as an extraction; roles are learned from the text by whoever loads it."""
        return Extraction(
            document=self.document,
            extractor=EXTRACTOR,
            version=VERSION,
            published=self.document.date,
            published_basis=self.document.date_basis,
            statements=tuple(self.statements.values()),
            meetings=tuple(self.meetings.values()),
        )


class AnnotationsLoader:
    """Loader of annotation folders."""

    name = "annotations"
    doc = "a folder of hand-coded statements and meetings; --articles names the folder of the articles' texts"
    suffixes = ()
    folders = True

    def sniff(self, head: bytes) -> bool:
        """Never: a folder, not a file."""
        return False

    def read(self, source: Source, context: Context) -> Iterator[Item]:
        """One extraction an article, after everything that had to be left out."""
        folder = source.path or Path()
        if not folder.is_dir():
            raise source.error("not a folder" if folder.exists() else "no such file or directory")
        articles = context.articles or _default_articles(folder)
        annotated: dict[str, Annotated] = {}
        yield from _documents(beside(source, "documents.jsonl"), articles, annotated, context)
        yield from _meetings(_optional(beside(source, "meetings.jsonl")), annotated)
        yield from _statements(_optional(beside(source, "statements.jsonl")), annotated)
        for each in annotated.values():
            yield each.extraction()


def _default_articles(folder: Path) -> Path:
    return folder / "articles" if (folder / "articles").is_dir() else folder


def _optional(source: Source) -> list[Record | InputError]:
    return list(records(source)) if source.path and source.path.exists() else []


def _documents(
    source: Source, articles: Path, annotated: dict[str, Annotated], context: Context
) -> Iterator[InputError]:
    for record in records(source):
        try:
            if isinstance(record, InputError):
                raise record
            doc = record.need("doc")
            if doc in annotated:
                raise record.error(f"the article {doc!r} stands here twice")
            annotated[doc] = Annotated(_document(record, articles, source, context))
        except InputError as error:
            yield error


def _document(record: Record, articles: Path, source: Source, context: Context) -> Document:
    name = record.need("file")
    if name in (".", "..") or PurePosixPath(name).name != name or PureWindowsPath(name).name != name:
        raise record.error(f'"file" must be a plain file name, not {name!r}')
    path = articles / name
    date = _annotated.date_of(record, "date")
    try:
        text = text_of(Source(str(path), path, source.limits), context)
    except InputError as error:
        raise record.error(f"the article {path} cannot be read: {error.reason}") from None
    return Document(
        name=name,
        text=text,
        title=record.text("title"),
        publisher=record.text("publisher"),
        url=record.text("url"),
        date=date,
        date_basis="metadata" if _annotated.basis(date) == "explicit" else _annotated.basis(date),
    )


def _article_of(record: Record, annotated: dict[str, Annotated]) -> Annotated:
    doc = record.need("doc")
    if doc not in annotated:
        raise record.error(f"no article {doc!r} in documents.jsonl, or it could not be read")
    return annotated[doc]


def _meetings(lines: list[Record | InputError], annotated: dict[str, Annotated]) -> Iterator[InputError]:
    for record in lines:
        try:
            if isinstance(record, InputError):
                raise record
            article = _article_of(record, annotated)
            claim = _annotated.meeting(record, article.document)
            times = sum(each.external_id == claim.external_id for each in article.meetings.values())
            unique = f"{claim.id}#{times + 1}" if times else claim.id
            article.meetings[unique] = claim.model_copy(update={"id": unique})
        except InputError as error:
            yield error


def _statements(lines: list[Record | InputError], annotated: dict[str, Annotated]) -> Iterator[InputError]:
    for record in lines:
        try:
            if isinstance(record, InputError):
                raise record
            article = _article_of(record, annotated)
            claim = _annotated.statement(record, article.document, article.meetings)
            if claim.id in article.statements:
                raise record.error(f"the statement {claim.id!r} stands twice in this article")
            article.statements[claim.id] = claim
        except InputError as error:
            yield error


LOADER = AnnotationsLoader()
