"""When two contacts may be one person, and when they surely are."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum
from itertools import combinations
from typing import Final

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
    "alike": Reason.SIMILAR_NAME,
}  # fmt: skip
"""Which reason a shared key gives; an `alike` key is only where to look, `reasons` looks."""
MOST_SHARERS: Final = 20
"""A key that more people share than these says nothing: a switchboard, a newsletter's address."""


def certain(found: Iterable[Reason]) -> bool:
    """Whether these reasons together leave no doubt."""
    reasons = set(found)
    if reasons & {Reason.SAME_EMAIL, Reason.SAME_LINK}:
        return True
    return {Reason.SAME_NAME, Reason.SAME_PHONE} <= reasons


def name_reason(name_key: str, other_key: str) -> Reason | None:
    """What two folded names have in common."""
    if name_key == other_key:
        return Reason.SAME_NAME
    return Reason.SIMILAR_NAME if similar(name_key, other_key) else None


def pairs(shared: Iterable[tuple[str, Sequence[str]]], names: Mapping[str, str]) -> dict[tuple[str, str], list[Reason]]:
    """Which contacts may be one person, smaller id first, with the reasons in order.

    Args:
        shared: for each key that several contacts have, its kind and those contacts.
        names: the folded names by contact.
    """
    found: dict[tuple[str, str], set[Reason]] = defaultdict(set)
    for kind, contacts in shared:
        for one, other in combinations(sorted(contacts), 2):
            reason = REASON_OF.get(kind)
            if kind == "alike":
                reason = name_reason(names[one], names[other])
            if reason:
                found[one, other].add(reason)
    for (one, other), reasons in found.items():
        if Reason.SIMILAR_NAME not in reasons and (reason := name_reason(names[one], names[other])):
            reasons.add(reason)
    order = list(Reason)
    return {pair: sorted(reasons, key=order.index) for pair, reasons in found.items()}
