"""`-p key=value`: repeatable, a repeated key is a list."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import click

LARGEST = 2**63 - 1


def split(pairs: tuple[str, ...]) -> dict[str, list[str]]:
    """Values by key, in order.

    Raises:
        click.BadParameter: no `=` or no key before it.
    """
    values: dict[str, list[str]] = {}
    for pair in pairs:
        key, found, value = pair.partition("=")
        if not found or not key.strip():
            raise click.BadParameter(f"{pair!r} is not of the form key=value", param_hint="-p")
        if any("\ud800" <= c <= "\udfff" for c in pair):
            raise click.BadParameter(f"{key.strip()} is no text", param_hint="-p")
        values.setdefault(key.strip(), []).append(value)
    return values


def for_query(pairs: tuple[str, ...]) -> dict[str, Any]:
    """Parameters of a named query: texts, or lists of texts where a key was repeated."""
    return {key: values[0] if len(values) == 1 else values for key, values in split(pairs).items()}


def for_cypher(pairs: tuple[str, ...]) -> dict[str, Any]:
    """Parameters of a Cypher text: JSON values where they are JSON (`-p n=3`, `-p ids=["a"]`), texts otherwise."""
    values = {key: [_json(key, value) for value in each] for key, each in split(pairs).items()}
    return {key: each[0] if len(each) == 1 else each for key, each in values.items()}


def _json(key: str, value: str) -> Any:
    try:
        found = json.loads(value)
    except (ValueError, RecursionError):
        found = value
    try:
        json.dumps(found, ensure_ascii=False).encode("utf-8")
    except (ValueError, RecursionError):
        raise click.BadParameter(f"{key} is no text", param_hint="-p") from None
    if any(abs(number) > LARGEST for number in _integers(found)):
        raise click.BadParameter(f"{key} holds a whole number of more than 64 bits", param_hint="-p")
    return found


def _integers(value: Any) -> Iterator[int]:
    if isinstance(value, int):
        yield value
    elif isinstance(value, (list, dict)):
        for each in value.values() if isinstance(value, dict) else value:
            yield from _integers(each)
