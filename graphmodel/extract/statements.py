"""From frames to statements: who, what act, to whom, through whom, at which words."""

from __future__ import annotations

from collections.abc import Iterator

from graphmodel.acts import Lexicon
from graphmodel.extract.acts import GRANTING, ActJudge, Deciding
from graphmodel.extract.aims.aims import Aims
from graphmodel.extract.coref.resolver import Resolver
from graphmodel.extract.drafts import Draft
from graphmodel.extract.frames.find import Frame, find_frames
from graphmodel.extract.frames.joined import further, shorten
from graphmodel.extract.frames.nesting import (
    echo,
    empty,
    fold,
    goes_on,
    governs,
    in_contrast,
    is_core,
    nested,
    promised,
    said_of,
    stands_beside,
    subordinate,
    tellers,
)
from graphmodel.extract.frames.no_act import asks, left_open, no_act, puts
from graphmodel.extract.headlines import without_headline
from graphmodel.extract.names.entities import Entity
from graphmodel.extract.parse.article import ParsedArticle, Sentence, Token
from graphmodel.extract.parse.outlets import REPORTS, medium, printed_in
from graphmodel.extract.speakers import Speakers
from graphmodel.extract.utterances import Utterances
from graphmodel.extract.utterances_alone import goes_on as speaks_on
from graphmodel.model.vocab import Act

_CONSULT = ("say", "assess", "announce")
_DISPUTING = ("deny", "reject", "accuse", "condemn")
_FIRST = frozenset(("i", "we", "our", "my"))


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
                if told and not fresh and not made:
                    further_act = speaks_on(sentence, told[-1], self.article, self.judge)
                    made = [] if further_act is None else [further_act]
                self.drafts += made
                told += made
            if told:
                last = told[-1]
            elif block.kind == "body" and not any(s.quote for s in self.article.by_block.get(number, [])):
                last = None
        self.drafts, summed = without_headline(self.drafts, self.article.blocks)
        self.passed += [(d.frame, "the headline of what the article tells") for d in summed if d.frame is not None]
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
            frames, key=lambda f: (tellers(f, found), sum(1 for _ in f.trigger.ancestors()), f.trigger.index)
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
        teller, cited = party.entity, self.speakers.cited(frame, party.entity)
        party = cited or party
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
            and not _of_plan(frame)
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
        if cited is not None:
            draft.via.append(teller.name)
        draft.outer = self._container(frame, made)
        return draft

    def _act(self, frame: Frame, speaker: Entity) -> Act | None:
        if frame.quotes and frame.pattern.open:
            acts = [self.judge.of_sentence(s, speaker)[0] for s in self.judge.quoted(frame)]
            strong = next((a for a in acts if a is not None and a not in _CONSULT), None)
            return strong or next((a for a in acts if a is not None), None) or self.judge.of_frame(frame, speaker)
        if frame.quotes and frame.trigger.lemma == "ask" and self._blames_by_asking(frame, speaker):
            return "condemn"
        return self.judge.of_frame(frame, speaker)

    def _blames_by_asking(self, frame: Frame, speaker: Entity) -> bool:
        """As in '"How dare you lecture us?" she asked': a question that wants no answer."""
        said = self.judge.quoted(frame)
        return any(s.tokens[-1].text == "?" and self.judge.of_sentence(s, speaker)[0] == "condemn" for s in said)

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
            if d.frame is not None and any(t is frame.trigger for t in d.frame.content) and nested(frame, d.frame)
        ]
        return holders[-1] if holders else None

    def _settle(self, made: list[Draft]) -> list[Draft]:
        """Outer tellings give way to what they tell; participles to their main verb; the rest gets span and chain."""
        dropped: set[int] = set()
        for draft in made:
            if draft.outer is not None and (draft.rule.endswith("/described") or said_of(draft, draft.outer)):
                dropped.add(id(draft))  # who is told only by a noun does not outdo the one who tells of him
            elif draft.outer is not None and is_core(draft, draft.outer):
                if fold(draft, draft.outer):
                    dropped.add(id(draft))
                elif stands_beside(draft, draft.outer, made) and shorten(draft.outer, draft, self.judge):
                    self._go_on(draft, draft.outer)
                elif _gives_way(draft.outer):
                    dropped.add(id(draft.outer))
            elif echo(draft, made):
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
                    and governs(d.frame, draft.frame)
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
            if denied or promised(draft) or in_contrast(draft) or subordinate(draft, others) or empty(draft, made):
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

    def _go_on(self, draft: Draft, outer: Draft) -> None:
        """Give the outer speaker what he goes on to do, and its hearer, who was no other than the inner speaker."""
        before = draft.speaker
        goes_on(draft, outer)
        if draft.speaker is not before and draft.frame is not None:
            self.aims.aim(draft, draft.frame)

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
                [*self._outlets(frame, draft.speaker), *chain]
                if draft.outer is None
                else [*chain, *(o for o in self._outlets(frame, draft.speaker) if o not in chain)]
            )
            for other in made:
                if (
                    other is not draft
                    and other.frame is not None
                    and other.frame.rule in ("according to", "account")
                    and frame.rule != "according to"
                    and other.speaker is not draft.speaker
                    and governs(frame, other.frame)
                    and other.speaker.name not in chain
                ):
                    chain.append(other.speaker.name)
        draft.via = list(dict.fromkeys([*draft.via, *chain]))

    def _outlets(self, frame: Frame, speaker: Entity) -> list[str]:
        """Outlets that the frame's own clause names: "in an interview with ABC", "in comments to the daily Mercury"."""
        inside = {id(t) for t in frame.content}
        found: list[str] = []
        for token in frame.trigger.subtree():
            known = token.mention is not None and token.mention.head is token and id(token) not in inside
            name = medium(token) if known or printed_in(token) else None
            if name is None or name in found or name == speaker.name or token is frame.speaker:
                continue
            if any(t.lower in REPORTS for t in _between(token, frame.trigger)) and frame.pattern.act in _DISPUTING:
                continue  # "dismissed a report in the Mercury": against the outlet
            if token.dep in ("pobj", "compound", "poss", "conj", "dobj", "nmod"):
                found.append(name)
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


def _gives_way(outer: Draft) -> bool:
    """Whether an outer telling is left out beside what it tells. What an outlet told wrongly stands by itself too."""
    if outer.status == "refuted" and outer.speaker.kind in ("organization", "other"):
        outer.act, outer.addressee, outer.target, outer.target_entity = "say", None, None, None
        return False
    return outer.frame is None or outer.frame.trigger.lemma not in GRANTING


def _between(token: Token, trigger: Token) -> Iterator[Token]:
    """The words above one, up to a verb."""
    for above in token.ancestors():
        if above is trigger:
            return
        yield above


def _of_plan(frame: Frame) -> bool:
    """As in "Oslo and Lima announced that talks would begin": a plan made known, where a declaration binds both."""
    root = frame.content_root
    told = frame.trigger.lemma == "announce" and root is not None and "clause" in frame.kinds
    return told and root is not None and any(c.lower in ("will", "would", "'ll") for c in root.children)


def _without(trigger: Token, others: set[int]) -> list[Token]:
    out, stack = [], [trigger]
    while stack:
        token = stack.pop()
        out.append(token)
        stack += [c for c in token.children if id(c) not in others]
    return out
