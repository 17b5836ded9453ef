"""What is said inside quotation marks, and in the turns of transcripts: one statement for each run that does the
same act.

An utterance can also tell of other acts: "I told him so", "Washington has rejected it". Those are statements of their
own, with the one who tells them in their chain.
"""

from __future__ import annotations

import re

from graphmodel.acts import Lexicon, Pattern, default_lexicon
from graphmodel.extract.acts import ActJudge
from graphmodel.extract.aims.aims import Aims
from graphmodel.extract.content.sides import same_side
from graphmodel.extract.coref.interviewee import interviewee
from graphmodel.extract.coref.offices import is_expert
from graphmodel.extract.coref.resolver import Party, Resolver
from graphmodel.extract.drafts import Draft
from graphmodel.extract.frames.find import Frame, find_frames
from graphmodel.extract.lexicon import PERSON_NOUNS, TITLE_WORDS
from graphmodel.extract.names.entities import Entity
from graphmodel.extract.names.index import folded
from graphmodel.extract.parse.article import ParsedArticle, Sentence, Token
from graphmodel.extract.parse.complements import has_perfect
from graphmodel.extract.text.quotes import Quote
from graphmodel.extract.utterances_alone import teller_before, whose_words
from graphmodel.model.vocab import PLOVER, Act

_CONSULT = ("say", "assess", "announce")
_OPEN = Pattern(act="say", lemma="", open=True)
_FIRST = frozenset(("i", "we"))
_OURS = frozenset(("my", "our"))
_ASKERS = re.compile(
    r"^(?:(?:q|questions?|reporters?|journalists?|correspondent|moderator|host|operator|interviewer|presenter|anchor|"
    r"participant|audience)\b|(?:the )?(?:media|press)$)",
    re.I,
)
_FORMULA = re.compile(
    r"(?:good (?:morning|afternoon|evening|day)|thank you|thanks|if i may|yes|no|okay|sorry|(?:please )?go ahead|next|"
    r"all right|well)\b[^,.]{0,24}[.,!]?$|i (?:just )?have (?:an?|one|two|three|a few|some) (?:brief |short )?"
    r"(?:announcements?|statements?|things?|items?)\b[^,.]*\.$|"
    r"i (?:hope|think|believe|suppose|guess) (?:so|not)\b[^,.]{0,24}\.$|"
    r"(?:thank you|thanks)\b[^.]*$|if i may\b[^,.]*\.$|good \w+,? [^.]{0,40}$",
    re.I,
)
"""What is said for politeness' sake: no statement."""
_SURE = 0.75
"""How sure it must be who acts in what somebody tells; less for "he" in an answer, who is of the question."""
_SURE_OF_HIM = 0.6
_ANSWER = re.compile(r"^(?:a|answer)$", re.I)


