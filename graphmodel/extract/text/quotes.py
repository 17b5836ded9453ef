"""Quotation marks, read before any verb is: which characters are somebody's words, and which marks only set off a word.

A state machine over each paragraph. It knows curly, straight, angled and single marks, quotations that run over several
paragraphs (each opens with a mark, the last one closes), and marks that are lost on one side.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from graphmodel.extract.text.clean import Block
from graphmodel.extract.text.interviews import told_by_writer, unlabelled_turns

_OPEN, _CLOSE, _EITHER = "“„«", "”»", '"'
_BEFORE_OPENING = re.compile(r"(?:^|[\s(\[—–-])$")
_LEAD_IN = re.compile(
    r"(?:^|[.,:;!?—–)\]”\"'’]|\b(?:said|says|add(?:s|ed)|told \w+|wrote|ask(?:s|ed)|repl(?:y|ies|ied)|declared|"
    r"warned|stated|insisted))\s*$"
)
_CLAUSE_WORD = re.compile(
    r"\b(?:that|to|as|is|are|was|were|be|been|being|of|a|an|the|for|in|on|by|with|from|and|or|not|it|his|her|its|"
    r"their|such|so-called|called|calling|term(?:ed|ing)?|labell?ed|dubbed|described)\s*$",
    re.I,
)
_LABEL = re.compile(
    r"(?P<label>(?:[A-Z][A-Z.'’-]*(?: [A-Z][A-Z.'’-]*){0,5}|Question|Answer|Moderator|Q|A|[A-Z][a-z]+(?: "
    r"[A-Z][\w.'’-]+){0,4})(?: ?\([^)\n]{1,60}\))?) ?(?::|(?<=^Q)\.|(?<=^A)\.)\s+(?=\S)"
)
_QUESTION = re.compile(r"(?:Q|QUESTION|Question)\b")
_ANSWER = re.compile(r"(?:A|Answer|ANSWER)$")
_NO_SPEAKERS = frozenset(
    "interview present participants attendees attending delegates venue place date time subject topic background note "
    "notes source sources update correction corrections contact summary agenda programme program photo photos picture "
    "related reporting editing editors editor".split()
)
"""Words before a colon that name a field of a form, nobody who speaks."""
_TITLES = (
    "Mr ",
    "Mr. ",
    "Mrs ",
    "Mrs. ",
    "Ms ",
    "Ms. ",
    "Miss ",
    "Dr ",
    "Dr. ",
    "Sir ",
    "Lord ",
    "Lady ",
    "Senator ",
    "M. ",
)
_MARKS = "“”„«»\"‘’'"


@dataclass(eq=False)
class Quote:
    """A quotation in offsets of the clean text: `start`, `end` with its marks, `inner_start`, `inner_end` without."""

    start: int
    end: int
    inner_start: int
    inner_end: int
    block: int
    speech: bool = False
    """True where it holds a whole utterance, False for words set off inside a clause."""
    continues: Quote | None = None
    """The quotation of the paragraph above that this one goes on with."""
    turn: str = ""
    """The speaker's label where the utterance is a turn of a transcript."""


def find_quotes(text: str, blocks: list[Block]) -> list[Quote]:
    """All quotations of a clean text, in order, none inside another."""
    single = _single_style(text)
    low = "„" in text
    turns = find_turns(text, blocks)
    out: list[Quote] = []
    open_above: Quote | None = None
    spoken: Quote | None = None
    for number, block in enumerate(blocks):
        if number in turns:
            label, start = turns[number]
            quote = Quote(
                start,
                block.end,
                start,
                block.end,
                number,
                True,
                None if label else spoken,
                label or (spoken.turn if spoken else ""),
            )
            spoken = quote
            out.append(quote)
            continue
        found, still_open = _scan(text, block, number, single, low)
        if (
            found
            and open_above is not None
            and text[found[0].start] in _MARKS
            and not text[block.start : found[0].start].strip()
        ):
            found[0].continues = open_above
        open_above = found[-1] if found and still_open else None
        out += found
    for quote in out:
        if quote.turn:
            continue
        quote.speech = _is_speech(text, quote, blocks[quote.block])
    return out


def find_turns(text: str, blocks: list[Block]) -> dict[int, tuple[str, int]]:
    """Turns of a transcript: number of the paragraph to label ("" where it goes on with the turn above) and where
    it begins.

    A text is a transcript when two or more paragraphs bear a label and one label comes twice or asks questions. One
    paragraph is a turn where its label is a title and a name told before: "Mr Roe: That is untrue."
    """
    labelled = _labelled(text, blocks)
    labels = [m["label"] for m in labelled.values()]
    if len(labels) == 1 and (only := next(iter(labelled.items())))[1]["label"].startswith(_TITLES):
        name = only[1]["label"].split()[-1]
        known = re.search(rf"\b{re.escape(name)}\b", text[: blocks[only[0]].start]) is not None
        one = {only[0]: (only[1]["label"].strip(), only[1].end())} if known else {}
        return {**unlabelled_turns(text, blocks, one), **one}
    if len(labels) < 2 or not (len(set(labels)) < len(labels) or any(_QUESTION.match(x) for x in labels)):
        return unlabelled_turns(text, blocks, {})
    told = answers_told(text, blocks)
    body = [n for n, b in enumerate(blocks) if b.kind == "body"]
    dense = len(labelled) >= 0.3 * max(1, len(body))
    out: dict[int, tuple[str, int]] = {}
    for number, block in enumerate(blocks):
        if number in told:
            continue
        if number in labelled:
            out[number] = (labelled[number]["label"].strip(), labelled[number].end())
        elif dense and out and block.kind == "body" and number - 1 in out and not _about(text, block, labels):
            out[number] = ("", block.start)
    return out


