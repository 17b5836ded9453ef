"""Measure extraction: `python -m benchmarks.extraction [--articles N] [--repetitions N] [--out FILE] [--write]`.

Each measurement runs in a process of its own with one thread for linear algebra, the kinds in turn, so that a busy
moment of the machine hits all alike. Prints a table; `--out` writes JSON, `--write` puts the table into
docs/extraction.md.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

from benchmarks import machine
from benchmarks.quality.sets import REPO, write

KINDS = ("parse", "full", "rules", "workers-1", "workers-2")
NAMES = {
    "parse": "spaCy, parser and tagger, no named entities",
    "full": "spaCy, the whole pipeline",
    "rules": "the extractor, one process",
    "workers-1": "the extractor, 1 worker process",
    "workers-2": "the extractor, 2 worker processes",
}
START = (
    "from graphmodel.extract import RuleExtractor; from graphmodel.model.claims import Document; "
    "RuleExtractor().extract(Document(name='a', text='Ghana warned Togo on Monday that the road would close.'))"
)
PAGE = REPO / "docs" / "extraction.md"


def once(*arguments: str) -> dict[str, Any]:
    """One measurement in a process of its own."""
    command = [sys.executable, "-m", "benchmarks.extraction.once", *arguments]
    environment = os.environ | {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1", "PYTHONPATH": str(REPO)}
    done = subprocess.run(command, check=True, capture_output=True, text=True, env=environment)
    return dict(json.loads(done.stdout))


def start_up(repetitions: int) -> list[float]:
    """Seconds from the start of Python to the claims of a first sentence, after one start that is not counted.

    Modules are compiled, as they are where the package was installed; a clone compiles them when it first runs.
    """
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    out = []
    for _ in range(repetitions + 1):
        begin = time.perf_counter()
        subprocess.run([sys.executable, "-c", START], check=True, capture_output=True, env=environment)
        out.append(round(time.perf_counter() - begin, 3))
    return out[1:]


def measure(articles: int, repetitions: int, long_run: int) -> dict[str, Any]:
    """All figures."""
    runs: dict[str, list[dict[str, Any]]] = {kind: [] for kind in KINDS}
    for _ in range(repetitions):
        for kind in KINDS:
            runs[kind].append(once(kind, str(articles)))
    return {
        "machine": machine.describe(),
        "load_after": round(os.getloadavg()[0], 2),
        "articles": articles,
        "runs": runs,
        "start_up_s": start_up(repetitions + 2),
        "growth": once("growth", str(long_run))["stretches"],
    }


def _median(runs: list[dict[str, Any]], name: str) -> float:
    return float(statistics.median(run[name] for run in runs))


def table(result: dict[str, Any]) -> str:
    """The figures for people."""
    runs = result["runs"]
    words = runs["rules"][0]["words"]
    base = {name: _median(runs[name], "cpu_s") for name in ("parse", "full")}
    about, packages = result["machine"], result["machine"]["packages"]
    repetitions = len(runs["rules"])
    lines = [
        f"{about['processor']}, {about['cores']} cores, {about['memory_gib']} GiB, Python {about['python']}, spaCy "
        f"{packages['spacy']}; load {about['load_1min']} before and {result['load_after']} after. "
        f"{result['articles']} articles, {words:,} words; medians of {repetitions} runs, in turn.",
        "",
        "| | words/s (wall) | words/s (processor) | × parse | × whole pipeline | peak MB a process |",
        "|---|---|---|---|---|---|",
    ]
    for kind in KINDS:
        wall, peak = _median(runs[kind], "wall_s"), max(run["peak_mb"] for run in runs[kind])
        shown = ["–", "–", "–"]
        if "cpu_s" in runs[kind][0]:
            cpu = _median(runs[kind], "cpu_s")
            shown = [f"{words / cpu:,.0f}", f"{cpu / base['parse']:.2f}", f"{cpu / base['full']:.2f}"]
        lines.append(f"| {NAMES[kind]} | {words / wall:,.0f} | {' | '.join(shown)} | {peak:.0f} |")
    one, two = (_median(runs[k], "wall_s") for k in ("workers-1", "workers-2"))
    stretches, start = result["growth"], result["start_up_s"]
    lines += [
        "",
        f"- Two worker processes are **{one / two:.2f} times** as fast as one.",
        f"- From the start of Python to the claims of a first sentence: **{statistics.median(start):.2f} s** "
        f"(median of {len(start)}; least {min(start):.2f} s).",
        "- Cost of an article in one long run, shorter articles: "
        + ", ".join(
            f"{s['cpu_ms_each']:.1f} ms each up to the {s['articles']:,}th ({s['peak_mb']:.0f} MB)" for s in stretches
        )
        + ".",
    ]
    return "\n".join(lines)


def main() -> None:
    """Measure, print, and write what is asked for."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.extraction", description=__doc__)
    parser.add_argument("--articles", type=int, default=400)
    parser.add_argument("--repetitions", type=int, default=3)
    parser.add_argument("--long-run", type=int, default=10_000, help="articles of the run that looks for growth")
    parser.add_argument("--out", type=Path, help="JSON file for the results")
    parser.add_argument("--write", action="store_true", help="put the table into docs/extraction.md")
    args = parser.parse_args()
    result = measure(args.articles, args.repetitions, args.long_run)
    text = table(result)
    print(text)
    if args.out:
        args.out.parent.mkdir(parents=True, exist_ok=True)
        args.out.write_text(json.dumps(result, indent=1) + "\n", "utf-8")
    if args.write:
        write("speed", "end of speed", text, PAGE)


if __name__ == "__main__":
    main()
