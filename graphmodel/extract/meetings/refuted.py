"""Meetings told only in a report that the article itself calls wrong: "reports that X had met Y were false"."""

from __future__ import annotations

import re

from graphmodel.extract.meetings import words as mw
from graphmodel.extract.meetings.falsehood import FALSE
from graphmodel.extract.meetings.raw import Raw
from graphmodel.extract.parse.article import ParsedArticle, Sentence

_CLAIM = r"(?:report|claim|rumou?r|story|account|dispatch|despatch|news|information|message|tale|version)s?"
_IT_IS = re.compile(
    rf"^(?:but )?(?:(?:the|this|that|these|those|such|both) (?:\w+ )?{_CLAIM}|it|that|this|all of it|neither)"
    r" (?P<rest>(?:is|are|was|were|proved|turned out).*)",
    re.IGNORECASE,
)
_NEVER = re.compile(
    r"^(?:but |in fact,? |in truth,? )?"
    r"(?:no such (?:meeting|call|conversation|talks|visit|encounter|contact)s? "
    r"(?:took place|was held|were held|happened|occurred)"
    r"|(?:it|they|the (?:meeting|call|conversation|talks|visit)) "
    r"(?:never (?:took place|happened|occurred)|did not (?:take place|happen)))\b",
    re.IGNORECASE,
)


def refute(article: ParsedArticle, raws: list[Raw]) -> None:
    """Mark the meetings of others' reports that the sentence right behind calls wrong."""
    for raw in raws:
        if raw.status != "held" or raw.sentence.quote is not None:
            continue
        after = article.sentences[raw.sentence.index + 1 : raw.sentence.index + 2]
        behind = next((s for s in after if s.block == raw.sentence.block and s.quote is None), None)
        if behind is not None and (_never(behind) or (_told_by_others(raw) and _wrong(behind))):
            raw.status = "refuted"


def _text(sentence: Sentence) -> str:
    return " ".join(t.text for t in sentence.tokens).replace(" n't", "n't")


def _never(sentence: Sentence) -> bool:
    return bool(_NEVER.match(_text(sentence)))


def _wrong(sentence: Sentence) -> bool:
    told = _IT_IS.match(_text(sentence))
    return told is not None and bool(FALSE.match(told["rest"].lower()))


def _told_by_others(raw: Raw) -> bool:
    """Whether the words of a meeting are what somebody reported: below a verb of reporting or a noun for it."""
    return any(
        (token.dep == "ccomp" and token.head.lemma in mw.REPORTING)
        or (token.dep in ("acl", "relcl", "ccomp") and token.head.lemma.lower() in mw.CLAIMS)
        for token in (raw.token, *raw.token.ancestors())
    )
