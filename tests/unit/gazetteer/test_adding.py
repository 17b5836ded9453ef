"""A user's own people: CSV, FollowTheMoney, the database, and how they join what was known."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from graphmodel.errors import InputError, UsageError
from graphmodel.gazetteer import Gazetteer
from graphmodel.gazetteer.adding import add_people, format_of
from graphmodel.gazetteer.check import check
from graphmodel.gazetteer.database import FILE, DatabasePeople, write_people
from graphmodel.gazetteer.followthemoney import office_of, read_followthemoney
from graphmodel.gazetteer.load import ENV, Folder, user_folder
from graphmodel.gazetteer.models import PersonEntry, Tenure
from graphmodel.gazetteer.people_csv import read_csv
from graphmodel.model.edtf import parse

CSV = """name,title,country,start,end,aliases,gender
Orla Quillfeather,Foreign Minister,Kenya,2024-01-05,,Orla Q.|O. Quillfeather,female
Orla Quillfeather,Minister of Defence,KEN,2020,2023-12,,
Boris Yeltsin,Guest lecturer,RUS,2001,2002,,
,Foreign Minister,KEN,2020,,,
Bram Stokes,Foreign Minister,Atlantis,2020,,,
Cy Young,Foreign Minister,KEN,2020,2019,,
Di Old,Foreign Minister,KEN,soon,,,
"""


def entity(schema: str, ident: str, **properties: object) -> str:
    listed = {name: value if isinstance(value, list) else [value] for name, value in properties.items()}
    return json.dumps({"id": ident, "schema": schema, "properties": listed, "datasets": ["made_up"]})


FTM = "\n".join(
    [
        entity("Occupancy", "o1", holder="p1", post="x1", startDate="2019-05-02T00:00:00", endDate="2021"),
        entity(
            "Person", "p1", name="Orla Quillfeather", alias=["Orla Q"], gender="female", country="ke", wikidataId="Q999"
        ),
        entity("Position", "x1", name="Minister of Foreign Affairs of Kenya", country="ke"),
        entity("Person", "p2", firstName="Tam", lastName="Lin"),
        entity("Company", "c1", name="Quillfeather Ltd"),
        entity("Occupancy", "o2", holder="p2", post="missing"),
        entity("Person", "p3"),
        "{not json",
        "",
        '{"id": "z", "schema": "Person"}',
    ]
)


@pytest.fixture(scope="module")
def known() -> Gazetteer:
    return Gazetteer.read(Folder())


def file(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def test_csv_rows_become_people_with_offices(known: Gazetteer, tmp_path: Path) -> None:
    incoming = read_csv(file(tmp_path, "o.csv", CSV), known, "a test")
    orla, boris = incoming.people
    assert [(t.office, t.country, t.start, t.end) for t in orla.tenures] == [
        ("defence-minister", "KEN", "2020", "2023-12"),
        ("foreign-minister", "KEN", "2024-01-05", None),
    ]
    assert (orla.gender, orla.country, orla.aliases) == ("f", "KEN", ("Orla Q.", "O. Quillfeather"))
    assert {t.source for t in orla.tenures} == {"a test"}
    assert boris.key == known.people("Boris Yeltsin")[0].key
    assert boris.tenures[0].office is None


def test_csv_says_which_rows_were_left_out_and_why(known: Gazetteer, tmp_path: Path) -> None:
    refused = read_csv(file(tmp_path, "o.csv", CSV), known, "a test").refused
    assert [(r.where, r.reason) for r in refused] == [
        ("o.csv:5", "no name"),
        ("o.csv:6", "unknown country 'Atlantis'"),
        ("o.csv:7", "the end 2019 comes before the start 2020"),
        ("o.csv:8", "'soon' is no date"),
    ]


def test_csv_rows_need_a_source(known: Gazetteer, tmp_path: Path) -> None:
    incoming = read_csv(file(tmp_path, "o.csv", "name,title\nJo Bloggs,Foreign Minister\n"), known)
    assert incoming.people == []
    assert "source" in incoming.refused[0].reason


@pytest.mark.parametrize("text", ["title\nx\n", "name,salary\nJo,1\n", 'name\n"open\n'])
def test_csv_that_cannot_be_read(known: Gazetteer, tmp_path: Path, text: str) -> None:
    with pytest.raises(InputError):
        read_csv(file(tmp_path, "o.csv", text), known)


def test_csv_of_another_encoding(known: Gazetteer, tmp_path: Path) -> None:
    (tmp_path / "o.csv").write_bytes("name\nJosé\n".encode("latin-1"))
    with pytest.raises(InputError):
        read_csv(tmp_path / "o.csv", known)


def test_followthemoney(known: Gazetteer, tmp_path: Path) -> None:
    incoming = read_followthemoney(file(tmp_path, "e.json", FTM), known)
    orla, tam = incoming.people
    assert (orla.name, orla.wikidata, orla.gender, orla.country) == ("Orla Quillfeather", "Q999", "f", "KEN")
    [tenure] = orla.tenures
    assert (tenure.office, tenure.country, tenure.start, tenure.end) == (
        "foreign-minister",
        "KEN",
        "2019-05-02",
        "2021",
    )
    assert tenure.source.endswith("made_up")
    assert (tam.name, tam.tenures) == ("Tam Lin", ())
    assert len(incoming.refused) == 4


def test_followthemoney_gzipped_and_broken(known: Gazetteer, tmp_path: Path) -> None:
    packed = tmp_path / "e.json.gz"
    packed.write_bytes(gzip.compress(FTM.encode()))
    assert len(read_followthemoney(packed, known).people) == 2
    packed.write_bytes(gzip.compress(FTM.encode())[:60])
    with pytest.raises(InputError, match="cannot be read"):
        read_followthemoney(packed, known)
    with pytest.raises(InputError, match="no entity"):
        read_followthemoney(file(tmp_path, "c.json", entity("Company", "c", name="X")), known)


@pytest.mark.parametrize(
    ("title", "country", "office"),
    [
        ("Minister of Foreign Affairs of Kenya", "KEN", "foreign-minister"),
        ("Prime Minister", "KEN", "prime-minister"),
        ("Kenyan Minister of Defence", "KEN", "defence-minister"),
        ("President of the Republic", "FRA", "president"),
        ("Foreign Secretary", "IND", "foreign-secretary-official"),
        ("Keeper of the Bees", "KEN", None),
        ("President emeritus", "KEN", None),
    ],
)
def test_office_of_a_position(known: Gazetteer, title: str, country: str, office: str | None) -> None:
    found = office_of(title, country, known)
    assert (found.key if found else None) == office


@pytest.fixture
def mine(known: Gazetteer, tmp_path: Path) -> Iterator[Gazetteer]:
    files = [file(tmp_path, "o.csv", CSV), file(tmp_path, "e.json", FTM)]
    added = add_people(files, tmp_path / "own", known, source="a test")
    assert (added.people, added.known, len(added.refused)) == (4, 1, 8)
    yield Gazetteer.read(Folder(), Folder(tmp_path / "own"))


def test_added_people_are_found_in_every_way(mine: Gazetteer) -> None:
    assert {p.name for p in mine.people("Orla Quillfeather")} == {"Orla Quillfeather"}
    assert mine.people("Orla J. Quillfeather")
    assert mine.people_by_surname("Quillfeather")
    assert mine.holders("foreign minister", "KEN", parse("2024-06"))[0].name == "Orla Quillfeather"


def test_added_offices_join_those_known_before(mine: Gazetteer) -> None:
    [boris] = mine.people("Boris Yeltsin")
    assert {"President", "Guest lecturer"} <= {t.title for t in boris.tenures}
    assert [p.name for p in mine.holders("president", "RUS", parse("1995"))] == ["Boris Yeltsin"]


def test_imported_people_are_not_among_those_listed(mine: Gazetteer, known: Gazetteer) -> None:
    assert sum(1 for _ in mine.persons()) == sum(1 for _ in known.persons())
    assert "Orla Quillfeather" in {p.name for p in mine.imported_persons()}
    assert list(check(mine)) == []


def test_adding_again_changes_nothing(known: Gazetteer, tmp_path: Path) -> None:
    path = file(tmp_path, "o.csv", CSV)
    add_people([path], tmp_path, known, source="a test")
    before = list(DatabasePeople(tmp_path / FILE))
    add_people([path], tmp_path, known, source="a test")
    assert list(DatabasePeople(tmp_path / FILE)) == before


def test_a_bad_file_does_not_keep_the_others_out(known: Gazetteer, tmp_path: Path) -> None:
    files = [file(tmp_path, "bad.csv", "x\n"), file(tmp_path, "o.csv", CSV)]
    added = add_people(files, tmp_path, known, source="a test")
    assert added.people == 2
    assert added.refused[0].where == "bad.csv"


def test_format_is_told_by_the_name() -> None:
    assert format_of(Path("a.csv")) == "csv"
    assert format_of(Path("a.ftm.json.gz")) == "ftm"
    with pytest.raises(UsageError):
        format_of(Path("a.txt"))


def test_a_file_that_is_no_database(tmp_path: Path) -> None:
    (tmp_path / FILE).write_bytes(b"this is no database at all, but long enough to look at" * 20)
    with pytest.raises(InputError):
        Gazetteer.read(Folder(), Folder(tmp_path))


def test_files_of_a_user_replace_and_extend(tmp_path: Path) -> None:
    file(tmp_path, "organizations.csv", "name,aliases,kind,country\nQuill Post,The Quill,outlet,KEN\n")
    file(
        tmp_path,
        "people.yaml",
        'source: a test\nblocks:\n- of: foreign-minister KEN\n  holders: "Orla Quillfeather; 2030/"\n',
    )
    both = Gazetteer.read(Folder(), Folder(tmp_path))
    assert both.organization("The Quill") is not None
    assert "Orla Quillfeather" in {p.name for p in both.persons()}


def test_the_user_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv(ENV, raising=False)
    assert user_folder() is None
    (tmp_path / ".graphmodel" / "gazetteer").mkdir(parents=True)
    assert user_folder() is not None
    monkeypatch.setenv(ENV, str(tmp_path))
    assert user_folder() == tmp_path
    monkeypatch.setenv(ENV, str(tmp_path / "nowhere"))
    with pytest.raises(InputError):
        user_folder()


def test_default_sees_the_user_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    tenure = Tenure(title="Foreign Minister", office="foreign-minister", country="KEN", start="2030", source="a test")
    write_people(tmp_path / FILE, [PersonEntry(key="orla", name="Orla Quillfeather", tenures=(tenure,))])
    monkeypatch.setenv(ENV, str(tmp_path))
    assert [p.key for p in Gazetteer.default().people("Orla Quillfeather")] == ["orla"]


def test_check_finds_faults() -> None:
    tenure = Tenure(
        title="Clerk", office="clerk", country="XXX", organization="no-such", start="2020", end="soon", source=" "
    )
    person = PersonEntry(key="jo", name="Jo", country="YYY", tenures=(tenure,))
    from graphmodel.gazetteer.people import MemoryPeople

    problems = [fault.problem for fault in check(Gazetteer(people=MemoryPeople([person])))]
    assert len(problems) == 6
    assert any("no EDTF date" in p for p in problems)
