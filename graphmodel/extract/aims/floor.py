"""Who speaks in a debate speaks to the chamber: one after the other at a sitting of a council or assembly."""

from __future__ import annotations

from collections.abc import Sequence

from graphmodel.extract.aims.public import PRESS
from graphmodel.extract.coref.resolver import Resolver
from graphmodel.extract.drafts import Draft
from graphmodel.extract.frames.find import Frame
from graphmodel.extract.meetings.merge import Gathering
from graphmodel.extract.names.entities import UNIONS, Entity
from graphmodel.extract.parse.article import Sentence, Token
from graphmodel.extract.parse.complements import has_perfect
from graphmodel.model.vocab import PLOVER

_CHAMBERS = frozenset(
    "council assembly committee parliament congress senate chamber commission conference commons lords knesset duma "
    "bundestag sabha diet majlis sejm riksdag storting cortes house governors delegates".split()
)
_WORLDWIDE = (None, *UNIONS)
_DELEGATES = frozenset("representative representatives delegate delegates delegation".split())
_TAKING = frozenset("vote floor debate adoption".split())
_ROOMS = _CHAMBERS | frozenset(
    "session sitting debate meeting plenary floor delegates members lawmakers deputies".split()
)
_OUT_OF_IT = PRESS | frozenset(
    "statement statements tweet tweeted twitter telegram facebook letter telephone phone afterwards afterward earlier "
    "communique memoir memoirs outside corridor corridors lobby lobbies hallway aside backstage".split()
)
"""Words of another occasion."""
_BODY = frozenset("summit gathering forum ministers leaders colleagues".split())
"""Words for those who sit together that need not mean a chamber, but do where they stand for a named body."""
_RISING = frozenset("speak hear address rise call follow lead open".split())
"""What is told of somebody whose turn it is to speak."""
_TURNS = frozenset("floor rostrum podium table lectern microphone word turn".split())
_PLACING = ("in", "from", "at")
_ANSWERING = ("reply", "answer", "retort", "respond")
_REACH = 6
"""Blocks that the chamber may lie back for who is called a delegate."""
_CLOSE = 2
"""The same for others who speak there."""
_LEAD = 4
"""Blocks at the start of an article by which it tells that it is about a sitting."""


class _Debate:
    """The chamber that sits, and who has spoken to it."""

    def __init__(self) -> None:
        self.body: Entity | None = None
        self.at = 0
        self.lead = False
        self.told: set[str] = set()

    def open(self, body: Entity, draft: Draft) -> None:
        """Somebody speaks to a chamber: this one sits."""
        if body is not self.body:
            self.told, self.lead = set(), _chamber(body) and draft.sentence.block <= _LEAD
        self.body, self.at = body, draft.sentence.block
        if not draft.via and draft.outer is None and not _told_back(draft):
            self.told.add(draft.speaker.name)

    def heard(self, draft: Draft, sat: Entity | None, resolver: Resolver) -> bool:
        """Whether a draft goes on in the debate; `sat` is the body at whose meeting it was said."""
        if self.body is None:
            return False
        back = draft.sentence.block - self.at
        if _delegate(draft):
            return back <= _REACH and not _elsewhere(draft)
        if back > _CLOSE or _out_of_it(draft):
            return False
        if draft.speaker.name in self.told or _risen(draft, resolver):
            return True
        if _chamber(self.body) and sat is not None and sat.name == self.body.name:
            return True  # ministers who meet speak to the press as well, a council hears who is told of
        return self.lead and _takes_floor(draft, self.body)


