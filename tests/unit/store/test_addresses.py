"""What a user may call a graph, and where a password comes from."""

from __future__ import annotations

from pathlib import Path

import pytest

from graphmodel import settings
from graphmodel.errors import StoreUnavailable, UsageError
from graphmodel.store import engine_for, open_store
from graphmodel.store.embedded import EmbeddedEngine
from graphmodel.store.engine import Login
from graphmodel.store.process import free_port, listens
from graphmodel.store.remote import RemoteEngine


@pytest.fixture(autouse=True)
def bare(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in (settings.URI, settings.USERNAME, settings.PASSWORD, settings.DATABASE):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv(settings.STATE_HOME, str(tmp_path / "state"))
    monkeypatch.chdir(tmp_path)


def test_nothing_named_is_a_directory_here() -> None:
    engine = engine_for()
    assert isinstance(engine, EmbeddedEngine)
    assert engine.home == Path.cwd() / ".graphmodel/graph"
    assert engine.status() == {"engine": "embedded", "target": ".graphmodel/graph", "running": False}
    assert not engine.home.exists()


def test_the_environment_names_a_server_and_an_argument_comes_first(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(settings.URI, "neo4j://db.example:7687")
    assert isinstance(engine_for(), RemoteEngine)
    assert isinstance(engine_for("graph"), EmbeddedEngine)


@pytest.mark.parametrize("uri", ["http://x", "bolt://", "ftp://127.0.0.1", "bolt://a:b@127.0.0.1"])
def test_what_is_no_address_is_refused(uri: str) -> None:
    with pytest.raises(UsageError):
        engine_for(uri)


def test_a_server_needs_a_password() -> None:
    with pytest.raises(StoreUnavailable, match="NEO4J_PASSWORD"):
        open_store("bolt://db.example:7687")


def test_the_environment_gives_user_password_and_database(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(settings.PASSWORD, "secret")
    monkeypatch.setenv(settings.DATABASE, "news")
    endpoint = RemoteEngine("neo4j+s://db.example").acquire()
    assert (endpoint.login, endpoint.database, endpoint.uri) == (
        Login("neo4j", "secret"),
        "news",
        "neo4j+s://db.example",
    )
    monkeypatch.setenv(settings.USERNAME, "ada")
    assert RemoteEngine("neo4j+s://db.example").acquire().login.user == "ada"


def test_a_password_is_never_shown() -> None:
    assert "secret" not in repr(Login("neo4j", "secret"))


def test_nobody_there_is_told_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(settings.PASSWORD, "secret")
    port = free_port()
    assert not listens(port)
    with pytest.raises(StoreUnavailable, match="Nobody listens"):
        open_store(f"bolt://127.0.0.1:{port}")


def test_folders_follow_the_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv(settings.STATE_HOME)
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "s"))
    monkeypatch.delenv(settings.CACHE_HOME, raising=False)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "c"))
    assert settings.state_home() == tmp_path / "s" / "graphmodel"
    assert settings.cache_home() == tmp_path / "c" / "graphmodel"
    monkeypatch.setenv(settings.CACHE_HOME, str(tmp_path / "own"))
    assert settings.cache_home() == tmp_path / "own"