class Utterances:
    """Reads the utterances of one article."""

    def __init__(
        self, article: ParsedArticle, resolver: Resolver, judge: ActJudge, aims: Aims, lexicon: Lexicon | None = None
    ) -> None:
        self.article = article
        self.resolver = resolver
        self.judge = judge
        self.aims = aims
        self.lexicon = lexicon or default_lexicon()
        self._turn_speaker: Entity | None = None
        self._asking = _asking_labels(article)
        self._name_answers()

    def _name_answers(self) -> None:
        """Give turns that are labelled as answers the name of who answers, where the article tells it."""
        answers = [q for q in self.article.quotes if _ANSWER.match(q.turn)]
        person = interviewee(self.article, self.resolver) if answers else None
        for quote in answers:
            quote.turn = person.name if person is not None else quote.turn

    def of_frame(self, draft: Draft) -> list[Draft]:
        """The further statements of the quotations that a frame attributes to its speaker."""
        made: list[Draft] = []
        if draft.frame is not None:
            for place, quote in enumerate(draft.frame.quotes):
                made += self._grouped(draft, quote, draft if place == 0 else None)
        return made

    def turn(self, quote: Quote, sentence: Sentence) -> list[Draft]:
        """The statements of one turn of a transcript."""
        if quote.continues is None:
            self._turn_speaker = self._labelled(quote.turn)
        speaker = self._turn_speaker
        if speaker is None:
            return [] if _ANSWER.match(quote.turn) else self._question(quote, sentence)
        source = Draft(speaker, "say", quote.start, quote.end, sentence, 0.85, "turn", "direct")
        made = self._grouped(source, quote, None, every=True)
        if made:
            self.resolver.spoke(sentence, speaker)
        return made

    def _question(self, quote: Quote, sentence: Sentence) -> list[Draft]:
        """A journalist's turn tells nothing of its own; what it reports of others counts."""
        outlet = quote.turn.partition("(")[2].rstrip(")")
        asker = Entity(f"unnamed: {outlet} reporter".replace("  ", " "), "unnamed")
        source = Draft(asker, "ask", quote.start, quote.end, sentence, 0.8, "question", "indirect")
        self.resolver.asked = self._interviewed()
        told = [d for s in self.article.inside(quote) if s.tokens[-1].text != "?" for d in self._told_inside(source, s)]
        self.resolver.asked = None
        return [d for d in told if d.speaker is not asker]

    def _interviewed(self) -> Entity | None:
        """Who alone answers in an interview."""
        labels = dict.fromkeys(q.turn for q in self.article.quotes if q.turn)
        found = list(dict.fromkeys(e for label in labels if (e := self._labelled(label)) is not None))
        return found[0] if len(found) == 1 and found[0].person else None

    def _labelled(self, label: str) -> Entity | None:
        """Whom a speaker label means: a person of the article by surname; nobody for questions and moderators."""
        if _ASKERS.match(label):
            return None
        if label in self._asking and not self._named(label):
            return None
        if _ANSWER.match(label):
            return None
        called = self._named(label) or self._by_role(label)
        if called is not None:
            return called
        name = " ".join(
            w.capitalize()
            for w in label.partition("(")[0].split()
            if w.lower().strip(".") not in TITLE_WORDS and w.lower() not in TITLE_WORDS
        )
        return (
            self.resolver.names.add(f"p:{name.lower()}", Entity(name, "person", surname=folded(name))) if name else None
        )

    def _named(self, label: str) -> Entity | None:
        """The person of the article whose surname or initials a label gives."""
        words = folded(label.partition("(")[0]).split()
        for word in reversed(words):
            called = self.resolver.names.persons_called(word)
            if called:
                return called[0]
        if len(words) == 1 and 2 <= len(words[0]) <= 3:
            same = [
                e
                for e in self.resolver.names.persons()
                if "".join(w[0] for w in folded(e.name).split()) == words[0] and e.count
            ]
            return same[0] if len(same) == 1 else None
        return None

    def _by_role(self, label: str) -> Entity | None:
        """As in "SPOKESMAN:", "Prime Minister:": who bears that role in the article, else the role's words."""
        title = " ".join(label.partition("(")[0].lower().replace("-", " ").split())
        words = set(title.split())
        if not words or title.split()[-1] not in PERSON_NOUNS:
            return None
        bearers = []
        for entity in self.resolver.names.persons():
            for role in entity.roles:
                theirs = re.split(r" (?:for|to|of) ", role.title.lower().replace("-", " "))[0]
                if not role.former and words == set(theirs.split()) and entity not in bearers:
                    bearers.append(entity)
        if len(bearers) == 1:
            return bearers[0]
        return self.resolver.names.add(f"u:{title}", Entity(f"unnamed: {title}", "unnamed"))

    def _grouped(self, source: Draft, quote: Quote, main: Draft | None, *, every: bool = False) -> list[Draft]:
        """One statement for each run of sentences of an utterance that does the same; plain ones join their
        neighbours.
        """
        made: list[Draft] = []
        later = main is None and source.frame is not None and quote in source.frame.quotes
        seen = {PLOVER[source.act]} if main is not None or later else set()
        named = main is not None and _names_act(source, self.article.inside(quote))
        for sentence in self.article.inside(quote):
            if every and (sentence.tokens[-1].text == "?" or _FORMULA.match(_text(sentence))):
                continue
            told = self._told_inside(source, sentence)
            made += told
            act, performed = self.judge.of_sentence(sentence, source.speaker)
            if main is not None and act == main.act and performed is not None:
                self.aims.aim(main, performed)
            own = any(t.lower in _FIRST for t in sentence.tokens)
            others = (
                act is not None
                and act not in _CONSULT
                and told
                and all(d.speaker is not source.speaker and (own or PLOVER[d.act] != PLOVER[act]) for d in told)
            )
            if not others and any(d.frame is not None and _heads(d.frame.trigger) for d in told):
                if (
                    main is not None
                    and len(self.article.inside(quote)) == 1
                    and (main.act in _CONSULT or main.act in {d.act for d in told})
                ):
                    main.replaced = True
                continue
            brief = len(sentence.tokens) < 5 or not any(t.pos in ("VERB", "AUX") for t in sentence.tokens)
            if every and brief and (act is None or act in _CONSULT):
                continue
            act = act or ("say" if every else None)
            known = (
                act is None or (PLOVER[act] in seen) or (act in _CONSULT and not every and (main is not None or made))
            )
            if act is not None and not known and not named:
                seen = {PLOVER[act]} if every else seen | {PLOVER[act]}
                made.append(self._from_quote(source, quote, sentence, act, performed))
            further = self._further(source, quote, sentence, seen) if performed is not None else []
            seen |= {PLOVER[d.act] for d in further}
            made += further
        return made

    def _further(self, source: Draft, quote: Quote, sentence: Sentence, seen: set[str]) -> list[Draft]:
        """What a sentence does in the clauses joined to the first: "We condemn the raid, and we urge calm"."""
        made = []
        for frame in self.judge.performed_further(sentence, source.speaker):
            if PLOVER[frame.pattern.act] not in seen:
                made.append(self._from_quote(source, quote, sentence, frame.pattern.act, frame))
                made[-1].start = min(t.start for t in frame.trigger.subtree())
        return made

    def _told_inside(self, source: Draft, sentence: Sentence) -> list[Draft]:
        """Acts that the utterance reports: the speaker's own earlier ones, and those of named others."""
        self.resolver.quoted = source.speaker
        made = self._tellings(source, sentence)
        self.resolver.quoted = None
        return made

    def _tellings(self, source: Draft, sentence: Sentence) -> list[Draft]:
        made: list[Draft] = []
        for frame in find_frames(sentence, self.lexicon):
            if frame.status not in ("asserted", "planned") or frame.speaker is None or frame.quotes:
                continue
            if frame.pattern.source:
                continue  # what others think is told by the one who speaks
            own = frame.speaker.lower in _FIRST
            if own and not (frame.trigger.tag in ("VBD",) or has_perfect(frame.trigger) or frame.status == "planned"):
                continue
            if own and frame.addressee is None:
                continue
            if not own and (not _main_clause(frame.trigger) or not _finite(frame.trigger)):
                continue
            party = self.resolver.party(frame.speaker, source.speaker)
            if not own and frame.status == "planned" and is_expert(source.speaker):
                continue
            if (
                party is not None
                and not own
                and frame.status == "planned"
                and not same_side(party.entity, source.speaker)
                and party.entity.country != source.speaker.country
            ):
                continue
            if party is not None and not own and _for_his_country(frame, party.entity, source):
                party = Party(source.speaker, "for his country", source.sure)
            sure = _SURE_OF_HIM if party is not None and party.rule == "pronoun" and source.rule == "turn" else _SURE
            if party is None or (not own and (party.sure < sure or party.rule == "unknown name" or frame.pattern.weak)):
                continue
            if not own and (party.sure < 0.8 or party.entity.unnamed) and "clause" not in frame.kinds:
                continue
            act = self.judge.of_frame(frame, party.entity)
            new = Draft(
                party.entity,
                act,
                sentence.start,
                sentence.end,
                sentence,
                party.sure * 0.75,
                f"in speech/{frame.rule}",
                "direct" if own else "indirect",
                frame=frame,
                content=frame.content,
                quote=sentence.quote,
            )
            new.status = "planned" if frame.status == "planned" else "asserted"
            if party.entity is not source.speaker or own:
                new.via = list(dict.fromkeys([source.speaker.name, *source.via]))
            self.aims.aim(new, frame)
            made.append(new)
            self.resolver.spoke(sentence, party.entity)
        return _chained(made)

    def _from_quote(self, source: Draft, quote: Quote, sentence: Sentence, act: Act, performed: Frame | None) -> Draft:
        new = Draft(
            source.speaker,
            act,
            sentence.start,
            sentence.end,
            sentence,
            source.sure * 0.85,
            "quotation",
            "direct",
            source.status,
            content=sentence.tokens,
            quote=quote,
        )
        new.via = list(source.via)
        frame = performed or Frame(
            sentence.root, _OPEN, set(), None, content=sentence.tokens, content_root=sentence.root
        )
        self.aims.aim(new, frame)
        return new

    def unmarked(self, sentence: Sentence, last: Draft) -> list[Draft]:
        """What somebody goes on to say where the text has lost its quotation marks: "All is open, he said. But we are
        not going to sign."
        """
        verb = sentence.root
        subject = verb.child("nsubj")
        near = sentence.index - last.sentence.index <= 2 and last.sentence.index < sentence.index
        own = subject is not None and (subject.lower in _FIRST or any(c.lower in _OURS for c in subject.children))
        helped = any(c.tag in ("MD", "VBP", "VBZ") for c in verb.children if c.dep == "aux")
        if not (near and own and (helped or verb.tag in ("VBP", "VBZ"))) or not (
            last.speaker.person or last.speaker.unnamed
        ):
            return []
        act, performed = self.judge.of_sentence(sentence, last.speaker)
        if last.mode == "direct" and (act is None or PLOVER[act] in ("CONSULT", PLOVER[last.act])):
            return []  # one quotation is one statement
        source = Draft(
            last.speaker, "say", sentence.start, sentence.end, sentence, last.sure * 0.9, "unmarked", "direct"
        )
        frame = performed or Frame(verb, _OPEN, set(), None, content=sentence.tokens, content_root=verb)
        source.act, source.rule, source.content = act or "say", "unmarked quotation", sentence.tokens
        self.aims.aim(source, frame)
        self.resolver.spoke(sentence, last.speaker)
        return [source]

    def leftover(self, sentence: Sentence, fresh: list[Draft], told: list[Draft], last: Draft | None) -> list[Draft]:
        """Utterances in a sentence that no frame claimed: they go on from the speaker before, or the sentence's
        subject.
        """
        claimed = {id(q) for d in fresh if d.frame is not None for q in d.frame.quotes}
        out: list[Draft] = []
        for token in sentence.tokens:
            quote = token.quote
            if quote is None or id(quote) in claimed:
                continue
            source = self._source(sentence, told, last)
            if source is None:
                continue
            same = bool(told) and source.mode == "direct"
            made = self._grouped(source, quote, source if same else None)
            inside = self.article.inside(quote)
            if not made and not same and inside:
                made = [self._from_quote(source, quote, inside[0], "say", None)]
                made[0].end = quote.end
            out += made
            if made:
                self.resolver.spoke(sentence, source.speaker)
        return out

    def _source(self, sentence: Sentence, told: list[Draft], last: Draft | None) -> Draft | None:
        if sentence.tokens[0].lower == "from" and (noun := sentence.tokens[0].child("pobj")) is not None:
            subject: Token | None = noun
        else:
            subject = sentence.root.child("nsubj") or _labelled_by(sentence)
        if subject is not None and len(sentence.tokens) > 3 and subject.quote is None:
            party = self.resolver.party(whose_words(subject))
            if party is not None and (party.entity.person or party.entity.unnamed or party.rule == "writer"):
                return _said_by(party, sentence, "quotation after its subject")
            return None
        if not told and sum(t.text[0].isalpha() and t.quote is None for t in sentence.tokens) > 2:
            return None
        near = told[-1] if told else last
        alone = teller_before(sentence, self.article, self.resolver)
        if alone is not None and (near is None or near.sentence.index < sentence.index - 1):
            return _said_by(alone, sentence, "quotation alone")
        return near


