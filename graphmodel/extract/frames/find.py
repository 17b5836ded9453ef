"""Frames: each place where the text tells a communicative act, with the words that stand for its parties and
content.
"""

from __future__ import annotations

from collections.abc import Iterator

from graphmodel.acts import LIGHT_VERBS, Lexicon, Pattern
from graphmodel.extract import lexicon as lx
from graphmodel.extract.content.labels import label_words
from graphmodel.extract.frames.accounts import according, account, called_untrue, carried
from graphmodel.extract.frames.frame import Frame, is_human
from graphmodel.extract.frames.nouns import act_noun, adjective, around, conjuncts, set_content
from graphmodel.extract.frames.tellings import answers, comes, unlisted, wording
from graphmodel.extract.frames.writings import tells_behind
from graphmodel.extract.names.entities import PARTIES
from graphmodel.extract.parse import complements as cp
from graphmodel.extract.parse.article import Sentence, Token
from graphmodel.extract.parse.modality import modality

__all__ = ["Frame", "find_frames"]


_TO_COME = frozenset("different differing conflicting contrary contradictory opposite rival similar".split())
"""What an account or answer is called whose words follow."""
_WITH_NO = frozenset("secret bone doubt".split())
"""Nouns of idioms that have a "no": "made no secret of"."""


def find_frames(sentence: Sentence, lexicon: Lexicon) -> list[Frame]:
    """The frames of a sentence in the order of their triggers."""
    frames = [f for token in sentence.tokens if token.quote is None for f in _at(token, lexicon)]
    _link_quotes(sentence, frames)
    return [f for f in frames if f.quotes or _complete(f)]


def _at(token: Token, lexicon: Lexicon) -> Iterator[Frame]:
    if token.lower == "according":
        yield from according(token)
        return
    if token.pos == "ADP" and token.lower in ("per", "by", "on", "in", "for"):
        yield from account(token)
        return
    if token.untrue and token.pos in ("NOUN", "PROPN"):
        yield from called_untrue(token)
    if token.pos not in ("VERB", "AUX") and not _hidden_verb(token, lexicon):
        return
    if token.lemma == "be":
        yield from adjective(token, lexicon)
        yield from answers(token)
        return
    if token.lemma == "come":
        yield from comes(token, lexicon)
    if found := list(carried(token)):
        yield from found
        return
    words = wording(token)
    if words is not None:
        yield _worded(token, words)
        return
    if _free_relative(token) or (token.dep == "acl" and token.tag == "VBG" and not tells_behind(token, lexicon)):
        return
    yield from _by_verb(token, lexicon)


def _by_verb(token: Token, lexicon: Lexicon) -> Iterator[Frame]:
    """The frame of a verb: by the act its object names, by the lexicon, else by the words of somebody beside it."""
    lemma = token.lemma.lower()
    kinds: set[str] | None = None
    found = False
    if lemma in LIGHT_VERBS or lemma in (
        "draw",
        "hold",
        "have",
        "announce",
        "unveil",
        "press",
        "pledge",
        "declare",
        "heap",
        "lavish",
        "unleash",
        "aim",
        "pose",
        "reaffirm",
        "outline",
        "echo",
    ):
        noun = (
            act_noun(token, lexicon)
            if not any(p.objects and _stands(p, token) for p in lexicon.verbs.get(lemma, ()))
            else None
        )
        if noun is not None:
            yield noun
            found = True
    if found:
        return
    spare: Frame | None = None
    for pattern in lexicon.verbs.get(lemma, ()):
        if _stands(pattern, token):
            kinds = _kinds(token) if kinds is None else kinds
            frame = _frame(token, pattern, kinds)
            if _complete(frame):
                yield frame
                return
            spare = spare or (frame if "quote" in pattern.needs and not _storms(token, pattern) else None)
    if spare is None:
        kinds = _kinds(token) if kinds is None else kinds
        unknown = unlisted(token, kinds, lexicon)
        spare = _frame(token, unknown, kinds) if unknown is not None else None
    if spare is not None:
        yield spare


def _kinds(verb: Token) -> set[str]:
    found = cp.kinds(verb)
    return found | {"label", "object"} if "label" not in found and label_words(verb) else found


