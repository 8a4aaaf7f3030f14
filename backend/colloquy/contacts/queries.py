"""What may be seen of contacts: one's own, and not those merged into others."""

from collections.abc import Callable, Mapping
from datetime import UTC, datetime, time
from functools import cache
from typing import Any, Final

from sqlalchemy import ColumnElement, and_, bindparam, case, func, or_, select, type_coerce
from sqlalchemy.orm import InstrumentedAttribute
from sqlalchemy.sql.selectable import Subquery

from colloquy.contacts.rules.keys import tag_keys
from colloquy.contacts.rules.vocabulary import Shelf
from colloquy.contacts.schemas import ContactList
from colloquy.contacts.tables import Contact, ContactField, ContactKey, ContactSearch, Relation
from colloquy.kit import search
from colloquy.kit.db.base import again
from colloquy.kit.db.types import Json
from colloquy.kit.db.work import Read, Selected
from colloquy.kit.paging import Order, Sort, page
from colloquy.organizations.tables import Organization

Namer = again(Contact, "namer")
ORDER = Order(
    {
        "name": Sort("name", Contact.name_key),
        "last_contact_at": Sort("last_contact_at", Contact.last_contact_key),
        "created_at": Sort("created_at", Contact.created_at),
        "updated_at": Sort("updated_at", Contact.updated_at),
        "comfort": Sort("comfort", Contact.comfort_key),
    },
    "name",
    Contact.id,
)
PLAIN = (
    "id", "name", "given_name", "family_name", "prefix", "suffix", "nickname", "pronunciation", "name_confirmed_at",
    "title_confirmed_at", "address_confirmed_at", "emails", "phones", "addresses", "links", "source", "source_detail",
    "named_by_id", "connection_basis", "connection_note", "comfort", "preferred_channel", "tags", "notes", "title",
    "last_contact_at", "stage", "open_task_count", "archived_at", "deleted_at", "created_at", "updated_at",
)  # fmt: skip

ONE_OF: Final[Mapping[str, ColumnElement[Any] | InstrumentedAttribute[Any]]] = {
    "source": Contact.source, "comfort": Contact.comfort, "stage": Contact.stage,
    "organization_id": Contact.organization_id,
}  # fmt: skip
"""Filters that name several values of a column."""
COMPARED: Final[Mapping[str, Callable[[ColumnElement[Any]], ColumnElement[bool]]]] = {
    "not_contacted_since": lambda since: Contact.last_contact_key < since,
    "has_open_task": lambda has: (Contact.open_task_count > 0) == has,
    "named_by": lambda person: Contact.named_by_id == person,
}
"""Filters that compare a column with one value."""
PREPARED: Final[Mapping[str, Callable[[Any], Any]]] = {
    "source": lambda sources: [source.value for source in sources],
    "stage": lambda stages: [stage.value for stage in stages],
    "tag": lambda tags: [key.value for key in tag_keys(tags)],
    "not_contacted_since": lambda day: datetime.combine(day, time(), UTC),
}
"""What becomes of a filter's value before it is compared."""
FILTERS: Final = (*ONE_OF, *COMPARED, "field_id", "tag", "related_to", "q")


@cache
def _shown(dialect: str) -> Selected:
    """A contact as it goes out, joined with what it only refers to; organization and fields as JSON."""
    fields: ColumnElement[Any]
    if dialect == "sqlite":
        fields = func.json_group_array(ContactField.field_id, type_=Json)
        place = func.json_object("id", Contact.organization_id, "name", Organization.name)
    else:
        fields = func.coalesce(func.jsonb_agg(ContactField.field_id), func.jsonb_build_array(), type_=Json)
        place = func.jsonb_build_object("id", Contact.organization_id, "name", Organization.name)
    field_ids = (
        select(fields)
        .where(ContactField.owner_id == Contact.owner_id, ContactField.contact_id == Contact.id)
        .correlate(Contact)
        .scalar_subquery()
    )
    return (
        select(
            *(getattr(Contact, name) for name in PLAIN),
            type_coerce(case((Contact.organization_id.is_not(None), place)), Json).label("organization"),
            Namer.name.label("named_by_name"),
            field_ids.label("field_ids"),
        )
        .outerjoin(
            Organization,
            and_(Organization.owner_id == Contact.owner_id, Organization.id == Contact.organization_id),
        )
        .outerjoin(Namer, and_(Namer.owner_id == Contact.owner_id, Namer.id == Contact.named_by_id))
    )


@cache
def _mine(dialect: str) -> Selected:
    """The contacts that an owner may see: the parameter `owner`. Whoever reads contacts begins here."""
    return _shown(dialect).where(Contact.owner_id == bindparam("owner"), Contact.shelf != Shelf.MERGED.value)


@cache
def _single(dialect: str) -> Selected:
    return _mine(dialect).where(Contact.id == bindparam("contact"))


