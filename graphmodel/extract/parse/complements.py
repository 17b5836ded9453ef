"""What stands by a verb: its subject, objects, clauses and prepositions, read off the parse with its usual slips
in mind.
"""

from __future__ import annotations

from graphmodel.extract.parse.article import Token

SUBJECTS = ("nsubj", "nsubjpass", "expl", "csubj")
"""Relations of whatever stands as the subject of a clause."""

DAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday today night morning evening".split())
"""Words of time that stand by a preposition like a party."""
_EVIDENT = ("clear", "plain", "known")
_ASKING = ("ask", "inquire", "enquire", "wonder")
_TELLING = ("tell", "inform", "notify", "assure", "remind")
"""Verbs that name a hearer before their clause."""
_TELLING_HOW = frozenset("quick swift prompt first last keen careful anxious eager glad happy fond".split())
"""As in "was quick to add": how somebody tells."""
_INFORMING = frozenset("assure reassure inform apprise notify tell remind warn advise brief update".split())
"""Verbs whose "of" or "about" the parser hangs on whom they tell."""
_BIDDING = frozenset(
    "ask urge tell order instruct advise encourage persuade invite press request direct command beg implore exhort "
    "allow permit enable force oblige remind counsel warn".split()
)


def is_passive(verb: Token) -> bool:
    """Whether the verb is in the passive: "was told", "told by"."""
    if any(c.dep in ("nsubjpass", "auxpass") for c in verb.children):
        return True
    if _lost_main(verb) is not None:
        return False
    if passive_before(verb) is not None:
        return True
    return (
        verb.tag == "VBN"
        and verb.dep in ("acl", "advcl", "relcl")
        and not any(c.dep in ("aux", "nsubj") for c in verb.children)
    )


_DUE = frozenset(
    "access medicine treatment bail entry visa food water care sleep visit visitor lawyer counsel permission leave "
    "admission asylum parole passport contact doctor exit bread light rest air pension promotion vote right hearing "
    "appeal justice citizenship nationality medication licence license boarding".split()
)
"""What somebody is denied who ought to have it."""


def passive_before(verb: Token) -> Token | None:
    """The verb in the passive to which this one is joined: "was detained and accused of spying"."""
    first = verb.head
    if verb.dep != "conj" or verb.tag not in ("VBN", "VBD"):
        return None
    told = first.tag == "VBN" and any(c.lower == "by" and c.dep == "agent" for c in first.children)
    if not told and not any(c.dep == "auxpass" for c in first.children) and passive_before(first) is None:
        return None
    own = {c.dep for c in verb.children if c.dep != "dobj" or not _withheld(verb, c)}
    if own & {"nsubj", "aux", "dobj"}:
        return None
    if "ccomp" in own:
        return first if verb.lemma in _TELLING else None  # "was called in and told that": in the active it tells one
    agent = any(c.lower == "by" and c.dep in ("agent", "prep") for c in verb.children)
    return first if verb.tag == "VBN" or agent else None


def _withheld(verb: Token, thing: Token) -> bool:
    """As in "was beaten and denied medicine"."""
    return verb.lemma in ("deny", "refuse") and thing.lemma.lower() in _DUE


def _lost_main(verb: Token) -> Token | None:
    """The subject of a sentence whose verb the parser hung on it: "Jane Roe, the envoy, offered to go", where the
    name heads the sentence.
    """
    noun = verb.head
    if verb.dep != "acl" or verb.tag not in ("VBD", "VBN") or noun.pos not in ("NOUN", "PROPN"):
        return None
    if not noun.is_root and verb.sentence.root.pos in ("VERB", "AUX"):
        return None
    plain = verb.tag == "VBD" and any(
        c.dep == "ccomp" and any(m.lower == "that" for m in c.children) for c in verb.children
    )
    if _bare_main(verb, noun):
        return noun
    aside = any(t.text == "," for t in verb.sentence.tokens[noun.index : verb.index])
    if not plain and (verb.index < noun.index + 2 or not aside):
        return None
    closed = verb.tag == "VBD" and noun.is_root and verb.sentence.tokens[verb.index - 1].text == ","
    tells = any(
        (c.dep in ("ccomp", "dobj", "dative") and c.index > verb.index)
        or (c.dep == "xcomp" and has_to(c))
        or (closed and c.dep in ("prep", "advcl", "oprd"))
        or (c.dep == "oprd" and noun.is_root and verb.sentence.tokens[verb.index - 1].text == ",")
        for c in verb.children
    ) or any((c.quote is not None or c.dep in ("ccomp", "parataxis")) and c.index < noun.index for c in noun.children)
    if not tells or any(c.lower == "by" for c in verb.children):
        return None
    while plain and noun.dep == "conj" and noun.head.pos in ("NOUN", "PROPN"):
        noun = noun.head
    return noun


