"""Text to claims: clean-up, sentences, quotations, names, acts, roles, dates. No store, no network."""
