"""The act vocabulary: one YAML file an act, read into patterns that the extractor looks up by verb.

A pattern is written `verb +particle @preposition =object @preposition=object ~verb`: the lemma, then what must stand
by it; alternatives are parted by "|". Options of an entry:

- `to`, `at`: where addressee and target stand: "object" or "@on|upon" (the object of one of these prepositions);
- `needs`: at least one of these complements (default: any): clause, clausethat (with "that"), quote, to, object,
  gerund, label, parenthesis (the verb stands inside what was said), bare (none), reflexive, objto (object and
  infinitive), never (found only through its more specific patterns), or a preposition;
- `open`: what is said decides the act; `act`: the act where the content leaves it open, if not the file's own;
- `person`: only with a subject that can speak; `weak`: as that, and only an utterance where more speaks for it;
- `source`: only with a subject whose thoughts are known because he told them: a diplomat, an analyst;
- `thing`: the object must not be a person ("welcomed the deal", not "welcomed the guest");
- `topic`: lemmas that the object must have; `topic2`: words that must modify the object; `light`: verbs that
carry the noun.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any, get_args

from pydantic import TypeAdapter

from graphmodel.kept import kept
from graphmodel.model import vocab
from graphmodel.model.vocab import PLOVER, Act
from graphmodel.model.yaml_text import read_yaml

FOLDER = Path(__file__).parent
LIGHT_VERBS = frozenset(
    "issue give deliver send make voice express convey raise offer launch level repeat renew reiterate extend "
    "sound register lodge file release publish "
    "utter state address direct signal flag relay vent air put submit present announce read post".split()
)
"""Verbs that carry an act named by their object: "issued a warning"."""
_OPTIONS = frozenset(
    "to at needs open act person weak source topic topic2 light label passive quoted with joint thing to_topic".split()
)


@dataclass(frozen=True)
class Pattern:
    """One way to tell an act; see the module's text."""

    act: Act
    lemma: str
    particles: tuple[str, ...] = ()
    preps: tuple[tuple[str, tuple[str, ...]], ...] = ()
    objects: tuple[str, ...] = ()
    complement: str = ""
    to: tuple[str, ...] = ()
    at: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    open: bool = False
    person: bool = False
    weak: bool = False
    source: bool = False
    label: bool = False
    joint: bool = False
    thing: bool = False
    topic: tuple[str, ...] = ()
    topic2: tuple[str, ...] = ()
    light: tuple[str, ...] = ()

    @property
    def weight(self) -> int:
        """How specific the pattern is."""
        return (
            2 * len(self.particles)
            + 2 * len(self.preps)
            + 3 * bool(self.objects)
            + 3 * bool(self.complement)
            + sum(2 for _, o in self.preps if o)
        )


@dataclass(frozen=True)
class ActFile:
    """What one YAML file says of its act."""

    act: Act
    plover: str
    cameo: str
    polarity: str
    verbs: tuple[Pattern, ...]
    nouns: tuple[Pattern, ...]
    adjectives: tuple[Pattern, ...]
    examples: tuple[dict[str, Any], ...]


class Lexicon:
    """All acts. `verbs`, `nouns`, `adjectives`: lemma to patterns, the most specific first."""

    def __init__(self, acts: list[ActFile]) -> None:
        self.acts = {a.act: a for a in acts}
        self.verbs = _by_lemma([p for a in acts for p in a.verbs])
        self.nouns = _by_lemma([p for a in acts for p in a.nouns])
        self.adjectives = _by_lemma([p for a in acts for p in a.adjectives])

    def cameo(self, act: str) -> str:
        """CAMEO code of an act."""
        return self.acts[act].cameo  # type: ignore[index]


def _by_lemma(patterns: list[Pattern]) -> dict[str, list[Pattern]]:
    out: dict[str, list[Pattern]] = {}
    for pattern in patterns:
        out.setdefault(pattern.lemma, []).append(pattern)
    for found in out.values():
        found.sort(key=lambda p: -p.weight)
    return out


def read_act(text: str, name: str) -> ActFile:
    """One act file.

    Raises:
        ValueError: an unknown act, option or form; the message names the file and the entry.
    """
    data = read_yaml(text)
    act = data["act"]
    if act not in get_args(Act) or data["plover"] != PLOVER[act]:
        raise ValueError(f"{name}: {act!r} is no act, or {data['plover']!r} is not its PLOVER class")
    made = {
        kind: tuple(_pattern(e, act, name) for e in data.get(kind, ())) for kind in ("verbs", "nouns", "adjectives")
    }
    return ActFile(
        act, data["plover"], str(data["cameo"]), data["polarity"], examples=tuple(data.get("examples", ())), **made
    )


def _pattern(entry: dict[str, dict[str, Any]], act: Act, name: str) -> Pattern:
    ((form, options),) = entry.items()
    unknown = set(options) - _OPTIONS
    lemma, *parts = form.split()
    if unknown or not all(re.fullmatch(r"[+@=~][\w|=éè'-]+", p) for p in parts):
        raise ValueError(
            f"{name}: {form!r}: {', '.join(sorted(unknown)) or 'not of the form verb +particle @prep =object ~verb'}"
        )
    preps = [p[1:].partition("=") for p in parts if p[0] == "@"]
    return Pattern(
        act=options.get("act", act),
        lemma=lemma,
        particles=tuple(p[1:] for p in parts if p[0] == "+"),
        preps=tuple((word, tuple(o.split("|")) if o else ()) for word, _, o in preps),
        objects=tuple(o for p in parts if p[0] == "=" for o in p[1:].split("|")),
        complement=next((p[1:] for p in parts if p[0] == "~"), ""),
        to=_slot(options.get("to", "")),
        at=_slot(options.get("at", "")),
        needs=tuple("on" if n is True else n for n in options.get("needs", ())),  # YAML 1.1 reads "on" as true
        open=bool(options.get("open")),
        person=bool(options.get("person")),
        weak=bool(options.get("weak")),
        source=bool(options.get("source")),
        label=bool(options.get("label")),
        joint=bool(options.get("joint")),
        thing=bool(options.get("thing")),
        topic=tuple(x for x in options.get("topic", "").split("|") if x),
        topic2=tuple(x for x in options.get("topic2", "").split("|") if x),
        light=tuple(options.get("light", ())),
    )


def _slot(text: str) -> tuple[str, ...]:
    return tuple(text.lstrip("@").split("|")) if text else ()


def read_acts() -> list[ActFile]:
    """The packaged act files, in the order of their names."""
    return [read_act(path.read_text("utf-8"), path.name) for path in sorted(FOLDER.glob("*.yaml"))]


@lru_cache(maxsize=1)
def default_lexicon() -> Lexicon:
    """The packaged vocabulary, kept from one process to the next."""
    sources = sorted((*FOLDER.glob("*.yaml"), Path(__file__), Path(vocab.__file__)))
    return Lexicon(kept("acts", sources, TypeAdapter(list[ActFile]), read_acts))
