"""Tasks and Today on the wire."""

from datetime import date, datetime
from enum import StrEnum
from typing import Annotated

from pydantic import Field

from colloquy.interviews.rules.forms import Form
from colloquy.interviews.rules.life import State, Verb
from colloquy.kit.ids import Id
from colloquy.kit.telling import Spoken, SpokenOrOwn
from colloquy.kit.text import Instant, Line, Notes, Zone
from colloquy.kit.wire import SEVERAL, Body, ListView, Page, Patch, Shape, absent
from colloquy.policy.schemas import OfficeCard
from colloquy.tasks.rules.answers import Answer, TaskState
from colloquy.tasks.rules.rule import Kind
from colloquy.tasks.rules.today import Group

TaskTitle = Annotated[str, Line(300, least=1)]
Reason = Annotated[str, Line(500, least=1)]


class Person(Shape):
    """A contact, by name."""

    id: Id
    name: str


class Task(Shape):
    """One thing to do: what, why, by when, and what one may answer."""

    id: Id
    kind: Kind
    verb: str
    title: SpokenOrOwn
    reason: Spoken | None
    line: str | None
    notes: str | None
    due_at: datetime
    time_zone: str
    state: TaskState
    snoozed_until: datetime | None
    lapses_at: Annotated[datetime | None, Field(description="From then on doing it makes no sense any more.")]
    answer: Annotated[str | None, Field(description="Why it was set aside, in the person's words.")]
    settled_at: datetime | None
    contact: Person | None
    interview_id: Id | None
    allowed: list[Answer]
    created_at: datetime
    updated_at: datetime


class TaskPage(Page):
    """One page of tasks."""

    items: list[Task]


class TaskList(ListView):
    """How the list of tasks may be narrowed and sorted; a name given several times means "or"."""

    state: Annotated[list[TaskState], Field(default=[], max_length=SEVERAL)]
    kind: Annotated[list[Kind], Field(default=[], max_length=SEVERAL)]
    contact_id: Annotated[list[Id], Field(default=[], max_length=SEVERAL)]
    interview_id: Annotated[list[Id], Field(default=[], max_length=SEVERAL)]
    sort: Annotated[
        Annotated[str, Line(100)] | None, Field(default=None, description="`due_at` or `created_at`; `-` reverses.")
    ]


class TaskCreate(Body):
    """Something one sets oneself."""

    title: TaskTitle
    due_at: Instant
    time_zone: Zone | None = None
    contact_id: Id | None = None
    interview_id: Id | None = None
    notes: Notes | None = None


class TaskPatch(Patch):
    """Changes to a task of one's own; of one that a rule asks for, only the notes."""

    title: TaskTitle = absent()
    due_at: Instant = absent()
    time_zone: Zone = absent()
    notes: Notes | None = absent()


class TaskSnooze(Body):
    """Until when to put it off."""

    until: Instant


class TaskSetAside(Body):
    """Why it is not needed, or cannot be done."""

    reason: Reason


class TargetKind(StrEnum):
    """Where doing a task takes place. `account` is the list of people as a whole, `task` the task itself."""

    ACCOUNT = "account"
    INTERVIEW = "interview"
    OUTREACH = "outreach"
    REFERRAL = "referral"
    SUGGESTION = "suggestion"
    MILESTONE = "milestone"
    CONTACT = "contact"
    FIELD = "field"
    TASK = "task"


class Target(Shape):
    """What to open to do the task."""

    kind: TargetKind
    id: Id


class Owed(Shape):
    """A task as Today shows it: what to do, why, by when, and what one may answer."""

    id: Id
    kind: Kind
    verb: str
    title: SpokenOrOwn
    reason: Spoken | None
    line: str | None
    due_at: datetime
    time_zone: str
    lapses_at: Annotated[datetime | None, Field(description="From then on doing it makes no sense any more.")]
    contact: Person | None
    interview_id: Id | None
    allowed: list[Answer]


class TodayItem(Shape):
    """One entry of Today."""

    task: Owed
    group: Group
    target: Target


class NextInterview(Shape):
    """The talk that comes next, or that is going on."""

    id: Id
    contact: Person
    form: Form
    state: State
    scheduled_at: datetime | None
    time_zone: str
    place: str | None
    phone: str | None
    minutes_promised: int | None
    arrive_at: Annotated[datetime | None, Field(description="For a talk one goes to: a little before it starts.")]
    leave_at: Annotated[datetime | None, Field(description="When to leave, once it is known how long the way takes.")]
    allowed: list[Verb]


class Suggestion(Shape):
    """Whom to talk to next, offered when nothing more pressing is there."""

    kind: str
    contact: Person
    reason: Spoken
    line: str


class WeekInBrief(Shape):
    """This week's time in minutes: what you mean to give, gave, and have planned."""

    weekly_minutes: int
    spent_minutes: int
    planned_minutes: int


class Today(Shape):
    """What to do now, in order."""

    as_of: datetime
    items: list[TodayItem]
    more: Annotated[int, Field(description="So many more are open; `GET /tasks?state=open` has them all.")]
    owed_notes: Annotated[int, Field(description="Thank-yous that are owed, those put off included.")]
    next_interview: NextInterview | None
    suggestion: Suggestion | None
    week: Annotated[WeekInBrief | None, Field(description="Null where you have not said how much time a week has.")]
    office: Annotated[OfficeCard | None, Field(description="Null where the career office has not said who it is.")]


class NotesOfWeek(Shape):
    """The talks of one week and their thank-yous; what could not be sent is neither thanked nor owed."""

    starts_on: date
    talks: int
    thanked: int
    owed: int


class OwedNotes(Shape):
    """The thank-yous of about a term."""

    as_of: datetime
    owed: int
    overdue: int
    weeks: list[NotesOfWeek]


class PreviewOfLists(Shape):
    """The lists of people on campus: how many have something open, how many were looked at, and what would move there.

    `open` counts what the method asks for in the lists looked at.
    """

    there: int
    looked_at: int
    open: int
    earlier: int
    later: int
    dropped: int
    added: int


class PreviewOfDrafts(Shape):
    """Requests being drafted: how many there are, how many were looked at, and how many would get a remark anew."""

    there: int
    looked_at: int
    too_long: int
    other_minutes: Annotated[int, Field(description="They ask for more or fewer minutes than would be taught then.")]


class PreviewOfAsking(Shape):
    """People with requests out that wait for an answer, and how many of them would have more out than allowed."""

    there: int
    over: int


class PolicyPreview(Shape):
    """What a change of clocks and limits would do if it were made now: numbers alone, nobody is named."""

    lists: PreviewOfLists
    drafts: PreviewOfDrafts
    asking: PreviewOfAsking


class RenewalCondition(Shape):
    """Something that should be there before one goes back to somebody, as it stands."""

    code: str
    met: bool
    reason: Spoken
    line: str


class Renewal(Shape):
    """Whether one may go back to a contact while searching; what is missing is listed, not hidden."""

    may_write: bool
    conditions: list[RenewalCondition]
    interview_id: Annotated[Id | None, Field(description="The talk that a message would recall.")]
    talked_at: datetime | None
    written_at: Annotated[datetime | None, Field(description="When they were last written to again.")]
