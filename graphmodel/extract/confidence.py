"""How sure a statement is: how sure its speaker is, times how often that act, told that way, proved right.

The factors were read off annotated articles (`python -m benchmarks.quality`): a plain "say" hides most of the errors,
because content that would have made it another act was not recognised; a fixed verb like "condemned" hides few.
"""

from __future__ import annotations

from graphmodel.extract.drafts import Draft
from graphmodel.extract.roles import is_expert
from graphmodel.model.vocab import Act

_ACTS: dict[Act, float] = {"say": 0.78, "urge": 0.88, "ask": 0.88, "support": 0.88, "accuse": 0.95, "announce": 0.95}
_WAYS = {"group": 0.85, "they": 0.85, "role in the article": 0.85, "unknown name": 0.8}


def confidence(draft: Draft) -> float:
    """Between 0.05 and 0.99, two decimals."""
    way = draft.rule.rpartition("/")[2]
    act = 1.0 if draft.act == "say" and is_expert(draft.speaker) else _ACTS.get(draft.act, 1.0)
    sure = draft.sure * act * _WAYS.get(way, 1.0)
    return round(min(0.99, max(0.05, sure)), 2)
