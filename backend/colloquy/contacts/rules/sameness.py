"""When two contacts may be one person, and when they surely are."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence, Set
from enum import StrEnum
from itertools import combinations
from typing import Final, NamedTuple

from colloquy.contacts.rules.likeness import similar


class Reason(StrEnum):
    """What two contacts have in common."""

    SAME_EMAIL = "same_email"
    SAME_PHONE = "same_phone"
    SAME_LINK = "same_link"
    SAME_NAME = "same_name"
    SIMILAR_NAME = "similar_name"


REASON_OF: Final[Mapping[str, Reason]] = {
    "email": Reason.SAME_EMAIL, "phone": Reason.SAME_PHONE, "profile": Reason.SAME_LINK, "uid": Reason.SAME_LINK,
    "name": Reason.SAME_NAME, "alike": Reason.SIMILAR_NAME,
}  # fmt: skip
"""Which reason a shared key gives. An `alike` key only says where to look closer."""
MOST_SHARERS: Final = 20
"""A key that more people share than these says nothing: a switchboard, a newsletter's address, John Smith."""


class Shared(NamedTuple):
    """A key and the contacts that have it in common."""

    kind: str
    value: str
    contacts: Sequence[str]


class Likeness(NamedTuple):
    """Why two contacts may be one person, and whether that leaves no doubt."""

    reasons: list[Reason]
    certain: bool


def certain(reasons: Set[Reason], *, same_place: bool = False) -> bool:
    """Whether these reasons together leave no doubt; one name at one organization leaves none either."""
    if reasons & {Reason.SAME_EMAIL, Reason.SAME_LINK}:
        return True
    return Reason.SAME_NAME in reasons and (same_place or Reason.SAME_PHONE in reasons)


def name_reason(name_key: str, other_key: str) -> Reason | None:
    """What two folded names have in common."""
    if name_key == other_key:
        return Reason.SAME_NAME
    return Reason.SIMILAR_NAME if similar(name_key, other_key) else None


def in_order(reasons: Iterable[Reason]) -> list[Reason]:
    """The strongest first."""
    return sorted(reasons, key=list(Reason).index)


def pairs(shared: Iterable[Shared], names: Mapping[str, str]) -> dict[tuple[str, str], Likeness]:
    """Which contacts may be one person, smaller id first; `names` are the folded names by contact."""
    found: dict[tuple[str, str], set[Reason]] = defaultdict(set)
    placed: set[tuple[str, str]] = set()
    for key in shared:
        if not 1 < len(key.contacts) <= MOST_SHARERS:
            continue
        for one, other in combinations(sorted(key.contacts), 2):
            reason = name_reason(names[one], names[other]) if key.kind == "alike" else REASON_OF[key.kind]
            if reason:
                found[one, other].add(reason)
            if key.kind == "name" and not key.value.endswith("|"):
                placed.add((one, other))
    for (one, other), reasons in found.items():
        if reason := name_reason(names[one], names[other]):
            reasons.add(reason)
    return {
        pair: Likeness(in_order(reasons), certain(reasons, same_place=pair in placed))
        for pair, reasons in found.items()
    }
