"""What a contact's timeline tells of an interview: one plain sentence a step, by a table."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from types import MappingProxyType
from zoneinfo import ZoneInfo

from colloquy.interviews.rules.forms import Form
from colloquy.interviews.rules.life import Verb
from colloquy.interviews.rules.vocabulary import Side
from colloquy.kit.saying import say

TALKED: Mapping[Form, str] = MappingProxyType(
    {
        Form.WORKPLACE: "Talked at their workplace.",
        Form.ELSEWHERE: "Met and talked.",
        Form.PHONE: "Talked by phone.",
        Form.VIDEO: "Talked by video.",
        Form.CORRESPONDENCE: "They answered by letter or mail.",
        Form.BRIEF_EXCHANGE: "Had a brief exchange.",
    }
)

THANKED: Mapping[str, str] = MappingProxyType(
    {
        "handwritten": "Sent a thank-you, by hand.",
        "email": "Sent a thank-you, by e-mail.",
        "letter": "Sent a thank-you, by letter.",
        "message": "Sent a thank-you, by message.",
        "phone": "Sent a thank-you, by phone.",
    }
)


CALLED_OFF: Mapping[Side | None, str] = MappingProxyType(
    {
        Side.ME: "I called the talk off.",
        Side.THEM: "They called the talk off.",
        None: "The talk was called off.",
    }
)
MISSED: Mapping[Side | None, str] = MappingProxyType(
    {
        Side.ME: "The talk did not take place: I was not there.",
        Side.THEM: "The talk did not take place: they were not there.",
        None: "The talk did not take place: one of us was not there.",
    }
)


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the timeline."""

    kind: str
    text: str


def told(  # noqa: PLR0913 -- what may be told of a step
    verb: Verb, form: Form, *, scheduled_at: datetime | None = None, zone: str = "UTC", channel: str | None = None,
    by: Side | None = None,
) -> Entry | None:  # fmt: skip
    """What the timeline says once `verb` was done; None where it is no news.

    Args:
        verb: what was done.
        form: of the interview.
        scheduled_at: the date agreed, told in `zone`.
        zone: IANA name.
        channel: how the thank-you went out.
        by: whose doing it was that it came to nothing.
    """
    sentences: dict[Verb, Entry] = {
        Verb.REQUEST: Entry("interview_requested", "Asked for a talk."),
        Verb.SCHEDULE: Entry("interview_scheduled", say("Agreed to talk on {when}.", when=spoken(scheduled_at, zone))),
        Verb.CONFIRM: Entry("interview_confirmed", "Confirmed the time."),
        Verb.HOLD: Entry("interview_held", TALKED[form]),
        Verb.WRITE_UP: Entry("interview_written_up", "Wrote up the talk."),
        Verb.THANK: Entry("interview_thanked", THANKED.get(channel or "", "Sent a thank-you.")),
        Verb.DECLINE: Entry("interview_declined", "They declined."),
        Verb.NO_ANSWER: Entry("interview_no_answer", "No answer came."),
        Verb.CANCEL: Entry("interview_cancelled", CALLED_OFF[by]),
        Verb.NO_SHOW: Entry("interview_no_show", MISSED[by]),
    }
    return sentences.get(verb)


def spoken(instant: datetime | None, zone: str) -> str:
    """A date and an hour as people there say it."""
    if instant is None:
        return "a date to be found"
    local = instant.astimezone(ZoneInfo(zone))
    return say("{local:%A} {local.day} {local:%B} {local:%Y} at {local:%H:%M} ({zone})", local=local, zone=zone)
