"""Copies and versions of articles in the graph, on each engine: kept, tied, counted as one source."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from graphmodel import loading
from graphmodel.ingest import read
from graphmodel.model.sketch import is_current
from graphmodel.store import Store
from graphmodel.summary import LoadSummary

FILLER = "harbour grain pipeline observers deadline exports convoy islands strait airline reactor loan currency".split()


def story(seed: int, speaker: str = "Foreign Minister Jonas Berg of Norway") -> str:
    chosen = random.Random(seed)
    told = f"{speaker} warned the council on Monday that the talks with Sweden could fail. "
    return told + " ".join(f"The {chosen.choice(FILLER)} was next to the {chosen.choice(FILLER)}." for _ in range(40))


def write(folder: Path, name: str, day: str, text: str, url: str | None = None) -> Path:
    head = f"date {day}\n" + (f"URL: {url}\n" if url else "")
    (folder / name).write_text(f"{head}\n{text}\n")
    return folder / name


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    return [
        write(tmp_path, "agency.txt", "2019-05-06", story(1)),
        write(tmp_path, "herald.txt", "2019-05-07", story(1).replace("could", "might") + " Our desk added a line."),
        write(tmp_path, "post.txt", "2019-05-07", story(2, "Jonas Berg, the Norwegian foreign minister,")),
        write(tmp_path, "v1.txt", "2019-05-08", story(3, "Anna Lind of Sweden"), "https://mail.example/world/1"),
        write(tmp_path, "v2.txt", "2019-05-09", story(4, "Anna Lind of Sweden"), "https://mail.example/world/1?utm_source=x"),
    ]  # fmt: skip


def load(store: Store, files: list[Path]) -> LoadSummary:
    return loading.load(store, read(files), LoadSummary(), again=False)


def ties(store: Store) -> set[tuple[str, str, str]]:
    text = "MATCH (a:Article)-[e:SYNDICATES|SUPERSEDES]->(b:Article) RETURN a.file AS a, type(e) AS e, b.file AS b"
    return {(row["a"], row["e"], row["b"]) for row in store.read(text).rows}


def counts(store: Store) -> list[tuple[int, int]]:
    """Of each statement: independent sources, articles that report it."""
    text = (
        "MATCH (a:Article)-[:CONTAINS]->(:Report)-[:REPORTS]->(s:Statement) "
        "WITH s, count(DISTINCT a) AS told RETURN s.articles AS articles, told ORDER BY articles, told"
    )
    return [(row["articles"], row["told"]) for row in store.read(text).rows]


def test_copies_are_kept_tied_and_counted_once(store: Store, files: list[Path], tmp_path: Path) -> None:
    load(store, files)
    assert ties(store) == {("herald.txt", "SYNDICATES", "agency.txt"), ("v2.txt", "SUPERSEDES", "v1.txt")}
    assert len(store.articles()) == 5
    told = counts(store)
    assert (2, 3) in told  # agency and its copy are one source, the other paper is a second one
    assert all(articles < reported for articles, reported in told if reported > 1)
    assert store.check() == []
    first = tmp_path / "first.jsonl"
    store.dump(first)
    store.wipe()
    for file in reversed(files):
        load(store, [file])
    store.dump(tmp_path / "second.jsonl")
    assert (tmp_path / "second.jsonl").read_bytes() == first.read_bytes()
    store.wipe()
    store.restore(first)
    assert ties(store) == {("herald.txt", "SYNDICATES", "agency.txt"), ("v2.txt", "SUPERSEDES", "v1.txt")}


@pytest.mark.parametrize("turned", [False, True])
def test_the_page_that_was_modified_later_supersedes_whatever_came_first(
    store: Store, tmp_path: Path, turned: bool
) -> None:
    pages = []
    for number, hour in ((1, "09"), (2, "11")):
        page = tmp_path / f"v{number}.html"
        page.write_text(
            '<!DOCTYPE html><html><head><title>Talks</title><link rel="canonical" href="https://mail.example/world/9">'
            '<meta property="article:published_time" content="2019-05-08T08:00:00Z">'
            f'<meta property="article:modified_time" content="2019-05-08T{hour}:00:00Z"></head><body><article>'
            f"<h1>Talks</h1><p>{story(number)}</p></article></body></html>"
        )
        pages.append(page)
    for page in pages[::-1] if turned else pages:
        load(store, [page])
    assert ties(store) == {("v2.html", "SUPERSEDES", "v1.html")}
    assert store.check() == []


def test_a_forgotten_original_leaves_its_copy_standing_alone(store: Store, files: list[Path]) -> None:
    load(store, files[:2])
    (original,) = [each.id for each in store.articles() if each.file == "agency.txt"]
    store.forget(original)
    loading.derive(store)
    assert ties(store) == set()
    assert set(counts(store)) == {(1, 1)}
    assert store.check() == []


def test_articles_of_an_earlier_version_get_their_sketch(store: Store, files: list[Path]) -> None:
    load(store, files[:2])
    store._bolt.run("MATCH (a:Article {file: 'agency.txt'}) REMOVE a.sketch")
    store._bolt.run("MATCH (a:Article {file: 'herald.txt'}) SET a.sketch = '297:0a1b'")
    loading.derive(store)
    assert ties(store) == {("herald.txt", "SYNDICATES", "agency.txt")}
    assert all(is_current(row["s"]) for row in store.read("MATCH (a:Article) RETURN a.sketch AS s").rows)
