"""What is said not to be so."""

from __future__ import annotations

from graphmodel.extract.turns.base import Turn, turn

TURNS: tuple[Turn, ...] = (
    turn("deny",
        r"(?<!can )(?<!must )(?<!will )(?<!would )(?<!should )\b(?:never|did not|didn't|had not|has not) (?:actually "
        r"|ever )?(?:take place|taken place|took place|happen(?:ed)?|occur(?:red)?)\b(?! again)"),
    turn("deny",
        r"\bthere(?: (?:is|was|were|are|has|have|had|been|'s|never))+ (?:been )?(?:any |no |absolutely no |not any |"
        r"never )?(?<=n[oy] |er )(?:(?!of)\w+ ){0,2}(?:conversations?|contacts?|discrimination|intimidation|troops|"
        r"soldiers|servicemen|fighters|vessels|undertaking|violations?|massacre|torture|cover-up)\b",
        "own", "none", unless=r"\b(?:need|if|until|unless|would|will|could)\b"),
    turn("deny",
        r"\b(?:reports?|claims?|figures?|accounts?|allegations?|accusations?|stor(?:y|ies)|information|data|pictures|"
        r"documents)\b.{0,60}\b(?:is|was|are|were) (?:\w+ly )?(?:wrong|incorrect|inaccurate|mistaken|inventions?|not "
        r"(?:correct|accurate))\b|\bit (?:is|was) (?:not correct|incorrect|inaccurate) that\b|\b(?:do|does|did)(?: "
        r"not|n't) correspond to (?:the )?(?:facts|reality|truth)\b"),
    turn("deny", r"^\W*no, (?:we|i|it|they|he|she|that|there)\b", "own", "other", "none"),
    turn("deny",
        r"\b(?:not|no|n't) (?:a |one |a single |an iota of |a grain of |a shred of )?(?:word )?of (?:it is "
        r")?(?:truth|true)\b|\b(?:not|no) (?:a |a single |one )?word of truth\b|\b(?:is|are|was|were|that's|it's)(?: "
        r"not|n['’]t) (?:at all |simply |even )?(?:true|so|correct|the case|what happened)\b"),
    turn("deny",
        r"\b(?:(?:is|are|was|were|as) (?:\w+ly |all |just |pure |complete |total |utter |absolute |nothing but |"
        r"nothing more than |simply |a |an |not |outright |patently )*(?:false|untrue|fake(?: news)?|baseless|"
        r"groundless|unfounded|disinformation|misinformation|nonsense|rubbish|fabricat\w+|fiction(?:al)?|lies?|a lie|"
        r"hearsay|slander\w*|rumou?rs?|propaganda|hoax|not true|absurd|ludicrous|preposterous|fantasy|ridiculous|"
        r"without foundation|without merit|invented|smears?|hysterical)\b)"),
    turn("deny",
        r"\b(?:no|not any|not a shred of) (?:truth|basis|substance|foundation|merit|validity) (?:to|in|for)\b|"
        r"\bnever heard of\b|\bhad nothing to do with\b|\b(?:there (?:is|was|are|were)|has|had|have) (?:been )?no "
        r"(?:such|secret)\b|\bnot (?:aware of any|behind|responsible for|involved in)\b|\b(?:played|had) no (?:role|"
        r"part|hand) in\b|\bno (?:knowledge|involvement)\b"),
    turn("deny",
        r"^\W*(?:we|i|our \w+|they|he|she|it)\b.{0,30}\b(?:did not|didn't|have not|haven't|had not|hadn't|has not|"
        r"hasn't|have never|had never|has never|never) (?:\w+ )?(?:attack|target|fire[d]?|kill|bomb|shell|supply|"
        r"supplied|send|sent|sell|sold|order|violate|break|broken|poison|hack|interfere|meddle|steal|stolen|torture|"
        r"use[d]? (?:chemical|force)|invade|seek|sought|provoke|support(?:ed)? terror|finance|plot|carr(?:y|ied) out|"
        r"cross(?:ed)?|commit|receiv|ask|request|agree|pay|paid|provid)", "own"),
    turn("deny", r"\b(?:is|are|was|were) not what (?:we|i|they) (?:are|were|want)\b"),
    turn("deny", r"\b(?:we|i) (?:are|am|were|was) not (?:trying|seeking|looking|intending|out) to\b", "own"),
)  # fmt: skip
