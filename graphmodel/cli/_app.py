"""The `graphmodel` command: global options, discovery of the commands, and how every failure ends.

Exit codes: 0 fine, 1 error, 2 usage, 3 store unreachable, 4 part of the input left out, 130 interrupted.
"""

from __future__ import annotations

import contextlib
import importlib
import os
import sys
from collections.abc import Sequence
from functools import cached_property

import click

from graphmodel import __version__
from graphmodel.cli._safe import neutral
from graphmodel.cli._state import State
from graphmodel.errors import GraphmodelError
from graphmodel.modules import names_in

INTERRUPTED = 130
COMPLETION = "_GRAPHMODEL_COMPLETE"


class Discovered(click.Group):
    """A group whose commands are those that the public modules of `graphmodel.cli` define at their top."""

    @cached_property
    def found(self) -> dict[str, click.Command]:
        """All commands by name."""
        return {name: each for module in self.modules for name, each in commands_of(module).items()}

    @cached_property
    def modules(self) -> list[str]:
        """Names of the public modules."""
        return names_in("graphmodel.cli")

    def list_commands(self, ctx: click.Context) -> list[str]:
        """All commands, sorted."""
        return sorted(self.found)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command, None if there is none. A module of that name is looked at first; others then need not load."""
        first = commands_of(cmd_name) if cmd_name in self.modules else {}
        return first.get(cmd_name) or self.found.get(cmd_name)


def commands_of(module: str) -> dict[str, click.Command]:
    """Commands of one module by name; one that is part of a group of that module is not listed by itself."""
    here = vars(importlib.import_module(f"graphmodel.cli.{module}")).values()
    mine = {each.name: each for each in here if isinstance(each, click.Command) and each.name}
    groups = [each for each in mine.values() if isinstance(each, click.Group)]
    inner = {id(sub) for group in groups for sub in group.commands.values()}
    return {name: each for name, each in mine.items() if id(each) not in inner}


@click.group(cls=Discovered, context_settings={"help_option_names": ["-h", "--help"]})
@click.option("--graph", metavar="DIR|URI", help="Folder of an embedded graph, or bolt:// or neo4j:// URI of a server.")
@click.option("--debug", is_flag=True, help="Show where in the program an error arose.")
@click.version_option(__version__, prog_name="graphmodel")
@click.pass_context
def app(ctx: click.Context, graph: str | None, debug: bool) -> None:
    """Who warned whom about what, before which meeting: news articles as evidence in a property graph.

    Without --graph the environment decides (NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD, NEO4J_DATABASE), else the
    folder .graphmodel/graph is used.

    \b
    Example:
      graphmodel load articles/
      graphmodel query who_warned_whom -p addressee_country=CHN
    """
    ctx.obj = State(graph=graph, debug=debug)


def main(argv: Sequence[str] | None = None) -> None:
    """Run the command line and end the process with its exit code."""
    code = run(argv)
    with contextlib.suppress(BrokenPipeError, ValueError, OSError):
        sys.stderr.flush()
    sys.exit(code)


def run(argv: Sequence[str] | None = None) -> int:
    """Run the command line; returns the exit code.

    What fails on purpose is one line on standard error; what fails otherwise too, with a hint at --debug.
    """
    arguments = list(sys.argv[1:] if argv is None else argv)
    if COMPLETION in os.environ:
        app.main(arguments, prog_name="graphmodel", complete_var=COMPLETION)
    try:
        # Not `app.main`: that ends the process itself on a broken pipe, and writes to the terminal on an interrupt.
        with app.make_context("graphmodel", list(arguments)) as ctx:
            app.invoke(ctx)
        sys.stdout.flush()
    except click.exceptions.Exit as error:
        return error.exit_code
    except click.exceptions.NoArgsIsHelpError as error:
        error.show()
        return error.exit_code
    except click.ClickException as error:
        _say(f"{_usage_hint(error)}Error: {error.format_message()}")
        return 2 if isinstance(error, click.UsageError) else error.exit_code
    except (click.Abort, KeyboardInterrupt):
        _say("Interrupted.")
        return INTERRUPTED
    except BrokenPipeError:
        _close_stdout()
        return 0
    except GraphmodelError as error:
        if "--debug" in arguments:
            raise
        _say(f"Error: {error}")
        return error.exit_code
    except Exception as error:
        if "--debug" in arguments:
            raise
        if isinstance(error, OSError):
            _say(f"Error: {error.filename + ': ' if isinstance(error.filename, str) else ''}{error.strerror or error}")
        else:
            _say(f"Error: {type(error).__name__}: {error} (a fault of the program; --debug shows where it arose)")
        return 1
    return 0


def _usage_hint(error: click.ClickException) -> str:
    ctx = getattr(error, "ctx", None)
    return f"{ctx.get_usage()}\n" if isinstance(ctx, click.Context) else ""


def _say(message: str) -> None:
    with contextlib.suppress(BrokenPipeError, ValueError, OSError):
        sys.stderr.write(neutral(message, keep="\n") + "\n")


def _close_stdout() -> None:
    # What is still buffered would raise again when Python closes the stream at exit.
    with contextlib.suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
