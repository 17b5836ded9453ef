"""Noun phrases: their determiner, country, words, coordinated members."""

from __future__ import annotations

from collections.abc import Iterator

from graphmodel.extract import lexicon as lx
from graphmodel.extract.names.entities import Entity
from graphmodel.extract.parse.article import Token

INDEFINITE = frozenset(
    "a an one another some several many two three four five few various multiple other both unnamed "
    "unidentified".split()
)
DEFINITE = frozenset("the this that these those his her its their our my your".split())
_MODIFIERS = ("amod", "compound", "nmod", "poss", "nummod")
_SKIP_WORDS = frozenset(
    "the a an this that these those his her its their our such said more than at least unnamed other".split()
)
_NAMING_PREPS = frozenset("of for in at from with familiar".split())
_HELPERS = frozenset(
    "aide aides adviser advisers advisor advisors assistant assistants secretary secretaries counsel counsellor deputy "
    "consultant consultants chaplain heir confidant".split()
)
"""Those who belong to whom they are "to"; an ambassador or an envoy is sent there."""
_TELLING = frozenset(
    "comments interview interviews speech address remarks briefing television radio tv twitter".split()
)
_DAYS = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday night morning evening week month year today".split()
)
_LONGEST = 10
"""Words of a prepositional phrase that belong to a name at most."""
_HOLDING_PREPS = frozenset("of for in at from with within on".split())


def determiner(head: Token) -> str:
    """As in "definite", "indefinite" or "" for the noun phrase of `head`."""
    for child in head.children:
        if child.dep == "det" or (child.dep == "poss" and child.lower in DEFINITE):
            return "definite" if child.lower in DEFINITE else "indefinite" if child.lower in INDEFINITE else ""
        if child.dep == "poss":
            return "definite"
        if child.dep in ("nummod", "amod") and child.lower in INDEFINITE:
            return "indefinite"
    return ""


def restricts(clause: Token) -> bool:
    """Whether a clause right behind a noun says which is meant: "the gunmen who seized the school", "the men holding
    the embassy"; one behind a comma only goes on.
    """
    noun = clause.head
    after = noun.sentence.next(noun)
    return clause.dep in ("acl", "relcl") and after is not None and after.text != "," and clause.index > noun.index


def plural(head: Token) -> bool:
    """Whether the phrase means several."""
    return head.tag in ("NNS", "NNPS") or (any(c.dep == "conj" for c in head.children) and head.dep == "nsubj")


def countries(head: Token) -> list[Entity]:
    """Countries that the phrase is tied to, nearest first: by adjective, owner, or "of", "from"."""
    found: list[Entity] = []
    for child in sorted(head.children, key=lambda c: abs(c.index - head.index)):
        if child.dep in _MODIFIERS or (
            child.dep == "appos" and child.mention and child.mention.entity.kind == "country"
        ):
            _tied(child, found)
        elif child.dep == "prep" and (child.lower in _HOLDING_PREPS or _whose(head, child)):
            for noun in child.children:
                if noun.dep == "pobj":
                    _tied(noun, found)
                    found += [c for c in countries(noun) if c not in found and noun.mention is None]
    return found


def _tied(token: Token, found: list[Entity]) -> None:
    for word in (token, *(c for c in token.children if c.dep in (*_MODIFIERS, "conj"))):
        entity = word.mention.entity if word.mention else None
        if entity is None:
            continue
        if entity.kind == "country" and entity not in found:
            found.append(entity)
        elif entity.country and entity.kind == "organization" and not entity.outlet:
            found.append(Entity(entity.country, "country", entity.country))


def members(head: Token) -> list[Token]:
    """The coordinated heads of a phrase: "A, B and C" gives the three, "two ministers, A and B" and "Commander A and
    the governor" the two.
    """
    beside = next((c for c in head.children if c.dep == "appos" and any(m.dep == "conj" for m in c.children)), None)
    if beside is not None and beside.mention is not None and beside.mention.entity.person and head.mention is None:
        if head.tag in ("NNS", "NNPS"):
            return members(beside)
        if head.sentence.tokens[beside.mention.first.index - 1] is head:
            return [head, *members(beside)[1:]]
    if head.tag == "NNS" and _of_states(head):
        return [head]
    out, stack = [head], [head]
    while stack:
        for child in (top := stack.pop()).children:
            if (child.dep == "conj" and child.pos in ("NOUN", "PROPN", "PRON")) or _listed(top, child):
                out.append(child)
                stack.append(child)
    return out


