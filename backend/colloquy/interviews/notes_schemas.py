"""The lines jotted down while talking, on the wire."""

from datetime import datetime
from typing import Annotated

from pydantic import Field, ValidationError, ValidatorFunctionWrapHandler, WrapValidator

from colloquy.interviews.rules.vocabulary import NoteKind, Topic
from colloquy.kit.errors import InputError
from colloquy.kit.http.problems import Problem, input_error
from colloquy.kit.ids import Id
from colloquy.kit.text import Block, Flag, Instant, Line
from colloquy.kit.wire import Body, ListView, Page, Patch, Shape, absent

BATCH_AT_MOST = 100
MOST_ERRORS = 20

NoteText = Annotated[str, Block(5_000), Field(min_length=1)]
Meaning = Annotated[str, Block(2_000), Field(min_length=1)]
Example = Annotated[str, Block(2_000)]


class InterviewNote(Shape):
    """One line jotted down. What is off the record never leaves this account.

    `meaning`, `example` and `resolved_at` are for a term, once somebody explained it.
    """

    id: Id
    kind: NoteKind
    text: str
    at: datetime
    off_the_record: bool
    question_id: Id | None
    topic: Topic | None
    meaning: str | None
    example: str | None
    resolved_at: datetime | None


class InterviewNoteCreate(Body):
    """A line jotted down. With an `id` of the client's making it may be sent twice and is kept once.

    Of a line that belongs to a question, the topic follows from the question where none is named.
    """

    id: Id | None = None
    kind: NoteKind
    text: NoteText
    at: Instant | None = None
    off_the_record: Flag = False
    question_id: Id | None = None
    topic: Topic | None = None


class InterviewNotePatch(Patch):
    """Changes to one line."""

    kind: NoteKind = absent()
    text: NoteText = absent()
    at: Instant = absent()
    off_the_record: Flag = absent()
    question_id: Id | None = absent()
    topic: Topic | None = absent()


class TermResolve(Body):
    """What a term means, as they explained it."""

    meaning: Meaning
    example: Example | None = None


class Rejected:
    """A line that cannot be kept, and what is wrong with it."""

    def __init__(self, errors: tuple[InputError, ...]) -> None:
        self.errors = errors


def _each_for_itself(value: object, validate: ValidatorFunctionWrapHandler) -> object:
    """Keep what is wrong with one line from losing the others."""
    try:
        return validate(value)
    except ValidationError as error:
        found = error.errors(include_url=False, include_input=False)[:MOST_ERRORS]
        return Rejected(tuple(input_error({**entry, "loc": ("body", *entry["loc"])}) for entry in found))


class InterviewNoteBatch(Body):
    """Lines that were jotted down while the network was off, each kept for itself.

    With `atomic`, one that cannot be kept keeps all others from being kept.
    """

    items: Annotated[
        list[Annotated[InterviewNoteCreate, WrapValidator(_each_for_itself)]],
        Field(min_length=1, max_length=BATCH_AT_MOST),
    ]
    atomic: Flag = False


class InterviewNoteBatchItem(Shape):
    """What became of one line: 201 with the note, the same when it was sent before, or the problem with its status."""

    status: int
    note: InterviewNote | None
    problem: Problem | None


class InterviewNoteBatchResult(Shape):
    """What became of each line, in the order they were sent."""

    items: list[InterviewNoteBatchItem]


class Explainer(Shape):
    """With whom the term came up."""

    id: Id
    name: str


class Term(Shape):
    """A word of the field; `id` is that of the note. Without a meaning it is still to be found out."""

    id: Id
    term: str
    meaning: str | None
    example: str | None
    explained_by: Explainer
    interview_id: Id
    field_id: Id | None
    off_the_record: bool
    said_at: datetime
    resolved_at: datetime | None


class TermPage(Page):
    """One page of terms."""

    items: list[Term]


class TermList(ListView):
    """How the glossary may be narrowed and sorted; a name given several times means "or"."""

    field_id: Annotated[list[Id], Field(default=[], max_length=50)]
    contact_id: Annotated[list[Id], Field(default=[], max_length=50)]
    resolved: Annotated[bool | None, Field(default=None, description="Only those with a meaning, or without.")]
    sort: Annotated[Annotated[str, Line(100)] | None, Field(default=None, description="`said_at`; `-` reverses.")]
