"""Days of acts whose words of time the parser hangs elsewhere, that belong to a thing, or that count from a told day."""

from __future__ import annotations

import pytest

from graphmodel.extract import RuleExtractor
from graphmodel.extract.dates.find import find_dates
from graphmodel.model.claims import Document
from graphmodel.model.edtf import parse

TODAY = "2014-03-12"  # a Wednesday


@pytest.fixture(scope="module")
def extractor() -> RuleExtractor:
    return RuleExtractor()


@pytest.mark.parametrize(
    ("text", "day"),
    [
        # the day stands before "that", behind an aside
        ("The presidents of Mali and Niger agreed at Segou, near Bamako, on Monday that the border would be opened again.", "2014-03-10"),
        ("Foreign Minister Ana Lopez told the envoys in Lima, the capital, on Tuesday that Peru would not sign.", "2014-03-11"),
        # a second clause of the same speaker, or what a colon introduces
        ("Peru's spokesman, Juan Diaz, said on Sunday that the talks had failed; he blamed Chile for it.", "2014-03-09"),
        ("On Tuesday President Juan Diaz sided, in his weekly broadcast, with the miners: the firm, he said, had lied to them.", "2014-03-11"),
        # the day is that of a thing or of the speaker's office
        ("President Juan Diaz condemned the attacks of 2 February.", None),
        ("Foreign Minister Ana Lopez announced a new round for 17 April.", None),
        ("Juan Diaz, elected in January, warned Chile that the border would be shut.", None),
        ("Juan Diaz, speaking in Cuzco on Saturday, warned Chile that the border would be shut.", "2014-03-08"),
        ("Juan Diaz, interviewed on Saturday, warned Chile that the border would be shut.", "2014-03-08"),
        ("Ana Lopez denied a claim, made last month by Chile, that Peru had bought tanks.", None),
        ("Ana Lopez accused Chile of having moved troops to the border in January.", None),
        ("Ana Lopez thanked Japan for the vaccines delivered in December.", None),
        ("Ana Lopez welcomed the report and urged Chile to leave the islands in May.", None),
        # what was told of the speakers before
        ("The American envoy, Jane Roe, was called to the palace on Sunday. She said that the port was shut.", "2014-03-09"),
        ("Juan Diaz of Peru and Ana Lopez of Chile embraced in Lima on Monday. The two agreed to open the border.", "2014-03-10"),
    ],
)  # fmt: skip
def test_day_of_an_act(extractor: RuleExtractor, text: str, day: str | None) -> None:
    found = extractor.extract(Document(name="a", text=f"The harbour of Callao was quiet.\n\n{text}\n", date=TODAY))
    assert found.statements
    assert {s.date for s in found.statements} == {day}
    assert not any(s.via for s in found.statements)


@pytest.mark.parametrize(
    ("text", "speaker", "day"),
    [
        # who speaks to a body that sat on a day, or for it
        (
            "The Chilean parliament voted on Tuesday to close the border.\n\nThe leader of the opposition, Ana Lopez, "
            "told parliament that the border would be open again in a year.",
            "Ana Lopez", "2014-03-11",
        ),
        (
            "The African Union condemned the raid on Sunday and sent a mission to Bangui.\n\n\"This must not go on,\" "
            "African Union spokesman Peter Otieno said.",
            "Peter Otieno", "2014-03-09",
        ),
        (
            "The Chilean parliament voted on Tuesday to close the border.\n\nThe Peruvian foreign minister, Juan Diaz, "
            "said that he was sorry.",
            "Juan Diaz", None,
        ),
    ],
)  # fmt: skip
def test_day_of_a_sitting(extractor: RuleExtractor, text: str, speaker: str, day: str | None) -> None:
    found = extractor.extract(Document(name="a", text=f"{text}\n", date=TODAY))
    assert [s.date for s in found.statements if s.speaker == speaker] == [day]


@pytest.mark.parametrize(
    ("header", "day"),
    [
        ("Le Courrier, 3 juin 1987", "1987-06-03"),
        ("LUGANO, 3 luglio 1987 - The miners went home.", "1987-07-03"),
        ("Bern, den 3. März 1987", "1987-03-03"),
        ("Lima, 3 de junio de 1987", "1987-06-03"),
        ("The Coast Herald, Wednesday, June 3, 1987, p. 7", "1987-06-03"),
        ("Summary of the Wireless, June 5, 1987, Friday", "1987-06-05"),
    ],
)
def test_headers_of_other_languages_and_of_pages(extractor: RuleExtractor, header: str, day: str) -> None:
    text = f"Miners go home\n\n{header}\n\nThe strike in the harbour of Arica ended. The union said it was content.\n"
    assert extractor.extract(Document(name="a", text=text)).published == day


LIVE = """Strike in Arica: live

Wednesday, 12 March 2014

18:40
Chile: no talks
Chile will not talk to the strikers, Foreign Minister Ana Lopez has said in a radio interview.

16:15
The port is shut. Miners threw stones at the gate, a police spokesman, Juan Diaz, said.

14:05
The union called the strike on Monday. Its leader, Rosa Vidal, warned the ministry that the port would be shut.

12:30
Bolivian President Luis Paz accused the firm of theft. Jorge Soto had warned the firm of a strike.
"""


def test_live_page_dates_what_it_tells_of_its_day(extractor: RuleExtractor) -> None:
    found = extractor.extract(Document(name="a", text=LIVE))
    days = {s.speaker: s.date for s in found.statements}
    assert {n: days[n] for n in ("Ana Lopez", "Juan Diaz", "Luis Paz")} == dict.fromkeys(
        ("Ana Lopez", "Juan Diaz", "Luis Paz"), TODAY
    )
    assert days["Rosa Vidal"] != TODAY
    assert days["Jorge Soto"] is None


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Four weeks ago today the post fell.", ["2014-02-12"]),
        ("A fortnight ago yesterday the post fell.", ["2014-02-25"]),
        ("A week ago on Friday the post fell.", []),  # of the last week or of the one before
        ("He told them two weeks ago on Monday.", ["2014-02-24"]),
        ("He said so this day last year.", ["2013-03-12"]),
        ("The post fell the night before last.", ["2014-03-10"]),
        ("He told them on the Tuesday before last.", ["2014-03-04"]),
        ("They left in the night of Sunday to Monday.", ["2014-03-09/2014-03-10"]),
        ("The army rose on March 4. The following Monday the president fled.", ["2014-03-04", "2014-03-10"]),
        ("The army rose on 4 March. The Friday before, the president had fled.", ["2014-03-04", "2014-02-28"]),
        ("The treaty was signed in October 1977. The following January it was void.", ["1977-10", "1978-01"]),
        ("He left in January. He returned on the 7th of that month.", ["2014-01", "2014-01-07"]),
        ("The council sat on the 3rd of this month.", ["2014-03-03"]),
        ("She called a vote for Friday.", ["2014-03-14"]),
        ("They blamed him for Friday's raid.", ["2014-03-07"]),
    ],
)
def test_days_that_count_from_another(text: str, days: list[str]) -> None:
    assert [d.edtf for d in find_dates(text, parse(TODAY))] == days
