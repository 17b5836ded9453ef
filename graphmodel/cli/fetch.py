"""`graphmodel fetch`."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from graphmodel.cli._contact import reachable
from graphmodel.cli._output import fail_if
from graphmodel.cli._safe import neutral
from graphmodel.cli.load import LEFT_OUT
from graphmodel.errors import InputError, UsageError, without_extra


@click.command()
@click.argument("urls", nargs=-1, metavar="URL…")
@click.option("--from", "listed", type=click.File(encoding="utf-8"), metavar="FILE|-", help="A file of addresses.")
@click.option("-o", "--output", "file", required=True, metavar="FILE", help="WARC archive to add to (.warc, .warc.gz).")
@click.option("--contact", callback=reachable, metavar="MAIL|URL", help="Told to web servers: who is asking.")
def fetch(urls: tuple[str, ...], listed: Any, file: str, contact: str | None) -> None:
    """Fetch web pages and keep them as they came in a WARC archive, which `load` reads; no graph is touched.

    Only public http and https addresses are fetched, as each site's robots.txt allows, one request a second to a
    host. A page that cannot be fetched is told with the reason, and the exit code is then 4; the rest is fetched.

    \b
    Example:
      graphmodel fetch https://www.example.org/world/talks.html -o pages.warc.gz
      graphmodel load pages.warc.gz
    """
    try:
        from graphmodel.fetch import Fetcher
        from graphmodel.fetch.archive import Archive
    except ImportError as error:
        raise UsageError(without_extra("fetching", "loaders", error)) from None
    wanted = [*urls, *(line.strip() for line in listed or () if line.strip() and not line.startswith("#"))]
    if not wanted:
        raise click.UsageError("name an address, or a file of addresses with --from")
    if not file.endswith((".warc", ".warc.gz")):
        raise click.BadParameter(f"{file} must end in .warc or .warc.gz", param_hint="-o")
    fetcher, left_out = Fetcher(contact=contact), 0
    with Archive(Path(file)) as archive:
        for url in dict.fromkeys(wanted):
            try:
                archive.add(fetcher.get(url))
            except InputError as error:
                left_out += 1
                click.echo(neutral(f"left out: {error}"), err=True)
    click.echo(neutral(f"{len(dict.fromkeys(wanted)) - left_out} pages fetched into {file}"))
    fail_if(left_out > 0, LEFT_OUT)
