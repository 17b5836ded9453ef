"""What one's own side will do to others."""

from __future__ import annotations

from graphmodel.extract.turns.base import Turn, turn

TURNS: tuple[Turn, ...] = (
    turn("threaten",
        r"\b(?:will|would|shall|'ll|going to) (?:\w+ly |also |then |now )?(?:arrest|seize|detain|impound|confiscate|"
        r"sink|board|tow|evict|overthrow|topple|oust|unseat|outlaw|bring down|walk out|boycott|veto|sue|prosecute|"
        r"defend (?:itself|himself|herself|themselves|ourselves|myself)|fight (?:on|back|to the|until|till|for every|"
        r"alone)|call (?:a|an) (?:\w+ )?strike|down tools|block(?:ade)? (?:the |all |every )|shut (?:off|down) "
        r"(?:the|its|all)|turn off the|take (?:\w+ ){1,6}to (?:the )?(?:\w+ )?(?:courts?|tribunal|arbitration|wto|"
        r"world trade|security council|hague|law|united nations|supreme))\b",
        "own", unless=r"\b(?:not|never|n't|corruption|traffickers|smugglers|terrorists|drug|would have)\b"),
    turn("threaten",
        r"\b(?:talks|truce|cease-?fire|deal|negotiations|agreement|treaty|alliance|bargain|peace|marriage|"
        r"partnership|coalition) (?:is|are|will be|would be|'s) (?:\w+ )?(?:over|off|dead|finished|at an end|"
        r"null)\b.{0,60}\b(?:if|unless)\b|\b(?:if|unless)\b.{3,80}\b(?:talks|truce|cease-?fire|deal|negotiations|"
        r"agreement|treaty|alliance|bargain|peace|coalition) (?:is|are|will be|would be) (?:\w+ )?(?:over|off|dead|"
        r"finished|at an end|null)\b"),
    turn("threaten",
        r"\bno (?:\w+ )?(?:trade|deals?|aid|loans?|money|credits?|help|visas?|membership|weapons|arms|investment|oil|"
        r"gas|grain|tariff relief|sanctions relief|recognition)\b.{0,40}\b(?:while|(?:for )?(?:so|as) long as)\b",
        unless=r"\b(?:there (?:is|was)|has been|had been)\b"),
    turn("threaten",
        r"\b(?:will|would|shall|'ll) (?:only )?have (?:only )?(?:itself|themselves|himself|herself|yourself|"
        r"yourselves|no one|nobody)(?: else)? (?:else )?to blame\b|\b(?:will|would|shall|'ll) be (?:\w+ly )?(?:taken|"
        r"seen|regarded|treated|viewed|considered|looked (?:up)?on|interpreted) (?:as )?(?:an? |the )?(?:\w+ "
        r")?(?:acts? of (?:war|aggression|hostility)|hostile acts?|unfriendly act|declaration of war|casus belli|"
        r"attack on|aggression|enem(?:y|ies)|targets?)\b"),
)  # fmt: skip
