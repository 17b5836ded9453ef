"""Who is meant by a noun that only describes somebody whom the text has just named: "the Socialist premier", "the
62-year-old lawyer", "the veteran politician".
"""

from __future__ import annotations

import re

from graphmodel.extract import lexicon as lx
from graphmodel.extract.coref.assemblies import Assemblies
from graphmodel.extract.coref.base import Party
from graphmodel.extract.coref.titles import likeness, plain_title
from graphmodel.extract.names.entities import Entity
from graphmodel.extract.parse import phrases
from graphmodel.extract.parse.article import Sentence, Token

_AGED = re.compile(
    r"(?:[\d-]+|\w+(?:-\w+)?)-year-old|(?:oxford|harvard|us|foreign|soviet|western|british)-\w+ed|\w+-born"
)
_EPITHETS = frozenset(
    "socialist communist marxist leninist maoist trotskyite conservative liberal republican democratic democrat "
    "labour labor nationalist centrist leftist rightist left-wing right-wing far-right far-left hard-line hardline "
    "centre-right centre-left center-right center-left social-democratic populist islamist secular reformist "
    "pro-western pro-russian pro-european anti-communist peronist gaullist tory whig green royalist monarchist radical "
    "moderate progressive libertarian independent ultranationalist ultraconservative eurosceptic autocratic "
    "authoritarian democratically-elected elected newly-elected re-elected unelected self-proclaimed self-styled "
    "self-declared "
    "veteran outspoken fiery firebrand soft-spoken mild-mannered blunt combative pugnacious flamboyant charismatic "
    "colourful colorful reclusive austere wily canny shrewd seasoned experienced popular unpopular controversial "
    "maverick brash bellicose bearded grey-haired gray-haired white-haired silver-haired bespectacled burly stocky "
    "tall diminutive portly frail ailing ageing aging elderly old young youthful sickly cancer-stricken "
    "embattled beleaguered defiant besieged disgraced scandal-hit unpopular lame-duck long-serving longest-serving "
    "long-time longtime long-ruling octogenarian septuagenarian nonagenarian sexagenarian popular influential powerful "
    "powerless all-powerful respected revered exiled jailed imprisoned detained freed fugitive late ousted deposed "
    "toppled overthrown retired outgoing incoming incumbent caretaker interim acting visiting new former then "
    "one-time nobel-winning prize-winning award-winning bookish angry weary emotional tearful grim-faced smiling "
    "visibly-shaken exhausted dapper suave gruff laconic taciturn plain-spoken eloquent fluent energetic tireless "
    "top senior chief leading ranking high-ranking highest-ranking bluff genial jovial stern hawkish dovish mercurial "
    "erratic unpredictable enigmatic quiet quietly-spoken pragmatic moderate wealthy rich millionaire billionaire "
    "bachelor widowed divorced married devout catholic protestant muslim christian jewish hindu orthodox sunni shia "
    "shiite buddhist secular male female black white".split()
)
"""Words that describe a holder of an office and say nothing about which office it is."""
_DESCRIBING = frozenset(
    "man woman politician statesman stateswoman leader official lawyer attorney barrister economist academic historian "
    "professor scholar teacher physician doctor surgeon engineer physicist scientist writer novelist poet "
    "playwright author journalist businessman businesswoman tycoon magnate entrepreneur industrialist billionaire "
    "millionaire banker financier veteran laureate prelate cleric churchman priest octogenarian septuagenarian "
    "nonagenarian democrat republican conservative liberal socialist communist nationalist populist firebrand "
    "hardliner mathematician "
    "moderate maverick technocrat career native grandmother grandfather father mother widow widower bachelor "
    "strongman dissident activist campaigner trade-unionist unionist guerrilla revolutionary aristocrat diplomat "
    "lawmaker legislator parliamentarian jurist farmer singer musician actor actress comedian athlete footballer "
    "boxer cricketer pilot sailor soldier officer figure heavyweight reformer reformist insider newcomer outsider "
    "frontrunner front-runner challenger contender candidate incumbent hopeful".split()
)
"""What somebody is besides an office: it goes with any."""
HYPERNYMS = frozenset("diplomat politician official man woman lawyer figure lawmaker cleric academic".split())
"""Nouns that mean many offices: who was just named goes before somebody who bears such an office elsewhere."""
_ABROAD = frozenset(
    "foreign external ambassador envoy secretary consul diplomat commissioner representative mediator negotiator "
    "emissary charge chargé attache attaché minister".split()
)
"""Words of the offices of diplomats."""
_TIED = lx.RELATIONS | frozenset(
    "successor predecessor aide adviser advisor assistant deputy source insider victim suspect defendant witness "
    "attacker gunman lawyer attorney critic survivor interpreter translator bodyguard driver doctor".split()
)
"""Somebody who belongs to another: a bare "the lawyer" is not the one who was told of."""
_LOOK_BACK = 2
"""Sentences that a description may reach back."""
_KNOWN_BEFORE = 8
"""Sentences in which the same noun may have brought in somebody else."""
_MODIFYING = ("amod", "compound", "nmod", "nummod")


