"""What is promised, as data: how each figure is worked out of what was measured, and how far it must go."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final

from bench.scenarios import PEERS, Bench

MIDDLE: Final = 16


@dataclass(frozen=True)
class Promise:
    """One promise. `at_least` or at most: where the bound lies."""

    name: str
    bound: float
    figure: Callable[[Bench], float]
    at_least: bool = True
    only_on: str = ""

    def kept(self, figure: float) -> bool:
        """Whether the figure keeps it."""
        return figure >= self.bound if self.at_least else figure <= self.bound


@dataclass(frozen=True)
class Verdict:
    """What came of a promise."""

    name: str
    promised: str
    figure: float
    kept: bool
    share: float
    """How much of what was promised was reached: 1 and more keeps it."""


def _rate(bench: Bench, name: str, connections: int = MIDDLE) -> float:
    return bench.found[name][connections].per_second


def _of_bare(name: str) -> Callable[[Bench], float]:
    return lambda bench: _rate(bench, name) / _rate(bench, "bare ASGI")


def _of_peers(ours: str, theirs: str) -> Callable[[Bench], float]:
    return lambda bench: _rate(bench, ours) / max(_rate(bench, f"{peer}: {theirs}") for peer in PEERS)


def _fact(name: str) -> Callable[[Bench], float]:
    return lambda bench: bench.facts[name]


def _spread(bench: Bench) -> float:
    return max(by[64].p99 / by[64].p50 for name, by in bench.found.items() if 64 in by and name != "bare ASGI")


PROMISES: Final = (
    Promise("list of 50, not cached, share of bare ASGI", 0.08, _of_bare("list, not cached")),
    Promise("list of 50, unchanged, 200, share of bare ASGI", 0.35, _of_bare("list, unchanged: 200")),
    Promise("list of 50, unchanged, 304, share of bare ASGI", 0.45, _of_bare("list, unchanged: 304")),
    Promise("list of 50, not cached, times the best peer", 8, _of_peers("list, not cached", "list")),
    Promise("list of 50, unchanged, 200, times the best peer", 40, _of_peers("list, unchanged: 200", "list")),
    Promise("one contact, times the best peer", 8, _of_peers("one, not cached", "one")),
    Promise("search, times the best peer", 8, _of_peers("search, not cached", "search")),
    Promise("create, times the best peer", 6, _of_peers("create", "create")),
    Promise("growth of a page from 1,000 contacts in the table", 1.3, _fact("growth: list"), at_least=False),
    Promise("growth of search", 2.0, _fact("growth: search"), at_least=False),
    Promise("growth of today", 1.3, _fact("growth: today"), at_least=False),
    Promise("p99 at 64 connections, times p50, at worst", 12, _spread, at_least=False),
    Promise("import by HTTP, rows a second", 4_000, _fact("import, rows a second")),
    Promise("others' p99 while an import runs, times idle", 3, _fact("others' p99 during an import, times idle"),
            at_least=False),
    Promise("first answer after start, seconds", 1.5, _fact("first answer, s"), at_least=False),
    Promise("memory of a process, MB", 150, _fact("memory, MB"), at_least=False),
    Promise("colloquy --help, seconds", 0.4, _fact("help, s"), at_least=False),
    Promise("two processes against one", 1.7, lambda bench: _rate(bench, "list, 2 processes") / _rate(
            bench, "list, 1 process"), only_on="postgres"),
)  # fmt: skip


def verdicts(bench: Bench) -> Iterator[Verdict]:
    """Every promise with the figure, and whether it holds; a promise whose figure was not measured is left out."""
    for promise in PROMISES:
        if promise.only_on not in {"", bench.target.kind}:
            continue
        try:
            figure = promise.figure(bench)
        except (KeyError, ValueError):
            continue
        share = figure / promise.bound if promise.at_least else promise.bound / figure
        promised = f"{'>=' if promise.at_least else '<='} {promise.bound:,g}"
        yield Verdict(promise.name, promised, round(figure, 3), promise.kept(figure), round(share, 2))
