"""Whom a word means: names, pronouns, role nouns, "his counterpart", groups. Each answer carries how sure it is.

`Resolver.party(token)` answers for one noun phrase, `Resolver.parties(token)` for a coordination. The extractor tells
the resolver who spoke, sentence by sentence (`spoke`), so that "he added" means the last speaker. What cannot be
resolved is None: an unresolved speaker is better than a wrong one.
"""

from __future__ import annotations

from graphmodel.extract import lexicon as lx
from graphmodel.extract.coref.base import Party, best
from graphmodel.extract.coref.bodies import BODIES_AS_COUNTRIES
from graphmodel.extract.coref.described import Described
from graphmodel.extract.coref.homes import learn_home
from graphmodel.extract.coref.pronouns import FEMALE, MALE, Pronouns
from graphmodel.extract.coref.roles import name_behind
from graphmodel.extract.names.entities import Entity
from graphmodel.extract.names.index import folded
from graphmodel.extract.names.naming import NUMBERS, counted_before, self_named
from graphmodel.extract.parse import phrases
from graphmodel.extract.parse.article import Token

__all__ = ["Party", "Resolver"]

_TWINS = {"koreas": ("PRK", "KOR"), "sudans": ("SDN", "SSD"), "congos": ("COD", "COG"), "chinas": ("CHN", "TWN")}
"""Names that two countries share."""
_SELF = frozenset("i we me us my our ours mine myself ourselves".split())
_COUNTRY = "US"
"""No "us"."""
_ASKED = frozenset("you your yours yourself".split())
_BODIES = frozenset("chamber force diocese office lobby panel league church club guild syndicate front".split())
_SOME = frozenset("one another some others many most several two three few other".split())
_GROUP_NOUNS = frozenset(
    "countries nations states governments parties delegations groups companies communities unions factions tribes "
    "agencies organizations organisations charities campaigners".split()
)
_SUCH = ("among", "including", "like", "notably", "especially")
_MOST_JOINED = 3
"""Parties that a number alone can mean where the text joins their names."""
_COUNTED_BEFORE = 12
"""Sentences that a number alone may reach back."""
_PRONOUNS = MALE | FEMALE | frozenset("they them their themselves it its itself".split())


