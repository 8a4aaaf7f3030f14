"""Who a row is, and what it adds: pure, so that a dry run and the real run cannot differ.

A row is a contact in the list already when they share a strong key (an address of their own, a profile page, an
identifier), or else name and organization, or name and telephone. Two people of one name with different addresses
are two people. What a person wrote by hand is never overwritten: a row fills what is empty and adds what is new.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from colloquy.contacts.rules.keys import Key, email_key, phone_key, profile_key
from colloquy.imports.rules.keys import keys_of
from colloquy.imports.rules.rows import MAX_ITEMS, ImportedPerson, Position
from colloquy.kit.folding import fold

SINGLE: Final = {
    "given_name": "given_name", "family_name": "family_name", "prefix": "prefix", "suffix": "suffix",
    "nickname": "nickname", "notes": "notes",
}  # fmt: skip
MOST_TAGS: Final = 50


@dataclass
class Draft:
    """A contact as it is, or will be, with what changed: columns, and positions as folded pairs."""

    id: str
    values: dict[str, Any]
    positions: set[tuple[str, str]] = field(default_factory=set)
    keys: set[Key] = field(default_factory=set)
    created: bool = False
    before: dict[str, Any] = field(default_factory=dict)
    new_positions: list[Position] = field(default_factory=list)

    @property
    def changed(self) -> bool:
        """Whether there is anything to write."""
        return self.created or bool(self.before or self.new_positions)


def candidates(keys: Iterable[Key], known: Mapping[Key, list[str]], drafts: Mapping[str, Draft]) -> str | None:
    """The contact that these keys mean, or None: strong keys first, then name with organization or telephone."""
    mine = list(keys)
    for key in mine:
        if key.strong and (found := known.get(key)):
            return found[0]
    name = next((key for key in mine if key.kind == "name"), None)
    if name is None:
        return None
    has_strong = any(key.strong for key in mine)
    with_organization = not name.value.endswith("|")
    for contact_id in known.get(name, ()):
        if (with_organization or not has_strong) and not _contradict(mine, drafts[contact_id].keys):
            return contact_id
    folded = name.value.partition("|")[0]
    for key in mine:
        for contact_id in known.get(key, ()) if key.kind == "phone" else ():
            if any(k.kind == "name" and k.value.partition("|")[0] == folded for k in drafts[contact_id].keys):
                return contact_id
    return None


def _contradict(mine: Iterable[Key], theirs: Iterable[Key]) -> bool:
    """Whether both have strong keys of one kind and share none of them."""
    for kind in ("uid", "profile", "email"):
        ours = {key.value for key in mine if key.kind == kind}
        others = {key.value for key in theirs if key.kind == kind}
        if ours and others and not ours & others:
            return True
    return False


def draft_of(person: ImportedPerson, contact_id: str) -> Draft:
    """A new contact from a row."""
    values: dict[str, Any] = {
        "name": person.full_name, **{ours: getattr(person, theirs) or None for ours, theirs in SINGLE.items()},
        "notes": person.notes, "tags": list(person.tags)[:MOST_TAGS],
        "emails": _labelled(person.emails, "address"), "phones": _labelled(person.phones, "number"),
        "addresses": _labelled(person.addresses, "text"), "links": _labelled(person.links, "url"),
        "external_keys": [person.external_key] if person.external_key else [],
    }  # fmt: skip
    draft = Draft(contact_id, values, keys=set(keys_of(person)), created=True)
    _add_positions(draft, person)
    return draft


def fill(draft: Draft, person: ImportedPerson) -> None:
    """Add to a contact what the row knows and the contact does not."""
    for ours, theirs in SINGLE.items():
        if not draft.values.get(ours) and (value := getattr(person, theirs)):
            _set(draft, ours, value)
    _extend(draft, "emails", _labelled(person.emails, "address"), lambda item: email_key(item["address"]))
    _extend(
        draft, "phones", _labelled(person.phones, "number"), lambda item: phone_key(item["number"]) or item["number"]
    )
    _extend(draft, "addresses", _labelled(person.addresses, "text"), lambda item: fold(item["text"]))
    _extend(draft, "links", _labelled(person.links, "url"), lambda item: profile_key(item["url"]) or item["url"])
    if person.external_key and person.external_key not in (known_keys := draft.values.get("external_keys") or []):
        _set(draft, "external_keys", [*known_keys, person.external_key][:MAX_ITEMS])
    tags = draft.values.get("tags") or []
    known = {fold(tag) for tag in tags}
    fresh = [tag for tag in person.tags if fold(tag) not in known]
    if fresh and len(tags) < MOST_TAGS:
        _set(draft, "tags", [*tags, *fresh][:MOST_TAGS])
    _add_positions(draft, person)
    draft.keys |= set(keys_of(person))


def _set(draft: Draft, name: str, value: Any) -> None:  # noqa: ANN401 -- a column's value
    draft.before.setdefault(name, draft.values.get(name))
    draft.values[name] = value


def _extend(draft: Draft, name: str, fresh: list[dict[str, str]], key: Any) -> None:  # noqa: ANN401 -- a function
    kept = draft.values.get(name) or []
    known = {key(item) for item in kept}
    added = [item for item in fresh if key(item) not in known]
    if added and len(kept) < MAX_ITEMS:
        _set(draft, name, [*kept, *added][:MAX_ITEMS])


def _add_positions(draft: Draft, person: ImportedPerson) -> None:
    positions = person.positions or (Position(person.organization, person.title, person.department),)
    for position in positions:
        pair = (fold(position.organization), fold(position.title))
        if any(pair) and pair not in draft.positions:
            draft.positions.add(pair)
            draft.new_positions.append(position)


def _labelled(pairs: Iterable[tuple[str, str]], name: str) -> list[dict[str, str]]:
    return [{"label": label, name: value} for label, value in pairs][:MAX_ITEMS]
