"""What the office says on outreach, and what the check of messages says of a text."""

from dataclasses import asdict
from typing import Any

from colloquy.checks.rules import Message, MessagePolicy, check_message
from colloquy.kit.db.work import Read
from colloquy.policy.rules.office import DEFAULT, Policy


def policy_of(work: Read) -> Policy:  # noqa: ARG001 -- whose policy is asked of the work
    """The clocks and limits that hold for this owner."""
    return DEFAULT


def findings_on(work: Read, message: Message) -> list[dict[str, Any]]:
    """What there is to say about a message, in order of place."""
    policy = policy_of(work)
    limits = MessagePolicy(
        policy.accept_minutes_least, policy.accept_minutes_most, policy.brief_minutes_most, policy.words_most
    )
    return [asdict(finding) for finding in check_message(message, limits)]
