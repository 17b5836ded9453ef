# ruff: noqa: E501 - a claim or a figure a line
"""Time and memory of resolution over made-up reports: `python -m benchmarks.resolution [REPORTS …] [--out FILE]`.

Each size is resolved in a process of its own. Reports are spread over articles of 25 (20 statements, 2 meetings, 3
offices); acts are told by one to three articles in other words, among them denials, answers and repetitions, so that
clustering, denials, answers and conflicts all have work to do. People and topics are invented, the same every time.
Whether the time grows linearly shows in the microseconds a report.
"""

from __future__ import annotations

import argparse
import json
import resource
import subprocess
import sys
import time
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from random import Random
from typing import Any, NamedTuple, get_args

from benchmarks import machine
from benchmarks.queries.cast import Cast, Official, make_cast
from graphmodel.gazetteer import Gazetteer
from graphmodel.model.claims import MeetingClaim, RoleClaim, StatementClaim
from graphmodel.model.graph import StoredReport
from graphmodel.model.ids import content_id
from graphmodel.model.vocab import Act
from graphmodel.resolve import resolve

SIZES = (10_000, 30_000, 100_000, 300_000)
_PER_ARTICLE = 25
_START, _DAYS = date(2020, 1, 1), 1460
_CITIES = ("Rome", "Geneva", "Vienna", "Helsinki", "Oslo", "Doha", "Cairo", "Lima", "Kathmandu", "Nairobi")
_VERBS = ("will not accept", "wants to end", "is ready to discuss", "has begun", "cannot stop", "may widen")
_FRAMES = ("{who} said that {land} {what}.", "{land} {what}, according to {who}.", "In response, {who} said {land} {what}.",
           "“{land} {what},” {who} told reporters, speaking of {n} cases.")  # fmt: skip


class _Act(NamedTuple):
    """What somebody says, to be told by several articles."""

    speaker: Official
    hearer: Official
    act: Act
    about: str
    day: date


