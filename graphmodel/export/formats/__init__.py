"""Export formats, one module each: what has a `FORMAT` is found."""
