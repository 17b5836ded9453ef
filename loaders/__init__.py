"""One module a format, found by `graphmodel.ingest.discover`: each defines `LOADER`."""
