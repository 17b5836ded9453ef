"""`graphmodel why`."""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING

import click

from graphmodel.cli._output import dumps
from graphmodel.cli._safe import neutral
from graphmodel.cli._state import State, pass_state

if TYPE_CHECKING:
    from graphmodel.query.why import Evidence, Joined, Why


@click.command()
@click.argument("id_", metavar="ID")
@click.option("--json", "as_json", is_flag=True, help="The whole chain of evidence as one JSON object.")
@pass_state
def why(state: State, id_: str, as_json: bool) -> None:
    """Show the evidence for a statement or a meeting: quotes in their context, dates and their basis, merges.

    ID is the `id` of a row, or the id that a hand-coded source gave.

    \b
    Example:
      graphmodel why st_0123456789abcdef0123
    """
    with state.open_to_ask() as graph:
        chain = graph.why(id_)
    click.echo(dumps(chain.model_dump(mode="json"), indent=2) if as_json else neutral(in_words(chain)))


def in_words(chain: Why) -> str:
    """The chain of evidence for people: the fact, then each report, then what answers it."""
    fact = chain.fact.model_dump()
    shown = ("speaker", "act", "addressee", "about", "kind", "participants", "place", "date", "date_basis", "status")
    lines = [fact["id"]]
    for key in shown:
        value = fact.get(key)
        if value:
            lines.append(f"  {key:12} {', '.join(value) if isinstance(value, list) else value}")
    for evidence in chain.evidence:
        lines += ["", *_report(evidence)]
    if chain.joined:
        lines += ["", *(_other(joined) for joined in chain.joined)]
    return "\n".join(lines)


def _report(evidence: Evidence) -> list[str]:
    report = evidence.report
    place = ", ".join(x for x in (evidence.publisher, evidence.title) if x)
    published = f"published {evidence.published} ({evidence.published_basis})" if evidence.published else "undated"
    lines = [f"{report.article} {report.start}-{report.end}, {published}{': ' + place if place else ''}"]
    if report.via:
        lines.append(f"  told by {', '.join(report.via)}")
    lines.append(
        f"  date {evidence.date or 'unknown'} ({evidence.date_basis or 'none'}), rule {evidence.rule or 'none'}"
    )
    if evidence.reasons:
        lines.append(f"  put here with score {evidence.score}: {'; '.join(evidence.reasons)}")
    context = f"… {evidence.before} >>{report.quote}<< {evidence.after} …"
    return [*lines, textwrap.fill(" ".join(context.split()), 100, initial_indent="  ", subsequent_indent="  ")]


def _other(joined: Joined) -> str:
    words = f"{joined.speaker or 'unknown'}: {joined.act} {joined.about or ''}".strip()
    arrow = f"this {joined.relation} {joined.id}" if joined.forth else f"{joined.id} {joined.relation} this"
    return f"{arrow} ({words}; {joined.basis or 'no basis told'})"
