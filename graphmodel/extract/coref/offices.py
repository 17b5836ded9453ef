"""Offices that the text gives people: titles before names, appositions, "who" clauses. They feed coreference and
`HOLDS`.
"""

from __future__ import annotations

import re

from graphmodel.extract import lexicon as lx
from graphmodel.extract.coref.titles import spelled_out
from graphmodel.extract.names.entities import Entity, Mention, Role
from graphmodel.extract.names.mentions import Names
from graphmodel.extract.parse import phrases
from graphmodel.extract.parse.article import ParsedArticle, Token
from graphmodel.model.claims import RoleClaim

_PLACES = frozenset("state country nation republic kingdom island camp side paper outlet broadcaster network".split())
_TIES = lx.RELATIONS | {"colleagues"}
_PEERS = frozenset({"counterpart", "colleague", "opposite number"})
_OF = re.compile(r" (?:of|to|for|in|at|from)\b")
_FORMER = re.compile(r"\b(?:former|ex|then|late|one-time|erstwhile|ousted|deposed|retired|previous|outgoing)\b", re.I)


def learn_roles(article: ParsedArticle, names: Names) -> None:
    """Fill `roles`, country and gender of the article's people."""
    for mention in names.mentions:
        entity = mention.entity
        if entity.kind in ("other", "organization") and _body(mention):
            entity.kind, entity.outlet = "organization", False
        if not entity.person:
            continue
        for role in _roles_of(mention, article):
            entity.roles.append(role)
            if entity.country is None or (
                entity.entry is None and role.country and not role.former and len(entity.roles) == 1
            ):
                entity.country = role.country or entity.country
            _gender(entity, role.title)
        entity.country = entity.country or _of_country(mention) or _countrys(mention)


def claims(article: ParsedArticle, names: Names) -> list[RoleClaim]:
    """One claim a person and title, at the first place that tells it."""
    out: list[RoleClaim] = []
    seen: set[tuple[str, str]] = set()
    for entity in names.persons():
        for told in entity.roles:
            role = _as_counterpart(told, entity, names)
            key = (entity.name, role.title.lower())
            if key in seen or not _is_office(role.title):
                continue
            seen.add(key)
            start, end = article.span(role.start, role.end)
            out.append(RoleClaim(start=start, end=end, person=entity.name, title=role.title, country=role.country, organization=role.organization,  # noqa: E501
                                 date=None if role.former else article.published, former=role.former, confidence=0.8, rule="role"))  # fmt: skip  # noqa: E501
    return sorted(out, key=lambda c: (c.start, c.end, c.person))


def _as_counterpart(role: Role, entity: Entity, names: Names) -> Role:
    """The office that a counterpart abroad holds: that of who is named before in the sentence."""
    if role.title.lower() not in _PEERS:
        return role
    sentence = next((m.first.sentence for m in names.mentions if m.entity is entity and m.end >= role.start), None)
    before = [
        m.entity
        for m in names.mentions
        if m.first.sentence is sentence and m.end <= role.start and m.entity.person and m.entity is not entity
    ]
    peer = before[-1] if before else None
    of = role.country or entity.country
    if peer is None or (of is not None and peer.country == of) or (of is None and role.title.lower() == "colleague"):
        return role
    office = next((r.title for r in peer.roles if not r.former and _is_office(r.title)), role.title)
    return role._replace(title=office)


def _body(mention: Mention) -> bool:
    """Whether the text itself says that a name is a body's: "Dawn Watch, a group in Lagos"."""
    beside = (c for c in mention.head.children if c.dep == "appos" and c.mention is None)
    return any(c.lower in lx.ORG_NOUNS - _PLACES - lx.OUTLET_HEADS for c in beside)


def _is_office(title: str) -> bool:
    head = _OF.split(title.lower(), maxsplit=1)[0].replace("-", " ").split()[-1:]
    return not _TIES.intersection(head) and any(w in lx.PERSON_NOUNS for w in title.lower().replace("-", " ").split())


