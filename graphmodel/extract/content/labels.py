"""What somebody calls a thing, where the parser read it as part of the thing's name: 'called the request to shut the
base "an insult"', "has called the use of live rounds unacceptable", "called the raid piracy".
"""

from __future__ import annotations

import re

from graphmodel.extract.content.classify import label
from graphmodel.extract.content.values import worth
from graphmodel.extract.parse.article import Token
from graphmodel.extract.parse.complements import direct_object
from graphmodel.model.vocab import Act

LABELLING = frozenset("call label brand term dub deem pronounce".split())
_JUDGING: tuple[tuple[Act, re.Pattern[str]], ...] = (
    ("condemn", re.compile(
        r"\b(?:disrespectful|offensive|humiliat\w+|degrading|demeaning|obscene|repugnant|repulsive|vile|vulgar|"
            r"grotesque|perverse|vicious|malicious|treacher\w+|treason\w*|dishonest|disingenuous|dishonou?r\w*|"
            r"hollow|empty|meaningless|toothless|feeble|spineless|inept|incompetent|clumsy|childish|"
        r"foolish|senseless|pointless|wasteful|ruinous|disastrous|disaster|catastroph\w+|calamit\w+|sinister|"
            r"ugly|dirty|filthy|poison\w*|toxic|cancer\w*|rotten|corrupt|rigged|fraud\w*|scam|trick|trap|ploy|"
            r"charade|stunt|sabotage|lynching|witch[- ]hunt|kangaroo court|surrender|capitulation|"
        r"sell-?out|land grab|power grab|coup|insolen\w+|impertinen\w+|impuden\w+|disloyal\w*|ungrateful|selfish|"
            r"greed\w*|illegitimate|unconstitutional|undemocratic|lawless|discriminat\w+|racis[mt]\w*|xenophob\w+|"
            r"hateful|venom\w*|lies|tasteless|callous|heartless|merciless|ruthless|punitive|one-sided)\b", re.I)),
    ("support", re.compile(
        r"\b(?:fair|just|promising|balanced|generous|noble|admirable|exemplary|visionary|statesmanlike|productive|"
        r"fruitful|useful|helpful|sensible|reasonable|prudent|triumph|blessing|masterpiece|cornerstone|patriots?|"
        r"patriotic|peacemakers?|responsible|honou?rable|indispensable|invaluable)\b", re.I)),
)  # fmt: skip
"""What judges where one calls a thing so; who describes it in these words only assesses it."""
_NOT = re.compile(r"\b(?:not|hardly|never|no|far from)\b", re.I)
_MARKS = frozenset(('"', "“", "”", "``", "''"))
_STOPS = frozenset((".", ",", ";", ":", "—", "–"))
_FINITE = ("VBD", "VBZ", "VBP", "MD")
_LONGEST = 24
"""Words behind a verb that are looked at."""


def called(verb: Token, text: str) -> Act | None:
    """The act of calling something by the words `text`."""
    found = label(text)
    if verb.lemma in LABELLING:
        judged = next((act for act, pattern in _JUDGING if pattern.search(text)), None)
        return found or judged or worth(text.lower().split())
    return None if found is not None and _NOT.search(text) else found


def label_words(verb: Token) -> list[Token]:
    """The words by which the verb calls its object, where they are hung on that object; none elsewhere."""
    if verb.lemma not in LABELLING:
        return []
    behind = _behind(verb)
    return _marked(behind) or _adjective(behind) or _noun(verb)


def _behind(verb: Token) -> list[Token]:
    out: list[Token] = []
    for token in verb.sentence.tokens[verb.index + 1 : verb.index + _LONGEST]:
        if token.text in _STOPS or (token.tag in _FINITE and not any(t.text in _MARKS for t in out)):
            break
        out.append(token)
    return out


def _marked(behind: list[Token]) -> list[Token]:
    """Words in quotation marks behind what is called so."""
    opened = next((i for i, t in enumerate(behind) if t.text in _MARKS), 0)
    before = behind[opened - 1] if opened else None
    if before is None or (before.pos in ("DET", "ADJ", "ADP") and before.lower != "that"):
        return []
    closed = next((i for i in range(opened + 1, len(behind)) if behind[i].text in _MARKS), len(behind))
    return behind[opened + 1 : closed]


def _adjective(behind: list[Token]) -> list[Token]:
    """An adjective behind the noun that it was hung on."""
    for at, token in enumerate(behind):
        last = at + 1 == len(behind) or behind[at + 1].pos in ("ADP", "ADV")
        if token.tag in ("JJ", "VBN", "VBG") and token.dep == "amod" and token.index > token.head.index and last:
            return behind[at : at + 1]
    return []


def _noun(verb: Token) -> list[Token]:
    """A noun that judges, with what it judges read as its own first part: "the raid piracy"."""
    noun = direct_object(verb)
    if noun is None or noun.index < verb.index or (label(noun.text) or worth((noun.lemma,))) is None:
        return []
    parts = [c for c in noun.children if c.dep in ("compound", "det") and c.index < noun.index]
    plain = len(parts) == 2 and parts[0].dep == "det" and parts[1].index == noun.index - 1
    return [t for t in noun.subtree() if t.index >= noun.index] if plain else []
