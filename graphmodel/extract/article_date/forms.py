"""Days as headers write them, of registries, cables, machines and scanned pages, put the plain way: "7 March 1985"."""

from __future__ import annotations

import re
from datetime import date

from graphmodel.extract.dates.scan import MONTHS, WEEKDAYS

_NAMES = "January February March April May June July August September October November December".split()
_MONTH = r"(?P<month>(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6})"
_DAY = r"(?P<day>[0-3]?\d)(?:st|nd|rd|th)?"
_YEAR = r"(?P<year>(?:19|20)\d\d)"
_SHORT = r"['’](?P<short>\d\d)(?!\d)"
_END = r"(?![\d:])"

_FORMS = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        rf"(?<!\d){_DAY}\d{{4}}(?:Z|\s*GMT)?\s+{_MONTH}\.?\s+(?P<short>\d\d){_END}",  # 071405Z MAR 85
        rf"(?<!\d){_DAY}\s+day\s+of\s+{_MONTH}\.?,?\s+{_YEAR}{_END}",  # this 7th day of March, 1985
        r"(?<![\w./-])(?P<day>1[3-9]|2\d|3[01])(?P<sep>[/-])(?P<number>0?[1-9]|1[0-2])(?P=sep)(?P<short>\d\d)(?![\w/-])",
        r"(?<![\w./-])(?P<number>0?[1-9]|1[0-2])(?P<sep>[/-])(?P<day>1[3-9]|2\d|3[01])(?P=sep)(?P<short>\d\d)(?![\w/-])",
        rf"(?<!\d){_DAY}(?P<gap>[ -]?){_MONTH}\.?(?P=gap)(?P<short>\d\d){_END}",  # 07MAR85, 7-Mar-85
        rf"(?<!\d){_DAY}\s+{_MONTH}\.?,?\s+{_SHORT}",
        rf"\b{_MONTH}\.?\s+{_DAY},?\s+{_SHORT}",
        rf"(?<!\d){_DAY}-{_MONTH}-{_YEAR}{_END}",
        rf"\b{_MONTH}-{_DAY}-{_YEAR}{_END}",
        rf"\b{_MONTH}\s+{_DAY}\s+\d\d:\d\d(?::\d\d)?(?:\s+[A-Z]{{3,4}})?\s+{_YEAR}{_END}",  # Mar  7 14:05:33 1985
        rf"\b{_MONTH}\.?\s*(?:the\s+)?{_DAY}\s*[.,]\s*{_YEAR}{_END}",
        rf"(?<!\d){_DAY}\.?\s*(?:of\s+)?{_MONTH}\.?\s*[.,]?\s*{_YEAR}(?!\d|:)",
        rf"\b{_YEAR},?\s+{_MONTH}\.?\s+{_DAY}{_END}",
        rf"(?<![\d./-]){_YEAR}(?P<sep>[./])(?P<number>[01]?\d)(?P=sep){_DAY}(?![\d./-])",
        r"(?<![\w./-])(?P<year>19\d\d|20\d\d)(?P<number>0[1-9]|1[0-2])(?P<day>[0-2]\d|3[01])(?![\w./-])",
        r"(?<![\d.])(?P<day>[0-3]?\d)\.(?P<number>[01]?\d)\.(?P<short>\d\d)(?![\d.])",
    )
)
_WEEKDAY = re.compile(
    r"\b(?P<weekday>Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6}[.,]?\s+(?P<a>\d{1,2})[/-](?P<b>\d{1,2})[/-]"
    r"(?P<year>(?:19|20)\d\d)\b",
    re.IGNORECASE,
)
_ROMAN = "i ii iii iv v vi vii viii ix x xi xii".split()
_IN_ROMAN = re.compile(
    r"(?<![\w./-])(?P<day>[0-3]?\d)(?P<sep>[./-]|\.? )(?P<roman>VI{1,3}|I[VX]|I{1,3}|XI{0,2}|V)(?P=sep)"
    r"(?P<year>(?:19|20)\d\d|\d\d)(?![\w/-])"
)
_SCANNED = re.compile(rf"(?<!\w)(?P<day>[lIO\d]{{1,2}})\s+{_MONTH}[.,]?\s+(?P<year>[lI12][\dlIO]{{3}})(?!\w)")
_LOOKS = str.maketrans("lIO", "110")
_COPY = re.compile(
    rf"\b(?:accessed|retrieved|scanned|printed|downloaded|archived)\s+(?:on\s+)?{_DAY}\s+{_MONTH}\s+{_YEAR}",
    re.IGNORECASE,
)
_ABROAD = tuple(
    tuple(names.split("/"))
    for names in (
        "janvier/januar/jänner/gennaio/enero/janeiro/januari/stycznia/ocak/ianuarie",
        "février/fevrier/februar/febbraio/febrero/fevereiro/februari/lutego/şubat/februarie",
        "mars/märz/marzo/março/maart/marca/mart/martie/maret",
        "avril/aprile/abril/kwietnia/nisan/aprilie",
        "mai/maggio/mayo/maio/mei/maj/maja/mayıs",
        "juin/juni/giugno/junio/junho/czerwca/haziran/iunie",
        "juillet/juli/luglio/julio/julho/lipca/temmuz/iulie",
        "août/aout/agosto/augusti/augustus/sierpnia/ağustos/agustus",
        "septembre/settembre/septiembre/setiembre/setembro/września/eylül/septembrie",
        "octobre/oktober/ottobre/octubre/outubro/października/ekim/octombrie",
        "novembre/noviembre/novembro/listopada/kasım/noiembrie/nopember",
        "décembre/decembre/dezember/dicembre/diciembre/dezembro/desember/grudnia/aralık/decembrie",
    )
)
"""Months of other languages, from the first to the last."""
_FOREIGN = re.compile(
    r"(?<!\d)(?:\b(?:den|le|el|il|op|em|a)\s+)?(?P<day>[0-3]?\d)(?:er|[º°.])?\s+(?:de\s+)?"
    rf"(?P<name>{'|'.join(sorted((n for names in _ABROAD for n in names), key=len, reverse=True))})"
    r"\s+(?:del?\s+)?(?P<year>(?:19|20)\d\d)(?!\d)",
    re.IGNORECASE,
)
_TURN = 45
"""Years of two digits from here on are of the last century."""