@cache
def _few(dialect: str) -> Selected:
    return _mine(dialect).where(Contact.id.in_(bindparam("contacts", expanding=True)))


def one(work: Read, contact_id: str) -> dict[str, Any] | None:
    """One contact, deleted or not, or None."""
    return work.row(_single(work.connection.dialect.name), {"owner": work.owner_id, "contact": contact_id})


def several(work: Read, contact_ids: list[str]) -> dict[str, dict[str, Any]]:
    """Contacts by id."""
    rows = work.rows(_few(work.connection.dialect.name), {"owner": work.owner_id, "contacts": contact_ids})
    return {row["id"]: row for row in rows}


def listed(work: Read, view: ContactList) -> dict[str, Any]:
    """A page of contacts."""
    dialect = work.connection.dialect.name
    asked = {name: value for name in FILTERS if (value := getattr(view, name)) not in (None, [])}
    values: dict[str, Any] = {"owner": work.owner_id, "shelf": _shelf(view)}
    values |= {name: PREPARED[name](value) if name in PREPARED else value for name, value in asked.items()}
    if "q" in values:
        values["match"] = search.pattern(dialect, work.owner_id, values.pop("q"))
        if values["match"] is None:  # a query of punctuation finds nobody
            return {"items": [], "next": None, "total": 0 if view.count else None}
    statement = _filtered(dialect, tuple(asked), view.deleted and view.archived)
    around = _around(dialect) if asked else None
    query = sorted(values.items())
    return page(work, statement, ORDER, view, sort=view.sort, query=query, values=values, around=around, written=True)


def briefly(work: Read, contact_ids: list[str]) -> dict[str, dict[str, Any]]:
    """Id, name, organization and title of contacts, by id."""
    rows = work.rows(_brief(), {"owner": work.owner_id, "contacts": contact_ids})
    return {row["id"]: _object(row) for row in rows}


@cache
def _brief() -> Selected:
    return (
        select(
            Contact.id, Contact.name, Contact.organization_id, Organization.name.label("organization_name"),
            Contact.title,
        )
        .outerjoin(
            Organization,
            and_(Organization.owner_id == Contact.owner_id, Organization.id == Contact.organization_id),
        )
        .where(Contact.owner_id == bindparam("owner"), Contact.id.in_(bindparam("contacts", expanding=True)))
    )  # fmt: skip


def _object(row: dict[str, Any]) -> dict[str, Any]:
    name, organization_id = row.pop("organization_name"), row.pop("organization_id")
    row["organization"] = None if organization_id is None else {"id": organization_id, "name": name}
    return row


@cache
def _filtered(dialect: str, filters: tuple[str, ...], archived: bool) -> Selected:  # noqa: FBT001 -- internal
    """The contacts of one shelf under these filters, each a parameter of its name; with filters, their ids alone."""
    conditions = [_condition(dialect, name) for name in filters]
    if archived:
        conditions.append(Contact.archived_at.is_not(None))
    found = select(Contact.id.label("contact_id")) if filters else _shown(dialect)
    mine = found.where(Contact.owner_id == bindparam("owner"), Contact.shelf == bindparam("shelf"))
    return mine.where(*conditions)


@cache
def _around(dialect: str) -> Callable[[Subquery], Selected]:
    def around(ids: Subquery) -> Selected:
        return _shown(dialect).where(Contact.owner_id == bindparam("owner"), Contact.id == ids.c.contact_id)

    return around


def _condition(dialect: str, name: str) -> ColumnElement[bool]:
    if name in ONE_OF:
        return ONE_OF[name].in_(bindparam(name, expanding=True))
    mine: ColumnElement[str] = bindparam("owner")
    has: ColumnElement[bool]
    if name == "field_id":
        has = ContactField.field_id.in_(bindparam(name, expanding=True))
        return Contact.id.in_(select(ContactField.contact_id).where(ContactField.owner_id == mine, has))
    if name == "tag":
        has = and_(ContactKey.kind == "tag", ContactKey.value.in_(bindparam(name, expanding=True)))
        return Contact.id.in_(select(ContactKey.contact_id).where(ContactKey.owner_id == mine, has))
    if name == "related_to":
        return or_(
            Contact.id.in_(select(Relation.other_id).where(
                Relation.owner_id == mine, Relation.contact_id == bindparam(name))),
            Contact.id.in_(select(Relation.contact_id).where(
                Relation.owner_id == mine, Relation.other_id == bindparam(name))),
        )  # fmt: skip
    if name == "q":
        hits = search.found_in(ContactSearch, dialect)
        return Contact.id.in_(select(ContactSearch.contact_id).where(ContactSearch.owner_id == mine, hits))
    return COMPARED[name](bindparam(name))


def _shelf(view: ContactList) -> str:
    return (Shelf.DELETED if view.deleted else Shelf.ARCHIVED if view.archived else Shelf.ACTIVE).value
