"""Meetings of two countries and what they said to each other, by date."""

from __future__ import annotations

from _graph import example_graph

from graphmodel.query import MeetingRow, StatementRow


def main() -> None:
    with example_graph() as graph:
        for row in graph.query("timeline", speaker_country="USA", addressee_country="CHN"):
            if isinstance(row, MeetingRow):
                met = row.meeting
                print(f"{met.date or 'undated':12} {met.kind} {met.status}: {', '.join(met.participants)}")
            elif isinstance(row, StatementRow):
                told = row.statement
                print(
                    f"{told.date or 'undated':12}     {told.speaker} {told.act} {told.addressee or '-'}: {told.about}"
                )


if __name__ == "__main__":
    main()
