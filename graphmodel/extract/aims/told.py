"""Whom the words were spoken to: a party, a chamber, a group in the article's words; never press or public."""

from __future__ import annotations

from graphmodel.extract import lexicon as lx
from graphmodel.extract.aims.claims import AGAINST
from graphmodel.extract.aims.public import CONFIDING, PRESS, PUBLIC, is_press, is_public, paper
from graphmodel.extract.coref.base import best
from graphmodel.extract.coref.partner import governing
from graphmodel.extract.coref.resolver import Party, Resolver
from graphmodel.extract.drafts import Draft
from graphmodel.extract.frames.find import Frame
from graphmodel.extract.meetings.votes import own_body
from graphmodel.extract.names.entities import UNIONS, Entity
from graphmodel.extract.parse import phrases
from graphmodel.extract.parse.article import Token
from graphmodel.extract.parse.complements import is_passive, prep_object
from graphmodel.extract.parse.outlets import medium
from graphmodel.gazetteer import held_on
from graphmodel.model.vocab import PLOVER

_CHAMBERS = frozenset(
    "council assembly committee commission court tribunal inquiry parliament congress senate house chamber board panel "
    "plenary jury bench conference summit hearing subcommittee knesset".split()
)
_NO_HEARERS = frozenset(
    "story truth lie tale joke secret version difference time applause effect cheer laughter end date point question "
    "matter issue case cause fact thing way word day week month year moment morning evening night offer proposal "
    "suggestion demand request idea plan call feeling island camp".split()
)
_NOISES = frozenset(
    "applause cheer laughter boo jeer ovation acclaim catcall whistle clapping heckle surprise astonishment amazement "
    "delight dismay relief silence".split()
)
_OFFICIAL = frozenset(
    "official officials diplomat diplomats authority authorities negotiator negotiators minister ministers "
    "representative representatives delegation side leader leaders government governments leadership".split()
)
"""Groups that stand for their country where they are spoken to."""
_SIDES = frozenset(
    "powers sides side governments countries nations states parties neighbours neighbors capitals armies militaries "
    "allies rivals foes".split()
)
_LEADERS = frozenset("leaders presidents ministers premiers".split())
_MEN = frozenset("men women statesmen generals".split())
_TOP = frozenset("president premier chancellor king emir leader chairman prime".split())
_SECOND = frozenset("vice deputy former foreign opposition party rebel ex then".split())
_GENERIC = frozenset("group bloc body grouping organisation organization alliance club".split())
_TELLING = frozenset(
    "say write explain reply cable wire telegraph signal complain report announce remark whisper shout suggest propose "
    "answer respond add".split()
)
"""Verbs after which "to" names a hearer, whatever the noun."""
_REACH = 10
"""Sentences that the name of a body may lie back of "the bloc"."""
_PAIRED = 4
"""Sentences that the two may be named back of "both men"."""
_HOUSES = frozenset("parliament senate knesset duma bundestag majlis sejm riksdag storting legislature sabha".split())
"""Houses whose "government" is their country's own."""
_LEGISLATORS = frozenset("senator congressman congresswoman mp mps lawmaker lawmakers legislator legislators".split())
_CONTENT = frozenset(("clause", "quote", "parenthesis", "objto", "order", "to"))


