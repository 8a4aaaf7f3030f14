"""What may be seen of research files: one's own."""

from collections.abc import Mapping
from datetime import date
from typing import Any, Final

from sqlalchemy import select

from colloquy.accounts.tables import Account
from colloquy.contacts.rules.vocabulary import Shelf
from colloquy.contacts.tables import Contact
from colloquy.fields.tables import Field
from colloquy.kit.db.work import Read, Selected
from colloquy.kit.errors import NotFound
from colloquy.kit.paging import Order, Sort, page
from colloquy.organizations.tables import Organization
from colloquy.policy.queries import policy_of
from colloquy.policy.rules.calendar import local_date
from colloquy.research.rules.file import About, Item, Part, SourceKind, bibliography, expires_on, look
from colloquy.research.schemas import ResearchItemList
from colloquy.research.tables import ResearchItem

FILE_AT_MOST: Final = 200
"""Items of one file."""
ORDER = Order({"created_at": Sort("created_at", ResearchItem.created_at)}, "created_at", ResearchItem.id)
COLUMNS: tuple[Any, ...] = (
    ResearchItem.id, ResearchItem.contact_id, ResearchItem.organization_id, ResearchItem.field_id, ResearchItem.kind,
    ResearchItem.part, ResearchItem.text, ResearchItem.link, ResearchItem.dated, ResearchItem.created_at,
    ResearchItem.updated_at,
)  # fmt: skip
POINTERS: Final = {
    About.CONTACT: ResearchItem.contact_id,
    About.ORGANIZATION: ResearchItem.organization_id,
    About.FIELD: ResearchItem.field_id,
}


def visible(owner_id: str) -> Selected:
    """The items that this owner may see."""
    return select(*COLUMNS).where(ResearchItem.owner_id == owner_id)


def one(work: Read, item_id: str) -> dict[str, Any] | None:
    """One item, or None."""
    return work.row(visible(work.owner_id).where(ResearchItem.id == item_id))


def listed(work: Read, view: ResearchItemList) -> dict[str, Any]:
    """A page of items."""
    statement = visible(work.owner_id)
    asked = (view.contact_id, view.organization_id, view.field_id)
    for column, wanted in zip(POINTERS.values(), asked, strict=True):
        if wanted is not None:
            statement = statement.where(column == wanted)
    return page(work, statement, ORDER, view, sort=view.sort, query=asked)


def is_there(work: Read, about: About, subject: str) -> bool:
    """Whether the owner has such a contact (not a deleted one), organization or field."""
    known: Mapping[About, Selected] = {
        About.CONTACT: select(Contact.id).where(
            Contact.owner_id == work.owner_id, Contact.id == subject, Contact.shelf.in_((Shelf.ACTIVE, Shelf.ARCHIVED))
        ),
        About.ORGANIZATION: select(Organization.id).where(
            Organization.owner_id == work.owner_id, Organization.id == subject
        ),
        About.FIELD: select(Field.id).where(Field.owner_id == work.owner_id, Field.id == subject),
    }
    return work.row(known[about]) is not None


def rows_about(work: Read, about: About, subject: str) -> list[dict[str, Any]]:
    """The items of one file, in the order in which they were put down."""
    mine = visible(work.owner_id).where(POINTERS[about] == subject)
    return work.rows(mine.order_by(ResearchItem.created_at, ResearchItem.id).limit(FILE_AT_MOST))


def file(work: Read, about: About, subject: str) -> dict[str, Any]:
    """A file with what is missing, old and undated in it.

    Raises:
        NotFound: the owner has no such contact, organization or field.
    """
    if not is_there(work, about, subject):
        raise NotFound
    rows = rows_about(work, about, subject)
    items = [as_item(row) for row in rows]
    policy = policy_of(work)
    seen = look(about, items, _today(work), policy)
    return {
        "about": about,
        "items": [{**row, "expires_on": expires_on(item, policy)} for row, item in zip(rows, items, strict=True)],
        "missing": [{"part": part, "reason": why.text, "line": why.line} for part, why in seen.missing],
        "stale": list(seen.stale),
        "undated": list(seen.undated),
        "one_kind": None if seen.one_kind is None else {"reason": seen.one_kind.text, "line": seen.one_kind.line},
        "complete": seen.complete,
        "bibliography": list(bibliography(items)),
    }


def as_item(row: Mapping[str, Any]) -> Item:
    """A row as the rules see it."""
    return Item(
        id=row["id"], kind=SourceKind(row["kind"]), text=row["text"], part=row["part"] and Part(row["part"]),
        dated=row["dated"], link=row["link"],
    )  # fmt: skip


def _today(work: Read) -> date:
    zone = work.execute(select(Account.time_zone).where(Account.id == work.owner_id)).scalar_one()
    return local_date(work.now, zone)
