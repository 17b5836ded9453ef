"""What a statement is about: how near it comes to the words of a question.

Three rings of text, each told of less surely than the one inside it: the statement's own topic with its parties and
act; the words
of its reports; what stands around them in the article. The outermost counts only for a statement whose own words
leave its topic
open ("there would be consequences if this happened") or touch it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from graphmodel.query.records import Record, ReportRecord
from graphmodel.resolve.likeness import Content, Term, cover, reader_of
from graphmodel.resolve.stems import stem

NEAR = 0.5
"""Least nearness of an answer: half of what was asked for is there, weighed by how much each word tells."""
_IN_QUOTE, _ASIDE, _AROUND = 0.8, 0.6, 0.65
"""Weights of the words of a report, of those where the statement's own topic is another one, and of what stands
around."""
_CLASH = 0.4
_OPPOSED = (frozenset({"ask", "offer"}),)
"""Groups of which one excludes the other: a request is no offer."""
BEFORE, AFTER = 420, 160
"""Characters of an article before and after a report that may tell what it is about: two or three sentences, and
one."""

_OPEN_FAMILIES = frozenset({"harm", "vague", "claim", "time", "relation", "plan", "truth"})
_LIGHT_WORDS = """
    hesitate impose cause happen act action step measure face pay bear stand idly watch allow accept tolerate
    unacceptable acceptable continue stop start begin end try decide decision choose consider likely respond react
    answer reply regret bring lead result follow mean hold accountable remain ready able need want ensure incident
"""
_LIGHT = frozenset(map(stem, _LIGHT_WORDS.split()))
"""Words that go with every topic and name none."""
_SUBSTANCE = 0.6
"""Weight of words beyond consequences, relations and the like from which on a topic stands by itself."""


def _substance(content: Content) -> float:
    return sum(t.weight for t in content.terms if not _is_open(t))


def _is_open(term: Term) -> bool:
    return (
        term.stem.startswith("cc:") or term.stem in _LIGHT or term.family in _OPEN_FAMILIES or term.group == "relation"
    )


def _opposed(query: Content, own: Content) -> bool:
    return any((asked := query.groups & pair) and (told := own.groups & pair) and not asked & told for pair in _OPPOSED)


def _touches(query: Content, own: Content) -> bool:
    words = {f for t in query.terms if not t.stem.startswith("cc:") for f in (t.stem, t.group, t.family)}
    return any(not t.stem.startswith("cc:") and {t.stem, t.group, t.family} & words for t in own.terms)


class Topic:
    """One question's words."""

    def __init__(self, words: str) -> None:
        self._read = reader_of().content
        self.query = self._read(words)

    def near(self, record: Record, texts: Mapping[str, str]) -> float:
        """How near a statement comes, 0 to 1; `texts` are article texts by id, for what stands around its reports."""
        fields = record.fields
        if record.label == "Meeting":
            return self._near(str(fields["name"] or ""), "", record.reports, texts)
        parties = " . ".join(
            str(fields[k])
            for k in ("speaker", "addressee", "target", "speaker_country", "addressee_country")
            if fields[k]
        )
        abouts = dict.fromkeys([fields["about"] or "", *(str(r.claimed.get("about") or "") for r in record.reports)])
        return max(
            (
                self._near(about, f"{parties} . {fields['act']}", reports, texts)
                for about, reports in _by_about(record, abouts)
            ),
            default=0.0,
        )

    def _near(self, about: str, parties: str, reports: Sequence[ReportRecord], texts: Mapping[str, str]) -> float:
        topic = self._read(about)
        other_field = topic.facets and self.query.facets and not topic.facets & self.query.facets
        own = f"{about} . {parties}"
        clash = _CLASH if other_field or _opposed(self.query, self._read(own)) else 1.0
        open_topic, touches = _substance(topic) < _SUBSTANCE, _touches(self.query, topic)
        in_quote = _IN_QUOTE if open_topic or touches else _ASIDE
        best = cover(self.query, self._read(own)) * clash
        for report in reports:
            told = f"{own} . {report.quote}"
            best = max(best, in_quote * clash * cover(self.query, self._read(told)))
            if open_topic or touches:
                around = texts.get(report.article, "")[max(0, report.start - BEFORE) : report.end + AFTER]
                best = max(best, _AROUND * clash * cover(self.query, self._read(f"{told} . {around}")))
        return round(best, 3)


def _by_about(record: Record, abouts: Mapping[str, None]) -> list[tuple[str, list[ReportRecord]]]:
    return [
        (about, [r for r in record.reports if (r.claimed.get("about") or record.fields["about"] or "") == about])
        for about in abouts
    ]
