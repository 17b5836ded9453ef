"""Runs the explorer on a port of this machine until it is told to stop."""

from __future__ import annotations

import errno
import socket
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

import uvicorn

from graphmodel.errors import GraphmodelError, UsageError
from graphmodel.web.app import create_app
from graphmodel.web.explorer import Explorer
from graphmodel.web.limits import Limits

if TYPE_CHECKING:
    from graphmodel.store import Store

ADDRESS = "127.0.0.1"
AT_ONCE = 64
"""Requests answered at the same time; more are told to come again."""


def bound(port: int) -> socket.socket:
    """A socket on that port of this machine, a free one for 0.

    Raises:
        UsageError: the port is taken, or not for this user.
    """
    opened = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    try:
        opened.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        opened.bind((ADDRESS, port))
    except OSError as error:
        opened.close()
        reason = {errno.EADDRINUSE: "is in use", errno.EACCES: "is not for this user"}.get(error.errno or 0, str(error))
        raise UsageError(f"port {port} {reason}; choose another with --port, or 0 for a free one.") from error
    return opened


def serve(store: Store, port: int, limits: Limits, started: Callable[[str], None]) -> None:
    """Answer until an interrupt; `started` is told the address once it can be asked.

    Raises:
        UsageError: the port is taken.
    """
    listening = bound(port)
    with listening:
        app = create_app(store, limits)
        _get_ready(app.app.state.explorer)
        config = uvicorn.Config(
            app,
            lifespan="off",
            access_log=False,
            log_level="warning",
            server_header=False,
            date_header=True,
            limit_concurrency=AT_ONCE,
            timeout_keep_alive=5,
            timeout_graceful_shutdown=3,
            proxy_headers=False,
            ws="none",
        )
        server = _Telling(config, lambda: started(f"http://{ADDRESS}:{listening.getsockname()[1]}/"))
        server.run(sockets=[listening])


def _get_ready(explorer: Explorer) -> None:
    """Work out the figures over the whole graph while nobody waits for them yet."""

    def work() -> None:
        try:
            _ = explorer.overview, explorer.catalogue
        except GraphmodelError:  # the first page that needs them tells why
            return

    threading.Thread(target=work, daemon=True, name="graphmodel-web").start()


class _Telling(uvicorn.Server):
    """A server that says when it listens."""

    def __init__(self, config: uvicorn.Config, started: Callable[[], None]) -> None:
        super().__init__(config)
        self._said = started

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        if not self.should_exit:
            self._said()
