"""What may be seen of contacts: one's own, and not those merged into others."""

from datetime import UTC, datetime, time
from functools import cache
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, false, func, or_, select
from sqlalchemy.orm import aliased

from colloquy.contacts.rules.keys import tag_keys
from colloquy.contacts.rules.sources import PROMPTS
from colloquy.contacts.rules.vocabulary import Shelf
from colloquy.contacts.schemas import ContactList
from colloquy.contacts.tables import Contact, ContactField, ContactKey, ContactSearch, Relation
from colloquy.kit import search
from colloquy.kit.db.types import Json
from colloquy.kit.db.work import Read
from colloquy.kit.paging import Order, Sort, page
from colloquy.organizations.tables import Organization

Namer = aliased(Contact, name="namer")
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


@cache
def _shown(dialect: str) -> Select[Any]:
    """A contact as it goes out, joined with what it only refers to; fields as one JSON list."""
    fields: ColumnElement[Any]
    if dialect == "sqlite":
        fields = func.json_group_array(ContactField.field_id, type_=Json)
    else:
        fields = func.coalesce(func.jsonb_agg(ContactField.field_id), func.jsonb_build_array(), type_=Json)
    field_ids = (
        select(fields)
        .where(ContactField.owner_id == Contact.owner_id, ContactField.contact_id == Contact.id)
        .correlate(Contact)
        .scalar_subquery()
    )
    return (
        select(
            *(getattr(Contact, name) for name in PLAIN),
            Contact.organization_id,
            Organization.name.label("organization_name"),
            Namer.name.label("named_by_name"),
            field_ids.label("field_ids"),
        )
        .outerjoin(
            Organization,
            and_(Organization.owner_id == Contact.owner_id, Organization.id == Contact.organization_id),
        )
        .outerjoin(Namer, and_(Namer.owner_id == Contact.owner_id, Namer.id == Contact.named_by_id))
    )


def visible(work: Read) -> Select[Any]:
    """The contacts that this owner may see."""
    return _shown(work.connection.dialect.name).where(Contact.owner_id == work.owner_id)


def one(work: Read, contact_id: str) -> dict[str, Any] | None:
    """One contact, deleted or not, or None."""
    row = work.row(visible(work).where(Contact.id == contact_id, Contact.shelf != Shelf.MERGED.value))
    return row and _object(row)


def several(work: Read, contact_ids: list[str]) -> dict[str, dict[str, Any]]:
    """Contacts by id."""
    return {row["id"]: _object(row) for row in work.rows(visible(work).where(Contact.id.in_(contact_ids)))}


def listed(work: Read, view: ContactList) -> dict[str, Any]:
    """A page of contacts."""
    statement = visible(work).where(Contact.shelf == _shelf(view), *_conditions(work, view))
    query = view.model_dump(exclude={"fields", "pretty", "limit", "cursor", "count", "sort"})
    answer = page(work, statement, ORDER, view, sort=view.sort, query=query)
    for item in answer["items"]:
        _object(item)
    return answer


def briefly(work: Read, contact_ids: list[str]) -> dict[str, dict[str, Any]]:
    """Id, name, organization and title of contacts, by id."""
    rows = work.rows(
        select(
            Contact.id, Contact.name, Contact.organization_id, Organization.name.label("organization_name"),
            Contact.title,
        )
        .outerjoin(
            Organization,
            and_(Organization.owner_id == Contact.owner_id, Organization.id == Contact.organization_id),
        )
        .where(Contact.owner_id == work.owner_id, Contact.id.in_(contact_ids))
    )  # fmt: skip
    return {row["id"]: _object(row) for row in rows}


def _object(row: dict[str, Any]) -> dict[str, Any]:
    name, organization_id = row.pop("organization_name"), row.pop("organization_id")
    row["organization"] = None if organization_id is None else {"id": organization_id, "name": name}
    return row


def _shelf(view: ContactList) -> str:
    return (Shelf.DELETED if view.deleted else Shelf.ARCHIVED if view.archived else Shelf.ACTIVE).value


def _conditions(work: Read, view: ContactList) -> list[ColumnElement[bool]]:
    """One condition for each filter that was given."""
    found: list[ColumnElement[bool]] = []
    if view.deleted and view.archived:
        found.append(Contact.archived_at.is_not(None))
    for column, wanted in (
        (Contact.source, view.source), (Contact.comfort, view.comfort), (Contact.stage, view.stage),
        (Contact.organization_id, view.organization_id),
    ):  # fmt: skip
        if wanted:
            found.append(column.in_([str(value) if isinstance(value, str) else value for value in wanted]))
    if view.field_id:
        found.append(Contact.id.in_(_with(ContactField, ContactField.field_id.in_(view.field_id), work)))
    if view.tag:
        values = [key.value for key in tag_keys(view.tag)]
        tagged = and_(ContactKey.kind == "tag", ContactKey.value.in_(values))
        found.append(Contact.id.in_(_with(ContactKey, tagged, work)))
    if view.not_contacted_since:
        since = datetime.combine(view.not_contacted_since, time(), UTC)
        found.append(Contact.last_contact_key < since)
    if view.has_open_task is not None:
        found.append(Contact.open_task_count > 0 if view.has_open_task else Contact.open_task_count == 0)
    if view.named_by:
        found.append(Contact.named_by_id == view.named_by)
    if view.related_to:
        found.append(_related(work, view.related_to))
    if view.q:
        found.append(_saying(work, view.q))
    return found


def _with(table: Any, condition: ColumnElement[bool], work: Read) -> Select[Any]:  # noqa: ANN401 -- any table of ours
    return select(table.contact_id).where(table.owner_id == work.owner_id, condition)


def _related(work: Read, contact_id: str) -> ColumnElement[bool]:
    mine = Relation.owner_id == work.owner_id
    return or_(
        Contact.id.in_(select(Relation.other_id).where(mine, Relation.contact_id == contact_id)),
        Contact.id.in_(select(Relation.contact_id).where(mine, Relation.other_id == contact_id)),
    )


def _saying(work: Read, query: str) -> ColumnElement[bool]:
    """Whose words hold all of the query; a query without a word, of punctuation only, finds nobody."""
    hits = search.matching(ContactSearch, work.connection.dialect.name, work.owner_id, query)
    if hits is None:
        return false()
    return Contact.id.in_(select(ContactSearch.contact_id).where(ContactSearch.owner_id == work.owner_id, hits))


def sources(work: Read) -> dict[str, Any]:
    """Every source with its question, and how many of the contacts in use come from there."""
    counts = dict(
        work.execute(
            select(Contact.source, func.count())
            .where(Contact.owner_id == work.owner_id, Contact.shelf == Shelf.ACTIVE.value)
            .group_by(Contact.source)
        ).tuples()
    )
    return {
        "items": [
            {"source": source, "prompt": prompt, "count": counts.get(source, 0), "untapped": source not in counts}
            for source, prompt in PROMPTS.items()
        ]
    }
