"""The packaged data: sound, sourced, and broad enough to be useful."""

from __future__ import annotations

from collections import Counter

import pytest

from graphmodel.gazetteer import Gazetteer
from graphmodel.gazetteer.check import check
from graphmodel.gazetteer.names import key
from graphmodel.gazetteer.people import all_names
from graphmodel.model.edtf import parse
from graphmodel.model.vocab import MEETING_KINDS

NAMESAKES = {"amina mohammed", "george brown", "gerhard schroder", "mohamed abdelaziz"}
"""Names that two people of public life bear; anything else that is shared is a mistake."""
RIVALS = {"BIH", "KHM", "LBN", "LBY"}
"""Countries that had two governments or several presidents at once."""


@pytest.fixture(scope="module")
def known() -> Gazetteer:
    return Gazetteer.default()


def test_no_faults(known: Gazetteer) -> None:
    assert list(check(known)) == []


def test_no_two_people_share_a_name_by_mistake(known: Gazetteer) -> None:
    bearers = Counter(name for person in known.persons() for name in set(map(key, all_names(person))))
    assert {name for name, count in bearers.items() if count > 1} <= NAMESAKES


def test_wikidata_ids_are_not_shared(known: Gazetteer) -> None:
    ids = [person.wikidata for person in known.persons() if person.wikidata]
    assert len(ids) == len(set(ids))


def test_every_tenure_and_event_names_its_source(known: Gazetteer) -> None:
    assert all(tenure.source for person in known.persons() for tenure in person.tenures)
    assert all(event.source for event in known.all_events())


@pytest.mark.parametrize("office", ["president", "prime-minister", "foreign-minister", "defence-minister"])
def test_one_minister_at_a_time(known: Gazetteer, office: str) -> None:
    """Two sure holders of one office on one day are a wrong date, except where a country had rival governments."""
    for country in known.countries():
        for year in range(1950, 2026, 3):
            if country.code in RIVALS:
                continue
            holders = known.holders(office, country.code, parse(f"{year}-06-15"))
            sure = [p for p in holders if any(_surely(t, office, country.code, f"{year}-06-15") for t in p.tenures)]
            assert len(sure) <= 1, (country.code, year, [p.name for p in sure])


def _surely(tenure: object, office: str, country: str, day: str) -> bool:
    from graphmodel.gazetteer import Tenure, held_on

    assert isinstance(tenure, Tenure)
    return tenure.office == office and tenure.country == country and held_on(tenure, parse(day)) == "yes"


def test_breadth(known: Gazetteer) -> None:
    assert sum(1 for _ in known.countries()) >= 210
    assert sum(1 for _ in known.persons()) >= 4000
    assert sum(1 for _ in known.organizations()) >= 4000
    assert sum(1 for _ in known.all_events()) >= 1000
    assert sum(1 for o in known.organizations() if o.kind == "outlet") >= 350


def test_all_members_of_the_united_nations_have_a_demonym_or_are_few(known: Gazetteer) -> None:
    without = {c.code for c in known.countries() if not c.demonyms and c.iso2}
    assert without <= {"COG", "DMA", "CUW", "JEY", "SCG"}


def test_leaders_of_much_reported_countries_are_known_without_gaps(known: Gazetteer) -> None:
    for country in ("USA", "GBR", "FRA", "DEU", "RUS", "CHN", "IND", "ISR", "JPN", "IRN", "EGY"):
        for year in range(1992, 2026):
            assert known.holders("leader", country, parse(f"{year}-10-15")), (country, year)


def test_foreign_ministers_of_the_permanent_five_are_known(known: Gazetteer) -> None:
    for country in ("USA", "GBR", "FRA", "RUS", "CHN"):
        for year in range(1992, 2026):
            assert known.holders("foreign minister", country, parse(f"{year}-10-15")), (country, year)


def test_event_kinds_cover_what_meetings_need(known: Gazetteer) -> None:
    kinds = {event.kind for event in known.all_events()}
    assert {"summit", "conference", "vote", "visit"} <= kinds & set(MEETING_KINDS)
