"""What a contact's timeline tells of an interview: one plain sentence a step, by a table."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from types import MappingProxyType
from zoneinfo import ZoneInfo

from colloquy.interviews.rules.forms import Form
from colloquy.interviews.rules.life import Verb

TALKED: Mapping[Form, str] = MappingProxyType(
    {
        Form.WORKPLACE: "Talked at their workplace",
        Form.ELSEWHERE: "Met and talked",
        Form.PHONE: "Talked by phone",
        Form.VIDEO: "Talked by video",
        Form.CORRESPONDENCE: "They answered by letter or mail",
        Form.BRIEF_EXCHANGE: "Had a brief exchange",
    }
)

BY: Mapping[str, str] = MappingProxyType(
    {
        "handwritten": ", by hand",
        "email": ", by e-mail",
        "letter": ", by letter",
        "message": ", by message",
        "phone": ", by phone",
    }
)


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the timeline."""

    kind: str
    text: str


def told(
    verb: Verb, form: Form, *, scheduled_at: datetime | None = None, zone: str = "UTC", channel: str | None = None
) -> Entry | None:
    """What the timeline says once `verb` was done; None where it is no news.

    Args:
        verb: what was done.
        form: of the interview.
        scheduled_at: the date agreed, told in `zone`.
        zone: IANA name.
        channel: how the thank-you went out.
    """
    sentences: dict[Verb, Entry] = {
        Verb.REQUEST: Entry("interview_requested", "Asked for a talk."),
        Verb.SCHEDULE: Entry("interview_scheduled", f"Agreed to talk on {spoken(scheduled_at, zone)}."),
        Verb.CONFIRM: Entry("interview_confirmed", "Confirmed the time."),
        Verb.HOLD: Entry("interview_held", f"{TALKED[form]}."),
        Verb.WRITE_UP: Entry("interview_written_up", "Wrote up the talk."),
        Verb.THANK: Entry("interview_thanked", f"Sent a thank-you{BY.get(channel or '', '')}."),
        Verb.DECLINE: Entry("interview_declined", "They declined."),
        Verb.NO_ANSWER: Entry("interview_no_answer", "No answer came."),
        Verb.CANCEL: Entry("interview_cancelled", "The talk was called off."),
        Verb.NO_SHOW: Entry("interview_no_show", "The talk did not take place: one of us was not there."),
    }
    return sentences.get(verb)


def spoken(instant: datetime | None, zone: str) -> str:
    """A date and an hour as people there say it."""
    if instant is None:
        return "a date to be found"
    local = instant.astimezone(ZoneInfo(zone))
    return f"{local:%A} {local.day} {local:%B %Y} at {local:%H:%M} ({zone})"
