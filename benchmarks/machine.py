"""What machine a measurement was taken on, for the JSON of benchmarks. Nothing that names the machine or its user."""

from __future__ import annotations

import os
import platform
from importlib.metadata import version
from pathlib import Path
from typing import Any

PACKAGES = ("neo4j", "arcadedb-embedded", "pydantic", "spacy")


def describe() -> dict[str, Any]:
    """Processor, cores, memory (GiB), load of the last minute, system, Python and the versions that matter."""
    return {
        "processor": _processor(), "cores": os.cpu_count(), "memory_gib": _memory(),
        "load_1min": round(os.getloadavg()[0], 2),
        "system": f"{platform.system()} {platform.release()}", "python": platform.python_version(),
        "packages": {name: version(name) for name in PACKAGES},
    }  # fmt: skip


def _processor() -> str:
    info = Path("/proc/cpuinfo")
    if info.exists():
        for line in info.read_text("utf-8").splitlines():
            if line.startswith("model name"):
                return line.split(":", 1)[1].strip()
    return platform.processor() or platform.machine()


def _memory() -> float:
    return round(os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30, 1)
