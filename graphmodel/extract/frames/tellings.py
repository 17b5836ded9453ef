"""Tellings that no list of verbs can hold: any verb with somebody's words behind it, and nouns that say "these are X's
words".

A verb that the lexicon does not know tells an act where it governs a whole utterance in quotation marks, a clause with
"that", or the clause in which it stands as an aside ("…, Maria Paz recollected"), unless it is one of perception,
thought or effect. `answers` reads "X's answer was that …", "… was how X put it", "X's idea: …".
"""

from __future__ import annotations

from collections.abc import Iterator

from graphmodel.acts import Lexicon, Pattern
from graphmodel.extract.frames.frame import Frame
from graphmodel.extract.parse.article import Token
from graphmodel.extract.parse.complements import clause_of, that_clause
from graphmodel.extract.parse.modality import modality
from graphmodel.model.vocab import PLOVER, Act

_SILENT = frozenset(
    "be have do know see hear learn realise realize notice discover understand forget ensure show prove mean "
    "guarantee decide find feel believe think wish pretend sense perceive recognise recognize presume dream trust "
    "worry like love hate care mind happen seem appear become get keep remain follow require demonstrate "
    "establish confirm reflect illustrate entail cause make let help allow enable prevent force lead result "
    "matter count suffice need want try manage seek check verify watch look listen read doubt suppose assume "
    "imagine figure gather determine resolve vote choose come go turn take give bring put set leave stay arrive "
    "return begin start stop end finish win lose die live stand sit lie fall rise grow increase decrease reduce "
    "raise expect hold arrange agree provide act work fight kill shoot attack bear carry meet face conclude "
    "dictate can could may might must shall should will would own possess contain include involve".split()
)
"""Verbs of perception, thought, effect and change: a clause behind them is not what somebody says."""
_GESTURES = frozenset(
    "smile grin laugh chuckle giggle smirk beam shrug nod frown scowl wink blink sigh groan weep sob gasp yawn sniff "
    "cough swallow hesitate pause shudder tremble blush bow wave gesture gesticulate point stare glare gaze glance "
    "clap cheer boo jeer whistle hiss applaud kneel rise stand sit walk march rush run storm jump flee faint tire "
    "relent budge bristle wince stiffen pale fidget waver falter".split()
)
"""What people do with face and body: it tells words only where they stand in quotation marks."""
_VERBS = ("VBD", "VBZ", "VBP", "VBN")


def unlisted(verb: Token, kinds: set[str], lexicon: Lexicon) -> Pattern | None:
    """The pattern of a verb that the lexicon does not have, where what stands by it is somebody's words."""
    lemma = verb.lemma.lower()
    if verb.tag not in _VERBS or _known(lemma, lexicon) or lemma in _SILENT or not lemma.isalpha():
        return None
    if "quote" in kinds:
        return Pattern(act="say", lemma=lemma, open=True, person=True)
    if verb.child("dobj", "obj") is not None or lemma in _GESTURES:
        return None
    clause = clause_of(verb)
    own = clause is not None and clause.head is verb and _heads(verb)
    marked = (
        own and clause is not None and clause.index > verb.index and any(c.lower == "that" for c in clause.children)
    )
    return Pattern(act="say", lemma=lemma, open=True, person=True) if marked or _aside(verb, kinds) else None


def _known(lemma: str, lexicon: Lexicon) -> bool:
    """Whether the lexicon has a verb by itself, not only in some idiom."""
    patterns = lexicon.verbs.get(lemma, ())
    return any(not (p.particles or p.preps or p.objects or p.complement or p.topic) for p in patterns)


def _aside(verb: Token, kinds: set[str]) -> bool:
    """Whether a verb and its subject stand between commas, or behind the last one, in what is said."""
    after = verb.sentence.next(verb)
    return "parenthesis" in kinds and after is not None and after.text in (",", ".", ";", ":")


def _heads(verb: Token) -> bool:
    """Whether a verb heads its sentence: in what another verb tells, "that" is often hung on the wrong one."""
    return verb.is_root or (verb.dep == "conj" and verb.head.is_root) or verb.dep == "parataxis"


# -- nouns

_NOUNS: dict[str, Act] = {
    **dict.fromkeys(("answer", "reply", "response", "message", "comment", "retort", "argument", "explanation"), "say"),
    **dict.fromkeys(("position", "stance", "line", "contention", "claim", "objection", "insistence"), "say"),
    **dict.fromkeys(("verdict", "view", "assessment", "judgment", "judgement", "estimate", "opinion"), "assess"),
    **dict.fromkeys(("accusation", "allegation", "charge"), "accuse"),
    **dict.fromkeys(("complaint", "criticism", "grievance"), "condemn"),
    **dict.fromkeys(("idea", "proposal", "suggestion", "advice", "recommendation"), "propose"),
    **dict.fromkeys(("demand", "condition"), "demand"),
    **dict.fromkeys(("warning",), "warn"),
    **dict.fromkeys(("request", "question"), "ask"),
    **dict.fromkeys(("promise", "pledge"), "promise"),
}


