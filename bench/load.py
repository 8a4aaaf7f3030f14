"""A client that sends as fast as it is answered and checks every answer; so cheap that the server is measured."""

import asyncio
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import cast

import uvloop

Check = Callable[[int, bytes, bytes], str | None]
"""Status, header block, body to what is wrong, or None."""


@dataclass(frozen=True)
class Result:
    """What a run of requests showed. Times are in milliseconds."""

    requests: int
    seconds: float
    p50: float
    p99: float
    worst: float
    wrong: int
    first_wrong: str

    @property
    def per_second(self) -> float:
        """Answers a second."""
        return self.requests / self.seconds


class Connection(asyncio.Protocol):
    """One keep-alive connection that sends its next request when the last one is answered."""

    def __init__(self, work: "Work") -> None:
        self.work = work
        self.buffer = bytearray()
        self.sent_at = 0.0
        self.closed = asyncio.get_running_loop().create_future()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = cast("asyncio.Transport", transport)  # uvloop's is one in all but its class
        self.send()

    def send(self) -> None:
        request = self.work.next_request()
        if request is None:
            self.transport.close()
            return
        self.sent_at = time.perf_counter()
        self.transport.write(request)

    def data_received(self, data: bytes) -> None:
        self.buffer += data
        end = self.buffer.find(b"\r\n\r\n")
        if end < 0:
            return
        head = bytes(self.buffer[:end]).lower()
        at = head.find(b"content-length:")
        length = int(head[at + 15 : head.find(b"\r\n", at) if head.find(b"\r\n", at) > 0 else None]) if at >= 0 else 0
        if len(self.buffer) < end + 4 + length:
            return
        self.work.answered(time.perf_counter() - self.sent_at, head, bytes(self.buffer[end + 4 : end + 4 + length]))
        self.buffer.clear()
        self.send()

    def connection_lost(self, _error: Exception | None) -> None:
        if not self.closed.done():
            self.closed.set_result(None)


class Work:
    """The requests of one run, shared by its connections."""

    def __init__(self, requests: Sequence[bytes], check: Check, seconds: float) -> None:
        self.requests = requests
        self.check = check
        self.until = time.perf_counter() + seconds
        self.times: list[float] = []
        self.wrong = 0
        self.first_wrong = ""
        self._next = 0

    def next_request(self) -> bytes | None:
        if time.perf_counter() >= self.until:
            return None
        self._next += 1
        return self.requests[self._next % len(self.requests)]

    def answered(self, seconds: float, head: bytes, body: bytes) -> None:
        self.times.append(seconds)
        complaint = self.check(int(head[9:12]), head, body)
        if complaint:
            self.wrong += 1
            self.first_wrong = self.first_wrong or complaint


def load(port: int, requests: Sequence[bytes], check: Check, connections: int, seconds: float) -> Result:
    """Send `requests` in turn over so many connections for so long, after a tenth of that to warm up."""

    async def run(length: float) -> tuple[Work, float]:
        work = Work(requests, check, length)
        began = time.perf_counter()
        loop = asyncio.get_running_loop()
        opened = [
            (await loop.create_connection(lambda: Connection(work), "127.0.0.1", port))[1] for _ in range(connections)
        ]
        await asyncio.wait_for(asyncio.gather(*(one.closed for one in opened)), length + 60)
        return work, time.perf_counter() - began

    uvloop.run(run(seconds / 10))
    work, took = uvloop.run(run(seconds))
    times = sorted(work.times)
    return Result(
        requests=len(times), seconds=took, p50=times[len(times) // 2] * 1000, p99=times[int(len(times) * 0.99)] * 1000,
        worst=times[-1] * 1000, wrong=work.wrong, first_wrong=work.first_wrong,
    )  # fmt: skip


def request(method: str, path: str, token: str = "", body: bytes = b"", **headers: str) -> bytes:
    """The bytes of a request."""
    lines = [f"{method} {path} HTTP/1.1", "Host: localhost"]
    if token:
        lines.append(f"Authorization: Bearer {token}")
    if body:
        lines += ["Content-Type: application/json", f"Content-Length: {len(body)}"]
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    return "\r\n".join([*lines, "", ""]).encode() + body
