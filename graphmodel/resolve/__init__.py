"""Reports into a graph: names into entities, reports into acts and meetings, denials, conflicts and answers between
them.
"""

from graphmodel.resolve.layer import resolve
from graphmodel.resolve.likeness import coverage, likeness

__all__ = ["coverage", "likeness", "resolve"]
