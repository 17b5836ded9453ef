"""What notebooks show of rows, statements and small graphs: plain HTML and SVG, no script, nothing fetched."""
