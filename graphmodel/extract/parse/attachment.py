"""Slips of the parser around verbs of speech, set right in the tree before any rule reads it.

Eleven of them are frequent and plain to see: a name behind the verb that is read as part of what is said ("…, said
Maria Paz, his father went home"), a name before it that is joined to the words before the comma ("…, a blanket and a
tent, Colonel Diop said"), "that" behind an aside that is read as a relative ("wrote in a letter that the road"), a
clause behind a colon that is read as the main one ("told reporters that it was over: he had left"), what somebody says
further that is joined to what he said before ("said that Peru was ready, and proposed that"), a name that is read into
the day before it ("On Friday Maria Paz, the envoy, said"), a subject that an aside parts from its verb ("but Chile,
through its envoy, voiced doubt"), the guest of "told visiting Minister X", who is not what somebody visits, the name
of an officer that hangs on a place or a body, a name joined to a place ("Jane Roe of Chile and Maria Paz met")
and a participle that is read as the subject ("Talks planned for Friday fell through").
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from graphmodel.extract.lexicon import PARTICLES, PERSON_NOUNS

if TYPE_CHECKING:
    from graphmodel.extract.parse.article import Token

_SAYING = frozenset(
    "say add reply answer respond retort write note remark observe state declare explain recall warn insist argue "
    "claim complain admit concede suggest continue conclude tell inform assure remind notify cable wire telegraph "
    "telephone report announce testify maintain estimate predict assert comment ask inquire enquire joke quip put "
    "record remember recount lament grumble sneer murmur whisper shout cry exclaim propose demand urge plead "
    "promise vow storm thunder snap fume rage".split()
)
_ADDRESSING = frozenset("tell inform assure remind notify warn advise promise ask urge".split())
"""Verbs whose object is the one spoken to."""
_FINITE = ("VBD", "VBZ", "VBP", "MD")
_NOMINAL = ("DET", "ADJ", "NOUN", "PROPN", "NUM", "PART")
_BREAKS = frozenset((",", ";", ":", "—", "–", "-", '"', ".", ")", "("))
_HOLDING = frozenset(("of", "for", "in"))
"""What a field of an office stands behind: "the minister for trade", "in charge of trade"."""
_DAYS = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august "
    "september october november december".split()
)
_SHORT = 8
_FAR = 16
"""Words between a verb and what it governs, or of the phrase beside it, at most."""


def mend(tokens: Sequence[Token]) -> None:
    """Set right the heads of one sentence's words; `index` of each must be its place in `tokens`."""
    for verb in tokens:
        _before_colon(verb, tokens)
        _subject_behind_and(verb, tokens)
        _visiting(verb)
        _reduced(verb)
        if verb.lemma in _SAYING and verb.tag in ("VBD", "VBZ", "VBP", "VBN") and verb.quote is None:
            _clause_behind_aside(verb, tokens)
            _says_further(verb, tokens)
            if verb.tag in ("VBD", "VBZ"):
                if _aside(verb, tokens):
                    continue
                if _after_break(verb, tokens):
                    _name_behind(verb, tokens)
                else:
                    _name_before(verb, tokens)
        elif verb.lower in ("went", "goes") and verb.child("prt", "prep", "advmod") is not None and verb.quote is None:
            _aside(verb, tokens)  # "the road, she went on, would be shut"


def mend_names(tokens: Sequence[Token]) -> None:
    """Set right names of people that hang on a place or a body, which they cannot mean: "the envoy to the League, Maria
    Paz, said", "the governor of Cuzco, Maria Paz, who …". Names must be known (`Token.mention`).
    """
    for name in tokens:
        mention = name.mention
        _behind_day(name, tokens)
        _behind_to(name, tokens)
        _joined_to_place(name)
        _joined_before(name, tokens)
        if mention is None or mention.head is not name or not mention.entity.person or not _beside(name, tokens):
            continue
        bearer = _bearer(name.head)
        if bearer is None or not hang(name, bearer, "appos"):
            continue
        for joined in [c for c in name.children if c.dep in ("cc", "conj")]:
            hang(joined, bearer, joined.dep)
        _people_who(name, [bearer, *_below(bearer, name)])


