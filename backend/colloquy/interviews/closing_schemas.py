"""The closing of a talk on the wire."""

from datetime import datetime
from typing import Annotated

from pydantic import Field

from colloquy.interviews.rules.closing import ClosingStep, Said
from colloquy.kit.telling import Spoken
from colloquy.kit.text import Block, Instant
from colloquy.kit.wire import Body, Shape

MONTHS_MOST = 24


class ClosingAnswer(Shape):
    """What became of one step; `note` is what they said, or why it was not asked."""

    step: ClosingStep
    said: Said
    note: str
    every_months: int | None
    at: datetime


class ClosingAnswerSet(Body):
    """What became of one step: they said yes or no, or it was not asked, and then why not.

    `every_months` is how often they said one may write, and belongs to `keep_in_touch` alone.
    """

    step: ClosingStep
    said: Said
    note: Annotated[str, Block(2_000)] = ""
    every_months: Annotated[int | None, Field(default=None, strict=True, ge=1, le=MONTHS_MOST)]
    at: Instant | None = None


class ClosingStepNamed(Body):
    """Which step."""

    step: ClosingStep


class ClosingStepLeft(Shape):
    """A step that has no answer yet, with words to say, the reason and the line behind it."""

    step: ClosingStep
    say: Spoken
    reason: Spoken
    line: str


class Closing(Shape):
    """How far the closing is. With `may_close` the talk can be put away; `signs` tell that it is time to begin."""

    answers: list[ClosingAnswer]
    left: list[ClosingStepLeft]
    may_close: bool
    signs: list[str]
