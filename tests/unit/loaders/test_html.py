from __future__ import annotations

from pathlib import Path

import pytest
from graphmodel.loaders._modified import of_page, stamp

from graphmodel.errors import InputError
from graphmodel.ingest import read
from graphmodel.model.claims import Document

PAGE = """<!DOCTYPE html><html lang="en"><head><title>Oslo talks end | The Fjord Post</title>
<meta property="og:title" content="Oslo talks end"><meta property="og:site_name" content="The Fjord Post">
<meta property="article:published_time" content="2019-05-06T10:00:00+02:00">
<link rel="canonical" href="https://fjordpost.example/2019/05/06/oslo-talks"></head>
<body><nav><a href="/">Home</a> <a href="/world">World</a></nav><article><h1>Oslo talks end</h1>
<p>The envoy of the council said on Monday that the talks in Oslo had ended without any result at all.</p>
<p>“We shall be back,” the envoy told reporters &amp; left the building through the back door, as he had come.</p>
<p>The other side called the talks useful and said that it would think about what had been put before it.</p>
</article><footer>© 2024 The Fjord Post. All rights reserved.</footer></body></html>"""


def test_the_article_is_taken_out_of_the_page(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text(PAGE)
    (got,) = read([tmp_path / "a.html"])
    assert isinstance(got, Document)
    assert "“We shall be back,” the envoy told reporters & left" in got.text
    assert "Home" not in got.text
    assert "All rights" not in got.text
    assert (got.title, got.publisher, got.date, got.date_basis) == (
        "Oslo talks end", "The Fjord Post", "2019-05-06", "metadata",
    )  # fmt: skip
    assert got.url == "https://fjordpost.example/2019/05/06/oslo-talks"
    assert got.name == "a.html"


def test_the_same_page_gives_the_same_article(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text(PAGE)
    (tmp_path / "b.html").write_text(PAGE)
    first, second = read([tmp_path])
    assert isinstance(first, Document)
    assert isinstance(second, Document)
    assert first.id == second.id


def test_a_footer_year_is_no_date(tmp_path: Path) -> None:
    page = "\n".join(line for line in PAGE.splitlines() if "published_time" not in line and "canonical" not in line)
    (tmp_path / "a.html").write_text(page.replace("<title>", "</head><head><title>"))
    (got,) = read([tmp_path / "a.html"])
    assert isinstance(got, Document)
    assert got.date is None


def test_a_page_without_an_article_is_left_out(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text("<html><body></body></html>")
    (got,) = read([tmp_path / "a.html"])
    assert isinstance(got, InputError)
    assert got.reason == "no article text was found in the page"


META = '<meta property="article:modified_time" content="2019-05-06T14:30:00+02:00">'
ARTICLE = '{"@context": "https://schema.org", "@type": "NewsArticle", "dateModified": "2019-05-07T01:00:00-05:00"}'


@pytest.mark.parametrize(
    ("head", "modified"),
    [
        (META, "2019-05-06T12:30:00Z"),
        (f'<script type="application/ld+json">{ARTICLE}</script>{META}', "2019-05-07T06:00:00Z"),
        (f'<script type="application/ld+json">{{"@graph": [{{}}, {ARTICLE}]}}</script>', "2019-05-07T06:00:00Z"),
        (f'<script type="application/ld+json">[{ARTICLE}</script>{META}', "2019-05-06T12:30:00Z"),
        ('<script type="application/ld+json">{"@type": "Event", "dateModified": "2019-05-09"}</script>', None),
        ('<meta itemprop="dateModified" content="2019-05-08">', "2019-05-08"),
        ('<meta property="og:updated_time" content="last Monday">', None),
        ("", None),
    ],
    ids=["meta", "json-ld", "graph", "broken", "event", "itemprop", "no date", "none"],
)  # fmt: skip
def test_a_page_says_when_it_was_modified(tmp_path: Path, head: str, modified: str | None) -> None:
    (tmp_path / "a.html").write_text(PAGE.replace("</head>", f"{head}</head>"))
    (got,) = read([tmp_path / "a.html"])
    assert isinstance(got, Document)
    assert (got.modified, got.date) == (modified, "2019-05-06")


@pytest.mark.parametrize(
    ("text", "modified"),
    [
        ("2022-03-14", "2022-03-14"),
        ("2022-03-14 09:30", "2022-03-14T09:30:00"),
        ("2022-03-14T09:30:15.250Z", "2022-03-14T09:30:15Z"),
        ("2022-03-14T00:30:00+0530", "2022-03-13T19:00:00Z"),
        ("2022-02-30T00:30:00Z", None),
        ("2022-03-14T25:30:00Z", None),
        ("2022-03-14T09:30:00+99:99", None),
        ("0001-01-01T00:00:00+05:00", None),
        ("1647250200", None),
        (None, None),
    ],
)
def test_what_is_a_time_of_change(text: str | None, modified: str | None) -> None:
    assert stamp(text) == modified


def test_metadata_nested_without_end_are_given_up() -> None:
    deep = '{"@graph": ' * 5000 + "[]" + "}" * 5000
    assert of_page(f'<html><head><script type="application/ld+json">{deep}</script>{META}</head></html>') == (
        "2019-05-06T12:30:00Z"
    )
