"""Meetings of one body, whose members are not told: "the leaders of the X Group will meet", "the summit of the Y"."""

from __future__ import annotations

from collections.abc import Callable

from graphmodel.extract.coref.resolver import Resolver
from graphmodel.extract.meetings import words as mw
from graphmodel.extract.names.entities import Entity
from graphmodel.extract.parse import phrases
from graphmodel.extract.parse.article import Token
from graphmodel.model.ids import fold

_OF_STATES = frozenset(("international",))
_ALLIANCES = frozenset(("EUR", "NATO", "UNO"))
_AT = frozenset(("at", "in", "during", "after", "following", "for", "from"))
_MEMBERS = mw.words(
    "leader minister member president premier head chief envoy ambassador representative foreign-minister chancellor "
    "king commissioner diplomat delegate"
)
_HELD_BY = ("state", "government", "mission", "nations", "states", "countries", "members")
"""Of "heads of state of the X", "leaders of the X nations": the words between the leaders and their body."""
_UNIONS = mw.words("nations states union league community commonwealth organization organisation association")
_REGIONS = {
    "arab": ("Arab League",), "african": ("African Union", "Organization of African Unity"),
    "european": ("European Union", "European Community"), "west african": ("ECOWAS",),
    "southeast asian": ("ASEAN",), "south-east asian": ("ASEAN",), "gulf": ("Gulf Cooperation Council",),
    "caribbean": ("Caribbean Community",), "south asian": ("SAARC",),
    "southern african": ("Southern African Development Community",), "east african": ("East African Community",),
    "nordic": ("Nordic Council",), "islamic": ("Organisation of Islamic Cooperation",),
    "pacific": ("Pacific Islands Forum",),
}  # fmt: skip
"""Bodies that a region's leaders meet in; such an adjective means one only where the article names the body."""
_UNALIGNED = ("non-aligned", "nonaligned")
"""The states of no bloc, which meet as one movement."""
_WIDE = mw.words(
    "arab african european asian caribbean nordic baltic balkan scandinavian pacific muslim islamic american"
)
_WINDS = mw.words("west western east eastern south southern north northern central southeast latin")
_RULERS = mw.words("leader president premier head king ruler")
_NOUNS = mw.words("its it bloc alliance organization organisation group troika quartet forum")
_ORGANS = mw.words("board council committee assembly commission secretariat congress")
_GATHERERS = _MEMBERS | mw.words(
    "nation state country commander commandant negotiator elder official governor general bishop mayor chieftain "
    "monarch sheikh ruler expert scientist lawmaker legislator mediator creditor donor chairman secretary power"
)
_BLOCS = mw.words(
    "nations states countries powers group bloc committee commission parties factions tribes movements governments "
    "republics islands provinces colonies unions forum alliance network"
)
_NAMED = ("full", "surname", "country", "capital")
_SERVANTS = mw.words("minister ambassador envoy chief commissioner diplomat representative")
"""Those who meet for a body as one group of several."""
_PORTFOLIOS = mw.words("foreign defence defense interior finance economy trade energy transport senior top local army")
_PAIR = ("two", "both", "these", "those", "their", "his", "her", "its", "some", "many", "other")
_BEFORE = ("compound", "nmod", "amod", "poss")
_BEHIND = 4
"""Sentences between a body's name and "the ministers" for its own."""


