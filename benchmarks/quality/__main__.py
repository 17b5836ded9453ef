"""Run the extractor over annotated sets and print the table of its quality: `python -m benchmarks.quality [SET…]
[--errors N] [--write]`.

Sets: seeds, world (beside the project), short (training/articles), those of tests/fixtures/quality. Without names:
seeds, world and dev. `--write` scores all sets and puts the table into docs/quality.md. The figures that count are
those of `blind` and `fresh`, on which no rule was made.
"""

from __future__ import annotations

import argparse
from typing import Any

from benchmarks.quality.sets import SETS, need_scorer, scored, write
from graphmodel.extract import RuleExtractor

HEAD = "| set | who F1 | who precision | whom F1 | dated F1 | meetings F1 | said_at right, astray | traps | fields |"


def row(name: str, figures: dict[str, Any]) -> str:
    who, whom, dated, meet = (figures[k] for k in ("who", "whom", "dated", "meetings"))
    said, traps, fields = figures["said_at"], figures["traps"], figures["fields"]
    return (
        f"| {name} | {who['f1']:.3f} | {who['p']:.3f} | {whom['f1']:.3f} | {dated['f1']:.3f} | {meet['f1']:.3f} | {said['right']} of {said['of']}, {said['astray']} "  # noqa: E501
        f"| {traps['walked_into']} of {traps['of']} | " + ", ".join(f"{k} {v}" for k, v in fields.items()) + " |"
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("sets", nargs="*", choices=[*SETS, []], help="which sets")
    parser.add_argument("--errors", type=int, default=0, help="also list this many errors of each sort")
    parser.add_argument("--write", action="store_true", help="all sets, and the table into docs/quality.md")
    args = parser.parse_args()
    need_scorer()
    table = [HEAD, "|---|---|---|---|---|---|---|---|---|"]
    print(*table, sep="\n")
    extractor = RuleExtractor()
    for name in list(SETS) if args.write else args.sets or ["seeds", "world", "dev"]:
        figures, errors = scored(name, extractor, *(("--errors", str(args.errors)) if args.errors else ()))
        table.append(row(name, figures))
        print(table[-1], errors, sep="\n" if errors else "", flush=True)
    if args.write:
        write("table", "end", "\n".join(table))


if __name__ == "__main__":
    main()
