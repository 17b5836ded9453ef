"""From frames to statements: who, what act, to whom, through whom, at which words."""

from __future__ import annotations

from graphmodel.acts import Lexicon
from graphmodel.extract.acts import ASSURING, GRANTING, ActJudge, Deciding
from graphmodel.extract.aims import Aims
from graphmodel.extract.article import ParsedArticle, Sentence, Token
from graphmodel.extract.complements import has_perfect, is_passive, is_progressive
from graphmodel.extract.coref import Resolver
from graphmodel.extract.drafts import Draft
from graphmodel.extract.entities import Entity
from graphmodel.extract.frames import Frame, find_frames
from graphmodel.extract.joined import further
from graphmodel.extract.no_act import asks, left_open, no_act, puts
from graphmodel.extract.sides import may_speak_for, same_side
from graphmodel.extract.speakers import Speakers
from graphmodel.extract.utterances import Utterances
from graphmodel.model.vocab import PLOVER, Act

_CONSULT = ("say", "assess", "announce")
_FIRST = frozenset(("i", "we", "our", "my"))
_PARTICIPLES = frozenset(
    "say call describe cite note argue brand label dub term add claim insist refer blame speak tell warn stress".split()
)


class StatementFinder:
    """Finds the statements of one article, sentence by sentence in reading order."""

    def __init__(
        self, article: ParsedArticle, resolver: Resolver, lexicon: Lexicon, deciding: Deciding = "both"
    ) -> None:
        self.article = article
        self.resolver = resolver
        self.lexicon = lexicon
        self.speakers = Speakers(resolver)
        self.judge = ActJudge(article, resolver, lexicon, deciding)
        self.aims = Aims(resolver, self.judge)
        self.utterances = Utterances(article, resolver, self.judge, self.aims)
        self.drafts: list[Draft] = []
        self.passed: list[tuple[Frame, str]] = []
        """What was seen and made no statement, and why: for people who ask, not for any rule."""
        narration = [t for s in article.sentences if s.quote is None for t in s.tokens]
        self._unmarked = not any(q.speech for q in article.quotes) and any(t.lower in _FIRST for t in narration)

    def run(self) -> list[Draft]:
        """All statements, in reading order."""
        last: Draft | None = None
        for number, block in enumerate(self.article.blocks):
            told: list[Draft] = []
            for sentence in self.article.by_block.get(number, []):
                if sentence.quote is not None:
                    continue
                turn = next((t.quote for t in sentence.tokens if t.quote is not None and t.quote.turn), None)
                if turn is not None:
                    made = self.utterances.turn(turn, sentence)
                    self.drafts += made
                    told += made
                    continue
                fresh = self._sentence(sentence)
                told += fresh
                made = self.utterances.leftover(sentence, fresh, told, last) if block.kind == "body" else []
                if self._unmarked and told and not fresh:
                    made = self.utterances.unmarked(sentence, told[-1])
                self.drafts += made
                told += made
            if told:
                last = told[-1]
            elif block.kind == "body" and not any(s.quote for s in self.article.by_block.get(number, [])):
                last = None
        self.drafts.sort(key=lambda d: (d.start, d.end, d.act))
        return self.drafts

    # -- one sentence

    def _sentence(self, sentence: Sentence) -> list[Draft]:
        if self.article.blocks[sentence.block].kind == "heading":
            return []
        asked = asks(sentence)
        found = [left_open(f) for f in find_frames(sentence, self.lexicon) if not asked or puts(f)]
        frames = [f for f in found if not no_act(f)]
        self.passed += [(f, why) for f in found if (why := no_act(f))]
        frames = sorted(
            frames, key=lambda f: (_tellers(f, found), sum(1 for _ in f.trigger.ancestors()), f.trigger.index)
        )
        made: list[Draft] = []
        for frame in frames:
            draft = self._draft(frame, made)
            if draft is not None:
                made.append(draft)
                self.resolver.spoke(sentence, draft.speaker)
        kept = self._settle(made)
        self.resolver.led(sentence, [d.speaker for d in made if d.outer is None])
        self.drafts += kept
        for draft in kept:
            self.drafts += self.utterances.of_frame(draft)
        self.drafts = [d for d in self.drafts if not d.replaced]
        return kept

    def _draft(self, frame: Frame, made: list[Draft]) -> Draft | None:
        party, why = self.speakers.of(frame)
        if party is None:
            self.passed.append((frame, why))
            return None
        speaker = party.entity
        act = self._act(frame, speaker)
        if act is None:
            self.passed.append((frame, "no act by what is said"))
            return None
        if (
            act in ("announce", "say")
            and speaker.plural
            and " and " in speaker.name
            and frame.trigger.lemma in ("announce", "declare", "issue", "release", "proclaim", "sign")
        ):
            act = "agree"
        status = frame.status if frame.status in ("planned", "refuted") else "asserted"
        draft = Draft(
            speaker,
            act,
            0,
            0,
            frame.sentence,
            party.sure,
            f"{frame.rule}/{party.rule}",
            frame=frame,
            content=frame.content,
            status=status,
        )
        draft.mode = "direct" if frame.quotes or self._lost_marks(frame) else "indirect"
        draft.quote = frame.quotes[0] if frame.quotes else None
        self.aims.aim(draft, frame)
        draft.outer = self._container(frame, made)
        return draft

    def _act(self, frame: Frame, speaker: Entity) -> Act | None:
        if frame.quotes and frame.pattern.open:
            acts = [self.judge.of_sentence(s, speaker)[0] for q in frame.quotes for s in self.article.inside(q)]
            strong = next((a for a in acts if a is not None and a not in _CONSULT), None)
            return strong or next((a for a in acts if a is not None), None) or self.judge.of_frame(frame, speaker)
        return self.judge.of_frame(frame, speaker)

    def _lost_marks(self, frame: Frame) -> bool:
        """Whether a text without any quotation marks gives somebody's words: they stand before the verb, in his
        present.
        """
        if not self._unmarked or frame.content_root is None or not frame.content:
            return False
        root = frame.content_root
        before = frame.content[0].index < frame.trigger.index and "clause" in frame.kinds
        first = any(t.lower in _FIRST for t in frame.content)
        return (before and root.tag in ("VBZ", "VBP", "MD", "VB")) or first

    # -- nesting

    @staticmethod
    def _container(frame: Frame, made: list[Draft]) -> Draft | None:
        """The draft in whose content this frame stands, the innermost."""
        holders = [
            d
            for d in made
            if d.frame is not None and any(t is frame.trigger for t in d.frame.content) and _nested(frame, d.frame)
        ]
        return holders[-1] if holders else None

    def _settle(self, made: list[Draft]) -> list[Draft]:
        """Outer tellings give way to what they tell; participles to their main verb; the rest gets span and chain."""
        dropped: set[int] = set()
        for draft in made:
            if draft.outer is not None and (draft.rule.endswith("/described") or _said_of(draft, draft.outer)):
                dropped.add(id(draft))  # who is told only by a noun does not outdo the one who tells of him
            elif draft.outer is not None and self._is_core(draft, draft.outer):
                if self._fold(draft, draft.outer):
                    dropped.add(id(draft))
                elif draft.outer.frame is None or draft.outer.frame.trigger.lemma not in GRANTING:
                    dropped.add(id(draft.outer))
            elif self._echo(draft, made):
                dropped.add(id(draft))
        for draft in made:
            if (
                draft.frame is not None
                and draft.frame.rule in ("according to", "account")
                and any(
                    d.frame is not None
                    and d is not draft
                    and (d.speaker is not draft.speaker or draft.frame.rule == "account")
                    and id(d) not in dropped
                    and _governs(d.frame, draft.frame)
                    for d in made
                )
            ):
                dropped.add(id(draft))
            denied = (
                draft.outer is not None
                and draft.outer.frame is not None
                and draft.outer.act == "deny"
                and id(draft.outer) not in dropped
            )
            others = [d for d in made if id(d) not in dropped]
            if denied or _promised(draft) or self._subordinate(draft, others) or self._empty(draft, made):
                dropped.add(id(draft))
        for draft in made:
            self._chain(draft, made)
        kept = [d for d in made if id(d) not in dropped]
        self.passed += [
            (d.frame, "part of another statement of the sentence")
            for d in made
            if id(d) in dropped and d.frame is not None
        ]
        for draft in kept:
            draft.start, draft.end = self._extent(draft, kept)
        return self._parted(kept)

    def _parted(self, kept: list[Draft]) -> list[Draft]:
        """Each statement, and those of the further clauses that its verb reports."""
        taken = {id(d.frame.trigger) for d in kept if d.frame is not None}
        out: list[Draft] = []
        for draft in kept:
            more = further(draft, self.judge, taken)
            out += [draft, *more]
            if more and draft.end > more[0].start > draft.start:
                draft.end = more[0].start
        return out

    @staticmethod
    def _is_core(inner: Draft, outer: Draft) -> bool:
        """Whether the inner act is what the outer one says, not something said in passing."""
        if (
            outer.frame is None
            or inner.frame is None
            or not (outer.frame.pattern.open or PLOVER[outer.frame.pattern.act] == "CONSULT")
            or outer.quote is not None
        ):
            return False
        root = outer.frame.content_root
        trigger = inner.frame.trigger
        while trigger is not root and trigger.dep in ("conj", "xcomp", "pcomp", "prt") and trigger.head is not trigger:
            trigger = trigger.head
        return trigger is root

    @staticmethod
    def _fold(inner: Draft, outer: Draft) -> bool:
        """Whether the inner act is the outer speaker's own, done in these words: "said his country condemned the raid".

        What he had done before, or his country has done, is an act of its own that he tells.
        """
        assert inner.frame is not None  # noqa: S101  (asked by `_is_core`)
        if (
            not (same_side(inner.speaker, outer.speaker) or may_speak_for(inner.speaker, outer.speaker))
            or has_perfect(inner.frame.trigger)
            or (inner.addressee is not None and is_progressive(inner.frame.trigger))
        ):
            return False
        if inner.status == "planned":
            outer.act = "announce" if PLOVER[inner.act] == "CONSULT" else outer.act
            return True
        assert outer.frame is not None  # noqa: S101  (asked by `_is_core`)
        outer.act = outer.act if outer.frame.trigger.lemma in ASSURING else inner.act
        outer.addressee = outer.addressee or inner.addressee
        outer.target, outer.target_entity = (
            (inner.target, inner.target_entity) if outer.target is None else (outer.target, outer.target_entity)
        )
        return True

    @staticmethod
    def _echo(draft: Draft, made: list[Draft]) -> bool:
        """A participle of the same speaker that only goes on: "condemned the raid, calling it a crime"."""
        frame = draft.frame
        if (
            frame is None
            or frame.trigger.dep not in ("advcl", "conj", "xcomp", "prep", "acl")
            or frame.trigger.tag != "VBG"
            or frame.trigger.lemma not in _PARTICIPLES
        ):
            return False
        heads = [
            d
            for d in made
            if d is not draft
            and d.frame is not None
            and d.frame.trigger is frame.trigger.head
            and d.speaker is draft.speaker
        ]
        return (
            bool(heads)
            and (PLOVER[draft.act] in ("CONSULT", PLOVER[heads[0].act]))
            and frame.trigger.lemma != "add"
            and draft.quote is None
        )

    @staticmethod
    def _empty(draft: Draft, made: list[Draft]) -> bool:
        """A second "said" of the same speaker in a sentence, with nothing said."""
        frame = draft.frame
        if (
            frame is None
            or frame.quotes
            or frame.pattern.act not in _CONSULT
            or frame.pattern.preps
            or frame.kinds & (set(frame.pattern.needs) - {"bare"})
            or frame.kinds & {"clause", "quote", "object", "to", "parenthesis", "label"}
        ):
            return False
        return any(d is not draft and d.speaker is draft.speaker for d in made)

    @staticmethod
    def _subordinate(draft: Draft, made: list[Draft]) -> bool:
        """A second verb of the same speaker and class in a clause that hangs on the first: "hit out at X, whom he
        mocked".
        """
        frame = draft.frame
        hangs = frame is not None and frame.trigger.dep in ("relcl", "advcl", "acl", "pcomp")
        if frame is None or not hangs or draft.quote is not None or _concedes(frame):
            return False
        above = list(frame.trigger.ancestors())
        return any(
            d is not draft
            and d.frame is not None
            and d.frame.trigger in above
            and d.speaker is draft.speaker
            and PLOVER[d.act] == PLOVER[draft.act]
            for d in made
        )

    def _chain(self, draft: Draft, made: list[Draft]) -> None:
        chain: list[str] = []
        outer = draft.outer
        while outer is not None:
            chain.append(outer.speaker.name)
            chain += [v for v in outer.via if v not in chain]
            outer = outer.outer
        frame = draft.frame
        if frame is not None:
            chain = (
                [*self._outlets(frame), *chain]
                if draft.outer is None
                else [*chain, *(o for o in self._outlets(frame) if o not in chain)]
            )
            for other in made:
                if (
                    other is not draft
                    and other.frame is not None
                    and other.frame.rule in ("according to", "account")
                    and frame.rule != "according to"
                    and other.speaker is not draft.speaker
                    and _governs(frame, other.frame)
                    and other.speaker.name not in chain
                ):
                    chain.append(other.speaker.name)
        draft.via = list(dict.fromkeys([*draft.via, *chain]))

    def _outlets(self, frame: Frame) -> list[str]:
        """Outlets that the frame's own clause names: "in an interview with ABC"."""
        inside = {id(t) for t in frame.content}
        found: list[str] = []
        for token in frame.trigger.subtree():
            mention = token.mention
            if (
                mention is None
                or mention.head is not token
                or not mention.entity.outlet
                or id(token) in inside
                or token is frame.speaker
            ):
                continue
            if token.dep in ("pobj", "compound", "poss", "conj", "dobj", "nmod") and mention.entity.name not in found:
                found.append(mention.entity.name)
        return found

    # -- spans

    def _extent(self, draft: Draft, kept: list[Draft]) -> tuple[int, int]:
        """The sentence where it tells one act, else the clause of the frame."""
        sentence = draft.sentence
        if len(kept) == 1 or draft.frame is None:
            return sentence.start, sentence.end
        frame = draft.frame
        others = {id(d.frame.trigger) for d in kept if d is not draft and d.frame is not None}
        own = _without(frame.trigger, others)
        own += (
            [t for t in frame.content if not any(a for a in t.ancestors() if id(a) in others)]
            if frame.rule != "verb"
            else []
        )
        if (
            frame.speaker is not None
            and frame.speaker.sentence is sentence
            and frame.speaker.index < frame.trigger.index
            and frame.trigger.dep not in ("conj", "advcl")
        ):
            own.append(frame.speaker)
        start, end = min(t.start for t in own), max(t.end for t in own)
        for quote in frame.quotes:
            start, end = min(start, quote.start), max(end, quote.end)
        return start, end


