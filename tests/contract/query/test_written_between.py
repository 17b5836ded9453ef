"""What somebody else writes between two questions: what the first one looked up is trusted and checked, on every
engine.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from graphmodel.loading import derive
from graphmodel.model.claims import Document, Extraction, RoleClaim, StatementClaim
from graphmodel.store import Store, open_store

from .conftest import Noting

NAME = "Ole Vindrup"


def told(country: str, code: str) -> Extraction:
    """An article in which the foreign minister of a country warns Chile."""
    text = f"{NAME} of {country} warned Chile of a drought."
    role = RoleClaim(person=NAME, title="foreign minister", country=code, start=0, end=len(NAME))
    warned = StatementClaim(
        id="s1", start=0, end=len(text), act="warn", speaker=NAME, addressee="Chile", about="a drought",
        mode="indirect", date="2019-05-07", date_basis="explicit", rule="by hand",
    )  # fmt: skip
    document = Document(name=f"wire-{code}.txt", text=text, title=f"Wire of {country}", publisher="Port Wire")
    return Extraction(
        document=document, extractor="hand", version="1", published="2019-05-08", published_basis="explicit",
        statements=(warned,), roles=(role,),
    )  # fmt: skip


@pytest.fixture
def other(graph: Store) -> Iterator[Store]:
    """The same graph as another user has it open; what was written is taken out again."""
    known = {article.id for article in graph.articles()}
    with open_store(graph.target) as store:
        yield store
        for article in store.articles():
            if article.id not in known:
                store.forget(article.id)
        derive(store)


def write(store: Store, extraction: Extraction) -> str:
    store.write_article(extraction)
    derive(store)
    return next(article.id for article in store.articles() if article.file == extraction.document.name)


def test_a_name_that_means_somebody_else_by_now_is_looked_up_anew(graph: Store, other: Store) -> None:
    first = write(other, told("Norway", "NOR"))
    mine = Noting(graph)
    asked_first = mine.asked(speaker=NAME)
    assert asked_first == mine.asked(speaker=NAME) == (["wire-NOR.txt"], 1)  # one read for look-up, check and answer
    other.forget(first)
    write(other, told("Denmark", "DNK"))
    files, reads = mine.asked(speaker=NAME)
    assert files == ["wire-DNK.txt"]
    assert reads > 1
    assert mine.asked(speaker=NAME) == (files, 1)


def test_a_name_that_nobody_bore_is_found_once_somebody_does(graph: Store, other: Store) -> None:
    mine = Noting(graph)
    assert mine.asked(speaker=NAME)[0] == mine.asked(speaker=NAME)[0] == []
    write(other, told("Norway", "NOR"))
    assert mine.asked(speaker=NAME)[0] == ["wire-NOR.txt"]
