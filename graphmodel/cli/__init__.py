"""The command line. `main` is the console script; every public module here adds its commands by being here."""

from __future__ import annotations

from graphmodel.cli._app import main

__all__ = ["main"]
