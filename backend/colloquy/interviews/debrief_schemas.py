"""The debrief on the wire: lines in their drawers, what was said of the talk, and what is left."""

from datetime import date, datetime
from typing import Annotated

from pydantic import Field

from colloquy.interviews.notes_schemas import Example, Meaning
from colloquy.interviews.rules.debrief import Claim, Drawer, LineState
from colloquy.interviews.rules.parts import Part
from colloquy.interviews.rules.vocabulary import NoteKind, Outcome, Rapport, Topic
from colloquy.interviews.schemas import Written
from colloquy.kit.ids import Id
from colloquy.kit.telling import Spoken
from colloquy.kit.text import Block, Flag, Short
from colloquy.kit.wire import Body, Patch, Shape, absent

EARLIEST_YEAR, LATEST_YEAR = 1900, 2200

LineText = Annotated[str, Block(5_000), Field(min_length=1)]
Year = Annotated[int, Field(strict=True, ge=EARLIEST_YEAR, le=LATEST_YEAR)]


class DebriefLine(Shape):
    """One line in its drawer. While it is only proposed it has no `id`; a free one has no `note_id`.

    `name` is the person's, where the line names one; `field_id` is the field that an idea became. What was said of
    current issues holds until `expires_on`.
    """

    id: Id | None
    note_id: Id | None
    kind: NoteKind | None
    state: LineState
    drawer: Drawer
    text: str
    name: str | None
    claim: Claim | None
    topic: Topic | None
    years_from: int | None
    years_to: int | None
    meaning: str | None
    example: str | None
    field_id: Id | None
    off_the_record: bool
    expires_on: date | None


class DebriefGoal(Shape):
    """What one hoped to learn, and whether one did; null while that is not said."""

    goal: str
    reached: bool | None


class DebriefPart(Shape):
    """A part of the debrief: whether it is done, what there is to do, and the line behind it."""

    part: Part
    done: bool
    text: Spoken
    line: str


class Debrief(Shape):
    """The debrief as it stands; half-finished it is kept, and says what is left."""

    interview_id: Id
    ended_at: datetime | None
    written_up_at: datetime | None
    first_saved_at: datetime | None
    written: Written | None
    lines: list[DebriefLine]
    goals: list[DebriefGoal]
    expectation: str | None
    expectation_note: str | None
    outcome: Outcome | None
    rapport: Rapport | None
    fit_before: int | None
    fit_before_reason: str | None
    fit_after: int | None
    fit_after_reason: str | None
    talk_share: int | None
    write_up: str
    parts: list[DebriefPart]


class DebriefItemCreate(Body):
    """A line to keep, or to discard: one that was jotted down, by `note_id`, or a new one with drawer and text.

    What is left out of a line that was jotted down is taken as proposed. Sent again for the same note, or with the same
    `id`, it changes what was kept. A term takes its meaning here.
    """

    id: Id | None = None
    note_id: Id | None = None
    state: LineState = LineState.ACCEPTED
    drawer: Drawer | None = None
    text: LineText | None = None
    name: Short | None = None
    claim: Claim | None = None
    topic: Topic | None = None
    years_from: Year | None = None
    years_to: Year | None = None
    meaning: Meaning | None = None
    example: Example | None = None
    off_the_record: Flag | None = None


class DebriefItemPatch(Patch):
    """Changes to a line of the debrief. Another drawer drops what does not belong there."""

    state: LineState = absent()
    drawer: Drawer = absent()
    text: LineText = absent()
    name: Short | None = absent()
    claim: Claim | None = absent()
    topic: Topic | None = absent()
    years_from: Year | None = absent()
    years_to: Year | None = absent()
    meaning: Meaning = absent()
    example: Example = absent()
    off_the_record: Flag = absent()
