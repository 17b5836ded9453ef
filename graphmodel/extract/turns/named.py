"""Acts that the speaker names as his own: "we have proposed", "our demand is", "he had asked for tents"."""

from __future__ import annotations

from graphmodel.extract.turns.base import Turn, turn

TURNS: tuple[Turn, ...] = (
    turn("propose",
        r"\b(?:we|i|he|she|it|they)(?:['’](?:d|ve|re|m))?(?: would| also| now| therefore| have| had| has| am| are| "
        r"is| was| were)* (?:suggest|propos|recommend)(?:s|ed|ing|e|es)?\b(?! to\b)|\b(?:our|my|his|her|their) "
        r"(?:\w+ )?(?:proposal|suggestion|recommendation) (?:\w+ ){0,3}?(?:is|was)\b|\b(?:ha(?:s|ve|d) "
        r")?(?:put(?:ting)? forward|tabl(?:ed|ing)|submitt(?:ed|ing)|floated) (?:an?|the|our|its|his|her|their|\w+ "
        r"\w+) (?:\w+ )?(?:proposals?|plan|idea|text|amendment|scheme|draft|resolution|initiative|formula|motion)\b",
        "own",
        unless=r"\b(?:not|never|n't|no|nobody|if|whether|been (?:suggest|propos|recommend)ed|was (?:suggest|propos|"
            r"recommend)ed)\b"),
    turn("propose",
        r"\bput (?:the|this|that|his|our|an?) (?:\w+ )?(?:idea|proposal|plan|suggestion|offer) to (?!vote|the vote)",
        "own", unless=r"\b(?:not|never|n't|no|if|whether|will|would)\b"),
    turn("demand",
        r"\b(?:our|my|his|her|their|its|the|one|only|first|main|central|common|single|key) demands? (?:\w+ "
        r"){0,4}?(?:is|are|was|were|remain(?:s|ed)?)\b|\b(?:is|are|was) (?:our|my|his|their|the) (?:\w+ )?demands?\b|"
        r"\bwe have (?:\S+ )?demands\b|\b(?:we|i|he|she|it|they|\w+) (?:\w+ly |also |still |now )*(?:wants?|wanted) "
        r"(?:(?:the|an?|their|its|his|full|complete|immediate|total|unconditional) )+(?:\w+ )?(?:withdrawal|release|"
        r"return|removal|departure|resignation|extradition|handover|lifting|halt|guarantees?|compensation|"
        r"reparations?|apology|explanation|inquiry|recognition|dismissal|reinstatement|disarmament|dissolution)\b|"
        r"\bon (?:our|their|its|his|my) (?:own )?terms\b|\b(?:accept|settle for|take|satisfied with|content with|"
        r"agree to|want)s? (?:nothing (?:less|short of|but)|no less than)\b|\bnothing less (?:than|would|will)\b|"
        r"(?<!nothing more )\band nothing less\b(?! than)",
        "own", "none", unless=r"\b(?:not|never|n't|met|no (?:\w+ )?demands?)\b"),
    turn("ask",
        r"^\W*(?:\w+\W+){1,6}?(?:ha(?:s|ve|d)|['’]ve|are|am|is|was|were)(?: \w+ly| also| now| again| already| "
        r"twice)* (?:asked|asking|requested|requesting|appealed|appealing|applied|applying) (?:for\b|to\b(?! be\b)|"
        r"(?:the |its |our |an? |\w+ )?\w+)",
        "own",
        unless=r"\b(?:not|never|n't|no|nobody|been|am asked|are asked|is asked|was asked|were asked|granted|refused|"
            r"turned down)\b"),
    turn("agree",
        r"\b(?:we|i)(?:['’]ve| have| both| all| \w+ly| now| today| also)* (?:agreed|accepted|reached (?:an? |the |"
        r"full )?(?:\w+ )?(?:agreement|accord|understanding|consensus|compromise))\b|\b(?:am|are|is|was|were) "
        r"accepting\b|\bcommits? (?:itself|themselves|ourselves) to\b",
        "own", unless=r"\b(?:not|never|n't|no|since|waiting|invitation|under pressure)\b"),
)  # fmt: skip
