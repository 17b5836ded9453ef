"""Whom an act is spoken to, and at whom it is aimed."""
