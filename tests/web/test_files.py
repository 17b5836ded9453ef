"""What the explorer is made of: templates that only escape, files that name no other host, whole headers."""

from __future__ import annotations

import re
from importlib.resources import files
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from graphmodel.store.gate import check_read_only
from graphmodel.web.page_reads import page_reads, whole
from graphmodel.web.rendering import STATIC, environment, static, static_address

WEB = Path(__file__).resolve().parents[2] / "graphmodel" / "web"
TEMPLATES = sorted((WEB / "templates").glob("*.html"))
CODE = "".join(path.read_text("utf-8") for path in WEB.rglob("*.py"))


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda p: p.name)
def test_templates_escape_everything_and_hold_nothing_inline(path: Path) -> None:
    text = path.read_text("utf-8")
    environment().parse(text)
    assert not re.search(
        r"\|\s*safe|autoescape|\bstyle\s*=|\son[a-z]+\s*=|javascript:|srcdoc|<style|<iframe|<img", text
    )
    assert not re.findall(r"<script(?![^>]*src=\"\{\{ static)", text)
    assert not re.findall(r"\s[a-z-]+=\{\{", text), "an attribute without quotes"
    assert "//" not in re.sub(r"\{[{%].*?[%}]\}", "", text)


def test_nothing_is_escaped_by_hand() -> None:
    assert environment().autoescape is True
    assert not re.search(r"Markup|autoescape=False|from_string", CODE)


@pytest.mark.parametrize("name", STATIC)
def test_files_load_nothing_from_elsewhere(name: str, client: TestClient) -> None:
    text = static(name).decode()
    assert not re.findall(
        r"(?:https?:)?//(?!www\.w3\.org/2000/svg)[a-z]|@import|url\(\s*['\"]?[a-z]",
        re.sub(r"^\s*//.*$", "", text, flags=re.M),
    )
    assert not re.search(
        r"innerHTML|outerHTML|insertAdjacent|document\.write|eval\(|new Function|localStorage|cookie", text
    )
    answer = client.get(static_address(name))
    assert answer.content == static(name)
    assert "immutable" in answer.headers["cache-control"]
    assert client.get(f"/static/other/{name}").status_code == 404


def test_the_icon_is_found_where_browsers_look(client: TestClient) -> None:
    assert client.get("/favicon.ico").headers["location"] == static_address("icon.svg")


@pytest.mark.parametrize("spec", list(page_reads()), ids=lambda s: s.name)
def test_a_look_up_only_reads_is_used_and_gives_the_columns_of_its_header(spec) -> None:  # type: ignore[no-untyped-def]
    check_read_only(spec.cypher)
    assert spec.file == f"{spec.name}.cypher"
    for part in spec.cypher.split("\nUNION"):
        given = re.findall(
            r"(?:^|[\s,(])(?:AS\s+)`?([a-z_]+)`?\s*(?=,|$)",
            part[part.rindex("RETURN ") :].split("ORDER BY")[0].replace("\n", " "),
        )
        bare = [c.name for c in spec.columns if c.name not in given]
        assert all(re.search(rf"\b{name}\b", part[part.rindex("RETURN ") :]) for name in bare), (spec.name, bare)
    stem = re.sub(r"_(things|months|neighbours|reports|conflicts)$", "", spec.name)
    assert f'"{spec.name}"' in CODE or f'"{stem}"' in CODE or f'"{stem.partition("_")[0]}"' in CODE, "nobody uses it"


def test_parts_of_look_ups_are_all_used() -> None:
    folder = files("graphmodel.cypher").joinpath("explorer")
    texts = {entry.name: entry.read_text("utf-8") for entry in folder.iterdir()}
    named = {name for text in texts.values() for name in re.findall(r"^//\+ (\w+)$", text, re.MULTILINE)}
    assert {f"_{name}.cypher" for name in named} == {name for name in texts if name.startswith("_")}
    with pytest.raises(KeyError):
        whole("//+ nothing", texts)
