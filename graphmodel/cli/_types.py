"""Parameter types of the command line."""

from __future__ import annotations

import click


class EdtfType(click.ParamType):
    """A partial date."""

    name = "edtf"

    def convert(self, value: str, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """The text as it was given, if it is a date."""
        from graphmodel.model.edtf import is_valid

        if not value or not is_valid(value):
            self.fail(
                f"{value!r} is no date (EDTF: 2022-03-14, 2022-03, 2022, 2022-03-14?, 2022-03/2022-05)", param, ctx
            )
        return value


EDTF = EdtfType()