def _joined_to_place(name: Token) -> None:
    """Join a name to the name before it, not to that one's place: "Jane Roe of Chile and Maria Paz of Peru met"."""
    place, mention = name.head, name.mention
    if mention is None or mention.head is not name or not mention.entity.person or name.dep != "conj":
        return
    if place.dep != "pobj" or place.head.lower not in ("of", "from") or place.mention is None:
        return
    first = place.head.head
    if place.mention.entity.kind != "country" or first.mention is None or not first.mention.entity.person:
        return
    joint = next((c for c in place.children if c.dep == "cc"), None)
    if hang(name, first, "conj") and joint is not None:
        hang(joint, first, "cc")


def _joined_before(name: Token, tokens: Sequence[Token]) -> None:
    """Join two names, of which the first was read as a word before the second: "Roe and Peru's Maria Paz met"."""
    mention, other = name.mention, name.head.mention
    if mention is None or mention.head is not name or not mention.entity.person or mention is other:
        return
    second = name.head
    if name.dep not in ("amod", "compound", "nmod", "poss") or other is None or other.head is not second:
        return
    land = next((c for c in name.children if c.dep == "conj"), None)
    joined = mention.last.index + 1 < len(tokens) and tokens[mention.last.index + 1].lower == "and"
    if not other.entity.person or not joined or land is None or land.mention is None or second.is_root:
        return
    if land.mention.entity.kind != "country" or land.index > second.index:
        return
    dep = second.dep
    hang(land, second, "poss")
    if hang(name, second.head, dep):
        hang(second, name, "conj")


def _behind_day(name: Token, tokens: Sequence[Token]) -> None:
    """Part a name from the day or place before it and make it the subject of the verb that has none: "On Friday Maria
    Paz, the envoy, said", "In Lima opposition leader Maria Paz said".
    """
    mention, prep = name.mention, name.head
    if mention is None or mention.head is not name or not mention.entity.person or name.dep != "pobj":
        return
    day = next((t for t in tokens[prep.index + 1 : mention.first.index] if t.lower in _DAYS or _place(t)), None)
    verb = next((t for t in prep.ancestors() if t.pos in ("VERB", "AUX")), None)
    if day is None or verb is None or verb.index < name.index or verb.tag not in ("VBD", "VBZ", "VBN"):
        return
    if any(c.dep in ("nsubj", "nsubjpass", "expl") for c in verb.children) or not hang(name, verb, "nsubj"):
        return
    hang(day, prep, "pobj")


def _behind_to(name: Token, tokens: Sequence[Token]) -> None:
    """Make a name behind "to" that was read as an infinitive the hearer it is: "proposed to Paz that they meet"."""
    mention, verb = name.mention, name.head
    if mention is None or mention.head is not name or name.dep != "xcomp" or mention.first.index == 0:
        return
    to = tokens[mention.first.index - 1]
    if to.lower != "to" or to.dep != "aux" or to.head is not name or verb.index > to.index or name.text.islower():
        return
    for child in [c for c in name.children if c.index > name.index]:
        hang(child, verb, child.dep)
    if hang(to, verb, "prep"):
        hang(name, to, "pobj")


def _place(token: Token) -> bool:
    """Whether a word ends the name of a capital, which stands for no government behind "in": "In Lima"."""
    mention = token.mention
    if mention is None or mention.last is not token or mention.form != "capital":
        return False
    return token.sentence.tokens[mention.first.index - 1].lower in ("in", "at", "from")


def _beside(name: Token, tokens: Sequence[Token]) -> bool:
    """Whether a name stands beside its head, behind a comma; the parser takes some of these for a list."""
    first = name.mention.first.index if name.mention is not None else 0
    return name.dep == "appos" or (name.dep == "conj" and first > 0 and tokens[first - 1].text == ",")


def _bearer(place: Token) -> Token | None:
    """The noun for people that a place or a body is of, at the head of its phrase."""
    unknown = place.mention is None
    if (place.mention is not None and place.mention.entity.person) or place.lower.rpartition("-")[2] in PERSON_NOUNS:
        return None
    above = place
    while above.dep == "pobj" and above.head.dep == "prep" and (not unknown or above.head.lower in _HOLDING):
        above = above.head.head
    return above if above is not place and above.lemma.lower().rpartition("-")[2] in PERSON_NOUNS else None


