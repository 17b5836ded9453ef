"""Names, quotations, titles and addresses that would like to run: none does, and each is shown as what it is."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from urllib.parse import quote, urlencode

import pytest
from selenium.webdriver import Chrome
from starlette.testclient import TestClient

from graphmodel.loading import derive
from graphmodel.model.claims import Document, Extraction, MeetingClaim, StatementClaim
from graphmodel.store import Store
from graphmodel.web import create_app

from .conftest import HERE, Serving
from .payloads import ADDRESSES, PAYLOADS

KNOWN = frozenset(
    """
    a abbr article aside blockquote body button caption circle code dd defs details div dl dt fieldset figcaption
    figure footer form h1 h2 h3 head header html input label legend li line link main mark marker meta nav ol option
    p path pre q rect script section select span strong summary svg table tbody td text th thead title tr ul
    """.split()
)
"""All elements that templates write."""


FOREIGN = """
return [...document.querySelectorAll('*')].some((e) =>
  [...e.attributes].some((a) => /^on|^style$/.test(a.name)) ||
  /^(IMG|IFRAME|OBJECT|EMBED|BASE|VIDEO|AUDIO|TEMPLATE|MATH|STYLE)$/i.test(e.tagName))
"""
"""Whether a page, as the browser understood it, holds what no template writes."""


def extraction(number: int, payload: str) -> Extraction:
    """An article in which everything that can hold a text holds this one."""
    opening, met = f"Mr. Spy{number} {payload} warned of {payload} .", f"He met {payload} there."
    text = f"{opening}\n{met}\nEnd."
    said = StatementClaim(
        id="s1",
        start=0,
        end=len(opening),
        speaker=f"Ann Spy{number} {payload}",
        speaker_country="USA",
        act="warn",
        addressee=f"Bob {payload}",
        addressee_country="CHN",
        target=payload,
        about=f"{payload} topic{number}",
        date="2022-03-14",
        date_basis="explicit",
        via=(payload, f"Agency {payload}"),
        rule=payload,
        external_id=f"{number}{payload}",
        meeting="m1",
    )
    talks = MeetingClaim(
        id="m1",
        start=len(opening) + 1,
        end=len(opening) + 1 + len(met),
        participants=(f"Ann Spy{number} {payload}", f"Bob {payload}"),
        place=payload,
        date="2022-03-14",
        date_basis="explicit",
        rule=payload,
    )
    document = Document(
        name=f"{number:02d}{payload.replace('/', '_')}.txt",
        text=text,
        title=payload,
        publisher=payload,
        url=ADDRESSES[number] if number < len(ADDRESSES) else f"https://example.org/?{payload}",
    )
    return Extraction(
        document=document,
        extractor="hand",
        version=payload,
        published="2022-03-15",
        published_basis="metadata",
        statements=(said,),
        meetings=(talks,),
    )


@pytest.fixture(scope="module")
def hostile(open_graph: Store) -> Iterator[Store]:
    """A graph of nothing but such texts."""
    open_graph.wipe()
    for number, payload in enumerate(PAYLOADS):
        open_graph.write_article(extraction(number, payload))
    derive(open_graph)
    yield open_graph
    open_graph.wipe()


def addresses(store: Store) -> list[str]:
    """Pages that show them all, and for each text a page of its own."""
    found = [
        "/",
        "/articles",
        "/time?from=2022-03&to=2022-03",
        "/country/USA",
        "/questions/who_warned_whom?act=warn",
        "/judgements",
    ]
    for label, kind in (
        ("Article", "article"),
        ("Statement", "statement"),
        ("Person", "person"),
        ("Meeting", "meeting"),
    ):
        rows = store.read(f"MATCH (n:{label}) RETURN n.id AS id ORDER BY id").rows
        found += [f"/{kind}/{quote(row['id'], safe='')}" for row in rows]
    return found


def asked() -> list[str]:
    """Addresses that hold the texts themselves."""
    pages = []
    for payload in PAYLOADS:
        words = payload[:400]
        pages += [
            f"/search?{urlencode({'q': words})}",
            f"/graph?{urlencode({'q': words, 'show': words})}",
            f"/person/{quote(words, safe='')}",
            f"/questions/who_warned_whom?{urlencode({'speaker': words, 'about': words})}",
            f"/{quote(words, safe='')}",
            f"/country/USA?{urlencode({'from': words})}",
            f"/questions/{quote(words, safe='')}?{urlencode({words: words})}",
        ]
    return pages


def suspicious(page: str) -> list[str]:
    """What templates never write: other elements, handlers, styles, own scripts, links that are no addresses."""
    tags = re.findall(r"<([A-Za-z][^\s/>]*)((?:\s+[^\s=>/]+(?:=\"[^\"]*\")?)*)\s*/?>", page)
    found = [tag for tag, _ in tags if tag not in KNOWN]
    for tag, attributes in tags:
        for name, value in re.findall(r"([^\s=]+)=\"([^\"]*)\"", attributes):
            link = html.unescape(value)
            bad = name in ("href", "src", "action") and not re.match(r"/(?!/)|#|https?://[a-z]", link)
            if name.startswith("on") or name in ("style", "srcdoc", "formaction") or bad:
                found.append(f"{tag} {name}={value}")
    return found + re.findall(r"<script(?! src=\"/static/)[^>]*>", page)


def test_there_are_enough_of_them() -> None:
    assert len(set(PAYLOADS)) >= 50


def test_no_page_holds_one_as_markup(hostile: Store) -> None:
    client = TestClient(create_app(hostile), base_url=HERE, follow_redirects=True)
    pages = addresses(hostile)
    assert len(pages) > 3 * len(PAYLOADS)
    for address in [*pages, *asked()]:
        answer = client.get(address)
        assert answer.status_code in (200, 400, 404), address
        assert suspicious(answer.text) == [], address


def test_each_is_shown_as_what_it_is(hostile: Store) -> None:
    client = TestClient(create_app(hostile), base_url=HERE)
    titles = re.findall(r'<td><a href="/article/[^"]*">(.*?)</a>', client.get("/articles").text)
    assert sorted(map(html.unescape, titles)) == sorted(PAYLOADS)
    for info in hostile.articles():
        page = client.get(f"/article/{info.id}").text
        assert html.escape(str(info.title), quote=False).replace("'", "&#39;").replace('"', "&#34;") in page


def test_links_of_articles_lead_to_ordinary_addresses_only(hostile: Store) -> None:
    client = TestClient(create_app(hostile), base_url=HERE)
    for info in hostile.articles():
        page = client.get(f"/article/{info.id}").text
        for href, rel in re.findall(r'<a href="([^"/#][^"]*)" rel="([^"]*)"', page):
            assert re.match(r"https?://[a-z]", html.unescape(href))
            assert rel == "noreferrer noopener nofollow"


def test_downloads_hold_no_formula_and_name_no_file_by_the_answer(hostile: Store) -> None:
    client = TestClient(create_app(hostile), base_url=HERE)
    answer = client.get("/questions/who_warned_whom?act=warn&format=csv")
    assert answer.headers["content-disposition"] == 'attachment; filename="who_warned_whom.csv"'
    assert answer.headers["content-type"].startswith("text/csv")
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert not re.search(r'(^|,)"?[=+@-]', answer.text, re.MULTILINE)


@pytest.mark.parametrize("engine_target", ["embedded"], indirect=True)
def test_none_runs_in_a_browser(browser: Chrome, hostile: Store) -> None:
    listening = "window.hit = () => { window.wasHit = true };"
    script = browser.execute_cdp_cmd("Page.addScriptToEvaluateOnNewDocument", {"source": listening})
    browser.get_log("browser")
    pages = addresses(hostile)
    of_names = [page for page in pages if page.startswith(("/person/", "/statement/"))][::4]
    try:
        with Serving(hostile) as serving:
            for address in [*pages[:6], *of_names, *asked()[::17]]:
                browser.get(serving.address + address)
                assert browser.execute_script("return document.querySelector('h1') !== null && !window.wasHit"), address
                assert not browser.execute_script(FOREIGN), address
                assert browser.current_url.startswith(serving.address), address
        assert [e for e in browser.get_log("browser") if "Content Security Policy" in e["message"]] == []
    finally:
        browser.execute_cdp_cmd("Page.removeScriptToEvaluateOnNewDocument", {"identifier": script["identifier"]})
