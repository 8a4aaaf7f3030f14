"""Many contacts in one request: all or none, or each for itself."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import select

from colloquy.contacts import bulk, queries
from colloquy.contacts.batch_schemas import ContactBatch, Rejected
from colloquy.contacts.events import NamerChanged
from colloquy.contacts.index import chunks
from colloquy.contacts.rules.vocabulary import Shelf
from colloquy.contacts.schemas import ContactCreate
from colloquy.contacts.service import drafted
from colloquy.contacts.tables import Contact
from colloquy.fields.tables import Field
from colloquy.kit.db.work import Read, Write
from colloquy.kit.errors import InputError, Unprocessable
from colloquy.kit.events import publish
from colloquy.kit.folding import fold
from colloquy.kit.http.problems import problem_of
from colloquy.organizations import service as organizations


def create(work: Write, body: ContactBatch) -> dict[str, Any]:
    """Add contacts; what became of each, in order.

    Raises:
        Unprocessable: all or none was asked for, and some cannot be added.
    """
    problems = _problems(work, body.items)
    if body.atomic and problems:
        raise _refusal([
            InputError(f"/items/{number}{error.pointer}", error.code, error.detail)
            for number, errors in problems.items() for error in errors
        ])  # fmt: skip
    good = {number: item for number, item in enumerate(body.items) if number not in problems}
    places, _ = organizations.all_named(
        work, [item.organization_name for item in good.values() if item.organization_name]
    )
    drafts = [drafted(work, item, places.get(fold(item.organization_name or ""))) for item in good.values()]
    ids = dict(zip(good, bulk.add(work, drafts), strict=True))
    for number, contact_id in ids.items():
        if good[number].named_by_id:
            publish(work, NamerChanged(contact_id))
    contacts = queries.several(work, list(ids.values()))
    return {"items": [
        {"status": 201, "contact": contacts[ids[number]], "problem": None} if number in ids
        else {"status": 422, "contact": None, "problem": problem_of(_refusal(problems[number]))}
        for number in range(len(body.items))
    ]}  # fmt: skip


def _refusal(errors: Sequence[InputError]) -> Unprocessable:
    first = errors[0]
    name = first.pointer.strip("/").replace("/", ".")
    return Unprocessable(f"{name}: {first.detail}" if name else first.detail, errors=tuple(errors[:50]))


def _problems(work: Read, items: Sequence[ContactCreate | Rejected]) -> dict[int, Sequence[InputError]]:
    """What is wrong, by the number of the item."""
    wanted = [item for item in items if not isinstance(item, Rejected)]
    people = _known(work, Contact, {item.named_by_id for item in wanted if item.named_by_id})
    fields = _known(work, Field, {field_id for item in wanted for field_id in item.field_ids})
    found: dict[int, Sequence[InputError]] = {}
    for number, item in enumerate(items):
        if isinstance(item, Rejected):
            found[number] = item.errors
        elif item.named_by_id and item.named_by_id not in people:
            found[number] = [InputError("/named_by_id", "unknown_contact", "There is no such contact in your list.")]
        elif not fields.issuperset(item.field_ids):
            found[number] = [InputError("/field_ids", "unknown_field", "There is no such field in your list.")]
    return found


def _known(work: Read, table: type[Contact] | type[Field], ids: set[str]) -> set[str]:
    """Which of these are one's own."""
    found: set[str] = set()
    for some in chunks(sorted(ids)):
        statement = select(table.id).where(table.owner_id == work.owner_id, table.id.in_(some))
        if table is Contact:
            statement = statement.where(Contact.shelf.in_((Shelf.ACTIVE.value, Shelf.ARCHIVED.value)))
        found.update(work.execute(statement).scalars())
    return found
