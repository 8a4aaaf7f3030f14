"""How to approach a contact: the advice, and what the person decided."""

from dataclasses import asdict
from typing import Any

from colloquy.contacts.rules.vocabulary import Channel
from colloquy.kit.db.work import Read, Write
from colloquy.outreach import known
from colloquy.outreach.rules.approach import Situation, advise
from colloquy.outreach.schemas import ApproachPatch
from colloquy.outreach.tables import Approach


def approach(work: Read, contact_id: str, ease_with_phones: int | None) -> dict[str, Any] | None:
    """Write first or call first, with reasons and what was chosen; None where there is no such contact."""
    person = known.contact(work, contact_id)
    if person is None:
        return None
    chosen = known.approach(work, contact_id) or {}
    preferred = person["preferred_channel"]
    confirmed = ("name_confirmed_at", "title_confirmed_at", "address_confirmed_at")
    advice = advise(
        Situation(
            preferred=None if preferred is None else Channel(preferred),
            phone_known=bool(person["phones"]),
            written_known=bool(person["emails"] or person["addresses"]),
            details_confirmed=all(person[name] for name in confirmed),
            my_ease_with_phones=ease_with_phones,
            named_by=person["named_by"] if person["may_use_name"] else None,
            they_know_me=person["last_contact_at"] is not None,
        )
    )
    told = ("reasons", "against", "beforehand", "afterwards")
    return {
        "advised": advice.first,
        **{name: [asdict(reason) for reason in getattr(advice, name)] for name in told},
        "first": chosen.get("first"),
        "chosen_at": chosen.get("chosen_at"),
    }


def decide(work: Write, contact_id: str, patch: ApproachPatch) -> None:
    """Keep how the person chose to begin."""
    chosen = known.approach(work, contact_id)
    row = None if chosen is None else work.session.get(Approach, (work.owner_id, chosen["id"]))
    if row is None:
        row = Approach(owner_id=work.owner_id, contact_id=contact_id, created_at=work.now)
        work.session.add(row)
    changes = patch.changes()
    for name, value in changes.items():
        setattr(row, name, value)
    if "first" in changes:
        row.chosen_at = work.now if row.first is not None else None
    row.updated_at = work.now
    work.flush()
