"""What is counted of the effort: moments by kind, read from the slices below; nothing that is off the record (P14)."""

from collections.abc import Iterator
from datetime import datetime
from enum import StrEnum
from typing import Any, NamedTuple

from sqlalchemy import and_, select

from colloquy.contacts.rules.vocabulary import EntryKind
from colloquy.contacts.tables import TimelineEntry
from colloquy.interviews.rules.debrief import Drawer, LineState
from colloquy.interviews.rules.forms import FORMS, Form
from colloquy.interviews.rules.vocabulary import NoteKind
from colloquy.interviews.tables import DebriefItem, Interview, InterviewNote
from colloquy.kit.db.work import Read
from colloquy.referrals.tables import Referral
from colloquy.reflection.rules.budget import talk_minutes


class What(StrEnum):
    """What is counted, by the name of the count."""

    TALKS = "talks"
    LEARNED = "learned"
    TERMS = "terms"
    REFERRALS = "referrals"
    THANKS = "thanks"
    NEWS = "news"


class Moment(NamedTuple):
    """One thing to count, and when it was; for a talk, how long and with whom."""

    what: What
    at: datetime
    minutes: int = 0
    contact_id: str = ""


def moments(work: Read) -> Iterator[Moment]:
    """Everything that counts, in no order."""
    yield from _talks(work)
    learned = and_(
        DebriefItem.owner_id == work.owner_id, DebriefItem.off_the_record.is_(False),
        DebriefItem.state == LineState.ACCEPTED, DebriefItem.drawer == Drawer.LEARNED,
    )  # fmt: skip
    yield from _at(work, What.LEARNED, DebriefItem.created_at, learned)
    explained = and_(
        InterviewNote.owner_id == work.owner_id, InterviewNote.off_the_record.is_(False),
        InterviewNote.kind == NoteKind.TERM, InterviewNote.resolved_at.is_not(None),
    )  # fmt: skip
    yield from _at(work, What.TERMS, InterviewNote.resolved_at, explained)
    named = and_(Referral.owner_id == work.owner_id, Referral.off_the_record.is_(False))
    yield from _at(work, What.REFERRALS, Referral.named_at, named)
    news = and_(TimelineEntry.owner_id == work.owner_id, TimelineEntry.kind == EntryKind.NEWS_RECEIVED)
    yield from _at(work, What.NEWS, TimelineEntry.at, news)


def _talks(work: Read) -> Iterator[Moment]:
    rows = work.rows(
        select(
            Interview.contact_id, Interview.form, Interview.started_at, Interview.ended_at,
            Interview.minutes_promised, Interview.thanked_at,
        ).where(Interview.owner_id == work.owner_id, Interview.ended_at.is_not(None))
    )  # fmt: skip
    for row in rows:
        yield Moment(What.TALKS, row["ended_at"], minutes_of(row), row["contact_id"])
        if row["thanked_at"] is not None:
            yield Moment(What.THANKS, row["thanked_at"])


def minutes_of(row: dict[str, Any]) -> int:
    """How long this talk was, or will be."""
    timed = FORMS[Form(row["form"])].timer
    return talk_minutes(row["started_at"], row["ended_at"], row["minutes_promised"], timed=timed)


def _at(work: Read, what: What, column: Any, condition: Any) -> Iterator[Moment]:  # noqa: ANN401 -- SQL
    return (Moment(what, at) for at in work.execute(select(column).where(condition)).scalars())
