"""Words of meeting in a parsed article, each with its parties, place, date and status; `merge` joins them."""

from __future__ import annotations

from collections.abc import Iterator

from graphmodel.extract.coref.resolver import Resolver
from graphmodel.extract.dates.find import DateMention
from graphmodel.extract.dates.scan import MONTHS, WEEKDAYS
from graphmodel.extract.meetings import words as mw
from graphmodel.extract.meetings.bodies import Bodies
from graphmodel.extract.meetings.company import Company
from graphmodel.extract.meetings.contacts import Contacts, by_phone, going_to
from graphmodel.extract.meetings.errands import Errands
from graphmodel.extract.meetings.floor import Floor
from graphmodel.extract.meetings.giving import Giving
from graphmodel.extract.meetings.guests import Visits
from graphmodel.extract.meetings.jointly import Jointly
from graphmodel.extract.meetings.next import Rounds
from graphmodel.extract.meetings.parties import Parties
from graphmodel.extract.meetings.phone import Phone
from graphmodel.extract.meetings.phrases import Phrases
from graphmodel.extract.meetings.place import place_of
from graphmodel.extract.meetings.raw import Raw
from graphmodel.extract.meetings.series import each
from graphmodel.extract.meetings.sittings import Sittings
from graphmodel.extract.meetings.standing import behind_aside, doing_at, standing
from graphmodel.extract.meetings.status import called_off, status_of_noun, status_of_verb, turned_away
from graphmodel.extract.meetings.summons import Summons
from graphmodel.extract.meetings.time import Times
from graphmodel.extract.meetings.votes import own_body
from graphmodel.extract.names.entities import Entity
from graphmodel.extract.parse.article import ParsedArticle, Token
from graphmodel.model.edtf import bounds
from graphmodel.model.vocab import MeetingKind

_OFFICES = mw.words(
    "ministry department office government council cabinet parliament army navy police court bank senate assembly "
    "congress embassy presidency agency service forces military commission house authority chancellery"
)
"""Bodies that are their country's own."""
_ROUNDS = ("final", "finals", "semi-final", "semifinal", "quarter-final", "quarterfinal", "championship", "playoff")
_DAY = ("day", "night", "morning", "evening", "afternoon", "eve", "weekend")
_GATHERING = ("meet", "convene", "gather", "come", "confer", "huddle", "reconvene", "assemble")
_BROKERING = mw.words("arrange broker mediate host sponsor organize organise hold plan facilitate chair convene")
_OPENING = ("open", "begin", "start", "resume", "launch", "enter", "reopen", "conduct")
_SESSIONS = ("meeting", "session", "summit", "talk", "conference", "gathering", "debate")


