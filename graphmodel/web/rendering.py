"""Templates: everything that is put into a page is escaped there, and a name that a template misspells is an error."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from graphmodel import __version__
from graphmodel.model.ids import content_id
from graphmodel.web import links
from graphmodel.web.explorer import of

STATIC = {"app.css": "text/css", "app.js": "text/javascript", "icon.svg": "image/svg+xml"}
"""Everything that pages load, and its type."""
BASES = {
    "explicit": "the text gives it",
    "relative": "worked out from the text and the day of publication",
    "metadata": "from the article's metadata",
    "inferred": "inferred; not sure",
    "none": "the text gives no date",
}


@cache
def static(name: str) -> bytes:
    """The content of a file that pages load."""
    return files("graphmodel.web").joinpath("static").joinpath(name).read_bytes()


@cache
def static_address(name: str) -> str:
    """Where that file is served: the address changes with its content, so that browsers may keep it."""
    return f"/static/{content_id('v', static(name))[2:12]}/{name}"


def percent(value: float | None) -> str:
    """A share as a whole percentage."""
    return "–" if value is None else f"{round(value * 100)} %"


def number(value: int) -> str:
    """A count with thin spaces between thousands."""
    return f"{value:,}".replace(",", "\u202f")


@cache
def environment() -> Environment:
    """The templates."""
    made = Environment(
        loader=PackageLoader("graphmodel.web"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.globals |= {
        "version": __version__,
        "page_of": links.page,
        "address": links.address,
        "static": static_address,
        "BASES": BASES,
    }
    made.filters |= {"percent": percent, "number": number, "outside": links.outside}
    return made


def page(request: Request, template: str, context: Mapping[str, Any], status: int = 200) -> Response:
    """A page from a template."""
    shared = {"target": of(request).store.dialect.name, "limits": of(request).limits, "path": request.url.path}
    text = environment().get_template(template).render(**shared, **context)
    return HTMLResponse(text, status)
