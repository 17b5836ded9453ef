"""Look-ups by name, surname, office and date, on the packaged data."""

from __future__ import annotations

import pytest

from graphmodel.gazetteer import Gazetteer, tenures_on
from graphmodel.model.edtf import parse


@pytest.fixture(scope="module")
def known() -> Gazetteer:
    return Gazetteer.default()


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("the United States", "USA"),
        ("U.S.", "USA"),
        ("US", "USA"),
        ("America", "USA"),
        ("USA", "USA"),
        ("Britain", "GBR"),
        ("U.K.", "GBR"),
        ("North Korea", "PRK"),
        ("DPRK", "PRK"),
        ("Ivory Coast", "CIV"),
        ("Cote d’Ivoire", "CIV"),
        ("Burma", "MMR"),
        ("Zaire", "COD"),
        ("Türkiye", "TUR"),
        ("the Netherlands", "NLD"),
        ("Holland", "NLD"),
        ("EU", "EUR"),
        ("the United Nations", "UNO"),
        ("NATO", "NATO"),
        ("Nato", "NATO"),
        ("China's", "CHN"),
        ("the Soviet Union", "SUN"),
        ("Taiwan", "TWN"),
        ("the Holy See", "VAT"),
        ("CHN", "CHN"),
    ],
)
def test_country(known: Gazetteer, name: str, code: str) -> None:
    entry = known.country(name)
    assert entry is not None
    assert entry.code == code


@pytest.mark.parametrize("name", ["us", "is", "it", "who", "Chinese", "Beijing", "", "Narnia", "are", "and", "can"])
def test_no_country(known: Gazetteer, name: str) -> None:
    assert known.country(name) is None


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("Beijing", "CHN"),
        ("Peking", "CHN"),
        ("the Kremlin", "RUS"),
        ("Kiev", "UKR"),
        ("Kyiv", "UKR"),
        ("White House", "USA"),
        ("Downing Street", "GBR"),
        ("the Élysée", "FRA"),
        ("Elysee", "FRA"),
        ("Sana'a", "YEM"),
        ("Washington", "USA"),
        ("Tehran", "IRN"),
        ("the Blue House", "KOR"),
        ("Brussels", "EUR"),
    ],
)
def test_government(known: Gazetteer, name: str, code: str) -> None:
    entry = known.government(name)
    assert entry is not None
    assert entry.code == code


@pytest.mark.parametrize(
    ("word", "code"),
    [
        ("Chinese", "CHN"),
        ("Briton", "GBR"),
        ("Britons", "GBR"),
        ("Turks", "TUR"),
        ("Frenchmen", "FRA"),
        ("Filipinos", "PHL"),
        ("Soviet", "SUN"),
        ("Kenyan", "KEN"),
        ("American", "USA"),
    ],
)
def test_demonym(known: Gazetteer, word: str, code: str) -> None:
    entry = known.demonym(word)
    assert entry is not None
    assert entry.code == code


@pytest.mark.parametrize(
    ("asked", "name"),
    [
        ("Anthony Blair", "Tony Blair"),
        ("Tony Blair", "Tony Blair"),
        ("Helmut Josef Kohl", "Helmut Kohl"),
        ("Moammar Gadhafi", "Muammar Gaddafi"),
        ("Muammar Qaddafi", "Muammar Gaddafi"),
        ("Sergey Lavrov", "Sergei Lavrov"),
        ("Volodymyr Zelenskiy", "Volodymyr Zelensky"),
        ("Mao Tse-tung", "Mao Zedong"),
        ("Ban Ki Moon", "Ban Ki-moon"),
        ("Mahmud Ahmadinejad", "Mahmoud Ahmadinejad"),
        ("President Boris Yeltsin", "Boris Yeltsin"),
        ("Sir Anthony Eden", "Anthony Eden"),
        ("Gerhard Schroeder", "Gerhard Schröder"),
        ("King Hussein", "Hussein bin Talal"),
        ("Dwight D. Eisenhower", "Dwight Eisenhower"),
        ("Margaret H. Thatcher", "Margaret Thatcher"),
        ("Mohammed Khatami", "Mohammad Khatami"),
        ("Jokowi", "Joko Widodo"),
        ("Lula", "Luiz Inácio Lula da Silva"),
    ],
)
def test_people(known: Gazetteer, asked: str, name: str) -> None:
    assert name in [person.name for person in known.people(asked)]


def test_middle_names_must_not_clash(known: Gazetteer) -> None:
    assert [p.name for p in known.people("George H.W. Bush")] == ["George H. W. Bush"]
    assert [p.name for p in known.people("George W. Bush")] == ["George W. Bush"]


def test_strangers_are_not_found(known: Gazetteer) -> None:
    assert known.people("Ebenezer Quillfeather") == []
    assert known.people_by_surname("Quillfeather") == []
    assert known.people("") == []


@pytest.mark.parametrize(
    ("surname", "name"),
    [
        ("Assad", "Bashar al-Assad"),
        ("al-Assad", "Bashar al-Assad"),
        ("von der Leyen", "Ursula von der Leyen"),
        ("Leyen", "Ursula von der Leyen"),
        ("de Gaulle", "Charles de Gaulle"),
        ("López Obrador", "Andrés Manuel López Obrador"),
        ("Zelenskyy", "Volodymyr Zelensky"),
        ("Suu Kyi", "Aung San Suu Kyi"),
        ("Deng", "Deng Xiaoping"),
        ("Park", "Park Chung-hee"),
        ("Megawati", "Megawati Sukarnoputri"),
        ("Tito", "Josip Broz Tito"),
    ],
)
def test_surnames(known: Gazetteer, surname: str, name: str) -> None:
    assert name in [person.name for person in known.people_by_surname(surname)]