class Resolver(Pronouns, Described):
    """Resolution within one article, in reading order."""

    def party(self, token: Token, inside: Entity | None = None) -> Party | None:
        """Whom the phrase headed by `token` means; `inside` is the speaker of the quotation around it."""
        if token.lower in _SELF and token.text != _COUNTRY:
            teller = self.quoted or inside
            return Party(teller, "first person", 0.9) if inside is not None and teller is not None else None
        if token.lower in _ASKED and self.asked is not None:
            return Party(self.asked, "second person", 0.8)
        if inside is not None and (token.lower in MALE or token.lower in FEMALE):
            return self._pronoun(token, inside)
        if id(token) not in self._memo:
            self._memo[id(token)] = None  # a phrase that leads to itself stays unresolved
            self._memo[id(token)] = self._party(token)
        return self._memo[id(token)]

    def _party(self, token: Token) -> Party | None:
        if token.lower in ("who", "which", "that", "whom") and token.tag in ("WP", "WDT", "IN", "WP$"):
            return self._relative(token)
        pair = token.lower in ("two", "three") and any(c.lower == "the" for c in token.children)  # "the two met"
        if token.lower in _SOME and not pair and token.dep in ("nsubj", "pobj"):
            some = self._some_of(token)
            if some is not None:
                return some
        if token.pos == "PRON" or token.lower in _PRONOUNS:
            return self._pronoun(token)
        if token.mention is not None and (
            token.mention.head is token or token.mention.entity.person or token.mention.form == "organization"
        ):
            return self._name(token)
        return self._noun(token)

    def _relative(self, token: Token) -> Party | None:
        for above in token.ancestors():
            if above.dep == "relcl":
                return self.party(_among(above.head) or above.head)
            if above.dep == "ccomp" and above.head.lemma == "be" and above is token.head:
                subject, noun = above.head.child("nsubj"), above.head.child("attr")
                cleft = subject is not None and subject.lower == "it" and noun is not None
                return self.party(noun) if cleft and noun is not None else None  # "it was Kenya that accused"
        return None

    def _name(self, token: Token) -> Party | None:
        mention = token.mention
        assert mention is not None  # noqa: S101  (asked by the caller)
        entity = mention.entity
        bearer = _apposed(token) if entity.person and phrases.determiner(token) == "definite" else None
        if bearer is not None and bearer is not entity:
            return Party(bearer, "apposition", 0.92)  # "the Lord Warden, Mr. Roe": an office that reads like a name
        if mention.form == "seat" and mention.last.lower == "house":
            return Party(self._house(entity), "seat", 0.95)
        if mention.form == "seat" and entity.country == "USA":
            return Party(
                self.names.add("b:" + folded(mention.last.text), Entity(mention.last.text, "organization", "USA")),
                "seat",
                0.9,
            )
        if mention.form == "demonym" and phrases.determiner(token) == "definite" and token.dep == "nsubj":
            someone = self._countryman(token, entity)
            if someone is not None:
                return Party(someone, "nationality", 0.75)
        if mention.form == "demonym" and token.tag not in ("NNS", "NNPS") and phrases.determiner(token) != "definite":
            return Party(entity, "demonym", 0.6) if token.pos in ("PROPN", "NOUN") else None
        if entity.kind == "organization" and entity.country is None:
            return Party(self._with_country(token, entity), "name", 0.85)
        if entity.kind == "other" and token.lower in _TWINS:
            return best([Party(e, "twins", 0.9) for code in _TWINS[token.lower] if (e := self.country(code))])
        if entity.kind == "other":
            return Party(entity, "unknown name", 0.45)
        return Party(entity, mention.form, 0.97 if mention.form == "full" else 0.92)

    def _as_body(self, entity: Entity, noun: str) -> Entity:
        """What a group or a firm calls itself is a body's name, however it reads."""
        if noun in lx.PERSON_NOUNS or entity.kind not in ("other", "person"):
            return entity
        return self.names.add("b:" + folded(entity.name), Entity(entity.name, "organization", entity.country))

    def _named_noun(self, token: Token, word: str) -> Party | None:
        """A noun beside which the text names who is meant."""
        named = _apposed(token)
        if named is not None:
            if named.person:
                learn_home(self, token, named)
            return Party(named, "apposition", 0.95)
        if token.dep == "appos" and token.head.mention and token.head.mention.entity.person and not _called(token.head):
            return self.party(token.head)
        styled = self_named(token)
        if styled is not None:
            return Party(self._as_body(styled.entity, word), "apposition", 0.9)
        if word in lx.PERSON_NOUNS and (named := _between_commas(token) or name_behind(token)) is not None:
            return Party(named, "title", 0.92)
        return None

    def _number(self, token: Token) -> Party | None:
        """As in "The two", "the six", "both sides": by those whom the text joined or counted."""
        if token.lower == "sides":
            return self._pair(token) if any(c.lower in ("both", "two", "the") for c in token.children) else None
        if NUMBERS.get(token.lower, 2) <= _MOST_JOINED:
            return None if any(c.dep == "prep" for c in token.children) else self._pair(token)
        return self._counted(token) if phrases.determiner(token) == "definite" else None

    def _counted(self, number: Token) -> Party | None:
        """As in "The six" after "six presidents": those who were counted before."""
        noun = counted_before(number, self._sentences_before(number, _COUNTED_BEFORE))
        found = (self.party(noun) or self.described(noun)) if noun is not None else None
        return found._replace(rule="counted before", sure=0.75) if found is not None else None

    def _countryman(self, token: Token, country: Entity) -> Entity | None:
        """As in "The Greek added": the last person of that country, where the verb speaks of one."""
        if token.head.tag == "VBP" or any(c.lemma in ("be", "have") and c.tag == "VBP" for c in token.head.children):
            return None
        for mention in reversed(self.names.mentions):
            if mention.start < token.start and mention.entity.person and mention.entity.country == country.country:
                return mention.entity if token.sentence.index - mention.first.sentence.index <= 4 else None
        return self._servant(token)

    def _servant(self, token: Token) -> Entity | None:
        """As in "The Italian" of the envoy of a union: the only person of the sentence before, of no country."""
        before = self._sentences_before(token, 1)
        people = {id(t.mention.entity): t.mention.entity for s in before for t in s.tokens if t.mention}
        named = [e for e in people.values() if e.person]
        homeless = len(named) == 1 and named[0].country in (None, *BODIES_AS_COUNTRIES)
        return named[0] if homeless and before[0].block == token.sentence.block else None

    def _noun(self, token: Token) -> Party | None:
        word = token.lower.rpartition("-")[2]
        named = self._named_noun(token, word)
        if named is not None:
            return named
        if word in ("counterpart", "counterparts", "number", "opposite"):
            return self._counterpart(token)
        if word in lx.PERSON_NOUNS:
            return self._role_noun(token, word)
        if token.tag in ("NNS", "NNPS") and token.lemma.lower() in ("government", "administration", "ministry"):
            joined = self._joint_governments(token)
            if joined is not None:
                return joined
        if token.tag == "NNS" and word in _GROUP_NOUNS:
            return self._group(token, word)
        if word in lx.ORG_NOUNS or word in lx.OUTLET_HEADS or word in lx.ORG_HEADS or word in _BODIES:
            return self._body_noun(token, word)
        if token.lower in NUMBERS or token.lower in ("both", "pair", "duo", "trio", "sides"):
            return self._number(token)
        if word in lx.WRITINGS:
            return self._writer(token)
        return None


