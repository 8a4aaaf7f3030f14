"""What this slice tells the slices above it; each is told in the transaction of the change."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class InterviewChanged:
    """An interview was made or changed; whoever derives something from it does so now.

    `field_ids` are the field that it lies in, and the one that it lay in before.
    """

    interview_id: str
    field_ids: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class InterviewRemoved:
    """An interview is gone, with its questions, notes and tasks."""

    interview_id: str
    contact_id: str
    field_id: str | None


@dataclass(frozen=True, slots=True)
class InterviewRestored:
    """An interview that was removed is back, with its questions, notes and tasks."""

    interview_id: str
    contact_id: str


@dataclass(frozen=True, slots=True)
class GuideChanged:
    """Questions of an interview were added, changed or taken out."""

    interview_id: str


@dataclass(frozen=True, slots=True)
class CapturesChanged:
    """Lines jotted down were added, corrected, explained or removed."""

    interview_id: str
    contact_id: str


@dataclass(frozen=True, slots=True)
class LeaveGiven:
    """They were asked for leave to keep in touch, and said yes or no; told again when the answer is corrected.

    Attributes:
        said: `yes` or `no`.
        every_months: the interval they named; None where they named none.
        note: what they said.
        at: when.
    """

    contact_id: str
    said: str
    every_months: int | None
    note: str
    at: datetime
    interview_id: str


@dataclass(frozen=True, slots=True)
class LeaveTakenBack:
    """What they were said to have answered about keeping in touch was noted by mistake."""

    contact_id: str
    interview_id: str


@dataclass(frozen=True, slots=True)
class PersonNamed:
    """A person named in a talk was accepted in the debrief; told again, with the same item, when it is corrected.

    Attributes:
        item_id: of the line of the debrief.
        contact_id: who named them.
        name: the name alone, as written or as read from the text; empty where none could be read.
        text: the whole line.
        off_the_record: it stays with the person, whatever is shared (P14).
        at: when they were named.
    """

    item_id: str
    interview_id: str
    contact_id: str
    name: str
    text: str
    off_the_record: bool
    at: datetime


@dataclass(frozen=True, slots=True)
class SuggestionTaken:
    """Something suggested in a talk was accepted in the debrief; told again, with the same item, when corrected."""

    item_id: str
    interview_id: str
    contact_id: str
    text: str
    off_the_record: bool
    at: datetime


@dataclass(frozen=True, slots=True)
class LineTakenBack:
    """A line that was accepted is accepted no longer, or lies in another drawer now.

    `drawer` is where it lay: `people` takes back a `PersonNamed`, `suggestions` a `SuggestionTaken`.
    """

    item_id: str
    interview_id: str
    contact_id: str
    drawer: str
