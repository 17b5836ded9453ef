"""The rule-based extractor: one document in, all its claims out. A pure function of the document and the gazetteer."""

from __future__ import annotations

from typing import NamedTuple, Protocol, runtime_checkable

from graphmodel.acts import default_lexicon
from graphmodel.extract.about import topic
from graphmodel.extract.article_date.day import article_date
from graphmodel.extract.article_date.filed import filed
from graphmodel.extract.confidence import confidence
from graphmodel.extract.coref import offices as role_rules
from graphmodel.extract.coref.resolver import Resolver
from graphmodel.extract.dates.find import find_dates
from graphmodel.extract.dates.sections import seen_from_sections
from graphmodel.extract.drafts import Draft
from graphmodel.extract.explain import Explanation, Resolved, passed, resolutions
from graphmodel.extract.meetings.meetings import Meetings, find_meetings
from graphmodel.extract.meetings.speakers import with_speakers
from graphmodel.extract.names.entities import Entity
from graphmodel.extract.names.index import NameIndex, default_index
from graphmodel.extract.names.mentions import Names, find_mentions
from graphmodel.extract.options import Options, WithoutCoreference
from graphmodel.extract.parse import untrue
from graphmodel.extract.parse.article import ParsedArticle, parse_article
from graphmodel.extract.parse.attachment import mend_names
from graphmodel.extract.parse.attribution_lost import find_subjects, find_subjects_behind, part_tellers
from graphmodel.extract.parse.attribution_names import join_names
from graphmodel.extract.parse.chapters import chapters
from graphmodel.extract.settings import settle_settings
from graphmodel.extract.statements import StatementFinder
from graphmodel.extract.text.language import is_english
from graphmodel.extract.version import NAME, rules_version
from graphmodel.gazetteer import Gazetteer
from graphmodel.model.claims import FOREIGN, Document, Extraction, LeftOut, RoleClaim, StatementClaim
from graphmodel.model.edtf import bounds

BY_MODEL = " (act by model)"
"""Ends the rule of a statement whose act the learned model decided; all others are decided by rules alone."""


@runtime_checkable
class Extractor(Protocol):
    """What turns a document into claims. Every quote is verbatim at its span, acts and dates are of the closed
    forms.
    """

    name: str
    version: str

    def extract(self, document: Document) -> Extraction:
        """All claims of one document."""
        ...


