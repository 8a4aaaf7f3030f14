"""Wire shapes of fields."""

from datetime import datetime
from typing import Annotated

from pydantic import Field as Member

from colloquy.fields.rules import FieldState
from colloquy.kit.ids import Id
from colloquy.kit.text import Block, Line, Name, Notes
from colloquy.kit.wire import Body, ListView, Page, Patch, Shape, absent

Reason = Annotated[str, Block(2_000)]


class FieldCreate(Body):
    """A field of work to look into."""

    name: Name
    state: FieldState = FieldState.CURIOUS
    closed_reason: Reason | None = None
    notes: Notes = ""


class FieldPatch(Patch):
    """What may be changed of a field. A reason stays only as long as the field is closed."""

    name: Name = absent()
    state: FieldState = absent()
    closed_reason: Reason | None = absent()
    notes: Notes = absent()


class Field(Shape):
    """A field of work that somebody looks into."""

    id: Id
    name: str
    state: FieldState
    closed_reason: str | None
    notes: str
    created_at: datetime
    updated_at: datetime


class FieldPage(Page):
    """Fields by name."""

    items: list[Field]


class FieldList(ListView):
    """How to list fields."""

    state: Annotated[list[FieldState], Member(max_length=4)] = []
    sort: Annotated[str | None, Line(200)] = None
