"""Loading at the command line: from the web, broken off and resumed, watched, with what is left out kept apart."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from graphmodel import settings
from graphmodel.cli._app import app
from graphmodel.cli._state import KEEP
from graphmodel.store import Store, open_store

from ...security.serving import Site, fetcher, serving
from ...unit.loaders.making import TEXT, feed, item, page

HTML = {"Content-Type": "text/html; charset=utf-8"}
FRENCH = "Le ministre a déclaré lundi que les négociations pourraient échouer avant la fin de la semaine. " * 8
RSS = {"Content-Type": "application/rss+xml"}


@pytest.fixture(autouse=True)
def own_state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(settings.STATE_HOME, str(tmp_path / "state"))
    monkeypatch.chdir(tmp_path)


@pytest.fixture
def graph(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A graph whose engine runs from the first command to the end of the test."""
    monkeypatch.setenv(KEEP, "1")
    yield tmp_path / "graph"
    assert run("--graph", tmp_path / "graph", "stop").exit_code == 0


@pytest.fixture
def site(monkeypatch: pytest.MonkeyPatch) -> Iterator[Site]:
    """A site that the command line may reach in this test."""
    monkeypatch.setattr("graphmodel.fetch.Fetcher", lambda contact=None: fetcher())
    with serving({}) as served:
        yield served


def run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(app, [str(each) for each in arguments])


def articles(site: Site, count: int) -> str:
    """A feed of so many teasers, with their pages."""
    items = []
    for number in range(count):
        path = f"/world/report-{number}"
        text = f"{TEXT}{random.Random(number).randbytes(40).hex(' ', 2)}"
        site.answers[path] = (200, HTML, page(text, title=f"Report {number}").encode())
        items.append(item(number, "Teaser.", url=site.url(path)))
    return feed(*items)


def test_feeds_and_their_pages(site: Site, graph: Path, tmp_path: Path) -> None:
    site.answers["/feed"] = (200, {**RSS, "ETag": '"one"'}, articles(site, 2).encode())
    command = ("--graph", graph, "load", "--json", "--follow", "--state", tmp_path / "feeds.json")
    url = site.url("/feed")
    tried = run(*command, "--dry-run", url)
    assert (tried.exit_code, json.loads(tried.stdout)["articles"]) == (0, 2)
    assert not (tmp_path / "feeds.json").exists()
    first = run(*command, url)
    assert (first.exit_code, json.loads(first.stdout)["new"]) == (0, 2)
    site.answers["/feed"] = (200, RSS, articles(site, 4).encode())
    del site.answers["/world/report-3"]
    second = run(*command, url)
    assert (second.exit_code, json.loads(second.stdout)["new"]) == (4, 1)
    (missing,) = json.loads(second.stdout)["left_out"]
    assert missing["source"] == f"{url}#4 ({site.url('/world/report-3')})"
    assert missing["reason"] == "the server answered 404 Not Found"
    listed = run("--graph", graph, "cypher", "MATCH (a:Article) RETURN a.url AS url ORDER BY url", "--json")
    assert [row["url"] for row in json.loads(listed.stdout)] == [site.url(f"/world/report-{n}") for n in range(3)]


def test_what_is_fetched_loads_from_the_archive(site: Site, tmp_path: Path) -> None:
    articles(site, 1)
    (tmp_path / "list.txt").write_text(f"# two\n{site.url('/world/report-0')}\nhttp://127.0.0.1:1/\n")
    done = run("fetch", "--from", tmp_path / "list.txt", "-o", "pages.warc.gz")
    assert done.exit_code == 4
    assert done.stderr.startswith("left out: http://127.0.0.1:1/: the site's robots.txt cannot be read: the connection")
    assert done.stdout == "1 pages fetched into pages.warc.gz\n"
    read = run("load", "--dry-run", "--json", "pages.warc.gz")
    assert (read.exit_code, json.loads(read.stdout)["articles"]) == (0, 1)


