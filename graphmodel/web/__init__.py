"""The explorer: a local, read-only web page over one graph (extra `web`)."""

from graphmodel.web.app import create_app
from graphmodel.web.limits import Limits

__all__ = ["Limits", "create_app"]
