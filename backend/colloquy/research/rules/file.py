"""The research file of a contact, an organization or a field: what is missing and what is stale (P29 to P32).

What was found in writing stands here; what people say belongs to the write-up and is kept apart (P5).
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from colloquy.kit.saying import say
from colloquy.policy.rules.office import DEFAULT, Policy
from colloquy.policy.rules.reason import Reason


class About(StrEnum):
    """What a file is about."""

    CONTACT = "contact"
    ORGANIZATION = "organization"
    FIELD = "field"


class SourceKind(StrEnum):
    """Where something was found (P32)."""

    CAREER_LITERATURE = "career_literature"
    TRADE_PRESS = "trade_press"
    COMPANY_MATERIAL = "company_material"
    INTERNET = "internet"
    DIRECTORY = "directory"
    OTHER = "other"


class Part(StrEnum):
    """What a file should hold; each belongs to one kind of file."""

    ROLE = "role"
    PATH = "path"
    WRITINGS = "writings"
    MUTUALS = "mutuals"
    PURPOSE = "purpose"
    NEWS = "news"
    SIZE_AND_PLACE = "size_and_place"
    OVERVIEW = "overview"
    ENTRY = "entry"
    ISSUES = "issues"


CHECKLIST: Mapping[About, Mapping[Part, Reason]] = MappingProxyType(
    {
        About.CONTACT: MappingProxyType(
            {
                Part.ROLE: Reason("What do they do, and since when?", "P29"),
                Part.PATH: Reason("What did they do before?", "P29"),
                Part.WRITINGS: Reason("Have they written or said something in public?", "P29"),
                Part.MUTUALS: Reason("Whom do you both know?", "P29"),
            }
        ),
        About.ORGANIZATION: MappingProxyType(
            {
                Part.PURPOSE: Reason("What is it for, and whom does it serve?", "P30"),
                Part.SIZE_AND_PLACE: Reason("How large is it, and where?", "P30"),
                Part.NEWS: Reason("What has been in the news about it?", "P30"),
            }
        ),
        About.FIELD: MappingProxyType(
            {
                Part.OVERVIEW: Reason("What do people in this field do?", "P31"),
                Part.ENTRY: Reason("What does one usually learn to enter it?", "P31"),
                Part.ISSUES: Reason("What is being discussed in it now?", "P31"),
            }
        ),
    }
)
"""What each kind of file should answer before one asks anybody."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One thing found in writing.

    Attributes:
        dated: when it was published or looked up; None if not noted.
    """

    id: str
    kind: SourceKind
    text: str
    part: Part | None = None
    dated: date | None = None
    link: str = ""


@dataclass(frozen=True, slots=True)
class Look:
    """A file as it stands.

    Attributes:
        missing: parts that nothing answers yet, with what to look for.
        stale: items that are worth another look.
        undated: items of which nobody can tell how old they are.
        one_kind: what to say where everything comes from one kind of source; None otherwise.
    """

    missing: tuple[tuple[Part, Reason], ...]
    stale: tuple[str, ...]
    undated: tuple[str, ...]
    one_kind: Reason | None

    @property
    def complete(self) -> bool:
        """Nothing is missing and nothing is old."""
        return not self.missing and not self.stale


ONE_KIND: Final = Reason("All of this comes from one kind of source; a second kind rounds the picture.", "P32")
KINDS_LEAST: Final = 2


def expires_on(item: Item, policy: Policy = DEFAULT) -> date | None:
    """The day from which an item is worth another look; current issues grow old sooner than the rest (P29, P44)."""
    if item.dated is None:
        return None
    holds = policy.issues_stale_after if item.part is Part.ISSUES else policy.research_stale_after
    return min(item.dated, date.max - holds) + holds  # the calendar ends somewhere


def look(about: About, items: Sequence[Item], today: date, policy: Policy = DEFAULT) -> Look:
    """What is missing from a file and what has grown old (P29 to P32)."""
    parts = {item.part for item in items}
    kinds = {item.kind for item in items}
    return Look(
        tuple((part, reason) for part, reason in CHECKLIST[about].items() if part not in parts),
        tuple(item.id for item in items if (last := expires_on(item, policy)) is not None and last < today),
        tuple(item.id for item in items if item.dated is None),
        ONE_KIND if len(items) >= KINDS_LEAST and len(kinds) < KINDS_LEAST else None,
    )


SHARED_LEAST: Final = 2
"""So many telling words in common, and a question may be answered by what was found."""
SMALL: Final = 4
"""Shorter words tell nothing."""


@dataclass(frozen=True, slots=True)
class InPrint:
    """A question that something in the file may answer already."""

    item_id: str
    reason: Reason


def already_noted(question: str, items: Iterable[Item]) -> InPrint | None:
    """The item that has most in common with a question: ask what it means instead (P3)."""
    return all_already_noted([question], items)[0]


def all_already_noted(questions: Iterable[str], items: Iterable[Item]) -> list[InPrint | None]:
    """The same for each of several questions; what was found is read once for all of them."""
    known = [(item, _words(item.text)) for item in items]
    return [_noted(_words(question), known) for question in questions]


def _noted(asked: frozenset[str], known: Sequence[tuple[Item, frozenset[str]]]) -> InPrint | None:
    best, words = max(known, key=lambda each: (len(asked & each[1]), each[0].id), default=(None, frozenset()))
    if best is None or len(asked & words) < SHARED_LEAST:
        return None
    if best.dated is None:
        return InPrint(best.id, Reason("You noted something about this. Ask what it means in practice instead.", "P3"))
    noted = say(
        "You noted something about this on {day:%B} {day.day}, {day.year}. Ask what it means in practice instead.",
        day=best.dated,
    )
    return InPrint(best.id, Reason(noted, "P3"))


COMMON: Final = frozenset(
    re.findall(
        r"\w+", "about does have from into that their there they this what when where which with work your field"
    )
)


def _words(text: str) -> frozenset[str]:
    found = re.findall(r"[^\W\d_]+", text.casefold())
    return frozenset(word.rstrip("s") for word in found if len(word) >= SMALL and word not in COMMON)


def bibliography(items: Iterable[Item]) -> tuple[str, ...]:
    """The written sources, one line each, by kind and then by date, for print (P32)."""
    ordered = sorted(items, key=lambda item: (item.kind, item.dated or date.min, item.text, item.id))
    return tuple(_cited(item) for item in ordered)


def _cited(item: Item) -> str:
    parts = (item.text.strip().rstrip("."), item.dated.isoformat() if item.dated else "no date", item.link)
    return ". ".join(part for part in parts if part)
