from __future__ import annotations

from pathlib import Path

import pytest

from graphmodel.errors import InputError
from graphmodel.ingest import read
from graphmodel.model.claims import Document


def one(path: Path, text: str) -> Document:
    path.write_text(text, "utf-8")
    (document,) = read([path])
    assert isinstance(document, Document), document
    return document


def test_front_matter_and_rendered_text(tmp_path: Path) -> None:
    found = one(
        tmp_path / "a.md",
        "---\ntitle: Talks fail\ndate: 2019-05-06\nsource: The Herald\nlink: https://herald.example/1\ntags: [a]\n---\n"
        "# Talks fail\n\nThe **envoy** [warned](https://x.example 'why') _twice_.\nHe left.\n\n* one\n* two\n\n"
        "> “Never,” she said.\n\n<script>alert(1)</script>\n",
    )
    assert found.text == "Talks fail\n\nThe envoy warned twice. He left.\n\none\n\ntwo\n\n“Never,” she said."
    assert (found.title, found.publisher, found.url) == ("Talks fail", "The Herald", "https://herald.example/1")
    assert (found.date, found.date_basis) == ("2019-05-06", "metadata")


def test_without_front_matter_the_heading_is_the_title(tmp_path: Path) -> None:
    found = one(tmp_path / "a.markdown", "# An envoy *leaves*\n\nHe said nothing.\n")
    assert (found.title, found.text) == ("An envoy leaves", "An envoy leaves\n\nHe said nothing.")
    assert (found.date, found.date_basis) == (None, "none")


def test_header_lines_as_in_plain_text_files(tmp_path: Path) -> None:
    found = one(tmp_path / "a.md", "date 2019-05-06\nSource: The Herald\n\nThe envoy left.\n")
    assert (found.date, found.publisher, found.text) == ("2019-05-06", "The Herald", "The envoy left.")


@pytest.mark.parametrize(
    "front", ["a: &x [*x, *x]\ntitle: T", "title: [1, 2]\nurl: {a: b}", ": : :", "- just\n- a list"]
)
def test_front_matter_that_is_none_does_no_harm(tmp_path: Path, front: str) -> None:
    assert one(tmp_path / "a.md", f"---\n{front}\n---\n\nThe envoy left.\n").text.endswith("The envoy left.")


def test_aliases_of_aliases_do_not_unfold(tmp_path: Path) -> None:
    bomb = "a0: &a0 [x, x]\n" + "".join(f"a{n}: &a{n} [*a{n - 1}, *a{n - 1}]\n" for n in range(1, 60))
    found = one(tmp_path / "a.md", f"---\n{bomb}title: Calm\n---\nThe envoy left.\n")
    assert (found.title, found.text) == ("Calm", "The envoy left.")


def test_deep_nesting_is_read_or_refused_quickly(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text(">" * 20_000 + " deep\n\nflat\n")
    (found,) = read([tmp_path])
    assert isinstance(found, InputError) or "flat" in found.text  # type: ignore[union-attr]


def test_nothing_but_markup(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("<!-- nothing -->\n\n---\n")
    (error,) = read([tmp_path])
    assert str(error) == f"{tmp_path}/a.md: no text was found in the file"
