"""What may be seen of referrals: one's own, read by Core statements."""

from typing import Any, Final

from sqlalchemy import ColumnElement, Select, and_, func, literal, or_, select

from colloquy.contacts.rules.vocabulary import CONTACT_KINDS, Shelf, Source
from colloquy.contacts.tables import Contact, TimelineEntry
from colloquy.interviews.tables import Interview
from colloquy.kit.db.base import again
from colloquy.kit.db.work import Read
from colloquy.kit.paging import Order, Sort, page
from colloquy.referrals.rules.consent import Cited, MayUseName, Namer, cited
from colloquy.referrals.rules.life import Loop, State, allowed, loop
from colloquy.referrals.schemas import ReferralList
from colloquy.referrals.tables import Referral

HERE: Final = (Shelf.ACTIVE, Shelf.ARCHIVED)
LONGEST_PATH: Final = 12
NamedBy = again(Contact, "namer")
ORDER = Order(
    {"created_at": Sort("created_at", Referral.created_at), "named_at": Sort("named_at", Referral.named_at)},
    "-created_at",
    Referral.id,
)
PLAIN: tuple[Any, ...] = (
    Referral.id, Referral.interview_id, Referral.origin, Referral.state, Referral.name, Referral.organization_name,
    Referral.title, Referral.why, Referral.email, Referral.phone, Referral.how_to_reach, Referral.may_use_name,
    Referral.consent_at, Referral.consent_evidence, Referral.off_the_record, Referral.reason, Referral.named_at,
    Referral.accepted_at, Referral.let_go_at, Referral.told_back_at, Referral.created_at, Referral.updated_at,
)  # fmt: skip
CONTACTED = (
    select(func.min(TimelineEntry.at))
    .where(
        TimelineEntry.owner_id == Referral.owner_id, TimelineEntry.contact_id == Referral.contact_id,
        TimelineEntry.kind.in_(sorted(CONTACT_KINDS)),
    )
    .correlate(Referral)
    .scalar_subquery()
)  # fmt: skip
MET = (
    select(func.min(Interview.ended_at))
    .where(Interview.owner_id == Referral.owner_id, Interview.contact_id == Referral.contact_id)
    .correlate(Referral)
    .scalar_subquery()
)
LOOPS: Final = {
    Loop.NOT_YET: and_(Referral.told_back_at.is_(None), MET.is_(None)),
    Loop.OPEN: and_(Referral.told_back_at.is_(None), MET.is_not(None)),
    Loop.CLOSED: Referral.told_back_at.is_not(None),
}
"""The rule `loop`, for the database."""


def visible(owner_id: str) -> Select[Any]:
    """The referrals that this owner may see; those named by deleted contacts rest with them."""
    return (
        select(
            *PLAIN, CONTACTED.label("contacted_at"), MET.label("met_at"), Referral.named_by_id,
            NamedBy.name.label("named_by_name"), Contact.id.label("contact_id"), Contact.name.label("contact_name"),
        )
        .join(NamedBy, and_(NamedBy.owner_id == Referral.owner_id, NamedBy.id == Referral.named_by_id))
        .outerjoin(
            Contact,
            and_(
                Contact.owner_id == Referral.owner_id, Contact.id == Referral.contact_id, Contact.shelf.in_(HERE)
            ),
        )
        .where(Referral.owner_id == owner_id, NamedBy.shelf.in_(HERE))
    )  # fmt: skip


def one(work: Read, referral_id: str) -> dict[str, Any] | None:
    """One referral, or None."""
    row = work.row(visible(work.owner_id).where(Referral.id == referral_id))
    return None if row is None else _shaped(row)


def listed(work: Read, view: ReferralList) -> dict[str, Any]:
    """A page of referrals."""
    statement = visible(work.owner_id)
    columns: tuple[tuple[Any, list[Any]], ...] = (
        (Referral.state, view.state),
        (Referral.named_by_id, view.named_by),
        (Referral.contact_id, view.contact_id),
        (Referral.interview_id, view.interview_id),
    )
    for column, wanted in columns:
        if wanted:
            statement = statement.where(column.in_(wanted))
    if view.loop:
        statement = statement.where(or_(*(LOOPS[wanted] for wanted in view.loop)))
    asked = (view.state, view.named_by, view.contact_id, view.interview_id, view.loop)
    answer = page(work, statement, ORDER, view, sort=view.sort, query=asked)
    return {**answer, "items": [_shaped(row) for row in answer["items"]]}


