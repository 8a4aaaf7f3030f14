"""What this slice tells the slices above it; each is told in the transaction of the change."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Sent:
    """A message went out, or somebody was called; `channel` is a medium."""

    outreach_id: str
    contact_id: str
    interview_id: str | None
    kind: str
    channel: str
    at: datetime


@dataclass(frozen=True, slots=True)
class SendingTakenBack:
    """A message was marked as sent by mistake; it is a draft again."""

    outreach_id: str


@dataclass(frozen=True, slots=True)
class OutreachChanged:
    """Something about the messages to a contact changed; whoever derives something from them does so now."""

    contact_id: str
    interview_id: str | None
