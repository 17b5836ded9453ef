"""Migration files: their form, their order, and what the record of a graph allows."""

from __future__ import annotations

import pytest

from graphmodel.errors import MigrationError
from graphmodel.store.migrations import Migration, packaged, parse, pending
from graphmodel.store.texts import labels_of, primary_label, write_text

ONE, TWO, THREE = (Migration(f"V00{n}__x", [], str(n)) for n in (1, 2, 3))


def test_packaged_files_can_be_run_again() -> None:
    statements = [s for m in packaged() for s in m.statements]
    assert statements
    assert all(s.startswith("CREATE ") and " IF NOT EXISTS " in s for s in statements)


def test_statements_end_with_a_semicolon_at_the_end_of_a_line() -> None:
    found = parse("V001__x.cypher", "// one; two\r\nCREATE A;\r\n\r\nCREATE B\n  FOR ';' ;\nCREATE C")
    assert found.statements == ["CREATE A", "CREATE B\n  FOR ';'", "CREATE C"]


def test_line_ends_do_not_change_a_checksum() -> None:
    assert parse("V001__x.cypher", "A;\nB;\n").checksum == parse("V001__x.cypher", "A;\r\nB;\r\n").checksum
    assert parse("V001__x.cypher", "A;\n").checksum != parse("V001__x.cypher", "A ;\n").checksum


def test_what_is_left_to_do() -> None:
    assert pending([ONE, TWO], {}) == [ONE, TWO]
    assert pending([ONE, TWO, THREE], {"V001__x": "1"}) == [TWO, THREE]
    assert pending([ONE], {"V001__x": "1"}) == []


@pytest.mark.parametrize(
    ("applied", "words"),
    [
        ({"V001__x": "changed"}, "has changed"),
        ({"V001__x": "1", "V009__y": "9"}, "does not know"),
        ({"V002__x": "2"}, "comes before"),
    ],
)
def test_a_record_that_does_not_fit_is_refused(applied: dict[str, str], words: str) -> None:
    with pytest.raises(MigrationError, match=words):
        pending([ONE, TWO], applied)


@pytest.mark.parametrize("word", ["Evil", "Person) DETACH DELETE (n", "", "Bookkeeping"])
def test_only_words_of_the_model_come_into_a_text(word: str) -> None:
    with pytest.raises(ValueError, match="not a label"):
        write_text("merge_nodes", LABEL=word)


def test_every_slot_has_to_be_filled() -> None:
    with pytest.raises(ValueError, match="open slot"):
        write_text("merge_edges", TYPE="MADE")


def test_an_official_is_a_person() -> None:
    assert labels_of("Official") == ["Official", "Person"]
    assert primary_label(["Person", "Official"]) == "Official"
    with pytest.raises(ValueError, match="no kind of node"):
        primary_label(["Person", "Country"])