def standing(work: Read, *, contact_id: str | None = None, referral_id: str | None = None) -> list[dict[str, Any]]:
    """Where referrals stand, for slices above that derive something from them: as `one`, the earliest first.

    With `contact_id` only those in which this contact has a part, as the one named or as the one who named them.
    """
    statement = visible(work.owner_id).order_by(Referral.named_at, Referral.id)
    if contact_id is not None:
        statement = statement.where(or_(Referral.contact_id == contact_id, Referral.named_by_id == contact_id))
    if referral_id is not None:
        statement = statement.where(Referral.id == referral_id)
    return [_shaped(row) for row in work.rows(statement)]


def source_of(work: Read, contact_id: str) -> Cited:
    """Who named a contact, and whether they may be cited for it (P49)."""
    rows = work.rows(
        select(
            NamedBy.name, Referral.may_use_name, Referral.off_the_record, Contact.source,
            (Contact.named_by_id == Referral.named_by_id).label("first"),
        )
        .join(NamedBy, and_(NamedBy.owner_id == Referral.owner_id, NamedBy.id == Referral.named_by_id))
        .join(Contact, and_(Contact.owner_id == Referral.owner_id, Contact.id == Referral.contact_id))
        .where(
            Referral.owner_id == work.owner_id, Referral.contact_id == contact_id, Referral.state == State.ACCEPTED
        )
        .order_by(Referral.named_at, Referral.id)
    )  # fmt: skip
    source = next((Source(row["source"]) for row in rows if row["source"]), None)
    return cited(
        (
            Namer(
                name=row["name"], consent=MayUseName(row["may_use_name"]), off_the_record=row["off_the_record"],
                first=bool(row["first"]),
            )
            for row in rows
        ),
        source,
    )  # fmt: skip


def path(work: Read, contact_id: str) -> dict[str, Any] | None:
    """Who led to a contact, the first one first; None where there is no such contact."""
    rows = work.rows(_way(work.owner_id, contact_id))
    seen: dict[str, dict[str, Any]] = {}
    for row in rows:
        if row["id"] in seen:  # they named each other
            break
        seen[row["id"]] = row
    steps = list(seen.values())[::-1]
    if not steps:
        return None
    return {
        "items": [
            {"contact": {"id": row["id"], "name": row["name"]}, "source": row["source"], "met": bool(row["met"])}
            for row in steps
        ],
        "whole": steps[0]["named_by_id"] is None,
    }


def _way(owner_id: str, contact_id: str) -> Select[Any]:
    mine: ColumnElement[bool] = and_(Contact.owner_id == owner_id, Contact.shelf.in_(HERE))
    found = select(Contact.id, Contact.named_by_id, literal(0).label("step")).where(mine, Contact.id == contact_id)
    way = found.cte("way", recursive=True)
    onward = select(Contact.id, Contact.named_by_id, way.c.step + 1).where(
        mine, Contact.id == way.c.named_by_id, way.c.step < LONGEST_PATH
    )
    way = way.union_all(onward)
    talked = (
        select(Interview.id)
        .where(Interview.owner_id == owner_id, Interview.contact_id == way.c.id, Interview.ended_at.is_not(None))
        .exists()
    )
    return (
        select(way.c.id, way.c.named_by_id, Contact.name, Contact.source, talked.label("met"))
        .join(Contact, and_(Contact.owner_id == owner_id, Contact.id == way.c.id))
        .order_by(way.c.step)
    )


def _shaped(row: dict[str, Any]) -> dict[str, Any]:
    named_by = {"id": row.pop("named_by_id"), "name": row.pop("named_by_name")}
    contact_id, name = row.pop("contact_id"), row.pop("contact_name")
    return {
        **row,
        "named_by": named_by,
        "contact": None if contact_id is None else {"id": contact_id, "name": name},
        "loop": loop(row["met_at"], row["told_back_at"]),
        "allowed": list(allowed(State(row["state"]), row["told_back_at"])),
    }
