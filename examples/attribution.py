"""Through whom a warning is known: the speaker first, then everybody who passes it on."""

from __future__ import annotations

from _graph import example_graph

from graphmodel.query import ChainRow


def main() -> None:
    with example_graph() as graph:
        for row in graph.query("attribution_chain", act=["warn", "threaten"]):
            if isinstance(row, ChainRow) and len(row.chain) > 1:
                print(" <- ".join(row.chain))
                print(f"    {row.statement.about} [{row.statement.reports[0].article}]")


if __name__ == "__main__":
    main()
