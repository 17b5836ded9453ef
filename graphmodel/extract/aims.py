"""At whom an act is aimed: addressee, target, and the outlet to which it was told."""

from __future__ import annotations

from graphmodel.extract import lexicon as lx
from graphmodel.extract import phrases
from graphmodel.extract.acts import ActJudge, same_side
from graphmodel.extract.aims_claims import claimant, facing, for_whom, opposed, owner
from graphmodel.extract.article import Token
from graphmodel.extract.complements import direct_object
from graphmodel.extract.coref import Party, Resolver
from graphmodel.extract.coref_pronouns import FEMALE, MALE
from graphmodel.extract.drafts import Draft, best
from graphmodel.extract.entities import Entity
from graphmodel.extract.frames import Frame
from graphmodel.model.vocab import PLOVER

_PRESS = frozenset(
    "reporter reporters journalist journalists correspondents newsmen media press newspaper newspapers "
    "broadcaster television audience interviewer briefing conference station channel magazine paper agency "
    "crowd".split()
)
_PLAYERS = ("nsubj", "nsubjpass", "poss", "dobj", "attr", "conj", "appos")
_WARNING = ("warn", "caution", "threaten")
_AIMED = ("accuse", "condemn", "support", "deny", "reject", "concern")


class Aims:
    """Fills the addressee and the target of drafts."""

    def __init__(self, resolver: Resolver, judge: ActJudge) -> None:
        self.resolver = resolver
        self.judge = judge

    def aim(self, draft: Draft, frame: Frame) -> None:
        """Set whom a draft speaks to and at whom it is aimed, from the frame that tells it."""
        if frame.addressee is not None:
            party = self._told(frame.addressee, draft)
            if party is not None and party.entity is not draft.speaker:
                draft.addressee = self._as_counterpart(party.entity)
        if frame.performed is not None:
            self.aim(draft, frame.performed)
        if draft.act in _AIMED and frame.target is not None:
            self._target(draft, frame.target)
        else:
            self._unaimed(draft, frame)
        if draft.act == "threaten" and draft.addressee is None:
            draft.addressee = self._threatened(draft, frame)
        if draft.act in ("warn", "threaten") and draft.addressee is None and frame.trigger.lemma in _WARNING:
            draft.addressee = facing(draft, frame.content_root, self.resolver)
        self._aimed_at(draft, frame)
        doer = self.judge.doer(frame.content_root)
        if doer is None or (
            draft.act in ("demand", "urge")
            and frame.pattern.open
            and self.judge.side(frame.content_root, draft.speaker) != "other"
        ):
            doer = (
                self._conditioned(draft, frame)
                if draft.act in ("demand", "threaten") and draft.addressee is None
                else doer
            )
        if doer is None:
            return
        party = self.resolver.party(doer, draft.speaker)
        if party is None or party.entity is draft.speaker or party.entity.name == draft.speaker.name:
            return
        if (
            PLOVER[draft.act] == "REQUEST"
            and draft.addressee is None
            and frame.pattern.open
            and (party.entity.kind in ("country", "person", "organization") or party.rule == "unknown name")
        ):
            draft.addressee = self._as_counterpart(party.entity)
        third = draft.act in ("demand", "urge", "warn") and draft.addressee is None
        third = third or (draft.act == "demand" and draft.addressee is not party.entity)
        if (
            (draft.act in ("accuse", "condemn", "support") or third)
            and frame.pattern.open
            and draft.target is None
            and party.entity.kind in ("country", "person", "organization")
            and not same_side(party.entity, draft.speaker)
            and not (draft.addressee is not None and same_side(party.entity, draft.addressee))
        ):
            draft.target, draft.target_entity = party.entity.name, party.entity

    def _aimed_at(self, draft: Draft, frame: Frame) -> None:
        """Where the words alone condemn or accuse, whom they name: the subject of what is said, else the first
        party in it.
        """
        if (
            draft.target is not None
            or draft.act not in ("accuse", "condemn", "concern", "deny", "reject", "support", "warn")
            or not (frame.pattern.open or draft.act == "concern" or frame.content_root is not None)
        ):
            return
        tokens = [t for q in frame.quotes for s in self.judge.inside(q) for t in s.tokens] or frame.content
        judged = for_whom(tokens, draft, self.resolver) if draft.addressee is None else None
        if judged is not None or draft.act in ("support", "warn"):
            draft.target_entity = judged
            draft.target = judged.name if judged is not None else None
            return
        named = [
            t
            for t in tokens
            if (t.mention is not None and t.mention.head is t and (t.mention.form != "capital" or t.dep in _PLAYERS))
            or t.dep == "nsubj"
        ]
        for token in sorted(named, key=lambda t: t.dep not in ("nsubj", "nsubjpass", "attr")):
            if not frame.quotes and token.lower in MALE | FEMALE:
                continue  # in reported speech mostly the speaker
            party = self.resolver.party(token, draft.speaker) if token.dep != "poss" or token.mention else None
            if (
                party is not None
                and party.entity.kind in ("country", "person", "organization")
                and not same_side(party.entity, draft.speaker)
                and party.entity is not draft.addressee
            ):
                draft.target, draft.target_entity = party.entity.name, party.entity
                return

    def _unaimed(self, draft: Draft, frame: Frame) -> None:
        """Where the verb has no slot for a target: the maker of what is turned down, who a step goes against."""
        found: Entity | None = None
        if draft.act in ("deny", "reject", "condemn"):
            root = frame.content_root
            thing = direct_object(frame.trigger) or (root.child("nsubj") if root is not None else None)
            if thing is not None and (draft.act != "condemn" or not frame.pattern.open or "label" in frame.kinds):
                found = self._maker(draft, thing)
        elif draft.act == "announce" and draft.addressee is None:
            found = opposed(draft, frame.content, self.resolver)
        if found is not None and found is not draft.addressee:
            draft.target, draft.target_entity = found.name, found

    def _maker(self, draft: Draft, thing: Token) -> Entity | None:
        """Whose claim or demand is turned down."""
        whose = owner(thing, draft, self.resolver)
        if whose is not None:
            return whose
        tied = [c for c in phrases.countries(thing) if c.country != draft.speaker.country]
        if tied:
            return self.resolver.country(tied[0].country)
        return claimant(thing, draft, self.resolver)

    def _conditioned(self, draft: Draft, frame: Frame) -> Token | None:
        """Who is to fulfil the condition: "only when X gives up", "if X does"."""
        tokens = [t for q in frame.quotes for s in self.judge.inside(q) for t in s.tokens] or frame.content
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

    def _threatened(self, draft: Draft, frame: Frame) -> Entity | None:
        """Whom the threatened deed would hit: "would punish X", "sanctions on X"."""
        for token in frame.content:
            if (
                token.quote is not None
                or token.dep not in ("dobj", "pobj")
                or (token.dep == "pobj" and token.head.lower not in ("on", "against", "upon"))
            ):
                continue
            party = self.resolver.party(token, draft.speaker)
            if (
                party is not None
                and party.entity is not draft.speaker
                and party.entity.kind in ("country", "person", "organization")
            ):
                return (
                    party.entity if not party.entity.country or party.entity.country != draft.speaker.country else None
                )
            if (
                token.lemma in lx.PERSON_NOUNS
                and token.lower not in _PRESS
                and party is not None
                and party.entity.unnamed
            ):
                return Entity(phrases.words(token, numbers=True), "other", party.entity.country)
        return None

    @staticmethod
    def _as_counterpart(entity: Entity) -> Entity:
        """Officials spoken to as a group are their country."""
        if entity.unnamed and entity.plural and entity.country:
            return Entity(entity.country, "country", entity.country)
        return entity

    def _told(self, token: Token, draft: Draft) -> Party | None:
        """Whom the words were spoken to; an outlet is none but goes into `via`, the press and the public are none."""
        if token.lemma.lower() in _PRESS or token.lower in _PRESS or token.quote is not None:
            return None
        heads = [m for t in _with_twin(token) for m in phrases.members(t)]
        party = best([p for t in heads if (p := self.resolver.party(t, draft.speaker)) is not None])
        if party is None:
            return self._words_party(token)
        if party.entity.outlet or (
            party.entity.kind == "organization"
            and party.entity.country is None
            and party.entity.name.isupper()
            and not party.entity.known
        ):
            draft.via.append(party.entity.name)
            return None
        return party

    @staticmethod
    def _words_party(token: Token) -> Party | None:
        word = token.lemma.lower()
        if word in lx.PERSON_NOUNS or word in (
            "community",
            "follower",
            "nation",
            "public",
            "world",
            "country",
            "party",
        ):
            text = phrases.words(token)
            return Party(Entity(text, "other"), "words", 0.5) if word not in ("public", "people", "world") else None
        return None

    def _target(self, draft: Draft, token: Token) -> None:
        party = best(
            [
                p
                for t in phrases.members(token)
                if (p := self.resolver.party(t, draft.speaker)) is not None and p.entity is not draft.speaker
            ]
        )
        if party is not None:
            draft.target, draft.target_entity = party.entity.name, party.entity
            return
        whose = owner(token, draft, self.resolver)
        if whose is not None:
            draft.target, draft.target_entity = whose.name, whose
            return
        tied = [c for c in phrases.countries(token) if c.country != draft.speaker.country]
        if tied:
            country = self.resolver.country(tied[0].country) or tied[0]
            draft.target, draft.target_entity = country.name, country
        elif (maker := claimant(token, draft, self.resolver)) is not None:
            draft.target, draft.target_entity = maker.name, maker
        elif token.pos in ("NOUN", "PROPN"):
            draft.target = phrases.words(token) or None


def _with_twin(token: Token) -> list[Token]:
    """The object of a preposition and that of the like one joined to it: "to X and to Y"."""
    prep = token.head
    twins = (
        [n for c in prep.children if c.dep == "conj" and c.lower == prep.lower and (n := c.child("pobj")) is not None]
        if token.dep == "pobj"
        else []
    )
    return [token, *twins]
