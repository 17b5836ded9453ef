"""Every extractor that is installed keeps the contract, so does a second one that is nothing like it, and what breaks
the contract is told.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from graphmodel.cli import _app
from graphmodel.errors import ExtractionError, UnknownName
from graphmodel.extract import Extractor, plugins
from graphmodel.extract.contract import violations
from graphmodel.gazetteer import Gazetteer
from graphmodel.model.claims import Document, Extraction, LeftOut, MeetingClaim, RoleClaim, StatementClaim

REPO = Path(__file__).resolve().parents[3]
ARTICLES = sorted((REPO / "examples" / "articles").glob("*.txt")) + sorted(
    (REPO / "tests" / "fixtures" / "quality" / "dev" / "articles").glob("*.txt")
)
PIECES = st.sampled_from(
    [
        "The Bolivian foreign minister said on Tuesday that ", '"We shall wait," ', "she told reporters. ", "Paraguay's president ",
        "warned ", "Lima ", "Mr. Quispe ", "according to ", "\n\n", "\r\n", "\n", "“", "”", "''", "``", "«", "(", "[", "Q: ", "MS. VARGA: ",
        "he added.", "his Chilean counterpart ", "neither confirmed nor denied", "CAPITAL PRESS, MAY 3 - THE MINISTER SAID THAT ",
        "\u200b", "\u202e", "\u2067", "\ufeff", "\u00ad", "\ud83d\ude00", "\x00", "וְ", "قال الوزير ", "İstanbul ", "ﬁnance ", "e\u0301lys\u00e9e ",
        "in the last week of talks between the two delegations it had\nbecome plain, the envoy told a broadcaster, that\n",
    ]
)  # fmt: skip
TEXTS = st.lists(PIECES | st.text(max_size=10), max_size=20).map("".join)
SHAPED = st.builds(
    lambda text, shape: shape(text),
    TEXTS,
    st.sampled_from([str, str.upper, lambda t: re.sub(r"(.{20,60}) ", r"\1\n", t), lambda t: "\u202b" + t[::-1]]),
)
QUIET = settings(max_examples=20, deadline=None, suppress_health_check=list(HealthCheck))


class Tiny:
    """Who "said that", by one pattern: enough to be an extractor."""

    name = "tiny"
    version = "1"
    _SAID = re.compile(r"([A-Z][a-z]+(?: [A-Z][a-z]+)*) (said|warned) that [^.]+\.")

    def extract(self, document: Document) -> Extraction:
        claims = tuple(
            StatementClaim(
                id=f"s{number:02d}",
                start=match.start(),
                end=match.end(),
                speaker=match[1],
                act="warn" if match[2] == "warned" else "say",
                rule="said that",
                confidence=0.5,
            )
            for number, match in enumerate(self._SAID.finditer(document.text), 1)
        )
        return Extraction(document=document, extractor=self.name, version=self.version, statements=claims)


MAKERS: dict[str, Callable[[], Extractor]] = {
    name: (lambda name=name: plugins.extractor(name)) for name in plugins.names()
}
MAKERS["tiny"] = Tiny
EXTRACTORS = pytest.mark.parametrize("make", MAKERS.values(), ids=MAKERS)


@pytest.fixture(scope="module")
def gazetteer() -> Gazetteer:
    return Gazetteer.default()


def read(path: Path) -> Document:
    return Document(name=path.name, text=path.read_text("utf-8"))


def test_the_rules_are_an_extractor_by_entry_point() -> None:
    assert "rules" in plugins.names()
    assert plugins.extractor("rules").name == "rules"


@EXTRACTORS
def test_articles_keep_the_contract(make: Callable[[], Extractor], gazetteer: Gazetteer) -> None:
    extractor = make()
    found = 0
    for path in ARTICLES:
        result = extractor.extract(read(path))
        assert result.document == read(path)
        assert violations(result, gazetteer) == [], path.name
        found += len(result.statements)
    assert found >= 5


@EXTRACTORS
def test_the_same_text_gives_the_same_claims(make: Callable[[], Extractor]) -> None:
    documents = [read(path) for path in ARTICLES[:5]]
    one, other = make(), make()
    forward = {d.name: one.extract(d) for d in documents}
    backward = {d.name: other.extract(d) for d in reversed(documents)}
    assert forward == backward
    assert one.extract(documents[0]) == forward[documents[0].name]


@EXTRACTORS
def test_any_text_keeps_the_contract(make: Callable[[], Extractor], gazetteer: Gazetteer) -> None:
    extractor = make()

    @QUIET
    @given(SHAPED)
    def check(text: str) -> None:
        assert violations(extractor.extract(Document(name="any.txt", text=text)), gazetteer) == []

    check()


# -- what breaks the contract is told

TEXT = "Peruvian foreign minister Ana Quispe said that the port stays open. She met the Chileans in Lima."
SAID = StatementClaim(id="s01", start=0, end=67, speaker="Ana Quispe", speaker_country="PER", act="say", rule="x")
MET = MeetingClaim(id="m01", start=68, end=97, participants=("Ana Quispe", "Chile"), place="Lima", rule="x")
HELD = RoleClaim(person="Ana Quispe", title="foreign minister", start=0, end=36, rule="x")
GOOD = Extraction(
    document=Document(name="a.txt", text=TEXT), extractor="x", version="1", statements=(SAID,), meetings=(MET,), roles=(HELD,)
)  # fmt: skip


def test_what_keeps_the_contract_is_not_blamed(gazetteer: Gazetteer) -> None:
    assert violations(GOOD, gazetteer) == []


def statement(**changes: object) -> Extraction:
    return GOOD.model_copy(update={"statements": (SAID.model_copy(update=changes),)})


def meeting(**changes: object) -> Extraction:
    return GOOD.model_copy(update={"meetings": (MET.model_copy(update=changes),)})


MUTANTS = {
    "span past the end": (statement(end=400), "outside the text"),
    "empty span": (statement(start=5, end=5), "outside the text"),
    "span of white space": (statement(start=67, end=68), "white space alone"),
    "act of its own": (statement(act="gossip"), "act 'gossip' is none"),
    "mode of its own": (statement(mode="loud"), "mode 'loud' is none"),
    "date in words": (statement(date="last Monday"), "is not EDTF"),
    "confidence beyond one": (statement(confidence=1.5), "is not between 0 and 1"),
    "invented speaker": (statement(speaker="Otto Brandstetter"), "nothing in the article stands for 'Otto Brandstetter'"),
    "somebody known whom nothing names": (statement(speaker="Angela Merkel"), "stands for 'Angela Merkel'"),
    "a country that is not named": (statement(addressee="Norway"), "stands for 'Norway'"),
    "invented teller": (statement(via=("Kestrel Radio",)), "stands for 'Kestrel Radio'"),
    "invented target": (statement(target="Otto Brandstetter"), "stands for 'Otto Brandstetter'"),
    "code of no country": (statement(speaker_country="QQQ"), "there is no country 'QQQ'"),
    "meeting that is not there": (statement(meeting="m07"), "there is no meeting 'm07'"),
    "said before what is not there": (statement(before=("m07",)), "there is no meeting 'm07'"),
    "kind of its own": (meeting(type="picnic"), "type 'picnic' is none"),
    "invented guest": (meeting(participants=("Ana Quispe", "Otto Brandstetter")), "stands for 'Otto Brandstetter'"),
    "invented place": (meeting(place="Oslo"), "stands for 'Oslo'"),
    "id twice": (meeting(id="s01"), "the id stands twice"),
    "invented holder": (GOOD.model_copy(update={"roles": (HELD.model_copy(update={"person": "Otto Brandstetter"}),)}), "stands for"),
    "left out past the end": (GOOD.model_copy(update={"left_out": (LeftOut(start=0, end=400, reason="x"),)}), "outside"),
    "published in words": (GOOD.model_copy(update={"published": "yesterday"}), "published 'yesterday' is not EDTF"),
    "no version": (GOOD.model_copy(update={"version": ""}), "is empty"),
}  # fmt: skip


@pytest.mark.parametrize("name", MUTANTS)
def test_what_breaks_the_contract_is_told(name: str, gazetteer: Gazetteer) -> None:
    mutant, expected = MUTANTS[name]
    found = violations(mutant, gazetteer)
    assert len(found) == 1 and expected in found[0]


def test_a_name_may_be_the_gazetteers_where_an_office_stands_for_it(gazetteer: Gazetteer) -> None:
    text = "The German chancellor said that the talks would go on."
    told = SAID.model_copy(update={"speaker": "Angela Merkel", "speaker_country": "DEU", "end": len(text)})
    here = GOOD.model_copy(
        update={"document": Document(name="b", text=text), "statements": (told,), "meetings": (), "roles": ()}
    )
    assert violations(here, gazetteer) == []


# -- entry points


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str, str], None]]:
    """Installs a package of one module that declares one extractor."""

    def install(entry: str, code: str) -> None:
        (tmp_path / "odd_extractor.py").write_text(code, "utf-8")
        folder = tmp_path / "odd_extractor-1.dist-info"
        folder.mkdir()
        (folder / "METADATA").write_text("Metadata-Version: 2.1\nName: odd-extractor\nVersion: 1\n", "utf-8")
        (folder / "entry_points.txt").write_text(f"[{plugins.GROUP}]\nodd = {entry}\n", "utf-8")

    monkeypatch.syspath_prepend(str(tmp_path))
    yield install
    sys.modules.pop("odd_extractor", None)


def test_a_package_adds_an_extractor(package: Callable[[str, str], None]) -> None:
    package(
        "odd_extractor:Odd", "class Odd:\n    name = 'odd'\n    version = '1'\n    def extract(self, document): ...\n"
    )
    assert plugins.names() == ["odd", "rules"]
    assert plugins.extractor("odd").version == "1"


@pytest.mark.parametrize(
    "entry", ["odd_extractor:Missing", "odd_extractor:Broken", "odd_extractor:dict", "nowhere:Odd"]
)
def test_a_broken_package_is_named(entry: str, package: Callable[[str, str], None]) -> None:
    package(entry, "class Broken:\n    def __init__(self):\n        raise OSError('no model')\n")
    with pytest.raises(ExtractionError, match="'odd'"):
        plugins.extractor("odd")


def test_a_name_that_none_has() -> None:
    with pytest.raises(UnknownName, match="rules"):
        plugins.extractor("nobody")


ODD = """
from graphmodel.model.claims import Extraction, StatementClaim

class Odd:
    name, version = "odd", "1"
    def extract(self, document):
        claim = StatementClaim(id="s01", start=0, end=5, speaker="Ghana", act="say", rule="first word")
        return Extraction(document=document, extractor="odd", version="1", statements=(claim,))
"""


def test_the_command_asks_the_extractor_that_is_named(package: Callable[[str, str], None], tmp_path: Path) -> None:
    package("odd_extractor:Odd", ODD)
    article = tmp_path / "a.txt"
    article.write_text("Ghana warned Togo on Monday.\n", "utf-8")
    found = CliRunner().invoke(_app.app, ["extract", "--extractor", "odd", str(article)])
    assert found.exit_code == 0, found.output
    assert [(x["rule"], x["act"]) for x in map(json.loads, found.output.splitlines())] == [("first word", "say")]
    shown = CliRunner().invoke(_app.app, ["extract", "--extractor", "odd", "--explain", str(article)])
    assert "first word" in shown.output
    unknown = CliRunner().invoke(_app.app, ["extract", "--extractor", "even", str(article)])
    assert isinstance(unknown.exception, UnknownName)