def _storms(verb: Token, pattern: Pattern) -> bool:
    """Whether a verb that tells only by the words beside it does something to an object: "stormed the village"."""
    noun = verb.child("dobj")
    return pattern.needs == ("quote",) and noun is not None and noun.quote is None


def _worded(verb: Token, pattern: Pattern) -> Frame:
    kinds = cp.kinds(verb) | {"clause"}
    frame = Frame(verb, pattern, kinds, cp.subject_of(verb), status=modality(verb), rule=f"verb:{verb.lemma} it")
    set_content(frame)
    if cp.clause_of(verb) is None:
        around(frame)
    return frame


def _free_relative(verb: Token) -> bool:
    """As in "What it called X": a way to name a thing, no act told; "what she said was that" does tell it."""
    if cp.told_by_cleft(verb) is not None or _labels(verb):
        return False
    if any(c.lower == "what" for c in verb.children):
        return True
    subject = verb.child("nsubj")
    first = (
        min((t.index for t in subject.subtree()), default=0)
        if subject is not None and subject.index < verb.index
        else 0
    )
    return first > 0 and verb.sentence.tokens[first - 1].lower == "what"


def _labels(verb: Token) -> bool:
    """As in 'over what it called "repeated violations"': the words in quotation marks are somebody's."""
    label = verb.child("oprd") or cp.prep_object(verb, ("as",))
    return (
        verb.lemma in ("call", "describe", "term", "brand", "denounce")
        and label is not None
        and any(t.text in ('"', "“", "``") for t in verb.sentence.tokens[verb.index : label.index])
    )


def _hidden_verb(token: Token, lexicon: Lexicon) -> bool:
    """Present tenses that the tagger takes for nouns: "critics charge", "officials grumble"; headlines: "envoy
    urges".
    """
    lemma = token.lower[:-1] if token.lower.endswith("s") and token.lower[:-1] in lexicon.verbs else token.lower
    if lemma not in lexicon.verbs or token.pos not in ("NOUN", "PROPN") or token.text[0].isupper():
        return False
    if token.dep in ("ROOT", "parataxis", "ccomp", "conj", "advcl", "relcl") and (token.child("nsubj") is not None):
        token.lemma = lemma
        return True
    return False


# -- patterns


def _stands(pattern: Pattern, verb: Token) -> bool:
    near = {c.lower: c for c in verb.children if not _far_preposition(c, verb)}
    if verb.lemma == "go" and "on" in near and near["on"].child("pobj") is not None:
        return False  # "go on trial"
    for word in pattern.particles:
        if not any(w in near or _small(verb, w) for w in word.split("|")):
            return False
    far = bool(pattern.objects)
    if not all(_by_preposition(verb, word, nouns, far) for word, nouns in pattern.preps):
        return False
    if pattern.thing and is_human(cp.direct_object(verb)):
        return False
    if pattern.objects and not _has_object(pattern, verb):
        return False
    if pattern.complement and not _has_complement(pattern.complement, verb):
        return False
    if pattern.topic:
        noun = cp.direct_object(verb)
        if (
            noun is None
            or _none(noun, verb)
            or not any(n.lemma.lower() in pattern.topic for n in (noun, *conjuncts(noun)))
        ):
            return False
    return True


def _by_preposition(verb: Token, word: str, nouns: tuple[str, ...], far: bool) -> bool:
    """Whether a verb has the preposition of a pattern, with one of the nouns where it names some; `far`: it may be hung
    on the object.
    """
    found = cp.prep_object(verb, tuple(word.split("|")))
    if nouns or far:
        found = found or _far_prep(verb, word)
    if nouns:
        return found is not None and (found.lemma.lower() in nouns or found.lower in nouns)
    if found is None:
        return not far and (_stranded(verb, word) or _for_clause(verb, word))
    return found.lower not in cp.DAYS  # "briefed the cabinet on Thursday"


def _far_preposition(child: Token, verb: Token) -> bool:
    """A preposition with an object of its own, not right behind the verb, is no particle: "go to the polls on
    Sunday".
    """
    return child.dep == "prep" and child.index > verb.index + 2 and child.child("pobj") is not None


def _small(verb: Token, word: str) -> bool:
    """As in "Made it clear that": the word right behind, wherever the parser hung it."""
    tokens = verb.sentence.tokens[verb.index + 1 : verb.index + 5]
    return any(
        t.lower == word and (t.head is verb or t.head.head is verb or t.head.dep in ("ccomp", "xcomp")) for t in tokens
    )