class _Maker:
    def __init__(self, seed: int) -> None:
        self.random = Random(seed)
        self.cast: Cast = make_cast(1000, self.random)
        self.waiting: list[_Act] = []
        """Acts that another article is still to tell."""

    def act(self, day: date) -> _Act:
        random = self.random
        if self.waiting and random.random() < 0.4:
            told = self.waiting[random.randrange(len(self.waiting))]
            if (day - told.day).days <= 10:
                return told
            self.waiting.clear()
        speaker, hearer = random.sample(self.cast.officials, 2)
        about = f"{random.choice(_VERBS)} {random.choice(self.cast.topics)[1]} {random.choice(self.cast.topics)[1]}"
        made = _Act(speaker, hearer, random.choice(get_args(Act)), about, day - timedelta(days=random.randrange(3)))
        self.waiting.append(made)
        return made

    def reports(self, count: int) -> Iterator[StoredReport]:
        articles = max(1, count // _PER_ARTICLE)
        for number in range(articles):
            day = _START + timedelta(days=number * _DAYS // articles)
            article = content_id("art", "resolution", number)
            for at in range(_PER_ARTICLE):
                yield self._report(article, number, at, day)

    def _report(self, article: str, number: int, at: int, day: date) -> StoredReport:
        start = 200 * at
        claim, quote = (
            self._meeting(at, start, day)
            if at in (5, 15)
            else self._role(start)
            if at > 21
            else self._said(at, start, day)
        )
        kinds: dict[type, str] = {MeetingClaim: "meeting", RoleClaim: "role"}
        kind = kinds.get(type(claim), "statement")
        return StoredReport(
            content_id("rep", article, at), kind, article, f"{number:06d}.txt", day.isoformat(), None, False, "made-up", quote,
            claim.model_dump_json(),
        )  # fmt: skip

    def _said(self, at: int, start: int, day: date) -> tuple[Any, str]:
        told, random = self.act(day), self.random
        frame = random.choice(_FRAMES)
        quote = frame.format(
            who=told.speaker.name, land=told.hearer.country, what=told.about, n=random.randrange(5, 50)
        )
        dated = random.random() < 0.7
        return StatementClaim(
            id=f"s{at}", start=start, end=start + len(quote), speaker=told.speaker.name, speaker_country=told.speaker.country,
            act=told.act, addressee=told.hearer.name if at % 2 else None, addressee_country=told.hearer.country if at % 2 else None,
            target=told.hearer.country if at % 3 == 0 else None, about=told.about, mode="direct" if "“" in quote else "indirect",
            date=told.day.isoformat() if dated else None, date_basis="explicit" if dated else "none",
        ), quote  # fmt: skip

    def _meeting(self, at: int, start: int, day: date) -> tuple[Any, str]:
        one, other = self.random.sample(self.cast.officials[:200], 2)
        city = self.random.choice(_CITIES)
        quote = f"{one.name} met {other.name} in {city}."
        return MeetingClaim(
            id=f"m{at}", start=start, end=start + len(quote), participants=(one.name, other.name), place=city, date=day.isoformat(),
            date_basis="explicit",
        ), quote  # fmt: skip

    def _role(self, start: int) -> tuple[Any, str]:
        who = self.random.choice(self.cast.officials)
        quote = f"{who.name}, {who.title}"
        return RoleClaim(
            start=start, end=start + len(quote), person=who.name, title=who.title, country=who.country
        ), quote


def measure(count: int) -> dict[str, Any]:
    """Resolve so many reports in this process."""
    reports, gazetteer = list(_Maker(11).reports(count)), Gazetteer.default()
    held = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    begun, used = time.perf_counter(), time.process_time()
    layer = resolve(reports, [], gazetteer)
    seconds, processor = time.perf_counter() - begun, time.process_time() - used
    kinds: dict[str, int] = {}
    for edge in layer.edges:
        kinds[edge.type] = kinds.get(edge.type, 0) + 1
    return {
        "reports": len(reports), "seconds": round(seconds, 1), "processor_seconds": round(processor, 1),
        "us_a_report": round(1e6 * processor / len(reports)), "mib_before": round(held),
        "mib_most": round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024), "nodes": len(layer.nodes), "edges": len(layer.edges),
        "of": {k: kinds.get(k, 0) for k in ("RESPONDS_TO", "REPEATS", "DENIES", "CONTRADICTS", "CONFLICTS_WITH")},
        "statements": sum(n.label == "Statement" for n in layer.nodes), "meetings": sum(n.label == "Meeting" for n in layer.nodes),
    }  # fmt: skip


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("reports", nargs="*", type=int, help=f"how many; {SIZES} when not given")
    parser.add_argument("--here", action="store_true", help="in this process, the result as JSON")
    parser.add_argument("--out", type=Path, help="JSON file for the results")
    args = parser.parse_args()
    if args.here:
        print(json.dumps(measure(args.reports[0])))
        return
    results = []
    print(
        "| reports | seconds | processor s | µs a report | MiB at most | statements | meetings | edges |\n"
        + "|---" * 8
        + "|"
    )
    for count in args.reports or SIZES:
        command = [sys.executable, "-m", "benchmarks.resolution", "--here", str(count)]
        found = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
        results.append(found)
        print(f"| {found['reports']:,} | {found['seconds']} | {found['processor_seconds']} | {found['us_a_report']} | {found['mib_most']} "
              f"| {found['statements']:,} | {found['meetings']:,} | {found['edges']:,} |", flush=True)  # fmt: skip
    if args.out:
        args.out.parent.mkdir(parents=True, exist_ok=True)
        told = {"benchmark": "resolution", "machine": machine.describe(), "results": results}
        args.out.write_text(json.dumps(told, indent=1) + "\n", "utf-8")


if __name__ == "__main__":
    main()
