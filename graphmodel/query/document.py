"""The page of all named queries, made from their headers: `python -m graphmodel.query.document > docs/queries.md`."""

from __future__ import annotations

from collections.abc import Iterable

from graphmodel.query.filters import COMMON
from graphmodel.query.header import Param, QuerySpec
from graphmodel.query.registry import default_registry

_TOP = """\
# Named queries

Made from the headers of `cypher/queries/*.cypher` by `python -m graphmodel.query.document`; a test keeps it
true. The contract of parameters and rows:

- `graphmodel query NAME -p key=value …`; a repeated `-p` is a list and means any of them, where a query does
  not say all.
- Names are full names, aliases or unambiguous surnames; `unnamed` is any anonymous source, `unnamed: port
  official` one described so, `A and B` both together. A name that matches nothing gives no rows and a note with
  the nearest names; an ambiguous one is an error with the candidates.
- A meeting is named by its id, its external id or words that must all fit who took part, where, of what kind,
  or when (`rome 2022-03`). An undated meeting is a candidate only where no dated one fits.
- Dates are EDTF: `2022`, `2022-03`, `2022-03-14`, `2022-03?`. With `before`, `after`, `from` or `to` each row
  has a verdict: `yes`, or `unknown` where the dates cannot decide. What surely lies outside is left out. What
  an article itself says of the order goes before dates; what was said at a meeting did not come before it;
  nothing happened after the article that reports it as done.
- `about` compares content words, their general synonyms and the countries meant; `likeness` says how near a row
  comes, from 0.5 up.
- `status` left out means asserted reports and held meetings; `any` means all.
- A directory of your own query files of the same form can be added: `registry_with(Path("queries"))`.

## From Python

`graph.queries` has a function for every query, with typed parameters (by name; `from` is `from_`) and pydantic
rows, so that editors complete them and mypy checks them. The list that it returns has `notes` and, with pandas
installed, `to_pandas()`.

```python
from graphmodel import Graph

with Graph.open() as graph:
    for row in graph.queries.who_warned_whom(addressee_country="CHN", before="rome 2022-03"):
        print(row.statement.date, row.statement.speaker, row.statement.verdict, row.statement.reports[0].quote)
    table = graph.queries.act_profile(speaker="Wang Yi").to_pandas()
```

`graph.query(name, **params)` takes the name as a text, `graph.ask(question)` plain English, and `graph.why(id)`
gives the evidence of a row.

## Common filters

| filter | type | meaning |
|---|---|---|
"""


def _type(param: Param) -> str:
    choices = f"({', '.join(param.choices)})" if param.choices else ""
    return f"{param.type}{choices}{', repeatable' if param.many else ''}"


def _query(spec: QuerySpec) -> Iterable[str]:
    yield f"\n### `{spec.name}`\n\n{spec.doc}\n"
    filters = [name for name in spec.params if name in COMMON]
    yield f"\nFilters: {', '.join(f'`{name}`' for name in filters)}.\n" if filters else ""
    own = [p for p in spec.params.values() if p.name not in COMMON]
    yield from (f"\n- `{p.name}` ({_type(p)}): {p.doc}" for p in own)
    yield "\n" if own else ""
    defaults = [f"`{p.name}` = {', '.join(p.default)}" for p in spec.params.values() if p.default]
    yield f"\nDefaults: {'; '.join(defaults)}.\n" if defaults else ""
    yield f"\nAll of several values, not any: {', '.join(f'`{n}`' for n in spec.all_of)}.\n" if spec.all_of else ""
    yield "\nRows: " + "; ".join(_columns(spec)) + ".\n"
    yield "\n```sh\n" + "".join(f"graphmodel query {_shell(e)}\n" for e in spec.examples) + "```\n"
    yield f"\nCannot tell: {spec.cannot_tell}\n"


def _columns(spec: QuerySpec) -> Iterable[str]:
    if spec.group:
        yield from (f"`{name}` (text)" for name in spec.group)
        yield "`count`, `first`, `last` (dates) and `reports`"
        return
    for column in spec.columns:
        if column.type != "rank" and not column.name.endswith("_reports"):
            yield f"`{column.name}` ({column.type}){': ' + column.doc.rstrip('.') if column.doc else ''}"


def _shell(example: str) -> str:
    name, *pairs = _split(example)
    return " ".join([name, *(f"-p {pair}" for pair in pairs)])


def _split(example: str) -> list[str]:
    parts, quoted, word = [], False, ""
    for char in example:
        quoted ^= char == '"'
        if char == " " and not quoted:
            parts.append(word)
            word = ""
        else:
            word += char
    return [*parts, word]


def page() -> str:
    """The whole page as Markdown."""
    filters = "".join(f"| `{n}` | {c.type}{', repeatable' if c.many else ''} | {c.doc} |\n" for n, c in COMMON.items())
    queries = "".join(part for spec in default_registry() for part in _query(spec))
    return f"{_TOP}{filters}\n## The {len(default_registry())} queries\n{queries}"


if __name__ == "__main__":
    print(page(), end="")