def answers(verb: Token) -> Iterator[Frame]:
    """As in "Oslo's answer was that the boats would stay", "the position of Oslo is that", "that was the envoy's
    answer", "it was Oslo's view that".
    """
    if verb.lemma != "be" or verb.tag not in ("VBD", "VBZ"):
        return
    for noun in (verb.child("nsubj"), verb.child("attr")):
        act = _NOUNS.get(noun.lower) if noun is not None else None
        whose = owner(noun) if noun is not None and act is not None else None
        if noun is None or act is None or whose is None or whose.tag == "PRP$":
            continue
        clause = that_clause(verb) if noun.dep == "nsubj" else _cleft(verb, noun)
        quoted = any(c.quote is not None for c in verb.children)
        pointing = noun.dep == "attr" and any(c.lower in ("that", "this") and c.dep == "nsubj" for c in verb.children)
        if clause is None and not quoted and not pointing:
            continue
        pattern = Pattern(act=act, lemma=noun.lower, open=act == "say")
        frame = Frame(verb, pattern, {"clause"}, whose, rule=f"noun:{noun.lower}")
        own = {t.index for t in noun.subtree()} | {verb.index}
        frame.content_root = clause
        frame.content = clause.subtree() if clause else [t for t in verb.subtree() if t.index not in own]
        yield frame
        return


def owner(noun: Token) -> Token | None:
    """Whose a position is: "Oslo's stance", "the stance of Oslo"."""
    of = noun.child("prep")
    return noun.child("poss") or (of.child("pobj") if of is not None and of.lower == "of" else None)


def _cleft(verb: Token, noun: Token) -> Token | None:
    """The clause of "it was Oslo's view that the talks had failed"."""
    subject = verb.child("nsubj")
    if subject is None or subject.lower != "it":
        return None
    clauses = (c for c in (*noun.children, *verb.children) if c.dep in ("acl", "ccomp", "relcl"))
    return next((c for c in clauses if any(m.lower == "that" for m in c.children)), None)


def comes(verb: Token, lexicon: Lexicon) -> Iterator[Frame]:
    """As in "the warning came from Jane Roe", "praise came from Oslo": by a noun that names the act. Where "who" goes
    on with what was said, that tells it.
    """
    noun, source = verb.child("nsubj"), next((c for c in verb.children if c.lower == "from" and c.dep == "prep"), None)
    teller = source.child("pobj") if source is not None else None
    if noun is None or teller is None or _goes_on(teller):
        return
    named = lexicon.nouns.get(noun.lemma.lower(), ())
    act = _COMING.get(noun.lemma.lower()) or next((p.act for p in named if PLOVER[p.act] != "CONSULT"), None)
    if act is None:
        return
    pattern = Pattern(act=act, lemma=noun.lemma.lower())
    frame = Frame(verb, pattern, {"object"}, teller, status=modality(verb), rule=f"noun:{noun.lower} from")
    frame.content = noun.subtree()
    yield frame


_COMING: dict[str, Act] = {
    "call": "urge",
    "appeal": "urge",
    "praise": "support",
    "denial": "deny",
    "welcome": "support",
}


def _goes_on(teller: Token) -> bool:
    people = (teller, *(c for c in teller.children if c.dep == "appos"))
    return any(m.lower == "who" for p in people for c in p.children if c.dep == "relcl" for m in c.children)


_WORDS = Pattern(act="say", lemma="put", open=True)
_PHRASING = ("express", "phrase", "word", "formulate", "describe", "explain", "frame")
_SEEN = Pattern(act="assess", lemma="see")


def wording(verb: Token) -> Pattern | None:
    """As in "put it this way: the road", "as Jane Roe put it", "was how Jane Roe put it": words are told."""
    if verb.lemma not in ("put", "see", "tell", *_PHRASING) or not any(
        c.lower == "it" and c.dep in ("dobj", "nsubj") and c.index > verb.index for c in verb.children
    ):
        return None
    led = any(c.lower in ("as", "how") and c.index < verb.index for c in verb.children)
    behind = verb.sentence.tokens[verb.index + 2 : verb.index + 8]
    opens = verb.lemma == "put" and any(t.text == ":" or t.quote is not None for t in behind)
    that = verb.lemma == "put" and clause_of(verb) is not None
    if not (led or opens or that):
        return None
    return _SEEN if verb.lemma == "see" else _WORDS
