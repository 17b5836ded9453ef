"""CAMEO codes of the acts, for exchange with event data (Schrodt, CAMEO codebook 1.1b3, 2012).

The act stays the key.
"""

CAMEO: dict[str, str] = {
    "say": "010",
    "announce": "010", "assess": "012", "warn": "130", "threaten": "130", "accuse": "112", "condemn": "111",
    "deny": "016", "reject": "120", "demand": "100", "urge": "020", "ask": "100", "propose": "020", "promise": "030",
    "agree": "030", "support": "051", "concern": "110",
}  # fmt: skip