@pytest.mark.parametrize(
    ("office", "country", "day", "name"),
    [
        ("foreign minister", "USA", "1986-05-01", "George Shultz"),
        ("secretary of state", "USA", "2011-07-12", "Hillary Clinton"),
        ("foreign secretary", "GBR", "1990-08-02", "Douglas Hurd"),
        ("foreign secretary", "IND", "2010", "Nirupama Rao"),
        ("external affairs minister", "IND", "2016-03", "Sushma Swaraj"),
        ("top diplomat", "EUR", "2012-06-01", "Catherine Ashton"),
        ("top diplomat", "FRA", "2003-02-14", "Dominique de Villepin"),
        ("leader", "IRN", "1985-01-01", "Ruhollah Khomeini"),
        ("leader", "CHN", "2008-08-08", "Hu Jintao"),
        ("chancellor", "DEU", "1975", "Helmut Schmidt"),
        ("chancellor", "GBR", "2001-09-11", "Gordon Brown"),
        ("un secretary-general", "UNO", "1973-10-06", "Kurt Waldheim"),
        ("iaea chief", "iaea", "2003-03-01", "Mohamed ElBaradei"),
        ("defense secretary", "USA", "2004", "Donald Rumsfeld"),
        ("premier", "CHN", "1989-06-04", "Li Peng"),
        ("taoiseach", "IRL", "1998-04-10", "Bertie Ahern"),
    ],
)
def test_holders(known: Gazetteer, office: str, country: str, day: str, name: str) -> None:
    assert [person.name for person in known.holders(office, country, parse(day))] == [name]


def test_holders_around_a_change_are_all_possible(known: Gazetteer) -> None:
    names = {person.name for person in known.holders("president", "USA", parse("2009"))}
    assert names == {"George W. Bush", "Barack Obama"}


def test_holders_of_an_unknown_office_or_country(known: Gazetteer) -> None:
    assert known.holders("grand poobah", "USA") == []
    assert known.holders("president", "XXX") == []


def test_tenures_on_a_day(known: Gazetteer) -> None:
    person = known.people("Colin Powell")[0]
    assert [t.title for t in tenures_on(person, parse("1990-08-02"))] == ["Chairman of the Joint Chiefs of Staff"]
    assert [t.title for t in tenures_on(person, parse("2003-02-05"))] == ["Secretary of State"]
    assert tenures_on(person, parse("2015")) == []


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("State Department", "usa-foreign-ministry"),
        ("the Pentagon", "pentagon"),
        ("Foreign Office", "gbr-foreign-ministry"),
        ("Kenyan Foreign Ministry", "ken-foreign-ministry"),
        ("Ministry of Foreign Affairs of Peru", "per-foreign-ministry"),
        ("Japan's foreign ministry", "jpn-foreign-ministry"),
        ("Polish Ministry of Defense", "pol-defence-ministry"),
        ("Norwegian Embassy in Paris", "nor-embassy"),
        ("Chilean parliament", "chl-parliament"),
        ("Knesset", "isr-parliament"),
        ("UN Security Council", "un-security-council"),
        ("Hizbollah", "hezbollah"),
        ("WHO", "who"),
        ("International Atomic Energy Agency", "iaea"),
        ("Xinhua", "xinhua"),
        ("Agence France-Presse", "agence-france-presse"),
        ("chl-parliament", "chl-parliament"),
        ("Omani army", "omn-military"),
    ],
)
def test_organization(known: Gazetteer, name: str, key: str) -> None:
    body = known.organization(name)
    assert body is not None
    assert body.key == key


@pytest.mark.parametrize(
    "name", ["Who", "time", "the times", "congress", "is", "Narnian Foreign Ministry", "foreign ministry", ""]
)
def test_no_organization(known: Gazetteer, name: str) -> None:
    assert known.organization(name) is None


def test_organizations_of_every_country_are_listed_once(known: Gazetteer) -> None:
    keys = [body.key for body in known.organizations()]
    assert len(keys) == len(set(keys))
    assert {"fra-foreign-ministry", "usa-foreign-ministry", "zmb-embassy"} <= set(keys)


@pytest.mark.parametrize(
    ("phrase", "key"),
    [
        ("foreign minister", "foreign-minister"),
        ("Secretary of State", "foreign-minister"),
        ("party-leader", "party-leader"),
        ("chief diplomat", "top-diplomat"),
        ("National Security Advisor", "national-security-adviser"),
        ("White House press secretary", "presidential-spokesperson"),
        ("army chief", "military-chief"),
    ],
)
def test_office(known: Gazetteer, phrase: str, key: str) -> None:
    office = known.office(phrase)
    assert office is not None
    assert office.key == key


def test_every_office_key_finds_itself(known: Gazetteer) -> None:
    for office in known.offices():
        found = known.office(office.key)
        assert found is not None
        assert found.key == office.key


@pytest.mark.parametrize(
    ("name", "start"),
    [
        ("Six-Day War", "1967-06-05"),
        ("annexation of Crimea", "2014-03-18"),
        ("9/11 attacks", "2001-09-11"),
        ("Falklands War", "1982-04-02"),
        ("fall of the Berlin Wall", "1989-11-09"),
        ("Reykjavik summit", "1986-10-11"),
    ],
)
def test_event(known: Gazetteer, name: str, start: str) -> None:
    assert known.events(name)[0].start == start


def test_repeated_events_come_in_order(known: Gazetteer) -> None:
    starts = [event.start for event in known.events("NATO summit")]
    assert len(starts) > 15
    assert starts == sorted(starts)
    assert known.events("Congress of Vienna dinner") == []
