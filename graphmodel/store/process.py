"""Start, share and stop one supervised Java server of a directory.

Files in the directory: `start.lock` (who decides about starting), `users.lock` (held shared by each user),
`server.lock` (held by the supervisor), `run.json` (mode 0600, there while the server is ready),
`keep` (stay without users).
"""

from __future__ import annotations

import contextlib
import json
import os
import secrets
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from graphmodel.errors import StoreUnavailable
from graphmodel.store.locks import FileLock, is_free

_SUPERVISOR = Path(__file__).with_name("supervisor.py")

Launch = Callable[[], tuple[list[str], dict[str, Any]]]
"""Makes the server's command line (no secrets in it) and what `run.json` will say."""
Ready = Callable[[dict[str, Any]], bool]
"""Whether the server that `run.json` describes answers."""


def write_private(path: Path, text: str) -> None:
    """Write a file that only its owner may read, whole or not at all."""
    part = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    fd = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(fd, "w", encoding="utf-8") as out:
        out.write(text)
    part.replace(path)


def read_json(path: Path) -> dict[str, Any] | None:
    """The object in a JSON file, None where there is none or it is not whole."""
    try:
        value = json.loads(path.read_text("utf-8"))
    except (FileNotFoundError, ValueError):
        return None
    return value if isinstance(value, dict) else None


def free_port() -> int:
    """A TCP port of the loopback interface that nobody listens on at this moment."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def listens(port: int) -> bool:
    """Whether somebody listens on that port of the loopback interface."""
    with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), timeout=1):
        return True
    return False


class Supervised:
    """One user's hold on the server of `home`. `acquire` starts it or joins it, `release` lets go."""

    def __init__(self, home: Path, *, stop_seconds: float, start_seconds: float) -> None:
        self.home = home
        self._stop_seconds = stop_seconds
        self._start_seconds = start_seconds
        self._users = FileLock(home / "users.lock")
        self._child: subprocess.Popen[bytes] | None = None

    @property
    def running(self) -> dict[str, Any] | None:
        """What `run.json` says of a server that lives, else None."""
        return read_json(self.home / "run.json") if self._supervised() else None

    def acquire(self, launch: Launch, ready: Ready, *, keep: bool = False) -> dict[str, Any]:
        """Join the running server or start one; returns what `run.json` says.

        Raises:
            StoreUnavailable: it did not become ready in time or died; the last lines of its output are in the message.
        """
        self.home.mkdir(parents=True, exist_ok=True)
        self.home.chmod(0o700)
        deadline = time.monotonic() + self._start_seconds
        try:
            with FileLock(self.home / "start.lock").hold(self._start_seconds):
                info = self._join_or_start(launch, ready, deadline)
                if keep:
                    (self.home / "keep").touch(0o600)
        except BaseException:
            self._users.release()  # a hold that nobody knows of would keep the server
            raise
        return info

    def release(self) -> None:
        """Let go. Comes back when the server is gone, or at once when others use it or it was asked to stay."""
        self._users.release()
        deadline = time.monotonic() + self._stop_seconds + 2
        while time.monotonic() < deadline and self._supervised() and not (self.home / "keep").exists():
            # Somebody else's hold forbids an exclusive lock but not a shared one; the supervisor's forbids both.
            if not is_free(self._users.path) and is_free(self._users.path, shared=True):
                return
            time.sleep(0.03)

    def stop(self) -> bool:
        """Stop the server for everybody; False when none ran. Comes back when it is gone."""
        self._users.release()
        if not self.home.is_dir():
            return False
        with FileLock(self.home / "start.lock").hold(self._start_seconds):
            if not self._supervised():
                return False
            with contextlib.suppress(FileNotFoundError, ValueError, ProcessLookupError):
                os.kill(int((self.home / "supervisor.pid").read_text("utf-8")), signal.SIGTERM)
            deadline = time.monotonic() + self._stop_seconds + 5
            while self._supervised() and time.monotonic() < deadline:
                time.sleep(0.05)
        return True

    def _supervised(self) -> bool:
        if self._child is not None:
            self._child.poll()
        return self.home.is_dir() and not is_free(self.home / "server.lock")

    def _join_or_start(self, launch: Launch, ready: Ready, deadline: float) -> dict[str, Any]:
        while time.monotonic() < deadline:
            if self._users.try_acquire(shared=True):
                if not self._supervised():
                    return self._start(launch, ready, deadline)
                if info := read_json(self.home / "run.json"):
                    return info
                # Supervised, yet not ready: it is on its way out. A hold of ours would keep it.
                self._users.release()
            time.sleep(0.05)
        raise StoreUnavailable(f"The server of {self.home} neither started nor stopped in {self._start_seconds:.0f} s.")

    def _start(self, launch: Launch, ready: Ready, deadline: float) -> dict[str, Any]:
        for attempt in range(3):
            command, info = launch()
            write_private(
                self.home / "launch.json", json.dumps({"command": command, "stop_seconds": self._stop_seconds})
            )
            (self.home / "run.json").unlink(missing_ok=True)
            self._child = subprocess.Popen(  # noqa: S603 - this interpreter, our own script
                [sys.executable, "-I", "-S", str(_SUPERVISOR), str(self.home)],
                stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True,
            )  # fmt: skip
            if self._wait(ready, info, deadline):
                info["pid"] = self._child.pid
                write_private(self.home / "run.json", json.dumps(info, sort_keys=True))
                return info
            if not self._port_was_taken() or attempt == 2:
                break
        raise StoreUnavailable(f"The server of {self.home} did not start. {self._last_words()}")

    def _wait(self, ready: Ready, info: dict[str, Any], deadline: float) -> bool:
        while time.monotonic() < deadline:
            if self._child is None or self._child.poll() is not None:
                return False
            if self._port_was_taken():
                self._child.terminate()
                self._child.wait(self._stop_seconds + 5)
                return False
            if ready(info):
                return True
            time.sleep(0.05)
        return False

    def _port_was_taken(self) -> bool:
        return "already in use" in self._output() or "BindException" in self._output()

    def _output(self) -> str:
        path = self.home / "server.out"
        return path.read_text("utf-8", "replace") if path.exists() else ""

    def _last_words(self) -> str:
        return "Its last words: " + " | ".join(self._output().strip().splitlines()[-4:])
