"""A real browser: clicks through the main paths, keyboard alone, a phone's width, the dark, no script, axe."""

from __future__ import annotations

import json
from collections.abc import Iterator
from importlib.resources import files

import pytest
from selenium.webdriver import Chrome, Keys
from selenium.webdriver.common.by import By
from selenium.webdriver.remote.webelement import WebElement
from selenium.webdriver.support.wait import WebDriverWait

from graphmodel.store import Store

SECONDS = 20
SERIOUS = {"serious", "critical"}


@pytest.fixture(autouse=True)
def quiet(browser: Chrome, address: str) -> Iterator[None]:
    """No page of a test may complain in the console, or ask any other host for anything."""
    for kind in ("browser", "performance"):
        browser.get_log(kind)
    yield
    assert [e["message"] for e in browser.get_log("browser") if "404" not in e["message"]] == []
    events = [json.loads(entry["message"])["message"] for entry in browser.get_log("performance")]
    asked = {e["params"]["request"]["url"] for e in events if e["method"] == "Network.requestWillBeSent"}
    assert {url for url in asked if not url.startswith((f"{address}/", "data:", "about:"))} == set()


def one(browser: Chrome, css: str) -> WebElement:
    return WebDriverWait(browser, SECONDS).until(lambda b: b.find_element(By.CSS_SELECTOR, css))


def heading(browser: Chrome) -> str:
    return one(browser, "h1").text


def click(browser: Chrome, element: WebElement) -> None:
    """Click on something that leads to another page, and wait until that is there."""
    page = one(browser, "html")
    browser.execute_script("arguments[0].scrollIntoView({block: 'center'})", element)
    element.click()
    WebDriverWait(browser, SECONDS).until(lambda b: b.find_element(By.CSS_SELECTOR, "html") != page)


def text(browser: Chrome) -> str:
    return one(browser, "main").text


def test_from_the_start_page_to_the_sentence(browser: Chrome, address: str) -> None:
    browser.get(address)
    one(browser, "#ask").send_keys("Sullivan", Keys.ENTER)
    WebDriverWait(browser, SECONDS).until(lambda b: "Search: Sullivan" in b.page_source)
    click(browser, browser.find_element(By.LINK_TEXT, "Jake Sullivan"))
    assert heading(browser) == "Jake Sullivan"
    assert one(browser, "#timeline svg")
    assert one(browser, "#graph svg")
    click(browser, one(browser, "table.things td a"))
    assert "report" in one(browser, "#reports").text
    quote = one(browser, ".report mark").text
    click(browser, one(browser, ".report h3 a"))
    assert quote.split()[0] in text(browser)
    marked = browser.execute_script("return document.querySelector(location.hash).nextElementSibling.textContent")
    assert marked.split()[0].rstrip("0123456789") in quote
    click(browser, one(browser, ".notelist a[href^='/statement/']"))
    assert one(browser, ".kind").text.lower().startswith("statement")


def test_a_mark_of_the_timeline_leads_to_its_statement_and_lights_up(browser: Chrome, address: str) -> None:
    browser.get(f"{address}/country/CHN")
    mark = one(browser, "#timeline a.mark")
    browser.execute_script("arguments[0].focus()", mark)
    thing = mark.get_attribute("data-t")
    lit = browser.find_elements(By.CSS_SELECTOR, f"[data-t='{thing}'].lit")
    assert {each.tag_name for each in lit} >= {"a", "tr"}
    href = str(mark.get_dom_attribute("href"))
    browser.switch_to.active_element.send_keys(Keys.ENTER)
    WebDriverWait(browser, SECONDS).until(lambda b: b.current_url.endswith(href))


def test_the_graph_grows_on_a_click_in_place_and_goes_back(browser: Chrome, address: str) -> None:
    browser.get(f"{address}/graph?show=CHN")
    browser.execute_script("window.same = true")
    before = browser.find_elements(By.CSS_SELECTOR, "#graph .node")
    first = str(
        browser.execute_script("return document.querySelector('#graph .node:not(.opened)').getAttribute('href')")
    )
    click = "new MouseEvent('click', {bubbles: true, cancelable: true})"
    browser.execute_script(f"document.querySelector('#graph .node:not(.opened)').dispatchEvent({click})")
    WebDriverWait(browser, SECONDS).until(lambda b: len(b.find_elements(By.CSS_SELECTOR, "#graph .node.opened")) == 2)
    assert browser.execute_script("return window.same")
    assert browser.current_url == address + first
    assert len(browser.find_elements(By.CSS_SELECTOR, "#graph .node")) >= len(before)
    browser.back()
    WebDriverWait(browser, SECONDS).until(lambda b: len(b.find_elements(By.CSS_SELECTOR, "#graph .node.opened")) == 1)
    browser.get(address + first)  # the address alone shows the same
    assert len(browser.find_elements(By.CSS_SELECTOR, "#graph .node.opened")) == 2
    behind = one(browser, "main table td:nth-child(3) a")
    assert "/between?" in str(behind.get_attribute("href"))
    browser.get(str(behind.get_attribute("href")))
    assert browser.find_elements(By.CSS_SELECTOR, "table.things q")


def test_a_question_is_a_form_whose_address_can_be_passed_on(browser: Chrome, address: str) -> None:
    browser.get(f"{address}/questions")
    click(browser, browser.find_element(By.LINK_TEXT, "who warned whom"))
    one(browser, "input[name=addressee_country]").send_keys("China")
    browser.find_element(By.CSS_SELECTOR, "input[name=act][value=warn]").click()
    click(browser, one(browser, "button.main"))
    asked = browser.current_url.partition("?")[2].split("&")
    assert set(asked) <= {"run=1", "act=warn", "addressee_country=China"}
    rows = [row.text for row in browser.find_elements(By.CSS_SELECTOR, "table.answer tbody tr")]
    assert rows
    assert all("warn" in row for row in rows)
    browser.get(browser.current_url)
    assert [row.text for row in browser.find_elements(By.CSS_SELECTOR, "table.answer tbody tr")] == rows
    assert one(browser, "input[name=addressee_country]").get_attribute("value") == "China"
    click(browser, one(browser, "table.answer td a"))
    assert one(browser, "#reports")


