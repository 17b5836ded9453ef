"""Laws of names, of the compact notation and of look-ups, whatever the names are."""

from __future__ import annotations

import tempfile
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from graphmodel.gazetteer import Gazetteer, held_on
from graphmodel.gazetteer.blocks import parse_holder
from graphmodel.gazetteer.database import FILE, DatabasePeople, write_people
from graphmodel.gazetteer.joined import JoinedPeople
from graphmodel.gazetteer.models import PersonEntry, Tenure
from graphmodel.gazetteer.names import key, sound, surname_of
from graphmodel.gazetteer.people import MemoryPeople, all_names
from graphmodel.model.edtf import parse

WORDS = st.text("abcdefgknmorstuvyzéłñüАІя", min_size=2, max_size=9).map(str.title)
NAMES = st.lists(WORDS, min_size=1, max_size=4).map(" ".join)
YEARS = st.integers(1945, 2026).map(str)
TENURES = st.builds(
    lambda office, country, years: Tenure(
        title="T", office=office, country=country, start=min(years), end=max(years), source="s"
    ),
    st.sampled_from(["president", "envoy"]),
    st.sampled_from(["KEN", "PER"]),
    st.tuples(YEARS, YEARS),
)
PEOPLE = st.lists(
    st.builds(
        lambda name, aliases, tenures: PersonEntry(key=key(name), name=name, aliases=aliases, tenures=tenures),
        NAMES.filter(key),
        st.lists(NAMES, max_size=2).map(tuple),
        st.lists(TENURES, max_size=3).map(tuple),
    ),
    max_size=12,
    unique_by=lambda person: person.key,
)


@given(st.text(max_size=60))
@settings(deadline=None, max_examples=150)
def test_keys_are_stable(text: str) -> None:
    assert sound(text) == sound(text)
    assert key(f"  {text} ") == key(text) or text != text.strip()
    assert surname_of(text) in " ".join(text.replace(",", " ").split()) or not text.split()


@given(NAMES)
@settings(deadline=None, max_examples=100)
def test_case_and_accents_never_matter(name: str) -> None:
    assert key(name.upper()) == key(name.lower())


@given(PEOPLE)
@settings(deadline=None, max_examples=60)
def test_everybody_is_found_by_each_name(people: list[PersonEntry]) -> None:
    known = Gazetteer(people=MemoryPeople(people))
    for person in people:
        assert known.person(person.key) == person
        for name in all_names(person):
            assert person in known.people(name) or not key(name)


@given(PEOPLE)
@settings(deadline=None, max_examples=25)
def test_a_database_answers_as_memory_does(people: list[PersonEntry]) -> None:
    memory = MemoryPeople(people)
    with tempfile.TemporaryDirectory() as folder:
        write_people(Path(folder) / FILE, people)
        database = DatabasePeople(Path(folder) / FILE)
        joined = JoinedPeople((memory, database))
        for person in people:
            assert database.get(person.key) == person
            for asked in ("president", "envoy"):
                expected = {p.key for p in memory.in_office(asked, "KEN")}
                assert {p.key for p in database.in_office(asked, "KEN")} == expected
            for name in all_names(person):
                expected = {p.key for p in memory.by_sound(sound(name))}
                assert {p.key for p in database.by_sound(sound(name))} == expected
                assert {p.key for p in joined.by_key(key(name))} == {p.key for p in memory.by_key(key(name))}
        database.close()


@given(PEOPLE, YEARS)
@settings(deadline=None, max_examples=60)
def test_holders_held_the_office(people: list[PersonEntry], year: str) -> None:
    known = Gazetteer.default()
    mine = Gazetteer(people=MemoryPeople(people), offices=known.offices(), countries=known.countries())
    for person in mine.holders("president", "KEN", parse(year)):
        spells = [t for t in person.tenures if (t.office, t.country) == ("president", "KEN")]
        assert any(held_on(t, parse(year)) != "no" for t in spells)


@given(TENURES, YEARS, YEARS)
@settings(deadline=None, max_examples=100)
def test_what_holds_for_a_span_holds_for_its_parts(tenure: Tenure, first: str, last: str) -> None:
    low, high = sorted((first, last))
    if held_on(tenure, parse(f"{low}/{high}")) == "yes":
        assert held_on(tenure, parse(low)) == held_on(tenure, parse(high)) == "yes"
    if held_on(tenure, parse(low)) == "yes":
        assert held_on(tenure, parse(f"{low}/{high}")) != "no"


@given(NAMES, YEARS, YEARS)
@settings(deadline=None, max_examples=60)
def test_lines_give_back_what_was_written(name: str, first: str, last: str) -> None:
    start, end = sorted((first, last))
    holder = parse_holder(f"{name} = Alias; {start}/{end}; f")
    assert (holder.name, holder.aliases, holder.spells) == (name, ("Alias",), ((start, end),))
