"""`--columns title=headline,text=body`."""

from __future__ import annotations

import click

FIELDS = ("text", "title", "publisher", "url", "date", "name")


def mapping(ctx: click.Context, param: click.Parameter, value: str | None) -> dict[str, str]:
    """Callback of the option: field of an article to the name of its column."""
    found: dict[str, str] = {}
    for part in (value or "").split(",") if value else ():
        field, equals, column = (each.strip() for each in part.partition("="))
        if not equals or not column or field not in FIELDS:
            wanted = ", ".join(FIELDS)
            raise click.BadParameter(f"{part!r} is not FIELD=COLUMN with a field of {wanted}", ctx, param)
        if field in found:
            raise click.BadParameter(f"{field} is named twice", ctx, param)
        found[field] = column
    return found