def settle_floor(drafts: Sequence[Draft], gatherings: Sequence[Gathering], resolver: Resolver) -> None:
    """Give what is said in a debate the chamber that the others spoke to."""
    debate = _Debate()
    bodies = {g.id: b for g in gatherings if (b := _sat(g)) is not None}
    for draft in drafts:
        if draft.quote is not None and draft.quote.turn:
            continue  # in a transcript the turns tell who is spoken to
        body = draft.addressee if draft.addressee is not None and _sits(draft) else None
        sat = bodies.get(draft.meeting or "")
        if body is None and draft.addressee is None and sat is not None and debate.body is None and _delegate(draft):
            body = sat
        if body is None and draft.addressee is None and (_opens(draft) or _addressed(draft)):
            if debate.body is None or draft.sentence.block - debate.at > _REACH:
                body = _named_before(draft, resolver)
            elif _addressed(draft):
                body = debate.body
        if body is not debate.body and PLOVER[draft.act] == "REQUEST" and not _told(draft):
            body = None  # who is asked for something need not sit
        if body is not None:
            debate.open(body, draft)
        if _told_press(draft):
            debate.told.discard(draft.speaker.name)
        elif body is not None or debate.heard(draft, sat, resolver):
            debate.told.add(draft.speaker.name)
            debate.at = draft.sentence.block
            if draft.addressee is None and not draft.via and draft.outer is None and draft.act != "agree":
                draft.addressee = debate.body


def _sits(draft: Draft) -> bool:
    """Whether whom a draft is told to sits there: a chamber by its name, or a body of countries where "the session",
    "the delegates" or "the ministers" stands for it.
    """
    heard, noun = draft.addressee, draft.frame.addressee if draft.frame is not None else None
    if heard is None or heard.outlet or _chamber(heard):
        return heard is not None and not heard.outlet
    body = heard.kind == "organization" or heard.country in UNIONS
    return body and not heard.person and noun is not None and noun.mention is None and noun.lower in _ROOMS | _BODY


def _sat(gathering: Gathering) -> Entity | None:
    """The body whose meeting it is."""
    first = gathering.parties[0] if gathering.parties else None
    body = first is not None and (first.kind == "organization" or first.country in UNIONS) and not first.person
    return first if body and gathering.kind in ("conference", "vote") else None


def _risen(draft: Draft, resolver: Resolver) -> bool:
    """As in "Mr. Roe was called to the table next. He denied": the sentence right before gave the speaker the floor."""
    at = draft.sentence.index
    for sentence in resolver.article.sentences[max(0, at - 1) : at]:
        root = sentence.root
        subject = root.child("nsubj", "nsubjpass")
        party = resolver.party(subject) if subject is not None else None
        if party is None or party.entity is not draft.speaker or sentence.block != draft.sentence.block:
            continue
        near = [t for t in sentence.tokens if t.quote is None]
        takes = root.lemma in ("take", "have", "call", "come", "go", "get") and any(t.lower in _TURNS for t in near)
        if takes or (root.lemma in _RISING and root.lemma != "call" and not any(t.lower in PRESS for t in near)):
            return True
    return False


def _told_back(draft: Draft) -> bool:
    """Whether a draft tells of an act before the ones around it: "had told the council"."""
    return draft.frame is not None and has_perfect(draft.frame.trigger)


def _told(draft: Draft) -> bool:
    return draft.frame is not None and draft.frame.trigger.lemma in ("tell", "address", "inform", "remind", "assure")


def _told_press(draft: Draft) -> bool:
    """Whether the words of a sentence tell of the press: what its speaker says then is for the public."""
    return draft.frame is not None and any(t.lower in PRESS and t.pos != "VERB" for t in _telling(draft.frame))


def _telling(frame: Frame) -> list[Token]:
    """The words of a sentence but for what is said."""
    said = {id(t) for t in frame.content} if frame.kinds & {"clause", "parenthesis"} else set()
    return [t for t in frame.sentence.tokens if t.quote is None and id(t) not in said]


def _chamber(entity: Entity) -> bool:
    words = entity.name.lower().split()
    return entity.kind == "organization" and len(words) > 1 and bool(set(words) & _CHAMBERS)


def _out_of_it(draft: Draft) -> bool:
    """Whether an act is told as one of another day or place."""
    if draft.frame is None:
        return False
    verb = draft.frame.trigger
    if has_perfect(verb) or (draft.status != "planned" and verb.tag in ("VBZ", "VBP")):
        return True
    return _placed(draft.frame.sentence) or _elsewhere(draft)


def _elsewhere(draft: Draft) -> bool:
    """Whether the words of a sentence tell of another occasion: "remarked afterwards", "in a statement"."""
    return draft.frame is not None and any(
        t.lower in _OUT_OF_IT and t.pos not in ("VERB", "PROPN") for t in _telling(draft.frame)
    )


