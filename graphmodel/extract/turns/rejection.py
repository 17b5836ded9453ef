"""What is refused."""

from __future__ import annotations

from graphmodel.extract.turns.base import Turn, turn

TURNS: tuple[Turn, ...] = (
    turn("reject",
        r"\b(?:will|would|shall|could|can|'ll|wo|ca|do|does|did|is|are|was|were|never)(?:n't| not| never| no "
        r"longer)(?: \w+ly| ever| going to| about to| ready to| willing to| prepared to| be)* (?:never |not |n't "
        r")?(?:accept\b|agree to|give (?:\w+ ){0,3}(?:up|in)|be (?:intimidated|bullied|blackmailed|dictated|"
        r"lectured)|surrender|yield|capitulat\w+|bow|bend|submit|back down|concede|abandon (?:its|our|their|his|the)|"
        r"compromise on|negotiat\w+ (?:on|with|under|over)|make (?:any |no )?concessions?)\b", "own"),
    turn("reject", r"\bnothing (?:left |more )?to (?:discuss|negotiate|talk about)\b"),
    turn("reject",
        r"\b(?:nobody|no one|no country|no power|no state|no foreigner)\b(?: else)? (?:will|would|can|could|shall|"
        r"may|should|has the right to|had the right to) (?:ever )?(?:dictate|impose|force|lecture|tell (?:us|them|"
        r"him|her)|decide for)\b"),
    turn("reject",
        r"\b(?:make|offer|there (?:will|would|could|can) be) no (?:\w+ )?(?:concessions?|compromises?|negotiations?|"
        r"talks)\b", "own", "none"),
    turn("reject",
        r"\b(?:we|i|he|she|they|it) (?:\w+ly |also |do not |don't |did not |will not |would not |'ll not |won't |"
        r"cannot |could not |shall not |will never |would never )*(?:accept\b|agree to|recogni[sz]e|negotiate with|"
        r"bow to|bend to|yield|surrender|capitulate|give in|give up|submit|apologi[sz]e|withdraw|back down|"
        r"compromise on|be (?:bullied|intimidated|pressured|blackmailed|lectured|dictated))", "own") ,
    turn("reject",
        r"\bno intention of\b|\bout of the question\b|\bnon-starter\b|\b(?:is|was|are|were) not (?:up for "
        r"(?:discussion|debate|negotiation)|on the table|negotiable)\b|\bnon-negotiable\b|\bwould never (?:accept|"
        r"agree)\b|\bnot (?:in a position|qualified) to\b|\bwe (?:\w+ly )?(?:reject|oppose|refuse)\b"),
    turn("reject",
        r"\bnot (?:let|allow) (?:a|an|the|any|anybody|anyone|others|\w+) (?:\w+ )?(?:to )?(?:dictate|decide|"
        r"determine|impose|prescribe)\b|\b(?:wrong|no) (?:place|forum|time|moment) (?:for|to)\b"),
)  # fmt: skip
