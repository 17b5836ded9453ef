"""Whose doing a clause tells: the speaker's own side's, another's, a rival's, or nobody's in particular."""

from __future__ import annotations

from graphmodel.extract import lexicon as lx
from graphmodel.extract.content.blame import blamed
from graphmodel.extract.content.classify import Clause
from graphmodel.extract.coref.offices import is_expert
from graphmodel.extract.coref.resolver import Resolver
from graphmodel.extract.names.entities import Entity
from graphmodel.extract.parse.article import Token
from graphmodel.extract.parse.complements import has_perfect, is_passive, prep_object
from graphmodel.extract.turns.base import Side

_GROUPS = frozenset(
    "party parties side sides community world everyone everybody nation nations country countries power powers "
    "government governments leaders people council body regime state states others forces force allies".split()
)
_FORCES = frozenset(
    "troop troops force forces soldier gunner jet plane aircraft warplane bomber helicopter drone ship vessel "
    "boat warship trawler frigate submarine navy army military fighter militia militiaman police guard ranger "
    "coastguard authority side artillery tank missile rocket patrol unit regiment agent spy hacker settler "
    "gunboat airforce battery men pilot warships commando paratrooper security intelligence gun cannon "
    "howitzer fleet convoy bulldozer trawlerman fisherman customs agency guardsman gendarme irregular sentry "
    "sniper marine sailor airman infantry cavalry column corps squadron brigade battalion division legion "
    "legionnaire gang crew skipper trawlers".split()
)
"""Nouns that stand for whose country or side they are said to be of."""
_FOES = frozenset(
    "rebel rebels insurgent guerrilla terrorist separatist militant militia militiaman gunman bandit enemy "
    "invader occupier aggressor adversary mercenary junta secessionist mutineer putschist jihadist extremist "
    "warlord faction".split()
)
_BLAMED = (
    _FORCES
    | _FOES
    | frozenset(
        "coalition company firm administration regime junta government commission creditor customs party movement "
        "embassy bank tribunal service tanker smuggler gang interrogator warden jailer landlord oligarch monopoly "
        "trader speculator cartel union ministry mob looter attacker hacker occupier invader aggressor neighbour "
        "neighbor enemy opponent opposition adversary rival trust operator owner employer contractor supplier "
        "bureaucrat whoever mafia clan lender hooligan".split()
    )
)
"""Who is blamed for wrong deeds even where nobody says whose he is; the speaker's own are told apart before."""
_OPPOSED = frozenset(
    "neighbour neighbor opponent enemy foe rival adversary predecessor critic accuser detractor".split()
)
"""Whose doing is no doing of "his" whose they are."""
_HARMLESS = frozenset(
    "refugee people family migrant child villager tourist visitor worker student pilgrim athlete team player doctor "
    "nurse driver passenger patient woman girl boy survivor evacuee swimmer climber scientist bank economy".split()
)
"""Who moves, crosses and builds without threatening anybody."""
_READY = frozenset("ready willing prepared unwilling determined committed resolved pledged keen eager open".split())
_MONARCHS = frozenset("king queen emir sultan monarch emperor empress tsar shah kaiser premier-designate".split())
_POSSESSIVE = ("his", "her", "its", "their", "our", "my")
_TELLING_WHOSE = ("poss", "amod", "nmod", "compound", "prep", "relcl", "acl")
_VOICES = ("spokes", "leader", "head", "chief", "chair", "director", "secretary-general", "general secretary")
_BODIES = frozenset("movement party group organisation organization front union federation delegation".split())
_OFFICES = frozenset("president minister premier king queen general foreign prime deputy state opposition".split())
_PRINCIPALS = frozenset(
    "president minister premier chancellor government king queen cabinet administration company firm".split()
)
"""Those for whom a spokesman speaks."""
_HEIRS = {"SUN": "RUS", "YUG": "SRB", "CSK": "CZE", "FRG": "DEU"}
"""States that share a capital with their successor."""
_CRITICS = (
    "opposition",
    "dissident",
    "activist",
    "trade union",
    "union leader",
    "union's",
    "workers'",
    "miners'",
    "labour union",
    "labor union",
    "unionist",
    "human rights",
    "campaigner",
    "rebel",
    "guerrilla",
    "separatist",
    "insurgent",
    "exile",
    "ousted",
    "deposed",
    "bishop",
    "survivor",
    "villager",
    "prisoner",
    "protester",
    "protest leader",
    "shadow",
    "lawyer for",
    "defence lawyer",
)
"""In what a critic of his own state is called."""
_STATE = frozenset(
    "police government army troop troops soldier force forces security regime authorities authority state president "
    "minister ministers ministry cabinet administration junta court judge prosecutor warder jailer officer gendarme "
    "parliament congress party intelligence agent militia general colonel premier".split()
)
"""Those of his own country whose doing is not a critic's own."""
_ARMED = frozenset("forces front movement militia liberation brigades resistance rebels insurgents".split())
_REGULAR = frozenset("defence defense armed".split())
"""Of these, the army of a state."""
_HOUSES = frozenset(
    "congress parliament senate assembly opposition court tribunal judiciary press newspaper media bank "
    "broadcaster".split()
)
"""Bodies of his own country that do not act for an official who is none of them."""
_STATE_OFFICES = ("minister", "secretary", "president", "premier", "chancellor", "ambassador", "envoy", "spokes")
_ANYBODY = frozenset(("he", "she", "it", "they"))


