"""Who speaks in a frame: the party that its subject means, where that is somebody who can speak."""

from __future__ import annotations

import re

from graphmodel.extract import lexicon as lx
from graphmodel.extract.coref.base import best
from graphmodel.extract.coref.homes import learn_home
from graphmodel.extract.coref.offices import is_expert
from graphmodel.extract.coref.resolver import Party, Resolver
from graphmodel.extract.frames.find import Frame
from graphmodel.extract.names.entities import Entity
from graphmodel.extract.operative import issuer
from graphmodel.extract.parse import phrases
from graphmodel.extract.parse.article import Token
from graphmodel.extract.parse.outlets import is_media, printed_at
from graphmodel.extract.summoners import summoner

_ASKERS = frozenset("interviewer questioner media press newspaper moderator host".split())
_NAMED = re.compile(r"[A-Z]")


_SOURCES = frozenset(
    "analyst analysts diplomat diplomats envoy envoys observer observers expert experts economist economists official "
    "officials source sources aide aides adviser advisers advisor advisors attache attaches trader traders banker "
    "bankers broker brokers commentator commentators negotiator negotiators delegate delegates specialist specialists "
    "scholar scholars historian historians lawyer lawyers watchers strategist strategists pundit pundits forecaster "
    "forecasters insider insiders consultant consultants pollster pollsters scientist scientists professor academic "
    "academics researcher researchers investigator investigators critics opponents supporters one another others "
    "neither some most many few none".split()
)


_STUDYING = frozenset("teach study lecture research analyse analyze chronicle edit".split())


class Speakers:
    """Speakers of one article's frames."""

    def __init__(self, resolver: Resolver) -> None:
        self.resolver = resolver

    def of(self, frame: Frame) -> tuple[Party | None, str]:
        """Who speaks, or None and why nobody does."""
        if frame.speaker is None:
            party = issuer(frame, self.resolver) or summoner(frame, self.resolver) or self._printer(frame)
            return (party, "") if party is not None else (None, "nobody is said to speak")
        party = self._speaker(frame)
        if party is None:
            return None, "whom the subject means is not known"
        return (party, "") if self._can_speak(party, frame) else (None, "what the subject means does not speak")

    def _speaker(self, frame: Frame) -> Party | None:
        if frame.speaker is None:
            return None
        named = self._named_between(frame)
        if named is not None:
            return named
        members = phrases.members(frame.speaker)
        if len(members) > 1:
            return best([p for t in members if (p := self._party(t, frame)) is not None])
        return self._party(frame.speaker, frame)

    def _printer(self, frame: Frame) -> Party | None:
        """As in "On the site it was written that": the outlet where it stood."""
        if frame.trigger.tag != "VBN" or not (frame.pattern.open and "clause" in frame.kinds):
            return None
        place = printed_at(frame.trigger)
        return self._party(place, frame) if place is not None else None

    def cited(self, frame: Frame, teller: Entity) -> Party | None:
        """As in "The Mercury, citing officials, reported that": whom an outlet names for what it tells."""
        if frame.speaker is None or not (teller.outlet or is_media(frame.speaker)):
            return None
        for verb in (*frame.trigger.children, *frame.speaker.children):
            noun = verb.child("dobj") if verb.lemma in ("cite", "quote") and verb.tag == "VBG" else None
            party = self.resolver.party(noun) if noun is not None else None
            if party is not None and not party.entity.outlet and not is_media(noun or frame.speaker):
                return party if party.entity.person or party.entity.unnamed else None
        return None

    def _party(self, token: Token, frame: Frame) -> Party | None:
        found = self.resolver.party(token)
        return self.resolver.described(token) if found is None and _tells(token, frame) else found

    def _named_between(self, frame: Frame) -> Party | None:
        """As in "A senator who attended the talks, Jane Roe, said": the name between commas right before the verb."""
        speaker, tokens = frame.speaker, frame.sentence.tokens
        if speaker is None or speaker.mention is not None or speaker.lower.rpartition("-")[2] not in lx.PERSON_NOUNS:
            return None
        at = frame.trigger.index - 1
        if len(phrases.members(speaker)) > 1 or speaker.tag in ("NNS", "NNPS"):
            return None  # "critics, among them Jane Roe, say"
        if at < 3 or tokens[at].text != "," or speaker.index >= at:
            return None
        mention = tokens[at - 1].mention
        if mention is None or not mention.entity.person:
            return None
        first = mention.first.index
        while first > 1 and tokens[first - 1].lower in lx.TITLE_WORDS:
            first -= 1
        if tokens[first - 1].text != ",":
            return None
        learn_home(self.resolver, speaker, mention.entity)
        return Party(mention.entity, "apposition", 0.9)

    def _can_speak(self, party: Party, frame: Frame) -> bool:
        entity = party.entity
        if frame.pattern.source and not (_source(frame.speaker, entity) or self._has_told(frame, entity)):
            return False
        if entity.kind == "other" and party.rule == "unknown name":
            words = entity.name.lower().split()
            return _told_body(frame.speaker) or (
                not any(w in lx.NOT_PEOPLE for w in words)
                and bool(_NAMED.match(entity.name))
                and (not frame.pattern.person or bool(frame.quotes) or "parenthesis" in frame.kinds)
            )
        if frame.pattern.act == "ask" and frame.speaker is not None and _journalist(frame.speaker, entity):
            return False
        if frame.speaker is not None and frame.speaker.mention is not None and frame.speaker.mention.form == "capital":
            return True
        if entity.person and any(r.title.lower() in lx.REPORTERS - {"editor"} for r in entity.roles):
            return bool(frame.quotes) and frame.trigger.lemma in ("say", "tell")
        one = entity.unnamed and not entity.plural and frame.rule.startswith("verb")
        return not frame.pattern.weak or entity.person or one

    def _has_told(self, frame: Frame, entity: Entity) -> bool:
        """Whether somebody whom the article has heard is told of in the present: "He expects the pact to last"."""
        if frame.trigger.tag != "VBZ" or frame.speaker is None or not (entity.person or entity.unnamed):
            return False
        if any(c.dep == "relcl" and c.lemma in _STUDYING for c in frame.speaker.children):
            return True  # "Jane Roe, who teaches law in Quito, thinks"
        before = self.resolver.article.sentences[: frame.sentence.index]
        return any(entity in self.resolver.speakers(s) for s in before)


