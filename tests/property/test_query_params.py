from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from graphmodel.errors import UsageError
from graphmodel.gazetteer import Gazetteer
from graphmodel.query import default_registry
from graphmodel.query.ask.understand import understand
from graphmodel.query.compose import composed
from graphmodel.query.datewords import dates_in, without_dates
from graphmodel.query.directory import Directory
from graphmodel.query.filters import COMMON
from graphmodel.query.meeting_names import take_apart
from graphmodel.query.names import Names
from graphmodel.query.params import read_values

SPEC = default_registry().get("who_warned_whom")
TEXT = st.one_of(
    st.text(max_size=40),
    st.sampled_from(["' OR 1=1 //", "`x`", "a\\", '"}) DELETE n', "*:* AND", "x\x00", "{}", "$speaker"]),
)
VALUE = st.one_of(TEXT, st.integers(), st.floats(), st.booleans(), st.none(), st.lists(TEXT, max_size=3), st.dates())


@settings(max_examples=500, deadline=None)
@given(st.dictionaries(st.one_of(st.sampled_from(sorted(COMMON)), TEXT), VALUE, max_size=4))
def test_any_parameters_are_read_or_refused(params: dict[str, object]) -> None:
    try:
        values = read_values(SPEC, params)
    except UsageError as error:
        assert str(error)
    else:
        assert values.given <= set(SPEC.params)


@settings(max_examples=300, deadline=None)
@given(TEXT)
def test_any_text_is_a_name_that_nobody_bears(text: str) -> None:
    parties = Names(Directory([]), Gazetteer.default()).parties([text] if text.strip() else ["x"])
    assert all(len(i) == 3 or i.isupper() for i in parties.ids)


@settings(max_examples=500, deadline=None)
@given(TEXT)
def test_any_text_can_be_taken_apart_as_a_meeting(text: str) -> None:
    wanted = take_apart(text)
    assert all(wanted.words)
    assert len(without_dates(text, dates_in(text))) <= len(text) + len(dates_in(text))


@settings(max_examples=200, deadline=None)
@given(st.sets(TEXT))
def test_the_text_of_a_query_comes_from_files_alone(given_names: set[str]) -> None:
    unknown = frozenset(given_names - set(COMMON))
    assert composed(SPEC.cypher, unknown, (), False) == composed(SPEC.cypher, frozenset(), (), False)


PIECES = (
    "the head|Kenya|, |aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa|who is|before|met|in f1|3|and|May|articles of|said|that"
    "|: what|it|on|“|”|Ama Osei|minister|’s|or its leaders|between|when they"
).split("|")


@settings(max_examples=300, deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=40).map(" ".join))
def test_any_question_is_understood_or_not_and_comes_to_an_end(question: str) -> None:
    found = understand(question)
    assert found is None or default_registry().get(found.query)