def _bare_main(verb: Token, noun: Token) -> bool:
    """As in "Six finance ministers called Tuesday for a fund": the only finite verb, right behind who does it."""
    if not noun.is_root or verb.tag != "VBD" or verb.index != noun.index + 1 or noun.tag not in ("NNS", "NNPS", "NNP"):
        return False
    deps = {c.dep for c in verb.children}
    return (
        "agent" not in deps and ("npadvmod" in deps or verb.lemma == "call") and bool(deps & {"prep", "ccomp", "xcomp"})
    )


def prep_object(verb: Token, words: tuple[str, ...]) -> Token | None:
    """The object of one of these prepositions by the verb; a day only where there is no other: "on Monday called on
    Chile".
    """
    found: Token | None = None
    for child in verb.children:
        if child.lower in words and child.dep in ("prep", "agent", "dative", "prt", "advmod"):
            noun = next((c for c in child.children if c.dep in ("pobj", "pcomp")), None)
            if noun is not None and noun.lower not in DAYS:
                return noun
            found = found or noun
    return found


def direct_object(verb: Token) -> Token | None:
    """The object; in the passive the subject."""
    found = verb.child("dobj", "obj")
    if found is None and is_passive(verb):
        found = verb.child("nsubjpass") or _passive_subject(verb)
    return found if found is not None and found.quote is None else None


def _passive_subject(verb: Token) -> Token | None:
    """The subject that a verb in the passive shares with the one before: "was rejected by A and was backed by B"."""
    joined = verb.dep == "conj" and any(c.dep == "agent" for c in verb.children)
    return verb.head.child("nsubjpass") if joined else None


def addressed_object(verb: Token) -> Token | None:
    """Whom "told X that", "urged X to", "gave X" speak to: dative, object, or the subject of the infinitive."""
    for dep in ("dative", "dobj", "obj"):
        found = verb.child(dep)
        if found is not None and found.pos != "ADP" and found.quote is None:
            return found
        if found is not None and found.pos == "ADP":
            noun = found.child("pobj")
            if noun is not None:
                return noun
    if is_passive(verb):
        return verb.child("nsubjpass") or ((first := passive_before(verb)) and first.child("nsubjpass"))
    for clause in verb.children:
        if clause.dep in ("ccomp", "xcomp") and has_to(clause):
            subject = clause.child("nsubj", "nsubjpass")
            if subject is not None and subject.index > verb.index:
                return subject
    return None


def has_to(clause: Token) -> bool:
    """Whether a clause is an infinitive with "to"."""
    return any(c.lower == "to" and c.dep in ("aux", "mark") for c in clause.children)


