from __future__ import annotations

import pytest

from graphmodel.query.header import HeaderError, parse_query

GOOD = """\
// name: weather_talk
// doc: What parties said of the weather,
//      in one line or two.
// filters: act speaker limit
// default act = say, assess
// param place: text[] = Oslo, Lima -- Where it rained.
// param mood: choice(glad, glum) -- How.
// column statement: statement -- The remark.
// example: weather_talk speaker="A. Person"
// cannot tell: Whether it rained.
//+ statements
WHERE s.place IN $place AND s.mood = $mood // not $this
RETURN s.id AS statement, '$neither' AS x
"""


def test_a_header_says_all_of_its_query() -> None:
    spec = parse_query(GOOD, "dir/weather_talk.cypher")
    assert spec.name == "weather_talk"
    assert spec.doc == "What parties said of the weather, in one line or two."
    assert list(spec.params) == ["act", "speaker", "limit", "place", "mood"]
    assert spec.params["act"].default == ("say", "assess")
    assert spec.params["act"].many
    assert spec.params["place"].default == ("Oslo", "Lima")
    assert spec.params["mood"].choices == ("glad", "glum")
    assert [c.name for c in spec.columns] == ["statement"]
    assert spec.weigh == ("statement",)
    assert spec.cypher.startswith("//+ statements\n")
    assert spec.examples == ('weather_talk speaker="A. Person"',)


def test_what_an_answer_is_about_may_stand_in_another_column() -> None:
    text = GOOD.replace(
        "// column statement: statement -- The remark.",
        "// column statement: statement -- The remark.\n// column other: statement\n// topic: statement other",
    )
    spec = parse_query(text, "q.cypher")
    assert spec.weigh == ("statement",)
    assert spec.topic == ("statement", "other")
    assert parse_query(GOOD, "q.cypher").topic == ()


@pytest.mark.parametrize(
    ("old", "new", "line", "reason"),
    [
        ("WHERE s.place IN $place", "WHERE s.place IN $places", 12, r"\$places is used but not declared"),
        ("s.mood = $mood", "true", 7, "'mood' is declared but not used"),
        ("// param mood: choice(glad, glum) -- How.", "// param act: text", 7, "'act' is declared twice"),
        ("// filters: act speaker limit", "// filters: act speakers limit", 4, "unknown common filter 'speakers'"),
        ("// param place: text[]", "// param place: texts[]", 6, "unknown type 'texts'"),
        ("// column statement: statement", "// column statement: sentence", 8, "unknown column type 'sentence'"),
        ("// default act", "// default deed", 5, "a default for 'deed'"),
        ("//+ statements", "//+ sentences", 11, "unknown expansion 'sentences'"),
        ("// example:", "// exampel:", 9, "not a header line"),
        ("// cannot tell: Whether it rained.\n", "", 1, "the header lacks 'cannot tell'"),
        ("// name: weather_talk", "// name: Weather talk", 1, "not a query name"),
        ("// cannot tell: W", "// name: twice\n// cannot tell: W", 10, "'name' stands twice"),
    ],
)
def test_an_error_gives_file_and_line(old: str, new: str, line: int, reason: str) -> None:
    assert old in GOOD
    with pytest.raises(HeaderError, match=reason) as caught:
        parse_query(GOOD.replace(old, new), "dir/weather_talk.cypher")
    assert str(caught.value).startswith(f"weather_talk.cypher:{line}: ")


def test_a_header_without_cypher_is_no_query() -> None:
    with pytest.raises(HeaderError, match="no Cypher follows"):
        parse_query(GOOD[: GOOD.index("//+")], "q.cypher")


def test_filters_that_the_body_never_meets_are_unused() -> None:
    text = GOOD.replace("//+ statements", "MATCH (s:Statement)").replace("// default act = say, assess\n", "")
    with pytest.raises(HeaderError, match="'act' is declared but not used"):
        parse_query(text, "q.cypher")
