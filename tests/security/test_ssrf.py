"""Addresses that would make this machine talk to where only it can reach: none of them makes a connection."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from typing import Any

import pytest

from graphmodel.errors import InputError
from graphmodel.fetch import Fetcher, Policy
from graphmodel.fetch.addresses import not_public

from .serving import fetcher, resolver, serving

REBOUND = {
    "private.attacker.example": ["10.0.0.7"],
    "mixed.attacker.example": ["93.184.215.14", "127.0.0.1"],
    "mapped.attacker.example": ["::ffff:169.254.169.254"],
    "sixtofour.attacker.example": ["2002:7f00:1::"],
    "nat64.attacker.example": ["64:ff9b::7f00:1"],
    "teredo.attacker.example": ["2001:0:4136:e378:8000:63bf:3fff:fdd2"],
    "isatap.attacker.example": ["2600:1f18::5efe:7f00:1"],
    "metadata6.attacker.example": ["fd00:ec2::254"],
    "broken.attacker.example": ["127.0.0.1.evil"],
    "silent.attacker.example": [],
}

TRICKS = [
    # plain
    "http://127.0.0.1/", "http://127.0.0.1:80/", "http://127.255.255.254/", "http://localhost/", "http://LOCALHOST/",
    "http://localhost./", "http://www.localhost/", "http://0.0.0.0/", "http://10.1.2.3/", "http://172.31.0.1/",
    "http://192.168.0.1/", "http://169.254.169.254/latest/meta-data/", "http://100.100.100.200/", "http://198.18.0.1/",
    "http://224.0.0.1/", "http://255.255.255.255/", "http://240.0.0.1/", "http://192.0.0.192/",
    # other spellings of an address
    "http://2130706433/", "http://017700000001/", "http://0x7f000001/", "http://0x7f.0.0.1/", "http://0177.0.0.1/",
    "http://127.1/", "http://127.0.1/", "http://127.0.0.1./", "http://127.0.0.01/", "http://0/", "http://0x/",
    "http://1.0x7f000001/", "http://127%2e0%2e0%2e1/", "http://%6c%6f%63alhost/",
    # IPv6
    "http://[::1]/", "http://[::]/", "http://[0:0:0:0:0:0:0:1]/", "http://[::ffff:127.0.0.1]/", "http://[::127.0.0.1]/",
    "http://[::ffff:7f00:1]/", "http://[fe80::1]/", "http://[fe80::1%25eth0]/", "http://[fd00:ec2::254]/",
    "http://[fec0::1]/", "http://[64:ff9b::127.0.0.1]/", "http://[64:ff9b:1::a00:1]/", "http://[2002:7f00:1::]/",
    "http://[2001:0:4136:e378:8000:63bf:3fff:fdd2]/", "http://[ff02::1]/", "http://[100::1]/",
    # letters that others read as ASCII
    "http://①②⑦.⓪.⓪.①/", "http://ⓛⓞⓒⓐⓛⓗⓞⓢⓣ/", "http://127。0。0。1/", "http://ｌｏｃａｌｈｏｓｔ/",
    # two parsers, two readings
    "http://public.example@127.0.0.1/", "http://127.0.0.1#@public.example/", "http://127.0.0.1\\@public.example/",
    "http://public.example\\@127.0.0.1/", "http:// 127.0.0.1/", "http://127.0.0.1\t/", "http://public.example\n127.0.0.1/",
    "http://public.example:80@127.0.0.1/", "http://user:pw@public.example/", "http:///127.0.0.1/", "http:127.0.0.1/",
    "http://[::1", "http://::1/", "http://public.example:80:80/", "http://127.0.0.1%00.public.example/",
    # other schemes, other ports
    "file:///etc/passwd", "ftp://127.0.0.1/", "gopher://127.0.0.1:6379/_INFO", "dict://127.0.0.1:11211/stats",
    "ldap://127.0.0.1/", "jar:http://127.0.0.1!/", "data:text/html,x", "javascript:alert(1)", "//127.0.0.1/",
    "http+unix://%2Fvar%2Frun%2Fdocker.sock/info", "unix:/var/run/docker.sock", "HTTP://127.0.0.1/",
    "http://public.example:22/", "http://public.example:6379/", "http://public.example:0/", "http://public.example:65536/",
    # names that are not public
    "http://router/", "http://printer.local/", "http://metadata.google.internal/", "http://vault.corp/", "http://nas.lan/",
    "http://hidden.onion/", "http://box.home.arpa/", "http://-.example/", "http://a..example/",
    *(f"http://{host}/" for host in REBOUND),
]  # fmt: skip


@pytest.fixture
def connections(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[Any]]:
    """Every attempt of this process to connect anywhere."""
    made: list[Any] = []

    def connect(self: socket.socket, address: Any) -> None:
        made.append(address)
        raise OSError("no connection in this test")

    monkeypatch.setattr(socket.socket, "connect", connect)
    monkeypatch.setattr(socket.socket, "connect_ex", connect)
    yield made


def table(host: str, port: int) -> list[str]:
    return REBOUND.get(host, ["93.184.215.14"])


@pytest.mark.parametrize("url", TRICKS)
def test_no_connection_is_made(url: str, connections: list[Any]) -> None:
    with pytest.raises(InputError) as caught:
        Fetcher(resolver=table).get(url)
    assert connections == []
    assert caught.value.source == url
    assert caught.value.reason


def test_there_are_tricks_enough() -> None:
    assert len(set(TRICKS)) >= 90


def test_a_public_address_would_be_connected_to(connections: list[Any]) -> None:
    with pytest.raises(InputError, match="txt cannot be read: the connection failed"):
        Fetcher(resolver=table).get("http://public.example/")
    assert connections == [("93.184.215.14", 80)]


@pytest.mark.parametrize("where", ["http://127.0.0.1:1/", "http://[::1]/", "http://localhost/", "file:///etc/passwd",
                                   "http://169.254.169.254/", "//127.0.0.1:1/", "http://2130706433/",
                                   "http://a.example@127.0.0.1/", "gopher://127.0.0.1/"])  # fmt: skip
def test_a_redirect_is_checked_like_an_address(where: str, monkeypatch: pytest.MonkeyPatch) -> None:
    made = []
    original = socket.socket.connect

    def connect(self: socket.socket, address: Any) -> None:
        made.append(address)
        original(self, address)

    with serving({"/": (302, {"Location": where}, b"")}) as site:
        monkeypatch.setattr(socket.socket, "connect", connect)
        only = Fetcher(Policy(trusted=fetcher()._policy.trusted, ports=frozenset({site.port}), pause=0),
                       resolver=resolver)  # fmt: skip
        with pytest.raises(InputError):
            only.get(site.url())
        assert set(made) == {("127.0.0.1", site.port)}
        assert site.paths == ["/"]


def test_a_name_that_changes_its_address_between_check_and_connection_gains_nothing() -> None:
    """The second answer of the name server would be the inner address: it is never asked for it."""
    with serving({"/": (200, {"Content-Type": "text/plain"}, b"the inner page")}) as site:
        answers = iter([["127.0.0.1"], ["127.0.0.1"], ["10.0.0.1"], ["10.0.0.1"]])
        asked: list[str] = []

        def rebinding(host: str, port: int) -> list[str]:
            asked.append(host)
            return next(answers)

        policy = Policy(trusted=fetcher()._policy.trusted, ports=None, pause=0)
        assert Fetcher(policy, resolver=rebinding).get(site.url()).body == b"the inner page"
        assert len(asked) == 2  # once for robots.txt, once for the page: one answer a connection
        with pytest.raises(InputError, match=r"not public \(10.0.0.1, private\)"):
            Fetcher(policy, resolver=rebinding).get(site.url())


def test_proxies_of_the_environment_have_no_effect(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY", "https_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:9/")
    with serving({"/": (200, {"Content-Type": "text/plain"}, b"straight")}) as site:
        assert fetcher().get(site.url()).body == b"straight"
        assert site.asked[-1] == (f"news.example:{site.port}", "/")


@pytest.mark.parametrize("text", ["8.8.8.8", "93.184.215.14", "2606:2800:21f:cb07:6820:80da:af6b:8b2c", "1.1.1.1"])
def test_public_addresses_are_public(text: str) -> None:
    assert not_public(text) is None
