"""Who appears in the made-up graph: countries of the gazetteer, invented people, bodies, topics. Nobody here exists."""

from __future__ import annotations

from itertools import product
from random import Random
from typing import NamedTuple

from graphmodel.gazetteer import Gazetteer
from graphmodel.model.ids import content_id

_HEADS = ("Ar", "Bel", "Cor", "Dem", "Er", "Fal", "Gor", "Hal", "Ir", "Jor", "Kel", "Lam", "Mer", "Nor", "Ol", "Per")
_TAILS = ("abu", "edan", "ino", "okar", "uvel", "andro", "isto", "emir")
_ENDS = ("quist", "varo", "zenko", "mbele", "thori", "dashi", "plund", "grava")
_TITLES = ("Foreign Minister", "Prime Minister", "Defence Minister", "Spokesperson", "Ambassador")
_THINGS = (
    "grain exports", "fishing rights", "border crossings", "air defence", "gas deliveries", "troop movements",
    "trade tariffs", "prisoner exchange", "nuclear inspections", "data sharing", "water supply", "naval patrols",
)  # fmt: skip
_PLACES = ("the northern strait", "the eastern valley", "the southern islands", "the western ports")


class Official(NamedTuple):
    """A person who holds an office."""

    id: str
    name: str
    country: str
    title: str


class Cast(NamedTuple):
    """Everybody and everything that statements and meetings are between."""

    countries: dict[str, str]
    """Names by code."""
    officials: list[Official]
    organizations: list[tuple[str, str, str]]
    """Id, name, country."""
    topics: list[tuple[str, str]]
    """Id, name."""


def make_cast(officials: int, random: Random) -> Cast:
    """So many officials, shared out evenly over all countries."""
    countries = {c.code: c.name for c in Gazetteer.default().countries()}
    codes = sorted(countries)
    names = [f"{a}{b} {c}{d}" for a, b, c, d in product(_HEADS, _TAILS, _HEADS, _ENDS)]
    people = [
        Official(content_id("per", name), name, codes[at % len(codes)], _TITLES[at // len(codes) % len(_TITLES)])
        for at, name in enumerate(random.sample(names, officials))
    ]
    bodies = [(content_id("org", code), f"Bureau of Maps of {countries[code]}", code) for code in codes]
    topics = [f"{thing} in {place}" for thing, place in product(_THINGS, _PLACES)]
    return Cast(countries, people, bodies, [(content_id("top", name), name) for name in topics])
