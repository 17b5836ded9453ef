"""Articles that a question in plain English names: by their number or code, or by the day on which they appeared."""

from __future__ import annotations

import re

from graphmodel.query.ask.dates import DATE, edtf_of

_CODE = r"(?:[\w-]*\d[\w-]*)"
_SHORT_CODE = r"(?:[a-z]{1,4}\d{1,4})"
_AND = r"(?:,? (?:and |or )?(?:in |of )?(?:the )?(?:[Aa]rticles? )?)"
_NOUN = (
    r"(?:[Aa]rticles?|documents?|files?|reports?|papers?|stor(?:y|ies)|pieces?|dispatch(?:es)?|analys[ei]s"
    r"|digests?|blogs?|live blogs?"
    r"|columns?|editorials?|commentar(?:y|ies)|features?|profiles?|wires?|bulletins?|newsletters?|tickers?"
    r"|live tickers?|despatch(?:es)?"
    r"|news items?|wire copy|posts?|notes?|(?:interviews?|briefings?|transcripts?)(?= (?:published|printed|dated)))"
)
_NUMBERED = re.compile(rf"\b(?:in |of |from )?(?:the )?(?:[Aa]rticles?|documents?|files?) {_CODE}(?:{_AND}{_CODE})*")
_BRACKETED = re.compile(
    rf"\b(?:in |of |from )?(?:the )?(?:[\w’'-]+ ){{1,4}}\((?:article |document )?(?P<codes>{_SHORT_CODE}|0\d\d)\)"
)
_CODED = re.compile(
    rf"\b(?:(?:in|of|from) (?:the )?(?:[a-z-]+ ){{0,2}}{_NOUN} )?(?:[Ii]n|[Oo]f"
    rf"|[Ff]rom) (?P<codes>{_SHORT_CODE}(?:{_AND}{_SHORT_CODE})*)(?=[ ,?;.]|$)"
)
_PUBLISHED = re.compile(
    rf"\b(?:in |of |from |by )?(?:the )?(?:(?!(?:of|in|from|by|that|which|the)\b)[\w’'-]+ ){{0,3}}?(?P<noun>{_NOUN})"
    rf" (?:published |printed |dated )?(?:of|from|in|on) (?P<dates>(?:the )?(?:{DATE})(?:,? (?:and|or) (?:of "
    rf"|from )?(?:{DATE}))*)(?![\w-])"
)
_QUESTION_WORDS = re.compile(r"\b(?:which|what|whose|all|any|other|wh\w+)\b.*\breports?\b", re.IGNORECASE)
"""Before "reports of 3 May" it may be the reports that are asked for, of what was said that day."""


def documents_of(question: str) -> tuple[dict[str, list[str]], str]:
    """The parameter `document`, and the question without the words that told it."""
    if match := _NUMBERED.search(question):
        return {"document": re.findall(_CODE, match[0])}, question.replace(match[0], " ")
    if match := _BRACKETED.search(question) or _CODED.search(question):
        codes = re.findall(rf"{_SHORT_CODE}|0\d\d", match["codes"])
        return {"document": codes}, question.replace(match[0], " ")
    match = _PUBLISHED.search(question)
    if match and not (match["noun"].startswith("report") and _QUESTION_WORDS.match(match[0])):
        days = [edtf_of(day[0]) for day in re.finditer(DATE, match["dates"])]
        if all(days):
            return {"document": [day for day in days if day]}, question.replace(match[0], " ")
    return {}, question
