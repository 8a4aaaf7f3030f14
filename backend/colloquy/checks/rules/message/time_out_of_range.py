"""The time asked for is longer or shorter than the office's policy; a range counts by its upper end."""

from colloquy.checks.rules.message.draft import Draft
from colloquy.checks.rules.message.time_asked import asked_times
from colloquy.checks.rules.model import Hit


def find(draft: Draft) -> Hit | None:
    """The longest time asked for, if it is out of range."""
    asked = asked_times(draft)
    if not asked:
        return None
    minutes, span = max(asked, key=lambda one: one[0])
    policy = draft.policy
    brief = draft.message.form == "brief_exchange"
    low, high = (0, policy.brief_minutes_max) if brief else (policy.minutes_min, policy.minutes_max)
    if low <= minutes <= high:
        return None
    return Hit(span, {"minutes": f"{minutes:g}", "low": str(low), "high": str(high)})