def same_side(entity: Entity, speaker: Entity) -> bool:
    """Whether a party is the speaker, or the country that the speaker speaks for."""
    if entity is speaker or entity.name == speaker.name:
        return True
    return (
        entity.country is not None
        and _HEIRS.get(entity.country, entity.country) == _HEIRS.get(speaker.country or "", speaker.country)
        and entity.kind in ("country", "organization", "unnamed")
        and not is_expert(speaker)
    )


_OF_SOMEBODY = frozenset(
    "ready willing prepared unwilling unprepared reluctant determined resolved committed unable able eager keen "
    "anxious open opposed hopeful confident convinced satisfied dissatisfied disappointed grateful glad pleased "
    "sorry aware unaware worried concerned alarmed afraid interested entitled bound responsible proud sceptical "
    "skeptical dismayed shocked outraged angry happy unhappy".split()
)
"""What only somebody is: "it was ready to sign" tells of a party, "it was clear that" of nobody."""


def may_speak_for(country: Entity, speaker: Entity) -> bool:
    """Whether an official of whom no country is known may speak for this one: "the Foreign Secretary, Jane Roe, told
    the Commons that Britain condemned the raid".
    """
    if country.kind != "country" or not speaker.person or speaker.country not in (None, "EUR"):
        return False
    titles = [r.title.lower() for r in speaker.roles if not r.former and r.country is None]
    return any(
        _MONARCHS.intersection(title.split())
        or (any(word in title for word in _STATE_OFFICES) and "general" not in title)
        for title in titles
    )


