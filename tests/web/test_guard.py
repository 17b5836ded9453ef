"""Who may ask, and how: names of this machine, no other origin, reading alone."""

from __future__ import annotations

import pytest
from starlette.testclient import TestClient

from graphmodel.web.guard import HEADERS, POLICY

ANY = "/questions"


@pytest.mark.parametrize(
    "host", ["127.0.0.1", "127.0.0.1:8000", "localhost", "localhost:9", "LOCALHOST:8000", "[::1]:8000", "[::1]"]
)
def test_names_of_this_machine_are_answered(client: TestClient, host: str) -> None:
    assert client.get(ANY, headers={"host": host}).status_code == 200


@pytest.mark.parametrize(
    "host",
    [
        "evil.test",
        "evil.test:8000",
        "127.0.0.1.evil.test",
        "localhost.evil.test",
        "127.0.0.2",
        "0.0.0.0:8000",
        "127.1",
        "2130706433",
        "",
        "localhost@evil.test",
        "evil.test#localhost",
        "localhost:8000.evil.test",
        "127.0.0.1:x",
        "[::1",
        "[::2]",
        "127.0.0.1/",
        "0x7f.1",
        "localhost.",
        "user@localhost",
        "localhost evil.test",
    ],
)
def test_other_names_are_refused(client: TestClient, host: str) -> None:
    answer = client.get(ANY, headers={"host": host})
    assert answer.status_code == 421
    assert "<" not in answer.text


def test_two_host_headers_are_refused(client: TestClient) -> None:
    assert client.get(ANY, headers=[("host", "127.0.0.1"), ("host", "evil.test")]).status_code == 421


@pytest.mark.parametrize(
    "origin", ["http://evil.test", "null", "https://127.0.0.1:8000", "http://127.0.0.1:9000", "http://localhost:8000"]
)
def test_pages_of_other_origins_are_refused(client: TestClient, origin: str) -> None:
    assert client.get(ANY, headers={"origin": origin}).status_code == 403


def test_its_own_pages_may_ask(client: TestClient) -> None:
    assert client.get(ANY, headers={"origin": "http://127.0.0.1:8000"}).status_code == 200


@pytest.mark.parametrize(("mode", "status"), [("no-cors", 403), ("cors", 403), ("navigate", 200)])
def test_other_sites_may_link_here_and_no_more(client: TestClient, mode: str, status: int) -> None:
    headers = {"sec-fetch-site": "cross-site", "sec-fetch-mode": mode}
    assert client.get(ANY, headers=headers).status_code == status


@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "CONNECT", "BREW"])
def test_only_reading_is_answered(client: TestClient, method: str) -> None:
    assert client.request(method, ANY).status_code == 405


def test_overlong_addresses_are_refused(client: TestClient) -> None:
    assert client.get("/search?q=" + "x" * 9000).status_code == 414


@pytest.mark.parametrize("address", ["/questions", "/nothing", "/static/none/app.css", "/questions/nonsense"])
def test_every_answer_carries_the_headers(client: TestClient, address: str) -> None:
    answer = client.get(address)
    assert {name: answer.headers[name] for name in HEADERS} == HEADERS
    assert client.get(address, headers={"host": "evil.test"}).headers["content-security-policy"] == POLICY


def test_the_policy_allows_nothing_inline_and_nothing_from_elsewhere() -> None:
    rules = dict(part.strip().split(" ", 1) for part in POLICY.split(";"))
    assert rules["default-src"] == "'none'"
    assert {rules[k] for k in ("script-src", "style-src", "img-src", "connect-src", "form-action")} == {"'self'"}
    assert {rules[k] for k in ("base-uri", "frame-ancestors", "trusted-types")} == {"'none'"}
    assert "unsafe" not in POLICY
    assert "http" not in POLICY


def test_websockets_are_closed(client: TestClient) -> None:
    from starlette.websockets import WebSocketDisconnect

    with pytest.raises(WebSocketDisconnect), client.websocket_connect("/"):
        pass
