"""Look-ups of countries: by name and code, by what stands for the government, by demonym."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Generic, NamedTuple, TypeVar

from graphmodel.gazetteer.models import CountryEntry
from graphmodel.gazetteer.names import is_acronym, key, without_article

T = TypeVar("T")


class Found(NamedTuple, Generic[T]):
    """An entry under a name; `capitals` where the name counts only in capitals ("US", but not "us")."""

    entry: T
    capitals: bool


class NameIndex(Generic[T]):
    """Names to entries, folded; acronyms only where they are written in capitals. The first entry keeps a name."""

    def __init__(self, names: Iterable[tuple[str, T]]) -> None:
        self._found: dict[str, Found[T]] = {}
        for name, entry in names:
            folded, capitals = key(name), is_acronym(name)
            known = self._found.get(folded)
            if known is None or (known.entry == entry and known.capitals):
                self._found[folded] = Found(entry, capitals)

    def get(self, name: str) -> T | None:
        """The entry under that name."""
        found = self._found.get(key(name))
        if found is None or (found.capitals and not _in_capitals(name)):
            return None
        return found.entry

    def folded(self, name_key: str) -> T | None:
        """The entry under a key of `names.key`, whatever the case was."""
        found = self._found.get(name_key)
        return found.entry if found else None


def _in_capitals(name: str) -> bool:
    words = without_article(name).removesuffix("'s").removesuffix("’s")
    return "".join(c for c in words if c.isalpha()).isupper()


def _plurals(demonym: str) -> tuple[str, ...]:
    if demonym.endswith("man"):
        return (demonym, demonym[:-3] + "men")
    return (demonym, demonym if demonym.endswith(("ese", "s", "sh", "ch")) else f"{demonym}s")


class CountryIndex:
    """Countries by each kind of name."""

    def __init__(self, countries: Iterable[CountryEntry]) -> None:
        self.all = list(countries)
        self.by_name = NameIndex((name, c) for c in self.all for name in (c.name, *c.aliases))
        self.by_code = {code: c for c in self.all for code in (c.code, c.iso2) if code}
        self.by_government = NameIndex((name, c) for c in self.all for name in (*c.capitals, *c.seats))
        self.by_demonym = NameIndex((form, c) for c in self.all for name in c.demonyms for form in _plurals(name))

    def any_name(self, folded: str) -> CountryEntry | None:
        """The country of a folded name or demonym, in lower case: acronyms count here too."""
        return self.by_name.folded(folded) or self.by_demonym.folded(folded)