def _below(bearer: Token, name: Token) -> list[Token]:
    return [t for t in bearer.subtree() if bearer.index < t.index < name.index]


def _after_break(verb: Token, tokens: Sequence[Token]) -> bool:
    return verb.index > 1 and (tokens[verb.index - 1].text in _BREAKS or tokens[verb.index - 1].quote is not None)


# -- "wrote in a letter that the road"


def _clause_behind_aside(verb: Token, tokens: Sequence[Token]) -> None:
    if any(c.dep == "ccomp" and c.index > verb.index for c in verb.children):
        return
    for token in tokens[verb.index + 1 : verb.index + _FAR]:
        if token.lower == "that" and token.dep != "det":
            clause = token.head
            if _takes(verb, clause, token):
                token.dep, token.tag, token.pos = "mark", "IN", "SCONJ"
                hang(clause, verb, "ccomp")
            return
        if token.text in (";", ":") or token.quote is not None or token.tag in _FINITE:
            return


def _takes(verb: Token, clause: Token, that: Token) -> bool:
    """Whether a clause with "that" on a noun behind the verb is what is said: it has a subject of its own."""
    above = clause.head
    if clause.dep not in ("relcl", "acl", "ccomp", "appos") or not verb.index < above.index < that.index:
        return False
    if above.pos in ("VERB", "AUX") and not (above.tag == "VBN" and above.dep == "acl"):
        return False
    if not any(c.dep in ("nsubj", "nsubjpass", "expl", "csubj") and c is not that for c in clause.children):
        return False
    thing = above.dep in ("dobj", "obj") and above.head is verb
    return not thing or verb.lemma in _ADDRESSING


# -- "said that Peru was ready, and proposed that the road be closed"


def _says_further(verb: Token, tokens: Sequence[Token]) -> None:
    """Join a verb of speech behind a comma to the one before it, not to what that one says."""
    clause = verb.head
    said = clause.head
    if verb.dep != "conj" or clause.dep != "ccomp" or said.lemma not in _SAYING or said.tag != verb.tag:
        return
    if clause.lemma in _SAYING or not said.index < clause.index < verb.index:
        return
    own = any(c.dep in ("nsubj", "nsubjpass") or (c.dep == "aux" and c.lower != "to") for c in verb.children)
    that = any(c.dep == "ccomp" and c.index > verb.index and c.child("mark") is not None for c in verb.children)
    before = [t.lower for t in tokens[max(0, verb.index - 3) : verb.index] if t.pos != "ADV"]
    if not own and that and before[-2:] in ([",", "and"], [",", "but"]):
        hang(verb, said, "conj")


# -- "Peru welcomed the note but Chile, through its envoy, voiced doubt"


def _subject_behind_and(verb: Token, tokens: Sequence[Token]) -> None:
    """Give a verb the subject that stands between "and" or "but" and an aside before it."""
    if verb.dep != "conj" or verb.tag not in ("VBD", "VBZ") or tokens[verb.index - 1].text != ",":
        return
    if verb.head.index > verb.index or any(c.dep in ("nsubj", "nsubjpass", "aux") for c in verb.children):
        return
    between = tokens[verb.head.index + 1 : verb.index]
    cc = next((t for t in reversed(between) if t.lower in ("and", "but", "while") and t.head is verb.head), None)
    run = _run(tokens[cc.index + 1 : verb.index]) if cc is not None else []
    head = _head(run)
    if head is None or tokens[run[-1].index + 1].text != "," or run[-1].index + 1 == verb.index - 1:
        return
    if not any(t.tag in _FINITE for t in tokens[run[-1].index : verb.index]):
        hang(head, verb, "nsubj")


# -- "told reporters that it was over: he had left"


def _visiting(verb: Token) -> None:
    """Of "told visiting Minister X in Lima": X is whom the verb has, and what hung on "visiting" is the verb's own."""
    visiting = next((c for c in verb.children if c.lower == "visiting" and c.dep in ("xcomp", "dobj", "ccomp")), None)
    if visiting is None or visiting.index != verb.index + 1:
        return
    guest = next((c for c in visiting.children if c.dep == "dobj" and c.index > visiting.index), None)
    if guest is None or guest.pos != "PROPN":
        return
    hang(guest, verb, "dobj")
    for child in list(visiting.children):
        hang(child, verb, child.dep)
    hang(visiting, guest, "amod")


