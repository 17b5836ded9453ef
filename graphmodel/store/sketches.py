"""Fingerprints of the articles' texts, by which copies are known."""

from __future__ import annotations

from graphmodel.model.sketch import is_current, sketch
from graphmodel.resolve.syndication import Sketched
from graphmodel.store.bolt import Bolt

_READ = (
    "MATCH (a:Article) RETURN a.id AS id, a.file AS file, a.url AS url, a.published AS published, "
    "a.modified AS modified, a.sketch AS sketch, a.text IS NULL AS empty"
)


def sketches(bolt: Bolt) -> list[Sketched]:
    """All articles with their sketches, by id. An article that an earlier version stored gets its sketch anew."""
    rows = bolt.read(_READ, timeout=None).rows
    for row in rows:
        if not row["empty"] and (row["sketch"] is None or not is_current(row["sketch"])):
            (found,) = bolt.read("MATCH (a:Article {id: $id}) RETURN a.text AS text", {"id": row["id"]}).rows
            row["sketch"] = sketch(found["text"])
            bolt.run("MATCH (a:Article {id: $id}) SET a.sketch = $sketch", id=row["id"], sketch=row["sketch"])
    return sorted(
        Sketched(row["id"], row["file"] or "", row["url"], row["published"], row["sketch"] or "", row["modified"])
        for row in rows
    )
