"""What the worker does for tasks: let lapse what makes no sense any more."""

from colloquy.kit.jobs import Handler, Lease
from colloquy.kit.settings import Settings
from colloquy.tasks.owing import LAPSE, settle_interview


def handlers(_settings: Settings) -> dict[str, Handler]:
    """The jobs of this slice."""
    return {LAPSE: lapse}


def lapse(lease: Lease) -> None:
    """Settle the interview again, now that the hour of one of its tasks has passed."""
    owner_id = lease.payload["owner_id"]
    with lease.database.writing(owner_id) as work:
        settle_interview(work, lease.payload["interview_id"])
