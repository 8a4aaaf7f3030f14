"""What the rules may know: plain facts, gathered by the service from what was recorded.

Each kind of fact is a frozen dataclass with a `subject` (its id, which becomes part of the obligation's key). A new
rule of the method brings its facts as another class here and its row in `table`.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol


class Facts(Protocol):
    """Whatever rules are about."""

    @property
    def subject(self) -> str:
        """The id of the thing the facts are about."""
        ...

    @property
    def zone(self) -> str:
        """The IANA zone by whose calendar days are counted."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class InterviewFacts:
    """One interview, as far as anything is owed for it. Times are instants in UTC.

    Attributes:
        subject: the interview's id.
        zone: where it takes place.
        to_confirm: the form is one that is confirmed beforehand.
        agreed_at: when the present date was agreed; None without a date.
        starts_at: the date agreed.
        ended_at: None until the two have talked.
        came_to_nothing: declined, unanswered, cancelled or missed.
        closed: the person has put it away.
        discouraging: what they heard discouraged them.
    """

    subject: str
    zone: str
    to_confirm: bool = True
    agreed_at: datetime | None = None
    starts_at: datetime | None = None
    confirmed_at: datetime | None = None
    started_at: datetime | None = None
    ended_at: datetime | None = None
    written_up_at: datetime | None = None
    thanked_at: datetime | None = None
    came_to_nothing: bool = False
    closed: bool = False
    discouraging: bool = False