class Finder:
    """Finds the words of meeting of one article."""

    def __init__(self, article: ParsedArticle, resolver: Resolver, times: Times) -> None:
        self._article = article
        self._resolver = resolver
        self._parties = Parties(resolver)
        self._bodies = Bodies(resolver)
        self._times = times
        self._sittings = Sittings(resolver, times)
        self._visits = Visits(resolver, times, self._parties)
        self._contacts = Contacts(resolver, times, self._parties)
        self._company = Company(times, self._parties)
        self._giving = Giving(times, self._parties)
        self._floor = Floor(resolver, times, self._parties)
        self._errands = Errands(resolver, times, self._parties)
        self._summons = Summons(times, self._parties)
        self._phone = Phone(times, self._parties)
        self._jointly = Jointly(times, self._parties)
        self._phrases = Phrases(times, self._parties)
        self._rounds = Rounds(resolver, times)

    def find(self) -> list[Raw]:
        """All, in reading order; the same word at most once."""
        out: list[Raw] = []
        for sentence in self._article.sentences:
            for token in sentence.tokens:
                out += self._at(token)
        return out

    def _at(self, token: Token) -> Iterator[Raw]:
        raw: Raw | None = None
        if token.pos in ("VERB", "AUX"):
            raw = (
                self._verb(token)
                or self._errands.of_verb(token)
                or self._jointly.of_verb(token)
                or self._summons.of_verb(token)
                or self._phone.of_verb(token)
                or self._contacts.of_verb(token)
                or self._visits.stay(token)
                or self._visits.leading(token)
                or self._sittings.of_verb(token)
                or self._company.of_verb(token)
                or self._giving.of_verb(token)
                or self._floor.of_verb(token)
                or self._phrases.of_verb(token)
            )
        elif token.pos in ("NOUN", "PROPN") and token.lemma.lower() in mw.NOUNS:
            raw = self._noun(token)
            raw = raw if raw is not None and not raw.vague else self._rounds.of_noun(token) or raw
        elif token.pos == "NOUN":
            raw = self._company.of_time(token) or self._rounds.of_noun(token)
        if raw is not None and raw.status != "unreal":
            self._parties.met(token.sentence, raw.parties)
            self._rounds.told(raw)
            yield from each(raw, self._parties, self._times)

    # -- verbs

    def _verb(self, verb: Token) -> Raw | None:
        lemma = verb.lemma.lower()
        if lemma in _GATHERING and (found := self._body_meets(verb, lemma)) is not None:
            return found
        if lemma in ("sit", "come", "get"):
            return self._idiom(verb, lemma)
        if lemma in mw.RECIPROCAL:
            found = self._reciprocal(verb, lemma)
            if found is not None:
                return found
        if lemma in mw.RECEIVING:
            return self._receiving(verb, lemma)
        if lemma in mw.RAISING:
            return self._raising(verb)
        if lemma in mw.ARRIVING:
            return self._visits.arrival(verb)
        return None

    def _raw(self, verb: Token, kind: MeetingKind, parties: list[Entity], rule: str, sure: float) -> Raw | None:
        distinct = list(dict.fromkeys(parties))
        if len(distinct) < 2 or _contained(distinct) or _match(verb):
            return None
        going = going_to(verb)
        date = self._times.of_verb(verb) or (self._times.of_verb(going) if going is not None else None)
        main = _joint_main(verb) if date is None else None
        date = self._times.of_verb(main) if main is not None else date
        place = place_of(verb, self._resolver) or (place_of(going, self._resolver) if going is not None else None)
        status = status_of_verb(verb)
        if status == "held" and going is not None:
            status = status_of_verb(going)  # "will fly to X to meet Y"
        return Raw(verb, kind, distinct, status, rule, place, date, sure=sure)

    def _reciprocal(self, verb: Token, lemma: str) -> Raw | None:
        preps = mw.WITH_PREPS.get(lemma, frozenset(("with",)))
        thing = verb.child("dobj") if lemma == "meet" else None
        if thing is not None and thing.lower in ("face", "head", "eye", "one", "table") and thing.mention is None:
            thing = None  # "met face to face", "met one on one", "met around one table"
        others = self._parties.of(thing) if thing is not None else self._parties.introduced(verb, preps)
        if thing is not None and not others:
            return None
        us = self._parties.subject(verb) if others else self._parties.together(verb)
        if lemma in ("speak", "talk") and not all(e.person or e.kind == "country" for e in (*us, *others)):
            return None
        if lemma in ("speak", "talk") and others and not self._no_speech(verb, us, others):
            return None
        kind: MeetingKind = mw.RECIPROCAL[lemma]
        if lemma in ("talk", "confer", "consult", "converse") and _by_phone(verb):
            kind = "call"
        if (
            lemma == "speak"
            and not others
            and not (_by_phone(verb) or status_of_verb(verb) == "planned" or _lately(verb))
        ):
            return None
        return self._raw(verb, kind, [*us, *others], f"verb:{lemma}", 0.9 if lemma == "meet" else 0.8)

    def _no_speech(self, verb: Token, us: list[Entity], others: list[Entity]) -> bool:
        """Whether "spoke to", a speech as often as a talk, is a talk: of one named person to another, say."""
        if _has(verb, ("with",)) or _by_phone(verb) or _lately(verb):
            return True
        return len(us) == len(others) == 1 and us[0].person and others[0].person and bool(self._times.of_verb(verb))

    def _receiving(self, verb: Token, lemma: str) -> Raw | None:
        if lemma == "visit":
            return self._visits.of_verb(verb, verb.child("dobj"))
        if lemma in ("call", "ring") and (
            verb.child("oprd", "xcomp", "ccomp") is not None
            or any(c.dep == "prt" and c.lower != "up" for c in verb.children)
            or _has(verb, ("for", "upon"))
            or _on_somebody(verb)
        ):
            return None
        passive = verb.child("nsubjpass") is not None or verb.child("auxpass") is not None
        if passive:
            us, others = self._parties.introduced(verb, ("by",)), self._guests(verb)
        else:
            us, others = self._parties.subject(verb), self._parties.of(verb.child("dobj"))
        kind = mw.RECEIVING[lemma]
        if lemma == "call" and not passive and _has(verb, ("in",)):
            others, kind = [e for e in self._parties.introduced(verb, ("in",)) if e.person], "talks"
        if not passive and not others and (lemma in ("phone", "telephone") or by_phone(verb)):
            others = self._parties.introduced(verb, ("with", "to"))
        body = None if passive or kind == "call" else self._bodies.of_members_heard(verb.child("dobj"))
        thing = verb.child("dobj")
        leaders = lemma in ("phone", "telephone", "call") and thing is not None and thing.tag == "NNS"
        states = lemma == "meet" or (leaders and len(others) > 1)  # "telephoned his A, B and C counterparts"
        others = [body] if body else [e for e in others if e.person or (states and e.kind == "country")]
        group = self._bodies.described(thing, whole=True) if not passive and kind != "call" else None
        others = others or ([group] if group is not None else [])
        if not others or not us:
            return None
        raw = self._raw(verb, kind, [*us, *others], f"verb:{lemma}", 0.75)
        if raw is not None and lemma == "receive" and raw.status == "unreal" and turned_away(verb):
            raw.date = raw.date or self._times.of_verb(verb.head)
            raw.status = "cancelled" if raw.date is not None else "unreal"
        return raw

    def _guests(self, verb: Token) -> list[Entity]:
        """Who is received, of "was received by", "is to be hosted by", "said after being received by"."""
        own = verb.child("nsubjpass")
        head = own if own is not None else self._parties.subject_head(verb)
        return self._parties.of(head) if head is not None else []

    def _body_meets(self, verb: Token, lemma: str) -> Raw | None:
        """A body, or its leaders, that meet somewhere or on some day."""
        if lemma == "come" and not any(c.lower == "together" for c in verb.children):
            return None
        if verb.child("dobj") is not None or _has(verb, ("with",)):
            return None
        if (asked := self._bodies.asked(verb)) is not None:
            date = self._times.of_verb(verb)
            return Raw(verb, "conference", [asked], "planned", "body:asked", None, date, asked.name, 0.55)
        head = self._parties.subject_head(verb)
        body = self._bodies.of_subject(head)
        if body is None and self._times.of_verb(verb) is not None and len(self._parties.of(head)) < 2:
            body = self._bodies.described(head)
        if body is None and head is not None and head.lower == "they" and verb.dep == "advcl":  # "told the ministers
            body = self._bodies.of_members_heard(verb.head.child("dobj", "dative"))  # of the X when they gathered"
        if body is None:
            return None
        status = status_of_verb(verb)
        if any(c.dep == "mark" and c.lower in ("before", "until") for c in verb.children) and status == "held":
            status = "planned"
        date = self._times.of_verb(verb) or self._times.of_main(verb)
        place = place_of(verb, self._resolver)
        if date is None and place is None:
            return None
        if verb.tag in ("VBP", "VBZ") and status == "held" and date is not None and self._open(date):
            status = "planned"
        return Raw(verb, "conference", [body], status, f"body:{lemma}", place, date, body.name, 0.65)

    def _open(self, date: DateMention) -> bool:
        """Whether a stretch of days is not yet over."""
        on = bounds(self._article.published).latest
        last = date.interval.latest
        return on is not None and last is not None and last > on

    def _raising(self, verb: Token) -> Raw | None:
        if verb.child("dobj") is None:
            return None
        us = self._parties.subject(verb)
        preps = ("to",) if verb.lemma == "put" else ("with",)
        others = self._parties.introduced(verb, preps) or self._parties.introduced(verb.child("dobj") or verb, preps)
        people = [e for e in (*us, *others) if e.person]
        if not us or not others or len(people) < 2:
            return None
        raw = self._raw(verb, "talks", [*us, *others], f"verb:{verb.lemma}", 0.6)
        meets = next((c for c in verb.children if c.dep == "advcl" and c.lemma == "meet"), None)
        if raw is not None and meets is not None:  # "will raise it when they meet in X on Friday"
            raw.place = raw.place or place_of(meets, self._resolver)
            raw.date = raw.date or self._times.of_verb(meets)
        return raw

    def _idiom(self, verb: Token, lemma: str) -> Raw | None:
        """Of "sat down with", "came face to face", "got together"."""
        near = " ".join(t.lower for t in verb.sentence.tokens[verb.index + 1 : verb.index + 5])
        wanted = {"sit": ("down",), "come": ("face to face", "together"), "get": ("together",)}[lemma]
        if not near.startswith(wanted):
            return None
        us = self._parties.subject(verb)
        others = self._parties.introduced(verb, ("with",)) or self._with_nearby(verb)
        raw = self._raw(verb, "talks", [*us, *others], f"verb:{lemma} {wanted[0]}", 0.85)
        if raw is not None and raw.date is None:
            raw.date = self._times.after(verb, 9)
        return raw

    def _with_nearby(self, verb: Token) -> list[Entity]:
        for token in verb.sentence.tokens[verb.index + 1 : verb.index + 8]:
            if token.lower == "with":
                return [e for c in token.children if c.dep == "pobj" for e in self._parties.of(c)]
        return []

    # -- nouns

    def _noun(self, noun: Token) -> Raw | None:
        word = noun.lemma.lower()
        kind = mw.NOUNS[word]
        modifiers = {c.lower for c in noun.children if c.dep in ("compound", "amod", "nmod")}
        if modifiers & mw.NO_MEETING or (noun.dep == "compound" and noun.head.pos == "NOUN"):
            return None
        if word in ("call", "conversation") and modifiers & mw.CALLS:
            kind = "call"
        elif word == "call" and not _has(noun, ("with", "between")) and not _the_call(noun):
            return self._call_to(noun)
        elif modifiers & {"virtual", "video", "telephone", "phone"} and kind == "talks":
            kind = "call"
        if kind == "visit":
            return self._visits.of_noun(noun)
        if word in mw.SITTINGS and not _has(noun, ("with", "between")):
            asked = self._bodies.asked(noun)
            if asked is not None:
                date = self._times.of_noun(noun)
                return Raw(noun, "conference", [asked], "planned", "body:asked", None, date, asked.name, 0.55)
            body = self._bodies.of_noun(noun)
            if body is not None:
                return self._body_summit(noun, body)
        if kind == "conference" or (kind == "summit" and _named(noun)):
            found = self._assembly(noun, kind)
            return self._talks(noun, kind) if found is None and word == "debate" else found
        return self._talks(noun, kind)

    def _body_summit(self, noun: Token, body: Entity) -> Raw | None:
        """A summit of a body, of which its own words or its clause ("which opens Monday in X") tell the day."""
        date, place = self._times.of_noun(noun), place_of(noun, self._resolver)
        for clause in (t for t in noun.subtree() if t.dep == "relcl" and t.lemma in (*mw.HOLDING, "take")):
            date = date or self._times.of_verb(clause)
            place = place or place_of(clause, self._resolver)
        if date is None and place is None:
            return None
        return Raw(noun, "conference", [body], status_of_noun(noun), "body:summit", place, date, body.name, 0.65)

    def _talks(self, noun: Token, kind: MeetingKind) -> Raw | None:
        own = self._parties.introduced(noun, ("between", "with", "of", "among")) or self._arranged(noun)
        held = [*self._parties.owner(noun), *self._parties.modifiers(noun)]
        named = len({*own, *held}) >= 2 and (bool(own and held) or not _has(noun, ("with",)))
        by_verb = [] if named else self._around(noun)
        parties = [e for e in dict.fromkeys([*by_verb, *held, *own]) if e.kind != "other"]
        parties = [] if _contained(parties) else parties
        seat = standing(noun)
        place = place_of(noun, self._resolver) or place_of(seat, self._resolver)
        date = self._times.of_noun(noun) or self._times.of_noun(seat)
        if date is None and place is None and _yet_to_open(noun):
            return None
        raw = Raw(noun, kind, parties, status_of_noun(seat), f"noun:{noun.lemma}", place, date, sure=0.75)
        raw.vague = len(parties) < 2
        if raw.vague and (cabinet := self._own_cabinet(noun, by_verb)) and (date or place):
            return Raw(noun, kind, cabinet, raw.status, "noun:cabinet", place, date, sure=0.6)
        if raw.vague and noun.lemma in _SESSIONS and (date or place) and raw.status != "unreal":
            head = self._parties.subject_head
            body = self._bodies.at(noun, head) or (self._bodies.at(seat, head) if seat is not noun else None)
            if body is not None:
                return Raw(noun, "conference", [body], raw.status, "body:session", place, date, body.name, 0.6)
        if raw.date is None and noun.dep in ("dep", "appos", "npadvmod") and noun.head.pos == "VERB":
            raw.date = self._times.after(noun.head, 10)  # "they met on Friday, their first encounter since"
        return None if raw.vague and noun.lemma in mw.LOOSE else raw

    def _own_cabinet(self, noun: Token, doers: list[Entity]) -> list[Entity]:
        """Of "X came out of a meeting of his cabinet": the cabinet, and X."""
        prep = next((c for c in noun.children if c.dep == "prep" and c.lower == "of"), None)
        cabinet = prep.child("pobj") if prep is not None else None
        owner = cabinet.child("poss") if cabinet is not None and cabinet.lower == "cabinet" else None
        if cabinet is None or owner is None or owner.tag != "PRP$":
            return []
        who = [e for e in (doers or self._parties.of(owner)) if e.person]
        body = own_body(cabinet, self._resolver)
        return [who[0], body] if len(who) == 1 and body is not None else []

    def _call_to(self, noun: Token) -> Raw | None:
        """Of "X's call to Y on Monday": a call with its day, not one for something."""
        us, others = self._parties.owner(noun), self._parties.introduced(noun, ("to",))
        date = self._times.own(noun)
        pair = list(dict.fromkeys([*us, *others]))
        appeal = any(c.dep in ("acl", "relcl") or c.lower == "for" for c in noun.children)
        if date is None or appeal or len(pair) != 2 or not all(e.person for e in pair):
            return None
        return Raw(noun, "call", pair, status_of_noun(noun), "noun:call", None, date, sure=0.65)

    def _arranged(self, noun: Token) -> list[Entity]:
        """The parties of "talks that X had arranged between A and B"."""
        clauses = [c for c in noun.children if c.dep in ("relcl", "acl") and c.lemma in _BROKERING]
        found = [e for clause in clauses for e in self._parties.introduced(clause, ("between",))]
        attended = [c for c in noun.children if c.dep == "acl" and c.lemma in ("attend", "join") and c.tag == "VBN"]
        return found or [e for clause in attended for e in self._parties.introduced(clause, ("by",))]

    def _around(self, noun: Token) -> list[Entity]:
        """Parties from the verb: "held talks", "flew in for talks with", "told X during the meeting"."""
        seat = standing(noun)
        head = seat.head
        if seat.dep in ("dobj", "npadvmod") and (
            head.lemma in mw.HOLDING or head.lemma in mw.CANCELLING or called_off(head)
        ):
            return [*self._parties.subject(head), *self._parties.introduced(head, ("with",))]
        if seat.dep == "nsubjpass" and head.lemma in ("attend", "host", "hold", "join"):
            return self._parties.introduced(head, ("by", "between"))
        named = head.head if seat.dep == "oprd" and head.dep == "ccomp" and head.head.lemma in mw.HOLDING else None
        if (doing := named or doing_at(noun)) is not None:  # "held what he called frank talks with X"
            return self._parties.subject(doing)
        if seat.dep != "pobj" or head.dep != "prep" or (head.lower == "on" and noun.lemma != "call"):
            return []  # "briefed X on the talks": not there
        verb = head.head
        if verb.lemma == "invite" and head.lower in ("to", "for"):
            guests = verb.child("dobj", "nsubjpass")
            hosts = self._parties.introduced(verb, ("by",)) if verb.child("nsubjpass") else self._parties.subject(verb)
            return [*hosts, *self._parties.of(guests)]
        for _ in range(4):
            if verb.mention is not None and verb.mention.entity.person and _has(noun, ("with",)):
                return self._parties.of(verb)  # "Mr X, in Lima for talks with Y"
            if verb.pos in ("VERB", "AUX") or verb.head is verb or verb.dep not in ("prep", "pobj", "dobj", "attr"):
                break
            verb = verb.head
        verb = behind_aside(verb, head)
        if verb.pos not in ("VERB", "AUX") or (head.lower not in mw.AT_PREPS and head.head.lower not in ("out", "up")):
            return []
        if _has(noun, ("with",)):
            group = self._bodies.described(self._parties.subject_head(verb), whole=True)
            return self._parties.subject(verb) or ([group] if group is not None else [])
        told = verb.child("dobj", "dative")
        to = self._parties.introduced(verb, ("to", "with")) or self._parties.of(told)
        us = self._parties.subject(verb)
        if len({e.country for e in us if e.person}) >= 2:
            return us  # two leaders who "agreed at a summit"
        if head.lower in ("after", "following", "since") and verb.lemma in mw.TELLING:
            return []  # who is told of it afterwards was not there
        return [*us, *to] if us and any(e.person for e in us) and any(e.person for e in to) else []

    def _assembly(self, noun: Token, kind: MeetingKind) -> Raw | None:
        """A conference or named summit; who attends stands around it, or is added when meetings are joined."""
        name = _named(noun)
        parties: list[Entity] = []
        if noun.dep == "dobj" and noun.head.lemma in (*mw.HOLDING, "address"):
            parties = [e for e in self._parties.subject(noun.head) if e.person or e.kind == "country"]
        elif noun.dep == "pobj" and noun.head.lower in ("at", "to", "in", "from", "during"):
            verb = noun.head.head
            if verb.pos == "VERB" and noun.head.dep == "prep":
                others = self._parties.of(verb.child("dobj")) if verb.lemma in ("meet", "tell") else []
                parties = [e for e in (*self._parties.subject(verb), *others) if e.person or e.kind == "organization"]
        between = self._parties.introduced(noun, ("between", "of", "with"))
        parties = list(dict.fromkeys([*parties, *between]))
        body = [e for e in parties if e.kind == "organization" and mw.BODY_HEADS & {w.lower() for w in e.name.split()}]
        if not name and kind == "conference" and not between and not body:
            return None
        raw = Raw(
            noun,
            kind,
            parties,
            status_of_noun(noun),
            f"assembly:{noun.lemma}",
            place_of(noun, self._resolver),
            self._times.of_noun(noun),
            name,
            0.6,
        )
        raw.vague = not parties
        if raw.date is None and body:
            raw.date = self._told_before(noun)
        return raw

    def _told_before(self, noun: Token) -> DateMention | None:
        """Of "they made the appeal in a debate": the day of the sentence before, which told of the appeal."""
        sentence = noun.sentence
        if sentence.index == 0 or not any(
            t.lower in ("they", "he", "she") and t.dep == "nsubj" for t in sentence.tokens[:3]
        ):
            return None
        return self._times.sole(self._article.sentences[sentence.index - 1])


