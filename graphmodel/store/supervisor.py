"""Keeps one Java server for as long as somebody uses it: run as a script, with the standard library alone.

    python -I -S supervisor.py DIRECTORY

DIRECTORY holds `launch.json` (`{"command": [...], "stop_seconds": 30}`) and the lock files of `process.py`. Users hold
`users.lock` shared; the kernel drops their hold however they die. When nobody holds it and there is no file `keep`,
or on SIGTERM, or when the server dies by itself, the supervisor stops the server, removes `run.json` and ends.
"""

from __future__ import annotations

import contextlib
import ctypes
import fcntl
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from types import FrameType

_POLL_SECONDS = 0.25
_PR_SET_PDEATHSIG = 1


class _Asked:
    """Whether somebody asked for the end."""

    to_stop = False


def _on_signal(_signum: int, _frame: FrameType | None) -> None:
    _Asked.to_stop = True


def _die_with_parent() -> None:
    # The server's own guard against a supervisor that is killed; Linux only, elsewhere there is no such call.
    if sys.platform.startswith("linux"):
        ctypes.CDLL(None, use_errno=True).prctl(_PR_SET_PDEATHSIG, signal.SIGTERM)


def _lock(path: Path) -> int | None:
    fd = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    try:
        fcntl.flock(fd, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        os.close(fd)
        return None
    return fd


def _wait_for_the_end(server: subprocess.Popen[bytes], home: Path) -> int | None:
    """Return when the server should go; holds `users.lock` (the descriptor) when that is because nobody uses it."""
    while server.poll() is None and not _Asked.to_stop:
        if not (home / "keep").exists() and (users := _lock(home / "users.lock")) is not None:
            return users
        time.sleep(_POLL_SECONDS)
    return None


def _stop(server: subprocess.Popen[bytes], seconds: float) -> None:
    if server.poll() is None:
        server.terminate()
        try:
            server.wait(seconds)
        except subprocess.TimeoutExpired:
            server.kill()
            server.wait()


def main(home: Path) -> int:
    """Run the server of `home` until nobody needs it. Ends with 1 when another supervisor has it already."""
    signal.signal(signal.SIGTERM, _on_signal)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if _lock(home / "server.lock") is None:
        return 1
    launch = json.loads((home / "launch.json").read_text("utf-8"))
    (home / "supervisor.pid").write_text(str(os.getpid()), "utf-8")
    with (home / "server.out").open("wb") as out:
        server = subprocess.Popen(  # noqa: S603 - our own launch file, mode 0600
            launch["command"],
            cwd=home,
            stdin=subprocess.DEVNULL,
            stdout=out,
            stderr=out,
            preexec_fn=_die_with_parent,  # noqa: PLW1509 - there are no threads here
        )
    try:
        _wait_for_the_end(server, home)
    finally:
        for name in ("run.json", "keep", "supervisor.pid"):
            with contextlib.suppress(FileNotFoundError):
                (home / name).unlink()
        _stop(server, launch["stop_seconds"])
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
