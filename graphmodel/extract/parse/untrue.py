"""What an article tells only to say that it is not so: the report that it calls wrong in its own voice.

Three turns of phrase are read: a report with what it says and the verdict behind it ("a story in the Mercury that X had
resigned was false"), a verdict on what was told right before ("The Mercury said X had resigned. The report was
wrong."), and the correction of the article's own words ("An earlier version of this article said"). A verdict that
somebody gives is a denial, not the article's: sentences in which one who speaks could give it are left alone. `mark`
sets `Token.untrue` at the words of such reports, so that acts and meetings told there are read as refuted.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from graphmodel.extract.parse.article import ParsedArticle, Sentence, Token
from graphmodel.extract.parse.outlets import REPORTS, is_outlet, of_outlet, owner

_UNTRUE = (
    r"(?:(?:an? |the |pure |sheer |complete(?:ly)? |total(?:ly)? |entire(?:ly)? |wholly |plain(?:ly)? |simply |simple |"
    r"quite |utter(?:ly)? |flat(?:ly)? |patently |demonstrably |factually |largely |all |both |equally |also |later |"
    r"soon |subsequently |since |therefore |thus |in fact |however , )*"
    r"(?:wrong|false|untrue|incorrect|inaccurate|unfounded|baseless|groundless|mistaken|erroneous|fictitious|bogus|fake|"
    r"spurious|apocryphal|inventions?|fabrications?|hoax(?:es)?|fiction|falsehoods?|nonsense|invented|fabricated|"
    r"withdrawn|retracted|disproved|disproven|debunked|discredited|made up|premature)"
    r"|without (?:any |all )?(?:foundation|basis|substance|truth)"
    r"|(?:not|n't|never) (?:\w+ )?(?:true|correct|accurate|so|the case))"
)
_VERDICT = (
    r"(?:(?:was|were|is|are|has been|have been|had been|had since been|has since been|proved|proves|turned out|"
    r"turns out|later proved|soon proved) (?:later |soon |subsequently |quickly |since )?"
    r"(?:to be |to have been |found to be |shown to be |found |proved |proven )?" + _UNTRUE + r"|(?:had|has|have) "
    r"(?:later |since |then )?to be (?:withdrawn|corrected|retracted)"
    r"|(?:had|has|have) no (?:foundation|basis|substance))"
)
_VERDICT_BEHIND = re.compile(rf" (?P<verdict>{_VERDICT}) ")
_NOUN = rf"(?:{'|'.join(sorted(REPORTS))})"
_LINK = r"(?:but |yet |and |however , |in fact , |in fact |in truth , |in truth )?"
_PASSED = re.compile(
    rf"^ {_LINK}(?:(?:that|this|it|which|none of (?:it|this|that)|neither|both)"
    rf"|(?:the|this|that|these|those|its|their|both|[\w.-]+ 's|[\w.-]+s ')(?: [\w.-]+){{0,3}}? {_NOUN}) {_VERDICT} "
)
"""A sentence that opens with a verdict on what was told before: "The report was wrong"."""
_NO_SUCH = re.compile(
    rf"^ {_LINK}(?:(?:there (?:was|were|had been|has been) )?no such (?:\w+ ){{1,3}}?(?:(?:was|were|had|has|have|took|"
    r"happened|existed|exists)\b|[.,;:])"
    r"|(?:it|that|this|nothing of the (?:kind|sort)) (?:had |has )?(?:never (?:happened|took place|occurred)|"
    r"did (?:not|n't) happen|happened|took place)\b"
    r"|(?:he|she|it|they|that|this) (?:did|had|has|have|was|were|do|does) (?:not|n't)(?: \w+){0,3} [.;]"
    r"|in (?:fact|reality|truth) ,? ?(?:\w+ ){1,4}?(?:(?:had|has|have|was|were|did|is|are) )?(?:never|not|n't) )"
)
"""A sentence that opens by saying that what was told before did not happen: "No such call was made", "He had not."."""
_TAKEN_BACK = re.compile(
    r"^ (?:it|they|(?:the|its) (?:[\w.-]+ ){1,3}?|(?:[\w.-]+ ){1,3}?)(?:has |had |have )?"
    r"(?:later |since |then |subsequently |quickly |soon |afterwards )?"
    r"(?:withdrew|withdrawn|retracted|corrected|deleted|removed|pulled|disowned|killed|took down|apologi[sz]ed for) "
    rf"(?:it|them|(?:the|that|its|their|this) (?:[\w.-]+ )?{_NOUN}) "
)
"""A sentence that opens with the outlet taking its report back."""
_TELLING = frozenset(
    "report say state write claim announce quote carry publish broadcast allege tell run spread print assert suggest "
    "air cite have give put predict".split()
)
_SPEAKING = frozenset(
    "say tell claim deny insist note add state argue believe think declare assert reply explain maintain contend "
    "admit concede write call describe dismiss reject announce warn according protest stress complain".split()
)
_OPENERS = frozenset(
    "that saying claiming alleging suggesting stating quoting asserting reporting which of about".split()
)
_OURS = re.compile(
    r"^ (?:correction |clarification |editor 's note |[:\d.,()–-]+ )*(?:an? |the |our )?"
    r"(?:earlier|previous|original|first) (?:version|post|edition|update|headline|instalment)s? "
    r"(?:of (?:this|the|our) [\w-]+ )?(?:\w+ )?(?:said|stated|quoted|reported|had|incorrectly|"
    r"wrongly|mistakenly|misquoted|gave|attributed|suggested|named|described)\b"
)
_WE = re.compile(r"^ (?:[\w:.,-]+ ){0,2}?we (?:had )?(?:earlier |previously |first )?(?:reported|said|wrote|stated) ")
_ASIDE = 7
"""Words that an aside with who says it has at most."""
_GOES_ON = frozenset("as since because though although but and which who while when after for where so".split())
_NAMING = ("PROPN", "NOUN", "ADJ", "DET", "NUM", "PART", "ADP", "ADV", "X", "CCONJ")


def mark(article: ParsedArticle) -> None:
    """Set `untrue` at the words of reports that the article calls wrong."""
    before: Sentence | None = None
    for sentence in article.sentences:
        if sentence.quote is not None:
            continue
        words = _words(sentence.tokens)
        if _OURS.match(words):
            _set(sentence.tokens)
        _within(sentence)
        if before is not None and sentence.block - before.block <= 1 and _turns_back(sentence.tokens):
            _set(_told(before))
        before = sentence


def told_untrue(noun: Token) -> tuple[Token | None, list[Token]]:
    """The outlet whose report a noun names, and what that report says, where the sentence calls it untrue."""
    if noun.lower not in REPORTS or not noun.untrue:
        return None, []
    said: list[Token] = []
    for token in noun.sentence.tokens[noun.index + 1 :]:
        if not token.untrue and said:
            break
        if token.untrue:
            said.append(token)
    return owner(noun, said[0].index if said else len(noun.sentence.tokens)), said


# -- one sentence


def _within(sentence: Sentence) -> None:
    """As in "A report in the Mercury that P was wrong", "The station said that P: the news is without foundation"."""
    tokens = sentence.tokens
    for noun in tokens:
        if noun.lower not in REPORTS or not _opens(noun):
            continue
        opener = next((t for t in tokens[noun.index + 1 : noun.index + 16] if _opens_claim(t, noun)), None)
        if opener is None:
            continue
        end = _verdict(tokens, opener.index)
        if end and not _spoken(tokens, noun.index, opener.index, end):
            noun.untrue = True
            _set(tokens[opener.index + 1 : end])
            return
    for at, token in enumerate(tokens):
        if token.text in (":", ";", "–", "—") and at > 4 and _turns_back(tokens[at + 1 :]):
            _set(_reported(tokens[:at]))


def _opens(noun: Token) -> bool:
    """Whether a noun's phrase opens a sentence, or a clause behind a stop within it."""
    at = noun.index - 1
    tokens = noun.sentence.tokens
    while at >= 0 and tokens[at].pos in _NAMING and tokens[at].text not in (",", ";", ":"):
        at -= 1
    return at < 0 or tokens[at].text in (";", ":", "–", "—", "-") or (at < 2 and tokens[at].text == ",")