def told(token: Token, frame: Frame, draft: Draft, resolver: Resolver) -> Party | None:
    """Whom the words were spoken to; an outlet is none but goes into `via`, the press and the public are none."""
    if token.quote is not None or any(is_press(t) for t in phrases.members(token)) or _beyond_comma(token, frame):
        if frame.trigger.lemma in CONFIDING and token.mention is None and (outlet := medium(token)) is not None:
            draft.via.append(outlet)  # "told state television"
        return None
    if is_public(token, draft.speaker.country or resolver.home):
        return None
    if (token.lower == "it" and frame.trigger.lemma == "let") or _is_noise(token):
        return None  # "let it be known"
    if token.lower in ("face", "presence") and (whose := token.child("poss")) is not None:
        token = whose  # "said to her face"
    plain = _by_words(token, draft, resolver)
    if plain is not None:
        return plain
    if token.lower == "them" and (group := _them(token, draft, resolver)) is not None:
        return group
    heads = [m for t in _with_twin(token) for m in phrases.members(t)]
    party = best([p for t in heads if (p := resolver.party(t, draft.speaker)) is not None])
    if party is None:
        body = bloc(token, draft, resolver)
        if body is not None:
            return Party(body, "same body", 0.6)
        described = _in_words(token, frame)
        return in_full(token, resolver) or described if described is not None else None
    entity = whole(token, party.entity, resolver)
    entity.outlet = entity.outlet or paper(token, entity, frame.trigger)
    if entity.unnamed and entity.name.rpartition(" ")[2] in PRESS:
        return None  # "told me", by who asks
    letters = entity.kind == "organization" and entity.country is None and entity.name.isupper() and not entity.known
    if entity.outlet or (letters and frame.trigger.lemma in ("tell", "say")):
        draft.via.append(entity.name)
        return None
    return Party(as_counterpart(entity, token), party.rule, party.sure)


def _is_noise(token: Token) -> bool:
    """As in "said to loud cheers", "to waves of applause": what follows the words, nobody who hears them."""
    of = token.child("prep")
    inside = [token, *(of.children if of is not None and of.lower == "of" else ())]
    return token.mention is None and any(t.lemma.lower() in _NOISES for t in inside)


def _by_words(token: Token, draft: Draft, resolver: Resolver) -> Party | None:
    """A pair, the speaker's own people, and who was met without a name: what the article at large cannot tell."""
    pair = both(token, draft, resolver)
    if pair is not None:
        return Party(pair, "both", 0.6)
    own = own_government(token, draft, resolver)
    if own is not None:
        return Party(own, "own government", 0.7)
    own = _own_people(token, draft, resolver)
    if own is not None:
        return Party(own, "own people", 0.6)
    met = _met_before(token, resolver)
    return Party(Entity(named_by_words(met), "other", _tied(met)), "met", 0.5) if met is not None else None


def own_government(token: Token, draft: Draft, resolver: Resolver) -> Entity | None:
    """As in "The opposition leader urged the government": that of the speaker's own country."""
    if token.lower not in ("government", "authorities", "administration") or not _bare(token):
        return None
    roles = {w for r in draft.speaker.roles for w in r.title.lower().split()}
    home = {*draft.speaker.name.lower().split(), *roles} & (AGAINST | _HOUSES | _LEGISLATORS)
    return resolver.country(draft.speaker.country or resolver.home) if home else None


def _own_people(token: Token, draft: Draft, resolver: Resolver) -> Entity | None:
    """As in "told his cabinet", "told provincial officials": those of the speaker's own country where no other is
    named.
    """
    speaker = draft.speaker
    if token.mention is not None or not speaker.person or phrases.countries(token):
        return None
    owned = any(c.tag == "PRP$" for c in token.children)
    if token.lower == "cabinet" and (owned or _bare(token)):
        return own_body(token, resolver)
    settled = phrases.determiner(token) or owned or any(c.dep in ("poss", "prep", "relcl") for c in token.children)
    if token.lower in ("officials", "ministers") and token.tag == "NNS" and not settled and speaker.country is not None:
        return Entity(f"unnamed: {named_by_words(token)}", "unnamed", speaker.country)
    return None


def as_counterpart(entity: Entity, token: Token) -> Entity:
    """Officials spoken to as a group are their country; other people without a name are called as the text does."""
    if not entity.unnamed:
        return entity
    if entity.country and (entity.plural or token.lower == "delegation") and token.lower in _OFFICIAL:
        return Entity(entity.country, "country", entity.country)
    if token.pos == "PRON":
        group = token.lower in ("they", "them") and not entity.country
        return Entity(entity.name.removeprefix("unnamed: "), "other", entity.country) if group else entity
    if len(phrases.members(token)) > 1:
        return Entity(entity.name.removeprefix("unnamed: "), "other", entity.country)
    words, before = named_by_words(token), entity.name.removeprefix("unnamed: ")
    fuller = _bare(token) and entity.plural and len(before.split()) > len(words.split())  # "the leaders" told of before
    return Entity(before if fuller else words, "other", entity.country)


