"""A nudge towards one's own words, where a draft is still the template (P81)."""

import re
from dataclasses import dataclass
from typing import Final

from colloquy.outreach.rules.render import Draft
from colloquy.policy.rules.office import DEFAULT, Policy
from colloquy.policy.rules.reason import Reason

RUN: Final = 3
"""Words in a row that count as taken over."""
READ_MOST: Final = 20_000
"""Characters of a text that are looked at."""
UNFILLED: Final = re.compile(r"\[Your words: ([^\[\]\n]+)\]")


@dataclass(frozen=True, slots=True)
class Likeness:
    """How much of a text is the template's, from 0 to 1, and what to say of it; None where it is one's own enough."""

    share: float
    nudge: Reason | None


def likeness(text: str, untouched: Draft, policy: Policy = DEFAULT) -> Likeness:
    """Compare what is about to go out with the draft as it came out of the template."""
    written, given = _runs(text), _runs(untouched.body)
    share = len(written & given) / len(written) if written else 0.0
    if share <= policy.own_words_limit:
        return Likeness(share, None)
    return Likeness(share, Reason("Most of this is our wording. Say it your way; they want to hear you.", "P81"))


def unfilled(text: str) -> tuple[str, ...]:
    """What the marked places still ask for, in order."""
    return tuple(UNFILLED.findall(text[:READ_MOST]))


def _runs(text: str) -> set[tuple[str, ...]]:
    words = re.findall(r"\w+", text[:READ_MOST].casefold())
    return {tuple(words[start : start + RUN]) for start in range(len(words) - RUN + 1)}
