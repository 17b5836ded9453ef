"""What a turn of phrase is: a pattern in a clause that tells the act, and whose doing the clause must tell."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from graphmodel.model.vocab import Act

Side = Literal["own", "other", "none"]
"""Whose doing a clause tells: that of the speaker's side, of another, of nobody."""


@dataclass(frozen=True)
class Turn:
    """Words that decide an act. Patterns are regular expressions that ignore case; they are compiled when a clause that
    may match (`index`) is first held against them.
    """

    act: Act
    pattern: str
    sides: tuple[Side, ...]
    unless: str = ""
    direct: bool = True
    """False for a rule that does not hold of words in quotation marks."""

    def stands_in(self, text: str) -> bool:
        """Whether the clause has the words, and nothing that speaks against them."""
        return bool(self._pattern.search(text)) and not (self._unless is not None and self._unless.search(text))

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        return re.compile(self.pattern, re.I)

    @cached_property
    def _unless(self) -> re.Pattern[str] | None:
        return re.compile(self.unless, re.I) if self.unless else None


def turn(act: Act, pattern: str, *sides: Side, unless: str = "", direct: bool = True) -> Turn:
    """One turn; without sides it holds whoever does it. `unless`: what else in the clause speaks against it."""
    return Turn(act, pattern, sides or ("own", "other", "none"), unless, direct)


BAD = (
    r"(?:catastroph\w*|disast\w+|devastat\w+|bloodshed|bloodbath|war\b(?! on )|famine|starvation|chaos|collapse|"
    r"escalat\w+|spiral\w*|crisis|turmoil|calamit\w+|tragedy|ruin\b|destruction|instability|violence|"
    r"conflict|anarchy|recession|genocide|spill ?over|explo(?:de|sion)\w*|unrest|isolat\w+|harm\b|dangers?\b|"
    r"dangerous|unpredictable|irreversible|uncontrollable|further suffering|massacre\w*)"
)
KIND = (
    r"\b(?:will|would|'ll|shall)(?: \w+ly| also| be| not| all| then| do| continue to| be able to)* (?:help|"
    r"support|aid|assist|welcome|accept|respect|honou?r|facilitate|contribute|congratulate|repeal|drop|lift|ease|"
    r"relax|waive|release|free|pay|grant|lend|donate|allow|permit|let|admit|send (?:aid|help|food|men|doctors|"
    r"troops to help)|resume|reopen|rebuild|protect|defend|visit|attend|meet|talk|return home|consider it|"
    r"be (?:surprised|happy|glad|pleased|delighted|ready|willing|open|available|handed over|held|of (?:limited|"
    r"great|some))|surprised|happy|glad|pleased|ready|willing|held|tell|know|see|raise the number|come out|"
    r"needed|visit|report|inform|keep|do nothing)\b"
    r"|\b(?:will|would|'ll) (?:step (?:down|aside)|stand down|resign|retire|apologi[sz]e|bow out)\b|\bwould (?:\w+ )?"
    r"have (?:been|\w+ed|\w+en|gone|done|come|made|won|lost|sent|met|known|said)\b"
    r"|\b(?:if|unless) (?:asked|invited|possible|requested|needed|elected|re-elected|(?:i|we|he|she) (?:am|is|"
    r"are|was|were) (?:re-?)?elected|weather|the weather|parliament|conditions|all goes|\w+ permits)\b|\b(?:even|"
    r"only|as|see|ask(?:ed)?|wonder(?:ed)?|know|sure|doubt(?:ed)?) if\b"
)
"""What nobody threatens with, and conditions that another does not decide."""
SUFFERED = (
    r"\b(?:will|would|'ll|shall)(?: \w+ly| not| also| then| all)* be (?:\w+ly )?(?:\w+ed|blamed|lost|left|hit|driven|"
    r"drawn|overrun|seen|torn|shut|cut|put)\b"
)
"""What happens to somebody: no deed of his."""
DENIED = r"\b(?:no|not|never|none|nobody|nor|n't|if|unless|whether|would|will|released|freed)\b|n['’]t\b"
"""What is said not to be so, or not yet."""
GRASPED = (
    r"\b(?:understood|understands?|accepted|knew|knows?|realised|realized|why|whether)\b.*\b(?:must|ha(?:s|ve|d) to|"
    r"needs? to)\b"
)
"""What must be as somebody else sees it: no demand of the speaker."""