def named_by_words(token: Token) -> str:
    """The phrase as the article has it, with whose it is: "his followers", "both sides", "four ambassadors"."""
    text = phrases.words(token, numbers=True)
    for child in token.children:
        own = child.dep == "poss" and child.lower in phrases.DEFINITE
        if (
            (own or child.lower in ("both", "all"))
            and child.index < token.index
            and child.lower not in text.lower().split()
        ):
            return f"{child.lower} {text}"
    return text


def asked_of(subject: Token) -> Entity | None:
    """Who is to do what is demanded, in the article's words: "demanded that management reinstate"."""
    word = subject.lower.rpartition("-")[2]
    known = word in lx.PERSON_NOUNS | _CHAMBERS | _SIDES | lx.GOVERNMENT_NOUNS or word in ("management", "authorities")
    if subject.dep != "nsubj" or not known or subject.lemma.lower() in PUBLIC or subject.pos not in ("NOUN", "PROPN"):
        return None
    return Entity(named_by_words(subject), "other")


def _in_words(token: Token, frame: Frame) -> Party | None:
    """Someone whom the article only describes: who is told something is a hearer, whatever the noun."""
    word = token.lower.rpartition("-")[2]
    if token.pos not in ("NOUN", "PROPN") or token.lemma.lower() in _NO_HEARERS or token.lemma.lower() in PUBLIC:
        return None
    if any(c.lower in ("nothing", "no", "every", "any") and c.dep == "det" for c in token.children):
        return None
    if word in _SIDES and any(c.lower == "all" for c in token.children) and token.dep != "dobj":
        return None  # "called on all parties": whom it may concern
    known = word in lx.PERSON_NOUNS or word in _CHAMBERS or word in lx.ORG_NOUNS
    asked = PLOVER[frame.pattern.act] == "REQUEST"
    if token.dep == "pobj" and not known and not asked and frame.trigger.lemma not in _TELLING:
        return None
    if not known and not (frame.kinds & _CONTENT and _right_behind(token, frame)):
        return None
    settled = phrases.determiner(token) or token.tag in ("NNS", "NNPS", "NNP") or word in _CHAMBERS
    if not settled and not any(c.dep == "poss" for c in token.children):
        return None
    return Party(Entity(named_by_words(token), "other"), "words", 0.5)


def in_full(noun: Token, resolver: Resolver) -> Party | None:
    """As in "the coalition" after "the Arab-led coalition": the last phrase with that noun that says more."""
    if not _bare(noun) or noun.tag not in ("NN", "NNS"):
        return None
    for sentence in reversed(resolver.article.sentences[max(0, noun.sentence.index - _REACH) : noun.sentence.index]):
        for other in sentence.tokens:
            if (
                other.lower != noun.lower
                or is_press(other)
                or other.tag != noun.tag
                or (other.quote is None) != (noun.quote is None)
            ):
                continue
            own = any(c.dep in ("amod", "compound", "nmod", "poss") and c.pos != "PRON" for c in other.children)
            of = any(c.dep == "prep" and c.lower == "of" for c in other.children)
            if own or of:
                party = resolver.party(other)
                entity = party.entity if party is not None else Entity(named_by_words(other), "other")
                return Party(as_counterpart(entity, other), "in full", 0.6)
    return None


def _met_before(token: Token, resolver: Resolver) -> Token | None:
    """As in "telephoned the envoy to tell him", "saw the ambassador and assured him": who was met in the sentence, of
    whom the article gives no name.
    """
    if token.lower not in ("him", "her"):
        return None
    own = governing(token)
    for verb in reversed(own.sentence.tokens[: own.index]):
        met = verb.child("dobj") if verb.pos == "VERB" and not is_passive(verb) else None
        if met is None and verb.pos == "VERB":
            met = prep_object(verb, ("to", "with"))
        if met is None or met is token:
            continue
        described = met.mention is None and met.lower in lx.PERSON_NOUNS and met.tag == "NN" and not is_press(met)
        called = any(c.dep == "appos" for c in met.children)
        if not described or called or phrases.determiner(met) != "definite":
            return None
        party = resolver.party(met)
        return met if party is None or party.entity.unnamed else None
    return None


