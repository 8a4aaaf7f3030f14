"""The list of people one knows already: a prompt for each place to look, and which places are still untouched. Pure."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from colloquy.contacts.rules.vocabulary import Source


class Progress(StrEnum):
    """How far one has looked there."""

    UNTAPPED = "untapped"
    STARTED = "started"
    WELL_USED = "well_used"
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True)
class Prompt:
    """What to think of; `line` is a P-number."""

    text: str
    line: str


PROMPTS: Mapping[Source, Prompt] = MappingProxyType(
    {
        Source.FAMILY: Prompt(
            "Parents, aunts, uncles, cousins, in-laws: what do they do, and whom do they know?", "P20"
        ),
        Source.FRIEND: Prompt("Who are your friends working for this year?", "P18"),
        Source.ROOMMATE: Prompt("Roommates, now and before: what do they and their parents do?", "P19"),
        Source.CLASSMATE: Prompt("Who in your classes or clubs has worked somewhere that interests you?", "P21"),
        Source.TEACHER: Prompt("Whose office hours could you visit to ask whom they know in the field?", "P22"),
        Source.ADVISER: Prompt("Academic advisers, tutors, coaches, counselors: whom have they sent you to?", "P23"),
        Source.PARENTS_FRIEND: Prompt("Whom do your parents, or your friends' parents, know from work?", "P24"),
        Source.EMPLOYER: Prompt("From every job you had: bosses, colleagues, clients, suppliers.", "P25"),
        Source.ALUMNI_DIRECTORY: Prompt("Which alumni have said that they are glad to be asked?", "P26"),
    }
)
"""Where to look, the nearest first."""

ENOUGH: Final = 3
"""So many names from one place, and it has been looked at well."""


@dataclass(frozen=True, slots=True)
class Place:
    """One source, as far as it has been used."""

    source: Source
    prompt: Prompt
    count: int
    progress: Progress

    @property
    def share(self) -> float:
        """For a ring: 0 untouched, 1 well used or skipped."""
        return 1.0 if self.progress is Progress.SKIPPED else min(1.0, self.count / ENOUGH)


def places(counts: Mapping[Source, int], skipped: Collection[Source] = ()) -> tuple[Place, ...]:
    """Every source to think of, with how far one has got (P17 to P26).

    Args:
        counts: contacts from each source; a missing one counts 0.
        skipped: where the person said "none there".
    """
    return tuple(
        Place(source, prompt, counts.get(source, 0), _progress(counts.get(source, 0), skipped=source in skipped))
        for source, prompt in PROMPTS.items()
    )


def _progress(count: int, *, skipped: bool) -> Progress:
    if count == 0:
        return Progress.SKIPPED if skipped else Progress.UNTAPPED
    return Progress.WELL_USED if count >= ENOUGH else Progress.STARTED


def untapped(counts: Mapping[Source, int], skipped: Collection[Source] = ()) -> tuple[Place, ...]:
    """The places where nobody has been found yet and that were not skipped, the nearest first (P17)."""
    return tuple(place for place in places(counts, skipped) if place.progress is Progress.UNTAPPED)
