"""Runs of words that are names: what the gazetteer knows, and capitalised words that look like a person or a body."""

from __future__ import annotations

import re
from dataclasses import dataclass

from graphmodel.extract import lexicon as lx
from graphmodel.extract.names.entities import Form
from graphmodel.extract.names.index import LONGEST, Hit, NameIndex, folded
from graphmodel.extract.parse.article import ParsedArticle, Sentence, Token
from graphmodel.gazetteer.words import PARTS_OF_THE_WORLD

_ACRONYM = re.compile(r"[A-Z][A-Z&.-]{1,9}s?")
_FORMS: dict[str, Form] = {
    "country": "country",
    "capital": "capital",
    "seat": "seat",
    "demonym": "demonym",
    "organization": "organization",
    "person": "full",
}
_NEVER = lx.SECTION_WORDS | frozenset(
    "the a an in on at but and or if as for from with by to of so yet no not nor now then here there when where "
    "while why how what which whose after before since until although though because despite "
    "his her its their our my your all some many most several few both each every any other another one two "
    "three more less also only just even still meanwhile however earlier later today yesterday tomorrow "
    "asked speaking responding according under over during amid about against among between through without "
    "within per via is are was were be been has have had do does did will would can could may might must shall "
    "should "
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august "
    "september october november december mon tue wed thu fri sat sun feb mar apr jun jul aug sep sept oct nov "
    "dec "
    "q a yes okay ok well please let those these such following additionally moreover furthermore".split()
)


@dataclass(eq=False)
class RawName:
    """A name before it is known whom it means."""

    tokens: list[Token]
    title: list[Token]
    hits: list[Hit]
    form: Form


def scan_names(sentence: Sentence, article: ParsedArticle, index: NameIndex) -> list[RawName]:
    """The names of a sentence in order, known ones and runs of capitalised words."""
    out: list[RawName] = []
    tokens = sentence.tokens
    headline = article.blocks[sentence.block].kind != "body" and _title_case(tokens)
    at = 0
    while at < len(tokens):
        if not _capital(tokens[at]):
            at += 1
            continue
        known = _known(tokens, at, index)
        if known is not None and known[1][0].kind == "demonym" and _narrowed(tokens, at, known[0]):
            at += known[0]
        elif known is not None:
            at = _take_known(tokens, at, known, index, out)
        elif _may_start(tokens[at], headline):
            at = _take_run(tokens, at, index, headline, out)
        else:
            at += 1
    return out


def _narrowed(tokens: list[Token], at: int, size: int) -> bool:
    """Whether a nationality is that of a continent: "South American bankers" are no Americans."""
    before = tokens[at - 1].lower if at and size == 1 else ""
    return before in PARTS_OF_THE_WORLD and tokens[at].lower in ("american", "americans")


def _title_case(tokens: list[Token]) -> bool:
    words = [t for t in tokens if len(t.text) > 4 and t.text[0].isalpha()]
    return len(words) >= 4 and sum(t.text[0].isupper() for t in words) >= 0.75 * len(words)


def _capital(token: Token) -> bool:
    first = token.text[0]
    return token.quote is None and (
        first.isupper() or (token.text.partition("-")[0] in lx.PARTICLES and token.text.partition("-")[2][:1].isupper())
    )


def _known(tokens: list[Token], at: int, index: NameIndex) -> tuple[int, list[Hit]] | None:
    """The longest run of words from `at` that the gazetteer knows, and what it means."""
    if not index.starts(folded(tokens[at].text)) and not _of_movement(tokens, at, index):
        return None
    parts = [folded(t.text) for t in tokens[at : at + LONGEST]]
    for size in range(min(len(parts), LONGEST), 0, -1):
        if size > 1 and not (tokens[at + size - 1].text[0].isupper() or tokens[at + size - 1].text[0].isdigit()):
            continue
        if size > 1 and tokens[at + size - 1].text in ("'s", "'"):
            continue
        key = " ".join(p for p in parts[:size] if p)
        text = " ".join(t.text for t in tokens[at : at + size])
        hits = index.find(key, text) or _plural(index, key, text)
        if hits and not (
            size == 1 and tokens[at].index == 0 and tokens[at].lower in _NEVER and not tokens[at].text.isupper()
        ):
            return size, hits
    return None


def _of_movement(tokens: list[Token], at: int, index: NameIndex) -> bool:
    """Whether a word is the singular of a movement's name before a common noun: "a Contra leader"."""
    behind = tokens[at + 1] if at + 1 < len(tokens) else None
    return behind is not None and behind.text.islower() and index.starts(f"{folded(tokens[at].text)}s")


