"""Turns of phrase of diplomacy and news in general, by the act that they are; `TURNS` in the order of precedence."""

from __future__ import annotations

from graphmodel.extract.turns import (
    accusation,
    bargain,
    blame,
    concern,
    condemnation,
    condition,
    deed,
    demand,
    denial,
    named,
    plain_answers,
    plan,
    promise,
    rarer,
    refusal,
    refusal_in_other_words,
    rejection,
    scorn,
    support,
    threat,
    vow,
    warning,
)
from graphmodel.extract.turns.base import Turn

TURNS: tuple[Turn, ...] = (
    *plain_answers.TURNS,
    *named.TURNS,
    *vow.TURNS,
    *deed.TURNS,
    *refusal_in_other_words.TURNS,
    *bargain.TURNS,
    *concern.TURNS,
    *denial.TURNS,
    *refusal.TURNS,
    *threat.TURNS,
    *warning.TURNS,
    *demand.TURNS,
    *condemnation.TURNS,
    *accusation.TURNS,
    *blame.TURNS,
    *scorn.TURNS,
    *rejection.TURNS,
    *support.TURNS,
    *promise.TURNS,
    *condition.TURNS,
    *rarer.TURNS,
    *plan.TURNS,
)
