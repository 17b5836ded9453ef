from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from graphmodel.errors import InputError
from graphmodel.ingest import Context, read
from graphmodel.model.claims import Extraction

TEXT = "Oslo, 6 May 2019\n\nJonas Berg warned  the\ncouncil ahead of Tuesday's talks in Oslo. The talks were held.\n"
DOC = {"doc": "d1", "file": "one.txt", "title": "Oslo", "publisher": "Post", "date": "2019-05-06", "boilerplate": []}
MEETING = {
    "doc": "d1", "id": "oslo-2019", "evidence": "Tuesday's talks in Oslo", "kind": "talks",
    "participants": ["Jonas Berg"], "place": "Oslo", "date": "2019-05-07", "status": "planned", "must": True,
}  # fmt: skip
STATEMENT = {
    "doc": "d1", "id": "d1-s01", "evidence": "Jonas Berg warned the council", "speaker": "Jonas Berg",
    "speaker_country": "NOR", "act": "warn", "addressee": "council", "addressee_country": None, "target": None,
    "about": "talks in Oslo", "mode": "indirect", "date": "2019-05?", "meeting": None, "before": ["oslo-2019"],
    "via": [], "status": "asserted", "denies": None, "must": True, "note": "x",
}  # fmt: skip


def coded(tmp_path: Path, statements: list[Any], meetings: list[Any], documents: list[Any] | None = None) -> Path:
    (tmp_path / "articles").mkdir(exist_ok=True)
    (tmp_path / "articles" / "one.txt").write_text(TEXT)
    gold = tmp_path / "gold"
    gold.mkdir(exist_ok=True)
    for name, lines in (("documents", documents or [DOC]), ("statements", statements), ("meetings", meetings)):
        (gold / f"{name}.jsonl").write_text("".join(x if isinstance(x, str) else json.dumps(x) + "\n" for x in lines))
    (gold / "traps.jsonl").write_text("{this is no input\n")
    return gold


def load(gold: Path) -> tuple[list[str], list[Extraction]]:
    items = list(read([gold], format="annotations", context=Context(articles=gold.parent / "articles")))
    errors = [str(item).removeprefix(f"{gold}/") for item in items if isinstance(item, InputError)]
    return errors, [item for item in items if isinstance(item, Extraction)]


def test_a_statement_and_a_meeting(tmp_path: Path) -> None:
    errors, (got,) = load(coded(tmp_path, [STATEMENT], [MEETING]))
    assert errors == []
    assert (got.extractor, got.published, got.published_basis, got.roles) == (
        "annotations",
        "2019-05-06",
        "metadata",
        (),
    )
    assert (got.document.text, got.document.name, got.document.publisher) == (TEXT, "one.txt", "Post")
    (said,), (met,) = got.statements, got.meetings
    assert TEXT[said.start : said.end] == "Jonas Berg warned  the\ncouncil"
    assert TEXT[met.start : met.end] == "Tuesday's talks in Oslo"
    assert (said.external_id, said.before, said.date, said.date_basis) == (
        "d1-s01",
        ("oslo-2019",),
        "2019-05?",
        "inferred",
    )
    assert (met.external_id, met.type, met.status, met.date_basis) == ("oslo-2019", "talks", "planned", "explicit")


def test_a_meeting_with_two_evidences_is_two_reports_under_one_external_id(tmp_path: Path) -> None:
    held = {**MEETING, "evidence": "The talks were held", "status": "held"}
    errors, (got,) = load(coded(tmp_path, [], [MEETING, held]))
    assert errors == []
    assert [(each.id, each.external_id, each.status) for each in got.meetings] == [
        ("oslo-2019", "oslo-2019", "planned"),
        ("oslo-2019#2", "oslo-2019", "held"),
    ]


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"evidence": "Berg begged the council"}, "the evidence is not in one.txt: 'Berg begged the council'"),
        ({"evidence": ""}, '"evidence" is missing'),
        ({"doc": "d9"}, "no article 'd9' in documents.jsonl"),
        ({"meeting": "paris"}, "\"meeting\" points at 'paris', which is no meeting of this article"),
        ({"before": ["paris"]}, "\"before\" points at 'paris'"),
        ({"before": "oslo-2019"}, '"before" must be a list of texts'),
        ({"act": "shout"}, "\"act\" is 'shout'; it must be one of say, announce"),
        ({"act": None}, "\"act\" is ''"),
        ({"date": "06.05.2019"}, "\"date\" is '06.05.2019', which is no EDTF date"),
        ({"speaker": 7}, '"speaker" must be text or null, not int'),
        ({"about": "a\u0000b"}, "null characters"),
    ],
)
def test_a_line_that_cannot_be_used_is_left_out_alone(tmp_path: Path, change: dict[str, Any], reason: str) -> None:
    good = {**STATEMENT, "id": "d1-s02"}
    errors, (got,) = load(coded(tmp_path, [{**STATEMENT, **change}, good], [MEETING]))
    assert len(errors) == 1
    assert errors[0].startswith("statements.jsonl:1: ")
    assert reason in errors[0]
    assert [each.id for each in got.statements] == ["d1-s02"]


def test_malformed_and_doubled_lines(tmp_path: Path) -> None:
    errors, (got,) = load(coded(tmp_path, ["{oops\n", STATEMENT, STATEMENT], [MEETING]))
    assert [error.partition(": ")[0] for error in errors] == ["statements.jsonl:1", "statements.jsonl:3"]
    assert len(got.statements) == 1


def test_a_missing_article_takes_its_lines_with_it(tmp_path: Path) -> None:
    other = {**DOC, "doc": "d2", "file": "two.txt"}
    errors, extractions = load(coded(tmp_path, [STATEMENT, {**STATEMENT, "doc": "d2"}], [MEETING], [DOC, other]))
    assert [error.partition(": ")[0] for error in errors] == ["documents.jsonl:2", "statements.jsonl:2"]
    assert "no such file" in errors[0]
    assert [each.document.name for each in extractions] == ["one.txt"]


@pytest.mark.parametrize("name", ["../secret.txt", "/etc/hostname", "..\\secret.txt", ".."])
def test_an_article_outside_the_folder_is_refused(tmp_path: Path, name: str) -> None:
    (tmp_path / "secret.txt").write_text(TEXT)
    errors, extractions = load(coded(tmp_path, [], [], [{**DOC, "file": name}]))
    assert "must be a plain file name" in errors[0]
    assert extractions == []


def test_no_folder(tmp_path: Path) -> None:
    errors, _ = load(tmp_path / "none")
    assert errors[0].endswith("no such file or directory")