def test_conflicts_and_judgements_lead_to_both_sides(browser: Chrome, address: str) -> None:
    browser.get(f"{address}/conflicts")
    click(browser, one(browser, ".versus h2 a"))
    assert "They disagree on participants" in text(browser)
    assert len(browser.find_elements(By.CSS_SELECTOR, ".sides .side")) >= 2
    browser.get(f"{address}/judgements?kind=meetings")
    assert "least score" in text(browser)
    click(browser, one(browser, ".joined h2 a"))
    assert len(browser.find_elements(By.CSS_SELECTOR, "article.report")) > 1


def test_the_keyboard_alone_reaches_content_and_goes_past_pictures(browser: Chrome, address: str) -> None:
    browser.get(f"{address}/country/USA")
    focused = lambda: browser.switch_to.active_element  # noqa: E731
    focused().send_keys(Keys.TAB)
    assert focused().text == "Skip to the content"
    focused().send_keys(Keys.ENTER)
    WebDriverWait(browser, SECONDS).until(lambda b: b.switch_to.active_element.get_attribute("id") == "main")
    for _ in range(12):
        focused().send_keys(Keys.TAB)
        if focused().text.startswith("Skip the timeline"):
            break
    assert focused().text.startswith("Skip the timeline")
    ring = browser.execute_script("return getComputedStyle(document.activeElement).outlineStyle")
    assert ring not in ("none", "")
    focused().send_keys(Keys.ENTER)
    WebDriverWait(browser, SECONDS).until(lambda b: b.switch_to.active_element.get_attribute("id") == "list")
    for _ in range(3):
        focused().send_keys(Keys.TAB)
        if focused().tag_name == "a":
            break
    assert "/statement/" in str(focused().get_attribute("href")) or "/meeting/" in str(focused().get_attribute("href"))


def pages_of(graph: Store) -> list[str]:
    found = {
        label: graph.read(
            f"MATCH (n:{label})-[e]-() RETURN n.id AS id, count(e) AS n ORDER BY n DESC, id LIMIT 1"
        ).rows[0]["id"]
        for label in ("Official", "Statement", "Meeting", "Topic", "Article")
    }
    return [
        "/", "/search?q=sullivan", "/country/CHN", f"/person/{found['Official']}", f"/statement/{found['Statement']}",
        f"/meeting/{found['Meeting']}", f"/topic/{found['Topic']}", f"/article/{found['Article']}", "/articles",
        "/graph?show=CHN&show=USA", "/between?one=USA&other=CHN", "/questions", "/questions/who_warned_whom?act=warn",
        "/questions/contradictions?run=1", "/conflicts?kind=denials", "/judgements", "/time?from=2022-03&to=2022-03",
        "/nothing",
    ]  # fmt: skip


@pytest.mark.parametrize("engine_target", ["embedded"], indirect=True)
@pytest.mark.parametrize(("width", "scheme", "part"), [(1280, "light", 0), (360, "dark", 1)])
def test_axe_finds_nothing_serious_and_nothing_sticks_out(
    browser: Chrome, address: str, graph: Store, width: int, scheme: str, part: int
) -> None:
    """Nothing is wider than the window; axe looks at every page, in the light or in the dark."""
    engine = files("axe_core_python").joinpath("axe.min.js").read_text("utf-8")
    metrics = {"width": width, "height": 900, "deviceScaleFactor": 1, "mobile": False}
    browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", metrics)
    features = [{"name": "prefers-color-scheme", "value": scheme}]
    browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": features})
    try:
        for number, page in enumerate(pages_of(graph)):
            browser.get(address + page)
            assert browser.execute_script("return document.documentElement.scrollWidth") <= width, page
            if number % 2 != part:
                continue
            # By the debugger, as the pages' own policy lets no other script in.
            browser.execute_cdp_cmd("Runtime.evaluate", {"expression": engine})
            found = browser.execute_async_script("axe.run(document, {resultTypes: ['violations']}).then(arguments[0])")
            bad = [(v["id"], v["nodes"][0]["html"]) for v in found["violations"] if v["impact"] in SERIOUS]
            assert bad == [], f"{page} at {width}, {scheme}"
    finally:
        browser.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})
        browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": []})


def test_pages_are_whole_without_script(browser: Chrome, address: str) -> None:
    browser.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": True})
    try:
        browser.get(f"{address}/graph?show=CHN")
        href = browser.find_element(By.CSS_SELECTOR, "a.grow").get_attribute("href")
        browser.find_element(By.CSS_SELECTOR, "a.grow").click()
        WebDriverWait(browser, SECONDS).until(lambda b: b.current_url == href)
        assert len(browser.find_elements(By.CSS_SELECTOR, "#graph .node.opened")) == 2
        browser.get(f"{address}/questions/who_met_whom")
        browser.find_element(By.CSS_SELECTOR, "input[name=speaker_country]").send_keys("USA", Keys.ENTER)
        WebDriverWait(browser, SECONDS).until(lambda b: "speaker_country=USA" in b.current_url)
        assert "=&" not in browser.current_url
        assert browser.find_elements(By.CSS_SELECTOR, "table.answer tbody tr")
    finally:
        browser.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": False})
