"""One measurement in a process of its own, printed as JSON: `python -m benchmarks.extraction.once WHAT COUNT`.

WHAT: `rules` (the extractor), `parse` (the same model's parser and tagger alone, without named entities, as the
extractor uses it), `full` (the whole pipeline of the model), `workers-1` and `workers-2` (the extractor in that many
processes, with their start), `growth` (the extractor over COUNT articles, with the cost of each stretch).
"""

from __future__ import annotations

import json
import resource
import sys
import time
from collections.abc import Callable, Iterable
from typing import Any

from benchmarks.extraction.articles import articles, words
from graphmodel.extract import RuleExtractor
from graphmodel.extract.parse import nlp
from graphmodel.model.claims import Document

WARM = 20
STRETCHES = (100, 1_000, 10_000)
SHORT = 2


def memory() -> float:
    """Peak resident memory of this process so far, MB."""
    return round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, 1)


def timed(work: Callable[[list[Document]], Any], documents: list[Document]) -> dict[str, Any]:
    """Wall and processor seconds of the work, after a warm-up on other articles."""
    work(list(articles(WARM, seed=99)))
    wall, cpu = time.perf_counter(), time.process_time()
    work(documents)
    return {
        "wall_s": round(time.perf_counter() - wall, 3),
        "cpu_s": round(time.process_time() - cpu, 3),
        "words": words(documents),
        "peak_mb": memory(),
    }


def rules() -> Callable[[list[Document]], Any]:
    """The extractor."""
    extractor = RuleExtractor()
    return lambda documents: [len(extractor.extract(document).statements) for document in documents]


def parsed(*, full: bool) -> Callable[[list[Document]], Any]:
    """The model alone."""
    import spacy

    model = spacy.load(nlp._folder(), exclude=["senter"] if full else ["ner", "senter"])

    def work(documents: Iterable[Document]) -> int:
        return sum(len(doc) for doc in model.pipe((d.text for d in documents), batch_size=32))

    return work


def workers(count: int, documents: list[Document]) -> dict[str, Any]:
    """The extractor in so many worker processes; their start is not counted, since long loads hardly notice it."""
    from concurrent.futures import ThreadPoolExecutor

    from graphmodel.batch import shards
    from graphmodel.worker import Pool

    with Pool(count) as pool, ThreadPoolExecutor(count) as threads:
        list(threads.map(pool.extract, [list(articles(WARM, seed=99))] * count))
        wall = time.perf_counter()
        found = sum(len(each) for each in threads.map(pool.extract, shards(documents)))
        wall = time.perf_counter() - wall
    assert found == len(documents)
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    return {"wall_s": round(wall, 3), "words": words(documents), "peak_mb": round(peak, 1)}


def growth(count: int) -> dict[str, Any]:
    """Cost of an article in each stretch of one long run, and what the process holds after it."""
    extractor = RuleExtractor()
    for document in articles(WARM, seed=99):
        extractor.extract(document)
    out: list[dict[str, Any]] = []
    spent = 0.0
    for done, document in enumerate(articles(count, paragraphs=SHORT), 1):
        start = time.process_time()
        extractor.extract(document)
        spent += time.process_time() - start
        if done in STRETCHES or done == count:
            before = out[-1]["articles"] if out else 0
            out.append({"articles": done, "cpu_ms_each": round(1000 * spent / (done - before), 3), "peak_mb": memory()})
            spent = 0.0
    return {"stretches": out}


def main() -> None:
    """Measure and print."""
    what, count = sys.argv[1], int(sys.argv[2])
    if what == "growth":
        print(json.dumps(growth(count)))
        return
    documents = list(articles(count))
    if what.startswith("workers-"):
        print(json.dumps(workers(int(what.removeprefix("workers-")), documents)))
        return
    work = rules() if what == "rules" else parsed(full=what == "full")
    print(json.dumps(timed(work, documents)))


if __name__ == "__main__":
    main()
