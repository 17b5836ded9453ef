"""Fetching public web pages under guard: only public addresses, bounded in size and time, as the site allows.

`Fetcher().get(url)` is the way in. Nothing else of the program opens a connection to another machine.
"""

from graphmodel.fetch.fetcher import Fetcher, Page, user_agent
from graphmodel.fetch.policy import Policy, Refused

__all__ = ["Fetcher", "Page", "Policy", "Refused", "user_agent"]
