"""Days that are counted from a meeting: "a day before the talks", "two weeks after the summit", "on the eve of"."""

from __future__ import annotations

from graphmodel.extract.dates import calendar as cal
from graphmodel.extract.dates.find import DateMention
from graphmodel.extract.dates.scan import NUMBERS, RawDate, scan
from graphmodel.extract.dates.things import days_of_things
from graphmodel.extract.meetings.merge import Gathering
from graphmodel.extract.meetings.time import Times, counted_from
from graphmodel.extract.parse.article import ParsedArticle, Sentence, Token
from graphmodel.model.edtf import parse

_REACH = 40
"""Characters between "a day before" and the word of meeting."""


def relative_dates(article: ParsedArticle, gatherings: list[Gathering]) -> list[DateMention]:
    """The mentions to add to `article.dates`; nothing is counted from a meeting whose own day is open."""
    told = {id(raw.token): g for g in gatherings for raw in g.raws}
    found = days_of_things(article, lambda noun: _dated(told.get(id(noun))))
    for raw, _ in scan(article.clean.flat):
        if raw.form != "shift" or raw.parts.get("way") not in ("before", "after", "later", "earlier"):
            continue
        sentence = _sentence(article, raw.start)
        gathering = _counted_from(sentence, raw, told) if sentence is not None else None
        mention = _mention(raw, gathering) if gathering is not None else None
        if mention is not None and not any(d.start < raw.end and raw.start < d.end for d in article.dates):
            found.append(mention)
    return found


def count_from_clause(gatherings: list[Gathering], times: Times) -> None:
    """Give meetings the day that their clause counts from: "said on Tuesday, a day after X telephoned Y"."""
    for gathering in (g for g in gatherings if g.dated is None and g.status in ("held", "planned")):
        for raw in gathering.raws:
            verb, main = raw.token, raw.token.head
            steps = _steps(verb) if main.pos in ("VERB", "AUX") else None
            base = times.of_verb(main) if steps is not None else None
            day = parse(base.edtf) if base is not None else None
            if steps is None or base is None or day is None or day.earliest is None or day.earliest != day.latest:
                continue
            moved = cal.shifted(day, *steps)
            if moved is not None:
                mark = "?" if "?" in base.edtf else ""
                told = "/".join(part + mark for part in cal.edtf(moved).split("/"))
                raw.date = DateMention(verb.start, verb.end, told, "relative", form="shift")


def _steps(verb: Token) -> tuple[int, str] | None:
    """How far back or ahead of the main clause "a day after", "two weeks before" puts a clause."""
    told = counted_from(verb)
    if told is None:
        return None
    number, unit, way = told
    count = int(number) if number.isdigit() else NUMBERS.get(number)
    return (-count if way == "after" else count, unit) if count else None


def _dated(gathering: Gathering | None) -> DateMention | None:
    return gathering.dated.date if gathering is not None and gathering.dated else None


def _sentence(article: ParsedArticle, at: int) -> Sentence | None:
    return next((s for s in article.sentences if s.start <= at < s.end and s.quote is None), None)


def _counted_from(sentence: Sentence, raw: RawDate, told: dict[int, Gathering]) -> Gathering | None:
    """The meeting right behind the words; only its article and adjectives may stand between."""
    for token in sentence.tokens:
        if token.start < raw.end:
            continue
        if token.start - raw.end > _REACH or not _before_noun(token):
            return None
        if id(token) in told:
            return told[id(token)]
    return None


def _before_noun(token: Token) -> bool:
    return token.dep in ("det", "poss", "amod", "compound", "nmod", "nummod", "case", "pobj", "punct")


def _mention(raw: RawDate, gathering: Gathering) -> DateMention | None:
    dated = gathering.dated.date if gathering.dated else None
    if dated is None:
        return None
    day = parse(dated.edtf)
    if day.earliest is None or day.earliest != day.latest:
        return None
    back = raw.parts["way"] in ("before", "earlier")
    moved = cal.shifted(day, (-1 if back else 1) * (raw.number("count") or 1), raw.parts["unit"])
    if moved is None:
        return None
    mark = "?" if "?" in dated.edtf else ""
    edtf = "/".join(part + mark for part in cal.edtf(moved).split("/"))
    return DateMention(raw.start, raw.end, edtf, "inferred" if mark else "relative", form="shift")
