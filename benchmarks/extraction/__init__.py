"""Speed and size of extraction, with a plain spaCy parse of the same text as the yardstick."""
