"""A policy as plain data, as it is stored, sent and edited: `{"thank_within": "24h", "confirm_by": "17:00"}`.

Only what an office sets otherwise needs to be there; everything else keeps its default. Spans are written `15m`, `2h`
or `7d`, hours `17:00`, dates `2026-11-26`, and weekdays as numbers from 0 (Monday).
"""

import math
import re
from collections.abc import Callable, Mapping
from dataclasses import fields, replace
from datetime import date, time, timedelta
from typing import Any, Final

from colloquy.policy.rules.office import DEFAULT, Policy, ResumeUse, Strictness
from colloquy.policy.rules.validation import Problem, problems, spoken

SPAN: Final = re.compile(r"([0-9]{1,6})([mhd])")
UNITS: Final = {"m": timedelta(minutes=1), "h": timedelta(hours=1), "d": timedelta(days=1)}
LIST_MOST: Final = 1000


class PolicyRefused(ValueError):  # noqa: N818 -- a refusal, named as the office meets it
    """The data is no policy; `problems` says why, figure by figure."""

    def __init__(self, found: tuple[Problem, ...]) -> None:
        self.problems = found
        super().__init__("; ".join(f"{problem.name}: {problem.detail}" for problem in found))


class _Unreadable(Exception):  # noqa: N818 -- stays in this module
    """A value is not of the kind that its figure wants."""


def _number(given: object) -> int:
    if isinstance(given, bool) or not isinstance(given, int):
        raise _Unreadable("must be a whole number")
    return given


def _share(given: object) -> float:
    if isinstance(given, bool) or not isinstance(given, int | float) or not math.isfinite(given):
        raise _Unreadable("must be a number")
    return float(given)


def _span(given: object) -> timedelta:
    found = SPAN.fullmatch(given) if isinstance(given, str) else None
    if found is None:
        raise _Unreadable("must be minutes, hours or days, such as 15m, 2h or 7d")
    return int(found[1]) * UNITS[found[2]]


def _hour(given: object) -> time:
    if not isinstance(given, str):
        raise _Unreadable("must be an hour of the day such as 17:00")
    try:
        return time.fromisoformat(given)
    except ValueError as error:
        raise _Unreadable("must be an hour of the day such as 17:00") from error


def _list(given: object) -> list[object]:
    if not isinstance(given, list) or len(given) > LIST_MOST:
        raise _Unreadable("must be a list")
    return given


def _numbers(given: object) -> tuple[int, ...]:
    return tuple(_number(each) for each in _list(given))


def _dates(given: object) -> frozenset[date]:
    try:
        return frozenset(date.fromisoformat(str(each)) for each in _list(given))
    except ValueError as error:
        raise _Unreadable("must be a list of dates such as 2026-11-26") from error


def _strictness(given: object) -> Strictness:
    if not isinstance(given, str) or given not in set(Strictness):
        raise _Unreadable("must be warn or block")
    return Strictness(given)


def _resume(given: object) -> ResumeUse:
    if not isinstance(given, str) or given not in set(ResumeUse):
        raise _Unreadable("must be near_the_end or never")
    return ResumeUse(given)


READ: Final[Mapping[type, Callable[[object], object]]] = {
    int: _number,
    float: _share,
    timedelta: _span,
    time: _hour,
    Strictness: _strictness,
    ResumeUse: _resume,
}
"""How a figure is read, by the kind of its default."""

READ_LISTS: Final[Mapping[str, Callable[[object], object]]] = {
    "cues": _numbers,
    "weekend": lambda given: frozenset(_numbers(given)),
    "holidays": _dates,
}


def from_data(data: Mapping[str, object], base: Policy = DEFAULT) -> Policy:
    """`base` with what `data` sets otherwise; null takes a figure back to its default.

    Raises:
        PolicyRefused: a name is unknown, a value is of the wrong kind, or the whole does not hold together.
    """
    changes: dict[str, Any] = {}
    found: list[Problem] = []
    known = {each.name for each in fields(Policy)}
    for name, given in data.items():
        if name not in known:
            found.append(Problem(name, "is not a figure of the policy"))
            continue
        try:
            changes[name] = getattr(DEFAULT, name) if given is None else _read(name, given)
        except _Unreadable as error:
            found.append(Problem(name, str(error)))
    if found:
        raise PolicyRefused(tuple(found))
    policy = replace(base, **changes)
    wrong = problems(policy)
    if wrong:
        raise PolicyRefused(wrong)
    return policy


def _read(name: str, given: object) -> object:
    reader = READ_LISTS.get(name) or READ[type(getattr(DEFAULT, name))]
    return reader(given)


def to_data(policy: Policy) -> dict[str, object]:
    """Every figure of a policy; `from_data` reads it back to the same policy."""
    return {each.name: _written(getattr(policy, each.name)) for each in fields(Policy)}


def _written(value: object) -> object:
    if isinstance(value, timedelta):
        return spoken(value)
    if isinstance(value, time):
        return value.isoformat(timespec="minutes")
    if isinstance(value, frozenset):
        return [each.isoformat() if isinstance(each, date) else each for each in sorted(value)]
    return list(value) if isinstance(value, tuple) else value
