"""The career office's clocks, as data: what one office sets otherwise than another."""

from dataclasses import dataclass, field
from datetime import date, time, timedelta
from typing import Final


@dataclass(frozen=True, slots=True, kw_only=True)
class Policy:
    """When things are due.

    Attributes:
        confirm_working_days: this many working days before a talk, confirm it (P53).
        confirm_by: at this hour of that day, where the talk takes place.
        confirm_late: a date that was agreed after that hour is confirmed this long before the talk.
        write_up_within: after the end of a talk, and on the same day (P61).
        thank_within: after the end of a talk (P65).
        weekend: days of the week on which nobody works, Monday being 0.
        holidays: dates on which the office and its advisers do not work.
    """

    confirm_working_days: int = 1
    confirm_by: time = time(17, 0)
    confirm_late: timedelta = timedelta(hours=2)
    write_up_within: timedelta = timedelta(hours=2)
    thank_within: timedelta = timedelta(hours=24)
    weekend: frozenset[int] = frozenset({5, 6})
    holidays: frozenset[date] = field(default_factory=frozenset)


DEFAULT: Final = Policy()
"""What the method teaches, for an office that has set nothing."""
