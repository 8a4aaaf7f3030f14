"""A deadline for clients that open a connection and then say too little.

uvicorn itself closes a connection that is idle between two requests, yet waits without end for the rest of a request
that has begun, so that a few hundred half-open connections cost nothing to hold and use up the process's files. A
reverse proxy limits them too (`deploy/nginx.conf`); this holds where there is none.
"""

from asyncio import TimerHandle, Transport
from typing import Any

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

HEAD_WITHIN_S = 15.0
"""From the connection, or the first byte of a request, to the end of its head."""
BODY_IDLE_S = 30.0
"""Between two pieces of a body that the service waits for."""
BODY_WITHIN_S = 300.0
"""For a whole body: the largest upload at half a megabit a second."""


class DeadlineProtocol(HttpToolsProtocol):
    """uvicorn's HTTP protocol that closes the connection when a request takes too long to arrive."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401 -- uvicorn's own arguments
        super().__init__(*args, **kwargs)
        self._deadline: TimerHandle | None = None
        self._body_until = 0.0

    def connection_made(self, transport: Transport) -> None:  # type: ignore[override]  # as uvicorn's own
        super().connection_made(transport)
        self._expect(HEAD_WITHIN_S)

    def connection_lost(self, exc: Exception | None) -> None:
        self._expect(None)
        super().connection_lost(exc)

    def on_message_begin(self) -> None:
        self._expect(HEAD_WITHIN_S)
        super().on_message_begin()

    def on_headers_complete(self) -> None:
        self._body_until = self.loop.time() + BODY_WITHIN_S
        self._expect(BODY_IDLE_S)
        super().on_headers_complete()

    def on_body(self, body: bytes) -> None:
        self._expect(min(BODY_IDLE_S, self._body_until - self.loop.time()))
        super().on_body(body)

    def on_message_complete(self) -> None:
        self._expect(None)
        super().on_message_complete()

    def _expect(self, seconds: float | None) -> None:
        """Expect more within so many seconds; with None, expect nothing."""
        if self._deadline is not None:
            self._deadline.cancel()
        self._deadline = None if seconds is None else self.loop.call_later(max(seconds, 0.0), self._too_slow)

    def _too_slow(self) -> None:
        self._deadline = None
        if not self.transport.is_closing():
            self.transport.abort()
