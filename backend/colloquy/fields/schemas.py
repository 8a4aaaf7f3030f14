"""Wire shapes of fields."""

from datetime import datetime
from typing import Annotated

from pydantic import Field as Member

from colloquy.fields.rules import FieldOutcome, FieldState, Mode, Vague
from colloquy.kit.ids import Id
from colloquy.kit.telling import Spoken
from colloquy.kit.text import Block, Line, Name, Notes
from colloquy.kit.wire import Body, ListView, Page, Patch, Shape, absent
from colloquy.policy.schemas import OfficeCard

MOST_GOALS = 3
"""One to three: more cannot be reached in half an hour (P33)."""

Reason = Annotated[str, Block(2_000)]
Focus = Annotated[str, Block(1_000)]
"""What one looks for by now, in a sentence or two; it comes before going back to anybody (P87)."""
Expectation = Annotated[str, Block(1_000)]
Goals = Annotated[list[Annotated[str, Line(300, least=1)]], Member(max_length=MOST_GOALS)]


class FieldCreate(Body):
    """A field of work to look into."""

    name: Name
    state: FieldState = FieldState.CURIOUS
    closed_reason: Reason | None = None
    goals: Annotated[Goals, Member(default=[])]
    focus: Focus = ""
    expectation: Expectation = ""
    notes: Notes = ""


class FieldPatch(Patch):
    """What may be changed of a field. A reason stays only as long as the field is closed."""

    name: Name = absent()
    state: FieldState = absent()
    closed_reason: Reason | None = absent()
    goals: Goals = absent()
    focus: Focus = absent()
    expectation: Expectation = absent()
    notes: Notes = absent()


class Remark(Shape):
    """Something that is too vague to go and ask with; `goal` counts from 0."""

    kind: Vague
    reason: Spoken
    line: str
    goal: int | None


class OfficeOffer(Shape):
    """A talk with a counselor, offered and never required; `office` says where to find one."""

    reason: Spoken
    line: str
    because: list[Vague]
    office: OfficeCard


class Field(Shape):
    """A field of work that somebody looks into.

    `next_states` says where it may go from here, `outcome` what closing it came to: a reasoned no is a success. `mode`
    is what talks in it are for; `expectation` what one expects to learn from them.
    """

    id: Id
    name: str
    state: FieldState
    mode: Mode
    closed_reason: str | None
    closed_at: datetime | None
    outcome: FieldOutcome | None
    next_states: list[FieldState]
    goals: list[str]
    focus: str
    expectation: str
    reviewed_at: datetime | None
    remarks: list[Remark]
    office_offer: OfficeOffer | None
    notes: str
    created_at: datetime
    updated_at: datetime


class FieldPage(Page):
    """Fields by name."""

    items: list[Field]


class FieldList(ListView):
    """How to list fields."""

    state: Annotated[list[FieldState], Member(default=[], max_length=4)]
    sort: Annotated[str | None, Line(200)] = None
