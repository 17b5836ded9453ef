"""Words by which a text calls a report wrong: "a report that … was invented", "was without foundation"."""

from __future__ import annotations

import re

from graphmodel.extract.parse.article import Token

FALSE = re.compile(
    r"^(?:(?:is|are|was|were|has been|have been|proved|proved to be|turned out to be) )?"
    r"(?:[a-z]+ly |simply |all |pure )?"
    r"(?:wrong|false|untrue|incorrect|inaccurate|mistaken|erroneous|invented|fabricated|made up|fictitious|fake|"
    r"baseless|groundless|unfounded|a hoax|an? (?:\w+ )?(?:invention|fabrication|fiction|lie|hoax|canard|untruth)|"
    r"nonsense|fiction|without (?:any )?(?:foundation|basis|substance)|"
    r"(?:not|n['’]t) (?:true|correct|accurate|so|the case))\b(?! (?:to|that|for|if)\b)"
)
"""What is said of a report, from its verb on."""


def found_false(claim: Token) -> bool:
    """Whether the verb of a noun for a report calls it wrong: "a report that … was invented"."""
    verb = claim.head
    if claim.dep not in ("nsubj", "nsubjpass") or verb.index < claim.index:
        return False
    auxiliary = min((c.index for c in verb.children if c.dep in ("aux", "auxpass")), default=verb.index)
    text = " ".join(t.text for t in verb.sentence.tokens[auxiliary : verb.index + 8])
    return bool(FALSE.match(text.replace(" n't", "n't").lower()))
