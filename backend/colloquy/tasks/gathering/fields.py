"""What is known of fields: the talks held in each, and when it was last thought about."""

from typing import Final

from sqlalchemy import select

from colloquy.fields.rules import FieldState
from colloquy.fields.tables import Field
from colloquy.interviews.tables import Interview
from colloquy.kit.db.work import Read
from colloquy.tasks.gathering.found import Found, Gatherer, Ids, ids
from colloquy.tasks.rules.facts import FieldFacts
from colloquy.tasks.rules.subject import Subject


def gather(work: Read, anchors: Ids, zone: str) -> list[Found]:
    """These fields."""
    ended = work.rows(
        select(Interview.field_id, Interview.ended_at)
        .where(Interview.owner_id == work.owner_id, Interview.field_id.in_(anchors), Interview.ended_at.is_not(None))
        .order_by(Interview.ended_at, Interview.id)
    )
    if not ended:
        return []
    talks = {
        field_id: tuple(row["ended_at"] for row in ended if row["field_id"] == field_id)
        for field_id in {row["field_id"] for row in ended}
    }
    rows = work.rows(
        select(Field.id, Field.name, Field.state, Field.reviewed_at).where(
            Field.owner_id == work.owner_id, Field.id.in_(list(talks))
        )
    )
    return [
        Found(
            FieldFacts(
                subject=row["id"],
                zone=zone,
                about=row["name"],
                talks=talks[row["id"]],
                reviewed_at=row["reviewed_at"],
                closed=row["state"] == FieldState.CLOSED,
            ),
            Subject.FIELD,
            row["id"],
        )
        for row in rows
    ]


def of_owner(work: Read, after: str, most: int) -> Ids:
    """All fields, a page at a time."""
    mine = (Field.owner_id == work.owner_id, Field.id > after)
    return ids(work, select(Field.id).where(*mine).order_by(Field.id).limit(most))


FIELDS: Final = Gatherer(
    name="fields",
    subjects=frozenset({Subject.FIELD}),
    anchor="subject_id",
    anchors=of_owner,
    gather=gather,
)
