from __future__ import annotations

import contextlib
import hashlib
import json
import os
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

REPO = Path(__file__).resolve().parent.parent
JAVA = "-XX:TieredStopAtLevel=1"
"""For the engines' servers: each lives for some minutes, too short for the second compiler to earn what it costs."""
os.environ.setdefault("JDK_JAVA_OPTIONS", JAVA)


@pytest.fixture(scope="session")
def shared() -> Path:
    """The development articles beside the project. Absent for people who clone it, required in CI."""
    folder = REPO.parent / "shared"
    if not folder.is_dir():
        reason = f"the development articles are not at {folder}"
        if os.environ.get("CI"):
            pytest.fail(reason + ", and CI must not skip their tests")
        pytest.skip(reason)
    return folder


@pytest.fixture(scope="module")
def agree(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Callable[[str, Any], None]:
    """Takes a question and an answer, and fails where the engine that was asked first answered otherwise.

    The first answer is kept in a file: the other engine's tests may run in another process, see below.
    """
    base = tmp_path_factory.getbasetemp()
    folder = (base.parent if "PYTEST_XDIST_WORKER" in os.environ else base) / "first-answers" / request.path.stem
    folder.mkdir(parents=True, exist_ok=True)

    def check(question: str, answer: Any) -> None:
        text = json.dumps(answer, default=repr)
        kept = folder / f"{hashlib.sha256(question.encode()).hexdigest()}.json"
        mine = kept.with_suffix(f".{os.getpid()}")
        mine.write_text(text, "utf-8")
        with contextlib.suppress(FileExistsError):  # then the other one was first
            os.link(mine, kept)  # at once, and whole
        mine.unlink()
        assert json.loads(text) == json.loads(kept.read_text("utf-8")), f"the engines answer {question} differently"

    return check


ENGINE = re.compile(r"tests/contract/[^:]+::\w+\[(?:(embedded|neo4j)[-\]]|.*-(embedded|neo4j)\]$)")
"""A test of an engine by its name: the engine is the first of what it is run with, or the last."""
LONG = ("tests/unit/test_examples.py", "tests/unit/test_quality_fixtures.py")
"""Files of the last folders that take long: left to the end, one process would wait for the other."""


def group_of(test: str) -> str:
    """Tests of one group run in one process: those of an engine, for its server starts once, and those of a file."""
    engine = ENGINE.match(test)
    return engine[1] or engine[2] if engine else test.partition("::")[0]


@pytest.hookimpl(trylast=True)  # after pytest has put together what shares a fixture
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What takes longest goes first: the engines, then what starts processes, in order of folders."""
    items.sort(key=lambda item: (group_of(item.nodeid) not in ("embedded", "neo4j"), not item.nodeid.startswith(LONG)))


@pytest.hookimpl(optionalhook=True)  # without pytest-xdist nobody asks
def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> object:
    """Shares out whole groups in the order of their tests. The plugin's own marks of groups need a pytest before 9.2:
    later ones leave the names of tests alone.
    """
    from xdist.scheduler import LoadScopeScheduling

    class Groups(LoadScopeScheduling):
        def _split_scope(self, nodeid: str) -> str:
            return group_of(nodeid)

    config.option.loadscopereorder = False
    return Groups(config, log)
