"""Whom words are spoken to that stand by a verb without a slot for it: "said in a letter to X", "at the Council"."""

from __future__ import annotations

from graphmodel.extract import lexicon as lx
from graphmodel.extract.aims.public import is_press
from graphmodel.extract.aims.told import named_by_words, told
from graphmodel.extract.coref.resolver import Resolver
from graphmodel.extract.drafts import Draft
from graphmodel.extract.frames.find import Frame
from graphmodel.extract.names.entities import Entity
from graphmodel.extract.parse import complements as cp
from graphmodel.extract.parse.article import Sentence, Token

_MISSIVES = frozenset(
    "letter note message cable telegram memo memorandum email e-mail fax dispatch communication submission report "
    "speech address remark testimony statement presentation briefing reply answer appeal petition plea "
    "ultimatum".split()
)
_TALKS = frozenset("call conversation talk meeting telephone phone discussion exchange audience visit".split())
CONVERSING = frozenset(
    "tell answer reply respond assure reassure warn caution urge press ask raise stress emphasize emphasise "
    "underline underscore reiterate express convey voice insist demand reject rule promise pledge offer "
    "propose suggest thank congratulate remind inform brief request appeal call make impress object protest "
    "complain lodge deplore condemn welcome reaffirm affirm agree refuse vow explain praise commend apologize "
    "apologise beg plead invite advise".split()
)
"""What one does to whom one meets."""
_CONTACTS = frozenset("telephone phone ring visit receive meet summon cable contact approach see".split())
_TALKING = frozenset("speak talk confer".split())
"""Verbs that say with whom somebody was in contact by "with" or "to"."""
_HOLDING = frozenset("deliver give make hold read present submit".split())
_SENT = frozenset("send address hand deliver write pass forward dispatch submit present give transmit".split())
_WRITING = frozenset("write speak talk cable wire telegraph appeal reply turn complain report".split())
_OFFICES = frozenset(
    "minister chancellor president premier ambassador commissioner general senator governor majesty excellency mayor "
    "secretary".split()
)
_CHAMBERS = frozenset(
    "council parliament assembly congress senate house commons lords bundestag duma knesset chamber committee sabha "
    "majlis sejm storting riksdag cortes althing seimas diet legislature".split()
)

_COURTS = frozenset("court courts tribunal inquiry hearing".split())
_PLEADING = frozenset("argue testify plead claim contend submit maintain swear depose state admit appear tell".split())


def hearer(draft: Draft, frame: Frame, resolver: Resolver) -> Entity | None:
    """The party that a letter, a speech or a call by the verb goes to, or the chamber in which it is said."""
    verb = frame.trigger
    inside = {id(t) for t in frame.content}
    around = [c for c in verb.children if id(c) not in inside or c.head is verb]
    for child in (*around, *_beside(verb, frame.speaker), *_before(verb, frame.speaker)):
        noun = _at_whom(child)
        if noun is None or (noun.dep == "dobj" and child.tag != "VBG"):
            continue
        party = told(noun, frame, draft, resolver)
        if party is not None and party.entity is not draft.speaker and party.entity.name != draft.speaker.name:
            return party.entity
    noun = _met(verb) or _written_to(verb) or _addressed_above(verb) if frame.addressee is None else None
    party = told(noun, frame, draft, resolver) if noun is not None else None
    return party.entity if party is not None and party.entity is not draft.speaker else None


def _beside(verb: Token, subject: Token | None) -> list[Token]:
    """What stands by the subject: "Mr. Roe, in a letter to X, said", "Mr. Roe, addressing the House, said"."""
    if subject is None or subject.head is not verb:
        return []
    first = next((t for t in verb.sentence.tokens[subject.index + 1 : verb.index] if t.text == ","), None)
    beside = [subject, *(c for c in subject.children if c.dep == "appos")]
    after = [c for b in beside for c in b.children if first is not None and c.index > first.index]
    return [c for c in after if c.dep in ("prep", "acl", "advcl")]


def _before(verb: Token, subject: Token | None) -> list[Token]:
    """What stands before the first of several verbs of one subject and goes for all: "In a letter to X he wrote this
    and warned".
    """
    first = subject.head if subject is not None and subject.dep == "nsubj" else verb
    if subject is None or not subject.index < first.index < verb.index or first.pos != "VERB":
        return []
    if verb.child("nsubj", "nsubjpass") is not None or not any(t is first for t in verb.ancestors()):
        return []
    return [c for c in first.children if c.index < subject.index] + _beside(first, subject)


def _met(verb: Token) -> Token | None:
    """As in "telephoned X and offered help", "received X and asked", "rang X to ask": who was met by the same one."""
    above = verb.head
    while above.dep in ("conj", "xcomp", "advcl") and above.lemma not in _CONTACTS | _TALKING and above.pos == "VERB":
        above = above.head
    purpose = verb.dep in ("xcomp", "advcl", "acl") and cp.has_to(verb)
    contact = above.lemma in _CONTACTS or above.lemma in _TALKING
    if not (verb.dep == "conj" or purpose) or verb.lemma not in CONVERSING or not contact or cp.is_passive(above):
        return None
    if verb.child("nsubj", "nsubjpass") is not None or above.index > verb.index:
        return None
    noun = above.child("dobj") if above.lemma in _CONTACTS else None
    noun = noun or cp.prep_object(above, ("with", "to") if above.lemma in _TALKING else ("with",))
    if noun is None:
        return None
    someone = noun.mention is not None and noun.mention.entity.person
    return noun if someone or noun.lower in lx.PERSON_NOUNS or noun.lower in ("him", "her", "them") else None


