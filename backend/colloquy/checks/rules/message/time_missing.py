"""No length of time is asked for. Letters and short exchanges need none."""

from colloquy.checks.rules.message.draft import Draft
from colloquy.checks.rules.message.time_asked import asked_times
from colloquy.checks.rules.model import OMISSION, Hit

_WITHOUT = frozenset({"correspondence", "brief_exchange"})


def find(draft: Draft) -> Hit | None:
    """An omission where no number of minutes or hours is asked for."""
    if draft.message.form in _WITHOUT or asked_times(draft):
        return None
    return OMISSION
