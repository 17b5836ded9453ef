"""The command: help, a taken port, a missing extra, this machine alone, and an end without a trace."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import urllib.error
import urllib.request
from pathlib import Path

import pytest

from graphmodel.cli import _app
from graphmodel.errors import UsageError
from graphmodel.web.serving import ADDRESS, bound


def test_help_has_an_example(capsys: pytest.CaptureFixture[str]) -> None:
    assert _app.run(["serve", "--help"]) == 0
    assert "graphmodel serve --port 8000" in capsys.readouterr().out


def test_a_taken_port_is_told_before_anything_starts() -> None:
    with bound(0) as taken:
        taken.listen()
        port = taken.getsockname()[1]
        assert taken.getsockname()[0] == ADDRESS == "127.0.0.1"
        with pytest.raises(UsageError, match=rf"port {port} is in use; choose another with --port"):
            bound(port)


def test_a_missing_extra_is_told_with_how_to_get_it(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in [name for name in sys.modules if name.startswith("graphmodel.web")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "uvicorn", None)
    assert _app.run(["serve", "--port", "0"]) == 2
    told = capsys.readouterr().err
    assert "pip install 'graphmodel[web]'" in told
    assert "uvicorn" in told


def test_it_answers_on_this_machine_alone_and_ends_quietly(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "graphmodel.cli", "--graph", str(tmp_path / "graph"), "serve", "--port", "0"]
    environment = {**os.environ, "PYTHONUNBUFFERED": "1"}
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment
    ) as process:
        assert process.stdout is not None
        address = process.stdout.readline().strip()
        try:
            assert address.startswith("http://127.0.0.1:")
            with urllib.request.urlopen(address, timeout=60) as answer:
                assert "graphmodel load" in answer.read().decode()
            with pytest.raises(urllib.error.HTTPError) as refused:
                urllib.request.urlopen(urllib.request.Request(address, headers={"Host": "evil.test"}), timeout=60)
            assert refused.value.code == 421
            others = {info[4][0] for info in socket.getaddrinfo(socket.gethostname(), None, socket.AF_INET)} - {
                "127.0.0.1",
                "127.0.1.1",
            }
            for other in others:
                with socket.socket() as reaching, pytest.raises(OSError):
                    reaching.settimeout(2)
                    reaching.connect((str(other), int(address.rstrip("/").rpartition(":")[2])))
        finally:
            process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=90)
    assert process.returncode in (0, 130)
    assert "Traceback" not in out + err