def _joint_main(verb: Token) -> Token | None:
    """Of "X and Y, who met alone, agreed on Friday" the main verb, which has the day of both."""
    name = verb.head
    while name.dep == "conj":
        name = name.head
    joint = verb.dep == "relcl" and name is not verb.head and name.dep == "nsubj" and name.head.lemma in mw.JOINT
    return name.head if joint and not any(c.dep == "aux" for c in verb.children) else None


def _contained(parties: list[Entity]) -> bool:
    """Whether all are one country and its own people: no meeting of two."""
    if len(parties) < 2:
        return True
    if any(e.kind == "organization" and not _OFFICES & set(e.name.lower().split()) for e in parties):
        return False  # a government and a movement against it
    codes = {e.country for e in parties}
    return len(codes) == 1 and None not in codes and any(e.kind == "country" for e in parties)


def _yet_to_open(noun: Token) -> bool:
    """Whether somebody is only bidden or willing "to open a dialogue with X", "to begin negotiations"."""
    verb = noun.head
    opening = noun.dep == "dobj" and verb.lemma in _OPENING
    return opening and verb.tag == "VB" and any(c.lower == "to" for c in verb.children)


def _the_call(noun: Token) -> bool:
    """Whether a call is the one told before: "in the call", not "the call for calm"."""
    pointing = any(c.lower in ("the", "their", "same") for c in noun.children if c.dep in ("det", "poss"))
    return pointing and not any(c.dep in ("prep", "acl", "relcl", "amod", "compound") for c in noun.children)