def test_addresses_that_are_not_fetched_are_left_out(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("date 1987-11-02\n\nThe envoy left.")
    done = run("load", "--dry-run", "http://169.254.169.254/latest/", "file:///etc/passwd", "a.txt")
    assert done.exit_code == 4
    assert done.stderr.splitlines() == [
        "left out: http://169.254.169.254/latest/: the site's robots.txt cannot be read: "
        "the host has an address that is not public (169.254.169.254, link-local)",
        "left out: file:///etc/passwd: only http and https addresses are fetched",
    ]
    assert done.stdout.startswith("1 article would be read")


def test_text_in_another_language_is_left_out(tmp_path: Path) -> None:
    (tmp_path / "fr.txt").write_text(FRENCH)
    (tmp_path / "ok.txt").write_text(f"date 1987-11-02\n\n{TEXT}")
    for command in (("extract",), ("load", "--dry-run")):
        done = run(*command, "fr.txt", "ok.txt")
        assert (done.exit_code, done.stderr) == (4, "left out: fr.txt: the text is not in English\n")
        assert done.stdout


def wait_for(condition: Any, process: subprocess.Popen[str], seconds: float = 90) -> None:
    end = time.monotonic() + seconds
    while not condition():
        assert process.poll() is None, process.communicate()
        assert time.monotonic() < end, "it took too long"
        time.sleep(0.05)


def start(*arguments: str) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "graphmodel.cli", *arguments]
    environment = {**os.environ, "PYTHONUNBUFFERED": "1"}
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment)


def test_a_load_that_was_broken_off_is_resumed(graph: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Broken off after each article is written is where a kill leaves it too: nothing is tidied up on the way out."""
    (tmp_path / "in").mkdir()
    for number in range(12):
        text = TEXT.replace("Norway", random.Random(number).choice(("Norway", "Sweden", "Finland")))
        (tmp_path / "in" / f"{number:02}.txt").write_text(f"date 2019-05-{number + 1:02}\n\n{text}Day {number}.\n")
    written = []
    original = Store.write_article

    def broken(self: Store, *arguments: Any) -> Any:
        if len(written) == 8:
            raise KeyboardInterrupt
        written.append(arguments)
        return original(self, *arguments)

    with monkeypatch.context() as patch:
        patch.setattr(Store, "write_article", broken)
        stopped = run("--graph", graph, "load", "--workers", "1", "in")
    assert stopped.exit_code != 0
    assert "the same command with --resume goes on from there" in stopped.stderr
    (journal,) = (tmp_path / "state" / "loads").iterdir()
    assert len(journal.read_text().splitlines()) == 7  # the eighth is written, but nobody has noted that it is done
    done = run("--graph", graph, "load", "--json", "--resume", "in")
    summary = json.loads(done.stdout)
    assert (done.exit_code, summary["new"], summary["unchanged"]) == (0, 4, 1)
    said = "7 inputs were read before the interruption and are passed over"
    assert {"source": "resume", "reason": said} in summary["notes"]
    assert not journal.exists()
    run("--graph", graph, "dump", "-o", "resumed.jsonl")
    with open_store(graph) as store:
        store.wipe()
    whole = json.loads(run("--graph", graph, "load", "--json", "--resume", "in").stdout)
    assert whole["new"] == 12
    said = "no load of these inputs was broken off; read from the beginning"
    assert {"source": "resume", "reason": said} in whole["notes"]
    run("--graph", graph, "dump", "-o", "whole.jsonl")
    assert (tmp_path / "resumed.jsonl").read_bytes() == (tmp_path / "whole.jsonl").read_bytes()


def test_a_folder_is_watched_until_interrupted(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    process = start("--graph", "graph", "watch", "in", "--interval", "0.1", "--settle", "0.2", "--quarantine", "in/bad")
    try:
        said = process.stderr.readline() if process.stderr else ""
        assert said == "watching in; Ctrl-C ends\n"
        (tmp_path / "in" / "a.txt").write_text(TEXT)
        wait_for((tmp_path / "graph").exists, process)
        (tmp_path / "in" / "b.txt.part").write_text(TEXT)
        (tmp_path / "in" / "empty.txt").touch()
        (tmp_path / "in" / "fr.txt").write_text(FRENCH)
        bad = tmp_path / "in" / "bad"
        wait_for(lambda: all((bad / name).exists() for name in ("empty.txt", "fr.txt")), process)
        (tmp_path / "in" / "b.txt.part").rename(tmp_path / "in" / "b.txt")
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=60)
    finally:
        process.kill()
    assert process.returncode == 0
    assert "1 article read (1 new)" in out
    assert err.splitlines()[-1] == "stopped"
    assert "Traceback" not in err
