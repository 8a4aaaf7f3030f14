"""Days and hours where they count. They live with the policy they are read by, below every slice that needs them."""

from colloquy.policy.rules.calendar import (
    LAST_MINUTE,
    ONE_DAY,
    at_wall,
    end_of_day,
    is_working_day,
    local_date,
    working_days_after,
    working_days_before,
)

__all__ = [
    "LAST_MINUTE",
    "ONE_DAY",
    "at_wall",
    "end_of_day",
    "is_working_day",
    "local_date",
    "working_days_after",
    "working_days_before",
]
