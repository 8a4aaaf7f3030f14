"""Wire shapes of what was removed."""

from datetime import datetime

from pydantic import Field

from colloquy.kit.ids import Id
from colloquy.kit.wire import Page, Shape
from colloquy.removals.rules import Removed


class Removal(Shape):
    """Something that you removed. Until `restore_until` it can be put back, with all that belonged to it."""

    id: Id = Field(description="The id that it had, and has again once it is restored.")
    kind: Removed
    name: str = Field(description="What it was called, or whom it was with.")
    contact_id: Id | None = Field(description="Whom it was about, if it was about one person.")
    removed_at: datetime
    restore_until: datetime


class RemovalPage(Page):
    """What was removed, latest first."""

    items: list[Removal]