def plain(line: str) -> str:
    """The line with every such day written out, and without the days on which somebody copied it."""
    line = _SCANNED.sub(lambda m: _written(m, m["day"].translate(_LOOKS), m["year"].translate(_LOOKS)), line)
    for form in _FORMS:
        line = form.sub(_replaced, line)
    line = _IN_ROMAN.sub(_from_roman, _FOREIGN.sub(_from_abroad, line))
    return _COPY.sub("", _WEEKDAY.sub(_by_weekday, line))


def _replaced(match: re.Match[str]) -> str:
    parts = match.groupdict()
    short = parts.get("short")
    return _written(match, parts["day"], _full(short) if short else parts["year"])


def _full(short: str) -> str:
    return str((1900 if int(short) >= _TURN else 2000) + int(short))


def _written(match: re.Match[str], day: str, year: str) -> str:
    parts = match.groupdict()
    month = int(parts["number"]) if parts.get("number") else MONTHS.index(parts["month"][:3].lower()) + 1
    name = (parts.get("month") or "").lower()
    if not _NAMES[month - 1].lower().startswith("sep" if name == "sept" else name):
        return match.group()  # "7 Marines 1985"
    sides = match.string[: match.start()][-1:], match.string[match.end() :][:1]
    before, after = (" " if side.isalnum() else "" for side in sides)  # "Published7 March 1985Updated"
    return f"{before}{_day(match, year, month, day)}{after}"


def _day(match: re.Match[str], year: str, month: int, day: str) -> str:
    try:
        found = date(int(year), month, int(day))
    except ValueError:
        return match.group()
    return f"{found.day} {_NAMES[month - 1]} {found.year}"


def _from_abroad(match: re.Match[str]) -> str:
    """The day of "3 luglio 1987", "den 3. Juni 1987", "3 de junio de 1987"."""
    month = next(number for number, names in enumerate(_ABROAD, 1) if match["name"].lower() in names)
    return _day(match, match["year"], month, match["day"])


def _from_roman(match: re.Match[str]) -> str:
    """The day of "7.III.1985", "7-III-85"."""
    year = match["year"] if len(match["year"]) == 4 else _full(match["year"])
    return _day(match, year, _ROMAN.index(match["roman"].lower()) + 1, match["day"])


def _by_weekday(match: re.Match[str]) -> str:
    """The reading of "Thursday 03/07/1985" that fell on a Thursday."""
    a, b = match["a"], match["b"]
    fits: list[str] = []
    for day, month in {(a, b), (b, a)}:
        try:
            found = date(int(match["year"]), int(month), int(day))
        except ValueError:
            continue
        if found.weekday() == WEEKDAYS.index(match["weekday"].lower()):
            fits.append(_day(match, match["year"], found.month, day))
    return fits[0] if len(fits) == 1 else match.group()
