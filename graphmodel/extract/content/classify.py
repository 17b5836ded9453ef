"""What was said decides the act where the verb leaves it open: "said there would be consequences" is a warning.

`classify` reads one clause or sentence and answers with an act, or None where the content is a plain statement. It
looks for turns of phrase (`turns`), and at who the clause's subject is: what the speaker's own side will do is a
promise or a threat, what the other side does is an accusation.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from graphmodel.extract.turns.base import Side
from graphmodel.extract.turns.index import turn_index
from graphmodel.model.vocab import Act


class Clause(NamedTuple):
    """A clause to judge: its words, whose doing it tells, whether the speaker judges for a living."""

    text: str
    side: Side
    expert: bool = False
    direct: bool = False


EXPERT_ACTS: tuple[Act, ...] = ("assess", "support")


_LABELS: tuple[tuple[Act, re.Pattern[str]], ...] = (
    ("deny", re.compile(
        r"\b(?:false|untrue|fake|baseless|groundless|unfounded|disinformation|misinformation|nonsense|rubbish|"
        r"fabricat\w+|fiction|lies?|hearsay|slander\w*|rumou?rs?|propaganda|hoax|absurd|ludicrous|preposterous|"
        r"ridiculous|invention|smears?|hysterical|laughable|far-fetched|fairy ?tales?|myth|speculation|malicious "
        r"gossip|wishful thinking|figment|twaddle|poppycock|balderdash|claptrap|hogwash|baloney|bunk|invented|made[- "
        r"]up)\b", re.I)),
    ("reject", re.compile(
        r"\b(?:non-?starters?|out of the question|unworkable|impracticable|unfeasible|dead on arrival)\b", re.I)),
    ("urge", re.compile(
        r"\b(?:critical|crucial|essential|imperative|vital|necessary|urgent|important) (?:that|for|to)\b", re.I)),
    ("concern", re.compile(
        r"\b(?:worr(?:ying|isome)|alarming|disturbing|troubling|disconcerting|deeply concerning|unsettling)\b", re.I)),
    ("warn", re.compile(
        r"\b(?:dangerous (?:\w+ )?(?:escalation|provocation|precedent|gamble|move|step|game|path|course|act|threat)|"
        r"reckless gamble|a red line|a declaration of war|an act of war|a threat|playing with fire)\b", re.I)),
    ("condemn", re.compile(
        r"\b(?:un(?:acceptable|just\w*|lawful|fair|helpful|warranted|necessary|conscionable)|in(?:tolerable|"
            r"excusable|human\w*|sult\w*|adequate|sufficient)|worthless|useless|deplorable|outrage\w*|shame\w*|"
            r"disgrace\w*|despicable|abhorrent|appalling|barbar\w+|coward\w*|"
        r"heinous|reprehensible|irresponsible|reckless|cynical|hypocri\w+|immoral|shocking|affront|scandal\w*|"
            r"disgust\w+|monstrous|crimes?|criminal|travesty|cruel\w*|illegal|provocat\w+|wrong|counterproductive|"
            r"betrayal|farce|mockery|aggression|aggressor|terror\w*|massacre|genocide|"
        r"atrocit\w+|violation|brutal\w*|savage\w*|evil|tyran\w+|dictator\w*|piracy|blackmail|theft|sham|joke|"
            r"failure|disappoint\w+|regrettable|unfortunate|weak|biased|one-sided|arrogan\w+|bull(?:y|ying)|thugs?|"
            r"puppets?|traitors?|stab in the back|slap in the face|mistakes?|error|blunder|killers?|murder\w*|act of "
            r"war|flagrant|blatant|circus|clowns?|pathetic|stupid|dumm(?:y|ies)|idiots?|fools?|madm[ae]n|lunatics?|"
            r"liars?|cowards?|thie(?:f|ves)|robbers?|butchers?|fascists?|nazis?|imperialis\w+|colonial\w*|apartheid|"
            r"lackeys?|stooges?|(?:an?|another|one more) (?:\w+ )?attempt to|(?:an?|another) obstacle|"
            r"half[- ]measures?|dead end|steps? back(?:wards?)?|(?:an?|another) (?:excuse|distraction|"
            r"setback)|premature|too little|too late|toothless|"
            r"warmonger\w*|hostage-taking|extortion|plunder|robbery)\b", re.I)),
    ("support", re.compile(
        r"\b(?:historic|welcome|courageous|brave|important step|step forward|(?:right|good|positive) (?:direction|"
        r"step)|a (?:good|fair|great|sound) (?:deal|agreement|plan|idea|basis|outcome|result|compromise)|first step|"
        r"good news|best news|godsend|triumph|turning point|landmark|blessing|ray of hope|victory|positive|"
        r"constructive|encouraging|excellent|great|remarkable|success\w*|heroic|heroes|"
        r"proportionate|(?:important|strong|welcome|positive) signal|proof (?:that|of) (?:\w+ )?(?:friend|"
        r"partner|neighbou?r|"
            r"resolve|commitment|unity|maturity|good)\w*|hard choice|milestone|breakthrough|true friends?|"
            r"legitimate|wise)\b", re.I)),
)  # fmt: skip


def label(text: str) -> Act | None:
    """The act of calling something by the words `text`: "worthless" condemns, "a fabrication" denies."""
    return next((act for act, pattern in _LABELS if pattern.search(text)), None)


def classify(clause: Clause) -> Act | None:
    """The act of what is said in one clause or sentence, None for a plain statement."""
    text = " ".join(clause.text.split())
    if not text:
        return None
    for rule in turn_index().possible(text):
        if clause.side not in rule.sides or (clause.direct and not rule.direct):
            continue
        if clause.expert and rule.act not in EXPERT_ACTS:
            continue
        if rule.stands_in(text):
            return rule.act
    return "assess" if clause.expert else None
