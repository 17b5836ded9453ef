"""The day on which an article appeared."""
