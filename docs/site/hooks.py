"""Hooks of the site: pages made from the program itself, and links that fit both the site and the repository.

`mkdocs build --strict` runs them (see mkdocs.yml). The front page is README.md; the commands and the colours of code
come from the program.
"""

from __future__ import annotations

import html
import re
import textwrap
from collections.abc import Iterator
from pathlib import Path

import click
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page
from pygments.formatters import HtmlFormatter

from graphmodel.cli import _app

REPO = Path(__file__).resolve().parents[2]
_LINK = re.compile(r"(?<!!)\[(?P<words>[^\[\]]+)\]\((?!\w+:)(?P<path>[^)#\s]+)(?P<anchor>#[^)\s]*)?\)")
_RUN = re.compile(r"<!-- run: .*? -->\n")
_LIGHT, _DARK = "default", "github-dark"


def on_files(files: Files, *, config: MkDocsConfig) -> Files:
    """Adds the pages that are made, and the colours of code."""
    made = {
        "index.md": _RUN.sub("", (REPO / "README.md").read_text("utf-8")),
        "reference/commands.md": "\n".join(commands()),
        "decisions/index.md": "\n".join(_decisions()),
        "assets/code.css": "\n".join(_colours()),
    }
    for name, content in made.items():
        files.append(File.generated(config, name, content=content))
    return files


def on_page_markdown(markdown: str, *, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Links of README.md lead to pages; links to files of the repository that are no pages are plain words."""
    docs, source = Path(config.docs_dir), page.file.src_uri
    folder = REPO if source == "index.md" else (docs / source).parent

    def mend(link: re.Match[str]) -> str:
        path = (folder / link["path"]).resolve()
        if path.suffix == ".md" and path.is_relative_to(docs) and path.is_file():
            target = "../" * source.count("/") + path.relative_to(docs).as_posix()
            return f"[{link['words']}]({target}{link['anchor'] or ''})"
        outside = path.is_relative_to(REPO) and path.exists() and not (path.is_relative_to(docs) and path.is_file())
        return link["words"] if outside else link[0]

    return _LINK.sub(mend, markdown)


def commands() -> Iterator[str]:
    """The page of all commands: what `--help` tells, in the form of the site."""
    yield "# Commands\n"
    yield "Made from the program's own help. What all have in common is told in [The command line](../cli.md).\n"
    yield from _command(_app.app, "graphmodel", 2)
    for name, command in sorted(_app.Discovered(name="graphmodel").found.items()):
        yield from _command(command, f"graphmodel {name}", 2)
        if isinstance(command, click.Group):
            for inner, each in sorted(command.commands.items()):
                yield from _command(each, f"graphmodel {name} {inner}", 3)


def _decisions() -> Iterator[str]:
    """The page that leads to all decisions, by their numbers."""
    yield "# Decisions\n\nWhy things are as they are, each when it was decided.\n"
    for path in sorted((REPO / "docs" / "decisions").glob("[0-9]*.md")):
        yield f"- [{path.read_text('utf-8').partition(chr(10))[0].removeprefix('# ')}]({path.name})"


def _command(command: click.Command, path: str, level: int) -> Iterator[str]:
    context = click.Context(command, info_name=path)
    yield f"{'#' * level} {path}\n"
    yield from _help(command.help or "")
    yield f"```text\n{command.get_usage(context)}\n```\n"
    records = [each.get_help_record(context) for each in command.get_params(context)]
    options = [record for record in records if record is not None and record[1]]
    if options:
        yield "| option | means |\n|---|---|"
        yield from (f"| {_code(names)} | {_cell(meaning)} |" for names, meaning in options)
        yield ""


def _help(text: str) -> Iterator[str]:
    """Paragraphs as they are; those that click must not wrap (marked by a backspace) as examples."""
    for paragraph in text.split("\n\n"):
        lines = [line.rstrip() for line in paragraph.strip("\n").splitlines()]
        if lines and lines[0].strip() == "\b":
            yield "```text\n" + textwrap.dedent("\n".join(lines[1:])) + "\n```\n"
        else:
            yield _cell(" ".join(line.strip() for line in lines)) + "\n"


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("<", "&lt;").replace("*", "\\*")


def _code(text: str) -> str:
    return f"<code>{html.escape(text).replace('|', '&#124;')}</code>"


def _colours() -> Iterator[str]:
    yield HtmlFormatter(style=_LIGHT).get_style_defs(".highlight")
    dark = HtmlFormatter(style=_DARK).get_style_defs('[data-bs-theme="dark"] .highlight')
    yield dark
