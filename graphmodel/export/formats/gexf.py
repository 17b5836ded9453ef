"""GEXF 1.3 for Gephi: the network of parties over time.

One edge a pair of parties and kind of act, with a spell for each time that is known, so that Gephi's timeline plays
it. What has no date stands in an edge of its own without spells, which is there at all times; it is of a kind of its
own, since Gephi makes one of parallel edges of one kind.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import groupby
from typing import BinaryIO

from graphmodel.export import writing, xml
from graphmodel.export.reading import FoundEdge
from graphmodel.export.registry import Format
from graphmodel.export.snapshot import SnapNode, Snapshot

_HEAD = """\
<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" version="1.3">
<meta><creator>graphmodel</creator><description>Who did what to whom, and who met whom</description></meta>
<graph mode="dynamic" defaultedgetype="directed" timeformat="date" timerepresentation="interval">
"""
_NODE = (("label", "kind"), ("country", "country"), ("wikidata", "wikidata"), ("aliases", "aliases"))
_FIXED = ("type", "times", "articles", "dates", "statements")
"""Attributes of an edge that hold at all times: kind of act, how many, where told, when in EDTF, ids."""
_DYNAMIC = ("about", "sources")
"""Attributes of an edge that hold in a spell: what about, and the sentences with their articles."""
Days = tuple[date | None, date | None]


def write(taken: Snapshot, stream: BinaryIO) -> None:
    """Write a snapshot of the network of parties."""
    with writing.text(stream) as out:
        out.write(_HEAD)
        out.writelines(_declared("node", "static", "n", [name for _, name in _NODE]))
        out.writelines(_declared("edge", "static", "e", _FIXED))
        out.writelines(_declared("edge", "dynamic", "d", _DYNAMIC))
        out.write("<nodes>\n")
        out.writelines(_node(node) for node in taken.nodes())
        out.write("</nodes>\n<edges>\n")
        for (kind, start, end), group in groupby(taken.edges(), key=lambda e: (e.type, e.start, e.end)):
            acts = sorted(group, key=lambda e: (str(e.properties.get("earliest", "")), e.key))
            dated = [act for act in acts if _days(act) != (None, None)]
            for name, part in (("", dated), (" undated", [act for act in acts if act not in dated])):
                if part:
                    out.write(_edge(f"{kind} {start} {end}{name}", part))
        out.write("</edges>\n</graph>\n</gexf>\n")


def _declared(of: str, mode: str, prefix: str, names: tuple[str, ...] | list[str]) -> Iterator[str]:
    yield f'<attributes class="{of}" mode="{mode}">'
    for number, name in enumerate(names):
        kind = "integer" if name == "times" else "string"
        yield f'<attribute id="{prefix}{number}" title="{name}" type="{kind}"/>'
    yield "</attributes>\n"


def _node(node: SnapNode) -> str:
    own = {**node.properties, "label": node.label}
    own["aliases"] = "; ".join(own.get("aliases", ()))
    values = "".join(_value(f"n{i}", str(own[key])) for i, (key, _) in enumerate(_NODE) if own.get(key))
    name = node.properties.get("name") or node.properties.get("description") or node.id
    return f'<node id="{xml.attribute(node.id)}" label="{xml.attribute(name)}"><attvalues>{values}</attvalues></node>\n'


def _edge(id_: str, acts: list[FoundEdge]) -> str:
    first = acts[0]
    fixed = (
        first.type, str(len(acts)),
        "; ".join(sorted({name for act in acts for name in act.properties["articles"]})),
        "; ".join(sorted({act.properties["date"] for act in acts if "date" in act.properties})),
        "; ".join(sorted({act.key for act in acts})),
    )  # fmt: skip
    values = "".join(_value(f"e{i}", value) for i, value in enumerate(fixed) if value)
    spells = ""
    for days, group in groupby(sorted(acts, key=_sortable), key=_days):
        told, when = list(group), _when(days)
        spells += f"<spell{when}/>" if when else ""
        values += "".join(_value(f"d{i}", value, when) for i, value in enumerate(_told(told)) if value)
    head = f'<edge id="{xml.attribute(id_)}" source="{xml.attribute(first.start)}" target="{xml.attribute(first.end)}"'
    more = f"<spells>{spells}</spells>" if spells else ""
    kind = first.type if spells else f"{first.type}_UNDATED"
    label = f'kind="{kind}" label="{first.type.lower()}" weight="{len(acts)}"'
    return f"{head} {label}><attvalues>{values}</attvalues>{more}</edge>\n"


def _told(acts: list[FoundEdge]) -> tuple[str, str]:
    about = "; ".join(dict.fromkeys(act.properties["about"] for act in acts if act.properties.get("about")))
    quotes = dict.fromkeys(
        f"{quote} [{', '.join(act.properties['articles'])}]" for act in acts for quote in act.properties["quotes"]
    )
    return about, "\n".join(quotes)


def _value(key: str, value: str, when: str = "") -> str:
    return f'<attvalue for="{key}" value="{xml.attribute(value)}"{when}/>'


def _days(act: FoundEdge) -> Days:
    return act.properties.get("earliest"), act.properties.get("latest")


def _sortable(act: FoundEdge) -> tuple[str, str, str]:
    low, high = _days(act)
    return str(low or ""), str(high or ""), act.key


def _when(days: Days) -> str:
    low, high = days
    return (f' start="{low}"' if low else "") + (f' end="{high}"' if high else "")


FORMAT = Format(
    name="gexf",
    doc="The network of parties over time for Gephi: a spell for each dated act, with its sentences.",
    keeps=(
        "Holds exchanges between parties only, not the evidence below them; aliases, ids, dates and sentences are "
        f"joined texts; {xml.LOSS}."
    ),
    suffix=".gexf",
    one=write,
    holds="parties",
)