def _far_prep(verb: Token, word: str) -> Token | None:
    noun = verb.child("dobj")
    return cp.prep_object(noun, tuple(word.split("|"))) if noun is not None else None


def _stranded(verb: Token, word: str) -> bool:
    return any(c.lower == word and c.dep in ("prep", "prt") and c.index > verb.index for c in verb.children)


def _for_clause(verb: Token, word: str) -> bool:
    """As in "called for the men to be freed": "for" opens a clause."""
    clauses = (c for c in verb.children if c.dep in ("advcl", "xcomp", "ccomp") and c.index > verb.index)
    return word == "for" and any(m.lower == "for" and m.dep == "mark" for c in clauses for m in c.children)


def _has_object(pattern: Pattern, verb: Token) -> bool:
    noun = cp.direct_object(verb) or _behind_particle(pattern, verb)
    nouns = [noun, *conjuncts(noun)] if noun is not None else []
    nouns += [
        n
        for c in verb.children
        if pattern.complement and c.lemma in pattern.complement.split("|")
        for n in [c.child("dobj", "nsubj")]
        if n is not None
    ]
    nouns += [c for c in verb.children if c.dep in ("attr", "oprd", "dative", "npadvmod", "dobj") and c.quote is None]
    if "clear" in pattern.objects:
        return _small(verb, "clear")
    hit = next((n for n in nouns if n.lemma.lower() in pattern.objects or n.lower in pattern.objects), None)
    if hit is not None and _none(hit, verb):
        return False
    return hit is not None and (not pattern.topic2 or any(c.lower in pattern.topic2 for c in hit.children))


def _behind_particle(pattern: Pattern, verb: Token) -> Token | None:
    """The object of a particle that the parser took for a preposition: "laughed off the rumours"."""
    words = tuple(w for p in pattern.particles for w in p.split("|"))
    return cp.prep_object(verb, words) if words else None


def _none(noun: Token, verb: Token) -> bool:
    """As in "offered no apology", "made no promise", "gave a different account": nothing is told, or not yet."""
    return (
        verb.lemma in LIGHT_VERBS
        and noun.lemma not in _WITH_NO
        and any(
            (c.lower == "no" and c.dep == "det") or (c.lower in _TO_COME and c.dep == "amod") for c in noun.children
        )
    )


def _has_complement(word: str, verb: Token) -> bool:
    words = word.split("|")
    found = [c for c in verb.children if c.dep in ("xcomp", "ccomp", "dep", "acomp", "oprd") or c.tag == "VBN"]
    noun = verb.child("dobj")
    if noun is not None:
        found += [c for c in noun.children if c.dep in ("amod", "acl", "relcl") and c.index > noun.index]
    return any(c.lemma in words or c.lower in words for c in found)


def _frame(verb: Token, pattern: Pattern, kinds: set[str]) -> Frame:
    frame = Frame(
        verb,
        pattern,
        kinds,
        cp.subject_of(verb) or cp.neighbour_of(verb),
        status=modality(verb),
        rule=f"verb:{verb.lemma}",
    )
    words = pattern.complement.split("|")
    below = next((c for c in verb.children if c.lemma in words), None) if pattern.complement else None
    frame.addressee = _slot(pattern.to, below or verb)
    if frame.addressee is None and below is not None and verb.lemma == "let" and pattern.to == ("object",):
        frame.addressee = below.child("nsubj")  # "let the envoy know"
    if frame.addressee is None and verb.lemma == "request":
        frame.addressee = _requested(verb, kinds)
    frame.target = _slot(pattern.at, verb)
    if verb.lemma in ("quote", "cite") and (said := cp.prep_object(verb, ("as",))) is not None and said.tag == "VBG":
        frame.content_root, frame.content = said, said.subtree()
        return frame
    if frame.addressee is None and pattern.to == ("object",):
        frame.addressee = None
    set_content(frame)
    return frame


def _requested(verb: Token, kinds: set[str]) -> Token | None:
    """As in "requested the envoy to report", "requested him that": who is asked; a thing that is requested is none."""
    noun = cp.addressed_object(verb)
    if noun is None or not (kinds & {"objto", "clause"} or any(cp.has_to(c) for c in noun.children)):
        return None
    named = noun.mention is not None and noun.mention.entity.kind in PARTIES
    return noun if named or noun.lower in _PERSONS or noun.lower in lx.PERSON_NOUNS else None