def _tied(noun: Token) -> str | None:
    tied = phrases.countries(noun)
    return tied[0].country if tied else None


def _bare(noun: Token) -> bool:
    """Whether nothing but "the" stands by a noun."""
    return all(c.dep in ("det", "punct") for c in noun.children) and phrases.determiner(noun) == "definite"


def _right_behind(token: Token, frame: Frame) -> bool:
    """Whether the phrase follows its verb at once, with nothing between but "to"; or is its subject in the passive."""
    if token.dep in ("nsubjpass", "nsubj"):
        return True
    first = min(t.index for t in token.subtree())
    if first == 1 and token.dep == "pobj":  # "To the pensioners he said"
        return True
    return frame.trigger.index < first <= frame.trigger.index + 2


def _them(token: Token, draft: Draft, resolver: Resolver) -> Party | None:
    """As in "spoke to both leaders and urged them": the several told of right before in the sentence."""
    for word in reversed(token.sentence.tokens[: token.index]):
        pair = both(word, draft, resolver)
        if pair is not None:
            return Party(pair, "both", 0.6)
        members = phrases.members(word) if word.pos in ("NOUN", "PROPN") and word.dep != "conj" else []
        found = [p for t in members if (p := resolver.party(t)) is not None and p.entity is not draft.speaker]
        if len(members) > 1 and len(found) == len(members):
            return best(found)
        if found and word.tag == "NNS" and word.dep in ("dobj", "pobj") and word.lower in lx.PERSON_NOUNS:
            return Party(as_counterpart(found[0].entity, word), "group", found[0].sure)
    return None


def _beyond_comma(token: Token, frame: Frame) -> bool:
    """As in "He owes it, she said, to a friend": the preposition goes on with what is said."""
    between = token.sentence.tokens[frame.trigger.index + 1 : token.head.index]
    own = token.dep == "pobj" and token.head.head is frame.trigger and token.head.lower == "to"
    return own and frame.pattern.open and any(t.text == "," for t in between)


def whole(token: Token, entity: Entity, resolver: Resolver) -> Entity:
    """As in "the House" after "the House of Commons", "the League" after "the Arab League": the body named in full
    before.
    """
    word = entity.name.lower()
    if word in ("commons", "lords") and token.mention is not None:
        name = f"House of {word.capitalize()}"
        return resolver.names.add(f"b:{name.lower()}", Entity(name, "organization", entity.country or "GBR"))
    if word not in _CHAMBERS | lx.ORG_HEADS or token.mention is None or entity.known:
        return entity
    for mention in reversed(resolver.names.mentions):
        words = mention.entity.name.lower().split()
        if mention.entity.name.isupper():
            continue  # words of a headline
        if mention.start < token.start and len(words) > 1 and word in words and mention.entity.kind == "organization":
            return mention.entity
    return entity


def bloc(token: Token, draft: Draft, resolver: Resolver) -> Entity | None:
    """As in "the bloc", "the group": the body named last before it."""
    if token.lower not in _GENERIC or phrases.determiner(token) != "definite":
        return None
    for mention in reversed(resolver.names.mentions):
        entity = mention.entity
        body = (entity.kind == "organization" and not entity.outlet) or entity.country in UNIONS
        if mention.start < token.start and body and not entity.person and entity is not draft.speaker:
            near = token.sentence.index - mention.first.sentence.index <= _REACH
            return entity if near else None
    return None


