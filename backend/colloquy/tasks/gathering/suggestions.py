"""What is known of suggestions: those that were accepted in the write-up of a talk."""

from typing import Any, Final

from sqlalchemy import and_, select

from colloquy.interviews.rules.debrief import Drawer, LineState
from colloquy.interviews.tables import DebriefItem, Interview
from colloquy.kit.db.work import Read
from colloquy.tasks.gathering.found import Found, Gatherer, Ids, ids
from colloquy.tasks.rules.facts import SuggestionFacts
from colloquy.tasks.rules.subject import Subject

WORDS: Final = 200
"""Characters of a suggestion that a title shows."""
TAKEN: tuple[Any, ...] = (DebriefItem.drawer == Drawer.SUGGESTIONS, DebriefItem.state == LineState.ACCEPTED)


def gather(work: Read, anchors: Ids, _zone: str) -> list[Found]:
    """The suggestions accepted from these interviews."""
    rows = work.rows(
        select(
            DebriefItem.id, DebriefItem.text, DebriefItem.created_at, Interview.id.label("interview_id"),
            Interview.contact_id, Interview.time_zone,
        )
        .join(Interview, and_(Interview.owner_id == DebriefItem.owner_id, Interview.id == DebriefItem.interview_id))
        .where(DebriefItem.owner_id == work.owner_id, DebriefItem.interview_id.in_(anchors), *TAKEN)
    )  # fmt: skip
    return [
        Found(
            SuggestionFacts(
                subject=row["id"], zone=row["time_zone"], about=clipped(row["text"]), taken_at=row["created_at"]
            ),
            Subject.SUGGESTION,
            row["id"],
            contact_id=row["contact_id"],
            interview_id=row["interview_id"],
        )
        for row in rows
    ]


def of_owner(work: Read, after: str, most: int) -> Ids:
    """All interviews from which something was accepted, a page at a time."""
    mine = (DebriefItem.owner_id == work.owner_id, DebriefItem.interview_id > after, *TAKEN)
    return ids(
        work, select(DebriefItem.interview_id).where(*mine).distinct().order_by(DebriefItem.interview_id).limit(most)
    )


def clipped(text: str) -> str:
    """The first words of a text, on one line."""
    line = " ".join(text.split())
    return line if len(line) <= WORDS else line[: WORDS - 3].rsplit(" ", 1)[0] + "..."


SUGGESTIONS: Final = Gatherer(
    name="suggestions",
    subjects=frozenset({Subject.SUGGESTION}),
    anchor="interview_id",
    anchors=of_owner,
    gather=gather,
)
