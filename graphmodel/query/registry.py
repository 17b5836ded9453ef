"""Which named queries there are: the packaged ones, and those of a directory of the user's own."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from pathlib import Path

from graphmodel.errors import UsageError
from graphmodel.query.header import HeaderError, QuerySpec, parse_query
from graphmodel.query.params import refuse


def _packaged() -> Iterator[tuple[str, str]]:
    for entry in files("graphmodel.cypher").joinpath("queries").iterdir():
        yield entry.name, entry.read_text("utf-8")


def _in_directory(directory: Path) -> Iterator[tuple[str, str]]:
    if not directory.is_dir():
        raise UsageError(f"no directory of queries: {directory}")
    for path in directory.glob("*.cypher"):
        yield path.name, path.read_text("utf-8")


class Registry:
    """Named queries by name, in the order of their names."""

    def __init__(self, sources: Iterator[tuple[str, str]] | list[tuple[str, str]]) -> None:
        """`sources` are pairs of file name and text; names that begin with `_` are fragments and no queries.

        Raises:
            HeaderError: a file cannot be read, or two files hold queries of one name.
        """
        self._specs: dict[str, QuerySpec] = {}
        for file, text in sorted(sources):
            if not file.endswith(".cypher") or file.startswith("_"):
                continue
            spec = parse_query(text, file)
            if spec.name in self._specs:
                raise HeaderError(file, 1, f"query {spec.name!r} stands in {self._specs[spec.name].file} already")
            self._specs[spec.name] = spec

    def __iter__(self) -> Iterator[QuerySpec]:
        return iter(self._specs[name] for name in sorted(self._specs))

    def __len__(self) -> int:
        return len(self._specs)

    def names(self) -> list[str]:
        """All names, sorted."""
        return sorted(self._specs)

    def get(self, name: str) -> QuerySpec:
        """The query of that name; `who-warned-whom` is `who_warned_whom`.

        Raises:
            UsageError: there is none; the message holds the nearest names.
        """
        spec = self._specs.get(name) or self._specs.get(name.replace("-", "_"))
        if spec is None:
            raise refuse("query", name, self._specs)
        return spec


@cache
def default_registry() -> Registry:
    """The packaged queries."""
    return Registry(_packaged())


def registry_with(directory: Path | None) -> Registry:
    """The packaged queries and those of `directory`; a name that stands in both is an error."""
    if directory is None:
        return default_registry()
    return Registry([*_packaged(), *_in_directory(directory)])
