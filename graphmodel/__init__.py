"""graphmodel: news articles as evidence in a Neo4j property graph."""

__version__ = "0.1.0"
