"""What may be seen of milestones: one's own."""

from typing import Any, Final

from sqlalchemy import Select, and_, func, select

from colloquy.contacts.rules.vocabulary import Shelf
from colloquy.contacts.tables import Contact
from colloquy.kit.db.work import Read
from colloquy.kit.paging import Order, Sort, page
from colloquy.milestones.schemas import MilestoneList
from colloquy.milestones.tables import Milestone, MilestoneHearer

HERE: Final = (Shelf.ACTIVE, Shelf.ARCHIVED)
ORDER = Order(
    {
        "happened_on": Sort("happened_on", Milestone.happened_on),
        "created_at": Sort("created_at", Milestone.created_at),
    },
    "-happened_on",
    Milestone.id,
)
TOLD = (
    select(func.count(MilestoneHearer.contact_id.distinct()))
    .where(
        MilestoneHearer.owner_id == Milestone.owner_id, MilestoneHearer.milestone_id == Milestone.id,
        MilestoneHearer.told_at.is_not(None),
    )
    .correlate(Milestone)
    .scalar_subquery()
)  # fmt: skip


def visible(owner_id: str) -> Select[Any]:
    """The milestones that this owner may see; the person met is named unless deleted."""
    return (
        select(
            Milestone.id, Milestone.kind, Milestone.text, Milestone.happened_on, Milestone.field_id,
            Contact.id.label("contact_id"), Contact.name.label("contact_name"), TOLD.label("told"),
            Milestone.created_at, Milestone.updated_at,
        )
        .outerjoin(
            Contact,
            and_(Contact.owner_id == Milestone.owner_id, Contact.id == Milestone.contact_id, Contact.shelf.in_(HERE)),
        )
        .where(Milestone.owner_id == owner_id)
    )  # fmt: skip


def one(work: Read, milestone_id: str) -> dict[str, Any] | None:
    """One milestone, or None."""
    row = work.row(visible(work.owner_id).where(Milestone.id == milestone_id))
    return None if row is None else _shaped(work, [row])[0]


def listed(work: Read, view: MilestoneList) -> dict[str, Any]:
    """A page of milestones."""
    statement = visible(work.owner_id)
    if view.kind:
        statement = statement.where(Milestone.kind.in_(view.kind))
    if view.field_id:
        statement = statement.where(Milestone.field_id.in_(view.field_id))
    answer = page(work, statement, ORDER, view, sort=view.sort, query=(view.kind, view.field_id))
    return {**answer, "items": _shaped(work, answer["items"])}


def _shaped(work: Read, rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    suggested: dict[str, list[str]] = {row["id"]: [] for row in rows}
    if suggested:
        found = select(MilestoneHearer.milestone_id, MilestoneHearer.contact_id).where(
            MilestoneHearer.owner_id == work.owner_id, MilestoneHearer.milestone_id.in_(list(suggested)),
            MilestoneHearer.suggested,
        )  # fmt: skip
        for milestone_id, contact_id in work.execute(found.order_by(MilestoneHearer.contact_id).distinct()):
            suggested[milestone_id].append(contact_id)
    shown = []
    for row in rows:
        contact_id, name = row.pop("contact_id"), row.pop("contact_name")
        contact = None if contact_id is None else {"id": contact_id, "name": name}
        shown.append({**row, "contact": contact, "suggested_by_ids": suggested[row["id"]]})
    return shown
