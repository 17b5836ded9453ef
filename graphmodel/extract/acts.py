"""Which act a frame tells: the pattern's own, or what its content says where the verb leaves that open."""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

from graphmodel.acts import Lexicon
from graphmodel.extract import act_model
from graphmodel.extract import lexicon as lx
from graphmodel.extract.act_features import Features, features
from graphmodel.extract.article import ParsedArticle, Sentence, Token
from graphmodel.extract.complements import direct_object, has_perfect, is_passive, is_progressive
from graphmodel.extract.content import EXPERT_ACTS, Clause, Side, classify
from graphmodel.extract.content_moods import by_mood, mood
from graphmodel.extract.coref import Resolver
from graphmodel.extract.drafts import Draft
from graphmodel.extract.entities import Entity
from graphmodel.extract.frames import Frame, find_frames
from graphmodel.extract.labels import called, label_words
from graphmodel.extract.quotes import Quote
from graphmodel.extract.roles import is_expert
from graphmodel.model.vocab import PLOVER, Act

_GROUPS = frozenset(
    "party parties side sides community world everyone everybody nation nations country countries power powers "
    "government governments leaders people council body regime state states others forces force allies".split()
)
_FORCES = frozenset(
    "troop troops force forces soldier gunner jet plane aircraft warplane bomber helicopter drone ship vessel boat "
    "warship trawler frigate submarine navy army military fighter militia militiaman police guard ranger coastguard "
    "authority side artillery tank missile rocket patrol unit regiment agent spy hacker settler gunboat airforce "
    "battery men pilot warships commando paratrooper security intelligence".split()
)
"""Nouns that stand for whose country or side they are said to be of."""
_FIRST = frozenset(("i", "we"))
_MUST = re.compile(r"\b(?:must|ha(?:s|d|ve) to be|should)\b", re.I)
_ANYBODY = frozenset(("he", "she", "it", "they"))
_HARMFUL = re.compile(
    r"^(?:retaliate|punish|crush|destroy|annihilate|avenge|eliminate|attack|bomb|strike|obliterate|expel|invade|exterminate)$"
)
"""What one does not promise but threaten to do."""
_JOINING = ("acomp", "attr", "dobj", "ccomp", "conj")
_GRANTED = frozenset(("while", "although", "though", "whereas"))
_SHORTEST = 4
"""Words of a clause: in fewer there is nothing for a model to go by."""
Deciding = Literal["both", "rules", "model"]
"""Who decides acts that verbs leave open; users get both, the others are for measurements."""


GRANTING = frozenset("confirm acknowledge concede admit disclose reveal recall".split())
"""Verbs whose telling is an act of its own beside the one told."""
ASSURING = frozenset(("assure", "reassure"))
"""Verbs whose content binds the speaker: what one assures is promised."""


def same_side(entity: Entity, speaker: Entity) -> bool:
    """Whether a party is the speaker, or the country that the speaker speaks for."""
    if entity is speaker or entity.name == speaker.name:
        return True
    return (
        entity.country is not None
        and entity.country == speaker.country
        and entity.kind in ("country", "organization", "unnamed")
        and not is_expert(speaker)
    )


class Judged(NamedTuple):
    """A clause whose verb left the act open: its first character, what a model sees of it, the act by the rules, how
    likely the model finds each act (nothing where rules alone decide), and its own, None where it leaves it to rules.
    """

    start: int
    known: Features
    vote: Act | None
    shares: act_model.Shares
    learned: Act | None


