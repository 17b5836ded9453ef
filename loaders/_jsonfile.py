"""Reading the JSON Lines files of an annotation folder: objects with the place they stand at, errors that name it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from graphmodel.errors import InputError
from graphmodel.ingest import Source

from ._common import printable


@dataclass(frozen=True)
class Record:
    """One line's object and where it stands (`folder/statements.jsonl:12`)."""

    at: str
    fields: dict[str, Any]

    def error(self, reason: str) -> InputError:
        """An InputError about this line."""
        return InputError(self.at, reason)

    def text(self, key: str) -> str | None:
        """The value of a text field, None where it is null, absent or blank.

        Raises:
            InputError: the value is no text.
        """
        value = self.fields.get(key)
        if value is not None and not isinstance(value, str):
            raise self.error(f'"{key}" must be text or null, not {type(value).__name__}')
        return value.strip() or None if value else None

    def need(self, key: str) -> str:
        """The value of a text field that must be there.

        Raises:
            InputError: it is not.
        """
        value = self.text(key)
        if value is None:
            raise self.error(f'"{key}" is missing')
        return value

    def texts(self, key: str) -> tuple[str, ...]:
        """The values of a list of texts; null and absent are an empty list.

        Raises:
            InputError: no list, or not of texts.
        """
        value = self.fields.get(key)
        if value is None:
            return ()
        if not isinstance(value, list) or not all(isinstance(each, str) for each in value):
            raise self.error(f'"{key}" must be a list of texts')
        return tuple(value)

    def choice(self, key: str, allowed: tuple[str, ...], default: str) -> str:
        """The value of a field with a closed vocabulary.

        Raises:
            InputError: it is none of `allowed`.
        """
        value = self.text(key) or default
        if value not in allowed:
            raise self.error(f'"{key}" is {value!r}; it must be one of {", ".join(allowed)}')
        return value


def records(source: Source) -> Iterator[Record | InputError]:
    """Every object of a file, an InputError for each line that is none."""
    for number, line in source.lines():
        at = f"{source.label}:{number}"
        if isinstance(line, InputError):
            yield line
        elif line.strip():
            yield _record(at, line)


def _record(at: str, line: bytes) -> Record | InputError:
    try:
        text = line.rstrip(b"\r\n").decode("utf-8-sig")
        fields = json.loads(text)
    except UnicodeDecodeError as error:
        return InputError(at, f"broken UTF-8 at byte {error.start} of the line")
    except json.JSONDecodeError as error:
        return InputError(at, f"malformed JSON at column {error.colno}: {error.msg}")
    except RecursionError:
        return InputError(at, "malformed JSON: nested too deep")
    if not isinstance(fields, dict):
        return InputError(at, f"a JSON object was expected, not {type(fields).__name__}")
    if not printable(json.dumps(fields, ensure_ascii=False)) or "\\u0000" in text:
        return InputError(at, "holds null characters or half a surrogate pair")
    return Record(at, fields)


def beside(source: Source, name: str) -> Source:
    """The file `name` in the folder that `source` is."""
    path = (source.path or Path()) / name
    return Source(str(path), path, source.limits)
