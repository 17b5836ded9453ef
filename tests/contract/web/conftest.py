from __future__ import annotations

import os
import shutil
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
import uvicorn
from selenium import webdriver
from selenium.webdriver.chrome.service import Service
from starlette.testclient import TestClient

from graphmodel.ingest import Context, read
from graphmodel.loading import derive, load
from graphmodel.model.claims import Document, Extraction, MeetingClaim, RoleClaim
from graphmodel.store import Store
from graphmodel.summary import LoadSummary
from graphmodel.web import create_app
from graphmodel.web.serving import bound

REPO = Path(__file__).resolve().parents[3]
GOLD = REPO / "tests" / "fixtures" / "questions" / "gold"
ARTICLES = REPO / "examples" / "articles"
HERE = "http://127.0.0.1"
FLAGS = (
    "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-background-networking",
    "--disable-component-update", "--no-first-run", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
)  # fmt: skip


def meeting_told_with(number: int, partner: str, day: str) -> Extraction:
    """An article on one meeting of Jonas Berg that names this partner: two such articles cannot both be right."""
    text = (
        f"PORT ROYAL - Jonas Berg of Norway met {partner} of Chile in Port Royal on 7 May 2019. It was wire {number}."
    )
    met = MeetingClaim(
        id="m1", start=13, end=text.index(" It was"), type="talks", place="Port Royal", date=day, date_basis="explicit",
        participants=("Jonas Berg", partner), rule="by hand",
    )  # fmt: skip
    roles = (
        RoleClaim(person="Jonas Berg", title="foreign minister", country="NOR", start=13, end=23),
        RoleClaim(
            person=partner,
            title="foreign minister",
            country="CHL",
            start=text.index(partner),
            end=text.index(partner) + len(partner),
        ),
    )
    document = Document(name=f"wire-{number}.txt", text=text, title=f"Wire {number}", publisher="Port Wire")
    return Extraction(
        document=document,
        extractor="hand",
        version="1",
        published=f"2019-05-0{8 + number}",
        published_basis="explicit",
        meetings=(met,),
        roles=roles,
    )


FOUND = "The Minister of Harbours, Ilka Orbánffy, thanked Støre’s envoy (“halfway”); the U.S. paid 1,000 crowns."
QUIET = "The harbour of Port Royal is quiet."


def undated(number: int) -> Extraction:
    """An article that does not tell its day, and nothing else of note."""
    document = Document(name=f"note-{number}.txt", text=QUIET if number else FOUND)
    return Extraction(document=document, extractor="hand", version="1", published=None, published_basis="none")


@pytest.fixture(scope="module")
def graph(open_graph: Store) -> Iterator[Store]:
    """The annotated example articles on each engine."""
    open_graph.wipe()
    items = read([GOLD], format="annotations", context=Context(articles=ARTICLES))
    load(open_graph, items, LoadSummary(), again=False)
    for number, (partner, day) in enumerate((("Ana Quist", "2019-05-07"), ("Rolf Ude", "2019-05-07"))):
        open_graph.write_article(meeting_told_with(number, partner, day))
    for number in range(2):
        open_graph.write_article(undated(number))
    derive(open_graph)
    yield open_graph
    open_graph.wipe()


@pytest.fixture(scope="module")
def client(graph: Store) -> TestClient:
    """Asks for pages of that graph without a browser."""
    return TestClient(create_app(graph), base_url=HERE, follow_redirects=False)


class Serving:
    """An explorer on a port of its own, as `graphmodel serve` runs it."""

    def __init__(self, store: Store) -> None:
        self._socket = bound(0)
        self.address = f"{HERE}:{self._socket.getsockname()[1]}"
        config = uvicorn.Config(create_app(store), lifespan="off", log_level="warning", ws="none")
        self._server = uvicorn.Server(config)
        self._thread = threading.Thread(target=self._server.run, kwargs={"sockets": [self._socket]}, daemon=True)

    def __enter__(self) -> Serving:
        self._thread.start()
        while not self._server.started and self._thread.is_alive():
            time.sleep(0.02)
        return self

    def __exit__(self, *_: object) -> None:
        self._server.should_exit = True
        self._thread.join(10)
        self._socket.close()


@pytest.fixture(scope="module")
def address(graph: Store) -> Iterator[str]:
    """Where that graph is served."""
    with Serving(graph) as serving:
        yield serving.address


@pytest.fixture(scope="session")
def browser() -> Iterator[webdriver.Chrome]:
    """A headless Chromium that reaches this machine alone. CI has one; elsewhere tests are left out without it."""
    programs = [shutil.which(name) for name in ("chromium", "chromedriver")]
    if not all(programs):
        reason = "chromium and chromedriver (Debian: chromium, chromium-driver) are not installed"
        if os.environ.get("CI"):
            pytest.fail(reason + ", and CI must not skip their tests")
        pytest.skip(reason)
    options = webdriver.ChromeOptions()
    for flag in FLAGS:
        options.add_argument(flag)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
    options.binary_location = str(programs[0])
    driver = webdriver.Chrome(options=options, service=Service(str(programs[1])))
    driver.set_window_size(1280, 900)
    yield driver
    driver.quit()
