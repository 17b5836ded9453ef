"""The example notebook runs from top to bottom, and its cells show what the text says."""

from __future__ import annotations

import re
from pathlib import Path

import nbformat
import pytest
from nbclient import NotebookClient

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"


@pytest.fixture(scope="module")
def shown() -> list[str]:
    """What each cell of code shows, as HTML or text."""
    notebook = nbformat.read(EXAMPLES / "notebook.ipynb", as_version=4)
    assert not any(cell.get("outputs") for cell in notebook.cells), "kept without outputs"
    NotebookClient(notebook, timeout=240, resources={"metadata": {"path": str(EXAMPLES)}}).execute()
    found = []
    for cell in (cell for cell in notebook.cells if cell.cell_type == "code"):
        data = [output.get("data", {}) for output in cell.outputs]
        found.append("".join(each.get("text/html") or each.get("text/plain", "") for each in data))
    return found


def test_rows_evidence_and_network_are_shown(shown: list[str]) -> None:
    loaded, warnings, met, why, table, network, central, files, _ = shown
    assert "articles=3" in loaded
    assert "<blockquote>" in warnings and "2022-03-17-costs-daily.txt" in warnings
    assert '<th scope="col">where</th>' in met and "<mark>" in why and "<table" in table
    assert network.count("<circle") >= 2 and "exchanges" in network and "<script" not in "".join(shown[1:4]) + network
    assert re.search(r"\('[^']+', [0-9.]+\)", central)
    assert files == "['facts.csv', 'network.gexf']"
