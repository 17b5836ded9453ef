"""The one-way rule: every package imports only what stands below it, and no package of the top level by a bare name."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

REPO = Path(__file__).resolve().parents[2]

MODEL = {"errors", "garbage", "kept", "model", "modules", "settings"}
LOW = MODEL | {"acts", "gazetteer", "ingest", "cypher"}
EXTRACT = LOW | {"extract"}
RESOLVE = EXTRACT | {"resolve"}
STORE = RESOLVE | {"store"}
ASK = STORE | {"query", "export"}
FLOW = {"judging", "summary", "batch", "worker", "journal", "quarantine", "watching", "loading", "api"}
ALLOWED = {
    "errors": set(),
    "garbage": set(),
    "kept": set(),
    "modules": set(),
    "settings": {"errors"},
    "model": {"errors"},
    "acts": MODEL,
    "gazetteer": MODEL,
    "fetch": MODEL,
    "ingest": MODEL | {"fetch", "loaders"},  # loaders are found by discovery, so a name in a string at most
    "loaders": MODEL | {"ingest"},
    "extract": LOW,
    "resolve": EXTRACT - {"ingest"},
    "store": RESOLVE - {"ingest", "extract"},
    "notebook": set(),
    "query": (STORE - {"ingest"}) | {"notebook"},
    "export": (STORE - {"ingest", "extract"}) | {"notebook"},
    "mcp": ASK | FLOW,
    **dict.fromkeys(FLOW, ASK | FLOW),
    "web": ASK | FLOW,
    "cli": ASK | FLOW | {"cli", "fetch", "mcp", "web"},
}


def modules() -> list[tuple[str, Path]]:
    inside = [(path.relative_to(REPO / "graphmodel"), path) for path in (REPO / "graphmodel").rglob("*.py")]
    found = [(relative.parts[0].removesuffix(".py"), path) for relative, path in inside]
    return found + [("loaders", path) for path in (REPO / "loaders").rglob("*.py")]


def imported(package: str, path: Path) -> set[str]:
    """First parts, below `graphmodel`, of all that a module imports at whatever depth of its code."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"), str(path))):
        if isinstance(node, ast.Import):
            names.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.level == 0:
            names.update(f"{node.module}.{alias.name}" for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.level > 1:
            names.add(f"graphmodel.{(node.module or '__init__')}")
    assert not {name for name in names if name.split(".")[0] in ("loaders", "cypher")}, f"{path}: a bare top-level name"
    return {name.split(".")[1] for name in names if name.startswith("graphmodel.")} - {package, "__version__", "Graph"}


@pytest.mark.parametrize(("package", "path"), modules(), ids=lambda value: str(value).removeprefix(str(REPO)))
def test_imports_go_one_way(package: str, path: Path) -> None:
    if package == "__init__":
        assert imported(package, path) <= {"api"}
        return
    assert package in ALLOWED, f"{package} is not in the order of packages; add it there"
    forbidden = imported(package, path) - ALLOWED[package]
    assert not forbidden, f"{path.name} of {package} imports {sorted(forbidden)}"


def test_every_package_is_installed() -> None:
    listed = (REPO / "pyproject.toml").read_text("utf-8").partition("[tool.setuptools.package-dir]")[0]
    packages = [path.parent.name for path in (REPO / "graphmodel").glob("*/__init__.py")]
    missing = [name for name in packages if f'"graphmodel.{name}"' not in listed]
    assert not missing
