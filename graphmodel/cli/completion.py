"""`graphmodel completion`."""

from __future__ import annotations

import click
from click.shell_completion import get_completion_class

from graphmodel.cli._app import COMPLETION


@click.command()
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
@click.pass_context
def completion(ctx: click.Context, shell: str) -> None:
    """Print the completion script of a shell.

    \b
    Example:
      eval "$(graphmodel completion bash)"
    """
    kind = get_completion_class(shell)
    if kind is None:
        raise click.UsageError(f"no completion for {shell}")
    click.echo(kind(ctx.find_root().command, {}, "graphmodel", COMPLETION).source())
