"""Sources that are addresses, fetched under guard."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from graphmodel.errors import without_extra
from graphmodel.ingest.feedstate import FeedState
from graphmodel.ingest.sources import Source

if TYPE_CHECKING:
    from graphmodel.fetch import Fetcher

_CHARSET = re.compile(r"""charset\s*=\s*["']?\s*([\w.:-]{2,40})""", re.IGNORECASE)


class Web:
    """What `Context.web` wants. The fetcher is made when the first address is met."""

    def __init__(self, feeds: FeedState | None = None, *, contact: str | None = None) -> None:
        self._feeds, self._contact = feeds, contact
        self._fetcher: Fetcher | None = None

    def __call__(self, source: Source) -> Source | None:
        """The source with what lies at its address; None where the server says that it has not changed.

        Raises:
            InputError: it may not or cannot be fetched.
        """
        url = source.url or ""
        page = self._made(source).get(url, self._feeds.validators(url) if self._feeds else None)
        if page.status == 304:
            return None
        charset = _CHARSET.search(page.headers.get("content-type", ""))
        return replace(
            source, url=page.final, data=page.body, kind=page.kind, charset=charset[1].lower() if charset else None,
            headers=page.headers,
        )  # fmt: skip

    def _made(self, source: Source) -> Fetcher:
        if self._fetcher is None:
            try:
                from graphmodel.fetch import Fetcher
            except ImportError as error:
                raise source.error(without_extra("fetching", "loaders", error)) from None
            self._fetcher = Fetcher(contact=self._contact)
        return self._fetcher
