"""What is known of milestones: who should hear of each, and who has (P68)."""

from datetime import time, timedelta
from typing import Any, Final

from sqlalchemy import func, select

from colloquy.interviews.tables import Interview
from colloquy.kit.db.work import Read
from colloquy.milestones.audience import audience_of
from colloquy.milestones.rules.audience import NAMED
from colloquy.milestones.schemas import Hears
from colloquy.milestones.tables import Milestone
from colloquy.policy.rules.calendar import ONE_DAY, at_wall, local_date
from colloquy.tasks.gathering.found import Found, Gatherer, Ids, ids
from colloquy.tasks.gathering.suggestions import clipped
from colloquy.tasks.rules.facts import NewsFacts
from colloquy.tasks.rules.subject import Subject

STILL_NEWS: Final = timedelta(days=90)
"""For so long a round looks whether somebody else should hear, say because they were thanked meanwhile."""


def gather(work: Read, anchors: Ids, zone: str) -> list[Found]:
    """These milestones, each with everybody who has to do with it."""
    rows = work.rows(
        select(Milestone.id, Milestone.text, Milestone.happened_on, Milestone.contact_id).where(
            Milestone.owner_id == work.owner_id, Milestone.id.in_(anchors)
        )
    )
    met = _first_talks(work) if rows else {}
    return [
        _found(row, hearer, zone)
        for row in rows
        for hearer in audience_of(work, row["id"]) or []
        if hearer["state"] is not Hears.NOT_NOW
        if _helped_before(met.get(hearer["contact"]["id"]), row, zone)
        if hearer["line"] != NAMED.line or row["contact_id"] not in met  # who named them hears of the talk itself
    ]


def of_owner(work: Read, after: str, most: int) -> Ids:
    """The milestones that are still news, a page at a time."""
    recent = local_date(work.now - STILL_NEWS, "UTC")
    mine = (Milestone.owner_id == work.owner_id, Milestone.id > after, Milestone.happened_on >= recent)
    return ids(work, select(Milestone.id).where(*mine).order_by(Milestone.id).limit(most))


def _first_talks(work: Read) -> dict[str, Any]:
    held = (Interview.owner_id == work.owner_id, Interview.ended_at.is_not(None))
    talks = select(Interview.contact_id, func.min(Interview.ended_at)).where(*held).group_by(Interview.contact_id)
    return {contact_id: ended_at for contact_id, ended_at in work.execute(talks)}  # noqa: C416 -- rows of two


def _helped_before(first_talk: Any, row: dict[str, Any], zone: str) -> bool:  # noqa: ANN401 -- an instant or none
    """Whoever was first talked with after it has heard it from you then."""
    return first_talk is None or first_talk < at_wall(row["happened_on"] + ONE_DAY, time(), zone)


def _found(row: dict[str, Any], hearer: dict[str, Any], zone: str) -> Found:
    contact_id = hearer["contact"]["id"]
    facts = NewsFacts(
        subject=f"{row['id']}:{contact_id}",
        zone=zone,
        about=clipped(row["text"]),
        reached_at=at_wall(row["happened_on"], time(), zone),
        why=hearer["reason"] or "",
        told_at=hearer["told_at"],
        unwelcome=hearer["state"] is Hears.LEFT_OUT,
    )
    return Found(facts, Subject.MILESTONE, row["id"], contact_id=contact_id)


MILESTONES: Final = Gatherer(
    name="milestones",
    subjects=frozenset({Subject.MILESTONE}),
    anchor="subject_id",
    anchors=of_owner,
    gather=gather,
)
