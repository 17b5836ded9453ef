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
