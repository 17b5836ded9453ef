"""Pictures as geometry: numbers and texts that templates turn into SVG, so that one place does all escaping."""
