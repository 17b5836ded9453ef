"""The model: vocabularies, partial dates, content-hash ids, claims of an extractor, rows of the graph."""