_PERSONS = ("him", "her", "them", "us", "me", "you")
_NO_WAYS = ("according", "due", "owing", "prior", "thanks", "contrary", "subsequent", "previous", "opposite", "next")
"""What "to" goes with that leads to no hearer."""


def _slot(slot: tuple[str, ...], verb: Token) -> Token | None:
    if not slot:
        return None
    if slot == ("object",):
        return cp.addressed_object(verb)
    found = cp.prep_object(verb, slot)
    if found is None and slot[0] == "of":
        slot = slot[1:]  # "demanded the release of prisoners"
    if found is None and (noun := cp.direct_object(verb)) is not None:
        found = cp.prep_object(noun, slot)
    if found is None:
        found = next(
            (
                n
                for c in verb.children
                if c.dep in ("prt", "prep", "advmod") and c.lower not in _NO_WAYS
                for n in [cp.prep_object(c, slot)]
                if n is not None
            ),
            None,
        )
    return found or _near_slot(slot, verb) or _far_slot(slot, verb)


def _far_slot(slot: tuple[str, ...], verb: Token) -> Token | None:
    """As in "Raised the case of the writer with her counterpart": a party whose preposition was hung on a noun
    between.
    """
    if slot not in (("with",), ("to",)) or cp.clause_of(verb) is not None:
        return None
    noun = cp.direct_object(verb)
    for token in reversed(noun.subtree() if noun is not None else []):
        party = token.dep == "pobj" and token.head.lower in slot
        if party and (
            token.lower in ("counterpart", "him", "her", "them") or (token.mention and token.mention.entity.person)
        ):
            return token
    return None


def _near_slot(slot: tuple[str, ...], verb: Token) -> Token | None:
    """As in "Made it clear to Beijing that": the preposition right behind, wherever the parser hung it."""
    for token in verb.sentence.tokens[verb.index + 1 : verb.index + 6]:
        if token.pos in ("VERB", "PUNCT") or token.lower == "that":
            return None
        if token.pos == "ADP" and token.lower not in slot and token.dep == "prep" and token.child("pobj") is not None:
            return None  # "said on her return to the capital"
        if token.lower in slot and token.dep in ("prep", "dative"):
            return token.child("pobj")
    return None


def _nameless(frame: Frame) -> bool:
    """As in "Asked not to be named": a note on sourcing."""
    words = {t.lower for t in frame.trigger.subtree() if t.index > frame.trigger.index}
    if "unnamed" in words or "anonymous" in words:
        return True
    return bool(words & {"named", "identified", "quoted", "anonymity"}) and bool(words & {"not", "anonymity"})


def _complete(frame: Frame) -> bool:
    needs = frame.pattern.needs
    if frame.trigger.lemma in ("ask", "request", "speak", "insist", "demand") and _nameless(frame):
        return False
    if "reflexive" in frame.kinds and frame.pattern.label:
        return False
    if not needs:
        return True
    if "never" in needs:
        return False
    kinds = set(frame.kinds)
    if "parenthesis" in kinds and ("clause" in needs or "quote" in needs):
        return True
    if ("with" in needs and "with" in kinds) or "refusal" in needs:
        return "with" in kinds
    return bool(kinds.intersection(needs))


# -- quotations


def _link_quotes(sentence: Sentence, frames: list[Frame]) -> None:
    """Each utterance in a sentence goes to the frame that governs it, else to the nearest one that can carry it."""
    able = [f for f in frames if f.rule.startswith(("verb", "noun", "according")) and _can_quote(f)]
    for token in sentence.tokens:
        if token.quote is None:
            continue
        above = list(token.ancestors())
        best = min(
            (f for f in able),
            key=lambda f: (
                f.speaker is None,
                above.index(f.trigger) if f.trigger in above else 50,
                abs(f.trigger.index - token.index),
            ),
            default=None,
        )
        if best is not None:
            best.quotes.append(token.quote)
            best.kinds.add("quote")


def _can_quote(frame: Frame) -> bool:
    needs = frame.pattern.needs
    return (
        not needs
        or "quote" in needs
        or "clause" in needs
        or frame.pattern.act in ("condemn", "warn", "reject", "accuse", "support", "concern", "deny")
    )
