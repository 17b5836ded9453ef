"""Meetings that an article reports, each once, with the words that tell of it, and what was said at or before it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from graphmodel.extract.coref.resolver import Resolver
from graphmodel.extract.dates.find import DateMention, find_dates
from graphmodel.extract.dates.things import days_of_things
from graphmodel.extract.meetings.account import date_by_account, date_votes
from graphmodel.extract.meetings.assembly import attend
from graphmodel.extract.meetings.events import date_by_events
from graphmodel.extract.meetings.find import Finder
from graphmodel.extract.meetings.known import date_by_parties
from graphmodel.extract.meetings.length import stretch
from graphmodel.extract.meetings.link import Links
from graphmodel.extract.meetings.margins import date_by_margins
from graphmodel.extract.meetings.merge import Gathering, join, number
from graphmodel.extract.meetings.own import own_meetings
from graphmodel.extract.meetings.parties import Parties
from graphmodel.extract.meetings.present import call_roll
from graphmodel.extract.meetings.raw import Raw
from graphmodel.extract.meetings.refuted import refute
from graphmodel.extract.meetings.relative import count_from_clause, relative_dates
from graphmodel.extract.meetings.seats import seat
from graphmodel.extract.meetings.time import Times
from graphmodel.extract.meetings.visits import date_by_news, date_by_visits
from graphmodel.extract.meetings.votes import find_votes
from graphmodel.extract.names.entities import Entity
from graphmodel.extract.names.mentions import Names
from graphmodel.extract.parse.article import ParsedArticle, Token
from graphmodel.model.claims import MeetingClaim
from graphmodel.model.edtf import bounds


@dataclass(frozen=True)
class Meetings:
    """The meetings of one article. `claims` are in reading order; `links` puts statements at them."""

    claims: tuple[MeetingClaim, ...]
    gatherings: tuple[Gathering, ...]
    links: Links

    def meeting_of(
        self, verb: Token, speaker: Entity | None, addressee: Entity | None, *, planned: bool = False
    ) -> str | None:
        """Id of the meeting at which something was said.

        Args:
            verb: the verb of saying (the words in the clause around it are read).
            speaker: who said it, as an entity of the article.
            addressee: to whom, as an entity of the article.
            planned: the statement is one that is yet to be made.
        """
        return self.links.meeting_of(verb, speaker, addressee, planned=planned)

    def before(self, verb: Token) -> tuple[str, ...]:
        """Ids of the meetings that the text says it came before ("ahead of the talks")."""
        return self.links.before(verb)

    def after(self, verb: Token, speaker: Entity) -> str | None:
        """Id of the meeting right after which something was said ("after the talks", "afterwards"), so on its day."""
        return self.links.after(verb, speaker)


def find_meetings(
    article: ParsedArticle, names: Names, resolver: Resolver | None = None, *, first: int = 1
) -> Meetings:
    """All meetings of an article. Uses `article.dates` where they are filled, else reads the dates itself. Their ids
    count from `first`.
    """
    resolver = resolver or Resolver(article, names)
    article.dates = sorted(_dates(article))
    article.dates = sorted([*article.dates, *days_of_things(article)])
    times = Times(article.dates)
    raws = Finder(article, resolver, times).find()
    raws += [raw for raw in find_votes(article.sentences, resolver, times) if raw.status != "unreal"]
    refute(article, raws)
    call_roll(article, raws)
    raws.sort(key=lambda raw: (raw.token.start, raw.rule))
    gatherings = attend(join([r for r in raws if r.kind != "conference"]), [r for r in raws if r.kind == "conference"])
    gatherings = seat(article, raws, gatherings, Parties(resolver))
    number(gatherings, first)
    count_from_clause(gatherings, times)
    _look_ahead(gatherings, bounds(article.published).latest)
    date_by_visits(gatherings)
    date_by_news(article, gatherings)
    date_by_parties(article, gatherings, names.index.gazetteer)
    date_by_events(article, gatherings, names.index.gazetteer)
    date_by_account(article, gatherings, times)
    date_votes(article, gatherings, times)
    stretch(article, gatherings)
    date_by_margins(gatherings)
    told = own_meetings(gatherings)
    article.dates = sorted([*article.dates, *relative_dates(article, told)])
    claims = tuple(_claim(article, gathering) for gathering in told)
    return Meetings(claims, tuple(told), Links([g for g in told if not g.passing and not g.asked], resolver))


def _look_ahead(gatherings: Sequence[Gathering], published: date | None) -> None:
    """What is dated after publication is planned, whatever the tense ("meets on Thursday")."""
    for gathering in gatherings:
        first = gathering.dated.date.interval.earliest if gathering.dated and gathering.dated.date else None
        if published and first and first > published and gathering.status == "held":
            for raw in gathering.raws:
                raw.status = "planned"


def _dates(article: ParsedArticle) -> Sequence[DateMention]:
    if article.dates:
        return article.dates
    on = bounds(article.published)
    known = on if on.earliest and on.latest else None
    return find_dates(article.clean.text, known, uncertain=article.published_basis == "inferred")


def _claim(article: ParsedArticle, gathering: Gathering) -> MeetingClaim:
    best = max(gathering.raws, key=lambda raw: (not raw.vague, raw.sure, -raw.token.start))
    dated = gathering.dated
    start, end = article.span(*_extent(best))
    return MeetingClaim(
        start=start,
        end=end,
        id=gathering.id,
        type=gathering.kind,
        participants=tuple(dict.fromkeys(e.name for e in gathering.parties)),
        place=gathering.place if gathering.kind != "call" else None,  # who telephones is in no one place
        date=dated.date.edtf if dated and dated.date else None,
        date_basis=dated.date.basis if dated and dated.date else "none",
        status=gathering.status,
        confidence=round(min(0.95, best.sure + 0.05 * (len(gathering.raws) - 1)), 2),
        rule=best.rule,
    )


def _extent(raw: Raw) -> tuple[int, int]:
    """The clause around the word, in clean text: its subtree, with the subject's and object's phrases."""
    clause = raw.token
    while clause.pos not in ("VERB", "AUX") and clause.head is not clause:
        clause = clause.head
    tokens = clause.subtree() if raw.token in clause.subtree() else raw.token.subtree()
    if len(tokens) > 45:
        tokens = raw.token.subtree()
    return min(t.start for t in tokens), max(t.end for t in tokens)
