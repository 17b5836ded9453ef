from __future__ import annotations

import re
from pathlib import Path

import pytest

from graphmodel.errors import UsageError
from graphmodel.query import HeaderError, Registry, default_registry, registry_with
from graphmodel.query.compose import begins_at_index, party_labels
from graphmodel.query.filters import COMMON, sections

from .composing import compose

ONE = "// name: mine\n// doc: D.\n// column n: number\n// cannot tell: Much.\nRETURN 1 AS n\n"
_NAMES = (
    "who_warned_whom who_denied_what who_met_whom statements_by said_at_meeting contradictions attribution_chain "
    "anonymous_statements officials_in_office refuted_reports known_as_of timeline expert_statements joint_statements "
    "planned_and_held undated_statements same_act"
)
CONTRACT = _NAMES.split()


def test_the_contracts_queries_and_more_are_there() -> None:
    names = default_registry().names()
    assert set(CONTRACT) <= set(names)
    assert len(names) >= 30


@pytest.mark.parametrize("spec", list(default_registry()), ids=lambda s: s.name)
def test_each_query_is_documented_and_alone_in_its_file(spec) -> None:  # type: ignore[no-untyped-def]
    assert spec.file == f"{spec.name}.cypher"
    assert spec.doc.endswith(".") and spec.cannot_tell.endswith(".")
    assert spec.examples and all(e.split()[0] == spec.name for e in spec.examples)


@pytest.mark.parametrize("spec", list(default_registry()), ids=lambda s: s.name)
def test_no_query_writes(spec) -> None:  # type: ignore[no-untyped-def]
    text = "\n".join(compose(spec.cypher, COMMON))
    assert not re.search(r"\b(CREATE|MERGE|SET|DELETE|REMOVE|DETACH|LOAD)\b", text)


def test_an_unknown_query_is_told_with_the_nearest() -> None:
    with pytest.raises(UsageError, match="Nearest: who_warned_whom"):
        default_registry().get("who_warned_who")


def test_dashes_do_for_underscores() -> None:
    assert default_registry().get("who-met-whom").name == "who_met_whom"


def test_two_queries_of_one_name_are_refused() -> None:
    with pytest.raises(HeaderError, match=r"b\.cypher:1: query 'mine' stands in a\.cypher already"):
        Registry([("b.cypher", ONE), ("a.cypher", ONE)])


def test_a_directory_of_ones_own_adds_queries(tmp_path: Path) -> None:
    (tmp_path / "mine.cypher").write_text(ONE)
    (tmp_path / "notes.txt").write_text("no query")
    assert registry_with(tmp_path).get("mine").columns[0].name == "n"
    assert registry_with(None) is default_registry()
    with pytest.raises(UsageError, match="no directory"):
        registry_with(tmp_path / "absent")


def test_only_the_sections_of_given_filters_are_put_in() -> None:
    [text] = compose("//+ statements\nRETURN s.id", {"speaker", "limit"})
    assert set(re.findall(r"\$\w+", text)) == {"$speaker"}
    assert "$act" not in text


def test_a_way_in_begins_at_the_label_of_whom_it_names() -> None:
    query = "//+ statements\nRETURN s.id AS statement"
    [one] = compose(query, {"speaker", "act"}, {"speaker": party_labels(["per_1", "per_2"])})
    assert "(maker:Person)" in one and "UNION" not in one and one.count("$act") == 1
    parts = compose(query, {"speaker", "act"}, {"speaker": party_labels(["per_1", "RUS"])}, apart=True)
    assert ["(maker:Country)" in parts[0], "(maker:Person)" in parts[1]] == [True, True]
    assert all(part.count("$act") == 1 and part.endswith("AS statement") for part in parts)
    [together] = compose(query, {"speaker", "act"}, {"speaker": party_labels(["per_1", "RUS"])})
    assert together.startswith("CALL {") and together.count("$act") == together.count("RETURN s\n") == 2


def test_behind_other_clauses_filters_only_test_what_was_found() -> None:
    query = "// all\n\n//+ statements\nRETURN s.id AS statement"
    assert begins_at_index(query, {"speaker_country"})
    assert "CALL {" in compose(query, {"speaker_country"})[0]
    behind = f"MATCH (s:Statement)-[:ADDRESSED_TO]->()\n{query}"
    [text] = compose(behind, {"speaker_country"})
    assert "CALL {" not in text and text.count("$speaker_country") == 3
    assert not begins_at_index(behind, {"speaker_country"})
    assert not begins_at_index(f"{query}\nUNION ALL\n{query}", {"speaker_country"})


@pytest.mark.parametrize("end", ["RETURN count(s) AS n", "RETURN s.id AS n ORDER BY n", "RETURN s.id AS n LIMIT 1"])
def test_what_counts_or_orders_is_asked_once_over_all_variants(end: str) -> None:
    [text] = compose(f"//+ statements\n{end}", {"speaker_country", "act"}, apart=True)
    assert text.startswith("CALL {") and text.count(end) == 1 and text.count("$act") == text.count("RETURN s\n") == 4


@pytest.mark.parametrize("spec", list(default_registry()), ids=lambda s: s.name)
@pytest.mark.parametrize(
    "given", [{"speaker"}, {"speaker_country"}, {"addressee", "target"}, {"document"}, set(COMMON)]
)
def test_no_text_keeps_a_stand_in(spec, given: set[str]) -> None:  # type: ignore[no-untyped-def]
    for text in compose(spec.cypher, given):
        assert ":PARTY" not in text and "//" not in text


def test_parts_of_a_union_are_texts_of_their_own() -> None:
    query = "//+ statements\nRETURN s.id AS thing\nUNION\n//+ meetings\nRETURN m.id AS thing"
    said, met = compose(query, {"speaker"}, {"speaker": ("Person",)})
    assert "(s:Statement)" in said and "(m:Meeting)" in met and "UNION" not in said + met
    assert len(compose("CALL {\nRETURN 1 AS n\nUNION\nRETURN 2 AS n\n}\nRETURN n", set())) == 1


def test_servers_that_look_patterns_up_together_test_what_they_found_last() -> None:
    query = "//+ statements\nMATCH (s)-[:ABOUT]->(t:Topic)\nWHERE t.id <> 'x'\nRETURN s.id AS statement"
    [late] = compose(query, {"addressee_country", "act"}, apart=True)
    assert late.index("$addressee_country") < late.index("t.id <> 'x'") < late.index("$act") < late.index("RETURN")
    [early] = compose(query, {"addressee_country", "act"})
    assert early.index("$act") < early.index("ABOUT")


def test_every_section_names_a_filter() -> None:
    for kind in ("statements", "meetings", "between", "told"):
        names = {name.removesuffix("_unnamed").removeprefix("time_") for name in sections(kind)} - {"always"}
        assert names <= set(COMMON)