def _source(subject: Token | None, entity: Entity) -> bool:
    """Whether what somebody thinks is known because he told it: a diplomat or observer, named for what he is."""
    if entity.person:
        return is_expert(entity)
    return entity.unnamed and subject is not None and subject.lower.rpartition("-")[2] in _SOURCES


def _told_body(name: Token | None) -> bool:
    """As in "The Daily Mercury, a newspaper in Accra": the text itself says that an unknown name is a body's."""
    beside = (c.lower for c in name.children if c.dep == "appos") if name is not None else ()
    return any(w in lx.ORG_NOUNS or w in lx.OUTLET_HEADS or w in lx.ORG_HEADS for w in beside)


def _journalist(subject: Token, entity: Entity) -> bool:
    """Whether those who ask are journalists, whose questions are no statements."""
    return entity.outlet or subject.lemma.lower() in lx.REPORTERS or subject.lower in _ASKERS


def _tells(subject: Token, frame: Frame) -> bool:
    """Whether a frame plainly has its subject speak: words in quotation marks, or a clause behind a verb of speech; by
    any other verb only a noun that means people.
    """
    if frame.pattern.weak:
        return False
    if frame.quotes or frame.rule == "according to":
        return True
    word = subject.lower.rpartition("-")[2]
    if word in lx.PERSON_NOUNS or (frame.pattern.open and "clause" in frame.kinds):
        return True
    aside = "parenthesis" in frame.kinds
    return (aside and frame.pattern.open and not frame.pattern.person) or (
        word in lx.ORG_NOUNS and (aside or "clause" in frame.kinds)
    )
