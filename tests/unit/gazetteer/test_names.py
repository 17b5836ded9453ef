"""Keys of names: what they tell apart and what they do not."""

from __future__ import annotations

import pytest

from graphmodel.gazetteer.names import (
    is_acronym,
    key,
    middles_agree,
    parts,
    sound,
    surname_keys,
    surname_of,
    without_honorifics,
)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("the U.S.", "US"),
        ("Sana’a", "Sanaa"),
        ("Côte d'Ivoire", "Cote dIvoire"),
        ("J. F. Kennedy", "JF Kennedy"),
        ("Ban Ki-moon", "ban ki moon"),
        ("Poland’s", "Poland"),
        ("Wałęsa", "Walesa"),
        ("The  Hague", "Hague"),
    ],
)
def test_same_key(left: str, right: str) -> None:
    assert key(left) == key(right)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Zelenskyy", "Zelenskiy"),
        ("Mohammed", "Muhammad"),
        ("Hossein", "Hussain"),
        ("Yanukovych", "Yanukovich"),
        ("Bashar al-Assad", "Bashar Asad"),
        ("Yang Jie-chi", "Yang Jiechi"),
        ("Wang-Yi", "Wang Yi"),
        ("Lavrov", "Lawrow"),
    ],
)
def test_same_sound(left: str, right: str) -> None:
    assert sound(left) == sound(right)


@pytest.mark.parametrize(("left", "right"), [("Li Peng", "Li Keqiang"), ("Rice", "Reis"), ("Bush", "Baker")])
def test_other_sound(left: str, right: str) -> None:
    assert sound(left) != sound(right)


def test_parts_undo_nicknames_and_skip_particles() -> None:
    first, last = parts("Bill van der Berg"), parts("William Berg")
    assert first is not None
    assert last is not None
    assert (first.first, first.last) == (last.first, last.last)
    assert first.middle == ()
    assert parts("Pelé") is None


@pytest.mark.parametrize(
    ("left", "right", "agree"),
    [
        ((), ("walker",), True),
        (("w",), ("walker",), True),
        (("h",), ("walker",), False),
        (("yusef",), ("yousef", "ali"), True),
        (("x", "y"), ("y",), True),
        (("b", "a"), ("a", "b"), False),
    ],
)
def test_middle_names(left: tuple[str, ...], right: tuple[str, ...], agree: bool) -> None:
    assert middles_agree(left, right) is agree
    assert middles_agree(right, left) is agree


@pytest.mark.parametrize(
    ("name", "surname"),
    [
        ("Ursula von der Leyen", "von der Leyen"),
        ("Bashar al-Assad", "al-Assad"),
        ("Sammy Davis Jr.", "Davis"),
        ("Charles de Gaulle", "de Gaulle"),
        ("Pelé", "Pelé"),
        ("Ben Gurion", "Gurion"),
    ],
)
def test_surname(name: str, surname: str) -> None:
    assert surname_of(name) == surname


def test_surname_keys_have_both_forms() -> None:
    assert surname_keys("van Rompuy") == {"van rompuy", "rompuy"}


def test_honorifics_go_but_a_name_stays() -> None:
    assert without_honorifics("Vice President Dr. Jane Roe") == "Jane Roe"
    assert without_honorifics("King") == "King"


def test_acronyms() -> None:
    assert is_acronym("US")
    assert is_acronym("the U.N.")
    assert not is_acronym("Nato")
    assert not is_acronym("UNICEFF")
