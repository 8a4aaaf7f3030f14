"""Contacts that may be one person: found on entry and in the whole list, with a memory of "not the same"."""

from collections import defaultdict
from collections.abc import Iterable
from collections.abc import Set as AbstractSet
from typing import Any

from sqlalchemy import func, select

from colloquy.contacts import queries
from colloquy.contacts.duplicate_schemas import DuplicateCheck, DuplicateList
from colloquy.contacts.index import chunks, known
from colloquy.contacts.reach import named
from colloquy.contacts.rules.keys import Key, email_key, phone_key, profile_key
from colloquy.contacts.rules.likeness import alike_key
from colloquy.contacts.rules.sameness import (
    MOST_SHARERS,
    REASON_OF,
    Reason,
    Shared,
    certain,
    in_order,
    name_reason,
    pairs,
)  # fmt: skip
from colloquy.contacts.tables import Contact, ContactKey, NotTheSame
from colloquy.kit.db.work import Read, Write
from colloquy.kit.errors import field_error
from colloquy.kit.folding import fold
from colloquy.kit.paging import page_of

IN_USE = ("active", "archived")
MOST_FOUND = 20


def like(work: Read, body: DuplicateCheck) -> dict[str, Any]:
    """The contacts that may be the person described, the surest first."""
    reasons: dict[str, set[Reason]] = defaultdict(set)
    keys = [Key("email", email_key(address)) for address in body.emails]
    keys += [Key("phone", phone_key(number)) for number in body.phones]
    keys += [Key("profile", profile_key(url)) for url in body.links]
    for key, contact_ids in known(work, [key for key in keys if key.value]).items():
        for contact_id in contact_ids[:MOST_SHARERS]:
            reasons[contact_id].add(REASON_OF[key.kind])
    if body.name:
        for contact_id, reason in _by_name(work, fold(body.name)):
            reasons[contact_id].add(reason)
    shown = queries.briefly(work, list(reasons))
    at = fold(body.organization_name or "")
    items: list[dict[str, Any]] = [
        {
            "contact": shown[contact_id], "reasons": in_order(found),
            "certain": certain(found, same_place=_works_at(shown[contact_id], at)),
        }
        for contact_id, found in reasons.items()
    ]  # fmt: skip
    items.sort(key=lambda item: (not item["certain"], -len(item["reasons"]), fold(item["contact"]["name"])))
    return {"items": items[:MOST_FOUND]}


def listed(work: Read, view: DuplicateList) -> dict[str, Any]:
    """A page of the pairs in one's own list that may be one person, the surest first."""
    asked = set(view.contact_id)
    shared = _shared(work, asked)
    names = _names(work, {contact_id for key in shared for contact_id in key.contacts}, few=bool(asked))
    apart = {
        (one, other)
        for one, other in work.execute(
            select(NotTheSame.contact_id, NotTheSame.other_id).where(NotTheSame.owner_id == work.owner_id)
        )
    }
    found: list[dict[str, Any]] = [
        {"pair": pair, "reasons": likeness.reasons, "certain": likeness.certain}
        for pair, likeness in pairs(shared, names).items()
        if pair not in apart and (not asked or asked & set(pair))
    ]
    answer = page_of(found, lambda item: [not item["certain"], *item["pair"]], view, query=sorted(asked))
    shown = queries.briefly(work, [contact_id for item in answer["items"] for contact_id in item["pair"]])
    for item in answer["items"]:
        one, other = item.pop("pair")
        item |= {"contact": shown[one], "other": shown[other]}
    return answer


def dismiss(work: Write, contact_id: str, other_id: str) -> None:
    """Remember that these are two people.

    Raises:
        Unprocessable: one of them is not one's own, or both are the same.
    """
    named(work, contact_id, "/contact_id")
    named(work, other_id, "/other_id")
    if contact_id == other_id:
        raise field_error("/other_id", "own_self", "Name two different contacts.")
    remember(work, contact_id, other_id)


def remember(work: Write, contact_id: str, other_id: str) -> bool:
    """Put down that these are two people; False when that was known."""
    one, other = sorted((contact_id, other_id))
    if work.session.get(NotTheSame, (work.owner_id, one, other)):
        return False
    work.session.add(NotTheSame(owner_id=work.owner_id, contact_id=one, other_id=other, created_at=work.now))
    work.flush()
    return True


def _by_name(work: Read, name: str) -> Iterable[tuple[str, Reason]]:
    same = select(Contact.id).where(
        Contact.owner_id == work.owner_id, Contact.shelf.in_(IN_USE), Contact.name_key == name
    )
    for contact_id in work.execute(same.limit(MOST_SHARERS)).scalars():
        yield contact_id, Reason.SAME_NAME
    key = alike_key(name)
    if not key:
        return
    near = (
        select(Contact.id, Contact.name_key)
        .join(ContactKey, (ContactKey.owner_id == Contact.owner_id) & (ContactKey.contact_id == Contact.id))
        .where(
            ContactKey.owner_id == work.owner_id, ContactKey.kind == "alike", ContactKey.value == key,
            Contact.shelf.in_(IN_USE), Contact.name_key != name,
        )
    )  # fmt: skip
    for contact_id, other in work.execute(near):
        if reason := name_reason(name, other):
            yield contact_id, reason


def _shared(work: Read, asked: AbstractSet[str]) -> list[Shared]:
    """Every key that several contacts in use share; of some contacts only, the keys that one of them has."""
    both = (Contact.owner_id == ContactKey.owner_id) & (Contact.id == ContactKey.contact_id)
    mine = (ContactKey.owner_id == work.owner_id, ContactKey.kind.in_(sorted(REASON_OF)))
    kept = select(ContactKey.kind, ContactKey.value).where(*mine)
    if asked:
        groups = kept.where(ContactKey.contact_id.in_(sorted(asked))).distinct().subquery()
    else:
        groups = kept.group_by(ContactKey.kind, ContactKey.value).having(func.count() > 1).subquery()
    found: dict[tuple[str, str], list[str]] = defaultdict(list)
    rows = work.execute(
        select(ContactKey.kind, ContactKey.value, ContactKey.contact_id)
        .join(groups, (groups.c.kind == ContactKey.kind) & (groups.c.value == ContactKey.value))
        .join(Contact, both)
        .where(*mine, Contact.shelf.in_(IN_USE))
    )
    for kind, value, contact_id in rows:
        found[kind, value].append(contact_id)
    return [Shared(kind, value, contact_ids) for (kind, value), contact_ids in found.items()]


def _names(work: Read, contact_ids: set[str], *, few: bool) -> dict[str, str]:
    """The folded names of these contacts; where they are not few, one reading of all is the quicker way."""
    if not contact_ids:
        return {}
    names = select(Contact.id, Contact.name_key).where(Contact.owner_id == work.owner_id)
    wanted = [names.where(Contact.id.in_(some)) for some in chunks(sorted(contact_ids))] if few else [names]
    return {contact_id: name for one in wanted for contact_id, name in work.execute(one) if contact_id in contact_ids}


def _works_at(contact: dict[str, Any], organization: str) -> bool:
    """Whether this contact works at the organization of this folded name."""
    return (
        bool(organization)
        and contact["organization"] is not None
        and (fold(contact["organization"]["name"]) == organization)
    )
