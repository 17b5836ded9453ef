"""Worker processes for extraction: `python -m graphmodel.worker` answers one line of JSON with one line of JSON.

Own processes and not `multiprocessing`: that runs the caller's main module again, which breaks scripts without a guard.
A worker ends when its standard input ends, so none outlives its owner, however that dies.
"""

from __future__ import annotations

import json
import subprocess
import sys
from queue import SimpleQueue
from types import TracebackType
from typing import Any, TextIO

from graphmodel.batch import Extracted, extract_one
from graphmodel.errors import ExtractionError, GraphmodelError, InputError
from graphmodel.ingest import Item
from graphmodel.model.claims import Document, Extraction


class Pool:
    """A number of worker processes; `extract` may be called from as many threads."""

    def __init__(self, count: int) -> None:
        command = [sys.executable, "-m", "graphmodel.worker"]
        self._all = [
            subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="ascii")  # noqa: S603
            for _ in range(count)
        ]
        self._idle: SimpleQueue[subprocess.Popen[str]] = SimpleQueue()
        for process in self._all:
            self._idle.put(process)

    def __enter__(self) -> Pool:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        for process in self._all:
            if kind is not None:
                process.kill()
            if process.stdin:
                process.stdin.close()
        for process in self._all:
            process.wait()
            if process.stdout:
                process.stdout.close()

    def extract(self, items: list[Item]) -> list[Extracted]:
        """As `extract_one` for each, in a worker.

        Raises:
            ExtractionError: the worker could not extract at all, or ended.
        """
        process = self._idle.get()
        try:
            assert process.stdin and process.stdout  # noqa: S101 - both are pipes
            process.stdin.write(json.dumps([pack(item) for item in items]) + "\n")
            process.stdin.flush()
            answer = process.stdout.readline()
        except (OSError, ValueError):
            answer = ""
        finally:
            self._idle.put(process)
        if not answer:
            raise ExtractionError("a worker process ended while it was extracting")
        reply = json.loads(answer)
        if isinstance(reply, dict):
            raise ExtractionError(str(reply["error"]))
        return [unpack_extracted(each) for each in reply]


def pack(item: Item) -> dict[str, Any]:
    """An item as JSON values."""
    if isinstance(item, InputError):
        return {"source": item.source, "reason": item.reason}
    return {"document" if isinstance(item, Document) else "extraction": item.model_dump(mode="json")}


def unpack(value: dict[str, Any]) -> Item:
    """The item that `pack` packed."""
    if "document" in value:
        return Document.model_validate(value["document"])
    return unpack_extracted(value)


def unpack_extracted(value: dict[str, Any]) -> Extracted:
    """As `unpack`, for what has been extracted."""
    if "extraction" in value:
        return Extraction.model_validate(value["extraction"])
    return InputError(value["source"], value["reason"])


def serve(requests: TextIO, replies: TextIO) -> None:
    """Answer every line of `requests` until they end."""
    for line in requests:
        try:
            reply: Any = [pack(extract_one(unpack(each))) for each in json.loads(line)]
        except GraphmodelError as error:
            reply = {"error": str(error)}
        replies.write(json.dumps(reply) + "\n")
        replies.flush()


if __name__ == "__main__":
    try:
        serve(sys.stdin, sys.stdout)
    except (KeyboardInterrupt, BrokenPipeError):
        sys.exit(130)
