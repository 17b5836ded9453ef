"""At whom an act is aimed: addressee, target, and the outlet to which it was told."""

from __future__ import annotations

from graphmodel.extract import lexicon as lx
from graphmodel.extract.acts import ActJudge
from graphmodel.extract.aims.asked import wished_of
from graphmodel.extract.aims.blamed import blamed, blamed_thing, deplored, judged_object
from graphmodel.extract.aims.claims import claimant, for_whom, opposed, owner
from graphmodel.extract.aims.offer import offered_to
from graphmodel.extract.aims.public import is_press, is_public
from graphmodel.extract.aims.setting import called, hearer
from graphmodel.extract.aims.targets import claim_behind, described_doer, outlet_of, target_of, told_before
from graphmodel.extract.aims.third import own_state, third_party, turned_down
from graphmodel.extract.aims.threat import demanded_of, threatened
from graphmodel.extract.aims.told import as_counterpart, asked_of, both, told
from graphmodel.extract.aims.warned import conditioned, cut_off, facing, strikes
from graphmodel.extract.aims.within import asked_within, forbidden, gains, refused_party, state_behind
from graphmodel.extract.content.sides import doer as doer_of
from graphmodel.extract.content.sides import same_side
from graphmodel.extract.coref.pronouns import FEMALE, MALE
from graphmodel.extract.coref.resolver import Party, Resolver
from graphmodel.extract.drafts import Draft
from graphmodel.extract.frames.find import Frame
from graphmodel.extract.names.entities import PARTIES, Entity
from graphmodel.extract.parse import phrases
from graphmodel.extract.parse.article import Token
from graphmodel.extract.parse.complements import direct_object, is_passive, prep_object
from graphmodel.model.vocab import PLOVER

_PLAYERS = ("nsubj", "nsubjpass", "poss", "dobj", "attr", "conj", "appos")
_ASKING = ("demand", "request", "ask", "urge", "require", "order", "recommend")
_WARNING = ("warn", "caution", "threaten")
_VAGUE = frozenset(
    "thing what time day way problem question reason point issue situation aim goal idea fact matter people truth "
    "result country world one lot rest person man woman place".split()
)
_MOVING = frozenset("march advance drive descend close push walk sail land fall move".split())
_PERSONAL = frozenset("it they he she we i you".split())
_BACKING = frozenset("back support stand welcome endorse favour favor side hail applaud praise".split())
_DOING = frozenset(("by", "of", "from"))
"""Words before who did or made something."""
_THINGS = frozenset("it this that they which what".split())
_SUBJECTS = ("nsubj", "nsubjpass", "attr")
_BLAMING = ("accuse", "condemn")
_ROOMS = ("organization", "other")
"""Before whom a threat may be made against somebody else: a council, a conference."""
_AIMED = ("accuse", "condemn", "support", "deny", "reject", "concern")