class Sides:
    """Tells sides apart within one article."""

    def __init__(self, resolver: Resolver) -> None:
        self._resolver = resolver

    def side(self, root: Token | None, speaker: Entity, *, direct: bool = False) -> Side:
        """Whose doing the clause tells: the speaker's own side, another party, or nobody's in particular.

        In his own words "he" is somebody else; in "X said that he" it is mostly X.
        """
        return self._side_of(doer(root), root, speaker, direct=direct)

    def _side_of(self, subject: Token | None, root: Token | None, speaker: Entity, *, direct: bool) -> Side:
        if subject is None:
            return (
                "other"
                if root is not None
                and (c := root.child("csubj")) is not None
                and any(t.lower in ("whoever", "who") for t in c.subtree())
                else "none"
            )
        owner = (
            _by_pronoun(subject, root, direct=direct)
            or _of_others(subject, speaker)
            or self._owner(subject, speaker)
            or ("own" if _has_as_its_own(subject, speaker) else None)
        )
        if owner is not None:
            return owner
        party = self._resolver.party(subject, speaker if direct or subject.lower not in _ANYBODY else None)
        if _is(subject, _OPPOSED):
            return "other"
        if (party is None or party.entity.unnamed) and (_his(subject) or _of_his_house(subject, speaker)):
            return "own"
        if party is None:
            if subject.lower in ("he", "she"):
                return "own"
            if subject.lower == "they" and direct:
                return "other"
            return "other" if _is(subject, _GROUPS | lx.PERSON_NOUNS) else "none"
        entity = party.entity
        if entity is speaker or entity.name == speaker.name:
            return "own"
        if _fights_for_itself(entity, speaker):
            return "other"
        if entity.kind == "other" and party.rule == "unknown name":
            return "other"
        if (
            entity.person
            and entity.country == speaker.country
            and entity.country
            and root is not None
            and not is_expert(speaker)
        ):
            return "own" if any(c.lower in ("will", "would", "'ll") for c in root.children) else "other"
        own = same_side(entity, speaker) or (may_speak_for(entity, speaker) and _undertakes(root))
        return "own" if own else "other"

    @staticmethod
    def _owner(subject: Token, speaker: Entity) -> Side | None:
        """The side of an army, a ship or a crew: "our troops", "your gunners", "Danish jets"."""
        if not _is(subject, _FORCES):
            return (
                "other" if _is(subject, lx.PERSON_NOUNS) and any(c.lower == "your" for c in subject.children) else None
            )
        for child in subject.children:
            if child.lower in ("our", "my", "your"):
                return "other" if child.lower == "your" else "own"
            named = child.mention
            if (
                named is not None
                and named.entity.country is not None
                and child.dep in ("amod", "compound", "nmod", "poss")
            ):
                return "own" if named.entity.country == speaker.country else "other"
        return None

    def blames(self, clause: Clause, root: Token, subject: Token | None, speaker: Entity) -> bool:
        """Whether a clause tells what somebody else did, with reproach."""
        by = prep_object(root, ("by",)) if is_passive(root) else subject
        side = clause.side if by is subject else self._side_of(by, root, speaker, direct=clause.direct)
        you = by is not None and by.lower == "you" and clause.direct
        theirs = side == "other" or you or (side == "none" and by is not None and _is(by, _BLAMED))
        rival = (
            (side == "other" or you)
            and by is not None
            and not _is(by, _HARMLESS)
            and self._rival(by, speaker, direct=clause.direct)
        )
        verbs = [root, *(c for c in root.children if c.dep == "conj" and c.child("nsubj", "nsubjpass") is None)]
        mine = clause.side == "own"
        if _suffers(root):
            return False
        return any(blamed(v, theirs=theirs, rival=rival, mine=mine) for v in verbs if v.child("neg") is None)

    def _rival(self, doer: Token, speaker: Entity, *, direct: bool) -> bool:
        """Whether a doer belongs to another country than the speaker, or fights him."""
        if speaker.country in (None, "UNO") or is_expert(speaker):
            return False
        if doer.lower in ("they", "you"):
            return direct
        names = [c.mention for c in (doer, *doer.children) if c.mention is not None]
        named = next((m.entity.country for m in names if m.entity.country is not None), None)
        if named is None and (party := self._resolver.party(doer)) is not None:
            named = party.entity.country
        if named is not None:
            return named != speaker.country
        return _is(doer, _FOES)


def _by_pronoun(subject: Token, root: Token | None, *, direct: bool) -> Side | None:
    """As "we" and the "you" of "You promised us schools" tell; "you" of what one does in general tells nothing."""
    if subject.lower in ("i", "we") or (subject.lower in _ANYBODY and _aside_by(subject)):
        return "own"
    spoken_to = subject.lower == "you" and direct and root is not None and (root.tag == "VBD" or has_perfect(root))
    return "other" if spoken_to else None


def _of_others(subject: Token, speaker: Entity) -> Side | None:
    """Who is of the speaker's country and yet not of his side: police, as an opposition leader tells of them."""
    if not _is(subject, _STATE | _HOUSES) or _his(subject):
        return None
    called = " ".join((speaker.name, *(r.title for r in speaker.roles if not r.former))).lower()
    if subject.lemma.lower() in called:
        return None
    return "other" if any(w in called for w in _CRITICS) or _is(subject, _HOUSES) else None


def _fights_for_itself(entity: Entity, speaker: Entity) -> bool:
    """As the Rapid Support Forces do, as the army of their country tells of them."""
    words = set(entity.name.lower().split())
    called = " ".join((speaker.name, *(r.title for r in speaker.roles))).lower()
    theirs = entity.name.lower() in called or bool(_ARMED & set(called.split()) - {"forces"})
    return entity.kind == "organization" and bool(words & _ARMED) and not words & _REGULAR and not theirs


def _suffers(verb: Token) -> bool:
    """As in "a bridge was hit and two men killed": a passive whose "was" stands with the clause before."""
    return (
        verb.tag == "VBN"
        and verb.dep == "conj"
        and verb.child("nsubj", "nsubjpass") is not None
        and not is_passive(verb)
        and verb.child("aux") is None
    )