def _tellers(frame: Frame, frames: list[Frame]) -> int:
    """How many others tell of a frame from beside it: "Oslo, she said, had agreed" is told by "said"."""
    above = (frame.trigger, *frame.trigger.ancestors())
    return sum(
        "parenthesis" in f.kinds and f is not frame and f.trigger not in above and f.content_root in above
        for f in frames
    )


def _governs(frame: Frame, according: Frame) -> bool:
    """Whether "according to X" stands in the clause that a frame tells, not in another joined to it."""
    low, high = sorted((frame.trigger.index, according.trigger.index))
    if any(t.text == ";" for t in frame.sentence.tokens[low:high]):
        return False
    above = {id(t) for t in according.trigger.ancestors()}
    return id(frame.trigger) in above or any(id(t) in above for t in frame.content)


def _nested(inner: Frame, outer: Frame) -> bool:
    """Whether the inner act is told by the outer speaker: its subject is in what he says, and no aside of the
    writer.
    """
    inside = {id(t) for t in outer.content}
    if is_passive(inner.trigger) and is_passive(outer.trigger):
        return False  # "welcomed by A and rejected by B"
    if inner.trigger.dep == "advcl" and inner.trigger.head is outer.trigger and _set_against(inner.trigger):
        return False
    if (
        inner.speaker is not None
        and inner.speaker.sentence is outer.sentence
        and id(inner.speaker) not in inside
        and inner.trigger is not outer.content_root
        and not (inner.trigger.head is outer.trigger and inner.trigger.dep in ("xcomp", "pcomp"))
    ):
        return False
    if _meanwhile(inner.trigger) and inner.trigger is not outer.content_root:
        return False
    if not outer.pattern.open and outer.rule != "according to":
        for token in (inner.trigger, *inner.trigger.ancestors()):
            if token is outer.content_root or token is outer.trigger:
                break
            if token.dep == "relcl":
                return False
    return True