def clause_of(verb: Token) -> Token | None:
    """The head of the finite clause that the verb governs."""
    best = None
    for child in verb.children:
        if (
            child.dep in ("ccomp", "parataxis")
            and child.quote is None
            and not has_to(child)
            and child.pos in ("VERB", "AUX", "NOUN", "ADJ", "PROPN", "ADV", "PRON", "NUM", "ADP")
        ):
            if _is_parted(child, verb) or (best is not None and not _better(child, best)):
                continue
            if child.dep == "parataxis" and (child.index > verb.index or _is_aside(child, verb)):
                continue
            if best is None or child.dep == "ccomp":
                best = child
    if best is not None and best.lower in _EVIDENT and verb.lemma in ("make", "be"):
        best = next((c for c in best.children if c.dep in ("ccomp", "advcl", "acl")), best)
    if best is None:
        noun = verb.child("dobj", "dative")
        if noun is not None:
            best = next(
                (
                    c
                    for c in noun.children
                    if c.dep in ("acl", "ccomp", "relcl")
                    and any(m.lower == "that" and m.dep == "mark" for m in c.children)
                ),
                None,
            )
    if best is None:
        best = next(
            (
                c
                for a in verb.children
                if a.dep in ("acomp", "oprd", "ccomp", "advmod", "prep") and a.lower in _EVIDENT
                for c in a.children
                if c.dep in ("ccomp", "advcl", "acl")
            ),
            None,
        )
    if best is None:
        marks = ("that", "if", "whether") if verb.lemma in _ASKING else ("that",)
        best = next((c for c in verb.children if c.dep == "advcl" and any(m.lower in marks for m in c.children)), None)
    return best


def _is_parted(child: Token, verb: Token) -> bool:
    """Whether a semicolon stands between a verb and a clause before it: "the day passed; the men were told to go"."""
    return any(t.text == ";" for t in verb.sentence.tokens[child.index + 1 : verb.index])


def _better(child: Token, best: Token) -> bool:
    """Of two clauses behind a verb, the one with a subject is what it tells; without any that is the last one."""
    return best.child("nsubj", "nsubjpass") is None or child.child("nsubj", "nsubjpass") is not None


def _is_aside(child: Token, verb: Token) -> bool:
    """Whether a clause stands between a verb and its subject: "Brazil, he added, went on"."""
    subject = verb.child("nsubj", "nsubjpass")
    return subject is not None and subject.index < child.index < verb.index


def told_by_cleft(verb: Token) -> Token | None:
    """What is said where the verb stands before "be": "what she said was that"."""
    return that_clause(verb.head) if verb.dep == "csubj" and verb.head.lemma == "be" else None


def that_clause(verb: Token) -> Token | None:
    """The clause with "that" behind a verb: "what she said was that"."""
    return next(
        (
            c
            for c in verb.children
            if c.dep in ("ccomp", "advcl") and c.index > verb.index and any(m.lower == "that" for m in c.children)
        ),
        None,
    )


def infinitive_of(verb: Token) -> Token | None:
    """The infinitive that the verb or its object governs: "urged X to withdraw"."""
    for child in verb.children:
        if child.dep in ("xcomp", "ccomp", "advcl") and has_to(child):
            return child
    noun = verb.child("dobj", "dative")
    for child in noun.children if noun is not None else ():
        if child.dep in ("acl", "xcomp", "relcl") and has_to(child):
            return child
    for prep in verb.children:
        if prep.dep in ("prep", "dative", "agent"):
            for noun in prep.children:
                for child in noun.children:
                    if child.dep in ("acl", "xcomp", "relcl") and has_to(child):
                        return child
    return None


def is_parenthesis(verb: Token) -> bool:
    """Whether the verb stands between commas in what it reports: "This, he insisted, was no threat"."""
    subject = _nearest_subject(verb)
    if verb.is_root and not any(c.dep in ("ccomp", "parataxis", "dep", "advcl") for c in verb.children):
        return False
    if subject is None or (abs(subject.index - verb.index) > 14 and subject.index < verb.index):
        return False
    tokens = verb.sentence.tokens
    first = min(t.index for t in subject.subtree()) if subject.index < verb.index else verb.index
    if first == 0 or (tokens[first - 1].text == ";" and verb.dep == "conj"):
        return False
    last = max(verb.index, subject.index)
    goes_on = any(t.text == "," for t in tokens[last + 1 : last + 8]) and any(
        t.pos in ("VERB", "AUX") for t in tokens[last + 2 :]
    )
    if tokens[first - 1].text == "," and goes_on and verb.head.index > verb.index:
        return True
    return tokens[first - 1].text in (",", ";", ":", "—", "-", "–") and any(
        t.pos in ("VERB", "AUX") for t in tokens[:first]
    )