def epithet(word: str) -> bool:
    """Whether a word only describes somebody: "veteran", "62-year-old"."""
    return word in _EPITHETS or _AGED.fullmatch(word) is not None


def office_words(token: Token) -> str:
    """The title that a noun phrase gives without what only describes its holder: "the Socialist premier"."""
    if token.lower in ("diplomat", "diplomats") and any(c.lower in ("top", "chief") for c in token.children):
        return "top diplomat"
    words = [w for w in phrases.title_words(token).split() if w == token.lower or not epithet(w)]
    return plain_title(" ".join(words))


class Epithets(Assemblies):
    """Resolution of descriptions of somebody who was just named."""

    def last_told(self, token: Token, word: str) -> Party | None:
        """The one person of the sentences right before whom a definite description fits."""
        if token.dep != "nsubj" or token.tag not in ("NN", "NNP") or not _describes(token) or self._brought_in(token):
            return None
        described = any(epithet(c.lower) for c in token.children)
        told = described or bool(phrases.countries(token))
        if word in lx.SPOKES or word in (_TIED if not told else ()) or not (told or word in _DESCRIBING):
            return None
        for sentence in self._sentences_before(token, _LOOK_BACK):
            people = self._people_of(sentence)
            fits = [e for e in people if self._fitting(e, token, word)]
            if not described and self._somebody_else(sentence):
                return None
            if len(fits) == 1 and (len(people) == 1 or fits[0] in self._leading(sentence)):
                return Party(fits[0], "description", 0.7)
            if people or self._somebody_else(sentence):
                return None
        return None

    def _somebody_else(self, sentence: Sentence) -> bool:
        """Whether a sentence tells of one whom the text does not name: "he received the envoy of Peru"."""
        for noun in sentence.tokens:
            if (
                noun.tag not in ("NN", "NNP")
                or noun.mention is not None
                or noun.dep not in ("nsubj", "dobj", "pobj")
                or noun.lower not in lx.PERSON_NOUNS
            ):
                continue
            found = self.party(noun)
            if found is None or not found.entity.person:
                return True
        return False

    def _people_of(self, sentence: Sentence) -> list[Entity]:
        named = [t.mention.entity for t in sentence.tokens if t.mention is not None and t.mention.entity.person]
        return list(dict.fromkeys([*named, *(e for e in self.speakers(sentence) if e.person)]))

    def _leading(self, sentence: Sentence) -> list[Entity]:
        """Who speaks in a sentence, or whom its main verb has as its subject."""
        subject = sentence.root.child("nsubj", "nsubjpass")
        led = [subject.mention.entity] if subject is not None and subject.mention is not None else []
        return [*self.speakers(sentence), *led]

    def _fitting(self, person: Entity, token: Token, word: str) -> bool:
        tied = phrases.countries(token)
        if tied and person.country not in (None, tied[0].country):
            return False
        female = word.endswith(("woman", "mother")) or word in ("widow", "actress")
        male = word.endswith(("man", "father")) and word != "woman" and not female
        if (female and person.gender == "m") or (male and person.gender == "f"):
            return False
        offices = [r for r in person.roles if not r.former]
        if not offices and (word in _DESCRIBING or person.entry is None):
            return True
        if word == "diplomat":
            return any(_ABROAD & set(r.title.lower().replace("-", " ").split()) for r in offices)
        return word in _DESCRIBING or any(likeness(r, word, {word}) for r in offices)

    def _brought_in(self, token: Token) -> bool:
        """Whether the text told of somebody by that noun before, whom it did not name."""
        for sentence in self._sentences_before(token, _KNOWN_BEFORE):
            for other in sentence.tokens:
                if other.lemma == token.lemma and other.pos == "NOUN" and other.mention is None:
                    found = self.answered(other)
                    if found is None or not found.entity.person:
                        return not _names_somebody(other)
        return False


def _describes(token: Token) -> bool:
    """Whether a phrase is "the", words that describe and a noun alone."""
    aged = any(_AGED.fullmatch(c.lower) for c in token.children)  # "the 62-year-old tax inspector"
    for child in token.children:
        if child.dep in _MODIFYING:
            if aged and child.mention is None:
                continue
            country = child.mention is not None and child.mention.entity.kind == "country"
            if not country and not epithet(child.lower):
                return False
        elif child.dep in ("poss", "prep", "conj", "appos") or phrases.restricts(child):
            return False
    return any(c.dep == "det" and c.lower == "the" for c in token.children)


def _names_somebody(noun: Token) -> bool:
    """Whether a noun stands by a name: "Jane Roe, a lawyer", "lawyer Jane Roe", "Jane Roe is a lawyer"."""
    beside = [noun.head, *noun.children, *(c for c in noun.head.children if c.dep == "nsubj")]
    return any(t.mention is not None and t.mention.entity.person for t in beside)
