"""Named Cypher, data only: schema migrations, writes and queries."""