def _undertakes(root: Token | None) -> bool:
    """Whether a clause tells what its subject will do, is ready to, or has not: an official says that of his own
    country.
    """
    if root is None or (is_passive(root) and root.lower not in _READY):
        return False
    if root.lower in _READY:
        return True
    ready = root.lemma in ("be", "stand", "remain") and any(
        c.dep == "acomp" and c.lower in _READY for c in root.children
    )
    thing = root.child("dobj")
    denied = thing is not None and root.lemma == "have" and any(c.lower == "no" for c in thing.children)
    return ready or denied or any(c.lower in ("will", "would", "shall", "'ll") for c in root.children)


def _is(noun: Token, words: frozenset[str]) -> bool:
    """Whether a noun is one of these; the parser takes "trawler" for a form of "trawl"."""
    return noun.lemma.lower() in words or noun.lower in words or noun.lower.removesuffix("s") in words


def _his(noun: Token) -> bool:
    """Whether a noun is the speaker's by its words: "our troops", "his country's jets"."""
    owners = [c for c in noun.children if c.dep == "poss"]
    return any(t.lower in _POSSESSIVE for c in owners for t in (c, *c.children))


def _has_as_its_own(noun: Token, speaker: Entity) -> bool:
    """Whether a party is the one whose own officer speaks: "Greece will not sign, its foreign minister said"."""
    if noun.pos not in ("NOUN", "PROPN") or noun.tag == "NNS":
        return False
    titles = " ".join(r.title for r in speaker.roles).lower().split()
    man = _is(noun, lx.PERSON_NOUNS) or (noun.mention is not None and noun.mention.entity.person)
    owners = ("his", "her") if man else ("its",)
    owned = (t.head for t in noun.sentence.tokens[noun.index + 1 :] if t.lower in owners and t.dep == "poss")
    serving = ("spokes", "minister", "aide", "adviser", "advisor", "lawyer")
    return any(h.lower in titles and (not man or h.lower.startswith(serving)) for h in owned)


def _of_his_house(noun: Token, speaker: Entity) -> bool:
    """Whether a noun means those for whom a spokesman, an aide or a leader speaks: "the movement", "the president"."""
    if not any(c.lower == "the" for c in noun.children) or any(c.dep in _TELLING_WHOSE for c in noun.children):
        return False
    titles = " ".join((speaker.name, *(r.title for r in speaker.roles))).lower()
    speaks_for_them = "spokes" in titles and "opposition" not in titles
    named = f" {noun.lemma.lower()} " in f" {titles} " and not _is(noun, _OFFICES)
    house = named or _is(noun, _BODIES) or (speaks_for_them and _is(noun, _PRINCIPALS))
    return house and (named or any(word in titles for word in _VOICES))


def doer(root: Token | None) -> Token | None:
    """The subject of a clause; of "it is X that does", X."""
    if root is None:
        return None
    subject = _subject(root)
    if subject is not None and subject.lower == "it" and root.lemma == "be" and root.child("attr") is None:
        said = root.child("acomp")
        return subject if said is not None and said.lower in _OF_SOMEBODY else None
    if subject is not None and subject.lower in ("it", "that", "this") and root.lemma == "be":
        cleft = root.child("attr")
        if cleft is not None and (
            cleft.child("relcl") is not None or any(c.dep in ("ccomp", "advcl", "relcl") for c in root.children)
        ):
            return cleft
    if subject is None and root.dep in ("xcomp", "conj") and root.head is not root:
        return doer(root.head)
    return subject


def _subject(verb: Token) -> Token | None:
    """The subject of a verb, also where the parser hung it on the auxiliary ("was committed", "will meet")."""
    above = [verb, *(c for c in verb.children if c.dep in ("aux", "auxpass"))]
    found = next((s for t in above if (s := t.child("nsubj", "nsubjpass")) is not None), None)
    return found or _before_aside(verb)


def _before_aside(verb: Token) -> Token | None:
    """As in "The Council, he declared, had violated it": the parser hung the subject on the verb of the aside."""
    if verb.dep != "ccomp" or verb.index < verb.head.index:
        return None
    subjects = [c for c in verb.head.children if c.dep == "nsubj" and c.index < verb.head.index]
    if len(subjects) != 2:
        return None
    between = verb.sentence.tokens[subjects[0].index : subjects[1].index]
    return subjects[0] if any(t.text == "," for t in between) else None


def _aside_by(subject: Token) -> bool:
    """As in "He would not pay, he wrote": who speaks is called by the same pronoun behind what is said."""
    behind = subject.sentence.tokens[subject.index + 1 :]
    return any(t.lower == subject.lower and t.dep == "nsubj" and t.head.is_root for t in behind) and (
        not subject.head.is_root
    )
