"""Whom to think of next: from the least intimidating upward (P46)."""

from typing import Final

LINE: Final = "P46"
EASY, HARD = 4, 2


def why_this_contact(comfort: int | None, source: str | None) -> str:
    """Why somebody with whom nothing goes on yet is a good next step.

    Args:
        comfort: 1 (daunting) to 5 (easy), as the person rated it; None if not rated.
        source: where the contact comes from.
    """
    if comfort is not None and comfort >= EASY:
        return "You feel at ease with them, so this is a good talk to begin with."
    if source in {"family", "friend", "roommate", "classmate"}:
        return "You know them well already, so this is a good talk to practice with."
    if comfort is not None and comfort <= HARD:
        return "They are the easiest of those who are left; a talk or two before would make this one lighter still."
    return "Nothing goes on with them yet, and nobody on your list looks easier."