class ActJudge:
    """Decides acts for one article. `judged` holds the clauses whose act was open, for those who ask how."""

    def __init__(
        self, article: ParsedArticle, resolver: Resolver, lexicon: Lexicon, deciding: Deciding = "both"
    ) -> None:
        self.judged: list[Judged] = []
        self._deciding = deciding
        self._article = article
        self._text = article.clean.flat
        self._resolver = resolver
        self._lexicon = lexicon

    def mark(self, drafts: list[Draft]) -> None:
        """Note on each statement whether the model decided its act, and how likely it finds the class of that act."""
        for draft in drafts:
            said = {token.start for token in draft.content}
            clauses = [j for j in self.judged if j.shares and (j.start in said or draft.start <= j.start < draft.end)]
            if not clauses:
                continue
            kind = PLOVER[draft.act]
            shares = [act_model.of_class(j.shares, kind) for j in clauses]
            draft.likely = min(shares) if kind == PLOVER[act_model.PLAIN] else max(shares)
            draft.learned = any(j.learned == draft.act for j in clauses)

    def of_frame(self, frame: Frame, speaker: Entity) -> Act:
        """The act of a frame without quoted utterances."""
        pattern = frame.pattern
        if pattern.label:
            return self._label(frame) or pattern.act
        if not frame.content:
            return pattern.act
        if not pattern.open:
            return self._tempered(frame, speaker)
        if frame.trigger.lemma in ASSURING:
            return self._assured(frame.content_root, speaker)
        told = self.performed(frame.content_root, speaker) if frame.content_root is not None else None
        if told is not None:
            frame.performed = told
            return told.pattern.act
        if frame.trigger.lemma in GRANTING and self._tells_of_another(frame.content_root, speaker):
            return pattern.act
        found = self._strongest(frame.content, frame.content_root, speaker, direct=False)
        lemma, words = frame.trigger.lemma, self._words(frame.content)
        if lemma == "insist" and found in (None, "say", "assess") and _MUST.search(words):
            return "demand"
        return (
            found
            if found is not None and not (found in ("say", "assess") and pattern.act not in ("say", "assess"))
            else pattern.act
        )

    def _tells_of_another(self, root: Token | None, speaker: Entity) -> bool:
        """Whether a clause tells that somebody else did an act of speech: "confirmed that X had accused Y"."""
        told = [] if root is None else [f for f in find_frames(root.sentence, self._lexicon) if f.trigger is root]
        return any(f.speaker is not None and not self._is(f.speaker, speaker) for f in told)

    def _assured(self, root: Token | None, speaker: Entity) -> Act:
        """A promise; no such thing is what somebody is doing ("was not looking for a quarrel") or what will happen of
        itself ("the stocks will last").
        """
        if root is None or is_passive(root):
            return "promise"
        if is_progressive(root):
            return "say"
        subject = self.doer(root)
        thing = subject is None or subject.lemma.lower() not in lx.PERSON_NOUNS | lx.EXPERT_NOUNS
        foretold = any(c.lower in ("will", "would", "shall", "'ll") for c in root.children)
        return "assess" if foretold and thing and self.side(root, speaker) == "none" else "promise"

    def _tempered(self, frame: Frame, speaker: Entity) -> Act:
        """Verbs whose content may weaken them: a caution about a forecast is a judgement."""
        act = frame.pattern.act
        if (
            act == "warn"
            and frame.trigger.lemma == "caution"
            and "clause" in frame.kinds
            and "object" not in frame.kinds
        ):
            found = classify(self._clause(frame.content, frame.content_root, speaker, direct=False))
            if found == "assess":
                return "assess"
        if act == "warn" and frame.content_root is not None:
            found = classify(self._clause(frame.content, frame.content_root, speaker, direct=False))
            return "threaten" if found == "threaten" else act
        if (
            act == "promise"
            and frame.content_root is not None
            and _HARMFUL.search(frame.content_root.lemma)
            and frame.content_root.child("neg") is None
        ):
            return "threaten"
        return act

    def _label(self, frame: Frame) -> Act | None:
        verb = frame.trigger
        words = label_words(verb)
        if words:
            return called(verb, self._text[words[0].start : words[-1].end])
        named = direct_object(verb) or next((c.child("nsubj") for c in verb.children if c.dep == "ccomp"), None)
        tokens = [t for t in verb.subtree() if t.index > (named.index if named is not None else verb.index)]
        if not tokens:
            return None
        return called(verb, self._text[tokens[0].start : tokens[-1].end].replace('"', ""))

    def inside(self, quote: Quote) -> list[Sentence]:
        """The sentences of an utterance."""
        return self._article.inside(quote)

    def of_sentence(self, sentence: Sentence, speaker: Entity) -> tuple[Act | None, Frame | None]:
        """The act of one quoted sentence, and the frame in it by which the speaker performs it ("we urge")."""
        performed = self.performed(sentence.root, speaker, quoted=True)
        if performed is not None:
            return performed.pattern.act, performed
        return self._strongest(sentence.tokens, sentence.root, speaker, direct=True), None

    def of_words(self, tokens: list[Token], root: Token, speaker: Entity) -> Act | None:
        """The act of one clause of what somebody is reported to have said; None where its words leave it open."""
        told = self.performed(root, speaker)
        return told.pattern.act if told is not None else self._strongest(tokens, root, speaker, direct=False)

    def performed_further(self, sentence: Sentence, speaker: Entity) -> list[Frame]:
        """What a speaker does in the clauses joined to a quoted sentence: "We condemn the raid, and we urge calm"."""
        joined = [c for c in sentence.root.children if c.dep == "conj" and c.child("nsubj") is not None]
        found = (self.performed(c, speaker, quoted=True) for c in joined)
        return [f for f in found if f is not None]

    def performed(self, root: Token | None, speaker: Entity, *, quoted: bool = False) -> Frame | None:
        """The frame headed by `root` where its subject is the speaker, now, in words that are no mere "I said"."""
        if root is None:
            return None
        for frame in find_frames(root.sentence, self._lexicon):
            if (
                not _carries(root, frame.trigger)
                or frame.pattern.open
                or frame.status != "asserted"
                or frame.speaker is None
            ):
                continue
            first = frame.speaker.lower in _FIRST if quoted else self._is(frame.speaker, speaker)
            if frame.addressee is not None and is_progressive(root):
                continue
            if (
                first
                and not has_perfect(root)
                and root.tag in ("VBP", "VBZ", "VB", "VBD" if not quoted else "VB")
                and PLOVER[frame.pattern.act] != "CONSULT"
            ):
                return frame
        return None

    def _is(self, token: Token, speaker: Entity) -> bool:
        party = self._resolver.party(token, None if token.lower in _ANYBODY else speaker)
        return party is not None and same_side(party.entity, speaker)

    def _clause(self, tokens: list[Token], root: Token | None, speaker: Entity, *, direct: bool) -> Clause:
        root, tokens = _believed(root, tokens)
        tokens = _without_concession(root, tokens)
        text = re.sub(r"^\W*that\s+", "", self._words(tokens))
        return Clause(text, self.side(root, speaker, direct=direct), is_expert(speaker), direct)

    def _words(self, tokens: list[Token]) -> str:
        """The text of some words, without what stands between them ("Any raid, he added, would")."""
        out = ""
        for before, token in zip([None, *tokens], tokens, strict=False):
            joined = before is not None and token.index == before.index + 1 and token.sentence is before.sentence
            out += self._text[before.end : token.end] if joined and before is not None else f" {token.text}"
        return out.strip().replace('"', "")

    def _strongest(self, tokens: list[Token], root: Token | None, speaker: Entity, *, direct: bool) -> Act | None:
        """The act of a clause by rules and model together."""
        clause = self._clause(tokens, root, speaker, direct=direct)
        vote = self._by_rules(clause, root, speaker) if self._deciding != "model" else None
        if len(tokens) < _SHORTEST:
            return vote
        known = features(clause, tokens, root, vote)
        shares = act_model.packaged().shares(known) if self._deciding != "rules" else {}
        learned = self._learned(shares, vote)
        if clause.expert and learned not in EXPERT_ACTS:
            learned = None
        self.judged.append(Judged(tokens[0].start, known, vote, shares, learned))
        return learned or vote

    def _learned(self, shares: act_model.Shares, vote: Act | None) -> Act | None:
        if self._deciding == "both":
            return act_model.opinion(shares, vote)
        return act_model.likeliest(shares)[0] if self._deciding == "model" else None

    def _by_rules(self, clause: Clause, root: Token | None, speaker: Entity) -> Act | None:
        """The act of a clause; where that is plain, of the clauses joined to it that have a subject of their own."""
        found = classify(clause)
        if root is None or (found is not None and PLOVER[found] != "CONSULT"):
            return found
        told = self._by_mood(clause, root)
        if told is not None:
            return told
        below = [t for c in root.children for t in (c, *(c.children if c.dep in _JOINING else ()))]
        for token in below:
            own = token.child("nsubj", "nsubjpass")
            if token.dep not in ("conj", "ccomp", "acl") or own is None or token.index < root.index:
                continue
            joined = classify(self._clause(token.subtree(), token, speaker, direct=clause.direct))
            if joined is not None and PLOVER[joined] != "CONSULT":
                return joined
        return found

    def _by_mood(self, clause: Clause, root: Token) -> Act | None:
        """The act by grammar alone; experts perform none."""
        if clause.expert:
            return None
        root = _believed(root, [])[0] or root
        subject = self.doer(root)
        agent = subject is not None and (subject.pos in ("PROPN", "PRON") or clause.side != "none")
        return by_mood(mood(root, subject), clause.side, agent=agent)

    def side(self, root: Token | None, speaker: Entity, *, direct: bool = False) -> Side:
        """Whose doing the clause tells: the speaker's own side, another party, or nobody's in particular.

        In his own words "he" is somebody else; in "X said that he" it is mostly X.
        """
        subject = self.doer(root)
        if subject is None:
            return (
                "other"
                if root is not None
                and (c := root.child("csubj")) is not None
                and any(t.lower in ("whoever", "who") for t in c.subtree())
                else "none"
            )
        if subject.lower in ("i", "we"):
            return "own"
        if subject.lower in _ANYBODY and _aside_by(subject):
            return "own"
        owner = self._owner(subject, speaker)
        if owner is not None:
            return owner
        party = self._resolver.party(subject, speaker if direct or subject.lower not in _ANYBODY else None)
        if any(
            c.dep == "poss" and c.lower in ("his", "her", "its", "their", "our", "my") for c in subject.children
        ) and (party is None or party.entity.unnamed):
            return "own"
        if party is None:
            word = subject.lemma.lower()
            if subject.lower in ("he", "she"):
                return "own"
            if subject.lower == "they" and direct:
                return "other"
            return "other" if word in _GROUPS or word in lx.PERSON_NOUNS else "none"
        entity = party.entity
        if entity is speaker or entity.name == speaker.name:
            return "own"
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
        return "own" if same_side(entity, speaker) else "other"

    @staticmethod
    def _owner(subject: Token, speaker: Entity) -> Side | None:
        """The side of an army, a ship or a crew: "our troops", "your gunners", "Danish jets"."""
        word = subject.lemma.lower()
        if word not in _FORCES:
            return "other" if word in lx.PERSON_NOUNS and any(c.lower == "your" for c in subject.children) else None
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

    def doer(self, root: Token | None) -> Token | None:
        """The subject of a clause; of "it is X that does", X."""
        if root is None:
            return None
        subject = _subject(root)
        if subject is not None and subject.lower == "it" and root.lemma == "be" and root.child("attr") is None:
            return None
        if subject is not None and subject.lower in ("it", "that", "this") and root.lemma == "be":
            cleft = root.child("attr")
            if cleft is not None and (
                cleft.child("relcl") is not None or any(c.dep in ("ccomp", "advcl", "relcl") for c in root.children)
            ):
                return cleft
        if subject is None and root.dep in ("xcomp", "conj") and root.head is not root:
            return self.doer(root.head)
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


def _carries(root: Token, trigger: Token) -> bool:
    """Whether a verb is the clause's own or hangs on it as "went on pressing", "continues to demand" do."""
    while trigger is not root and trigger.dep in ("xcomp", "pcomp", "prt") and trigger.head is not trigger:
        trigger = trigger.head
    return trigger is root


def _without_concession(root: Token | None, tokens: list[Token]) -> list[Token]:
    """What is said without what is granted before: "while the road was open, few would take it"."""
    if root is None:
        return tokens
    granted = [c for c in root.children if c.dep == "advcl" and c.index < root.index]
    clauses = [c for c in granted if any(m.lower in _GRANTED for m in c.children if m.dep in ("mark", "advmod"))]
    inside = {id(t) for c in clauses for t in c.subtree()}
    return [t for t in tokens if id(t) not in inside]


def _believed(root: Token | None, tokens: list[Token]) -> tuple[Token | None, list[Token]]:
    """As in "He believed that X did": what is believed is what is said."""
    while (
        root is not None
        and root.lemma in ("believe", "think", "feel", "consider", "know")
        and root.child("neg") is None
    ):
        below = root.child("ccomp")
        if below is None:
            break
        root, tokens = below, below.subtree()
    return root, tokens
