"""Threads for handlers: as many as were said, first come first served, and whatever is raised reaches who asked."""

import asyncio
import threading
from collections.abc import Awaitable, Callable
from functools import partial
from typing import Any

import pytest

from colloquy.kit.http.threads import Threads


def run(use: Callable[[Threads], Awaitable[Any]], count: int = 2) -> Any:
    threads = Threads("test", count)
    try:
        return asyncio.run(use(threads))  # type: ignore[arg-type]  # each `use` is a coroutine function
    finally:
        threads.close()


def test_what_is_returned_and_what_is_raised_reach_whoever_asked() -> None:
    def fails() -> None:
        raise LookupError("not here")

    async def use(threads: Threads) -> int:
        with pytest.raises(LookupError, match="not here"):
            await threads.run(fails)
        return await threads.run(lambda: 7)

    assert run(use) == 7


def test_no_more_is_done_at_a_time_than_there_are_threads_and_the_rest_waits_in_order() -> None:
    both, release = threading.Barrier(3), threading.Event()
    done: list[int] = []

    def hold() -> None:
        both.wait(5)
        release.wait(5)

    async def use(threads: Threads) -> None:
        held = [asyncio.ensure_future(threads.run(hold)) for _ in range(2)]
        await asyncio.to_thread(both.wait, 5)
        queued = [asyncio.ensure_future(threads.run(partial(done.append, number))) for number in range(3)]
        await asyncio.sleep(0)
        assert threads.waiting == 3
        assert done == []
        release.set()
        await asyncio.gather(*held, *queued)

    run(use)
    assert sorted(done) == [0, 1, 2]


def test_what_has_begun_is_carried_through_when_nobody_waits_any_more() -> None:
    begun, go_on, ended = threading.Event(), threading.Event(), threading.Event()

    def work() -> None:
        begun.set()
        go_on.wait(5)
        ended.set()

    async def use(threads: Threads) -> None:
        asked = asyncio.ensure_future(threads.run(work))
        await asyncio.to_thread(begun.wait, 5)
        asked.cancel()
        go_on.set()
        with pytest.raises(asyncio.CancelledError):
            await asked

    run(use)
    assert ended.is_set()