def both(token: Token, draft: Draft, resolver: Resolver) -> Entity | None:
    """As in "told both sides", "urged the two leaders": the two countries that the article is about, or who leads
    them; None where they are not plain.
    """
    word = token.lower
    if word not in _SIDES | _LEADERS | _MEN or not any(c.lower in ("two", "both") for c in token.children):
        return None
    if word in _MEN:
        return _two_men(token, draft, resolver)
    if any(c.dep in ("amod", "compound", "nmod") and c.mention is not None for c in token.children):
        return None
    counts: dict[str, int] = {}
    for mention in resolver.names.mentions:
        code = mention.entity.country
        if (
            code is not None
            and code not in UNIONS
            and code != draft.speaker.country
            and mention.entity.kind in ("country", "person")
        ):
            counts[code] = counts.get(code, 0) + 1
    ranked = _coupled(counts, resolver) or sorted(counts, key=lambda c: -counts[c])
    if (
        len(ranked) < 2
        or counts[ranked[1]] < max(2, counts[ranked[0]] / 3)
        or (len(ranked) > 2 and counts[ranked[2]] == counts[ranked[1]])
    ):
        return None
    if word in _SIDES:
        found = [e for c in ranked[:2] if (e := resolver.country(c)) is not None]
    else:
        found = [e for c in ranked[:2] if (e := _leader(c, resolver)) is not None]
    joint = best([Party(e, "both", 0.6) for e in found]) if len(found) == 2 else None
    return joint.entity if joint is not None else None


def _two_men(token: Token, draft: Draft, resolver: Resolver) -> Entity | None:
    """As in "telephoned both men": the only two people but the speaker who are named in the sentences before."""
    at = token.sentence.index
    found: list[Entity] = []
    for mention in resolver.names.mentions:
        entity, back = mention.entity, at - mention.first.sentence.index
        near = 0 <= back <= _PAIRED and mention.start < token.start
        if near and entity.person and entity is not draft.speaker and entity not in found:
            found.append(entity)
    joint = best([Party(e, "both", 0.6) for e in found]) if len(found) == 2 else None
    return joint.entity if joint is not None else None


def _coupled(counts: dict[str, int], resolver: Resolver) -> list[str]:
    """The two countries that the text most often names together: "between A and B"."""
    pairs: dict[tuple[str, ...], int] = {}
    if not counts:
        return []
    for mention in resolver.names.mentions:
        head = mention.head
        if head.dep == "conj" or mention.entity.kind != "country":
            continue
        codes = {t.mention.entity.country or "" for t in phrases.members(head) if t.mention is not None}
        often = all(counts.get(c, 0) >= max(2, max(counts.values()) / 3) for c in codes)
        if len(codes) == 2 and len(phrases.members(head)) == 2 and often:
            pair = tuple(sorted(codes, key=lambda c: (-counts[c], c)))
            pairs[pair] = pairs.get(pair, 0) + 1
    best_of = sorted(pairs, key=lambda p: (-pairs[p], p))
    if not best_of or (len(best_of) > 1 and pairs[best_of[1]] == pairs[best_of[0]]):
        return []
    return list(best_of[0])


def _leader(code: str, resolver: Resolver) -> Entity | None:
    """The person of a country whose role, or office at that time, leads it; of several the one named most."""
    led = [e for e in resolver.names.persons() if e.country == code and any(_leads(t) for t in _titles(e, resolver))]
    times = {id(e): sum(m.entity is e for m in resolver.names.mentions) for e in led}
    led.sort(key=lambda e: -times[id(e)])
    return led[0] if led and (len(led) == 1 or times[id(led[0])] > times[id(led[1])]) else None


def _titles(person: Entity, resolver: Resolver) -> list[str]:
    """What the text calls somebody, and the offices that he held then."""
    held = person.entry.tenures if person.entry is not None and resolver.names.on.earliest is not None else ()
    offices = [t.title for t in held if held_on(t, resolver.names.on) == "yes"]
    return [*(r.title for r in person.roles if not r.former), *offices]


def _leads(title: str) -> bool:
    words = set(title.lower().replace("-", " ").split())
    return bool(words & _TOP) and not words & _SECOND


def _with_twin(token: Token) -> list[Token]:
    """The object of a preposition and that of the like one joined to it: "to X and to Y"."""
    prep = token.head
    twins = (
        [n for c in prep.children if c.dep == "conj" and c.lower == prep.lower and (n := c.child("pobj")) is not None]
        if token.dep == "pobj"
        else []
    )
    return [token, *twins]