def _reduced(verb: Token) -> None:
    """Make a participle the modifier of its noun, not a clause as subject: "Talks planned for Friday fell through"."""
    noun, above = verb.child("nsubj"), verb.head
    if (
        verb.dep not in ("csubj", "nsubj")
        or verb.tag not in ("VBN", "VBD")
        or noun is None
        or noun.pos not in ("NOUN", "PROPN")
    ):
        return
    if any(
        c.dep in ("mark", "aux", "auxpass", "dobj", "ccomp") or c.tag in ("WP", "WDT", "WRB") for c in verb.children
    ):
        return
    hang(noun, above, "nsubj")
    hang(verb, noun, "acl")


def _before_colon(verb: Token, tokens: Sequence[Token]) -> None:
    """Put a verb with its speaker and what he said above the clause behind the colon, which only goes on with it."""
    behind = verb.head
    said = next((c for c in verb.children if c.dep == "ccomp" and c.index > verb.index), None)
    speaker = next((c for c in verb.children if c.dep == "nsubj" and c.index < verb.index), None)
    if verb.dep != "ccomp" or not behind.is_root or said is None or speaker is None or behind.index < said.index:
        return
    colon = next((t.index for t in tokens[said.index : behind.index] if t.text == ":"), None)
    if colon is None or any(c.index < colon and c.tag in _FINITE for c in behind.children if c is not verb):
        return
    verb.head, verb.dep = verb, behind.dep
    behind.children.remove(verb)
    behind.head, behind.dep = said, "conj"
    said.children.append(behind)


# -- "…, said Maria Paz, …"


def _name_behind(verb: Token, tokens: Sequence[Token]) -> None:
    run = _run(tokens[verb.index + 1 : verb.index + _FAR])
    if not run or not _ends(run[-1], tokens) or verb.lemma == "report":  # an outlet that reports only tells
        return
    head = _head(run)
    left = [c for c in verb.children if c.dep == "nsubj" and c.index < verb.index]
    told = any(t.tag in _FINITE or t.quote is not None for t in tokens[: verb.index - 1])
    goes_on = tokens[min(run[-1].index + 1, len(tokens) - 1)].text == ","
    if head is None:
        return
    if not told and _fragment(verb, head, run, tokens):
        for subject in left:
            subject.dep = "ccomp"
        hang(head, verb, "nsubj")
        return
    if head.head is verb and head.dep == "nsubj" and not left:
        _people_who(head, _places(head))
        return
    if left and not (verb.lemma == "say" and goes_on):
        return
    if not left and not told and not goes_on:
        return
    if hang(head, verb, "nsubj"):
        clause = next((c for c in verb.children if c.dep == "ccomp" and c.index > head.index), None)
        for subject in left:
            hang(subject, clause or verb, "nsubj" if clause is not None else "dep")
        _people_who(head, _places(head))


def _fragment(verb: Token, head: Token, run: Sequence[Token], tokens: Sequence[Token]) -> bool:
    """As in "No deal, insisted the envoy": a few words without a verb are what somebody says."""
    person = head.lower in PERSON_NOUNS or (head.text[0].isupper() and run[0].index == verb.index + 1)
    preposed = tokens[0].pos in ("ADP", "SCONJ", "ADV") and tokens[0].lower not in ("not", "no", "never")
    plain = verb.tag in ("VBD", "VBZ") and verb.lemma not in _ADDRESSING
    return plain and person and not preposed and 1 < verb.index < _SHORT and tokens[verb.index - 1].text == ","


def _people_who(person: Token, others: Sequence[Token]) -> None:
    """As in "an envoy in Baku, who put it at nine": whoever "who" means, it is not the place."""
    for clause in [c for other in others for c in other.children if c.dep == "relcl" and c.index > person.index]:
        if any(c.lower == "who" for c in clause.children):
            hang(clause, person, "relcl")


