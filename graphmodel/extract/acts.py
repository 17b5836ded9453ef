"""Which act a frame tells: the pattern's own, or what its content says where the verb leaves that open."""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

from graphmodel.acts import Lexicon
from graphmodel.extract import act_model
from graphmodel.extract import lexicon as lx
from graphmodel.extract.act_features import Features, features
from graphmodel.extract.content.classify import EXPERT_ACTS, Clause, classify, label
from graphmodel.extract.content.conditions import Conditions, condition_before
from graphmodel.extract.content.directives import wanted
from graphmodel.extract.content.labels import called, label_words
from graphmodel.extract.content.moods import by_mood, denies_more, mood, unwilling
from graphmodel.extract.content.sides import Sides, doer, same_side
from graphmodel.extract.content.values import dismissed, valued, worth
from graphmodel.extract.coref.offices import is_expert
from graphmodel.extract.coref.resolver import Resolver
from graphmodel.extract.drafts import Draft
from graphmodel.extract.frames.find import Frame, find_frames
from graphmodel.extract.names.entities import Entity
from graphmodel.extract.parse.article import ParsedArticle, Sentence, Token
from graphmodel.extract.parse.complements import direct_object, has_perfect, is_passive, is_progressive, prep_object
from graphmodel.extract.text.quotes import Quote
from graphmodel.model.vocab import PLOVER, Act

_FIRST = frozenset(("i", "we"))
_MUST = re.compile(r"\b(?:must|ha(?:s|d|ve) to be|should)\b", re.I)
_TALKS = frozenset("talk dialogue negotiation discussion parley consultation".split())
_TALKING = frozenset("talk negotiate discuss parley".split())
_CONCURRING = frozenset(("agree", "concur"))
_ANYBODY = frozenset(("he", "she", "it", "they"))
_HARMFUL = re.compile(
    r"^(?:retaliate|punish|crush|destroy|annihilate|avenge|eliminate|attack|bomb|strike|obliterate|expel|invade|"
    r"exterminate)$"
)
"""What one does not promise but threaten to do."""
_THWARTING = re.compile(
    r"^(?:veto|prevent|block|thwart|sink|blockade|torpedo|derail|scuttle|disrupt|sever|topple|oust)$"
)
"""What one vows to do to another's doings."""
_LOSSES = frozenset(
    "death loss casualty suffering inconvenience accident incident victim delay misunderstanding error mistake injury "
    "disturbance damage".split()
)
_HOLDING = frozenset("insist maintain swear protest plead".split())
"""Verbs by which one holds to what others doubt: with a "not" they deny."""
_VOWING = frozenset(("vow", "swear"))
_YIELDING = frozenset(
    "resign quit surrender yield bow bend capitulate apologise apologize withdraw retreat budge relinquish cede disarm "
    "recognise recognize accept negotiate compromise abdicate leave give step kneel back submit concede".split()
)
"""What one "vowed not" to do as a refusal."""
_JOINING = ("acomp", "attr", "dobj", "ccomp", "conj")
_GRANTED = frozenset(("while", "although", "though", "whereas"))
_FEW = 8
"""Words of a verdict without a verb at most."""
_SHORTEST = 4
"""Words of a clause: in fewer there is nothing for a model to go by."""
Deciding = Literal["both", "rules", "model"]
"""Who decides acts that verbs leave open; users get both, the others are for measurements."""


