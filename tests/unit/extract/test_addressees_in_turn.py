"""Whom words go to where the turn of talk tells it: the chamber that hears one after the other, who spoke before, who
was met or rung up; and where it does not.
"""

from __future__ import annotations

import pytest

from graphmodel.extract import RuleExtractor
from graphmodel.model.claims import Document


def _heard(text: str) -> list[str | None]:
    """The addressee of each statement of a text."""
    found = RuleExtractor().extract(Document(name="a.txt", text=f"GENEVA, 12 May 2005 - {text}\n"))
    return [claim.addressee for claim in found.statements]


@pytest.mark.parametrize(
    ("text", "addressee"),
    [
        ("The foreign ministers of the Organization of American States met on Monday. Chile's minister, Ana Rojas, told the "
         "assembly that the vote was fair. \"We ask you to wait,\" she said.", "Organization of American States"),
        ("The Arab League met in Tunis on Monday. Morocco's foreign minister, Omar Alami, told the opening session in Tunis that the "
         "border was open. He said that patrols would go on.", "Arab League"),
        ("Secretary-General Kofi Annan told the Security Council that Chad was calm. He wanted others to press the parties "
         "and promised that the mission would stay.", "UN Security Council"),
        ("Zambia's president, Mary Banda, told the Security Council that the road was open. The envoy of Chad, Idriss Saleh, rose "
         "next. He denied that mines had been laid.", "UN Security Council"),
        ("Mali's delegate, Ali Diarra, told the General Assembly that the vote was fair. Ambassador Jean Roux of France took the "
         "floor next. He complained that the count had been stopped.", "UN General Assembly"),
        ("Briefing the Security Council on Sunday, Under-Secretary-General Ann Lind had said that the truce held, and had warned of "
         "hunger in the north.", "UN Security Council"),
        ("In a letter to President Mario Paz of Ecuador, Prime Minister Anna Berg wrote that the plan was dead and asked for a new "
         "one.", "Mario Paz"),
        ("President Jorge Ruiz, in a letter to the chancellor, Karl Brandt, said that Peru would pay.", "Karl Brandt"),
        ("President Jorge Ruiz, addressing the Senate Foreign Relations Committee, said that Peru would pay.",
         "Senate Foreign Relations Committee"),
        ("The defence minister, Arun Rao, announced in the Lok Sabha on Monday that India had signed the pact.", "Lok Sabha"),
    ],
)  # fmt: skip
def test_the_chamber_and_the_letter(text: str, addressee: str) -> None:
    assert _heard(text)[-1] == addressee


@pytest.mark.parametrize(
    ("text", "addressee"),
    [
        ("Defence Secretary Paul Hill told his Turkish counterpart, Hakan Demir, in a letter that the sale was off. Demir answered that "
         "the tone was wrong, according to a ministry statement.", "Paul Hill"),
        ("Chief delegate Jan Novak warned the Hungarian envoy, Pal Kis: \"The river is ours. It always was. It always will be.\" "
         "Kis replied that it was not.", "Jan Novak"),
        ("President Jorge Ruiz called Mario Paz a liar before the delegates. Paz, red in the face, shot back that it was "
         "slander.", "Jorge Ruiz"),
        ("A German official who was there said Chancellor Karl Brandt offered Prime Minister Anna Berg a loan. Berg rejected the "
         "offer, the official said.", "Karl Brandt"),
        ("Prime Minister Anna Berg met Chancellor Karl Brandt in Bonn on Sunday. Brandt explained that the bridge would stay shut, "
         "his spokesman, Uwe Lang, said.", "Anna Berg"),
        ("President Jorge Ruiz spoke by telephone with President Mario Paz on Sunday and reaffirmed support for the treaty.",
         "Mario Paz"),
        ("Prime Minister Anna Berg had rung Chancellor Karl Brandt in the morning to ask for a loan.", "Karl Brandt"),
        ("Peru's premier, Luis Mora, telephoned the UN envoy to inform him of the vote.", "UN envoy"),
        ("President Jorge Ruiz saw the Zambian ambassador on Sunday, and he assured him that the road was open.",
         "Zambian ambassador"),
    ],
)  # fmt: skip
def test_who_was_met_and_who_is_answered(text: str, addressee: str) -> None:
    assert _heard(text)[-1] == addressee