def _places(person: Token) -> list[Token]:
    return [p for c in person.children if c.dep == "prep" for p in c.children if p.dep == "pobj"]


def _ends(last: Token, tokens: Sequence[Token]) -> bool:
    """Whether a phrase ends there: no verb follows of which it could be the subject."""
    if last.index + 1 >= len(tokens):
        return True
    after = tokens[last.index + 1]
    return after.text in _BREAKS or after.pos == "ADP" or after.lower == "who" or after.quote is not None


# -- "Peru, Colonel Diop said, was ready"


def _aside(verb: Token, tokens: Sequence[Token]) -> bool:
    """Set right who speaks in an aside between a subject and its verb, where the parser joins the two; whether it is
    one.
    """
    comma = next((t.index for t in tokens[: verb.index] if t.text == ","), 0)
    behind = next((t.index for t in tokens[verb.index + 1 : verb.index + 9] if t.text == ","), 0)
    run = _run(tokens[comma + 1 : verb.index])
    speaker = _head(run)
    if not comma or not behind or behind + 1 >= len(tokens) or speaker is None or len(run) != verb.index - comma - 1:
        return False
    main = tokens[behind + 1]
    between = (*tokens[:comma], *tokens[verb.index + 1 : behind])
    if main.tag not in _FINITE or any(t.tag in _FINITE or t.quote is not None for t in between):
        return False
    main = main.head if main.dep in ("aux", "auxpass") else main
    told = next((t for t in tokens[:comma] if t.head.index >= comma or t.is_root), None)
    if told is None or not told.dep.startswith("nsubj"):
        return False
    if not any(t.head is verb and t.dep == "nsubj" for t in run):
        hang(speaker, verb, "nsubj")
    hang(told, main, told.dep)
    if verb.is_root and main.head is verb and main.dep == "conj":
        main.dep = "ccomp"
    elif verb.head.index < comma:
        hang(verb, main, "parataxis")
    return True


# -- "…, Colonel Diop said"


def _name_before(verb: Token, tokens: Sequence[Token]) -> None:
    first = verb.index
    while first > 0 and tokens[first - 1].text not in _BREAKS and tokens[first - 1].quote is None:
        first -= 1
        if tokens[first].tag in _FINITE or verb.index - first > _FAR:
            return
    run = _run(tokens[first : verb.index])
    head = _head(run)
    if first == 0 or head is None or not any(t.tag in _FINITE for t in tokens[:first]):
        return
    after = tokens[verb.index + 1] if verb.index + 1 < len(tokens) else None
    if after is not None and after.text not in _BREAKS and after.pos not in ("ADP", "ADV", "NOUN", "PROPN"):
        return
    subject = next((c for c in verb.children if c.dep == "nsubj" and c.index < first), None)
    if subject is None or any(c.dep == "nsubj" and c.index >= first for c in verb.children):
        return
    clause = next((c for c in verb.children if c.dep in ("ccomp", "parataxis") and c.index < first), None)
    if clause is not None and hang(head, verb, "nsubj"):
        hang(subject, clause, "dep")


# -- phrases and heads


def _run(tokens: Sequence[Token]) -> list[Token]:
    """The words of a noun phrase that begins there, without what hangs on it by a preposition."""
    run: list[Token] = []
    for token in tokens:
        modifies = token.tag in ("VBN", "VBG") and len(run) <= 1
        named = token.text[0].isupper() or (run and run[-1].text[0].isupper() and token.lower in PARTICLES)
        if token.quote is not None or not (token.pos in _NOMINAL or modifies or (named and token.pos != "PRON")):
            break
        run.append(token)
    return run


def _head(run: Sequence[Token]) -> Token | None:
    nouns = [t for t in run if t.pos in ("NOUN", "PROPN") or t.text[0].isupper()]
    return nouns[-1] if nouns else None


def hang(token: Token, head: Token, dep: str) -> bool:
    """Make `head` the head of a word, unless the word stands above it."""
    if token is head or token.is_root or any(t is token for t in head.ancestors()):
        return False
    token.head.children.remove(token)
    token.head, token.dep = head, dep
    head.children.append(token)
    head.children.sort(key=lambda t: t.index)
    return True
