"""Conditions."""

from __future__ import annotations

from graphmodel.extract.turns.base import Turn, turn

TURNS: tuple[Turn, ...] = (
    turn("demand",
        r"\b(?:hostages?|prisoners?|captives?|detainees|americans|crew|sailors|pilots?|soldiers|body|bodies|ships?|"
        r"boats?|assets|sanctions|embargo|blockade|siege|troops)\b.{0,60}\b(?:will|would|shall) be (?:freed|released|"
        r"let go|returned|handed over|lifted|sent (?:home|back)|set free|raised|withdrawn)\b.{0,60}\b(?:when|once|"
        r"after|if|as soon as|on condition|in (?:exchange|return)|provided)\b", "none", "own"),
    turn("demand",
        r"\b(?:land|peace|security|withdrawal|elections?|justice|truth|disarmament|a (?:cease-?fire|truce)|"
        r"cease-?fire|truce|sovereignty|freedom|recognition|borders?|maps|prisoners|hostages|the (?:prisoners|"
        r"hostages|troops|army|occupiers|border|dead)|bread|status|independence|apolog(?:y|ies)|compensation)\b "
        r"(?:will |would |must |has to |had to |should |always )?(?:comes?|came|go(?:es)?|went) (?:first\b|before\b)|"
        r"^\W*first (?:the |an? )?\w+(?: \w+)?,? (?:and )?then\b"),
    turn("demand",
        r"\b(?:will|would|shall|'ll|wo|can|could)(?: not|n['’]t| never) (?:\w+ly )?(?:disarm|withdraw|leave|talk|"
        r"negotiate|sign|release|free|return|lay down|stop|vote|attend|accept|recogni[sz]e|meet|pull|lift|hand|come|"
        r"go|join|open|cease|move|settle|discuss)\b.{0,60}\b(?:until|unless)\b",
        "none", unless=
            r"\b(?:until|before) (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|"
            r"april|may|june|july|august|september|october|november|december|next|the (?:end|spring|summer|autumn|"
            r"fall|winter|beginning|middle|morning|evening)|tomorrow|\d)"),
    turn("demand",
        r"\b(?:is|was|would be) the (?:very )?(?:least|minimum|bare minimum)\b.{0,30}\b(?:accept|expect|settle|ask|"
        r"demand|want|do|owe|deserve)\w*|\bmust (?:still |also |always |first )?(?:be (?:able|allowed|free|permitted|"
        r"given|granted|told|heard|consulted)|have (?:the right|a right|access|a say|a voice|a seat|free|full))\b",
        "own", "none", unless=r"\bunderst(?:ood|ands?)\b"),
)  # fmt: skip
