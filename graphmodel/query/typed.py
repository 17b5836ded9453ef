"""Every named query as a function with typed parameters and rows: `graph.queries.who_met_whom(from_="2022")`."""

from __future__ import annotations

from graphmodel.query.typed_statements import StatementQueries
from graphmodel.query.typed_tables import TableQueries


class Queries(StatementQueries, TableQueries):
    """The named queries of one graph. Each function takes the filters that docs/queries.md explains, by name alone, and
    returns a list of pydantic rows whose `notes` say what else to know and whose `to_pandas()` is a table.

    Every function raises UsageError for a value of the wrong form, AmbiguousName where a name could mean several.
    `from_` is the filter `from`, which Python keeps for itself.
    """
