"""What a load tells of articles that were there before, that carry no date, or that extraction left out."""

from __future__ import annotations

from pathlib import Path

from graphmodel.errors import InputError
from graphmodel.ingest import Source
from graphmodel.loading import Run, _note_copies, _told
from graphmodel.model.claims import Document, Extraction
from graphmodel.resolve.syndication import Copy, Sketched
from graphmodel.summary import LoadSummary


def notes(articles: dict[str, str], copies: list[Copy], touched: set[str]) -> list[tuple[str, str]]:
    summary = LoadSummary()
    _note_copies([Sketched(key, name, None, None, "") for key, name in articles.items()], copies, touched, summary)
    return [(note.source, note.reason) for note in summary.notes]


def test_a_copy_is_told_whichever_of_the_two_came_now() -> None:
    files, copy = {"art_1": "north.txt", "art_2": "south.txt"}, Copy("art_2", "art_1", "syndicates", "text", 0.93)
    ((source, reason),) = notes(files, [copy], {"art_2"})
    assert (source, reason.split(":")[0]) == ("south.txt", "a copy of north.txt (93% alike)")
    ((source, reason),) = notes(files, [copy], {"art_1"})
    assert (source, reason.split(" (")[0]) == ("north.txt", "there is a copy of it: south.txt")
    assert notes(files, [copy], set()) == []


def test_an_article_loaded_again_with_changes_says_how_to_be_rid_of_the_other() -> None:
    files = {"art_1": "lima.txt", "art_2": "lima.txt"}
    for touched, other in (("art_1", "art_2"), ("art_2", "art_1")):
        ((_, reason),) = notes(files, [Copy("art_2", "art_1", "syndicates", "text", 0.9)], {touched})
        assert f"graphmodel forget {other}" in reason


def test_a_text_changed_throughout_under_an_old_name_is_told_once() -> None:
    ((source, reason),) = notes({"art_1": "oslo.txt", "art_2": "oslo.txt"}, [], {"art_2"})
    assert source == "oslo.txt"
    assert "graphmodel forget art_1" in reason
    files = {"art_1": "a.txt", "art_2": "a.txt", "art_3": "b.txt", "art_4": "b.txt"}
    ((_, reason),) = notes(files, [], {"art_2", "art_4"})
    assert "2 articles" in reason
    assert notes(files, [], set(files)) == []


def told(*items: Extraction | InputError, source: Source | None = None) -> LoadSummary:
    summary, run = LoadSummary(), Run()
    run._places.extend((0, source) for _ in items)
    list(_told(items, summary, run))
    return summary


def test_articles_without_a_date_are_told_in_one_note() -> None:
    extractions = [
        Extraction(document=Document(name=f"{day}.txt", text="a"), extractor="x", version="1", published=date)
        for day, date in (("mon", None), ("tue", "1961-04-11"), ("wed", None))
    ]
    (note,) = told(*extractions).notes
    assert note.source == "mon.txt and 1 more"
    assert "--date" in note.reason
    assert told(extractions[1]).notes == []


def test_what_extraction_leaves_out_is_named_by_its_way() -> None:
    file, lines = (Source(path, Path(path)) for path in ("in/1961/a.txt", "in/b.jsonl"))
    assert told(InputError("a.txt", "no"), source=file).left_out[0].source == "in/1961/a.txt"
    assert told(InputError("b.jsonl:4", "no"), source=lines).left_out[0].source == "in/b.jsonl:4"
    assert told(InputError("other", "no"), source=lines).left_out[0].source == "other"