def _chained(told: list[Draft]) -> list[Draft]:
    """As in "He told me that the admiral had warned him": who told it stands between the act and the one who speaks,
    and his telling gives way to what it tells.
    """
    dropped: set[int] = set()
    for outer in told:
        frame = outer.frame
        if frame is None or not frame.pattern.open or "clause" not in frame.kinds:
            continue
        for inner in told:
            at = inner.frame.trigger if inner.frame is not None and inner is not outer else None
            if at is None or not any(t is at for t in frame.content) or inner.speaker is outer.speaker:
                continue
            inner.via = list(dict.fromkeys([outer.speaker.name, *inner.via]))
            if at is frame.content_root:
                dropped.add(id(outer))
    return [d for d in told if id(d) not in dropped]


def _names_act(source: Draft, said: list[Sentence]) -> bool:
    """As in '"Nobody pays," he complained': one sentence, whose act the verb beside it names."""
    frame = source.frame
    alone = len(said) == 1 and frame is not None and len(frame.quotes) == 1
    return alone and frame is not None and frame.rule.startswith("verb") and not frame.pattern.open


def _said_by(party: Party, sentence: Sentence, rule: str) -> Draft:
    return Draft(party.entity, "say", sentence.start, sentence.end, sentence, party.sure * 0.7, rule)