GRANTING = frozenset("confirm acknowledge concede admit recall".split())
"""Verbs whose telling is an act of its own beside the one told."""
ASSURING = frozenset(("assure", "reassure"))
"""Verbs whose content binds the speaker: what one assures is promised."""


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
        self.sides = Sides(resolver)
        self._lexicon = lexicon
        self._conditions = Conditions(article)

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
        wish = wanted(frame.trigger, frame.content_root) if "clause" in frame.kinds else None
        if wish is not None:
            return wish
        said = [*condition_before(frame), *frame.content]
        found = self._strongest(said, frame.content_root, speaker, direct=False)
        lemma, words = frame.trigger.lemma, self._words(frame.content)
        if lemma == "insist" and found in (None, "say", "assess") and _MUST.search(words):
            return "demand"
        if lemma in _HOLDING and found in (None, "say", "assess") and _is_denied(frame.content_root):
            return "deny"
        if pattern.source and found is not None and PLOVER[found] == "CONSULT":
            return pattern.act
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
        subject = doer(root)
        thing = subject is None or subject.lemma.lower() not in lx.PERSON_NOUNS | lx.EXPERT_NOUNS
        foretold = any(c.lower in ("will", "would", "shall", "'ll") for c in root.children)
        return "assess" if foretold and thing and self.sides.side(root, speaker) == "none" else "promise"

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
            if found == "assess" or _too_far(frame.content_root):
                return "assess"
        if frame.trigger.lemma == "offer" and _of_talks(frame):
            return "propose"
        if frame.trigger.lemma in _CONCURRING and speaker.person and frame.addressee is None and _tells_fact(frame):
            return "say"
        if act == "condemn" and _grieves(frame.trigger):
            return "concern"
        if act == "condemn" and frame.trigger.lemma in _HOLDING and frame.content_root is not None:
            clause = self._clause(frame.content, frame.content_root, speaker, direct=False)
            if self._by_rules(clause, frame.content_root, frame.content, speaker) == "deny":
                return "deny"
        if frame.trigger.lemma in _VOWING and frame.content_root is not None and _yields_not(frame.content_root):
            return "reject"
        if frame.trigger.lemma in _VOWING and frame.content_root is not None and self._vows_harm(frame, speaker):
            return "threaten"
        told = act == "warn" or (act == "promise" and "clause" in frame.kinds)
        if told and frame.content_root is not None:
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

    def _vows_harm(self, frame: Frame, speaker: Entity) -> bool:
        """As in "vowed to veto the bill", "vowed that if the ships came they would be met with fire"."""
        root = frame.content_root
        assert root is not None  # noqa: S101  (asked by the caller)
        if _THWARTING.search(root.lemma) and root.child("neg") is None:
            return True
        foreseen = any(c.dep == "advcl" and any(m.lower == "if" for m in c.children) for c in root.children)
        clause = self._clause(frame.content, root, speaker, direct=False)
        return foreseen and is_passive(root) and classify(clause) in ("warn", "threaten")

    def _label(self, frame: Frame) -> Act | None:
        verb = frame.trigger
        inside = label_words(verb)
        if inside:
            return called(verb, self._text[inside[0].start : inside[-1].end])
        named = direct_object(verb) or next((c.child("nsubj") for c in verb.children if c.dep == "ccomp"), None)
        tokens = [t for t in verb.subtree() if t.index > (named.index if named is not None else verb.index)]
        if not tokens:
            return None
        words = self._text[tokens[0].start : tokens[-1].end].replace('"', "")
        if verb.lemma == "dismiss":
            return dismissed(named, words) if f" {words}".find(" as ") >= 0 else None
        return called(verb, words) or worth(t.lemma for t in tokens)

    def inside(self, quote: Quote) -> list[Sentence]:
        """The sentences of an utterance."""
        return self._article.inside(quote)

    def quoted(self, frame: Frame) -> list[Sentence]:
        """The sentences that a frame has in quotation marks."""
        return self._article.said(frame.quotes)

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
            if (frame.trigger.lemma == "regret" and _mourns(frame.trigger)) or _of_none(frame.trigger):
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
        return Clause(text, self.sides.side(root, speaker, direct=direct), is_expert(speaker), direct)

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
        clause = clause._replace(text=f"{self._conditions.of_piece(tokens)} {clause.text}".strip())
        vote = self._by_rules(clause, root, tokens, speaker) if self._deciding != "model" else None
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

    def _by_rules(self, clause: Clause, root: Token | None, tokens: list[Token], speaker: Entity) -> Act | None:
        """The act of a clause; where that is plain, of the clauses joined to it that have a subject of their own."""
        found = classify(clause)
        if found is None and root is not None and clause.side == "none" and _is_verdict(root):
            return self._by_value(clause, root) or label(clause.text)
        if root is None or (found is not None and PLOVER[found] != "CONSULT"):
            return found
        told = self._by_mood(clause, root, speaker)
        if told is not None:
            return told
        below = [t for c in root.children for t in (c, *(c.children if c.dep in _JOINING else ()))]
        for token in below:
            own = token.child("nsubj", "nsubjpass")
            if token.dep not in ("conj", "ccomp", "acl") or own is None or token.index < root.index:
                continue
            further = self._clause(token.subtree(), token, speaker, direct=clause.direct)
            joined = classify(further)
            if joined is not None and PLOVER[joined] != "CONSULT":
                return joined
            if token.dep != "conj":
                continue
            done = self._by_mood(further, token, speaker)
            if done == "deny" or (done == "accuse" and clause.direct):
                return done
        first = _first_clause(root, tokens)
        if first is not None:
            alone = classify(self._clause(first, root, speaker, direct=clause.direct))
            if alone is not None and PLOVER[alone] != "CONSULT":
                return alone
        return found if clause.expert else self._by_value(clause, root) or found

    @staticmethod
    def _by_value(clause: Clause, root: Token) -> Act | None:
        """Praise or blame by what is said of something."""
        root = _believed(root, [])[0] or root
        return valued(root, doer(root), clause.side, clause.text, direct=clause.direct)

    def _by_mood(self, clause: Clause, root: Token, speaker: Entity) -> Act | None:
        """The act by grammar alone; experts perform none."""
        if clause.expert:
            return None
        root = _believed(root, [])[0] or root
        subject = doer(root)
        agent = subject is not None and (subject.pos in ("PROPN", "PRON") or clause.side != "none")
        form = mood(root, subject)
        refused = unwilling(root)
        if refused is not None:
            form = form._replace(verb=refused.lemma.lower(), modal="will", negated=True)
        told = by_mood(form, clause.side, agent=agent)
        if told is not None or form.modal or form.negated or form.nobody or form.nothing:
            return told
        if clause.side == "own" and any(denies_more(c) for c in root.children):
            return "deny"
        return "accuse" if self.sides.blames(clause, root, subject, speaker) else None