def _by_phone(verb: Token) -> bool:
    return any(t.lower in ("phone", "telephone", "video", "call", "videoconference") for t in verb.subtree())


def _lately(verb: Token) -> bool:
    return any(
        c.lower in ("last", "again", "directly", "separately", "privately", "then", "later") for c in verb.children
    )


def _match(verb: Token) -> bool:
    """Whether two teams met "in the final"."""
    return any(t.lower in _ROUNDS for t in verb.sentence.tokens) and not any(
        t.lower in mw.NOUNS for t in verb.subtree()
    )


def _on_somebody(verb: Token) -> bool:
    """Whether "called on" goes on with whom, not with a day."""
    for prep in (c for c in verb.children if c.dep == "prep" and c.lower == "on"):
        noun = prep.child("pobj")
        day = noun is not None and (noun.lower[:3] in (*WEEKDAYS, *MONTHS) or noun.lower in _DAY or noun.pos == "NUM")
        if not day:
            return True
    return False


def _has(token: Token, preps: tuple[str, ...]) -> bool:
    return any(c.dep == "prep" and c.lower in preps for c in token.children)


def _named(noun: Token) -> str:
    """The capitalized words of a proper conference: "Munich Security Conference", "Paris Peace Forum"; "" for none."""
    tokens = noun.sentence.tokens
    first = noun.index
    while (
        first > 0
        and (tokens[first - 1].text[:1].isupper() or tokens[first - 1].text.isdigit())
        and tokens[first - 1].lower != "the"
    ):
        first -= 1
    if first == noun.index or not noun.text[:1].isupper():
        return ""
    return " ".join(t.text for t in tokens[first : noun.index + 1])
