"""Load articles and ask the main question: who warned China about what, before the talks in Rome of 14 March 2022?"""

from __future__ import annotations

from _graph import example_graph

from graphmodel.query import StatementRow


def main() -> None:
    with example_graph() as graph:
        for row in graph.query("who_warned_whom", addressee_country="CHN", before="rome 2022-03-14"):
            if isinstance(row, StatementRow):
                told = row.statement
                print(
                    f"{told.date or 'undated':12} {told.speaker} -> {told.addressee} (before the talks: {told.verdict})"
                )
                for report in told.reports:
                    print(f"    {report.article} {report.start}-{report.end}: {report.quote}")


if __name__ == "__main__":
    main()
