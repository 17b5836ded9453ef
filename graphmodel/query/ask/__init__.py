"""Questions in plain English, read by rule."""
