from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from graphmodel.errors import InputError, UsageError
from graphmodel.ingest import Context, Source, read
from graphmodel.ingest.feedstate import FeedState
from graphmodel.ingest.loader import Item

from .making import TEXT, feed, item, page

Web = Callable[[Source], Source | None]


def served(pages: dict[str, str], headers: dict[str, str] | None = None, asked: list[str] | None = None) -> Web:
    """A web of these pages."""

    def fetch(source: Source) -> Source:
        (asked if asked is not None else []).append(str(source.url))
        if source.url not in pages:
            raise source.error("the server answered 404 Not Found")
        kind = "text/html" if pages[source.url].startswith("<!DOCTYPE") else "application/rss+xml"
        return replace(source, data=pages[source.url].encode(), kind=kind, headers=headers or {})

    return fetch


def load(path: Path, text: str, **context: object) -> list[Item]:
    path.write_text(text)
    return list(read([path], context=Context(**context)))  # type: ignore[arg-type]


def test_entries_are_articles(tmp_path: Path) -> None:
    (first, second) = load(tmp_path / "a.rss", feed(item(1), item(2)))
    assert first.text == f"{TEXT.strip()}\n\nReport number 1."  # type: ignore[union-attr]
    assert (first.title, first.publisher) == ("Report 1", "The Herald")  # type: ignore[union-attr]
    assert (first.date, first.date_basis) == ("2019-05-05", "metadata")  # type: ignore[union-attr]
    assert (second.url, second.name) == ("https://herald.example/world/report-2", "herald.example_report-2")  # type: ignore[union-attr]


def test_atom_without_an_ending(tmp_path: Path) -> None:
    text = (
        '<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>The Post</title><entry><id>x</id>'
        '<title>Talks</title><link href="https://post.example/x"/><updated>2019-05-06T10:00:00Z</updated>'
        "<summary>Short.</summary><content type='html'>&lt;p&gt;The envoy left the room.&lt;/p&gt;</content></entry>"
        "</feed>"
    )
    (found,) = load(tmp_path / "feed.xml", text)
    assert (found.text, found.date, found.publisher) == ("The envoy left the room.", "2019-05-06", "The Post")  # type: ignore[union-attr]
    assert found.modified == "2019-05-06T10:00:00Z"  # type: ignore[union-attr]


def test_an_entry_without_text_is_named(tmp_path: Path) -> None:
    first, error = load(tmp_path / "a.rss", feed(item(1), item(2, "")))
    assert first.title == "Report 1"  # type: ignore[union-attr]
    place = f"{tmp_path}/a.rss#2 (https://herald.example/world/report-2)"
    assert str(error) == f"{place}: the entry has no text of its own; --follow reads the page that it links to"


def test_pages_are_followed(tmp_path: Path) -> None:
    web = served({"https://herald.example/world/report-1": page()})
    first, error = load(tmp_path / "a.rss", feed(item(1, "Teaser."), item(2, "Teaser.")), web=web, follow=True)
    assert "asked twice for an answer" in first.text  # type: ignore[union-attr]
    assert (first.title, first.date, first.url) == ("Report 1", "2019-05-06", "https://herald.example/world/report-1")  # type: ignore[union-attr]
    assert isinstance(error, InputError)
    assert error.reason == "the server answered 404 Not Found"


def test_a_page_that_tells_no_change_does_not_hide_that_of_its_entry(tmp_path: Path) -> None:
    url, updated = "https://herald.example/world/report-1", "<atom:updated>2019-05-06T10:00:00Z</atom:updated>"
    text = feed(item(1, "Teaser.").replace("<guid>", f"{updated}<guid>"))
    text = text.replace("<rss ", '<rss xmlns:atom="http://www.w3.org/2005/Atom" ')
    told = "<head><meta property='article:modified_time' content='2019-05-07T09:00:00Z'>"
    for whole, wanted in (
        (page(), "2019-05-06T10:00:00Z"),
        (page().replace("<head>", told), "2019-05-07T09:00:00Z"),
    ):
        (found,) = load(tmp_path / "a.rss", text, web=served({url: whole}), follow=True)
        assert found.modified == wanted  # type: ignore[union-attr]


def test_without_a_web_nothing_is_fetched(tmp_path: Path) -> None:
    (error,) = load(tmp_path / "a.rss", feed(item(1)), follow=True)
    assert isinstance(error, InputError)
    assert error.reason == "addresses are not fetched here"


