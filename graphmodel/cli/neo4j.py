"""`graphmodel neo4j start|stop|status`: a Neo4j server on this machine, without Docker, Java or Maven."""

from __future__ import annotations

from typing import Any

import click

from graphmodel.cli._output import dumps


@click.group()
def neo4j() -> None:
    """A Neo4j server of your own on this machine; it needs the extra neo4j-local.

    \b
    Example:
      graphmodel neo4j start
      graphmodel --graph bolt://127.0.0.1:7687 load articles/
    """


@neo4j.command()
@click.option("--port", type=click.IntRange(1, 65535), help="Port of the Bolt protocol; a free one if not given.")
def start(port: int | None) -> None:
    """Start the server, fetching it at the first call, and print its address. It runs until `neo4j stop`.

    The password is kept in a file that only you can read; a later --graph with the address finds it there.

    \b
    Example:
      graphmodel neo4j start
    """
    from graphmodel.store import neo4j_local

    if not neo4j_local.status()["running"]:
        click.echo("Starting Neo4j; the first time it is fetched, which takes some minutes.", err=True)
    found = neo4j_local.start(port=port)
    click.echo(f"user {found['user']}, password in {found['passwordFile']}", err=True)
    click.echo(found["uri"])


@neo4j.command()
def stop() -> None:
    """Stop the server. Its data stay.

    \b
    Example:
      graphmodel neo4j stop
    """
    from graphmodel.store import neo4j_local

    click.echo("stopped" if neo4j_local.stop() else "not running", err=True)


@neo4j.command()
@click.option("--json", "as_json", is_flag=True, help="As one JSON object.")
def status(as_json: bool) -> None:
    """Say whether the server runs, its address, and where its password is kept.

    \b
    Example:
      graphmodel neo4j status
    """
    from graphmodel.store import neo4j_local

    found: dict[str, Any] = neo4j_local.status()
    if as_json:
        click.echo(dumps(found, indent=2))
    elif found["running"]:
        click.echo(found["uri"])
        click.echo(f"user {found['user']}, password in {found['passwordFile']}", err=True)
    else:
        click.echo("not running", err=True)
