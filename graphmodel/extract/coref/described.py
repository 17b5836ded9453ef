"""Somebody whom a text tells only by a common noun ("a coxswain", "the abbot of a temple", "the shipyard"): where a
verb of speech has such a subject, its words stand for it, unless it is a thing that does not speak.

What does not speak is a closed class (writings, signs, times, amounts, abstract nouns); who speaks is an open one.
"""

from __future__ import annotations

from graphmodel.extract import lexicon as lx
from graphmodel.extract.coref.base import Party
from graphmodel.extract.coref.roles import RoleNouns
from graphmodel.extract.names.entities import Entity
from graphmodel.extract.names.index import folded
from graphmodel.extract.parse import phrases
from graphmodel.extract.parse.article import Token

_LOOK_BACK = 10
"""Sentences that a bare noun may reach back."""
_ASIDES = ("det", "punct", "advmod", "acl", "relcl", "appos")
_NOUNS = ("NN", "NNS", "NNP", "NNPS")
_WRITINGS = frozenset(
    "account accord act agreement amendment announcement article bill book booklet bulletin cable caption charter "
    "clause code comment communique communiqué constitution contract convention copy decree deed diary dispatch "
    "document documentary draft edict editorial email essay file form graffiti guide handbook headline history "
    "index inscription journal law leaflet legend letter line list log manifesto manual map memo memoir memorandum "
    "armistice blueprint bylaw covenant entente ordinance pact regulation rulebook truce truism annex "
    "message minute motion note notice novel order page pamphlet paper paragraph passage petition placard plan play "
    "plaque poem poll post poster proclamation programme program proposal protocol proverb quotation quote readout "
    "record recording register release reply report resolution review roadmap rule ruling saying "
    "scripture section sentence sign signature site slogan song speech statement statute story study summary survey "
    "tablet tape telegram telex testament text thesis ticket title transcript treaty tweet verdict version video "
    "warrant website will word words writing".split()
)
"""What is written or shown: it speaks for somebody else."""
_THINGS = frozenset(
    "advice age aim answer argument art attitude autumn banner basis behaviour behavior belief bell bomb "
    "boundary box broadcast budget bullet call camera card case cause chance change chart circumstance claim clock "
    "colour color common context cost course critique custom damage data date day death debate decade deed dollar "
    "door doubt drum effect effort end episode era estimate euro event evidence experience eye face fact failure faith "
    "fall fate fear feature fire flag flash forecast fortune future gesture goal grammar graph ground grief guilt gun "
    "habit half hand heart hope hour idea image impact impulse incident instinct interest issue joke kind knowledge "
    "language legend letter life light logic look lot luck majority manner mark market matter meaning measure memory "
    "method mind mistake model moment money month mood morning motive mouth move myth name nature need news "
    "night noise nothing number oath object omen order outcome outrage pain part past path pattern percent phrase "
    "picture piece place point policy portrait position power practice precedent present pressure price "
    "principle problem process profit project proof prospect proverb purpose question quote rate reason remark reply "
    "research response rest result rhetoric right risk road role rumor rumour satellite scale scene season sense "
    "share shift signal silence size smell sort sound spring stand state step style subject success summer "
    "symbol tale talk tally task technology tendency tenor term test theme theory thing thinking thought threat "
    "time tone tongue total tradition trend trick truth turn type use value verse view visit voice vote war warning "
    "way weather week weight wind winter wisdom work world year".split()
)
_ABSTRACT = (
    "tion",
    "sion",
    "ment",
    "ness",
    "ity",
    "ism",
    "ance",
    "ence",
    "ency",
    "ancy",
    "ship",
    "hood",
    "ics",
    "ology",
)
_LIVING = frozenset(
    "delegation organisation organization federation confederation foundation association commission mission "
    "corporation institution administration coalition union nation deputation opposition congregation parliament "
    "government department regiment management establishment community minority majority authority security charity "
    "university faculty municipality leadership membership partnership dictatorship censorship audience conference "
    "presidency agency embassy constituency regency clinic".split()
)
"""Bodies of people whose nouns end as abstract ones do."""
_COLLECTIVE = lx.ORG_NOUNS | lx.ORG_HEADS | lx.OUTLET_HEADS | _LIVING


class Described(RoleNouns):
    """Resolution of speakers told by a common noun that no list knows."""

    def described(self, token: Token) -> Party | None:
        """Whom the subject of a verb of speech means, in its own words, where `party` knows nobody."""
        if id(token) in self._memo and self._memo[id(token)] is not None:
            return self._memo[id(token)]
        found = self._described_speaker(token)
        if found is not None:
            self._memo[id(token)] = found
        return found

    def _described_speaker(self, token: Token) -> Party | None:
        if token.tag not in _NOUNS or token.quote is not None or token.mention is not None or not speaks(token):
            return None
        behind = token.sentence.next(token)
        if behind is not None and behind.mention is not None and behind.mention.first is behind:
            return self.party(behind.mention.head) if behind.mention.form != "demonym" else None
        word = token.lower.rpartition("-")[2]
        if phrases.determiner(token) == "definite":
            known = self._same_noun(token, word) or self.introduced(token)
            if known is not None or self._points_back(token, word):
                return known
            if (told := self.last_told(token, word)) is not None:
                return told
        if word in _COLLECTIVE and word not in lx.PERSON_NOUNS:
            name = phrases.words(token)
            code = tied[0].country if (tied := phrases.countries(token)) else self._owner_country(token)
            entity = self.names.add("d:" + folded(name), Entity(name, "organization", code))
            return Party(entity, "described body", 0.6)
        return self._unnamed(token, plural=token.tag in ("NNS", "NNPS"))._replace(rule="described", sure=0.6)

    def introduced(self, token: Token) -> Party | None:
        """As in "The ministers" after "the foreign ministers of Chad and Niger": the last phrase with that noun that
        says more.
        """
        if not _bare(token):
            return None
        for sentence in self._sentences_before(token, _LOOK_BACK):
            for other in sentence.tokens:
                if other.lower == token.lower and other.tag == token.tag and not _bare(other):
                    found = self.party(other) or self.described(other)
                    return found._replace(rule="introduced", sure=0.65) if found is not None else None
        return None

    def _points_back(self, token: Token, word: str) -> bool:
        """Whether a bare "the minister", "the ministers" means somebody told of before, nobody knows whom."""
        if not _bare(token) or not {word, token.lemma.lower()} & lx.PERSON_NOUNS:
            return False
        if token.tag in ("NNS", "NNPS"):
            return token.sentence.index > 0
        return any(m.start < token.start and m.entity.person for m in self.names.mentions)


def _bare(noun: Token) -> bool:
    """Whether a noun stands alone, but for "the", "their" and asides between commas."""
    return all((c.dep in _ASIDES or c.tag == "PRP$") and not phrases.restricts(c) for c in noun.children)


def speaks(noun: Token) -> bool:
    """Whether a common noun can mean somebody who speaks: no writing, thing, time, amount or abstract noun."""
    word = noun.lower.rpartition("-")[2]
    lemma = noun.lemma.lower().rpartition("-")[2]
    if {word, lemma} & lx.PERSON_NOUNS or {word, lemma} & _COLLECTIVE:
        return True
    if {word, lemma} & (_WRITINGS | _THINGS) or not word.isalpha() or len(word) < 3:
        return False
    return not lemma.endswith(_ABSTRACT) and noun.tag != "VBG" and not lemma.endswith("ing")
