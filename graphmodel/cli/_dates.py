"""Dates on the command line."""

from __future__ import annotations

import click

FORMS = "EDTF: 2022-03-14, 2022-03, 2022, 2022-03-14?, 2022-03/2022-05"


def checked(ctx: click.Context, param: click.Parameter, value: str | None) -> str | None:
    """Callback of an option that takes a partial date: the text as it was given, if it is one."""
    from graphmodel.model.edtf import is_valid

    if value is not None and not (value and is_valid(value)):
        raise click.BadParameter(f"{value!r} is no date ({FORMS})", ctx, param)
    return value
