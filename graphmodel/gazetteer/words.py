"""Words in names that tell little: particles, suffixes, titles; and first names by their short forms."""

from __future__ import annotations

PARTICLES = frozenset({
    "de", "del", "della", "da", "das", "dos", "do", "di", "du", "van", "von", "der", "den", "ter", "ten", "le",
    "la", "las", "los", "bin", "bint", "ibn", "al", "el", "ul", "ur", "ben", "st", "san", "santa", "zu", "af",
    "ad", "ash", "as", "ar", "at", "an", "e", "y",
})  # fmt: skip
"""Words before a surname that belong to it and are often left out."""

SUFFIXES = frozenset({"jr", "sr", "ii", "iii", "iv", "qc", "mp"})
"""Words after a surname that do not belong to it."""

HONORIFICS = frozenset({
    "president", "prime", "minister", "premier", "chancellor", "king", "queen", "emir", "amir", "sheikh",
    "shaikh", "sheikha", "sultan", "prince", "princess", "crown", "pope", "ayatollah", "grand", "hojatoleslam",
    "imam", "mullah", "maulana", "sir", "lord", "lady", "dame", "baron", "baroness", "dr", "mr", "mrs", "ms",
    "miss", "professor", "prof", "general", "gen", "marshal", "field", "admiral", "adm", "vice", "rear",
    "lieutenant", "lt", "major", "maj", "brigadier", "brig", "colonel", "col", "captain", "capt", "commander",
    "cmdr", "sergeant", "senator", "sen", "rep", "representative", "congressman", "congresswoman", "ambassador",
    "amb", "secretary", "chairman", "chairwoman", "comrade", "judge", "justice", "archbishop", "cardinal",
    "bishop", "rev", "reverend", "father", "the", "hon", "honourable", "honorable", "then", "former", "late",
    "his", "her", "majesty", "highness", "excellency", "deputy", "foreign", "defence", "defense", "spokesman",
    "spokeswoman", "spokesperson",
})  # fmt: skip
"""Words before a name that are titles."""

PARTS_OF_THE_WORLD = frozenset({
    "latin", "north", "south", "central", "east", "west", "northern", "southern", "eastern", "western", "african",
    "asian", "arab",
})  # fmt: skip
"""Words before a nationality that make it another: "Latin American diplomats" are no Americans."""

NICKNAMES = {
    "tony": "anthony", "bill": "william", "will": "william", "billy": "william", "joe": "joseph",
    "bob": "robert", "rob": "robert", "bobby": "robert", "jim": "james", "jimmy": "james", "mike": "michael",
    "dick": "richard", "rick": "richard", "ted": "edward", "ed": "edward", "eddie": "edward", "dave": "david",
    "dan": "daniel", "danny": "daniel", "tom": "thomas", "sam": "samuel", "ben": "benjamin", "steve": "stephen",
    "steven": "stephen", "chris": "christopher", "nick": "nicholas", "jake": "jacob", "jack": "john",
    "chuck": "charles", "larry": "lawrence", "jerry": "gerald", "andy": "andrew", "alex": "alexander",
    "greg": "gregory", "jeff": "jeffrey", "geoff": "geoffrey", "ken": "kenneth", "ron": "ronald",
    "don": "donald", "tim": "timothy", "pat": "patrick", "pete": "peter", "phil": "philip", "phillip": "philip",
    "matt": "matthew", "liz": "elizabeth", "kate": "katherine", "sue": "susan", "debbie": "deborah",
    "maggie": "margaret", "vic": "victor", "vlad": "vladimir", "fred": "frederick", "les": "leslie",
    "al": "albert", "walt": "walter", "stan": "stanley", "marty": "martin", "gene": "eugene", "hank": "henry",
    "sergey": "sergei", "serge": "sergei", "aleksandr": "alexander", "oleksandr": "alexander",
    "alexandr": "alexander", "yuriy": "yuri", "dmitriy": "dmitry", "dmytro": "dmitry", "mikhail": "michael",
    "catherine": "katherine",
}  # fmt: skip
"""Short forms and spellings of first names."""
