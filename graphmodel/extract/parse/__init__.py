"""From cleaned text to parsed sentences: the model, its slips mended, and how to read a parse."""
