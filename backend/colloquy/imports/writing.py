"""Between rows of a file and the list: which people a batch may mean, and writing what it adds."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, time

from sqlalchemy import select

from colloquy.contacts import bulk
from colloquy.contacts.rules.keys import Key, keys_of_contact
from colloquy.contacts.tables import Contact
from colloquy.imports.rules.keys import keys_of
from colloquy.imports.rules.rows import ImportedPerson
from colloquy.imports.rules.upsert import Draft
from colloquy.kit.db.work import Read, Write
from colloquy.kit.folding import fold
from colloquy.kit.saying import say
from colloquy.organizations import service as organizations
from colloquy.organizations.tables import Organization


@dataclass
class Known:
    """The contacts that the rows of a batch may mean, with those the batch itself adds."""

    by_key: dict[Key, list[str]] = field(default_factory=dict)
    drafts: dict[str, Draft] = field(default_factory=dict)

    def add(self, draft: Draft) -> None:
        """A contact that the batch adds: rows after it may mean it."""
        self.drafts[draft.id] = draft
        self.index(draft)

    def index(self, draft: Draft) -> None:
        """Let a contact be found by all its keys."""
        for key in draft.keys:
            holders = self.by_key.setdefault(key, [])
            if draft.id not in holders:
                holders.append(draft.id)

    def is_certain(self, keys: Iterable[Key]) -> bool:
        """Whether a strong key names somebody."""
        return any(key.strong and key in self.by_key for key in keys)


def known_people(work: Read, people: Sequence[ImportedPerson]) -> Known:
    """Load the contacts that share a key with one of these rows."""
    wanted = {key for person in people for key in keys_of(person)}
    by_key = bulk.known(work, wanted)
    uids = [key.value for key in wanted if key.kind == "uid"]
    own = work.execute(
        select(Contact.id).where(
            Contact.owner_id == work.owner_id, Contact.id.in_([uid for uid in uids if _is_id(uid)]),
            Contact.shelf.in_(("active", "archived")),
        )
    ).scalars()  # fmt: skip
    for contact_id in own:
        by_key.setdefault(Key("uid", contact_id), []).insert(0, contact_id)
    rows = bulk.load(work, (contact_id for holders in by_key.values() for contact_id in holders))
    names = _organization_names(work, rows.values())
    known = Known(by_key)
    for row in rows.values():
        positions = {(fold(names.get(p["organization_id"], "")), fold(p["title"] or "")) for p in row["positions"]}
        keys = {key for key in keys_of_contact(row, names.get(row["organization_id"], "")) if key.kind != "tag"}
        known.drafts[row["id"]] = Draft(row["id"], row, positions, keys)
    return known


def _is_id(text: str) -> bool:
    return len(text) == 36 and text.count("-") == 4 and all(c in "0123456789abcdef-" for c in text)  # noqa: PLR2004 - a UUID


def _organization_names(work: Read, rows: Iterable[dict[str, object]]) -> dict[str, str]:
    ids = {position["organization_id"] for row in rows for position in row["positions"]}  # type: ignore[attr-defined]
    statement = select(Organization.id, Organization.name).where(
        Organization.owner_id == work.owner_id, Organization.id.in_([one for one in ids if one])
    )
    return {row.id: row.name for row in work.execute(statement)}


def write_drafts(work: Write, drafts: Sequence[Draft], people: dict[str, ImportedPerson], origin: str) -> list[str]:
    """Add new contacts, fill known ones, and note on each new one's timeline where it came from.

    Returns the ids of the organizations that had to be added.
    """
    places, added = _places(work, drafts)
    fresh = [draft for draft in drafts if draft.created]
    bulk.add(work, [
        bulk.New(
            draft.values, places[draft.id],
            happened=[_imported(work, people[draft.id], origin)],
            id=draft.id,
        )
        for draft in fresh
    ])  # fmt: skip
    changed = [draft for draft in drafts if not draft.created]
    if changed:
        values = {draft.id: {name: draft.values[name] for name in draft.before} for draft in changed}
        bulk.change(work, values, {draft.id: places[draft.id] for draft in changed if places[draft.id]})
    return added


def _imported(work: Write, person: ImportedPerson, origin: str) -> bulk.Happened:
    if person.connected_on is None:
        return bulk.Happened("imported", work.now, say("Imported from {origin}.", origin=origin))
    noon = datetime.combine(person.connected_on, time(12), UTC)
    return bulk.Happened("imported", noon, say("Connected on this day, as {origin} says.", origin=origin))


def _places(work: Write, drafts: Sequence[Draft]) -> tuple[dict[str, list[bulk.Place]], list[str]]:
    names = {place.organization for draft in drafts for place in draft.new_positions if place.organization}
    ids, added = organizations.all_named(work, names)
    places = {
        draft.id: [
            bulk.Place(ids.get(fold(place.organization)), place.organization, place.title or None)
            for place in draft.new_positions
        ]
        for draft in drafts
    }
    return places, added