def _said_of(inner: Draft, outer: Draft) -> bool:
    """Whether what another says of somebody is no act that he did: "Oslo, she said, was threatening its neighbours", a
    spokesman's "the president would accept only a truce", "he said that the allies stood behind him".
    """
    if inner.frame is None or outer.frame is None or same_side(inner.speaker, outer.speaker):
        return False
    known = not (outer.speaker.unnamed and outer.speaker.plural)
    told = outer.frame.pattern.open or outer.frame.rule == "according to"
    if not (known and told) or inner.frame.kinds & {"clause", "quote"}:
        return False
    verb = inner.frame.trigger
    own = inner.speaker.country is not None and inner.speaker.country == outer.speaker.country
    if own and inner.speaker.person and inner.status == "planned":
        return inner.act in ("agree", "support", "reject") and inner.addressee is None
    group = inner.speaker.unnamed and inner.speaker.plural and inner.act in ("support", "agree", "concern")
    blamed = verb.lemma == "refuse" and "object" in inner.frame.kinds  # "said that Peru had refused every offer"
    return is_progressive(verb) or blamed or (group and not has_perfect(verb))


def _concedes(frame: Frame) -> bool:
    """As in "called it fair, though he admitted that it came late": a second telling, set against the first."""
    marked = any(c.lower in ("though", "although") and c.dep == "mark" for c in frame.trigger.children)
    return marked and "clause" in frame.kinds and frame.trigger.child("nsubj") is not None