def test_a_second_run_takes_only_what_is_new(tmp_path: Path) -> None:
    file = tmp_path / "state.json"

    def titles(*items: str) -> list[str]:
        state = FeedState(file)
        found = load(tmp_path / "a.rss", feed(*items), feeds=state)
        state.save()
        return [each.title for each in found]  # type: ignore[union-attr, misc]

    assert titles(item(1), item(2)) == ["Report 1", "Report 2"]
    assert titles(item(3), item(1), item(2)) == ["Report 3"]
    assert titles(item(1, "<p>The envoy came back.</p>"), item(2)) == ["Report 1"]
    assert titles(item(1), item(2), item(3)) == []


def test_what_failed_and_what_was_not_saved_is_taken_again(tmp_path: Path) -> None:
    file, text = tmp_path / "state.json", feed(item(1, "Teaser."), item(2, "Teaser."))
    found = load(tmp_path / "a.rss", text, feeds=FeedState(file), follow=True, web=served({}))
    assert [type(each) for each in found] == [InputError, InputError]
    assert not file.exists()
    state = FeedState(file)
    pages = {"https://herald.example/world/report-1": page()}
    load(tmp_path / "a.rss", text, feeds=state, follow=True, web=served(pages))
    state.save()
    pages["https://herald.example/world/report-2"] = page(TEXT + "More came later, the envoy said.")
    (second,) = load(tmp_path / "a.rss", text, feeds=FeedState(file), follow=True, web=served(pages))
    assert second.title == "Report 2"  # type: ignore[union-attr]


def test_validators_are_kept_only_when_all_was_taken(tmp_path: Path) -> None:
    url = "https://herald.example/feed"
    headers = {"etag": '"v1"', "last-modified": "Mon, 06 May 2019 08:00:00 GMT"}
    for items, wanted in (([item(1), item(2, "")], {}), ([item(1)], {"If-None-Match": '"v1"'})):
        state = FeedState(tmp_path / "state.json")
        list(read([url], context=Context(web=served({url: feed(*items)}, headers), feeds=state)))
        state.save()
        assert state.validators(url).items() >= wanted.items()
        assert bool(state.validators(url)) == bool(wanted)
    assert FeedState(tmp_path / "state.json").validators(url)["If-Modified-Since"] == headers["last-modified"]


@pytest.mark.parametrize("text", ["{", "[]", '{"format": "x"}', '{"format": "graphmodel-feeds", "feeds": {"a": 1}}'])
def test_a_file_that_is_no_state_is_left_alone(tmp_path: Path, text: str) -> None:
    (tmp_path / "state.json").write_text(text)
    with pytest.raises(UsageError, match="no state file of feeds"):
        FeedState(tmp_path / "state.json")
    assert (tmp_path / "state.json").read_text() == text


def test_the_state_is_plain_json(tmp_path: Path) -> None:
    state = FeedState(tmp_path / "deep" / "state.json")
    state.take("https://herald.example/feed", "ent_1")
    state.save()
    kept = json.loads((tmp_path / "deep" / "state.json").read_text())
    assert kept["feeds"] == {"https://herald.example/feed": {"taken": ["ent_1"]}}


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("<rss><channel><title>x</title></channel></rss>", "the feed has no entries"),
        ("<rss", "no feed"),
        ('<!DOCTYPE rss [<!ENTITY a "b">]><rss><channel/></rss>', "declares XML entities, which no feed needs"),
        (
            '<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss><item>&x;</item></rss>',
            "declares XML entities",
        ),
        ("<rss><channel>" + "<item>" * 200_001, "larger than a feed may be"),
    ],
)
def test_feeds_that_are_none_or_hostile(tmp_path: Path, text: str, reason: str) -> None:
    (error,) = load(tmp_path / "a.rss", text)
    assert isinstance(error, InputError)
    assert error.reason.startswith(reason)


def test_entities_in_another_encoding_are_found_too(tmp_path: Path) -> None:
    text = '<?xml version="1.0" encoding="UTF-16"?><!DOCTYPE r [<!ENTITY a "b">]><rss><item>&a;</item></rss>'
    (tmp_path / "a.rss").write_bytes(text.encode("utf-16"))
    (error,) = read([tmp_path])
    assert isinstance(error, InputError)
    assert error.reason == "declares XML entities, which no feed needs"
