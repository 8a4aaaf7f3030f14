"""Wire shapes of resumes."""

from datetime import datetime
from typing import Annotated

from pydantic import Base64Bytes, Field

from colloquy.kit.ids import Id
from colloquy.kit.text import Block, Instant, Line, Name, Url
from colloquy.kit.wire import Body, ListView, Page, Patch, Shape, absent
from colloquy.resumes.rules import FILE_MOST

Note = Annotated[str, Block(2_000)]
Advice = Annotated[str, Block(5_000)]


class ResumeFileShown(Shape):
    """The file of a version: its name, what it is, and its length in bytes."""

    name: str
    media_type: str
    size: int


class Resume(Shape):
    """One version of a resume, with how often it was shown and in how many talks something was advised on it."""

    id: Id
    name: str
    link: str
    note: str
    file: ResumeFileShown | None
    shown: int
    advised: int
    last_shown_at: datetime | None
    created_at: datetime
    updated_at: datetime


class ResumePage(Page):
    """One page of versions, the latest first."""

    items: list[Resume]


class ResumeCreate(Body):
    """A version that lies elsewhere: where, or on paper alone. A file is uploaded instead."""

    name: Name
    link: Url = ""
    note: Note = ""


class ResumePatch(Patch):
    """What may be changed of a version. Another file is another version."""

    name: Name = absent()
    link: Url = absent()
    note: Note = absent()


class ResumeFile(Body):
    """The bytes of a version, as an export holds them."""

    content: Annotated[Base64Bytes, Field(max_length=FILE_MOST)]


class ShownResume(Shape):
    """Which version was shown."""

    id: Id
    name: str


class ShownTo(Shape):
    """To whom it was shown."""

    id: Id
    name: str


class ResumeShowing(Shape):
    """A version was shown in a talk; `advice` is what was said about it, `worked_in_at` when that was done with."""

    id: Id
    resume: ShownResume
    contact: ShownTo
    interview_id: Id
    shown_at: datetime
    advice: str
    worked_in_at: datetime | None
    created_at: datetime
    updated_at: datetime


class ResumeShowingPage(Page):
    """One page of showings, the latest first."""

    items: list[ResumeShowing]


class ResumeShowingList(ListView):
    """Which showings; a name given several times means "or"."""

    resume_id: Annotated[list[Id], Field(default=[], max_length=50)]
    interview_id: Annotated[list[Id], Field(default=[], max_length=50)]
    contact_id: Annotated[list[Id], Field(default=[], max_length=50)]
    advised: Annotated[bool | None, Field(default=None, description="Only those with advice, or without.")]
    sort: Annotated[Annotated[str, Line(100)] | None, Field(default=None, description="`shown_at`; `-` reverses.")]


class ResumeShowingCreate(Body):
    """In which talk a version was shown, and what was advised. Sent again for the same talk it is kept once."""

    interview_id: Id
    shown_at: Instant | None = None
    advice: Advice = ""


class ResumeShowingPatch(Patch):
    """What may be changed of a showing."""

    shown_at: Instant = absent()
    advice: Advice = absent()
    worked_in: Annotated[bool, Field(description="The advice has gone into a version, or you have decided on it.")] = (
        absent()
    )
