"""A client that sends as fast as it is answered and checks every answer; so cheap that the server is measured."""

import asyncio
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import cycle
from typing import cast

import uvloop

Check = Callable[[int, bytes, bytes], str | None]
"""Status, header block, body to what is wrong, or None."""


@dataclass(frozen=True)
class Result:
    """What a run of requests showed. Times are in milliseconds; `cpu` is the server's, in microseconds a request."""

    requests: int
    seconds: float
    p50: float
    p99: float
    worst: float
    wrong: int
    first_wrong: str
    cpu: float = 0.0

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
        self.loop = asyncio.get_running_loop()
        self.closed = self.loop.create_future()

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
        head = bytes(self.buffer[:end]).lower() + b"\r\n"
        at = head.find(b"\r\ncontent-length:")
        length = int(head[at + 17 : head.find(b"\r\n", at + 17)]) if at >= 0 else 0
        if len(self.buffer) < end + 4 + length:
            return
        self.work.answered(time.perf_counter() - self.sent_at, head, bytes(self.buffer[end + 4 : end + 4 + length]))
        self.buffer.clear()
        if self.work.pause:
            self.loop.call_later(self.work.pause, self.send)
        else:
            self.send()

    def connection_lost(self, _error: Exception | None) -> None:
        if not self.closed.done():
            self.closed.set_result(None)


class Work:
    """The requests of one run, shared by its connections, each of which may pause after an answer."""

    def __init__(self, requests: Sequence[bytes], check: Check, seconds: float, pause: float = 0.0) -> None:
        self.requests = cycle(requests)
        self.check = check
        self.until = time.perf_counter() + seconds
        self.pause = pause
        self.times: list[float] = []
        self.wrong = 0
        self.first_wrong = ""

    def next_request(self) -> bytes | None:
        return None if time.perf_counter() >= self.until else next(self.requests)

    def answered(self, seconds: float, head: bytes, body: bytes) -> None:
        self.times.append(seconds)
        complaint = self.check(int(head[9:12]), head, body)
        if complaint:
            self.wrong += 1
            self.first_wrong = self.first_wrong or complaint

    async def run(self, ports: Sequence[int], connections: int) -> None:
        """Send until the time is up, over connections that are spread over the ports."""
        loop = asyncio.get_running_loop()
        opened = [
            (await loop.create_connection(lambda: Connection(self), "127.0.0.1", port))[1]
            for _, port in zip(range(connections), cycle(ports), strict=False)
        ]
        await asyncio.gather(*(one.closed for one in opened))

    def result(self, seconds: float, cpu_seconds: float = 0.0) -> Result:
        """What came of it."""
        times = sorted(self.times) or [float("inf")]
        return Result(
            requests=len(self.times), seconds=seconds, p50=times[len(times) // 2] * 1000,
            p99=times[int(len(times) * 0.99)] * 1000, worst=times[-1] * 1000, wrong=self.wrong,
            first_wrong=self.first_wrong, cpu=cpu_seconds / max(1, len(self.times)) * 1_000_000,
        )  # fmt: skip


def load(  # noqa: PLR0913 -- a run is made of these
    ports: Sequence[int], requests: Sequence[bytes], check: Check, connections: int, seconds: float, *,
    pause: float = 0.0, cpu: Callable[[], float] = lambda: 0.0,
) -> Result:  # fmt: skip
    """Send `requests` in turn over so many connections for so long, after a tenth of that to warm up."""

    def run(length: float) -> Result:
        work = Work(requests, check, length, pause)
        began, spent = time.perf_counter(), cpu()
        uvloop.run(asyncio.wait_for(work.run(ports, connections), length + 60))
        return work.result(time.perf_counter() - began, cpu() - spent)

    run(max(0.2, seconds / 10))
    return run(seconds)


def request(method: str, path: str, token: str = "", body: bytes = b"", **headers: str) -> bytes:
    """The bytes of a request."""
    lines = [f"{method} {path} HTTP/1.1", "Host: localhost"]
    if token:
        lines.append(f"Authorization: Bearer {token}")
    if body and "Content_Type" not in headers:
        lines.append("Content-Type: application/json")
    if body:
        lines.append(f"Content-Length: {len(body)}")
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    return "\r\n".join([*lines, "", ""]).encode() + body
