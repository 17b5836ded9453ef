"""Meetings: who, where, when, whether, and what was said there."""