class RuleExtractor:
    """Rules over a dependency parse; deterministic and offline. `options` leaves parts out, for measurements."""

    name = NAME
    version = rules_version()

    def __init__(self, gazetteer: Gazetteer | None = None, options: Options | None = None) -> None:
        self._index = default_index() if gazetteer is None else NameIndex(gazetteer)
        self._options = options or Options()
        if self._options.suffix:
            self.version = rules_version() + self._options.suffix

    def extract(self, document: Document) -> Extraction:
        """All claims of one document.

        Raises:
            ExtractionError: the language model is missing or not the pinned one.
        """
        if not is_english(document.text):
            return self._foreign(document)
        return self._extraction(self._work(document))

    def explain(self, document: Document) -> Explanation:
        """As `extract`, and with it how each name was resolved and what was seen and made no statement."""
        if not is_english(document.text):
            return Explanation(self._foreign(document), {}, ())
        work = self._work(document)
        names: dict[str, tuple[Resolved, ...]] = {}
        for part in work.chapters:
            names |= resolutions(part.article, part.names, part.resolver, part.drafts, len(names) + 1)
        left_out = tuple(one for part in work.chapters for one in passed(part.article, part.finder))
        return Explanation(self._extraction(work), names, left_out)

    def _work(self, document: Document) -> _Work:
        article, names = self._read(document)
        work = _Work(article, names, [])
        for part, named in chapters(article, names):
            work.chapters.append(self._chapter(part, named, sum(len(c.meetings.claims) for c in work.chapters)))
        return work

    def _chapter(self, article: ParsedArticle, names: Names, meetings_before: int) -> _Chapter:
        resolver = (Resolver if self._options.coreference else WithoutCoreference)(article, names)
        finder = StatementFinder(article, resolver, default_lexicon(), self._options.deciding)
        drafts = finder.run()
        finder.judge.mark(drafts)
        meetings = find_meetings(article, names, resolver, first=meetings_before + 1)
        settle_settings(article, drafts, meetings, resolver)
        return _Chapter(article, names, resolver, finder, drafts, with_speakers(meetings, drafts))

    def _extraction(self, work: _Work) -> Extraction:
        article = work.article
        told = ((part, draft) for part in work.chapters for draft in part.drafts)
        return Extraction(
            document=article.document,
            extractor=self.name,
            version=self.version,
            published=article.published,
            published_basis=article.published_basis,
            statements=tuple(_claim(part, draft, number) for number, (part, draft) in enumerate(told, 1)),
            meetings=tuple(claim for part in work.chapters for claim in part.meetings.claims),
            roles=tuple(role_rules.claims(article, work.names)),
            left_out=tuple(LeftOut(start=s.start, end=s.end, reason=s.reason) for s in article.clean.skipped),
        )

    def _foreign(self, document: Document) -> Extraction:
        whole = LeftOut(start=0, end=len(document.text), reason=FOREIGN)
        return Extraction(document=document, extractor=self.name, version=self.version, left_out=(whole,))

    def learn_roles(self, document: Document) -> tuple[RoleClaim, ...]:
        """The offices that the text gives people, without statements and meetings."""
        article, names = self._read(document)
        return tuple(role_rules.claims(article, names))

    def _read(self, document: Document) -> tuple[ParsedArticle, Names]:
        article = parse_article(document, repair=self._options.repairs)
        dated = article_date(document, self._index.gazetteer)
        article.published, article.published_basis = dated.edtf, dated.basis
        written = filed(document.text, bounds(dated.edtf) if dated.edtf else None)
        article.dates = find_dates(article.clean.flat, written, uncertain=dated.basis == "inferred")
        article.dates = seen_from_sections(article)
        names = find_mentions(article, self._index)
        for sentence in article.sentences:
            mend_names(sentence.tokens)
            find_subjects(sentence.tokens)
            find_subjects_behind(sentence.tokens)
            join_names(sentence.tokens)
            part_tellers(sentence.tokens)
        role_rules.learn_roles(article, names)
        untrue.mark(article)
        return article, names


class _Chapter(NamedTuple):
    """All that reading one chapter made."""

    article: ParsedArticle
    names: Names
    resolver: Resolver
    finder: StatementFinder
    drafts: list[Draft]
    meetings: Meetings


class _Work(NamedTuple):
    """All that reading one document made. Claims are numbered through its chapters."""

    article: ParsedArticle
    names: Names
    chapters: list[_Chapter]


def _claim(part: _Chapter, draft: Draft, number: int) -> StatementClaim:
    article, resolver, meetings = part.article, part.resolver, part.meetings
    start, end = article.span(draft.start, draft.end)
    date, basis = draft.date, draft.date_basis
    verb = draft.frame.trigger if draft.frame is not None else draft.sentence.root
    addressee = _proper(draft.addressee, resolver)
    about = topic(draft, article)
    return StatementClaim(
        id=f"s{number:02d}",
        start=start,
        end=end,
        speaker=draft.speaker.name,
        speaker_country=draft.speaker.country,
        act=draft.act,
        addressee=addressee.name if addressee else None,
        addressee_country=addressee.country if addressee else None,
        target=draft.target,
        about=about,
        mode=draft.mode,
        date=date,
        date_basis=basis,
        meeting=draft.meeting,
        before=meetings.before(verb),
        via=tuple(draft.via),
        status=draft.status,
        polarity="negative"
        if draft.act in ("warn", "threaten", "accuse", "condemn", "deny", "reject", "concern")
        else "positive",
        denies=draft.denies or (about if draft.act == "deny" else None),
        confidence=confidence(draft, resolver.names),
        rule=draft.rule + (BY_MODEL if draft.learned else ""),
    )


def _proper(entity: Entity | None, resolver: Resolver) -> Entity | None:
    """A country that stands for its officials, by its name."""
    if entity is not None and entity.kind == "country" and entity.name == entity.country:
        return resolver.country(entity.country)
    return entity