def _of_states(head: Token) -> bool:
    """As in "the ministers of Chad and Niger", where the parser joins the second state to the ministers."""
    of = next((c for c in head.children if c.dep == "prep" and c.lower in ("of", "from")), None)
    noun = of.child("pobj") if of is not None else None
    second = head.child("conj")
    if noun is None or second is None or second.index > noun.index + 5 or head.lower not in lx.PERSON_NOUNS:
        return False
    return all(t.mention is not None and t.mention.form == "country" for t in (noun, second))


def _listed(first: Token, second: Token) -> bool:
    """As in "Chad, Mali and Niger": the second of a list of states or people that the parser put in apposition to the
    first.
    """
    if second.dep != "appos" or first.mention is None or second.mention is None:
        return False
    form = first.mention.form
    if first.mention.entity.person and second.mention.entity.person:
        people = [c for c in second.children if c.dep == "conj" and c.mention is not None and c.mention.entity.person]
        return bool(people) and first.mention.entity is not second.mention.entity
    if form not in ("country", "demonym") or first.mention.entity is second.mention.entity:
        return False
    more = any(c.dep == "conj" and c.mention is not None and c.mention.form == form for c in second.children)
    return second.mention.form == form and more


def _whose(head: Token, prep: Token) -> bool:
    """As in "an aide to the mayor": whose helper somebody is."""
    return prep.lower == "to" and head.lower.rpartition("-")[2] in _HELPERS


def words(head: Token, *, with_prep: bool = True, numbers: bool = False, preps: frozenset[str] = _NAMING_PREPS) -> str:
    """The phrase as a short name: modifiers and head without determiner, and "of", "for", "in" with their object."""
    kept = [head]
    for child in head.children:
        if child.dep in _MODIFIERS and child.lower not in lx.SECTION_WORDS:
            kept += [
                t for t in child.subtree() if t.dep not in ("relcl", "acl", "appos") and (numbers or t.dep != "nummod")
            ]
        elif with_prep and child.dep == "prep" and (child.lower in preps or _whose(head, child)):
            clauses = {id(t) for n in child.subtree() if n.dep in ("relcl", "acl") for t in n.subtree()}
            piece = [t for t in child.subtree() if id(t) not in clauses]
            if len(piece) <= _LONGEST and not any(t.dep == "pcomp" for t in piece) and not where_told(child):
                kept += piece
        elif child.dep in ("amod", "acl") and child.lower == "familiar":
            kept += child.subtree()
    kept.sort(key=lambda t: t.index)
    text = ""
    for token in kept:
        if token.lower in _SKIP_WORDS and not text:
            continue
        text += ("" if token.text in ("'s", "'") or not text else " ") + token.text
    return " ".join(text.split()).strip(" ,;")


def where_told(prep: Token) -> bool:
    """As in "the raid in a statement", "the landing on Sunday": where or when it was spoken of."""
    noun = prep.child("pobj")
    if noun is None or prep.lower not in ("in", "on", "at", "over"):
        return False
    return noun.lower in _TELLING or noun.lower in lx.WRITINGS or noun.lower in _DAYS


def title_words(head: Token) -> str:
    """The noun and the modifiers that belong to a title, lower case: "deputy foreign minister", "secretary of
    state".
    """
    kept = [
        t
        for c in head.children
        if c.dep in ("compound", "amod", "nmod") and (c.mention is None or c.mention.form in ("other", "organization"))
        for t in c.subtree()
    ]
    kept.append(head)
    for child in head.children:
        if child.dep == "prep" and child.lower in ("of", "for") and child.index == head.index + 1:
            kept += [
                t
                for t in child.subtree()
                if len(child.subtree()) <= 5 and not (t.mention and t.mention.entity.kind == "country")
            ]
    kept.sort(key=lambda t: t.index)
    return " ".join(
        t.lower
        for t in kept
        if t.lower
        not in ("senior", "current", "former", "then", "top", "the", "'s", "so-called", "new", "incoming", "outgoing")
    ).strip(" ,")


def clause_behind(verb: Token) -> Iterator[Token]:
    """The words behind a verb up to the next verb or stop, whatever the parser hangs them on."""
    for token in verb.sentence.tokens[verb.index + 1 :]:
        if token.pos in ("VERB", "AUX") or token.text in (",", ";", ":"):
            return
        yield token
