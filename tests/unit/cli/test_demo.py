from __future__ import annotations

from pathlib import Path

import pytest

from graphmodel.cli import demo
from graphmodel.errors import UsageError

STATEMENT = {
    "speaker": "Ann\x1b Lee", "addressee": None, "target": "Chile", "act": "warn", "about": None, "date": None,
    "date_basis": "none", "verdict": "unknown",
    "reports": [
        {"article": "a.txt", "quote": "Lee  warned\n" + "word " * 60, "via": ["Max Moss"]},
        {"article": "b.txt", "quote": "x", "via": []},
    ],
}  # fmt: skip


def test_an_answer_is_five_lines_that_say_what_is_not_known() -> None:
    lines = list(demo.answer(STATEMENT, 2))
    assert len(lines) == 5
    assert lines[0] == "2. Ann␛ Lee → Chile: warn (told by Max Moss)"
    assert lines[1:4] == [
        "   about   -",
        "   date    unknown (none)",
        "   verdict unknown: the dates leave open whether before the call",
    ]
    assert lines[4].startswith("   source  'Lee warned word")
    assert lines[4].endswith("…' [a.txt, and 1 more]")
    assert len(lines[4]) < 160


def test_the_examples_are_found_in_a_clone() -> None:
    assert list(demo.examples().glob("*.txt"))


def test_an_installed_package_says_where_the_examples_are(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(demo, "__file__", str(tmp_path / "a" / "b" / "c" / "demo.py"))
    with pytest.raises(UsageError, match="from a clone"):
        demo.examples()


def test_what_makes_the_command_known_is_told_where_it_is_not(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    script = tmp_path / "env" / "bin" / "activate"
    script.parent.mkdir(parents=True)
    script.write_text("")
    monkeypatch.setattr("sys.executable", str(script.parent / "python"))
    monkeypatch.setattr("shutil.which", lambda name: None)
    assert "  source env/bin/activate" in demo.following("graphmodel")
    monkeypatch.setattr("shutil.which", lambda name: "/usr/bin/graphmodel")
    assert not any("activate" in line for line in demo.following("graphmodel"))
