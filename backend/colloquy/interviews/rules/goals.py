"""Questions and answers name a goal by its number: what becomes of them when the goals read otherwise. Pure."""

from collections.abc import Mapping, Sequence

from colloquy.questions.rules.suggest import served


def moved(before: Sequence[str], now: Sequence[str]) -> dict[int, int]:
    """From the number of each goal to its new one; a goal that is gone has none (P34).

    A goal that reads the same is the same, wherever it stands. One that reads otherwise is taken for the nearest of
    the new ones with which it shares a telling word; without such a word it is another goal.
    """
    left = dict(enumerate(now))
    found: dict[int, int] = {}
    for number, goal in enumerate(before):
        same = [place for place, text in left.items() if text == goal]
        _take(found, left, number, same)
    for number, goal in enumerate(before):
        if number not in found:
            _take(found, left, number, [place for place in served(goal, now) if place in left])
    return found


def _take(found: dict[int, int], left: dict[int, str], number: int, places: Sequence[int]) -> None:
    if places:
        found[number] = min(places, key=lambda place: abs(place - number))
        del left[found[number]]


def numbers_moved(numbers: Sequence[int], where: Mapping[int, int]) -> list[int]:
    """The goals that a question serves, by their new numbers; those that are gone are served no more."""
    return sorted({where[number] for number in numbers if number in where})


def answers_moved(reached: Sequence[bool | None], where: Mapping[int, int], goals: int) -> list[bool | None]:
    """Whether each goal was reached, in the new order; of a new goal nothing was said yet (P83)."""
    said = {where[number]: answer for number, answer in enumerate(reached) if number in where}
    return [said.get(number) for number in range(goals)]
