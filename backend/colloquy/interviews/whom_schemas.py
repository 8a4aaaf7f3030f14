"""Wire shapes of the ladder."""

from pydantic import Field

from colloquy.contacts.duplicate_schemas import ContactInBrief
from colloquy.kit.telling import Spoken
from colloquy.kit.wire import Page, Shape


class Why(Shape):
    """A reason, with the line of the method behind it."""

    text: Spoken
    line: str


class LadderRung(Shape):
    """Somebody to talk to, how high they stand (1 is the easiest, 5 the most daunting), and why now."""

    contact: ContactInBrief
    height: int
    within_reach: bool
    reasons: list[Why]


class Ladder(Page):
    """Those not yet asked, the best next step first: from the least intimidating upward."""

    items: list[LadderRung]
    good_talks: int = Field(description="Talks that went well; each raises the reach by one.")
    reach: int = Field(description="How high you may climb next.")