def _opens_claim(token: Token, noun: Token) -> bool:
    if token.lower not in _OPENERS:
        return False
    if token.lower in ("of", "about"):
        return token.index == noun.index + 1 and token.child("pobj") is not None and owner(noun, token.index) is None
    if token.lower == "which":
        behind = token.sentence.tokens[token.index + 1 : token.index + 3]
        return any(t.lemma in _TELLING and t.pos == "VERB" for t in behind)
    return True


def _verdict(tokens: Sequence[Token], opener: int) -> int:
    """The place of the last verdict behind a claim with which the clause ends, 0 for none."""
    places, words = [], " "
    for token in tokens[opener + 1 :]:
        places.append((len(words) - 1, token.index))
        words += token.lower + " "
    found = 0
    for hit in _VERDICT_BEHIND.finditer(words):
        at = next(index for place, index in places if place >= hit.start())
        behind = next((index for place, index in places if place >= hit.end() - 1), None)
        after = tokens[behind] if behind is not None else None
        if at > opener + 2 and (after is None or after.tag not in ("VBD", "VBZ", "VBP", "MD", "VBN", "NN", "NNS")):
            found = at
    return found


def _spoken(tokens: Sequence[Token], noun: int, opener: int, verdict: int) -> bool:
    """Whether somebody in the sentence could be the one who gives the verdict."""
    around = [*tokens[:noun], *tokens[verdict:]]
    stops = [t.index for t in tokens[verdict:] if t.text in (";", ":")]
    last = stops[0] if stops else len(tokens)
    own = [t for t in tokens[noun + 1 : opener] if t.pos == "VERB" and t.tag in ("VBD", "VBZ", "VBP")]
    return bool(own) or any(t.lemma in _SPEAKING and t.pos in ("VERB", "AUX", "ADP") for t in around if t.index < last)


