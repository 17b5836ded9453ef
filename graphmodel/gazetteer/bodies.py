"""Bodies that every country has, by rule: "Chinese Foreign Ministry", "Ministry of Defence of India"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from graphmodel.gazetteer.models import CountryEntry, OrganizationEntry, OrganizationKind
from graphmodel.gazetteer.names import key


class Body(NamedTuple):
    """A kind of body: the end of its key, its name after the demonym, other phrases for it."""

    suffix: str
    name: str
    kind: OrganizationKind
    phrases: tuple[str, ...]


def _ministry(suffix: str, name: str, *fields: str) -> Body:
    forms = [f"{field} {word}" for field in fields for word in ("ministry", "department")]
    forms += [f"{word} of {field}" for field in fields for word in ("ministry", "department")]
    return Body(suffix, name, "ministry", tuple(forms))


BODIES: tuple[Body, ...] = (
    _ministry("foreign-ministry", "Foreign Ministry", "foreign", "foreign affairs", "external affairs",
              "external relations"),
    _ministry("defence-ministry", "Defence Ministry", "defence", "defense", "national defence", "national defense"),
    _ministry("interior-ministry", "Interior Ministry", "interior", "the interior", "internal affairs", "home affairs"),
    _ministry("finance-ministry", "Finance Ministry", "finance", "the treasury"),
    _ministry("trade-ministry", "Trade Ministry", "trade", "commerce", "foreign trade", "economic development"),
    _ministry("justice-ministry", "Justice Ministry", "justice"),
    _ministry("health-ministry", "Health Ministry", "health", "public health"),
    _ministry("energy-ministry", "Energy Ministry", "energy", "oil", "petroleum"),
    _ministry("security-ministry", "State Security Ministry", "state security", "public security", "national security"),
    Body("embassy", "Embassy", "other",
         ("embassy", "consulate", "high commission", "mission to the un", "mission to the united nations")),
    Body("military", "military", "military",
         ("military", "army", "armed forces", "forces", "navy", "air force", "security forces")),
    Body("police", "police", "other", ("police", "national police", "federal police")),
    Body("parliament", "Parliament", "parliament",
         ("parliament", "national assembly", "legislature", "house of representatives", "senate")),
    Body("supreme-court", "Supreme Court", "court", ("supreme court", "constitutional court", "high court")),
    Body("central-bank", "Central Bank", "other", ("central bank", "reserve bank", "national bank")),
    Body("presidency", "Presidency", "other",
         ("presidency", "presidential office", "presidents office", "office of the president")),
    Body("prime-minister-s-office", "Prime Minister's Office", "other",
         ("prime ministers office", "pmo", "office of the prime minister")),
    Body("intelligence", "intelligence service", "other",
         ("intelligence", "intelligence service", "intelligence agency", "secret service")),
)  # fmt: skip

BY_SUFFIX = {body.suffix: body for body in BODIES}
_PHRASES = {phrase.replace("the ", ""): body for body in BODIES for phrase in body.phrases}
_ENDING = "|".join(sorted((re.escape(phrase) for phrase in _PHRASES), key=len, reverse=True))
_SUFFIXED = re.compile(rf"(?P<land>.+?) (?P<body>{_ENDING})(?: in .+)?")
_PREFIXED = re.compile(rf"(?P<body>{_ENDING}) of (?P<land>.+)")


class BodyName(NamedTuple):
    """A phrase taken apart: words for a country, and the kind of body."""

    land: str
    body: Body


@lru_cache(maxsize=16384)
def split_phrase(name: str) -> BodyName | None:
    """Takes "China's foreign ministry", "Ministry of Defence of India" or "Russian Embassy in Berlin" apart."""
    plain = key(name).replace(" of the ", " of ")
    match = _PREFIXED.fullmatch(plain) or _SUFFIXED.fullmatch(plain)
    return BodyName(match["land"], _PHRASES[match["body"]]) if match else None


def body_of(country: CountryEntry, body: Body) -> OrganizationEntry:
    """The body of one country, named by the country's first demonym."""
    adjective = country.demonyms[0] if country.demonyms else country.name
    lands = dict.fromkeys((adjective, country.name))
    aliases = [f"{land} {phrase}" for land in lands for phrase in body.phrases[:2]]
    aliases += [f"{phrase} of {country.name}" for phrase in body.phrases if phrase.startswith("ministry of")][:2]
    name = f"{adjective} {body.name}"
    unique = dict.fromkeys(alias for alias in aliases if alias.lower() != name.lower())
    code = country.code
    return OrganizationEntry(
        key=f"{code.lower()}-{body.suffix}", name=name, aliases=tuple(unique), kind=body.kind, country=code
    )


def bodies_of(country: CountryEntry) -> Iterator[OrganizationEntry]:
    """All bodies of one country."""
    return (body_of(country, body) for body in BODIES)
