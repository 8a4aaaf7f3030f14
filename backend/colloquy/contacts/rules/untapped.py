"""The list of people one knows already: a prompt for each place to look, and which places are still untouched. Pure."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from colloquy.contacts.rules.sources import PROMPTS
from colloquy.contacts.rules.vocabulary import Source


class Progress(StrEnum):
    """How far one has looked there."""

    UNTAPPED = "untapped"
    STARTED = "started"
    WELL_USED = "well_used"
    SKIPPED = "skipped"


LINES: Mapping[Source, str] = MappingProxyType(
    {
        Source.FAMILY: "P20",
        Source.FRIEND: "P18",
        Source.ROOMMATE: "P19",
        Source.CLASSMATE: "P21",
        Source.TEACHER: "P22",
        Source.ADVISER: "P23",
        Source.PARENTS_FRIEND: "P24",
        Source.EMPLOYER: "P25",
        Source.ALUMNI_DIRECTORY: "P26",
    }
)
"""Where to look, the nearest first. Referrals come of themselves, and "other" is no place to look."""

ENOUGH: Final = 3
"""So many names from one place, and it has been looked at well."""


@dataclass(frozen=True, slots=True)
class Place:
    """One source, as far as it has been used."""

    source: Source
    prompt: str
    line: str
    count: int
    progress: Progress

    @property
    def share(self) -> float:
        """For a ring: 0 untouched, 1 well used or skipped."""
        return share(self.count, self.progress)


def places(counts: Mapping[Source, int], skipped: Collection[Source] = ()) -> tuple[Place, ...]:
    """Every source to think of, with how far one has got (P17 to P26).

    Args:
        counts: contacts from each source; a missing one counts 0.
        skipped: where the person said "none there".
    """
    return tuple(
        Place(
            source,
            PROMPTS[source],
            line,
            counts.get(source, 0),
            progress(counts.get(source, 0), skipped=source in skipped),
        )
        for source, line in LINES.items()
    )


def share(count: int, looked: Progress) -> float:
    """How much of a ring to draw: 0 untouched, 1 well used or skipped."""
    return 1.0 if looked is Progress.SKIPPED else min(1.0, count / ENOUGH)


def progress(count: int, *, skipped: bool = False) -> Progress:
    """How far one has looked where so many came from; whoever was found there outweighs "none there"."""
    if count == 0:
        return Progress.SKIPPED if skipped else Progress.UNTAPPED
    return Progress.WELL_USED if count >= ENOUGH else Progress.STARTED


def untapped(counts: Mapping[Source, int], skipped: Collection[Source] = ()) -> tuple[Place, ...]:
    """The places where nobody has been found yet and that were not skipped, the nearest first (P17)."""
    return tuple(place for place in places(counts, skipped) if place.progress is Progress.UNTAPPED)