def _addressed_above(verb: Token) -> Token | None:
    """As in "wrote to X, asking for help", "called on X, warning that": to whom the verb above goes."""
    above = verb.head
    if verb.tag != "VBG" or verb.dep not in ("advcl", "conj", "xcomp") or above.index > verb.index:
        return None
    if cp.is_passive(above) or verb.child("nsubj") is not None:
        return None
    if above.lemma in _WRITING:
        return cp.prep_object(above, ("to",)) or (above.child("dative") if above.child("dobj") is not None else None)
    if above.lemma in _SENT and (thing := above.child("dobj")) is not None and thing.lemma.lower() in _MISSIVES:
        return cp.prep_object(above, ("to",)) or cp.prep_object(thing, ("to",)) or above.child("dative")
    noun = above.child("dobj") if above.lemma in _CONTACTS else None
    if noun is None and above.lemma in ("call", "prevail", "wait"):
        noun = cp.prep_object(above, ("on", "upon"))
    return noun if noun is not None and noun.mention is not None else None


def _written_to(verb: Token) -> Token | None:
    """As in "a letter to X in which he asked", "sent X a note saying": to whom the writing goes."""
    noun = verb.head
    if verb.dep not in ("relcl", "acl") or noun.lemma.lower() not in _MISSIVES:
        return None
    found = cp.prep_object(noun, ("to",))
    if found is None and noun.dep == "dobj" and noun.head.lemma in _SENT:
        found = cp.prep_object(noun.head, ("to",)) or noun.head.child("dative")
    return found


def _at_whom(child: Token) -> Token | None:
    """The word for the hearer in a phrase by the verb."""
    if child.dep in ("advcl", "acl") and child.tag == "VBG":
        if child.lemma in ("address", "brief", "tell", "lecture"):
            return child.child("dobj")
        if child.lemma in _HOLDING and (thing := child.child("dobj")) is not None and thing.lemma.lower() in _MISSIVES:
            return cp.prep_object(thing, ("to", "before")) or cp.prep_object(child, ("to", "before", "in"))
        return (
            cp.prep_object(child, ("to", "before")) if child.lemma in ("speak", "write", "testify", "report") else None
        )
    noun = child.child("pobj") if child.dep == "prep" else None
    if noun is None:
        return None
    word = noun.lemma.lower()
    if word in _MISSIVES and child.lower in ("in", "by", "through", "with", "via", "during"):
        sent = next((c for c in noun.children if c.dep == "acl" and c.tag == "VBN" and c.lemma in _SENT), None)
        return cp.prep_object(noun, ("to", "before")) or (cp.prep_object(sent, ("to",)) if sent is not None else None)
    if word in _TALKS and child.lower in ("in", "by", "during", "at", "over"):
        found = cp.prep_object(noun, ("with", "to"))
        if word == "visit" and not (found is not None and found.mention is not None and found.mention.entity.person):
            return None  # "said on a visit to Ghana": the press was told
        return found if found is not None and (found.mention or found.pos == "PRON" or _counterpart(found)) else None
    chamber = noun.lower in _CHAMBERS if noun.mention is None else _named_chamber(noun)
    chamber = chamber or (child.head.lemma in _PLEADING and (noun.lower in _COURTS or _court(noun)))
    return noun if chamber and child.lower in ("in", "at", "before") and not is_press(noun) else None


def _court(noun: Token) -> bool:
    name = noun.mention.entity.name if noun.mention is not None else ""
    return noun.mention is not None and not noun.mention.entity.person and bool(set(name.lower().split()) & _COURTS)


def _counterpart(noun: Token) -> bool:
    return noun.lower in ("counterpart", "counterparts")


def _named_chamber(noun: Token) -> bool:
    mention = noun.mention
    return (
        mention is not None
        and mention.entity.kind == "organization"
        and bool(set(mention.entity.name.lower().split()) & _CHAMBERS)
    )


def called(sentences: list[Sentence], resolver: Resolver) -> Entity | None:
    """Whom quoted words call by name or office: "You will win the vote, Prime Minister, and lose the country"."""
    words = [t for s in sentences for t in s.tokens]
    if not any(t.lower in ("you", "your", "yours") for t in words):
        return None
    for token in words:
        mention = token.mention
        named = mention is not None and mention.entity.person and mention.last is token
        first = mention.first if named and mention is not None else token
        office = not named and token.text[:1].isupper() and token.lower in _OFFICES
        if not (named or office) or token.dep in ("conj", "poss", "compound") or token.child("conj") is not None:
            continue
        while first.index > 0 and token.sentence.tokens[first.index - 1].lower in lx.TITLE_WORDS:
            first = token.sentence.tokens[first.index - 1]
        before = token.sentence.tokens[first.index - 1].text if first.index > 0 else ""
        after = token.sentence.next(token)
        if before in ("", ",") and after is not None and after.text in (",", ".", "!", "?", ";"):
            if not before and (after.text != "," or not _goes_on(token)):
                continue
            return mention.entity if named and mention is not None else Entity(named_by_words(token), "other")
    return None


def _goes_on(token: Token) -> bool:
    """Whether a clause with a subject of its own follows a name at the start: "Mr Roe, you have"."""
    following = token.sentence.tokens[token.index + 2 : token.index + 4]
    return any(t.lower in ("you", "your", "the", "we", "i", "this", "it", "there") for t in following)
