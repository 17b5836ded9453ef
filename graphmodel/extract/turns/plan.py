"""Plans."""

from __future__ import annotations

from graphmodel.extract.turns.base import Turn, turn

TURNS: tuple[Turn, ...] = (
    turn("announce",
        r"\b(?:will|would|shall|'ll|is to|are to|was to|were to|has decided|have decided|had decided|plans? to|"
        r"planned to|is going to|are going to|is set to|are set to) (?:\w+ly |also |soon |then |now )*(?:visit|meet|"
        r"travel|send|hold|host|publish|release|issue|launch|speak|begin|start|resume|open|close|withdraw|deploy|"
        r"join|leave|sign|introduce|present|raise|bring|carry on|continue|attend|discuss|expel|recall|reopen|suspend|"
        r"halt|appoint|reiterate|reaffirm|step down|resign|run for|submit|convene|increase|invest|buy|sell|ban|lift|"
        r"extend|review|be (?:held|sent|released|published|deployed|opened|closed|withdrawn|expelled|thrown out))\b",
        "own", "none"),
    turn("assess",
        r"\b(?:may|might|could|likely|unlikely|probably|perhaps|possibly|appears?|appeared|seems?|seemed|looks? like|"
        r"looked like|believes?|believed|thinks?|thought|expects?|expected|predicts?|doubts?|suggests?|impression|"
        r"clear(?:ly)? that|unclear|hard to (?:say|judge|tell|see)|difficult to|risk(?:s|y)?|chance|prospects?|would "
        r"not want|means that|shows? that|sign of|key|crucial|important)\b"),
)  # fmt: skip
