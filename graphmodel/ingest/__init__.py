"""Reading inputs: files, folders, globs, gzip and standard input, decoded, limited, handed to their format's loader.

`read` is the way in; it never stops at a bad input but hands an `InputError` on in its place.
"""

from graphmodel.ingest.limits import Limits
from graphmodel.ingest.loader import Context, Item, Loader, discover, loader_for
from graphmodel.ingest.reader import read
from graphmodel.ingest.sources import Source, expand
from graphmodel.ingest.tracking import Tracker

__all__ = ["Context", "Item", "Limits", "Loader", "Source", "Tracker", "discover", "expand", "loader_for", "read"]