@pytest.mark.parametrize(
    ("text", "addressee"),
    [
        ("King Carlos let both envoys know that he would come.", "both envoys"),
        ("President Jorge Ruiz let the ambassador of Chile know that the talks were off.", "ambassador of Chile"),
        ("Premier Jan Novak let Hungary know that the talks were off.", "Hungary"),
        ("The General Assembly requested the Secretary-General, Kofi Annan, to report on the raid.", "Kofi Annan"),
        ("Prime Minister Anna Berg rang Chancellor Karl Brandt and requested him that Germany open the bridge.", "Karl Brandt"),
        ("The Security Council requested the mediator to draft a text.", "mediator"),
        ("The leader of the opposition, Ana Rojas, demanded to Jorge Ruiz on Sunday that he resign.", "Jorge Ruiz"),
        ("Danny Rush flew to Oslo. Prime Minister Anna Berg proposed to Rush that they meet in May.", "Danny Rush"),
        ("Secretary of State Paul Hill said Norway understood the need for talks and urged Oslo to use its influence.", "Norway"),
        ("Foreign Secretary John Marsh told the Commons that Britain would stay out.", "House of Commons"),
        ("Prime Minister Pal Kis of Hungary told his cabinet on Monday that the bank was safe.", "Hungarian cabinet"),
        ("President Jorge Ruiz telephoned Mario Paz and Arun Rao. He told both men that the pact was dead.",
         "Mario Paz and Arun Rao"),
        ("Foreign ministers Jean Roux and Karl Brandt met in Bonn on Sunday. Roux invited his colleague to Paris.", "Karl Brandt"),
    ],
)  # fmt: skip
def test_who_is_told_by_the_verb(text: str, addressee: str) -> None:
    assert _heard(text)[-1] == addressee


@pytest.mark.parametrize(
    "text",
    [
        "Premier Jan Novak told the Security Council that the road was open. He told reporters later that it was shut.",
        "Ministers of ECOWAS met in Lagos. Nigeria's Tunde Bello told his colleagues that the vote was fair. A year ago, "
        "Abdou Sow of Senegal called for an inquiry.",
        "Mali's delegate told the General Assembly that it was calm. The Chadian delegate remarked afterwards that nobody had listened.",
        "Prime Minister Anna Berg met Chancellor Karl Brandt in Bonn on Sunday. Asked whether the bridge would stay shut, Brandt replied "
        "that it would.",
        "Prime Minister Anna Berg met Chancellor Karl Brandt in Bonn on Sunday. Brandt demands a new bridge.",
        "Prime Minister Anna Berg met Chancellor Karl Brandt in Bonn on Sunday. Brandt has ruled out a new bridge.",
        "President Jorge Ruiz promised a crowd in Lima that the flag would fly.",
        "Premier Jan Novak told the BBC's Persian service that the road was open.",
        "Premier Jan Novak told a gathering of reporters that the road was open.",
        "A delegate told this writer that the vote was fair.",
        "Chad and Mali said that an attack on Niger would be regarded as a declaration of war on them.",
        "Kenya threatened to use force to protect the Somalis in its camps.",
        "Defence minister Hakan Demir said of the missiles that if they reached Syria his country would know what to do.",
    ],
)
def test_nobody_is_spoken_to(text: str) -> None:
    assert _heard(text)[-1] is None


@pytest.mark.parametrize(
    ("text", "addressee"),
    [
        ("The chairman of Sea Watch, Paul Hill, called on Norway to stop the hunt. \"If they do not, we will be back with more boats,\" "
         "he said.", "Norway"),
        ("Premier Jan Novak demanded that Hungary open the dam. He warned that the border would be shut if it did not.", "Hungary"),
        ("Kenya urged Somalia to free the crew. It threatened to shut the border unless they were let go.", "Somalia"),
        ("Foreign Minister Ana Rojas warned that Peru would be well advised to keep out of the quarrel.", "Peru"),
        ("The spokesman, Jan Novak, told a briefing: \"Hungary must bear all the consequences of that theft.\"", "Hungary"),
        ("Defence Secretary Paul Hill warned that Norway should not mistake patience for weakness: the fleet, which is on its way, "
         "would be used.", "Norway"),
        ("Prime Minister Anna Berg held a telephone call with Chancellor Karl Brandt on Monday. Berg said the bridge would stay. "
         "Brandt noted that the river was high.", "Anna Berg"),
        ("President Jorge Ruiz spoke by telephone with President Mario Paz. Paz said that Ecuador had kept its word.",
         "Jorge Ruiz"),
        ("Prime Minister Arun Rao telephoned Prime Minister Ann Lind on Monday. He underlined that the tariff was unfair. Lind said that "
         "it was lawful.", "Arun Rao"),
        ("Senator Jorge Ruiz accused Mario Paz of theft. Paz replied that he had stolen nothing. He demanded that the senator "
         "resign.", "Jorge Ruiz"),
    ],
)  # fmt: skip
def test_who_goes_on_to_be_spoken_to(text: str, addressee: str) -> None:
    assert _heard(text)[-1] == addressee


@pytest.mark.parametrize(
    "text",
    [
        "Cuba urged Haiti to wait. In a broadcast its president, Luis Mora, warned that if it rained the dam would break.",
        "Cuba's president, Luis Mora, said on Monday that Haiti must be punished.",
        "Prime Minister Anna Berg held a telephone call with Chancellor Karl Brandt on Monday. Berg told reporters that the bridge "
        "would stay. Brandt said the river was high.",
        'Prime Minister Anna Berg held a telephone call with Chancellor Karl Brandt on Monday. "It is a good day," Brandt said.',
        "Prime Minister Anna Berg held a telephone call with Chancellor Karl Brandt on Monday. Brandt says the bridge will stay.",
    ],
)
def test_nobody_goes_on_to_be_spoken_to(text: str) -> None:
    assert _heard(text)[-1] is None
