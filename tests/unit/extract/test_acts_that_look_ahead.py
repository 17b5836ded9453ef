"""What is said of what others are to do, of what comes of it, and of what one's own side will do, under plain verbs."""

from __future__ import annotations

import pytest

from graphmodel.extract import RuleExtractor
from graphmodel.model.claims import Document
from graphmodel.model.vocab import PLOVER

EXTRACTOR = RuleExtractor()


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ('"It is up to Kenya to take the next step," said Ugandan foreign minister Sam Opio.', "urge"),
        ("The onus, Ugandan foreign minister Sam Opio said, was now on the rebels to show that they meant it.", "urge"),
        ("Chile expected Peru to respect the treaty, Chilean minister Rosa Vega said.", "urge"),
        ("The Peruvian minister said it was for the court to decide.", "say"),
        ('"We would like to have more time," the Peruvian minister said.', "say"),
        ('"Nobody should expect miracles," the Peruvian minister said.', "say"),
        ('"Can we not agree on a truce?" Foreign Minister Jorge Salas said.', "propose"),
        ("An arms embargo would be the best way out of the deadlock, said Nepalese minister Bishnu Rai.", "propose"),
        ("Zagreb was open to buying the stake, Croatian economy minister Ante Babic said.", "propose"),
        (
            "If the embargo was not lifted, the Iraqi envoy, Nabil Hamdun, told the council, children would die.",
            "warn",
        ),
        ('"If they want war," said the Korean commander, Park Jin-ho, "they will get it."', "threaten"),
        (
            "Failing an accord by midnight, the Greek union leader Nikos Pappas said, the mines would stand idle.",
            "warn",
        ),
        ("There is a limit to our patience, Thai premier Anan Suwan said of the border incidents.", "threaten"),
        ('"No option is off the table," Canadian defence minister Margaret Cole said.', "threaten"),
        (
            "Moscow would draw the necessary conclusions, the Soviet envoy, Viktor Malyshev, said.",
            "threaten",
        ),
        ('"Let me thank the people of Malta," the Italian president said.', "support"),
        ('"Congratulations to the people of Namibia on this day," the Zambian president said.', "support"),
        ("The plan deserves a chance, British minister Hugh Ames said.", "support"),
        ("Poland is fully behind the Lithuanian position, said foreign minister Jan Zielinski.", "support"),
        ('"If I am elected, I will cut the fuel tax in half," Bolivian senator Tomas Robles said.', "promise"),
        ("We are going to bring your sons home, the Chechen president told the mothers.", "promise"),
        ('"Nobody should doubt that we will defend our rights," the Turkish minister said.', "promise"),
        ("The Turkish minister said the new bridge would open to traffic in June.", "announce"),
        ('"The talks may take weeks," a Qatari official said.', "assess"),
        ("Any attempt to move the frontier by force would be resisted, India said.", "threaten"),
        ('"Touch one hostage and you will hang," the Ugandan president, Amos Obote, told the gunmen.', "threaten"),
        ('"Give up the hostages or you will be shot," the Greek minister told the gunmen.', "threaten"),
        ("Should the raids go on, Mali would close its ports, Malian minister Moussa Keita said.", "threaten"),
        ("Egypt could close the canal to cargoes, Egyptian president Mahmud Zaki said.", "threaten"),
        ("Otherwise, the Egyptian president said, the whole region would turn its back on the conference.", "warn"),
        ("There can be no independence as long as one soldier remains, the Namibian leader said.", "warn"),
        ("Both armies have a duty to spare civilians, the Swiss president said.", "urge"),
        ("Greece was willing to act as go-between, its foreign minister, Nikos Pappas, said.", "promise"),
        ("The Greek airline will not lay off any staff, its chairman, Nikos Pappas, told the unions.", "promise"),
        ('"If it had not been for our Turkish friends we would be dead," the Syrian minister said.', "support"),
        ("Mali suggested that Ghana might host the talks.", "propose"),
        ("The Swiss envoy threw in his lot with the reformers.", "support"),
        ("The road must have been mined at night, the Swedish minister said.", "say"),
        ('"If it hadn\'t been for the fog, we would have landed in Oslo," the Norwegian minister said.', "say"),
        ("Washington might have to look again at the figures, Peruvian analyst Jorge Salas said.", "assess"),
        ('"If Chile lowers its tariffs we will lower ours," Peruvian minister Jorge Salas said.', "promise"),
        ('"I couldn\'t agree more with my Dutch colleague," the Belgian minister said.', "support"),
        ("The cheques should arrive by Friday, the Belgian minister said.", "say"),
        ("Rain is expected to hamper the search, said Chilean coast guard captain Luis Vera.", "assess"),
    ],
)
def test_what_lies_ahead_tells_the_act_of_a_plain_verb(text: str, act: str) -> None:
    found = [PLOVER[s.act] for s in EXTRACTOR.extract(Document(name="a.txt", text=text + "\n")).statements]
    assert found == [PLOVER[act]]


def test_who_is_expected_to_act_is_asked() -> None:
    text = "Cameroon expected Nigeria to respect the undertaking, Cameroonian president Paul Ndi said.\n"
    [found] = EXTRACTOR.extract(Document(name="a.txt", text=text)).statements
    assert found.addressee == "Nigeria"


def test_a_quotation_split_by_its_attribution_is_one_statement() -> None:
    text = '"If we don\'t stop this now," the Danish prime minister said, "our children will not forgive us."\n'
    [found] = EXTRACTOR.extract(Document(name="a.txt", text=text)).statements
    assert found.act == "warn"


def test_who_is_told_behind_the_verb_does_not_speak() -> None:
    text = "The two sides must talk, the head of the Swiss mission, Jane Roe, told reporters on Friday.\n"
    [found] = EXTRACTOR.extract(Document(name="a.txt", text=text)).statements
    assert (found.speaker, found.act, found.addressee) == ("Jane Roe", "demand", None)
