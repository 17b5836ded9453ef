"""Claims of an extraction as rows of Report nodes: the words, where they stand, and the whole claim as JSON."""

from __future__ import annotations

import json
from typing import Any

from pydantic import BaseModel

from graphmodel.model import edtf
from graphmodel.model.claims import Extraction, MeetingClaim, RoleClaim, StatementClaim
from graphmodel.model.graph import Properties
from graphmodel.model.ids import content_id

Claim = StatementClaim | MeetingClaim | RoleClaim


def report_rows(extraction: Extraction) -> dict[str, Properties]:
    """Properties of the Report nodes of an extraction by id; the first of claims that share an id.

    Raises:
        ValueError: a span lies outside the text or a date is no EDTF.
    """
    rows: dict[str, Properties] = {}
    claims: tuple[Claim, ...] = (*extraction.statements, *extraction.meetings, *extraction.roles)
    for claim in claims:
        row = _row(extraction, claim)
        rows.setdefault(row["id"], row)
    return rows


def canonical_json(model: BaseModel) -> str:
    """JSON of a claim, equal for equal claims."""
    return json.dumps(model.model_dump(mode="json"), ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def _row(extraction: Extraction, claim: Claim) -> Properties:
    document = extraction.document
    if not claim.start < claim.end <= len(document.text):
        raise ValueError(f"{document.name}: the span {claim.start}–{claim.end} is not inside the text")
    own, identity = _own(claim)
    external = getattr(claim, "external_id", None)
    span = (own["kind"], claim.start, claim.end)
    row: dict[str, Any] = {
        "id": content_id("rep", document.id, extraction.extractor, *span, *identity, external),
        "article": document.id, "start": claim.start, "end": claim.end, "quote": document.text[claim.start : claim.end],
        "extractor": extraction.extractor, "extractorVersion": extraction.version,
        "confidence": float(claim.confidence), "rule": claim.rule or None, "externalId": external,
        "claim": canonical_json(claim), **own, **_dates(claim),
    }  # fmt: skip
    return {key: value for key, value in row.items() if value is not None}


def _dates(claim: Claim) -> Properties:
    earliest, latest = edtf.bounds(claim.date)
    return {"date": claim.date, "earliest": earliest, "latest": latest, "dateBasis": getattr(claim, "date_basis", None)}


def _own(claim: Claim) -> tuple[dict[str, Any], tuple[object, ...]]:
    """The properties that only this kind of claim has, and what of it goes into the id."""
    own: dict[str, Any]
    if isinstance(claim, StatementClaim):
        own = {
            "kind": "statement", "act": claim.act, "speaker": claim.speaker, "speakerCountry": claim.speaker_country,
            "addressee": claim.addressee, "addresseeCountry": claim.addressee_country, "target": claim.target,
            "about": claim.about, "mode": claim.mode, "via": list(claim.via), "status": claim.status,
            "polarity": claim.polarity,
        }  # fmt: skip
        return own, (claim.act, claim.speaker, claim.addressee, claim.about)
    if isinstance(claim, MeetingClaim):
        own = {
            "kind": "meeting", "type": claim.type, "participants": list(claim.participants), "place": claim.place,
            "status": claim.status,
        }  # fmt: skip
        return own, (claim.type, "|".join(claim.participants), None, claim.place)
    own = {
        "kind": "role", "person": claim.person, "title": claim.title, "country": claim.country,
        "organization": claim.organization, "former": claim.former, "status": "asserted",
    }  # fmt: skip
    return own, (claim.title, claim.person, claim.organization, claim.country)