def _gender(entity: Entity, title: str) -> None:
    if entity.gender is None:
        low = title.lower()
        if re.search(r"woman\b|\b(?:queen|mother|sister|daughter|wife|widow|princess)\b", low):
            entity.gender = "f"
        elif re.search(r"man\b|\b(?:king|father|brother|son|husband|prince)\b", low):
            entity.gender = "m"


def _roles_of(mention: Mention, article: ParsedArticle) -> list[Role]:
    out: list[Role] = []
    head = mention.head
    if _vocative(mention):
        return out
    before = _before_name(mention, article)
    if before:
        out.append(before)
    for noun in (*_appositions(head), *_is_one(head)):
        out.append(_role(noun, article))
    if not out:
        after = _after_comma(mention)
        if after is not None:
            out.append(_role(after, article))
    return out


def _vocative(mention: Mention) -> bool:
    """As in "Fred, the Foreign Secretary said": a name that only calls somebody, at the start of what is said."""
    after = mention.first.sentence.next(mention.last)
    return (
        mention.first.sentence.quote is not None
        and mention.first.index == 0
        and mention.first is mention.last
        and after is not None
        and after.text == ","
    )


def _before_name(mention: Mention, article: ParsedArticle) -> Role | None:
    """As in "US Secretary of State X", "Russian foreign minister X", "China's ambassador X", "Australian National
    University's X".
    """
    tokens = mention.first.sentence.tokens
    first = mention.first.index
    while first > 0 and _belongs(tokens[first - 1], tokens[first]):
        first -= 1
    piece = tokens[first : mention.first.index]
    nouns = [t for t in piece if spelled_out(t.lower).rpartition("-")[2] in lx.PERSON_NOUNS]
    if not nouns:
        return None
    country = next((t.mention.entity.country for t in reversed(piece) if t.mention and t.mention.entity.country), None)
    country = country or _of_country(mention)
    body = next((t.mention.entity.name for t in piece if t.mention and t.mention.entity.kind == "organization"), None)
    words = [
        t.text if spelled_out(t.lower) == t.lower.strip(".") else spelled_out(t.lower).capitalize()
        for t in piece
        if t.text not in ("'s", "'")
        and not (t.mention and t.mention.form in ("country", "demonym", "capital"))
        and t.lower not in ("the", "a", "an")
    ]
    title = " ".join(w for w in words if w.lower() not in ("former", "then", "top", "senior", "new"))
    return Role(
        title, country, body, bool(_FORMER.search(" ".join(t.text for t in piece))), piece[0].start, mention.end
    )


def _of_country(mention: Mention) -> str | None:
    """The country right behind a name: "President X of Peru", "X, of Peru,", "X, for Peru,"; not "of Peru's"."""
    tokens = mention.last.sentence.tokens
    at = mention.last.index + 1
    aside = at < len(tokens) and tokens[at].text == ","
    behind = tokens[at + 1 : at + 6] if aside else tokens[at : at + 5]
    if not behind or behind[0].lower not in (("of", "for") if aside else ("of",)):
        return None
    delegate = behind[0].lower == "for"
    behind = [t for t in behind[1:] if t.lower != "the"]
    land = behind[0].mention if behind else None
    if land is None or land.form != "country" or land.first is not behind[0]:
        return None
    after = land.last.sentence.next(land.last)
    if after is not None and (after.text in ("'s", "’s", "'", "’") or (delegate and after.text != ",")):
        return None
    return land.entity.country


def _countrys(mention: Mention) -> str | None:
    """The country whose a name is: "Peru's Jane Roe said", "the Peruvian Jane Roe"."""
    if mention.form != "full":
        return None
    before = mention.first.sentence.next(mention.first, -1)
    while before is not None and before.lower in lx.HONORIFICS:
        before = before.sentence.next(before, -1)
    owned = before is not None and before.text in ("'s", "’s", "'", "’")
    word = before.sentence.next(before, -1) if before is not None and owned else before
    land = word.mention if word is not None else None
    if land is None or land.last is not word or land.form != ("country" if owned else "demonym"):
        return None
    return land.entity.country


