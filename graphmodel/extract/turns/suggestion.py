"""What one suggests by "could" or by what would be best."""

from __future__ import annotations

from graphmodel.extract.turns.base import Turn, turn

TURNS: tuple[Turn, ...] = (
    turn("propose",
        r"\b(?:my|our|the|one|another|his|her|its) (?:\w+ )?(?:proposal|suggestion|idea|plan|recommendation|advice|"
        r"compromise|offer|solution|answer|formula|way (?:out|forward)|best course|remedy|alternative) (?:is|was|"
        r"would be|might be|could be) (?:that|to|for|a|an|simple|the (?:creation|establishment|deployment|holding|"
        r"formation|appointment))\b",
        "none", unless=r"\b(?:not|never|n't|rejected|dead|accepted|unacceptable|available|welcome|insult|answer is "
        r"(?:no|yes|simple)|solution is (?:near|close|in sight))\b"),
    turn("propose",
        r"\b(?:would|might|could) be (?:\w+ly )?the (?:best|only|right|wisest|surest|fairest|simplest|obvious|logical|"
        r"quickest) (?:\w+ )?(?:way (?:out|forward|to (?:end|settle|solve|break|avoid|prevent))|solution|course|answer|"
        r"remedy|place (?:for|to)|forum|compromise|arrangement)\b", "none", unless=r"\b(?:not|never|n't)\b"),
    turn("propose",
        r"\b(?:talks|meeting|summit|conference|negotiations|commission|committee|panel|referendum|plebiscite|force|"
        r"buffer zone|zone|corridor|observers|peacekeepers|vote|ballot|island|territory|dispute|question|case|matter|"
        r"issue|mediator|vatican|un|united nations|red cross|body|tribunal|court|inquiry) (?:\w+ ){0,3}(?:could|might|"
        r"should|ought to) (?:\w+ly |then |perhaps |now |well )*(?:be (?:held|convened|set up|created|established|"
        r"formed|"
        r"sent|deployed|placed|put (?:under|to|before)|divided|referred|submitted|shared|leased|called|resumed|moved|"
        r"supervised|monitored|administered|asked|opened|appointed|demilitari[sz]ed|brought in|given (?:a|the) "
        r"role|taken to)|mediate|supervise|monitor|administer|take place|meet|act as|help (?:mediate|broker))\b",
        "none", "other", unless=r"\b(?:not|never|n't|if the weather|as early as|as soon as|by the end|within (?:days|"
        r"weeks|hours)|next (?:week|month)|on (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)|"
        r"tomorrow)\b"),
    turn("propose",
        r"\b(?:is|are|was|were|am|'m|'re|remain(?:s|ed)?) (?:\w+ly |also |still |always )*(?:open to|(?:ready|prepared|"
        r"willing) (?:to (?:discuss|negotiate|talk about|explore|consider)|for (?:talks|dialogue|negotiations)))\b",
        "own", unless=r"\b(?:not|never|n't|if|all options)\b|\bopen to (?:the public|traffic|all|question|attack|"
        r"criticism|abuse|ridicule|doubt)\b"),
    turn("propose",
        r"\b(?:is|are|was|were|am|'m|'re) (?:\w+ly )?in favou?r of (?:\w+ ){0,2}(?:holding|setting|sending|creating|"
        r"convening|calling|opening|giving|a (?:conference|commission|referendum|meeting))\b"),
)  # fmt: skip