def _placed(sentence: Sentence) -> bool:
    """As in "In Washington, the spokesman said"."""
    first = next((t for t in sentence.tokens if t.pos not in ("PUNCT", "SPACE")), None)
    if first is None or first.lower not in _PLACING:
        return False
    noun = first.child("pobj")
    return (
        noun is not None and noun.lower not in _ROOMS and noun.mention is not None and not _chamber(noun.mention.entity)
    )


def _takes_floor(draft: Draft, body: Entity) -> bool:
    """Whether somebody new speaks for a country, or for the body itself, in a body of countries."""
    speaker, subject = draft.speaker, draft.frame.speaker if draft.frame is not None else None
    if draft.frame is None or draft.frame.trigger.lemma in _ANSWERING:
        return False
    if subject is None or not speaker.person or body.country not in _WORLDWIDE or draft.date_basis == "explicit":
        return False
    if _spoke(subject):
        return True
    if subject.pos == "PRON":
        return False
    near = [
        subject,
        *subject.children,
        *(g for c in subject.children if c.dep in ("appos", "compound") for g in c.children),
    ]
    tied = any(t.mention is not None and t.mention.entity.kind == "country" for t in near)
    of = any(
        n.mention is not None and n.mention.entity.kind == "country"
        for c in subject.children
        if c.dep == "prep" and c.lower in ("of", "for")
        for n in c.children
    )
    return tied or of or (body.country is not None and body.country == speaker.country)


def _spoke(subject: Token) -> bool:
    """As in "The minister, who spoke on Monday", "Mr. Roe, who addressed the session"."""
    return any(c.dep == "relcl" and c.lemma in ("speak", "address") for c in subject.children)


def _addressed(draft: Draft) -> bool:
    """As in "Mr. Roe, who addressed the chamber by video link, said"."""
    subject = draft.frame.speaker if draft.frame is not None else None
    for clause in subject.children if subject is not None else []:
        thing = clause.child("dobj") if clause.dep in ("relcl", "acl") and clause.lemma == "address" else None
        if thing is not None and thing.lower in _ROOMS:
            return True
    return False


def _delegate(draft: Draft) -> bool:
    """Whether somebody speaks as a delegate: "the representative of Chad", "the Chadian delegate, Jane Roe"."""
    subject = draft.frame.speaker if draft.frame is not None else None
    if subject is None or draft.speaker.kind == "country" or _told_press(draft):
        return False
    near = [subject, *subject.children, subject.head, *(c for c in subject.head.children if c.index < subject.index)]
    return (any(t.lower in _DELEGATES for t in near) and not _abroad(subject)) or _for_country(subject)


def _for_country(subject: Token) -> bool:
    """As in "Sir John Roe, for Britain, said", "Mr. Roe, speaking for Chad, said"."""
    around = [subject, *(c for c in subject.children if c.dep in ("acl", "appos"))]
    around += [c for c in subject.head.children if c.dep in ("advcl", "acl") and c.lower == "speaking"]
    preps = [c for t in around for c in t.children if c.lower == "for" and c.dep == "prep"]
    preps += [c for c in subject.head.children if c.lower == "for" and c.dep == "prep" and c.index < subject.head.index]
    nouns = [n for p in preps for n in p.children if n.dep == "pobj" and n.mention is not None]
    return any(n.mention is not None and n.mention.entity.kind == "country" for n in nouns)


def _abroad(subject: Token) -> bool:
    """As in "the Special Representative", "the trade representative": an office, no seat in a chamber."""
    return any(
        c.lower in ("special", "trade", "personal", "high") for t in (subject, *subject.children) for c in t.children
    )


def _opens(draft: Draft) -> bool:
    """As in "Speaking after the vote", "Taking the floor": a debate goes on."""
    tokens = draft.sentence.tokens[:6]
    spoken = any(t.lower in ("speaking", "taking") and t.tag == "VBG" for t in tokens)
    return spoken and any(t.lower in _TAKING for t in tokens)


def _named_before(draft: Draft, resolver: Resolver) -> Entity | None:
    """The chamber named last before."""
    for mention in reversed(resolver.names.mentions):
        if mention.start < draft.start and _chamber(mention.entity) and "Conference" not in mention.entity.name:
            near = draft.sentence.index - mention.first.sentence.index <= _REACH
            return mention.entity if near else None
    return None