class Bodies:
    """Answers for one article."""

    def __init__(self, resolver: Resolver) -> None:
        self._resolver = resolver
        self._gazetteer = resolver.names.index.gazetteer

    def of_subject(self, head: Token | None) -> Entity | None:
        """The body that meets: itself, or "leaders of" and "its foreign ministers"."""
        if head is None:
            return None
        if head.tag in ("WDT", "WP", "WP$") and head.head.dep == "relcl":
            head = head.head.head
        if _members(head) and head.mention is None:
            return self.of_members(head)
        return self._body(head)

    def of_noun(self, noun: Token) -> Entity | None:
        """The body whose summit or conference it is: "the X summit", "the summit of the X", "of X ministers"."""
        for child in noun.children:
            if child.lower in _UNALIGNED:
                return self._resolver.names.add("b:non-aligned", Entity("Non-Aligned Movement", "organization", None))
            if child.dep in ("compound", "nmod", "amod", "poss") and (body := self._body(child)):
                return body
            if child.dep == "prep" and child.lower in ("of", "between", "with", "for"):
                inner = child.child("pobj")
                if inner is None or any(c.dep == "conj" and c.mention for c in inner.children):
                    continue
                members = _members(inner) and inner.tag == "NNS"
                if members and (body := self.of_members(inner) or self.lately(inner)):
                    return body
                if child.lower == "of" and (body := self._body(inner)):
                    return body
                if child.lower == "of" and inner.lemma.lower() in mw.SITTINGS and (body := self.of_noun(inner)):
                    return body  # "the closing session of the X summit"
        return None

    def of_members(self, head: Token) -> Entity | None:
        """The body that "leaders of the X", "X ministers", "its ambassadors" belong to."""
        for child in head.children:
            inner = child.child("pobj") if child.dep == "prep" and child.lower in ("of", "from") else None
            if inner is not None and inner.lower in _HELD_BY:
                found = self.of_members(inner)
                if found is not None:
                    return found
            elif inner is not None and inner.mention is not None:
                entity = inner.mention.entity
                return entity if entity.kind == "organization" and not entity.outlet else self._body(inner)
            elif inner is not None and (body := self._body(inner)):
                return body
            if child.dep in ("poss", "compound", "amod", "nmod") and (body := self._body(child)):
                return self._ministers(head, child, body)
            if child.dep in ("poss", "compound", "amod", "nmod") and (body := self._region(child)):
                return body
            if child.dep in ("compound", "amod", "nmod") and (heads := self._heads(head, child)):
                return heads
            if child.dep == "poss" and child.tag == "WP$" and (above := _clause_head(child)) is not None:
                return self._body(above)
        return None

    def of_members_heard(self, head: Token | None) -> Entity | None:
        """The body of "received the leaders of the X", "met with X ambassadors": those of a named body."""
        if head is None or head.tag != "NNS" or head.mention is not None or not _members(head):
            return None
        return self.of_members(head)

    def asked(self, word: Token) -> Entity | None:
        """The body of states of "asked the X to meet", "asked the X for an emergency session": it sits as a rule."""
        if word.pos == "VERB":
            verb = word.head if word.dep in ("xcomp", "ccomp") else None
        else:
            prep = word.head
            verb = prep.head if word.dep == "pobj" and prep.lower == "for" else None
        if verb is None or verb.lemma not in ("ask", "request") or any(c.dep == "neg" for c in verb.children):
            return None
        heard = verb.child("dobj", "dative") or (word.child("nsubj") if word.pos == "VERB" else None)
        return self._body(heard) if heard is not None and heard.mention is not None else None

    def lately(self, head: Token) -> Entity | None:
        """The body of "the ministers", "the heads of state", where it was named a few sentences before."""
        if head.tag != "NNS" or not _members(head) or not any(c.lower == "the" for c in head.children):
            return None
        if any(
            (c.dep in ("amod", "compound", "nmod", "poss") and c.mention is not None) or c.lower in ("two", "both")
            for c in head.children
        ):
            return None
        for mention in reversed(self._resolver.names.mentions):
            if mention.start >= head.start:
                continue
            if head.sentence.index - mention.first.sentence.index > _BEHIND:
                return None
            if (body := self._of_states(mention.entity)) and body.country != "UNO":
                return body
        return None

    def at(self, noun: Token, subject: Callable[[Token], Token | None]) -> Entity | None:
        """The body that meets at "an emergency session": whose it is, who holds it, or who does something at it."""
        own = self.of_noun(noun)
        if own is not None or noun.head is noun:
            return own
        above = noun.head
        if noun.dep == "acl":
            return self.of_subject(above)  # "the EU, meeting in X,"
        if noun.dep == "dobj" and above.lemma.lower() in mw.HOLDING | mw.CANCELLING:
            return self.of_subject(subject(above))
        if noun.dep != "pobj" or above.lower not in _AT:
            return None
        verb = above.head
        agent = verb.child("agent") if verb.child("nsubjpass") is not None else None
        if agent is not None and (doing := self.of_subject(agent.child("pobj"))) is not None:
            return doing  # "was taken by X ministers at a meeting"
        while verb.pos not in ("VERB", "AUX") and verb.dep in ("pobj", "prep", "dobj", "attr"):
            verb = verb.head
        if verb.lemma in mw.TELLING and (told := self.of_members_heard(verb.child("dobj", "dative"))) is not None:
            return told  # "told Arab leaders at their summit"
        return self.of_subject(subject(verb)) if verb.pos in ("VERB", "AUX") else None

    def described(self, head: Token | None, *, whole: bool = False) -> Entity | None:
        """The gathering of "the heads of state of the region", "envoys of ten island nations": in the text's words.
        Of the `whole` phrase it is the envoys, not the nations.
        """
        if head is None or head.mention is not None or head.tag != "NNS" or head.lemma.lower() not in _GATHERERS:
            return None
        if any(c.dep in ("conj", "appos", "relcl", "poss") or c.lower in _PAIR for c in head.children):
            return None
        whose = next((c.child("pobj") for c in head.children if c.dep == "prep" and c.lower in ("of", "from")), None)
        bloc = whose is not None and whose.mention is None and whose.lower in _BLOCS and not whole
        told = whose if bloc and whose is not None else head
        name = phrases.words(told, numbers=True)
        named = [t for t in told.subtree() if t.mention is not None and t.mention.form in _NAMED]
        if whose is None and not _told_which(head):
            return None  # "foreign ministers", "local commanders": of how many lands?
        if len(name.split()) < 2 or any(t.head.lower != "on" or not bloc for t in named):
            return None  # "the leaders", "ministers": whose?
        return self._resolver.names.add(f"d:{name.lower()}", Entity(name, "organization", None))

    def _ministers(self, head: Token, whose: Token, body: Entity) -> Entity:
        """The group of "EU foreign ministers", "ASEAN ambassadors" by its own name: it is one of several that meet for
        the body. Heads of state, plain members and ministers of no one field are the body itself.
        """
        if head.tag != "NNS" or head.lemma.lower() not in _SERVANTS or whose.mention is None or whose.dep == "poss":
            return body
        tokens = head.sentence.tokens[whose.mention.first.index : head.index + 1]
        between = [t for t in tokens if t.index > whose.mention.last.index and t is not head]
        if any(t.head is not head and t.head.head is not head for t in between):
            return body
        if not between and head.lemma.lower() in ("minister", "chief"):
            return body
        name = " ".join(t.text for t in tokens if t.lower != "the")
        return self._resolver.names.add(f"d:{fold(name)}", Entity(name, "organization", body.country))

    def _heads(self, head: Token, region: Token) -> Entity | None:
        """The leaders of a region as one party: "Southern African leaders", "Arab heads of state"."""
        if head.tag != "NNS" or head.lemma.lower() not in _RULERS:
            return None
        before = head.sentence.next(region, -1)
        words = region.text
        if before is not None and before.text[:1].isupper() and before.lower in _WINDS:
            words = f"{before.text} {words}"
        if words.lower() not in _REGIONS and region.lower not in _WIDE:
            return None
        state = any(c.dep == "prep" and c.lower == "of" and c.index == head.index + 1 for c in head.children)
        if head.lower == "heads" and not state:
            return None
        name = f"{words} {head.lower}{' of state' if head.lower == 'heads' else ''}"
        return self._resolver.names.add(f"d:{name.lower()}", Entity(name, "organization", None))

    def _region(self, token: Token) -> Entity | None:
        """The body that the article names, of "West African leaders"."""
        before = token.sentence.next(token, -1)
        near = [f"{before.lower} {token.lower}"] if before is not None else []
        near += [f"{c.lower} {token.lower}" for c in token.children] + [token.lower]
        names = next((_REGIONS[words] for words in near if words in _REGIONS), ())
        return next((e for e in self._resolver.names.entities if e.name in names), None)

    def _body(self, token: Token | None) -> Entity | None:
        if token is None:
            return None
        if token.mention is None and token.lower in _ORGANS:
            return self._whole(token)
        if token.mention is None and token.lower == "alliance" and (nato := self._named_alliance()):
            return nato
        entity = token.mention.entity if token.mention is not None else None
        if entity is None and token.lower in _NOUNS:
            party = self._resolver.party(token)
            entity = party.entity if party is not None else None
            if party is not None and party.rule == "described body" and entity is not None and entity.country is None:
                return entity
        return self._of_states(entity) if entity is not None else None

    def _named_alliance(self) -> Entity | None:
        return next((e for e in self._resolver.names.entities if e.country == "NATO" and e.kind == "country"), None)

    def _whole(self, organ: Token) -> Entity | None:
        """The body of "the board of the X", "the X board"."""
        for child in organ.children:
            inner = child.child("pobj") if child.dep == "prep" and child.lower == "of" else child
            named = inner is not None and inner.mention is not None and (inner is not child or child.dep in _BEFORE)
            if named and inner is not None and (body := self._body(inner)):
                return body
        return None

    def _of_states(self, entity: Entity) -> Entity | None:
        if entity.kind == "country":
            return entity if entity.country in _ALLIANCES else None
        if entity.kind != "organization" or entity.outlet:
            return None
        known = self._gazetteer.organization(entity.name)
        if known is not None:
            return entity if known.kind in _OF_STATES else None
        return entity if entity.country is None and _UNIONS & {w.lower() for w in entity.name.split()} else None


def _told_which(head: Token) -> bool:
    """Whether more is told of a group than its office: number, land or kind: "Andean presidents", "six elders"."""
    before = (c for c in head.children if c.index < head.index and c.pos not in ("DET", "PUNCT"))
    return any(c.lower not in _PORTFOLIOS for c in before)


def _members(head: Token) -> bool:
    return head.lemma.lower() in _MEMBERS


def _clause_head(token: Token) -> Token | None:
    """The noun that the clause around "whose" belongs to."""
    for above in token.ancestors():
        if above.dep == "relcl":
            return above.head
    return None
