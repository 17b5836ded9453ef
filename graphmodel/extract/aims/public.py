"""Hearers that are none: the press, an outlet, an audience, and the public at large."""

from __future__ import annotations

from graphmodel.extract.names.entities import Entity
from graphmodel.extract.parse import phrases
from graphmodel.extract.parse.article import Token

PRESS = frozenset(
    "reporter reporters journalist journalists correspondent correspondents newsmen newsman newswoman newspaperman "
    "newspapermen pressman pressmen columnist columnists photographers cameramen interviewers editors media press "
    "newspaper newspapers broadcaster television audience audiences interviewer briefing station channel magazine "
    "paper agency crowd crowds rally rallies throng throngs viewers listeners readers interview radio weekly daily "
    "monthly bulletin newscast broadcast programme program show podcast biographer congregation worshippers "
    "demonstration procession wellwishers well-wishers onlookers bystanders spectators".split()
)
"""Reporters, outlets, hosts and audiences: whom they print it for is the public."""
PUBLIC = frozenset("public people world nation country everyone everybody anyone mankind humanity".split())
_AT_LARGE = frozenset(
    "people citizen citizenry resident inhabitant population populace public countryman compatriot motorist voter "
    "consumer householder household traveller traveler tourist shopper taxpayer everyone everybody anyone nation "
    "humanity mankind electorate townspeople commuter".split()
)
_COUNTED = frozenset(
    "handful group pool number dozen dozens score scores team gaggle pack scrum few couple host party bunch knot "
    "cluster hundreds thousands tens crowd throng sea mass".split()
)
_GATHERING = frozenset("gathering meeting session team audience conference crowd delegation pool line".split())
_NAMING = ("compound", "nmod", "poss", "amod")
_MASSES = frozenset("hundreds thousands tens".split())
_STAFFED = frozenset("newspaper press news radio television tv media".split())
_STAFF = frozenset("man men woman women people crew crews team staff corps gallery representatives".split())
_ASSEMBLING = frozenset("gathering meeting assembly demonstration service ceremony".split())
_CROWDED = frozenset(
    "mass public huge large vast open-air outdoor packed cheering campaign election protest prayer".split()
)
CONFIDING = frozenset("tell say confirm reveal disclose comment recall admit confide explain repeat claim".split())


def is_press(token: Token) -> bool:
    """Whether a word means the press, an outlet or an audience: "told local radio", "told a news conference"."""
    word = token.lower.rpartition("-")[2]
    before = {c.lower for c in token.children if c.dep in ("compound", "nmod", "amod")}
    if word == "conference":
        return any(c.lower in ("news", "press", "media", "joint") for c in token.children)
    if word in PRESS or token.lemma.lower() in PRESS:
        return True
    if word == "writer" and any(c.lower == "this" for c in token.children):
        return True
    if any(c.mention is not None and c.mention.entity.outlet and c.dep in _NAMING for c in token.children):
        return True  # "told the BBC's Persian service"
    gathered = _of(token) if word in _GATHERING else None
    if gathered is not None and is_press(gathered):
        return True
    if before & {"radio", "television", "tv"} or (word in _STAFF and before & _STAFFED):
        return True
    if word in _ASSEMBLING and before & _CROWDED:
        return True
    counted = _of(token) if word in _COUNTED else None
    if counted is not None and (word in _MASSES or is_press(counted)):
        return True
    return token.mention is None and token.text == "news"


def _of(token: Token) -> Token | None:
    """The noun of "a group of reporters"."""
    return next((g for c in token.children if c.dep == "prep" and c.lower == "of" for g in c.children), None)


def is_public(token: Token, home: str | None) -> bool:
    """Whether a word means whoever lives in the speaker's country `home`, or anybody: "asked people to stay at home",
    "urged Canadians to vote". Those of another country are their country.
    """
    mention = token.mention
    if mention is not None:
        many = token.tag in ("NNPS", "NNS") and phrases.determiner(token) != "definite" and token.dep != "conj"
        own = mention.form == "demonym" and mention.entity.country == home
        return many and token.child("conj") is None and (own or mention.form == "other")
    if token.lemma.lower() not in _AT_LARGE or token.pos == "PRON":
        return False
    return all(c.country in (home, None) for c in phrases.countries(token)) and not any(
        c.dep == "nummod" or (c.dep == "poss" and c.mention is not None) for c in token.children
    )


def paper(token: Token, entity: Entity, verb: Token) -> bool:
    """Whether a name that nobody knows is a paper's: "told The Nile Argus", or a name that stands in the article only
    where somebody confides something to it.
    """
    mention = token.mention
    if mention is None or entity.known or entity.person or entity.country is not None:
        return False
    first = mention.first
    before = token.sentence.tokens[first.index - 1] if first.index > 1 else None
    if first.text == "The" or (before is not None and before.text == "The"):
        return True
    alone = entity.kind == "other" and entity.count <= 1 and mention.form == "other" and not mention.title
    return alone and verb.lemma in CONFIDING and token.tag != "NNPS" and phrases.determiner(token) != "definite"
