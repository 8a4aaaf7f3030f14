"""What the office says on interviews."""

from colloquy.kit.db.work import Read
from colloquy.policy.rules.office import DEFAULT, Policy


def policy_of(work: Read) -> Policy:  # noqa: ARG001 -- whose policy is asked of the work
    """The clocks and limits that hold for this owner."""
    return DEFAULT
