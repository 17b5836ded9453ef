"""Runs of the loader, and analysts' overrides of judgements."""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from datetime import datetime, timezone

from graphmodel.errors import UsageError
from graphmodel.model.graph import Override
from graphmodel.model.ids import content_id
from graphmodel.store.bolt import Bolt

_VERDICTS = ("same", "different")


def start_load(bolt: Bolt, version: str) -> str:
    """Note that a run of the loader begins; returns its id."""
    load_id = f"load_{secrets.token_hex(10)}"
    bolt.run(
        "MERGE (l:Load {id: $id}) SET l.version = $version, l.at = $at", id=load_id, version=version,
        at=datetime.now(timezone.utc).isoformat(timespec="seconds"),
    )  # fmt: skip
    return load_id


def finish_load(bolt: Bolt, load_id: str, counts: Mapping[str, int]) -> None:
    """Note that a run has ended, with its counts as properties."""
    bolt.run(
        "MATCH (l:Load {id: $id}) SET l += $counts, l.finished = $at", id=load_id, counts=dict(counts),
        at=datetime.now(timezone.utc).isoformat(timespec="seconds"),
    )  # fmt: skip


def overrides(bolt: Bolt) -> list[Override]:
    """All overrides, by their pair of reports."""
    text = "MATCH (j:Judgement) RETURN j.left AS left, j.right AS right, j.verdict AS verdict, j.note AS note"
    return sorted(Override(**{**row, "note": row["note"] or ""}) for row in bolt.read(text, timeout=None).rows)


def add_override(bolt: Bolt, override: Override) -> None:
    """Keep an analyst's judgement on two reports; a later one on the same pair replaces it.

    Raises:
        UsageError: the verdict is neither `same` nor `different`, or both reports are one.
    """
    left, right = sorted((override.left, override.right))
    if override.verdict not in _VERDICTS or left == right:
        raise UsageError(f"An override says that two reports are {' or '.join(_VERDICTS)}.")
    bolt.run(
        "MERGE (j:Judgement {id: $id}) SET j.left = $left, j.right = $right, j.verdict = $verdict, j.note = $note",
        id=content_id("jdg", left, right), left=left, right=right, verdict=override.verdict, note=override.note,
    )  # fmt: skip


def remove_override(bolt: Bolt, left: str, right: str) -> bool:
    """Drop the judgement on two reports; False when there was none."""
    low, high = sorted((left, right))
    rows = bolt.run(
        "MATCH (j:Judgement {id: $id}) DETACH DELETE j RETURN count(*) AS written", id=content_id("jdg", low, high)
    )
    return bool(rows and rows[0]["written"])