def _labelled_by(sentence: Sentence) -> Token | None:
    """As in 'Jane Roe, the envoy: "We will not pay."': who stands before the colon."""
    first = next((t for t in sentence.tokens if t.quote is not None), None)
    before = sentence.next(first, -1) if first is not None else None
    named = sentence.root.mention is not None and sentence.root.mention.entity.person
    return sentence.root if named and before is not None and before.text == ":" else None


def _text(sentence: Sentence) -> str:
    return " ".join(t.text for t in sentence.tokens).replace(" .", ".").replace(" ,", ",").strip()


def _asking_labels(article: ParsedArticle) -> set[str]:
    """Labels of those who ask: a third of their turns or more end in a question."""
    turns: dict[str, list[bool]] = {}
    for quote in article.quotes:
        if quote.turn and quote.continues is None:
            turns.setdefault(quote.turn, []).append(article.clean.text[quote.start : quote.end].rstrip().endswith("?"))
    return {label for label, asked in turns.items() if sum(asked) * 3 >= len(asked)}


def _for_his_country(frame: Frame, country: Entity, source: Draft) -> bool:
    """As in a spokesman's "the United States condemns the raid": he himself does it by these words."""
    now = frame.trigger.tag == "VBZ" and frame.status == "asserted" and PLOVER[frame.pattern.act] != "CONSULT"
    same = source.speaker.country in (None, country.country) and not is_expert(source.speaker)
    return country.kind == "country" and now and same and source.rule == "turn"


def _heads(trigger: Token) -> bool:
    """Whether a verb heads its sentence, or is joined to the one that does."""
    while trigger.dep == "conj" and trigger.head is not trigger:
        trigger = trigger.head
    return trigger.is_root


def _main_clause(trigger: Token) -> bool:
    """Whether a verb heads its sentence, is joined to what does, or stands in what that says."""
    while trigger.dep in ("conj", "ccomp", "parataxis") and trigger.head is not trigger:
        trigger = trigger.head
    return trigger.is_root


def _finite(trigger: Token) -> bool:
    return trigger.tag in ("VBD", "VBZ", "VBP") or any(
        c.dep in ("aux", "auxpass") and c.lower != "to" for c in trigger.children
    )