def _plural(index: NameIndex, key: str, text: str) -> list[Hit]:
    """The people of a country: "Iraqis", "South Koreans"; one of a movement's: "a Contra leader"."""
    if key.endswith("s"):
        return [h for h in index.find(key[:-1], text[:-1]) if h.kind == "demonym"] if len(key) > 4 else []
    movement = [h for h in index.find(f"{key}s", f"{text}s") if h.kind == "organization"] if len(key) > 5 else []
    return [h for h in movement if not h.spelling.isupper()]


def _take_known(
    tokens: list[Token], at: int, known: tuple[int, list[Hit]], index: NameIndex, out: list[RawName]
) -> int:
    size, hits = known
    kind = hits[0].kind
    if kind in ("country", "demonym", "capital"):
        end = _body_end(tokens, at + size, index)
        if end > at + size:
            out.append(RawName(tokens[at:end], [], hits, "organization"))
            return end
    if kind != "person" and size == 1 and at + 1 < len(tokens) and _surname_follows(tokens, at):
        return _take_run(tokens, at, index, False, out)
    if kind == "person" and tokens[at].lower in lx.TITLE_WORDS and _goes_by_more(tokens, at + size):
        return _take_run(tokens, at, index, False, out)  # "Sheikh Omar al-Masri" is no "Sheikh Omar"
    title: list[Token] = []
    if kind == "person":
        title = _title_before(tokens, at)
    out.append(RawName(tokens[at : at + size], title, hits, _FORMS[kind]))
    return at + size


def _goes_by_more(tokens: list[Token], at: int) -> bool:
    """Whether a name goes on with a surname behind the words that the gazetteer knows."""
    behind = tokens[at] if at < len(tokens) else None
    return (
        behind is not None
        and (_capital(behind) or behind.lower.partition("-")[0] in lx.PARTICLES)
        and behind.pos not in ("VERB", "AUX", "ADP", "PUNCT")
        and behind.lower not in lx.NOT_PEOPLE | lx.TITLE_WORDS
    )


def _surname_follows(tokens: list[Token], at: int) -> bool:
    """A given name that is a place as well ("Mr Chad Brown", "Envoy Paris Jones"): a title before, a name behind."""
    before = tokens[at - 1].lower if at else ""
    behind = tokens[at + 1]
    named = _capital(behind) and behind.lower not in lx.NOT_PEOPLE and behind.lower not in lx.TITLE_WORDS
    return before in lx.HONORIFICS or (named and before in lx.TITLE_WORDS and before in lx.PERSON_NOUNS)


def _body_end(tokens: list[Token], at: int, index: NameIndex) -> int:
    """End of a body's name that goes on from a country's ("Kenyan National Commission on Human Rights"), else `at`."""
    stop, best = at, at
    while stop < len(tokens) and (
        _capital(tokens[stop])
        or (stop > at and _of_members(tokens, stop))
        or (best > at and tokens[stop].lower in lx.GLUE and stop + 1 < len(tokens) and _capital(tokens[stop + 1]))
    ):
        word = tokens[stop].lower
        if word in lx.ORG_HEADS or (
            best > at and _capital(tokens[stop]) and tokens[stop - 1].lower in (*lx.GLUE, "human", "foreign")
        ):
            best = stop + 1
        elif best > at and _capital(tokens[stop]) and tokens[stop - 1].lower not in lx.GLUE:
            break
        stop += 1
    return best


def _title_before(tokens: list[Token], at: int) -> list[Token]:
    first = at
    while first > 0 and (
        tokens[first - 1].lower in lx.TITLE_WORDS
        or (
            tokens[first - 1].lower in ("of", "state")
            and first > 1
            and tokens[first - 2].lower in ("secretary", "minister", "of")
        )
    ):
        first -= 1
    return tokens[first:at]


def _may_start(token: Token, headline: bool) -> bool:
    if (
        token.lower in _NEVER
        or headline
        or token.pos in ("DET", "ADP", "SCONJ", "CCONJ", "PART", "PRON", "NUM", "PUNCT", "SYM", "INTJ")
    ):
        return False
    if token.index == 0 or (token.index == 1 and not token.sentence.tokens[0].text[0].isalnum()):
        return token.pos in ("PROPN", "NOUN", "ADJ", "X") and not (
            token.pos != "PROPN" and token.tag in ("NNS", "JJ", "JJS", "JJR")
        )
    if token.tag == "VB" and token.sentence.tokens[token.index - 1].text == "to" and _capital(token):
        return True  # "proposed to Rush that": no infinitive has a capital
    return not (token.pos in ("VERB", "AUX", "ADV") and token.lower not in lx.TITLE_WORDS)


_TITLES_AS_NAMES = frozenset(
    "bishop king prince major marshal pope justice judge baron dean abbot field cardinal page pastor shah sultan "
    "sheikh imam emir deacon chancellor chaplain sergeant duke earl lord knight archbishop mufti rabbi prior".split()
)
"""Surnames that are titles too: behind another title they are names."""


