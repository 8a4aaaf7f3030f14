"""Wire shapes of merges."""

from datetime import datetime
from typing import Annotated, Any

from pydantic import Field

from colloquy.contacts.rules.merging import Choice
from colloquy.kit.ids import Id
from colloquy.kit.text import Line
from colloquy.kit.wire import SEVERAL, Body, Page, Shape


class MergeRequest(Body):
    """Which contact to merge into this one, and for which fields to depart from the rule."""

    other_id: Id
    choices: Annotated[dict[Annotated[str, Line(60)], Choice], Field(max_length=SEVERAL)] = {}


class MergedField(Shape):
    """One field on which the two differ: both values, whose is taken, and what becomes of it."""

    field: str
    this: Any
    other: Any
    result: Any
    choice: Choice
    choices: list[Choice]


class MergePreview(Shape):
    """What a merge would do."""

    fields: list[MergedField] = Field(description="The fields on which the two differ.")
    moves: dict[str, int] = Field(description="How much would move over, by kind.")


class Merge(Shape):
    """A contact merged into another. Until `undo_until` it can be undone."""

    id: Id
    contact_id: Id
    other_id: Id
    merged_at: datetime
    undo_until: datetime
    undone_at: datetime | None


class MergePage(Page):
    """Merges, latest first."""

    items: list[Merge]
