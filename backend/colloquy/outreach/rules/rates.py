"""What works for you: how many of those one asked were reached and met, honestly for small numbers (P76)."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from math import sqrt
from typing import Final

from colloquy.kit.saying import say

Z: Final = 1.959964
"""For an interval that holds the true share 95 times in 100."""
FEW: Final = 5
"""Of fewer than these, no share is named."""


@dataclass(frozen=True, slots=True)
class Interval:
    """Between which shares the true one probably lies, each from 0 to 1."""

    low: float
    high: float


def wilson(hits: int, tries: int, z: float = Z) -> Interval:
    """Wilson's interval for a share; it stays within 0 and 1 and is honest for few tries, none included.

    Raises:
        ValueError: hits are not between 0 and tries.
    """
    if not 0 <= hits <= tries:
        raise ValueError(f"{hits} of {tries} is no share")
    if tries == 0:
        return Interval(0.0, 1.0)
    share, square = hits / tries, z * z
    middle = (share + square / (2 * tries)) / (1 + square / tries)
    half = z / (1 + square / tries) * sqrt(share * (1 - share) / tries + square / (4 * tries * tries))
    low = 0.0 if hits == 0 else max(0.0, middle - half)
    high = 1.0 if hits == tries else min(1.0, middle + half)
    return Interval(low, high)


@dataclass(frozen=True, slots=True)
class Tally:
    """What came of one way of asking: people asked, of them reached, of them met."""

    asked: int
    reached: int
    met: int


@dataclass(frozen=True, slots=True)
class Rate:
    """A share with its interval, or an honest "too few to tell".

    Attributes:
        hits: of `tries`.
        share: from 0 to 1; None where there are too few to tell.
        words: for the page.
    """

    hits: int
    tries: int
    share: float | None
    interval: Interval
    words: str


def rate(hits: int, tries: int) -> Rate:
    """One share, in words that do not say more than the numbers do."""
    interval = wilson(hits, tries)
    if tries < FEW:
        return Rate(hits, tries, None, interval, say("{hits} of {tries}: too few to tell", hits=hits, tries=tries))
    low, high = round(100 * interval.low), round(100 * interval.high)
    return Rate(
        hits,
        tries,
        hits / tries,
        interval,
        say("{hits} of {tries}: between {low} and {high} in a hundred", hits=hits, tries=tries, low=low, high=high),
    )


class Verdict(StrEnum):
    """Which way works better for one."""

    TOO_FEW = "too_few_to_tell"
    NO_DIFFERENCE = "no_difference_seen"
    BETTER = "better"


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two or more ways beside each other; `better` is named only where its interval lies above every other."""

    met: Mapping[str, Rate]
    reached: Mapping[str, Rate]
    verdict: Verdict
    better: str | None
    words: str


def compare(tallies: Mapping[str, Tally]) -> Comparison:
    """What one's own tries say about the ways of asking (P76).

    Args:
        tallies: by channel, or by whether one wrote or called first.
    """
    met = {way: rate(tally.met, tally.asked) for way, tally in tallies.items()}
    reached = {way: rate(tally.reached, tally.asked) for way, tally in tallies.items()}
    told = {way: each for way, each in met.items() if each.share is not None}
    if len(told) <= 1:
        return Comparison(met, reached, Verdict.TOO_FEW, None, "Too few to tell. Try both ways.")
    best = max(told, key=lambda way: (told[way].interval.low, way))
    if all(told[best].interval.low > each.interval.high for way, each in told.items() if way != best):
        return Comparison(
            met, reached, Verdict.BETTER, best, say("So far {best} works better for you.", best=say(best))
        )
    return Comparison(met, reached, Verdict.NO_DIFFERENCE, None, "No difference to be seen yet. Use what you like.")
