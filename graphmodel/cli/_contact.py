"""`--contact`: how requests to web servers name whoever runs this program."""

from __future__ import annotations

import os

import click

CONTACT = "GRAPHMODEL_CONTACT"


def reachable(ctx: click.Context, param: click.Parameter, value: str | None) -> str | None:
    """Callback of the option: its value, or that of the environment variable; plain ASCII either way."""
    value = value or os.environ.get(CONTACT) or None
    if value is not None and not (value.isascii() and value.isprintable()):
        raise click.BadParameter(f"{value!r} is not plain ASCII text", ctx, param)
    return value
