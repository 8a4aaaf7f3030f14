"""Wire shapes of leave to keep in touch, and of the sources somebody skipped."""

from datetime import date, datetime
from typing import Annotated

from pydantic import Field, Strict

from colloquy.contacts.rules.permission import MONTHS_MOST, Leave, Standing
from colloquy.contacts.rules.vocabulary import Channel, Source
from colloquy.kit.ids import Id
from colloquy.kit.text import Block, Day, Instant
from colloquy.kit.wire import Page, Patch, Shape, absent

Months = Annotated[int, Strict(), Field(ge=1, le=MONTHS_MOST)]
Evidence = Annotated[str, Block(2_000)]


class PermissionPatch(Patch):
    """What they said about keeping in touch. Another `leave` or `said_at` is a new word of theirs, the rest corrects.

    A new word begins afresh: the interval, channel, last day and evidence of the one before are not carried over.
    """

    leave: Leave = absent()
    every_months: Months | None = absent()
    channel: Channel | None = absent()
    said_at: Instant = absent()
    until: Day | None = absent()
    evidence: Evidence = absent()


class Word(Shape):
    """One thing they said: asked is what you did, granted and declined are their answers."""

    leave: Leave
    every_months: int | None = Field(description="The interval they named; null where they named none.")
    channel: Channel | None
    said_at: datetime | None
    until: date | None = Field(description="The last day it holds.")
    evidence: str
    interview_id: Id | None = Field(description="The talk in whose closing it was said.")


class Permission(Word):
    """Whether you may keep in touch with a contact: nothing without a yes."""

    standing: Standing = Field(description="`leave`, or `expired` once its last day is over.")
    exempt: bool = Field(description="Close family need not be asked.")
    may_keep_in_touch: bool
    next_contact_at: datetime | None = Field(
        description="The interval they named after the last real contact; null without leave or without an interval."
    )


class PermissionWord(Word):
    """One thing they said, of all."""

    id: Id


class PermissionHistory(Page):
    """All they said, the latest first."""

    items: list[PermissionWord]


class ContactSourcesPatch(Patch):
    """Where there is nobody to be found, in your judgment: all such sources, or none."""

    skipped: Annotated[list[Source], Field(max_length=len(Source))] = absent()
