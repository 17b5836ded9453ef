"""Topics: the content words that acts share, under one name for words of like meaning; the same words always give the
same topic.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from graphmodel.model.graph import NodeRef
from graphmodel.model.ids import content_id
from graphmodel.resolve.builder import Builder, fact
from graphmodel.resolve.groups import Act
from graphmodel.resolve.likeness import Term
from graphmodel.resolve.words import GROUP_NAMES

_TELLING = 0.5
_MOST = 3


def topics_of(act: Act) -> dict[str, list[Term]]:
    """Topic keys of an act with the words that led to each; at most three, the most telling first."""
    found: dict[str, list[Term]] = defaultdict(list)
    for report in act.reports:
        for term in report.about.terms:
            if term.weight >= _TELLING and not term.stem.startswith("cc:"):
                found[term.group].append(term)
    ranked = sorted(found, key=lambda g: (-found[g][0].weight, -len(found[g]), g))
    return {group: found[group] for group in ranked[:_MOST]}


def add_topics(builder: Builder, acts: Sequence[Act]) -> None:
    """Topic nodes with the words that occur, and ABOUT from each act to its topics."""
    terms: dict[str, set[str]] = defaultdict(set)
    for act in acts:
        for group, words in topics_of(act).items():
            terms[group].update(t.word for t in words)
            ref = NodeRef("Statement", act.id)
            builder.edge("ABOUT", ref, topic_ref(group), fact(act.report_ids, act.date.days))
    for group, seen in terms.items():
        name = GROUP_NAMES.get(group) or min(seen, key=lambda w: (len(w), w))
        builder.node(topic_ref(group), {"name": name, "terms": sorted(seen)})


def topic_ref(group: str) -> NodeRef:
    """The node of a topic."""
    return NodeRef("Topic", content_id("top", group))
