"""Interviews whose questions and answers bear no names: each question is a paragraph of its own, and those that answer
speak of themselves. And questions that a journalist answers in his own words, which are no interview.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from graphmodel.extract.text.clean import Block

_LEAST = 3
"""Questions of an interview, and answers in the first person, at least."""
_LONGEST = 45
"""Words of a question at most."""
_PROMPT = 16
"""Words at most of a prompt that is no question: "You wrote to the minister."."""
_QUOTED = re.compile(r"[“\"][^”\"]*[”\"]")
_FIRST = re.compile(r"\b(?:I|[Ww]e|[Mm]y|[Oo]ur|[Mm]e|us)\b(?!\.)")
_SPEAKS = re.compile(r"\b(?:I|[Ww]e|[Mm]y|[Mm]e)\b")
"""As above; "our correspondent" is the writer's own."""
_ASIDE = re.compile(r"[\[(©]")
_TELLS = re.compile(
    r"[\"”]\s*,?\s*(?:\w+ ){0,6}?(?:say|said|says|tells|told|adds|added|wrote|writes)\b|"
    r"\b(?:says|said|told|tells|according to|replied|replies|believes|expects|warned|warns|denied|denies|added)\b"
)


def unlabelled_turns(text: str, blocks: Sequence[Block], labelled: Mapping[int, object]) -> dict[int, tuple[str, int]]:
    """Turns by number of paragraph, as `quotes.find_turns` has them: label ("Q", "Answer", "" where an answer goes on)
    and where the turn begins. Paragraphs of `labelled` are left out.
    """
    asked = [n for n, b in enumerate(blocks) if n not in labelled and _is_question(text, b)]
    answers = [n + 1 for n in asked if n + 1 < len(blocks) and n + 1 not in asked and _own(text, blocks[n + 1])]
    if len(asked) < _LEAST or len(answers) < _LEAST or 2 * len(answers) < len(asked):
        return {}
    out: dict[int, tuple[str, int]] = {}
    answering = False
    for number in range(asked[0], len(blocks)):
        block = blocks[number]
        if number in labelled or _ASIDE.match(text, block.start):
            answering = False
        elif number in asked or _is_prompt(text, blocks, number, answering=answering):
            out[number] = ("Q", block.start)
            answering = True
        elif answering and (number - 1 in out and out[number - 1][0] == "Q"):
            out[number] = ("Answer", block.start)
        elif answering and _own(text, block):
            out[number] = ("", block.start)
        else:
            answering = False
    return out


def told_by_writer(text: str, answers: Sequence[tuple[int, int]]) -> bool:
    """Whether answers to questions, given by where they begin and end, are a journalist's account of what others say:
    half of them tell that somebody says something, and none speaks of itself outside quotation marks.
    """
    plain = [_QUOTED.sub('""', text[start:end]) for start, end in answers]
    telling = [p for p in plain if _TELLS.search(p)]
    return bool(plain) and 2 * len(telling) >= len(plain) and not any(_SPEAKS.search(p) for p in plain)


def _words(text: str, block: Block) -> str:
    return text[block.start : block.end].strip()


def _is_question(text: str, block: Block) -> bool:
    words = _words(text, block)
    return words.endswith("?") and len(words.split()) <= _LONGEST and words[0] not in "“\"«‘'[("


def _own(text: str, block: Block) -> bool:
    return bool(_FIRST.search(_QUOTED.sub("", _words(text, block)))) and not _ASIDE.match(text, block.start)


def _is_prompt(text: str, blocks: Sequence[Block], number: int, *, answering: bool) -> bool:
    """Whether one short sentence stands between two answers, or behind an aside: "You wrote to the minister."."""
    words = _words(text, blocks[number])
    one = words.endswith(".") and not re.search(r"[.!?;]\s+[A-Z]", words) and len(words.split()) <= _PROMPT
    if not one or _own(text, blocks[number]) or number + 1 >= len(blocks):
        return False
    after = blocks[number + 1]
    return not _is_question(text, after) and _own(text, after) and (answering or number > 0)