# -- from one sentence to the one before


def _turns_back(tokens: Sequence[Token]) -> bool:
    """Whether words say in the article's own voice that what was told right before is not so."""
    words = _words(tokens)
    if not (_PASSED.match(words) or _NO_SUCH.match(words) or _TAKEN_BACK.match(words)):
        return False
    spoken = any((t.lemma in _SPEAKING and t.pos in ("VERB", "ADP")) or t.quote for t in tokens[1:])
    return not spoken and not _attributed(tokens)


def _attributed(tokens: Sequence[Token]) -> bool:
    """As in "It is false, retorted the palace": a verb and its subject behind a comma, by whatever verb."""
    stops = (",", ":", ";", "–", "—", "-")
    comma = next((i for i, t in enumerate(tokens[3:], 3) if t.text in stops), None)
    if comma is None or tokens[comma].text != ",":
        return False
    words = [t for t in tokens[comma + 1 :] if t.text[0].isalnum()]
    stop = next((t.index for t in tokens[comma + 1 :] if t.text in stops), tokens[-1].index + 1)
    words = [t for t in words if t.index < stop]
    short = 1 < len(words) <= _ASIDE and words[0].lower not in (*_GOES_ON, "no", "nobody", "nothing", "none")
    return short and any(t.pos in ("VERB", "AUX") and t.tag != "VBG" for t in words)


def _told(sentence: Sentence) -> list[Token]:
    return _reported(sentence.tokens)


def _reported(tokens: Sequence[Token]) -> list[Token]:
    """The telling by an outlet, or by the article itself, with which some words end."""
    if _WE.match(_words(tokens)):
        return list(tokens)
    for verb in reversed(tokens):
        if verb.lemma in _TELLING and verb.pos in ("VERB", "AUX") and of_outlet(verb):
            inside = set(map(id, tokens))
            return [t for t in verb.subtree() if id(t) in inside]
    behind = next((t for t in tokens if t.lower == "according"), None)
    if behind is not None and any(is_outlet(t) for t in tokens[behind.index - tokens[0].index :] if t.mention):
        return list(tokens)
    return []


def _words(tokens: Sequence[Token]) -> str:
    return " " + " ".join(t.lower for t in tokens) + " "


def _set(tokens: Iterable[Token]) -> None:
    for token in tokens:
        token.untrue = True