def kinds(verb: Token) -> set[str]:  # noqa: PLR0912  (one branch a sort of complement)
    """The sorts of complement by a verb; the words that `Pattern.needs` uses."""
    found: set[str] = set()
    for child in verb.children:
        if child.quote is not None:
            found.add("quote")
        elif child.dep in ("prep", "agent", "prt"):
            found.add(child.lower)
        elif child.dep == "dative":
            found.add("dative")
        elif child.dep in ("dobj", "obj"):
            found.add("reflexive" if child.lower.endswith(("self", "selves")) else "object")
            if verb.lemma in _INFORMING and (verb.is_root or verb.dep == "conj"):
                found |= {c.lower for c in child.children if c.dep == "prep" and c.lower in ("of", "about", "on")}
        elif child.dep == "oprd" or (child.dep in ("acomp", "attr") and verb.child("dobj")):
            found.add("label")
        elif child.dep == "ccomp" and child.index > verb.index and child.subtree()[0].lower == "what":
            found.add("object")  # "praised what she called a brave step"
        if child.dep == "dobj" and any(c.dep == "dobj" and c.index < child.index for c in verb.children):
            found.add("label")
        if child.dep in ("xcomp", "ccomp", "advcl", "pcomp") and child.tag == "VBG":
            found.add("gerund")
    if is_passive(verb):
        found.add("object")
    if clause_of(verb) is not None or told_by_cleft(verb) is not None:
        found.add("clause")
    if that_clause(verb) is not None:
        found.add("clausethat")
    infinitive = infinitive_of(verb)
    if infinitive is not None:
        found.add("to")
        if addressed_object(verb) is not None:
            found.add("objto")
        if addressed_object(verb) is not None and "clause" not in found:
            found.add("order")
    if _small_clause(verb):
        found |= {"label", "object"}
    if is_parenthesis(verb):
        found.add("parenthesis")
    if not found & {"quote", "object", "clause", "to"}:
        found.add("bare")
    return found


def _small_clause(verb: Token) -> bool:
    """As in "Called it critical", "termed the raid a crime": read by the parser as a clause without a verb."""
    for child in verb.children:
        if (
            child.dep == "ccomp"
            and child.pos in ("ADJ", "NOUN", "PROPN")
            and child.child("nsubj")
            and not child.child("cop", "aux", "mark")
        ):
            return True
    return False


def subject_of(verb: Token) -> Token | None:  # noqa: PLR0912  (one branch a construction)
    """The word that says who does it, through conjunctions, participles and infinitives; None where nobody stands
    there.

    In the passive that is the agent. For a participle after a noun it is the noun ("a statement saying").
    """
    seen: set[int] = set()
    token = verb
    if is_passive(verb):
        return prep_object(verb, ("by",))
    lost = _lost_main(verb) or _quoted_as(verb) or _serial(verb)
    if lost is not None:
        return lost
    while id(token) not in seen:
        seen.add(id(token))
        subject = _nearest_subject(token)
        if subject is not None and subject.quote is None:
            if subject.lower in ("who", "which", "that") and token.dep == "relcl":
                return subject
            return subject if subject.dep == "nsubj" else None
        if token is not verb and is_passive(token) and token.child("nsubjpass") is not None:
            return token.child("nsubjpass")
        if (token.dep == "acomp" and token.lower in _TELLING_HOW) or (token.dep == "advmod" and token.lower == "far"):
            token = token.head
            continue
        if token.dep == "acl" and token.head.lower == "pains" and token.head.dep == "pobj":
            token = token.head.head.head  # "was at pains to say"
            continue
        if token.dep in ("conj", "xcomp", "advcl", "parataxis", "dep", "pcomp", "ccomp") and token.head is not token:
            if token.dep == "conj" and (main := _same_tense(token)) is not None:
                return main
            if token.dep == "ccomp" and not _subjectless(token):
                return None
            if token.dep == "xcomp" and has_to(token) and _asked_to(token.head):
                return None
            token = token.head
            if token.pos in ("ADP", "SCONJ") and token.dep in ("prep", "mark", "prt"):
                token = token.head  # "without naming", "went on pressing"
            if token.pos in ("NOUN", "PROPN", "PRON"):
                return token
            continue
        if token.dep in ("acl", "relcl") and token.tag == "VBG":
            return token.head
        if token.dep == "acl" and token.head.dep == "dobj":
            token = token.head.head
            continue
        if token.dep == "amod" or token.is_root:
            return None
        return None
    return None


