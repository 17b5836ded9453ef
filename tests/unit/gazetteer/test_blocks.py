"""The compact notation of people."""

from __future__ import annotations

import pytest

from graphmodel.gazetteer.blocks import PeopleBuilder, parse_holder
from graphmodel.gazetteer.models import OfficeEntry, PersonEntry

OFFICES = {
    name: OfficeEntry(key=name, title=name.title(), kind="minister") for name in ("minister", "envoy", "president")
}


def people(*blocks: dict[str, str]) -> list[PersonEntry]:
    builder = PeopleBuilder(OFFICES)
    for block in blocks:
        builder.add_block(block, "a test")
    return list(builder.entries())


def test_a_full_line() -> None:
    holder = parse_holder("Ana María /Ruiz Paz/ = Ana Paz = AMP; 1990/1992-05, 1999/; f; Q12; title=Chief")
    assert holder.name == "Ana María Ruiz Paz"
    assert holder.surname == "Ruiz Paz"
    assert holder.aliases == ("Ana Paz", "AMP")
    assert holder.spells == (("1990", "1992-05"), ("1999", None))
    assert holder.flags == {"gender": "f", "wikidata": "Q12", "title": "Chief"}


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("U Zaw /U Zaw/; 1950", "U Zaw"),
        ("Abu Omar al-Zayn /Zayn/; 1950", "Abu Omar al-Zayn"),
        ("Jo /Paz Ruiz/", "Jo Paz Ruiz"),
    ],
)
def test_a_surname_repeated_after_the_name_is_not_added(line: str, name: str) -> None:
    assert parse_holder(line).name == name


@pytest.mark.parametrize(
    ("dates", "spells"),
    [("1990", (("1990", "1990"),)), ("/1990", ((None, "1990"),)), ("1990/", (("1990", None),)), ("", ((None, None),))],
)
def test_dates(dates: str, spells: tuple[tuple[str | None, str | None], ...]) -> None:
    assert parse_holder(f"Jo Bloggs; {dates}").spells == spells


@pytest.mark.parametrize("line", ["; 1990", "Jo /Bloggs; 1990", "Jo Bloggs; 1990; nonsense"])
def test_bad_lines(line: str) -> None:
    with pytest.raises(ValueError):
        parse_holder(line)


def test_one_person_in_two_blocks() -> None:
    [jo] = people(
        {"of": "minister ARG", "holders": "Jo Bloggs = J. Bloggs; 1990/1992"},
        {"of": "envoy UNO @un", "title": "Special envoy", "source": "another", "holders": "Jo Bloggs; 1995/; f"},
    )
    assert [t.title for t in jo.tenures] == ["Minister", "Special envoy"]
    assert [t.source for t in jo.tenures] == ["a test", "another"]
    assert jo.tenures[1].organization == "un"
    assert (jo.country, jo.gender, jo.key) == ("UNO", "f", "jo-bloggs")


def test_flags_override_the_block() -> None:
    [jo, other] = people(
        {"of": "minister ARG", "holders": "Jo Bloggs; 1990; as=envoy; in=CHL\nJo Bloggs; 1950; id=elder"}
    )
    assert jo.tenures[0].office == "envoy"
    assert jo.country == "CHL"
    assert other.key == "jo-bloggs-elder"


def test_eastern_surnames() -> None:
    [person] = people({"of": "minister CHN", "holders": "Zhang San; 1990"})
    assert person.surname == "Zhang"


@pytest.mark.parametrize(
    "block", [{"of": "king ARG", "holders": "Jo Bloggs"}, {"of": "minister ARG", "holders": "Jo Bloggs; 1990; as=king"}]
)
def test_unknown_offices(block: dict[str, str]) -> None:
    with pytest.raises(ValueError, match="unknown office 'king'"):
        people(block)