class Aims:
    """Fills the addressee and the target of drafts."""

    def __init__(self, resolver: Resolver, judge: ActJudge) -> None:
        self.resolver = resolver
        self.judge = judge

    def aim(self, draft: Draft, frame: Frame) -> None:
        """Set whom a draft speaks to and at whom it is aimed, from the frame that tells it."""
        if frame.addressee is not None:
            party = told(frame.addressee, frame, draft, self.resolver)
            if party is not None and party.entity is not draft.speaker:
                draft.addressee = party.entity
        if draft.addressee is None:
            draft.addressee = hearer(draft, frame, self.resolver)
        if draft.addressee is None and frame.quotes:
            draft.addressee = called(self.judge.quoted(frame), self.resolver)
        if frame.performed is not None:
            self.aim(draft, frame.performed)
        if draft.act in _AIMED and frame.target is not None:
            draft.target, draft.target_entity = target_of(frame.target, draft, self.resolver)
        else:
            self._within(draft, frame)
            if draft.target is None:
                self._unaimed(draft, frame)
        self._menaced(draft, frame)
        self._aimed_at(draft, frame)
        self._doers(draft, frame)
        if draft.target is None:
            self._third(draft, frame)

    def _menaced(self, draft: Draft, frame: Frame) -> None:
        """Whom a threat, a warning, a demand or a promise is for, or whom it only talks about."""
        if draft.act == "threaten" and draft.addressee is None:
            self._threaten(draft, frame)
        if draft.act in ("warn", "threaten") and draft.addressee is None:
            draft.addressee = self._faces(draft, frame)
        if draft.target is None and draft.act in ("threaten", "demand"):
            found: Entity | None = None
            if draft.act == "demand" and draft.addressee is None:
                found = demanded_of(draft, frame, self.judge, self.resolver)
            elif draft.act == "threaten" and (draft.addressee is None or draft.addressee.kind in _ROOMS):
                found = threatened(draft, frame, self.judge, self.resolver)
            draft.target, draft.target_entity = (found.name, found) if found is not None else (None, None)
        if draft.act == "promise" and draft.addressee is None:
            draft.addressee = offered_to(draft, frame, self.resolver)

    def _faces(self, draft: Draft, frame: Frame) -> Entity | None:
        """Who is told what to do or what else would befall it, by a verb of warning or in words that warn."""
        if frame.trigger.lemma not in _WARNING and not frame.pattern.open:
            return None
        roots = [s.root for s in self.judge.quoted(frame)]
        if not roots and frame.content_root is not None:
            roots = [frame.content_root]
        roots += [c for c in frame.trigger.children if c.dep == "ccomp" and c not in roots]
        found = (facing(draft, root, self.resolver) for root in roots)
        return next((e for e in found if e is not None), None)

    def _third(self, draft: Draft, frame: Frame) -> None:
        """Of what is judged, asked or turned down the party that stands behind it."""
        if draft.act in ("condemn", "support") and frame.pattern.open:
            self._judged_thing(draft, frame)
        elif PLOVER[draft.act] in ("REQUEST", "REJECT") and draft.act != "deny":
            third = turned_down if draft.act == "reject" else third_party
            if (found := third(draft, frame, self.resolver)) is not None:
                draft.aim_at(found)

    def _judged_thing(self, draft: Draft, frame: Frame) -> None:
        """As in "said the deal was a disgrace": whose deal it is, else the deal."""
        quoted = [s.root for s in self.judge.quoted(frame)]
        root = quoted[0] if len(quoted) == 1 else frame.content_root
        subject = root.child("nsubj") if root is not None and root.lemma == "be" else None
        if subject is None or subject.pos != "NOUN" or subject.lemma.lower() in _VAGUE:
            return
        name, entity = target_of(subject, draft, self.resolver)
        if entity is None or not (entity is draft.addressee or same_side(entity, draft.speaker)):
            draft.target, draft.target_entity = name, entity

    def _within(self, draft: Draft, frame: Frame) -> None:
        """The party in a phrase of what is refused, forbidden or asked."""
        taken = frame.addressee is not None and frame.addressee.head.lower != "from"  # "the withdrawal of X from Y"
        if PLOVER[draft.act] == "REQUEST" and not taken and "clause" not in frame.kinds:
            draft.addressee = asked_within(draft, frame, self.resolver) or draft.addressee
        found: Entity | None = None
        if draft.act == "reject" and draft.target is None:
            found = refused_party(draft, frame, self.resolver)
        elif draft.act in ("threaten", "promise") and draft.target is None:
            found = forbidden(draft, frame, self.resolver)
        if found is not None:
            draft.aim_at(found)

    def _doers(self, draft: Draft, frame: Frame) -> None:
        """Who is to do what is asked, or did what is judged: the subject of what is said."""
        asked = frame.trigger.lemma in _ASKING and "clause" in frame.kinds
        doer = doer_of(frame.content_root)
        if doer is None or (
            draft.act in ("demand", "urge")
            and frame.pattern.open
            and self.judge.sides.side(frame.content_root, draft.speaker) != "other"
        ):
            doer = (
                self._conditioned(draft, frame)
                if draft.act in ("demand", "threaten") and draft.addressee is None
                else doer
            )
        if PLOVER[draft.act] == "REQUEST" and frame.pattern.open and not asked and self._wishes(draft, frame):
            doer = wished_of(frame.content_root)
        if doer is None or (PLOVER[draft.act] == "REQUEST" and gains(frame.content_root)):
            return
        if is_public(doer, draft.speaker.country or self.resolver.home):
            return
        blames = draft.act in _BLAMING
        if blames and doer.lower in ("it", "this", "that") and doer.head.lemma == "be":
            return  # a thing: "it was a scandal"
        party = self._party(doer, draft)
        home = own_state(doer, draft, self.resolver) if blames else None
        if home is not None and draft.target is None:
            draft.aim_at(home)
        if party is None and blames and draft.target is None:
            draft.target = described_doer(doer)
        if party is None and asked and PLOVER[draft.act] == "REQUEST" and draft.addressee is None:
            draft.addressee = asked_of(doer)
        if party is None or party.entity is draft.speaker or party.entity.name == draft.speaker.name:
            return
        if (
            PLOVER[draft.act] == "REQUEST"
            and draft.addressee is None
            and (frame.pattern.open or asked)
            and doer.dep != "nsubjpass"
            and _can_be_asked(party, doer, asked=asked)
            and not (asked and same_side(party.entity, draft.speaker))
        ):
            draft.addressee = as_counterpart(party.entity, doer)
        third = draft.act in ("demand", "urge", "warn") and draft.addressee is None
        third = third or (draft.act == "threaten" and draft.addressee is None and _in_condition(doer))
        third = third or (draft.act == "warn" and _told_a_body(draft, frame))
        third = third or (draft.act == "demand" and draft.addressee is not party.entity)
        if (
            (draft.act in ("accuse", "condemn", "support") or third)
            and (frame.pattern.open or (draft.act == "warn" and "clause" in frame.kinds))
            and draft.target is None
            and party.entity.kind in (("country", "person") if draft.act in ("warn", "threaten") else PARTIES)
            and not same_side(party.entity, draft.speaker)
            and not (draft.addressee is not None and same_side(party.entity, draft.addressee))
        ):
            draft.aim_at(party.entity)

    def _wishes(self, draft: Draft, frame: Frame) -> bool:
        """Whether what is said tells of the speaker's own side: "his country expected Kenya to withdraw"."""
        return self.judge.sides.side(frame.content_root, draft.speaker) == "own" and draft.act in ("urge", "propose")

    def _party(self, token: Token, draft: Draft) -> Party | None:
        """Who did it: of "Thai forces" the country."""
        found: Entity | None = None
        if draft.act in ("accuse", "condemn", "warn") and token.dep == "nsubj":
            found = state_behind(token, self.resolver) or both(token, draft, self.resolver)
        return Party(found, "behind", 0.6) if found is not None else self.resolver.party(token, draft.speaker)

    def _aimed_at(self, draft: Draft, frame: Frame) -> None:
        """Where the words alone condemn or accuse, whom they name: the subject of what is said, else the first
        party in it.
        """
        regretted = draft.act in _BLAMING and "object" in frame.kinds and judged_object(frame) is not None
        if (
            draft.target is not None
            or draft.act not in ("accuse", "condemn", "concern", "reject", "support", "warn")
            or not (frame.pattern.open or draft.act == "concern" or frame.content_root is not None or regretted)
        ):
            return
        tokens = [t for s in self.judge.quoted(frame) for t in s.tokens] or frame.content
        judged = for_whom(tokens, draft, self.resolver) if draft.addressee is None else None
        if judged is None and draft.act in _BLAMING:
            self._blamed(draft, frame, tokens)
            return
        if judged is None and draft.act == "support" and (thing := _backed(frame.content_root)) is not None:
            draft.target, draft.target_entity = target_of(thing, draft, self.resolver)
            return
        if judged is None and draft.act in ("concern", "reject"):
            judged = self._named(draft, frame, tokens)
        draft.target, draft.target_entity = (judged.name, judged) if judged is not None else (None, None)

    def _blamed(self, draft: Draft, frame: Frame, tokens: list[Token]) -> None:
        """Who is blamed: the object of the verb, the subject of what is said, a party that it names, else the thing."""
        thing = deplored(frame, self.judge)
        if thing is None and not frame.quotes and frame.content_root is None:
            thing = judged_object(frame)
        if thing is not None:
            words, entity = target_of(thing, draft, self.resolver)
        else:
            words, entity = blamed(draft, frame, self.judge, self.resolver)
        if entity is None and (thing is None or words is None):
            entity = self._named(draft, frame, tokens)
            words = entity.name if entity is not None else words
        draft.target, draft.target_entity = words, entity
        if words is None:
            draft.target = blamed_thing(draft, frame, self.judge, self.resolver)

    def _named(self, draft: Draft, frame: Frame, tokens: list[Token]) -> Entity | None:
        """The first party that the words name as one who does something: a subject before others."""
        blames = draft.act in _BLAMING
        for token in sorted((t for t in tokens if _names(t)), key=lambda t: t.dep not in _SUBJECTS):
            if not _does(token) or (not blames and token.dep not in ("nsubj", "nsubjpass")):
                continue  # a place, a partner, to whom it was done
            if not frame.quotes and token.pos == "PRON" and (blames or token.lower in MALE | FEMALE):
                continue  # in reported speech mostly the speaker
            if blames and token.lower in _THINGS:
                continue  # mostly a thing; who is meant was asked before
            party = self._party(token, draft) if token.dep != "poss" or token.mention else None
            if (
                party is not None
                and not (party.entity.outlet and token.pos == "PRON")
                and (party.entity.kind in PARTIES or (draft.act == "accuse" and _somebody(party, token)))
                and not same_side(party.entity, draft.speaker)
                and party.entity is not draft.addressee
            ):
                return party.entity
        return None

    def _unaimed(self, draft: Draft, frame: Frame) -> None:
        """Where the verb has no slot for a target: the maker of what is turned down, who a step goes against."""
        found: Entity | None = None
        if draft.act in ("deny", "reject", "condemn"):
            root = frame.content_root
            thing = direct_object(frame.trigger)
            if thing is None or thing is frame.addressee:
                thing = root.child("nsubj") if root is not None else None
            if thing is not None and thing.dep == "nsubj" and thing.lower in _PERSONAL:
                thing = None  # mostly the speaker's own side
            if thing is None and draft.act != "condemn":
                thing = claim_behind(frame.trigger)
            if thing is not None and (draft.act != "condemn" or not frame.pattern.open or "label" in frame.kinds):
                found = self._maker(draft, thing)
        elif draft.act == "announce" and draft.addressee is None:
            found = opposed(draft, frame.content, self.resolver)
        if found is not None and found is not draft.addressee:
            draft.aim_at(found)
        elif draft.act in ("deny", "reject") and (thing := direct_object(frame.trigger)) is not None:
            draft.target = told_before(thing, self.resolver)

    def _maker(self, draft: Draft, thing: Token) -> Entity | None:
        """Whose claim or demand is turned down."""
        whose = owner(thing, draft, self.resolver) or outlet_of(thing, self.resolver)
        if whose is not None:
            return whose
        tied = [c for c in phrases.countries(thing) if c.country != draft.speaker.country]
        if tied:
            return self.resolver.country(tied[0].country)
        return claimant(thing, draft, self.resolver)

    def _conditioned(self, draft: Draft, frame: Frame) -> Token | None:
        """Who is to fulfil the condition: "only when X gives up", "if X does"."""
        tokens = [t for s in self.judge.quoted(frame) for t in s.tokens] or frame.content
        for token in tokens:
            if (
                token.dep in ("nsubj", "nsubjpass")
                and token.head.dep in ("advcl", "ccomp", "conj", "ROOT")
                and token is not frame.speaker
            ):
                party = self.resolver.party(token, draft.speaker)
                if (
                    party is not None
                    and party.entity.kind in ("country", "person", "organization")
                    and not same_side(party.entity, draft.speaker)
                ):
                    return token
        return None

    def _threaten(self, draft: Draft, frame: Frame) -> None:
        """Whom a threat is for; before a crowd he is only talked about."""
        said = [t for s in self.judge.quoted(frame) for t in s.tokens]
        found = self._threatened(draft, frame)
        minding = conditioned(said or frame.content, draft, self.resolver) if found is None else None
        found = found or minding
        before_all = frame.addressee is not None and is_press(frame.addressee)
        if found is None or not (before_all or (minding is not None and (said or found.person))):
            draft.addressee = found
        elif draft.target is None:
            draft.aim_at(found)

    def _threatened(self, draft: Draft, frame: Frame) -> Entity | None:
        """Whom the threatened deed would hit: "would punish X", "sanctions on X"."""
        for token in frame.content:
            if (
                token.quote is not None
                or token.dep not in ("dobj", "pobj")
                or (token.dep == "pobj" and token.head.lower not in ("on", "against", "upon") and not cut_off(token))
                or not strikes(token)
                or (token.dep == "pobj" and token.mention is not None and token.head.head.lemma in _MOVING)
            ):
                continue
            state = state_behind(token, self.resolver)
            party = Party(state, "behind", 0.6) if state else self.resolver.party(token, draft.speaker)
            if (
                party is not None
                and party.entity is not draft.speaker
                and party.entity.kind in PARTIES
                and not party.entity.outlet
            ):
                return (
                    party.entity if not party.entity.country or party.entity.country != draft.speaker.country else None
                )
            if token.lemma in lx.PERSON_NOUNS and not is_press(token) and party is not None and party.entity.unnamed:
                return Entity(phrases.words(token, numbers=True), "other", party.entity.country)
        return None


