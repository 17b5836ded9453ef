"""The site of the documentation builds without a warning, asks nothing of another host, and names all there is."""

from __future__ import annotations

import html
import re
import subprocess
import sys
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

import click
import pytest

import graphmodel
from graphmodel.cli import _app
from graphmodel.errors import GraphmodelError
from graphmodel.model.vocab import ACTS, DATE_BASES, EDGE_TYPES, LABELS
from graphmodel.query import default_registry

REPO = Path(__file__).resolve().parents[2]
DOCS = REPO / "docs"
FOREIGN = ("NEO4J_CONF", "NEO4J_HOME")


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site, built as `make docs` does."""
    folder = tmp_path_factory.mktemp("site")
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", str(folder)]
    done = subprocess.run(command, cwd=REPO, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr
    assert not re.search(r"\b(WARNING|ERROR)\b", done.stderr), done.stderr
    return folder


class References(HTMLParser):
    """What a page loads (scripts, styles, pictures) and where it leads; and the places in it that can be led to."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.loads: list[str] = []
        self.leads: list[str] = []
        self.places: set[str] = set()
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = dict(attrs)
        self.places.update(filter(None, (values.get("id"), values.get("name"))))
        where = values.get("src") or values.get("href") or ""
        if tag in ("script", "img", "iframe", "source") or (tag == "link" and values.get("rel") != "canonical"):
            self.loads.append(where)
        elif tag == "a":
            self.leads.append(where)


def test_nothing_is_asked_of_another_host(site: Path) -> None:
    for page in site.rglob("*.html"):
        loads = References(page.read_text("utf-8")).loads
        assert [each for each in loads if urlsplit(each).netloc] == [], page
        local = [
            (page.parent / unquote(urlsplit(each).path)) for each in loads if each and not each.startswith("data:")
        ]
        assert page.name == "404.html" or [each for each in local if not each.is_file()] == [], page
    for sheet in (*site.rglob("*.css"), *site.rglob("*.svg")):
        assert not re.search(r"url\(\s*['\"]?(?:https?:)?//|@import\s|<image|xlink:href", sheet.read_text("utf-8")), (
            sheet
        )
    assert len(list(site.rglob("*.html"))) > 20


def test_every_link_leads_to_a_place_that_there_is(site: Path) -> None:
    pages = {
        page.resolve(): References(page.read_text("utf-8")) for page in site.rglob("*.html") if page.name != "404.html"
    }
    broken = []
    for page, references in pages.items():
        for link in references.leads:
            parts = urlsplit(link)
            if parts.scheme or parts.netloc or not link:
                continue
            target = (page.parent / unquote(parts.path)).resolve() if parts.path else page
            target = target / "index.html" if target.is_dir() else target
            if target not in pages or (parts.fragment and unquote(parts.fragment) not in pages[target].places):
                broken.append((page.name, link))
    assert broken == []


def words(site: Path, page: str) -> str:
    return html.unescape(re.sub(r"<[^>]+>", "", (site / page).read_text("utf-8")))


def test_every_command_and_option_is_documented(site: Path) -> None:
    text = words(site, "reference/commands.html")
    for name, command in _app.Discovered(name="x").found.items():
        parts = (
            {f"{name} {inner}": each for inner, each in command.commands.items()}
            if isinstance(command, click.Group)
            else {}
        )
        for path, each in {name: command, **parts}.items():
            assert f"graphmodel {path}" in text
            assert {
                o for p in each.params if isinstance(p, click.Option) and not p.hidden for o in p.opts if o not in text
            } == set()


def test_every_query_is_documented() -> None:
    text = (DOCS / "queries.md").read_text("utf-8")
    assert [name for name in default_registry().names() if f"`{name}`" not in text] == []


def test_every_error_is_documented() -> None:
    found, waiting = set(), [GraphmodelError]
    while waiting:
        error = waiting.pop()
        found.add(error)
        waiting += error.__subclasses__()
    text = (DOCS / "errors.md").read_text("utf-8")
    public = [e for e in found if e.__module__.startswith("graphmodel") and not e.__name__.startswith("_")]
    rows = {f"| `{e.code}` | `{e.__name__}` | {e.exit_code} |" for e in public}
    assert {row for row in rows if row not in text} == set()
    codes = {e.code for e in found}
    assert {code for code in re.findall(r"^\| `([a-z-]+)` \|", text, re.M) if code not in codes} == set()


def test_every_setting_is_documented() -> None:
    package = Path(graphmodel.__file__).parent
    sources = "\n".join(path.read_text("utf-8") for path in (*package.rglob("*.py"), *(REPO / "loaders").glob("*.py")))
    names = set(re.findall(r"[\"']((?:GRAPHMODEL|NEO4J|XDG)_[A-Z0-9_]+)[\"']", sources))
    text = (DOCS / "settings.md").read_text("utf-8")
    assert {name for name in names if f"`{name}`" not in text} == set()
    told = set(re.findall(r"^\| `([A-Z0-9_]+)` \|", text, re.M)) - {"NO_COLOR", "COLUMNS"}
    assert told <= names - set(FOREIGN)


def test_every_part_of_the_model_is_documented() -> None:
    text = (DOCS / "model.md").read_text("utf-8")
    assert [each for each in (*LABELS, *EDGE_TYPES, *ACTS, *DATE_BASES) if f"`{each}`" not in text] == []


def test_the_picture_of_the_model_is_what_its_script_draws(tmp_path: Path) -> None:
    code = "import pathlib, runpy, sys; main = runpy.run_path(sys.argv[1])['main']; main(pathlib.Path(sys.argv[2]))"
    out = tmp_path / "model.svg"
    subprocess.run([sys.executable, "-c", code, str(DOCS / "site" / "picture.py"), str(out)], check=True, timeout=60)
    assert out.read_text("utf-8") == (DOCS / "model.svg").read_text("utf-8")
