"""Confidence: what it is made of, and how its weights are fitted."""

from __future__ import annotations

import random
from collections.abc import Callable

import pytest
import yaml

from benchmarks.quality import calibrate, curve
from benchmarks.quality.labels import Sample
from benchmarks.quality.sets import REPO
from graphmodel.extract import RuleExtractor
from graphmodel.extract.confidence import FILE, Weights, features, packaged, weighed
from graphmodel.model.claims import Document, StatementClaim

TEXT = """Bolivia's foreign minister, Rosa Mamani, said on Monday that the ferry would run again.
She warned Peru against closing the lake. "We shall not wait," she told reporters.
A statement said that the two sides, who had not met for years, agreed. According to a port official, nobody came."""


def made(*, told: int, right: float, sets: tuple[str, ...] = ("a", "b", "c")) -> list[Sample]:
    """Made-up statements: those with the feature `good` are right in the share `right`, the others in 1 - `right`."""
    chance = random.Random(7)
    out = []
    for number in range(told):
        good = number % 2 == 0
        share = right if good else 1 - right
        known = {"good": 1.0} if good else {"noise": 1.0}
        out.append(Sample(sets[number % len(sets)], "x", known, 0.5, chance.random() < share))
    return out


def test_every_feature_is_a_share_and_every_weight_is_for_a_feature() -> None:
    (work,) = RuleExtractor()._work(Document(name="a.txt", text=TEXT)).chapters
    assert len(work.drafts) >= 4
    for draft in work.drafts:
        known = features(draft, work.names)
        assert all(0 < value <= 1 for value in known.values())
    source = (REPO / "graphmodel" / "extract" / "confidence.py").read_text("utf-8")
    assert {name for name in packaged().weights if f'"{name.partition(": ")[0]}"' not in source} == set()


def test_the_packaged_weights_tell_what_they_were_fitted_to() -> None:
    stored = yaml.safe_load((REPO / "graphmodel" / "extract" / FILE).read_text("utf-8"))
    assert stored["sets"] == list(calibrate.FITTED)
    assert len(stored["data"]) == 64 and stored["statements"] > 400
    assert stored["weights"]


def test_a_named_speaker_of_a_fixed_verb_is_surer_than_words_of_nobody(
    read: Callable[[str], list[StatementClaim]],
) -> None:
    (named,) = read("Rosa Mamani warned Peru on Monday against closing the lake.")
    (vague,) = read("A person close to the talks said things were going as they go.")
    assert named.confidence > vague.confidence


def test_confidence_stays_within_its_bounds() -> None:
    assert weighed({"x": 1.0}, Weights(-90.0, {"x": 1.0})) == 0.05
    assert weighed({"x": 1.0}, Weights(90.0, {"x": 1.0})) == 0.99
    assert weighed({"unheard of": 1.0}, Weights(0.0, {})) == 0.5


def test_a_fit_finds_the_shares_in_its_data() -> None:
    model = calibrate.fit(made(told=3000, right=0.85), 0.1)
    assert weighed({"good": 1.0}, model) == pytest.approx(0.85, abs=0.03)
    assert weighed({"noise": 1.0}, model) == pytest.approx(0.15, abs=0.03)


def test_the_same_data_give_the_same_weights_and_hash() -> None:
    one, other = made(told=300, right=0.8), made(told=300, right=0.8)
    assert calibrate.fit(one, 2.0) == calibrate.fit(other, 2.0)
    assert calibrate.digest(one) == calibrate.digest(other) != calibrate.digest(one[1:])


def test_no_set_is_judged_by_a_model_that_saw_it() -> None:
    data = made(told=300, right=0.9, sets=("a", "b"))
    odd = [Sample("odd", "x", {"odd": 1.0}, 0.5, True)] * 30
    judged = calibrate.crossed(data + odd, calibrate.others(data + odd, 1.0, ["odd"]))
    without = calibrate.fit(data, 1.0)
    assert [p.confidence for p in judged] == [weighed({"odd": 1.0}, without)] * 30


def test_the_curve_tells_shares_with_their_bounds() -> None:
    judged = [curve.Point(0.85, True)] * 9 + [curve.Point(0.85, False)] + [curve.Point(0.2, False)] * 5
    low, high = curve.points(judged)
    assert (low.size, low.right, high.size, high.right) == (5, 0.0, 10, 0.9)
    assert high.low < 0.9 < high.high < 1
    picture = curve.draw([low, high], judged)
    assert picture == curve.draw([low, high], judged)
    assert picture.count("<circle") == 2 and "http" not in picture.replace("http://www.w3.org/2000/svg", "")


@pytest.mark.parametrize(("right", "taken"), [(0.97, False), (0.84, True)])
def test_so_much_is_taken_off_that_nine_of_ten_are_right_where_it_is_sure(right: float, taken: bool) -> None:
    data = made(told=1200, right=right, sets=("c", *calibrate.UNREAD))
    margin = calibrate.least_margin(data, 1.0)
    assert (margin > 0) == taken
    high = [
        p.right for p in calibrate.crossed(data, calibrate.others(data, 1.0), margin) if p.confidence >= calibrate.SURE
    ]
    assert sum(high) >= calibrate.RIGHT * len(high)