def _names(token: Token) -> bool:
    """Whether a word is the head of a name or a subject: a capital named as a place is neither."""
    named = token.mention
    if named is None or named.head is not token:
        return token.dep == "nsubj"
    place = named.form == "capital" and token.dep not in _PLAYERS and token.head.lower not in _DOING
    return not place or token.dep == "nsubj"


def _does(token: Token) -> bool:
    """Whether a word tells who acts, whose it is, or where that is which is judged."""
    if token.dep in (*_SUBJECTS, "poss") or token.head.lower in _DOING:
        return True
    return token.head.lower == "in" and token.head.head.dep == "nsubj"


def _backed(root: Token | None) -> Token | None:
    """As in "said the allies stood behind Quito", "that his country fully backed the plan"."""
    if root is None or root.lemma not in _BACKING:
        return None
    return direct_object(root) or prep_object(root, ("behind", "by", "with", "alongside"))


def _somebody(party: Party, token: Token) -> bool:
    """As in "that a cabinet minister took part": one whom nobody names, who did it."""
    return party.entity.unnamed and not party.entity.plural and token.dep in ("nsubj", "nsubjpass")


def _in_condition(doer: Token) -> bool:
    """Whether somebody stands in the condition of a threat: "if X does this, we will"."""
    return any(c.dep == "mark" and c.lower in ("if", "unless") for c in doer.head.children)


def _told_a_body(draft: Draft, frame: Frame) -> bool:
    """As in "warned the Council that X was massing tanks": who is talked about does something, the hearer does not."""
    root, hearer = frame.content_root, draft.addressee
    active = root is not None and root.pos == "VERB" and not is_passive(root)
    body = hearer is not None and hearer.kind == "organization" and frame.addressee is not None
    return active and body and draft.speaker.country is not None


def _can_be_asked(party: Party, doer: Token, *, asked: bool) -> bool:
    """Whether who is to do it is spoken to by that: a government or body is; a person of whom it is said is not."""
    if party.rule == "unknown name":
        return doer.index > 0
    return party.entity.kind in ("country", "organization") or (asked and party.entity.kind == "unnamed")
