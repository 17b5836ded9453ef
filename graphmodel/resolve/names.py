"""Names as claims write them, taken apart: lists, anonymous sources, groups, bodies, persons. No look-ups here."""

from __future__ import annotations

import re
from functools import lru_cache

from graphmodel.gazetteer import names as written
from graphmodel.gazetteer.words import PARTICLES
from graphmodel.model.ids import fold
from graphmodel.resolve.words import bag

UNNAMED = "unnamed:"

BODY_WORDS = bag(
    """
    ministry department office agency council committee commission court tribunal parliament congress senate
    assembly bank army navy force forces guard corps police embassy mission consulate institute institution
    university college school centre center foundation association federation union alliance organization
    organisation league party front movement group fund company corporation corp inc ltd bureau administration
    authority secretariat directorate service services board chamber house cabinet newspaper times post news journal
    guardian agency radio television tv network broadcasting magazine herald tribune daily gazette observer
    telegraph press reuters bloomberg delegation coalition militia brigade battalion academy society
    programme program pentagon panel
    """
)
_GENERIC_BODY = bag(
    """
    foreign ministry ministries department affairs defense defence interior finance economy trade commerce justice
    state security national embassy army navy air force forces armed police parliament supreme central bank court
    office council government military general staff health energy agriculture intelligence service the of and for
    people s public external
    """
)
_GROUP_WORDS = bag(
    """
    officials official diplomats diplomat sources source officers officer authorities allies ally leaders leader
    experts expert analysts analyst reporters reporter journalists media press outlets report reports countries nations
    states governments government lawmakers ministers troops soldiers residents witnesses protesters critics
    observers people citizens forces rebels families businesses companies investors members counterparts
    representatives delegates envoys spokesmen aides advisers advisors scholars scientists researchers activists
    groups side parties others public politicians commanders negotiators mediators
    """
)
_GOVERNMENT = re.compile(
    r"^(?:the )?(?P<who>.+?)(?:['’]s?)? (?:federal |central |transitional |interim )?"
    r"(?:administration|government|authorities|regime|leadership|cabinet|side|delegation|officials|leaders|state)$",
    re.IGNORECASE,
)
_POSSESSIVE = re.compile(r"['’]s\s")
_SPLIT = re.compile(r",?\s+(?:and|&)\s+|\s*[,;]\s+")


def unnamed(name: str) -> str | None:
    """What `unnamed: X` describes, None for any other name."""
    return name[len(UNNAMED) :].strip() or "source" if name.casefold().startswith(UNNAMED) else None


def split_list(name: str) -> list[str]:
    """The members of "A and B" or "A, B and C"; the caller checks first whether the whole is one name."""
    return [part.strip() for part in _SPLIT.split(name) if part.strip()]


def is_body(name: str) -> bool:
    """Whether the name has a word that only bodies have: ministry, council, court, times."""
    return any(word in BODY_WORDS for word in fold(name).split())


def body_key(name: str) -> tuple[str, bool]:
    """A body's name without order and small words, and whether it is one that every country has (so that it needs the
    country).
    """
    words = [w for w in written.key(name).split() if w not in ("of", "for", "the", "and", "affairs", "s")]
    return " ".join(sorted(words)), all(w in _GENERIC_BODY for w in words)


def _is_owned_body(name: str) -> bool:
    """A body of somebody's, with its members after it: "the UN group of experts", not "a group of Chinese experts"."""
    head, of, _ = name.partition(" of ")
    owned = any(w[:1].isupper() and fold(w) not in ("a", "an", "the") for w in head.split()[:-1])
    return bool(of) and owned and is_body(head.rpartition(" ")[2])


def is_group(name: str) -> bool:
    """Whether the name describes people instead of naming them: "US allies", "some forces", "media reports"."""
    words = fold(name).split()
    if _is_owned_body(name):
        return False
    plain = name[:1].islower() and not any(w[:1].isupper() for w in name.split()[1:])
    plain = plain or (bool(_POSSESSIVE.search(name)) and name.rpartition(" ")[2][:1].islower() and not is_body(name))
    described = len(name.split()) <= 2 or name.rpartition(" ")[2][:1].islower()
    return bool(words) and (
        (words[-1] in _GROUP_WORDS and described)
        or plain
        or words[0] in ("some", "several", "many", "multiple", "other", "unnamed")
        or (words[0] in ("a", "an") and "of" in words)
    )


def government_of(name: str) -> str | None:
    """Whose government it is in "the Biden administration", "Iraq's government", "Chinese officials"; else None."""
    match = _GOVERNMENT.match(name.strip())
    return match["who"] if match else None


def is_rule(name: str) -> bool:
    """Whether the name is that of who governs as a whole, not of people who do: "the Kenyan government"."""
    return name.rpartition(" ")[2].casefold() in ("government", "administration", "regime")


@lru_cache(maxsize=200_000)
def person_key(name: str) -> str:
    """One key for the spellings of a full name: titles and middle initials dropped, transliterations and nicknames
    undone.
    """
    bare = written.without_honorifics(name)
    parts = written.parts(bare)
    return f"{parts.first} {parts.last}" if parts else written.key(bare)


@lru_cache(maxsize=200_000)
def bare_name(name: str) -> str:
    """A person's name without titles before it."""
    return written.without_honorifics(name.strip())


def is_full(name: str) -> bool:
    """Whether a person's name has a first name and a surname."""
    return len(written.key(bare_name(name)).split()) > 1


@lru_cache(maxsize=200_000)
def surname_key(name: str) -> frozenset[str]:
    """Keys of what may be the surname: the last word with and without particles, and the first word (eastern order)."""
    bare = bare_name(name)
    words = written.key(bare).split()
    return frozenset(written.surname_keys(written.surname_of(bare))) | frozenset(words[:1])


def looks_like_person(name: str) -> bool:
    """Two to five words, each capitalised or a particle, no word of a body."""
    words = bare_name(name).split()
    named = all(w[:1].isupper() or fold(w) in PARTICLES for w in words) and words[-1][:1].isupper()
    return 1 <= len(words) <= 5 and named and not is_body(name) and not _POSSESSIVE.search(name)
