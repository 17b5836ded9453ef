from __future__ import annotations

import os
from pathlib import Path

import pytest

REPO = Path(__file__).resolve().parent.parent


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


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Where tests run in several processes, each engine's server starts in one of them, and a file stays whole."""
    for item in items:
        engine = getattr(item, "callspec", None) and item.callspec.params.get("engine_target")
        item.add_marker(pytest.mark.xdist_group(engine if isinstance(engine, str) else item.path.as_posix()))