def _among(those: Token) -> Token | None:
    """As in "among those who condemned it was Jane Roe": who is named of them."""
    verb = those.head.head
    if those.lower != "those" or those.head.lower != "among" or verb.lemma != "be":
        return None
    return next((c for c in verb.children if c.dep in ("nsubj", "attr") and c.index > verb.index), None)


def _apposed(noun: Token) -> Entity | None:
    """As in "the envoy, Jane Roe", "the newspaper Pravda": the person, or the body right behind its noun; not one
    among several: "critics, among them Jane Roe".
    """
    if noun.tag in ("NNS", "NNPS") and any(t.lower in _SUCH for t in noun.subtree()):
        return None
    for child in noun.children:
        if child.dep == "appos" and child.mention is not None:
            body = child.index == noun.index + 1 and child.mention.form == "organization"
            if child.mention.entity.person or body:
                return child.mention.entity
    return None


def _called(name: Token) -> bool:
    """Whether a name stands at the start of what is said and only calls somebody: "Fred, the minister said"."""
    after = name.sentence.next(name)
    return name.sentence.quote is not None and name.index == 0 and after is not None and after.text == ","


def _phrase_end(noun: Token) -> Token:
    """The last word of a noun's phrase with its "of" and "for": "the minister of trade"."""
    last = noun
    while (prep := last.sentence.next(last)) is not None and prep.lower in ("of", "for") and prep.head is last:
        field = prep.child("pobj")
        if field is None or field.index - prep.index > 4:
            break
        last = field
    return last


def _between_commas(noun: Token) -> Entity | None:
    """As in "the top envoy, Jane Roe, on Monday": an apposition that the parser hung elsewhere."""
    last = _phrase_end(noun)
    comma, first = noun.sentence.next(last), noun.sentence.next(last, 2)
    if noun.tag not in ("NN", "NNP") or comma is None or comma.text != "," or first is None or first.mention is None:
        return None
    mention = first.mention
    after = noun.sentence.next(mention.last)
    then = noun.sentence.next(mention.last, 2)
    closed = after is not None and after.text in (",", ".") and not (then is not None and then.lower in ("and", "or"))
    own = mention.entity.person and mention.first is first and mention.form == "full"
    return mention.entity if own and closed and mention.head.dep not in ("nsubj", "nsubjpass") else None
