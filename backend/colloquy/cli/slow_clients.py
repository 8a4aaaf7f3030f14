"""A deadline for clients that open a connection and then say too little.

uvicorn itself closes a connection that is idle between two requests, yet waits without end for the rest of a request
that has begun, so that a few hundred half-open connections cost nothing to hold and use up the process's files. A
reverse proxy limits them too (`deploy/nginx.conf`); this holds where there is none.
"""

from asyncio import TimerHandle, Transport
from math import inf
from typing import Any

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

HEAD_WITHIN_S = 15.0
"""From the connection, or the first byte of a request, to the end of its head."""
BODY_IDLE_S = 30.0
"""Between two pieces of a body that the service waits for."""
BODY_WITHIN_S = 300.0
"""For a whole body: the largest upload at half a megabit a second."""
NEVER = inf


class DeadlineProtocol(HttpToolsProtocol):
    """uvicorn's HTTP protocol that closes the connection when a request takes too long to arrive.

    One timer a connection, which looks when it rings whether the deadline has moved meanwhile: deadlines come and go
    three times a request, and to set and cancel a timer for each would cost more than to answer 304.
    """

    def __init__(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401 -- uvicorn's own arguments
        super().__init__(*args, **kwargs)
        self._deadline = NEVER
        self._timer: TimerHandle | None = None
        self._rings_at = NEVER
        self._body_until = 0.0

    def connection_made(self, transport: Transport) -> None:  # type: ignore[override]  # as uvicorn's own
        super().connection_made(transport)
        self._expect(HEAD_WITHIN_S)

    def connection_lost(self, exc: Exception | None) -> None:
        self._deadline = NEVER
        self._ring_at(NEVER)
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
        self._deadline = NEVER if seconds is None else self.loop.time() + max(seconds, 0.0)
        if self._deadline < self._rings_at:
            self._ring_at(self._deadline)

    def _ring_at(self, when: float) -> None:
        if self._timer is not None:
            self._timer.cancel()
        self._rings_at = when
        self._timer = None if when == NEVER else self.loop.call_at(when, self._ring)

    def _ring(self) -> None:
        self._timer = None
        if self.loop.time() < self._deadline:
            self._ring_at(self._deadline)
        elif not self.transport.is_closing():
            self.transport.abort()
