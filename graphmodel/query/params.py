"""Values of parameters: from what a caller wrote to typed, checked values; names stay words until `names` looks them
up.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any, NamedTuple

from rapidfuzz import process

from graphmodel.errors import UsageError
from graphmodel.model import edtf
from graphmodel.model.edtf import Interval
from graphmodel.model.vocab import ACTS, MEETING_STATUSES, STATUSES
from graphmodel.query.header import Param, QuerySpec

MAX_VALUE = 500
"""Longest value of a parameter, in characters."""
MAX_VALUES = 200
"""Most values of one parameter."""

_CONTROL = re.compile("[\\x00-\\x1f\\x7f\\ud800-\\udfff]")
_TRUE, _FALSE = frozenset({"true", "yes", "1"}), frozenset({"false", "no", "0"})
_CLOSED = {"act": ACTS, "status": tuple(dict.fromkeys((*STATUSES, *MEETING_STATUSES, "any")))}


class Values(NamedTuple):
    """Checked values. `words` holds texts (acts, names, topics…), a list a parameter; `given` those that the caller
    named.
    """

    words: dict[str, list[str]]
    dates: dict[str, Interval]
    numbers: dict[str, float]
    flags: dict[str, bool]
    given: frozenset[str]


def nearest(word: str, among: Iterable[str], most: int = 5) -> list[str]:
    """Up to `most` of `among` that are spelled like `word`, the closest first."""
    found = process.extract(word, sorted(set(among)), limit=most, score_cutoff=60)
    return [name for name, _, _ in found]


def refuse(what: str, word: str, among: Iterable[str]) -> UsageError:
    """The error for a word that is none of a closed set."""
    close = nearest(word, among)
    return UsageError(f"unknown {what} {word!r}." + (f" Nearest: {', '.join(close)}." if close else ""))


def as_texts(name: str, value: Any) -> list[str]:
    """One or several values as texts.

    Raises:
        UsageError: empty, overlong, too many, or with characters that no name holds.
    """
    many = value if isinstance(value, list | tuple | set | frozenset) else [value]
    texts = [_text(name, v) for v in many]
    if not texts:
        raise UsageError(f"parameter {name!r} has no value")
    if len(texts) > MAX_VALUES:
        raise UsageError(f"parameter {name!r} has {len(texts)} values; {MAX_VALUES} are the most")
    return texts


def _text(name: str, value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if not isinstance(value, str | int | float | date):
        raise UsageError(f"parameter {name!r} takes text, not {type(value).__name__}")
    text = str(value).strip()
    if not text:
        raise UsageError(f"parameter {name!r} is empty")
    if len(text) > MAX_VALUE:
        raise UsageError(f"parameter {name!r} is longer than {MAX_VALUE} characters")
    if _CONTROL.search(text):
        raise UsageError(f"parameter {name!r} holds a control character")
    return text


def _one_date(name: str, text: str) -> Interval:
    try:
        return edtf.parse(text)
    except ValueError as error:
        raise UsageError(f"parameter {name!r}: {error}") from error


def _number(param: Param, text: str) -> float:
    try:
        number = int(text) if param.type == "integer" else float(text)
    except ValueError as error:
        raise UsageError(f"parameter {param.name!r} takes a number, not {text!r}") from error
    if not 0 <= number <= (1 if param.name == "min_confidence" else 1_000_000):
        raise UsageError(f"parameter {param.name!r} is out of range: {text}")
    return number


def _flag(name: str, text: str) -> bool:
    if text.lower() not in _TRUE | _FALSE:
        raise UsageError(f"parameter {name!r} takes true or false, not {text!r}")
    return text.lower() in _TRUE


def _store(values: Values, param: Param, texts: list[str]) -> None:
    if len(texts) > 1 and not param.many:
        raise UsageError(f"parameter {param.name!r} takes one value, not {len(texts)}")
    if param.type == "date":
        values.dates[param.name] = _one_date(param.name, texts[0])
    elif param.type in ("number", "integer"):
        values.numbers[param.name] = _number(param, texts[0])
    elif param.type == "flag":
        values.flags[param.name] = _flag(param.name, texts[0])
    else:
        allowed = _CLOSED.get(param.type) or (param.choices if param.type == "choice" else ())
        for text in texts:
            if allowed and text not in allowed:
                raise refuse(param.type if param.type != "choice" else param.name, text, allowed)
        values.words[param.name] = list(dict.fromkeys(texts))


def _check_range(values: Values) -> None:
    low, high = values.dates.get("from"), values.dates.get("to")
    if low and high and low.earliest and high.latest and low.earliest > high.latest:
        raise UsageError(f"the range ends before it begins: from {low.earliest} to {high.latest}")


def read_values(spec: QuerySpec, raw: Mapping[str, Any]) -> Values:
    """`raw` checked against the header of the query, defaults filled in; a value of None counts as not given.

    Raises:
        UsageError: an unknown parameter (with the nearest names), a value of the wrong form, an impossible date, a
        reversed range.
    """
    given = {name: value for name, value in raw.items() if value is not None}
    for name in given:
        if name not in spec.params:
            raise refuse(f"parameter of {spec.name}:", name, spec.params)
    values = Values({}, {}, {}, {}, frozenset(given))
    for name in spec.params:
        if name in given:
            _store(values, spec.params[name], as_texts(name, given[name]))
        elif name in spec.defaults:
            _store(values, spec.params[name], list(spec.defaults[name]))
    _check_range(values)
    return values
