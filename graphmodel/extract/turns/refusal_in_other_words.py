"""Refusals without a "no"."""

from __future__ import annotations

from graphmodel.extract.turns.base import Turn, turn

TURNS: tuple[Turn, ...] = (
    turn("reject",
        r"^\W*(?:(?:\w+ ){1,3}?\w+, )?(?:(?:no,? )?never(?:,? (?:never|ever|again|and never))*|nothing doing|out of "
        r"the question|(?:over|across) my dead body|not a chance|no chance|no way|no thank you|no,? thanks|"
        r"absolutely not|certainly not|of course not|not now,? not ever|not (?:an|one|a single) (?:inch|dollar|penny|"
        r"cent|euro|pound|man|soldier|step|centimetre|metre|drop|grain)|not on my watch|not while i live)\W*$",
        "none", "own"),
    turn("reject",
        r"\b(?:do|does|did)(?: not|n['’]t) (?:mean|intend|plan|propose|wish|care) to (?:go back|yield|give (?:way|up|"
        r"in)|surrender|withdraw|leave|resign|step|sign|accept|change|back down|retreat|apologi[sz]e|negotiate|talk|"
        r"submit|bow|abandon|quit|be (?:bullied|blackmailed|rushed|dictated|lectured|pushed|hurried))", "own"),
    turn("reject",
        r"\b(?:can|could|would|will|able to|capable of|shall) (?:\w+ly |well |perfectly well |perfectly |very well "
        r")*(?:settl|solv|resolv|handl|sort out|deal with|work out)\w*\b.{0,40}\b(?:alone|(?:by|between|among|"
        r"amongst) (?:themselves|ourselves)|on (?:its|their|our) own|bilaterally|without (?:any )?(?:outside|foreign|"
        r"outsiders|foreigners|third|mediat\w+|interference)(?: \w+)?)\b",
        unless=r"\b(?:not|never|n't|cannot|none|nobody|only|hope\w*|unable)\b"),
    turn("reject",
        r"\b(?:cannot|can['’]t|could not|couldn['’]t|can not) be (?:asked|required|obliged|compelled) to\b|"
        r"\b(?:unrealistic|unreasonable|na[iï]ve|foolish|pointless|useless|no use) to (?:expect|ask|demand|require|"
        r"insist)\b"),
    turn("reject",
        r"\b(?:answer|reply|response) (?:is|was|remains?|remained|will be|would be|would remain|will remain) "
        r"(?:still |always |a (?:\w+ )?)?\W?no\b|\b(?:has|have|had) no (?:say|voice) (?:in|over|on)\b"),
)  # fmt: skip