def _belongs(token: Token, after: Token) -> bool:
    if token.mention is not None:
        return (
            token.mention.form in ("country", "demonym", "capital", "seat", "organization", "other")
            and not token.mention.entity.person
        )
    return (
        token.lower in lx.TITLE_WORDS
        or token.lower in lx.PERSON_NOUNS
        or (token.dep in ("compound", "amod", "nmod") and token.pos in ("NOUN", "PROPN", "ADJ"))
        or token.text in ("'s",)
        or (token.lower == "of" and after.lower == "state")
    )


def _appositions(head: Token) -> list[Token]:
    """Nouns in apposition to a name, on either side of it."""
    found = [c for c in head.children if c.dep == "appos" and _person_noun(c)]
    if head.dep == "appos" and _person_noun(head.head):
        found.append(head.head)
    return found


def _is_one(head: Token) -> list[Token]:
    """As in "Maria Paz is the mayor of Cuzco": the office behind "is"."""
    verb = head.head
    if head.dep != "nsubj" or verb.lemma != "be" or verb.tag != "VBZ":
        return []
    return [c for c in verb.children if c.dep == "attr" and c.index > verb.index and _office(c)]


def _office(noun: Token) -> bool:
    """Whether a noun with "the" or an owner names an office, and does not only praise or single out its bearer."""
    single = any(c.tag in ("JJS", "RBS", "VBN") or c.dep in ("relcl", "acl", "nummod") for c in noun.children)
    low = noun.lower.rpartition("-")[2]
    return low in lx.TITLE_WORDS and _person_noun(noun) and phrases.determiner(noun) == "definite" and not single


def _person_noun(token: Token) -> bool:
    return token.lower.rpartition("-")[2] in lx.PERSON_NOUNS


def _after_comma(mention: Mention) -> Token | None:
    """As in "Name, (now) a senior fellow at": the first person noun after a comma, where the parser missed the
    apposition.
    """
    tokens = mention.last.sentence.tokens
    at = mention.last.index + 1
    if at + 1 >= len(tokens) or tokens[at].text != ",":
        return None
    lead = tokens[at + 1]
    if not (
        lead.dep in ("det", "poss", "amod", "compound", "nmod", "advmod", "appos", "npadvmod")
        or _person_noun(lead)
        or lead.mention
    ):
        return None
    for token in tokens[at + 1 : at + 12]:
        if (
            token.text in (",", ".", ";", ":")
            or token.pos in ("VERB", "AUX")
            or (token.mention and token.mention.entity.person)
        ):
            return None
        if _person_noun(token) and not (token.index + 1 < len(tokens) and tokens[token.index + 1].text == "'s"):
            return token
    return None


def _role(noun: Token, article: ParsedArticle) -> Role:
    tied = phrases.countries(noun)
    body = next(
        (t.mention.entity for t in noun.subtree() if t.mention and t.mention.entity.kind == "organization"), None
    )
    country = tied[0].country if tied else body.country if body else None
    tree = noun.subtree()
    text = article.clean.text[tree[0].start : tree[-1].end]
    return Role(
        phrases.title_words(noun) or noun.lower,
        country,
        body.name if body else None,
        bool(_FORMER.search(text[:60])),
        tree[0].start,
        tree[-1].end,
    )


def is_expert(entity: Entity) -> bool:
    """Whether the text presents the person as an analyst or scholar, or as a former official who speaks as one."""
    now = [r for r in entity.roles if not r.former]
    expert = [r for r in now if any(w in lx.EXPERT_NOUNS for w in r.title.lower().replace("-", " ").split())]
    return bool(expert) or (bool(entity.roles) and not now and entity.entry is None)
