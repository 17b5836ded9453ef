"""From frames to statements: who, what act, to whom, through whom, at which words."""

from __future__ import annotations

import re

from graphmodel.acts import Lexicon
from graphmodel.extract import lexicon as lx
from graphmodel.extract import phrases
from graphmodel.extract.acts import ActJudge
from graphmodel.extract.article import ParsedArticle, Sentence, Token
from graphmodel.extract.coref import Party, Resolver
from graphmodel.extract.drafts import Draft, best
from graphmodel.extract.entities import Entity
from graphmodel.extract.frames import Frame, find_frames
from graphmodel.extract.quotes import Quote
from graphmodel.model.vocab import PLOVER, Act

_PRESS = frozenset("reporter reporters journalist journalists correspondents newsmen media press newspaper newspapers broadcaster television audience interviewer briefing conference station channel magazine paper agency crowd".split())
_CONSULT = ("say", "assess", "announce")
_AIMED = ("accuse", "condemn", "support", "deny", "reject", "concern")
_PARTICIPLES = frozenset("say call describe cite note argue brand label dub term add claim insist refer blame speak tell warn stress".split())
_NAMED = re.compile(r"[A-Z]")


class StatementFinder:
    """Finds the statements of one article, sentence by sentence in reading order."""

    def __init__(self, article: ParsedArticle, resolver: Resolver, lexicon: Lexicon) -> None:
        self.article = article
        self.resolver = resolver
        self.lexicon = lexicon
        self.judge = ActJudge(article, resolver, lexicon)
        self.drafts: list[Draft] = []

    def run(self) -> list[Draft]:
        """All statements, in reading order."""
        last: Draft | None = None
        for number, block in enumerate(self.article.blocks):
            told: list[Draft] = []
            for sentence in self.article.by_block.get(number, []):
                if sentence.quote is not None:
                    continue
                fresh = self._sentence(sentence)
                told += fresh
                self._leftover_quotes(sentence, fresh, told, last, block.kind == "body")
            if told:
                last = told[-1]
            elif block.kind == "body" and not any(s.quote for s in self.article.by_block.get(number, [])):
                last = None
        self.drafts.sort(key=lambda d: (d.start, d.end, d.act))
        return self.drafts

    # -- one sentence

    def _sentence(self, sentence: Sentence) -> list[Draft]:
        if self._asks(sentence):
            return []
        frames = [f for f in find_frames(sentence, self.lexicon) if f.status not in ("negated", "hypothetical")]
        frames.sort(key=lambda f: (sum(1 for _ in f.trigger.ancestors()), f.trigger.index))
        made: list[Draft] = []
        for frame in frames:
            draft = self._draft(frame, made)
            if draft is not None:
                made.append(draft)
                self.resolver.spoke(sentence, draft.speaker)
        kept = self._settle(made)
        for draft in kept:
            self._add_groups(draft)
        self.drafts += kept
        return kept

    def _asks(self, sentence: Sentence) -> bool:
        block = self.article.blocks[sentence.block]
        last = next((t for t in reversed(sentence.tokens) if t.text not in ('"', "'", ")")), sentence.tokens[-1])
        return last.text == "?" and not any(t.quote for t in sentence.tokens) or (block.kind == "heading" and last.text == "?")

    def _draft(self, frame: Frame, made: list[Draft]) -> Draft | None:
        party = self._speaker(frame)
        if party is None or not self._can_speak(party, frame):
            return None
        speaker = party.entity
        act = self._act(frame, speaker)
        if act is None:
            return None
        status = frame.status if frame.status in ("planned", "refuted") else "asserted"
        draft = Draft(speaker, act, 0, 0, frame.sentence, party.sure, f"{frame.rule}/{party.rule}", frame=frame, content=frame.content, status=status)  # type: ignore[arg-type]
        draft.mode = "direct" if frame.quotes or self._lost_marks(frame) else "indirect"
        draft.quote = frame.quotes[0] if frame.quotes else None
        self._aim(draft, frame)
        draft.outer = self._container(frame, made)
        return draft

    def _speaker(self, frame: Frame) -> Party | None:
        if frame.speaker is None:
            return None
        members = phrases.members(frame.speaker)
        if len(members) > 1:
            return best([p for t in members if (p := self.resolver.party(t)) is not None])
        return self.resolver.party(frame.speaker)

    def _can_speak(self, party: Party, frame: Frame) -> bool:
        entity = party.entity
        if entity.kind == "other" and party.rule == "unknown name":
            words = entity.name.lower().split()
            return not any(w in lx.NOT_PEOPLE for w in words) and bool(_NAMED.match(entity.name)) and not frame.pattern.person
        if frame.speaker is not None and frame.speaker.mention is not None and frame.speaker.mention.form == "capital":
            return True
        return not (frame.pattern.weak and not entity.person)

    def _act(self, frame: Frame, speaker: Entity) -> Act | None:
        if frame.quotes and frame.pattern.open:
            acts = [self.judge.of_sentence(s, speaker)[0] for q in frame.quotes for s in self.article.inside(q)]
            strong = next((a for a in acts if a is not None and a not in _CONSULT), None)
            return strong or next((a for a in acts if a is not None), None) or self.judge.of_frame(frame, speaker)
        return self.judge.of_frame(frame, speaker)

    def _lost_marks(self, frame: Frame) -> bool:
        """Whether a text without any quotation marks gives somebody's words: they stand before the verb, in his present."""
        if self.article.quotes and any(q.speech for q in self.article.quotes) or frame.content_root is None or not frame.content:
            return False
        root = frame.content_root
        before = frame.content[0].index < frame.trigger.index and "clause" in frame.kinds
        first = any(t.lower in ("i", "we", "our", "my") for t in frame.content)
        return (before and root.tag in ("VBZ", "VBP", "MD", "VB")) or first

    # -- parties

    def _aim(self, draft: Draft, frame: Frame) -> None:
        if frame.addressee is not None:
            party = self._told(frame.addressee, draft)
            if party is not None and party.entity is not draft.speaker:
                draft.addressee = self._as_counterpart(party.entity)
        if draft.act in _AIMED and frame.target is not None:
            self._target(draft, frame.target)
        doer = self.judge.doer(frame.content_root)
        if doer is None:
            return
        party = self.resolver.party(doer, draft.speaker)
        if party is None or party.entity is draft.speaker or party.entity.name == draft.speaker.name:
            return
        if PLOVER[draft.act] == "REQUEST" and draft.addressee is None and frame.pattern.open and party.entity.kind in ("country", "person", "organization"):
            draft.addressee = self._as_counterpart(party.entity)
        if draft.act == "accuse" and draft.target is None and party.entity.country != draft.speaker.country:
            draft.target, draft.target_entity = party.entity.name, party.entity

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
        party = best([p for t in phrases.members(token) if (p := self.resolver.party(t, draft.speaker)) is not None])
        if party is None:
            return self._words_party(token)
        if party.entity.outlet:
            draft.via.append(party.entity.name)
            return None
        return party

    @staticmethod
    def _words_party(token: Token) -> Party | None:
        word = token.lemma.lower()
        if word in lx.PERSON_NOUNS or word in ("community", "follower", "nation", "public", "world", "country", "party"):
            text = phrases.words(token)
            return Party(Entity(text, "other"), "words", 0.5) if word not in ("public", "people", "world") else None
        return None

    def _target(self, draft: Draft, token: Token) -> None:
        party = best([p for t in phrases.members(token) if (p := self.resolver.party(t, draft.speaker)) is not None and p.entity is not draft.speaker])
        if party is not None:
            draft.target, draft.target_entity = party.entity.name, party.entity
            return
        tied = [c for c in phrases.countries(token) if c.country != draft.speaker.country]
        if tied:
            country = self.resolver.country(tied[0].country) or tied[0]
            draft.target, draft.target_entity = country.name, country
        elif token.pos in ("NOUN", "PROPN"):
            draft.target = phrases.words(token) or None

    # -- nesting

    @staticmethod
    def _container(frame: Frame, made: list[Draft]) -> Draft | None:
        """The draft in whose content this frame stands, the innermost."""
        holders = [d for d in made if d.frame is not None and any(t is frame.trigger for t in d.frame.content)]
        return holders[-1] if holders else None

    def _settle(self, made: list[Draft]) -> list[Draft]:
        """Outer tellings give way to what they tell; participles to their main verb; the rest gets span and chain."""
        dropped: set[int] = set()
        for draft in made:
            if draft.outer is not None and self._is_core(draft, draft.outer):
                dropped.add(id(draft.outer))
            elif self._echo(draft, made):
                dropped.add(id(draft))
        for draft in made:
            self._chain(draft, made)
        kept = [d for d in made if id(d) not in dropped]
        for draft in kept:
            draft.start, draft.end = self._extent(draft, kept)
        return kept

    @staticmethod
    def _is_core(inner: Draft, outer: Draft) -> bool:
        """Whether the inner act is what the outer one says, not something said in passing."""
        if outer.frame is None or inner.frame is None or outer.act not in (*_CONSULT, "accuse") or outer.quote is not None:
            return False
        root = outer.frame.content_root
        trigger = inner.frame.trigger
        while trigger is not root and trigger.dep in ("conj", "xcomp") and trigger.head is not trigger:
            trigger = trigger.head
        return trigger is root

    @staticmethod
    def _echo(draft: Draft, made: list[Draft]) -> bool:
        """A participle of the same speaker that only goes on: "condemned the raid, calling it a crime"."""
        frame = draft.frame
        if frame is None or frame.trigger.dep not in ("advcl", "conj", "xcomp", "prep", "acl") or frame.trigger.tag != "VBG" or frame.trigger.lemma not in _PARTICIPLES:
            return False
        heads = [d for d in made if d is not draft and d.frame is not None and d.frame.trigger is frame.trigger.head and d.speaker is draft.speaker]
        return bool(heads) and (PLOVER[draft.act] in ("CONSULT", PLOVER[heads[0].act])) and frame.trigger.lemma != "add" and draft.quote is None

    def _chain(self, draft: Draft, made: list[Draft]) -> None:
        chain: list[str] = []
        outer = draft.outer
        while outer is not None:
            chain.append(outer.speaker.name)
            chain += [v for v in outer.via if v not in chain]
            outer = outer.outer
        frame = draft.frame
        if frame is not None:
            chain = [*self._outlets(frame), *chain] if draft.outer is None else [*chain, *(o for o in self._outlets(frame) if o not in chain)]
            for other in made:
                if other is not draft and other.frame is not None and other.frame.rule == "according to" and frame.rule != "according to" and other.speaker.name not in chain:
                    chain.append(other.speaker.name)
        draft.via = list(dict.fromkeys([*draft.via, *chain]))

    def _outlets(self, frame: Frame) -> list[str]:
        """Outlets that the frame's own clause names: "in an interview with ABC"."""
        inside = {id(t) for t in frame.content}
        found: list[str] = []
        for token in frame.trigger.subtree():
            mention = token.mention
            if mention is None or mention.head is not token or not mention.entity.outlet or id(token) in inside or token is frame.speaker:
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
        own += [t for t in frame.content if not any(a for a in t.ancestors() if id(a) in others)] if frame.rule != "verb" else []
        if frame.speaker is not None and frame.speaker.sentence is sentence and frame.speaker.index < frame.trigger.index and frame.trigger.dep not in ("conj", "advcl"):
            own.append(frame.speaker)
        start, end = min(t.start for t in own), max(t.end for t in own)
        for quote in frame.quotes:
            start, end = min(start, quote.start), max(end, quote.end)
        return start, end

    # -- quotations

    def _add_groups(self, draft: Draft) -> None:
        """Further acts within the quotation that a frame attributes."""
        if draft.frame is None:
            return
        first = True
        for quote in draft.frame.quotes:
            self._grouped(draft, quote, main=draft if first else None)
            first = False

    def _grouped(self, draft: Draft, quote: Quote, main: Draft | None) -> list[Draft]:
        """One statement for each run of sentences of an utterance that does the same; plain ones join their neighbours."""
        made: list[Draft] = []
        seen = {PLOVER[draft.act]} if main is not None else set()
        for sentence in self.article.inside(quote):
            act, performed = self.judge.of_sentence(sentence, draft.speaker)
            if main is not None and act == main.act and performed is not None:
                self._aim(main, performed)
            if act is None or PLOVER[act] in seen or (act in _CONSULT and (main is not None or made)):
                continue
            seen.add(PLOVER[act])
            new = self._from_quote(draft, quote, sentence, act, performed)
            made.append(new)
        return made

    def _from_quote(self, draft: Draft, quote: Quote, sentence: Sentence, act: Act, performed: Frame | None) -> Draft:
        new = Draft(draft.speaker, act, sentence.start, sentence.end, sentence, draft.sure * 0.85, "quotation", "direct", draft.status, content=sentence.tokens, quote=quote)
        new.via = list(draft.via)
        frame = performed or Frame(sentence.root, _OPEN, set(), None, content=sentence.tokens, content_root=sentence.root)
        self._aim(new, frame)
        self.drafts.append(new)
        return new

    def _leftover_quotes(self, sentence: Sentence, fresh: list[Draft], told: list[Draft], last: Draft | None, body: bool) -> None:
        """Utterances in a sentence that no frame claimed: they go on from the speaker before, or the sentence's subject."""
        claimed = {id(q) for d in fresh if d.frame is not None for q in d.frame.quotes}
        for token in sentence.tokens:
            quote = token.quote
            if quote is None or id(quote) in claimed or not body:
                continue
            source = self._source(sentence, token, told, last)
            if source is None:
                continue
            same_block = bool(told)
            made = self._grouped(source, quote, main=source if same_block and source.mode == "direct" else None)
            if not made and not (same_block and source.mode == "direct"):
                inside = self.article.inside(quote)
                if inside:
                    made = [self._from_quote(source, quote, inside[0], "say", None)]
                    made[0].end = quote.end
            told += made
            if made:
                self.resolver.spoke(sentence, made[-1].speaker)

    def _source(self, sentence: Sentence, token: Token, told: list[Draft], last: Draft | None) -> Draft | None:
        subject = sentence.root.child("nsubj")
        if subject is not None and len(sentence.tokens) > 3 and subject.quote is None:
            party = self.resolver.party(subject)
            if party is not None and (party.entity.person or party.entity.unnamed):
                return Draft(party.entity, "say", sentence.start, sentence.end, sentence, party.sure * 0.7, "quotation after its subject")
            return None
        if told:
            return told[-1]
        return last


def _without(trigger: Token, others: set[int]) -> list[Token]:
    out, stack = [], [trigger]
    while stack:
        token = stack.pop()
        out.append(token)
        stack += [c for c in token.children if id(c) not in others]
    return out


from graphmodel.acts import Pattern  # noqa: E402

_OPEN = Pattern(act="say", lemma="", open=True)