def _mourns(verb: Token) -> bool:
    """As in "we regret every death": nobody is blamed for a loss or for one's own doing."""
    thing = direct_object(verb)
    return thing is not None and (
        thing.lemma.lower() in _LOSSES or any(c.lower in ("my", "our") for c in thing.children)
    )


def _grieves(verb: Token) -> bool:
    """As in "expressed regret over the deaths": nobody is blamed for a loss."""
    felt = direct_object(verb)
    if felt is None or felt.lemma.lower() not in ("regret", "sorrow"):
        return False
    lost = prep_object(felt, ("over", "at", "for", "about")) or prep_object(verb, ("over", "at", "for", "about"))
    return lost is not None and lost.lemma.lower() in _LOSSES


def _is_denied(root: Token | None) -> bool:
    """Whether a clause says that something was not done: "that it had not split", "that nobody was expelled"."""
    if root is None or root.lemma == "be" or any(c.tag == "MD" for c in root.children):
        return False
    done = has_perfect(root) or root.tag == "VBD" or any(c.lower in ("did", "was", "were") for c in root.children)
    return done and any(c.dep == "neg" or c.lower == "nobody" for c in root.children)


def _yields_not(root: Token) -> bool:
    return root.lemma in _YIELDING and root.child("neg") is not None and root.tag == "VB"


def _too_far(root: Token | None) -> bool:
    """As in "that the matter was too complicated to be settled", "that this was an optimistic estimate"."""
    said = root.child("acomp", "attr") if root is not None and root.lemma == "be" else None
    if said is None:
        return False
    guess = said.lemma.lower() in ("estimate", "guess", "forecast", "figure")
    return guess or (said.dep == "acomp" and any(c.lower == "too" for c in said.children))


def _of_talks(frame: Frame) -> bool:
    """As in "offered talks", "offered to negotiate": another has to take part in what is offered."""
    thing = direct_object(frame.trigger)
    act = next((c for c in frame.trigger.children if c.dep == "xcomp"), None)
    return (thing is not None and thing.lemma.lower() in _TALKS) or (act is not None and act.lemma in _TALKING)


def _tells_fact(frame: Frame) -> bool:
    """As in "agreed that there was room for talks": an opinion that he shares, nothing that he binds himself to."""
    root = frame.content_root
    if root is None or "clause" not in frame.kinds:
        return False
    inside = [c for c in root.children if c.dep in ("aux", "auxpass")]
    return all(t.tag not in ("MD", "TO") for t in inside) and min((*inside, root), key=lambda t: t.index).tag in (
        "VBD",
        "VBZ",
    )


def _of_none(verb: Token) -> bool:
    """As in "supported neither side"."""
    thing = direct_object(verb)
    return thing is not None and any(t.lower in ("no", "neither", "none", "nothing") for t in (thing, *thing.children))


def _is_verdict(root: Token) -> bool:
    """Whether few words without a verb say what something is: "Piracy, plain and simple"."""
    words = root.subtree()
    return (
        len(words) <= _FEW and root.pos in ("NOUN", "ADJ", "PROPN") and not any(t.pos in ("VERB", "AUX") for t in words)
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


def _first_clause(root: Token, tokens: list[Token]) -> list[Token] | None:
    """The words before the first clause that is joined with a subject of its own; None where none is."""
    if any(c.dep == "cc" and c.lower != "and" for c in root.children):
        return None
    joined = [c for c in root.children if c.dep == "conj" and c.child("nsubj", "nsubjpass") is not None]
    cut = min((t.index for c in joined for t in c.subtree()), default=0)
    first = [t for t in tokens if t.index < cut]
    return first if cut > root.index and len(first) >= _SHORTEST else None


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
