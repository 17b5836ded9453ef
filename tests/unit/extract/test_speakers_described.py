"""Speakers told by a common noun that no list knows, and things that do not speak; every wording is this test's."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from graphmodel.model.claims import StatementClaim

Read = Callable[[str], list[StatementClaim]]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The lock-keeper at Ruse said the barges would not move before Monday.", "unnamed: lock-keeper at Ruse"),
        ('"Nobody asked us where the road should go," said a muleteer in Potosi.', "unnamed: muleteer in Potosi"),
        ("The sluices were opened without orders, the night foreman told the inquiry.", "unnamed: night foreman"),
        ("According to an apiarist in Sfax, half of the hives were empty by May.", "unnamed: apiarist in Sfax"),
        ("The emir replied that the wells belonged to his people.", "unnamed: emir"),
        ("Two bargees said they had seen no soldiers on the canal.", "unnamed: bargees"),
    ],
)
def test_somebody_told_by_a_noun_speaks_by_its_words(read: Read, text: str, speaker: str) -> None:
    assert speaker in [s.speaker for s in read(text)]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The shipyard in Gdansk said the hull had left as it was ordered.", "shipyard in Gdansk"),
        ('"No ticket has been sold for that day," the opera house in Manaus said.', "opera house in Manaus"),
        ("A dockers' association in Mombasa said it would strike on Friday.", "dockers' association in Mombasa"),
    ],
)
def test_a_house_speaks_by_its_words(read: Read, text: str, speaker: str) -> None:
    assert [s.speaker.removeprefix("unnamed: ") for s in read(text)] == [speaker]


@pytest.mark.parametrize(
    "text",
    [
        "The placard said that the bridge was closed.",
        "Common sense says that the river will freeze again.",
        "The treaty says that neither side may fish there.",
        "Long experience said the harvest would be late.",
        "The weather forecast on the wall said it would rain in Tartu.",
    ],
)
def test_what_is_written_or_thought_does_not_speak(read: Read, text: str) -> None:
    assert read(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Lena Aho met Juan Paz in Turku on Monday. The ministers said that the cable would be laid.",
        "Kofi Adu sat beside Ama Mensah in Accra. The commissioner said the levy was dead.",
        "Petr Novak and Eva Horak left Brno early. The candidates said they were tired of the heat.",
    ],
)
def test_a_bare_office_that_points_back_to_nobody_knows_whom_stays_unknown(read: Read, text: str) -> None:
    assert [s for s in read(text) if s.speaker.startswith("unnamed")] == []


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "The irrigation ministers of Chad and Niger met on Monday. The ministers said the canal was dry.",
            "Chad and Niger",
        ),
        (
            "A glassblowers' guild in Murano closed its doors. The guild said the gas was too dear.",
            "glassblowers' guild in Murano",
        ),
        (
            "Two Ruthenian beekeepers were freed on Sunday. The beekeepers said they had been fed well.",
            "unnamed: Ruthenian beekeepers",
        ),
    ],
)
def test_a_bare_noun_means_the_phrase_that_introduced_it(read: Read, text: str, speaker: str) -> None:
    assert speaker in [s.speaker for s in read(text)]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The party newspaper Trybuna Ludu charged that the vote was bought.", "Trybuna Ludu"),
        ("The shipping agency Lloyd Danubia said the locks would stay shut.", "Lloyd Danubia"),
        ("The news agency Anadolu said the envoy had left Kars.", "Anadolu"),
    ],
)
def test_the_name_behind_a_body_noun_speaks(read: Read, text: str, speaker: str) -> None:
    assert speaker in [s.speaker for s in read(text)]


@pytest.mark.parametrize(
    ("text", "speaker", "country"),
    [
        ("South American bankers warned that Peru could default.", "unnamed: South American bankers", None),
        ("North American traders said the price was too high.", "unnamed: North American traders", None),
        ("South Korean traders said the port had been shut.", "unnamed: South Korean traders", "KOR"),
    ],
)
def test_a_part_of_a_continent_is_no_country(read: Read, text: str, speaker: str, country: str | None) -> None:
    assert [(s.speaker, s.speaker_country) for s in read(text)] == [(speaker, country)]
