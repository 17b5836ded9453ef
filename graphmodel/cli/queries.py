"""`graphmodel queries`."""

from __future__ import annotations

import shlex

import click

from graphmodel.cli._output import Output, output_options


@click.command()
@click.argument("name", required=False, metavar="[NAME]")
@output_options
def queries(name: str | None, output: Output) -> None:
    """List the named queries, or explain one: its parameters, its columns, an example, and what it cannot tell.

    \b
    Examples:
      graphmodel queries
      graphmodel queries who_warned_whom
    """
    from graphmodel.query.registry import default_registry

    registry = default_registry()
    if name is None:
        output.emit([{"query": spec.name, "answers": spec.doc} for spec in registry])
        return
    spec = registry.get(name)
    if output.form is None and output.file is None:
        click.echo(explained(spec))
        return
    output.emit([spec.model_dump(mode="json", exclude={"cypher"})])


def explained(spec: object) -> str:
    """A query's page, for people."""
    from graphmodel.query.header import QuerySpec

    assert isinstance(spec, QuerySpec)  # noqa: S101 - typed late so that --help needs no pydantic
    lines = [spec.name, f"  {spec.doc}", "", "Parameters:"]
    for param in sorted(spec.params.values(), key=lambda each: each.name):
        default = f" (default: {', '.join(param.default)})" if param.default else ""
        many = ", repeatable" if param.many else ""
        lines.append(f"  {param.name:<20} {param.type}{many}. {param.doc}{default}")
    lines += ["", "Columns:", *(f"  {column.name:<20} {column.type}. {column.doc}" for column in spec.columns)]
    lines += ["", "Example:", *(f"  graphmodel query {_as_command(example)}" for example in spec.examples)]
    if spec.cannot_tell:
        lines += ["", "It cannot tell:", f"  {spec.cannot_tell}"]
    return "\n".join(lines)


def _as_command(example: str) -> str:
    name, *pairs = shlex.split(example)
    return " ".join([name, *(f"-p {shlex.quote(pair)}" for pair in pairs)])
