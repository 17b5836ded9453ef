"""Named queries: their headers, the names in their parameters, and the rows that they give."""

from graphmodel.query.header import HeaderError, QuerySpec, parse_query
from graphmodel.query.registry import Registry, default_registry, registry_with
from graphmodel.query.result import QueryResult
from graphmodel.query.rows import (
    ChainRow,
    MeetingRow,
    OfficialRow,
    PairRow,
    ReportRow,
    Row,
    StatementPairRow,
    StatementRow,
    TableRow,
)
from graphmodel.query.runner import run

__all__ = [
    "ChainRow", "HeaderError", "MeetingRow", "OfficialRow", "PairRow", "QueryResult", "QuerySpec", "Registry",
    "ReportRow", "Row",
    "StatementPairRow", "StatementRow", "TableRow", "default_registry", "parse_query", "registry_with", "run",
]  # fmt: skip