def _meanwhile(verb: Token) -> bool:
    """As in "X explained that …, while Y voiced concern": the writer goes on with another."""
    marked = any(c.dep == "mark" and c.lower in ("while", "whereas") for c in verb.children)
    before = verb.sentence.tokens[max(0, min(t.index for t in verb.subtree()) - 1)].text
    return marked and verb.dep == "advcl" and before == "," and verb.child("nsubj") is not None


def _set_against(clause: Token) -> bool:
    """As in "while Kenya welcomed the report": a clause with a subject of its own beside what another does."""
    return clause.child("nsubj") is not None and any(
        c.lower in ("while", "whereas", "after", "although", "though", "as") and c.dep == "mark"
        for c in clause.children
    )


def _promised(draft: Draft) -> bool:
    """As in "vowed to contest the vote": what somebody promises, agrees or threatens to do is no second act."""
    outer = draft.outer
    if outer is None or outer.frame is None or draft.frame is None or draft.status != "planned":
        return False
    to_do = draft.frame.trigger.dep == "xcomp" and draft.frame.trigger.head is outer.frame.trigger
    return to_do and draft.speaker is outer.speaker and outer.act in ("promise", "threaten", "agree")


def _without(trigger: Token, others: set[int]) -> list[Token]:
    out, stack = [], [trigger]
    while stack:
        token = stack.pop()
        out.append(token)
        stack += [c for c in token.children if id(c) not in others]
    return out