def _asked_to(verb: Token) -> bool:
    """Whether somebody else is to do what the infinitive behind the verb tells: "asked him to give a pledge"."""
    asked = verb.child("dobj", "dative")
    return verb.lemma in _BIDDING and asked is not None and not asked.lower.endswith(("self", "selves"))


def _serial(verb: Token) -> Token | None:
    """As in "Jane Roe praised the crew, said the road was open and called …": the parser reads the first verb as what
    the second one says.
    """
    before = verb.sentence.tokens[verb.index - 1] if verb.index else None
    if before is None or before.text != "," or verb.tag not in ("VBD", "VBZ") or verb.child("nsubj") is not None:
        return None
    first = next((c for c in verb.children if c.dep == "ccomp" and c.index < verb.index and c.tag == verb.tag), None)
    goes_on = any(c.dep == "ccomp" and c.index > verb.index for c in verb.children)
    return first.child("nsubj") if first is not None and goes_on else None


def _nearest_subject(verb: Token) -> Token | None:
    """Of two subjects that the parser gave a verb, the one next to it: the other belongs to what is said."""
    found = [c for c in verb.children if c.dep in ("nsubj", "csubj")]
    if not found:
        found = [n for c in verb.children if c.dep == "aux" for n in c.children if n.dep == "nsubj"]
    return min(found, key=lambda c: abs(c.index - verb.index), default=None)


def _quoted_as(verb: Token) -> Token | None:
    """As in "Radio quoted the minister as saying": who is quoted says it."""
    above = verb.head
    if verb.dep != "pcomp" or above.lower != "as" or above.head.lemma not in ("quote", "cite", "report"):
        return None
    return above.head.child("dobj")


def neighbour_of(verb: Token) -> Token | None:
    """The name right before a finite verb, where the parser lost its subject: "the minister, Jane Roe, had told"."""
    if (
        verb.tag not in ("VBD", "VBZ", "VBP", "VBN")
        or is_passive(verb)
        or verb.dep not in ("ROOT", "conj", "ccomp", "parataxis", "relcl")
    ):
        return None
    if verb.tag == "VBN" and not has_perfect(verb):
        return None
    for token in reversed(verb.sentence.tokens[max(0, verb.index - 5) : verb.index]):
        if token.mention is not None and token.mention.last is token and token.mention.form != "demonym":
            return token.mention.head if token.mention.head.dep not in ("pobj", "dobj") else None
        if token.text != "," and token.pos not in ("AUX", "ADV"):
            return None
    return None


def _same_tense(token: Token) -> Token | None:
    """The subject of the main verb where the parser joined a verb to one in a clause below it: "insists it was …
    and rejects".
    """
    head = token.head
    if (
        (head.tag == token.tag and head.lemma != "be")
        or token.tag not in ("VBD", "VBZ", "VBP")
        or not (head.dep in ("relcl", "ccomp", "advcl", "acl") or (head.dep == "xcomp" and head.tag == "VB"))
    ):
        return None
    for above in head.ancestors():
        if above.tag == token.tag and (subject := above.child("nsubj") or _serial(above)) is not None:
            return subject
    return None


def has_perfect(verb: Token) -> bool:
    """Whether the verb stands in a perfect tense: "had warned"."""
    return any((c.dep == "aux" and c.lemma == "have") or c.lower in ("'ve",) for c in verb.children)


def is_progressive(verb: Token) -> bool:
    """Whether the verb stands in a progressive tense: "is telling"."""
    return verb.tag == "VBG" and any(c.dep == "aux" and c.lemma == "be" for c in verb.children)


def _subjectless(token: Token) -> bool:
    return token.tag in ("VBG", "VB", "VBN", "VBD", "VBZ", "VBP")