def _take_run(tokens: list[Token], at: int, index: NameIndex, headline: bool, out: list[RawName]) -> int:
    end = at + 1
    while end < len(tokens):
        token = tokens[end]
        joins = _joins(tokens, end)
        of_body = token.lower in ("of", "for", "on", "and", "&", "the") and _goes_on(tokens, at, end)
        owned = _of_members(tokens, end)
        if not (_capital(token) or joins or of_body or owned) or token.text in ("I",):
            break
        if token.lower in _ALWAYS_TITLES and not all(_title_word(t) for t in tokens[at:end]):
            break  # "In the Commons Mr. Roe asked"
        if (
            _capital(token)
            and _known(tokens, end, index) is not None
            and not (_given_name(tokens[at:end]) or _station(tokens[at:end]))
        ):
            break
        end += 1
    while tokens[end - 1].lower in lx.GLUE:
        end -= 1
    run = tokens[at:end]
    led = next((n for n in range(len(run), 1, -1) if _title_phrase(run[:n])), 0)
    if led == len(run):
        return end
    run = run[led:]
    titled = led > 0
    whole_body = (
        run[-1].lower in lx.ORG_HEADS
        or (len(run) > 1 and run[-1].lower in lx.OUTLET_HEADS)
        or (len(run) > 1 and run[-1].lower in _BODY_LAST)
        or (any(t.lower in lx.ORG_HEADS for t in run[1:]) and any(t.lower in lx.GLUE for t in run))
        or _house_of(run)
        or (len(run) > 1 and _station(run))
    )
    if not whole_body:
        while run and _is_title(run, index) and not (titled and len(run) == 1 and run[0].lower in _TITLES_AS_NAMES):
            run.pop(0)
            titled = True
    if (
        (titled and not run)
        or (len(run) == 1 and run[0].text in _SHORT_TITLES)
        or (len(run) == 1 and _common(run[0]) and not (titled and run[0].lower in _TITLES_AS_NAMES))
    ):
        return end
    title = _title_before(tokens, run[0].index)
    form: Form = "organization" if whole_body or _acronym(run) else "full" if _person_run(run) else "other"
    if form == "full" and tokens[max(0, at - 1)].lower in _SHIPS:
        form = "other"
    out.append(RawName(run, title, [], form))
    return end


_SHIPS = frozenset(
    "ship vessel cruiser destroyer frigate corvette submarine carrier battleship gunboat warship trawler freighter "
    "tanker liner ferry steamer yacht boat cutter tug aircraft airliner flotilla hms uss".split()
)
"""Behind these stands what a ship is called, by a person's name often: "the frigate Admiral Paz"."""
_ALWAYS_TITLES = frozenset("mr mr. mrs mrs. ms ms. dr dr. messrs messrs. mme mme. sir lord lady dame".split())


def _title_word(token: Token) -> bool:
    return token.lower in lx.TITLE_WORDS or token.lower.rpartition("-")[2] in lx.PERSON_NOUNS or token.lower in lx.GLUE


def _joins(tokens: list[Token], at: int) -> bool:
    """Whether a small word joins the parts of a name: "Maria van der Berg", "Musa wa Tembo"."""
    end = at
    while end < len(tokens) and tokens[end].lower in lx.PARTICLES and not tokens[end].text[0].isupper():
        end += 1
    return at < end < min(len(tokens), at + 4) and _capital(tokens[end])


_RANK_WORDS = frozenset(
    "high special majority minority deputy senior chief vice permanent personal first national joint acting interim "
    "general supreme federal "
    "presidential parliamentary regional assistant lord grand resident executive managing under prime foreign defence "
    "defense interior finance military opposition human principal honorary extraordinary plenipotentiary".split()
)
_OFFICES_OF = frozenset(
    "force army navy police cabinet party council union bank court staff guard fleet information tourism agriculture "
    "health education energy oil petroleum gas transport transportation railways aviation labor labour employment "
    "manpower culture arts heritage sport sports youth women gender environment climate water irrigation mines mining "
    "planning development economy economic economics industry industries commerce communications communication "
    "telecommunications broadcasting science research technology home internal external overseas housing works public "
    "social welfare family religious immigration migration fisheries forestry lands land rural local government budget "
    "treasury revenue civil maritime shipping war colonial commonwealth european europe integration reconstruction "
    "veterans election electoral relief refugee refugees privatization privatisation investment infrastructure "
    "regional provincial municipal city village district agency bureau mission campaign programme program".split()
)
"""As in "Force Commander", "Party Chairman"."""
_OFFICE_FIELDS = frozenset("foreign defence defense interior finance justice trade press security national".split())
_BODY_LAST = frozenset("government regime opposition mission mediation presidency secretariat leadership".split())


