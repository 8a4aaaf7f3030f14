"""What there is for going back to somebody: the last talk, what was heard since, and where one stands (P87)."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from sqlalchemy import and_, select

from colloquy.contacts.rules.permission import Leave, Permission
from colloquy.fields.rules import FieldState
from colloquy.fields.tables import Field
from colloquy.interviews.rules.vocabulary import Rapport
from colloquy.interviews.tables import Interview
from colloquy.kit.db.work import Read
from colloquy.outreach.rules.renewed import Relation
from colloquy.outreach.rules.vocabulary import Kind
from colloquy.outreach.tables import OutreachItem
from colloquy.tasks.gathering.found import Ids
from colloquy.tasks.rules.facts import RenewalFacts

LETTERS: Final = (Kind.UPDATE, Kind.RENEWED_CONTACT)
NOTHING_SAID: Final = Permission()


@dataclass(frozen=True, slots=True)
class Known:
    """What there is between a contact and oneself.

    Attributes:
        interview_id: of the last talk.
        changed_at: when the last of what the conditions look at came about.
        written_at: when one last wrote to them again.
    """

    relation: Relation
    interview_id: str
    changed_at: datetime | None
    written_at: datetime | None


def known(work: Read, contact_ids: Ids, said: Mapping[str, Permission]) -> dict[str, Known]:
    """By contact, given what each `said` about keeping in touch; those with whom one has not talked are left out."""
    talks = {
        row["contact_id"]: row
        for row in work.rows(
            select(
                Interview.id, Interview.contact_id, Interview.ended_at, Interview.thanked_at, Interview.rapport,
                Field.state, Field.focus, Field.updated_at,
            )
            .outerjoin(Field, and_(Field.owner_id == Interview.owner_id, Field.id == Interview.field_id))
            .where(
                Interview.owner_id == work.owner_id, Interview.contact_id.in_(contact_ids),
                Interview.ended_at.is_not(None),
            )
            .order_by(Interview.ended_at, Interview.id)
        )
    }  # fmt: skip
    letters = work.rows(
        select(OutreachItem.contact_id, OutreachItem.kind, OutreachItem.sent_at)
        .where(
            OutreachItem.owner_id == work.owner_id, OutreachItem.contact_id.in_(list(talks)),
            OutreachItem.kind.in_(LETTERS), OutreachItem.sent_at.is_not(None),
        )
        .order_by(OutreachItem.sent_at)
    ) if talks else []  # fmt: skip
    return {
        contact_id: _known(
            talk,
            [letter for letter in letters if letter["contact_id"] == contact_id],
            said.get(contact_id, NOTHING_SAID),
        )
        for contact_id, talk in talks.items()
    }


def facts(contact_id: str, between: Known, zone: str) -> RenewalFacts:
    """As the rules see it."""
    return RenewalFacts(
        subject=contact_id,
        zone=zone,
        relation=between.relation,
        changed_at=between.changed_at,
        written_at=between.written_at,
    )


def _known(talk: dict[str, Any], letters: list[dict[str, Any]], said: Permission) -> Known:
    sent = {kind: [letter["sent_at"] for letter in letters if letter["kind"] == kind] for kind in LETTERS}
    updates = [sent_at for sent_at in sent[Kind.UPDATE] if sent_at > talk["ended_at"]]
    relation = Relation(
        talked_at=talk["ended_at"],
        thanked=talk["thanked_at"] is not None,
        updates_since=len(updates),
        rapport=None if talk["rapport"] is None else talk["rapport"] == Rapport.GOOD,
        field_state=None if talk["state"] is None else FieldState(talk["state"]),
        focus=talk["focus"] or "",
        wants_no_contact=said.leave is Leave.DECLINED,
    )
    changes = (talk["thanked_at"], talk["updated_at"], *updates[:1])
    return Known(
        relation=relation,
        interview_id=talk["id"],
        changed_at=max((each for each in changes if each is not None), default=None),
        written_at=max(sent[Kind.RENEWED_CONTACT], default=None),
    )
