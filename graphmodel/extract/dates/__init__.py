"""Expressions of time, and which of them is the day of an act."""