def answers_told(text: str, blocks: list[Block]) -> dict[int, int]:
    """Paragraphs labelled as answers that are the writer's account: their numbers, to where the label ends."""
    answers = {n: m.end() for n, m in _labelled(text, blocks).items() if _ANSWER.match(m["label"])}
    return answers if told_by_writer(text, [(end, blocks[n].end) for n, end in answers.items()]) else {}


def _labelled(text: str, blocks: list[Block]) -> dict[int, re.Match[str]]:
    found = {n: m for n, b in enumerate(blocks) if (m := _LABEL.match(text, b.start, b.end))}
    return {n: m for n, m in found.items() if m["label"].lower() not in _NO_SPEAKERS}


def _about(text: str, block: Block, labels: list[str]) -> bool:
    """Whether an unlabelled paragraph speaks of somebody with a label: the writer's own words again."""
    names = {label.partition("(")[0].split()[-1].lower() for label in labels} - {"minister", "president", "a", "q"}
    start = r"^(?:(?:Mr|Mrs|Ms|Dr|Sir|President|Minister|Ambassador|General)\.? )?(?:[A-Za-z'’-]+ ){0,2}?"
    first = re.match(start + r"([A-Za-zÀ-ž'’-]+)\b (?:[a-z]+(?:ed|s|ke|d)|was|is|has)\b", text[block.start : block.end])
    return first is not None and first[1].lower() in names


def _single_style(text: str) -> bool:
    """Whether the text quotes with single marks: it has no double ones, and single ones that open before a capital."""
    if any(c in text for c in '“”"«»'):
        return False
    return len(re.findall(r"(?:^|\s)[‘'][A-Z][^‘’'\n]{12,400}[,.?!][’']", text)) >= 1


def _scan(text: str, block: Block, number: int, single: bool, low: bool) -> tuple[list[Quote], bool]:
    """Quotations of one paragraph, and whether the last one was left open at its end. `low`: marks that open stand low,
    and the others close.
    """
    found: list[Quote] = []
    opened: int | None = None
    for at in range(block.start, block.end):
        mark = text[at]
        if mark not in _MARKS:
            continue
        side = "close" if low and mark == "“" else _side(text, at, block, opened is not None, single)
        if side == "open" and opened is None:
            opened = at
        elif side == "close":
            if opened is None and mark in _CLOSE and not found:
                opened = block.start - 1  # the opening mark is lost: the paragraph begins with the quotation
            if opened is not None:
                found.append(Quote(max(opened, block.start), at + 1, opened + 1, at, number))
                opened = None
    if opened is None:
        return found, False
    found.append(Quote(opened, block.end, opened + 1, block.end, number))
    return found, True


def _side(text: str, at: int, block: Block, inside: bool, single: bool) -> str:
    mark = text[at]
    if mark in _OPEN:
        return "open"
    if mark in _CLOSE:
        return "close"
    before = text[at - 1] if at > block.start else " "
    after = text[at + 1] if at + 1 < block.end else " "
    if mark in _EITHER:
        if inside:
            return "open" if before.isspace() and after.isalnum() and text.find('"', at + 1, block.end) < 0 else "close"
        return "open" if _BEFORE_OPENING.search(before) or not after.isspace() else "close"
    if not single:
        return ""
    if not inside and (before.isspace() or before in "([—") and after.isalnum():
        return "open"
    return "close" if inside and (before in ",.?!" or before.isalnum()) and not after.isalnum() else ""


def _is_speech(text: str, quote: Quote, block: Block) -> bool:
    inner = text[quote.inner_start : quote.inner_end].strip()
    words = inner.split()
    if not words or block.kind != "body":
        return False
    before = text[block.start : quote.start].rstrip()
    if _CLAUSE_WORD.search(before):
        return False
    ends = inner[-1] in ",.?!…—–;" or text[quote.end : quote.end + 1] in (",", ".") or quote.end >= block.end
    led_in = not before or bool(_LEAD_IN.search(before))
    capital = words[0].lstrip("([‘'“\"…. ")[:1]
    if capital.isupper() or capital.isdigit():
        return led_in and (ends or len(words) >= 6) and (len(words) >= 2 or not before)
    return (
        ends
        and len(words) >= 5
        and (not before or before[-1] in ",:.—" or before.split()[-1] in ("But", "And", "Yet", "So", "Still"))
    )