def _title_phrase(run: list[Token]) -> bool:
    """A title in capitals without a name ("Special Envoy", "High Commissioner"): a role noun, nobody's name."""
    return (
        len(run) > 1
        and run[-1].lower.rpartition("-")[2] in lx.PERSON_NOUNS
        and run[-1].lower not in _TITLES_AS_NAMES
        and all(
            t.lower in _RANK_WORDS or t.lower in _OFFICES_OF or t.lower.rpartition("-")[2] in lx.PERSON_NOUNS
            for t in run[:-1]
        )
    )


def _house_of(run: list[Token]) -> bool:
    """As in "Chamber of Mines", "Ministry for Roads": a body by its first word, and no holder of an office behind."""
    if len(run) < 3 or run[0].lower not in lx.ORG_HEADS or run[1].lower not in ("of", "for", "on"):
        return False
    return not any(
        t.lower in lx.TITLE_WORDS - _OFFICE_FIELDS or (t.lower in lx.PERSON_NOUNS and t.tag in ("NN", "NNP"))
        for t in run[1:]
    )


def _goes_on(tokens: list[Token], at: int, end: int) -> bool:
    """Whether "of", "on", "and" after a body's head noun belong to its name ("Bank of", "Court of Human Rights")."""
    heads = [t for t in tokens[at:end] if t.lower in lx.ORG_HEADS]
    after = tokens[end + 1] if end + 1 < len(tokens) else None
    if after is None or not heads or after.lower in _NEVER - {"the"}:
        return False
    if tokens[end].lower == "the":
        return tokens[end - 1].lower in ("of", "for", "on") and _capital(after)
    if tokens[end].lower == "and":
        return tokens[end - 1].lower not in lx.ORG_HEADS and _capital(after)
    return _capital(after) or (after.lower == "the" and end + 2 < len(tokens) and _capital(tokens[end + 2]))


def _station(run: list[Token]) -> bool:
    """As in "Radio Maputo", "Radio Free Asia": a broadcaster by its first word."""
    return run[0].text in ("Radio", "Television", "Televisión", "TV", "Télévision", "Rádio")


def _of_members(tokens: list[Token], at: int) -> bool:
    """Whether a possessive belongs to a body's name: "Farmers' Union", "People's Front", "Women's Network"."""
    if tokens[at].text not in ("'s", "'", "’s", "’"):
        return False
    owner, head = tokens[at - 1].lower, tokens[at + 1] if at + 1 < len(tokens) else None
    many = owner in ("people", "women", "men", "children") or (owner in lx.PERSON_NOUNS and owner.endswith("s"))
    return many and head is not None and _capital(head) and head.lower in lx.ORG_HEADS


def _given_name(run: list[Token]) -> bool:
    """Whether the words so far end in what can be a given name: then a country or city behind it is a surname."""
    return run[-1].lower not in lx.TITLE_WORDS and all(t.lower not in lx.NOT_PEOPLE for t in run)


def _is_title(run: list[Token], index: NameIndex) -> bool:
    word = run[0].lower
    if word in lx.TITLE_WORDS or word.rpartition("-")[2] in (
        "general",
        "president",
        "minister",
        "secretary",
        "chief",
        "elect",
        "designate",
        "premier",
        "chairman",
        "chancellor",
        "governor",
        "admiral",
        "marshal",
        "commissioner",
        "director",
        "speaker",
        "consul",
        "leader",
        "ambassador",
    ):
        return True
    if word == "of" and len(run) > 1:
        return True
    if "-" in word and all(w in lx.RANKS for w in word.split("-")):
        return True  # "Lt.-Col. Roe"
    if word in lx.ORG_HEADS and any(t.lower in lx.TITLE_WORDS & lx.PERSON_NOUNS for t in run[1:-1]):
        return True  # "Cabinet Secretary Jane Roe"
    return word in ("state", "affairs", "party") and len(run) > 1


def _common(token: Token) -> bool:
    """A noun that only stands with a capital: "the Government", "the Ambassador"."""
    low = token.lower
    return any(w in lx.ORG_NOUNS or w in lx.PERSON_NOUNS for w in (low, low.rstrip("s"))) and not token.text.isupper()


_SHORT_TITLES = frozenset(("PM", "FM", "MP", "MPs", "CEO", "DG"))


def _acronym(run: list[Token]) -> bool:
    return (
        len(run) == 1
        and run[0].text not in _SHORT_TITLES
        and bool(_ACRONYM.fullmatch(run[0].text))
        and len(run[0].text.replace(".", "")) >= 2
    )


def _person_run(run: list[Token]) -> bool:
    words = [t.lower for t in run]
    return not (any(w in lx.NOT_PEOPLE for w in words) or len(run) > 6 or any(t.text[0].isdigit() for t in run))
