"""Those who act together as a body: "the foreign ministers of the Arab League", "NATO leaders", and bare "the heads of
state" at a body's summit are the body.
"""

from __future__ import annotations

from graphmodel.extract.coref.base import Party
from graphmodel.extract.coref.bodies import BODIES_AS_COUNTRIES, Bodies
from graphmodel.extract.names.entities import Entity
from graphmodel.extract.names.mentions import Names
from graphmodel.extract.parse import phrases
from graphmodel.extract.parse.article import ParsedArticle, Token

_HEADS = frozenset("leaders ministers presidents premiers heads chiefs kings monarchs emirs rulers chancellors".split())
_MEMBERS = frozenset("members countries states nations governments allies partners powers signatories".split())
_PORTFOLIO = frozenset(
    "foreign finance defence defense interior prime trade energy oil petroleum agriculture farm environment health "
    "justice economy economic economics transport labour labor education culture fisheries industry commerce home "
    "information tourism development member allied full permanent founding".split()
)
"""Words that say of which office ministers are, or that states are members."""
_REGIONS = frozenset(
    "african arab asian european american latin-american latin west east central southern northern western eastern "
    "south north gulf pacific caribbean islamic muslim nordic baltic balkan sahel commonwealth atlantic regional "
    "fellow assembled visiting".split()
)
_GATHERING = frozenset(
    "summit summits meeting conference session council communique communiqué gathering talks "
    "declaration assembly".split()
)
_UNIONS = ("Organi", "Association", "Union", "League", "Community", "Council", "Forum", "Group", "Economic Community")
_STATES = (" States", " Nations", " Countries", " Unity")
"""How the name of a body of states begins and ends."""
_REACH = 15
"""Sentences that "the ministers" may reach back."""
_LEAD = 7
"""Sentences of the head and the lead, which tell whose summit it is."""


class Assemblies(Bodies):
    """Resolution of those who speak for a body together."""

    def __init__(self, article: ParsedArticle, names: Names) -> None:
        super().__init__(article, names)
        self._assembled: list[tuple[int, str, Entity]] = []
        self._lead_body = self._summit_of()

    def assembly(self, token: Token, word: str) -> Party | None:
        """The body that a plural subject speaks for."""
        if token.dep != "nsubj" or word not in _HEADS | _MEMBERS or not _all_of_them(token):
            return None
        body = self._led_body(token)
        if body is None and word in _HEADS and _plain(token):
            body = self._gathered(token, word)
        if body is None:
            return None
        self._assembled.append((token.sentence.index, word, body))
        return Party(body, "assembly", 0.75)

    def _led_body(self, token: Token) -> Entity | None:
        """Whose leaders or members they are, by the words of the phrase itself."""
        for child in token.children:
            if child.dep in ("poss", "compound", "nmod", "amod"):
                found = self._body(child)
            elif child.dep == "prep" and child.lower == "of" and (noun := child.child("pobj")) is not None:
                inner = noun.mention is None and noun.lower in _MEMBERS
                found = self._led_body(noun) if inner else self._body(noun)
            else:
                continue
            if found is not None:
                return found
        return None

    def _body(self, token: Token) -> Entity | None:
        mention = token.mention
        entity = mention.entity if mention is not None else None
        return entity if entity is not None and self._of_states(entity) else None

    def _of_states(self, entity: Entity) -> bool:
        """Whether a party is a body of states: the African Union, NATO; not the UN, whose members differ."""
        if entity.country == "UNO" or entity.person:
            return False
        if entity.kind == "country":
            return entity.country in BODIES_AS_COUNTRIES
        if entity.kind != "organization":
            return False
        entry = self.names.index.gazetteer.organization(entity.name)
        if entry is None:
            return entity.name.endswith(_STATES) and entity.name.startswith(_UNIONS)
        return entry.kind == "international"

    def _gathered(self, token: Token, word: str) -> Entity | None:
        """Whose bare "the ministers" are: the body's of which the text told so, else the one whose summit it is."""
        bare = all(c.dep != "amod" or c.lower in _PORTFOLIO for c in token.children)
        for index, noun, body in reversed(self._assembled):
            if token.sentence.index - index <= _REACH and noun == word and bare:
                return body
        summit = word in ("leaders", "heads") or (word in ("ministers", "presidents") and bare)
        return self._lead_body if summit and self._joined(token, None) is None else None

    def _summit_of(self) -> Entity | None:
        """The one body of states of whose meeting the head and the lead tell."""
        bodies: dict[int, Entity] = {}
        gathers = False
        for sentence in self.article.sentences[:_LEAD]:
            gathers = gathers or any(t.lower in _GATHERING for t in sentence.tokens)
            for token in sentence.tokens:
                found = self._body(token)
                if found is not None:
                    bodies[id(found)] = found
        return next(iter(bodies.values())) if gathers and len(bodies) == 1 else None


def _all_of_them(token: Token) -> bool:
    """Whether a phrase means all: no "some", "several", "two", no clause that picks some out."""
    kind = phrases.determiner(token)
    if kind == "indefinite" or any(_narrows(c) for c in token.children):
        return False
    counted = any(c.dep == "nummod" for c in token.children)
    return not counted or kind == "definite"


def _narrows(clause: Token) -> bool:
    """Whether a clause picks some out: "members who stayed away"; not "the leaders, who met on Sunday"."""
    first = min((t.index for t in clause.subtree()), default=0)
    comma = first > 0 and clause.sentence.tokens[first - 1].text == ","
    return phrases.restricts(clause) and clause.tag != "VBG" and not comma


def _plain(token: Token) -> bool:
    """Whether a phrase names no country or body: "the heads of state", "African leaders"."""
    for child in token.children:
        if child.dep == "prep":
            noun = child.child("pobj")
            if child.lower == "of" and (noun is None or noun.lower not in ("state", "government", "delegation")):
                return False
        elif child.dep in ("poss", "compound", "nmod", "amod") and child.lower not in _PORTFOLIO | _REGIONS:
            return False
    region = any(c.lower in _REGIONS for c in token.children)
    return region or phrases.determiner(token) == "definite"
