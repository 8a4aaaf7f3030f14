"""Changes to referrals. Each ends in `_tell`, which tells the slices above."""

from typing import Any, Final

from sqlalchemy import select, update

from colloquy.contacts import duplicates
from colloquy.contacts import service as contacts
from colloquy.contacts.duplicate_schemas import DuplicateCheck
from colloquy.contacts.reach import named
from colloquy.contacts.rules.vocabulary import ConnectionBasis, Source
from colloquy.contacts.schemas import ContactCreate, ContactPatch, Mail, Telephone
from colloquy.contacts.tables import Contact
from colloquy.contacts.timeline import CLOCKS_DIFFER
from colloquy.interviews.tables import Interview
from colloquy.kit.db.work import Write
from colloquy.kit.errors import Conflict, NotFound, field_error
from colloquy.kit.events import publish
from colloquy.kit.folding import fold
from colloquy.kit.saying import say
from colloquy.referrals import queries
from colloquy.referrals.events import ReferralChanged, ReferralRemoved
from colloquy.referrals.rules.consent import MayUseName
from colloquy.referrals.rules.life import STANDING, State, Verb, advance, allowed
from colloquy.referrals.schemas import Origin, ReferralAccept, ReferralCreate, ReferralPatch, ToldBack
from colloquy.referrals.tables import Referral

NOT_THEMSELVES: Final = "Nobody is named by themselves; choose two different contacts."


class ReferralStepNotPossible(Conflict):
    """The step does not follow from where the name stands; the member `allowed` says what does."""

    code = "referral_step_not_possible"
    title = "This does not follow from where the referral stands"


class MayBeKnown(Conflict):
    """Somebody like the person named is in the list; the member `candidates` says who.

    Accept with `contact_id` if it is one of them, or with `anew` if it is not.
    """

    code = "may_be_known"
    title = "They may be in your list already"


def get(work: Write, referral_id: str) -> Referral:
    """The referral, to be changed.

    Raises:
        NotFound: there is none for this owner.
    """
    row = work.session.get(Referral, (work.owner_id, referral_id))
    if row is None or queries.one(work, referral_id) is None:
        raise NotFound
    return row


def create(work: Write, body: ReferralCreate) -> Referral:
    """Put down a person whom a contact named; whoever is in the list already is accepted at once.

    Raises:
        Unprocessable: a contact or the talk is not there for this owner, or the name is missing.
    """
    named(work, body.named_by_id, "/named_by_id")
    known = None if body.contact_id is None else named(work, body.contact_id, "/contact_id")
    if known is not None and known.id == body.named_by_id:
        raise field_error("/contact_id", "own_self", NOT_THEMSELVES)
    if known is None and body.name is None:
        raise field_error("/name", "missing", "Give their name, as far as you know it.")
    _check_talk(work, body)
    row = new(
        work, body.named_by_id, body.name or (known.name if known else ""),
        **body.model_dump(exclude={"named_by_id", "name", "contact_id", "named_at"}), origin=Origin.HAND,
        named_at=_past(work, body.named_at, "/named_at"),
    )  # fmt: skip
    _date_consent(work, row)
    work.session.add(row)
    if known is not None:
        _take(work, row, known.id)
    return tell(work, row)


def new(work: Write, named_by_id: str, name: str, **values: Any) -> Referral:  # noqa: ANN401 -- columns by name
    """A referral not yet added."""
    plain = {"state": State.DRAFT, "may_use_name": MayUseName.NOT_ASKED, "named_at": work.now}
    return Referral(
        owner_id=work.owner_id, named_by_id=named_by_id, name=name, created_at=work.now, updated_at=work.now,
        **{**plain, **values},
    )  # fmt: skip


def change(work: Write, row: Referral, patch: ReferralPatch) -> Referral:
    """Change a referral. When consent was given is noted with it."""
    changes = patch.changes()
    for name, value in changes.items():
        setattr(row, name, value)
    if "may_use_name" in changes and "consent_at" not in changes:
        row.consent_at = None
    _date_consent(work, row)
    return tell(work, row)


def remove(work: Write, row: Referral) -> None:
    """Delete a referral; the contact they became stays, without the tie to whoever named them."""
    gone = ReferralRemoved(row.id, row.named_by_id, row.contact_id)
    contact_id, named_by_id = row.contact_id, row.named_by_id
    work.session.delete(row)
    work.flush()
    _untie(work, contact_id, named_by_id)
    publish(work, gone)


def accept(work: Write, row: Referral, body: ReferralAccept) -> Referral:
    """They become a contact, who remembers who named them.

    Raises:
        ReferralStepNotPossible: it was decided before.
        MayBeKnown: somebody like them is in the list, and nothing was said about it.
        Unprocessable: the contact is not one's own, or is the one who named them.
    """
    _step(row, Verb.ACCEPT)
    if body.contact_id is not None:
        if named(work, body.contact_id, "/contact_id").id == row.named_by_id:
            raise field_error("/contact_id", "own_self", NOT_THEMSELVES)
        _take(work, row, body.contact_id)
        return tell(work, row)
    if not body.anew:
        _refuse_known(work, row)
    _take(work, row, contacts.create(work, _contact(work, row)))
    return tell(work, row)


def let_go(work: Write, row: Referral, reason: str) -> Referral:
    """Put a name aside, and keep why."""
    _step(row, Verb.LET_GO)
    row.state, row.reason, row.let_go_at = State.LET_GO, reason, work.now
    return tell(work, row)


def told_back(work: Write, row: Referral, body: ToldBack) -> Referral:
    """Whoever named them was told how it went: the loop is closed (P62)."""
    _step(row, Verb.TOLD_BACK)
    row.told_back_at = _past(work, body.at, "/at")
    return tell(work, row)


def reopen(work: Write, row: Referral) -> Referral:
    """Take the last step back: told, accepted or let go. The contact they became stays."""
    state = _step(row, Verb.REOPEN)
    if row.told_back_at is not None:
        row.told_back_at = None
        return tell(work, row)
    contact_id = row.contact_id
    row.state, row.contact_id, row.accepted_at, row.let_go_at, row.reason = state, None, None, None, ""
    if row.origin == Origin.CONTACT:
        row.origin = Origin.HAND
    work.flush()
    _untie(work, contact_id, row.named_by_id)
    return tell(work, row)


def follow(work: Write, contact_id: str, *, anew: bool = True) -> None:
    """Have a referral for whoever stands on a contact as having named them.

    Where the contact says so `anew`, what an earlier word made goes, unless something was put down for it since.
    """
    contact = work.session.get(Contact, (work.owner_id, contact_id))
    if contact is None or contact.merged_into_id is not None:
        return
    rows = work.session.scalars(
        select(Referral).where(Referral.owner_id == work.owner_id, Referral.contact_id == contact_id)
    ).all()
    if anew:
        for row in rows:
            if row.named_by_id != contact.named_by_id and _came_of_itself(row):
                publish(work, ReferralRemoved(row.id, row.named_by_id, contact_id))
                work.session.delete(row)
        work.flush()
    if contact.named_by_id and all(row.named_by_id != contact.named_by_id for row in rows):
        waiting = work.session.scalars(
            select(Referral).where(
                Referral.owner_id == work.owner_id, Referral.named_by_id == contact.named_by_id,
                Referral.state == State.DRAFT,
            )
        )  # fmt: skip
        row = next((each for each in waiting if fold(each.name) == contact.name_key), None) or new(
            work, contact.named_by_id, contact.name, origin=Origin.CONTACT
        )
        row.contact_id, row.state, row.accepted_at = contact_id, State.ACCEPTED, work.now
        work.session.add(row)
        tell(work, row)


def let_go_of_talk(work: Write, interview_id: str) -> None:
    """A talk is removed; the names that came of it stay."""
    work.execute(
        update(Referral)
        .where(Referral.owner_id == work.owner_id, Referral.interview_id == interview_id)
        .values(interview_id=None, item_id=None)
    )


def tell(work: Write, row: Referral) -> Referral:
    """Keep it, and tell the slices above."""
    row.updated_at = work.now
    work.flush()
    publish(work, ReferralChanged(row.id, row.named_by_id, row.contact_id))
    return row


def _take(work: Write, row: Referral, contact_id: str) -> None:
    """The person named is this contact; the contact remembers who named them, unless it knows already."""
    row.contact_id, row.state, row.accepted_at = contact_id, State.ACCEPTED, work.now
    work.flush()
    contact = work.session.get(Contact, (work.owner_id, contact_id))
    missing = {
        name: value
        for name, value in (("named_by_id", row.named_by_id), ("source", Source.REFERRAL))
        if contact is not None and getattr(contact, name) is None
    }
    if missing:
        contacts.change(work, contact_id, ContactPatch(**missing))


def _untie(work: Write, contact_id: str | None, named_by_id: str) -> None:
    if contact_id is None:
        return
    contact = work.session.get(Contact, (work.owner_id, contact_id))
    if contact is not None and contact.named_by_id == named_by_id:
        contacts.change(work, contact_id, ContactPatch(named_by_id=None))


def _contact(work: Write, row: Referral) -> ContactCreate:
    talk = None if row.interview_id is None else work.session.get(Interview, (work.owner_id, row.interview_id))
    return ContactCreate(
        name=row.name, organization_name=row.organization_name or None, title=row.title or None,
        emails=[Mail(address=row.email)] if row.email else [],
        phones=[Telephone(number=row.phone)] if row.phone else [], notes=row.how_to_reach,
        connection_note=row.why or None, source=Source.REFERRAL, connection_basis=ConnectionBasis.MUTUAL_CONTACT,
        field_ids=[talk.field_id] if talk is not None and talk.field_id else [],
    )  # fmt: skip


def _refuse_known(work: Write, row: Referral) -> None:
    described = DuplicateCheck(
        name=row.name, emails=[row.email] if row.email else [], phones=[row.phone] if row.phone else [],
        organization_name=row.organization_name or None,
    )  # fmt: skip
    found = duplicates.like(work, described)["items"]
    if found:
        names = " or ".join(dict.fromkeys(each["contact"]["name"] for each in found[:2]))
        raise MayBeKnown(
            say("Is this {names}? Say which contact it is, or add them anew.", names=names), candidates=found
        )


def _came_of_itself(row: Referral) -> bool:
    return row.origin == Origin.CONTACT and row.may_use_name == MayUseName.NOT_ASKED and row.told_back_at is None


def _check_talk(work: Write, body: ReferralCreate) -> None:
    if body.interview_id is None:
        return
    talk = work.session.get(Interview, (work.owner_id, body.interview_id))
    if talk is None or talk.contact_id != body.named_by_id:
        raise field_error("/interview_id", "unknown_interview", "There is no such interview with whoever named them.")


def _date_consent(work: Write, row: Referral) -> None:
    if row.may_use_name == MayUseName.NOT_ASKED:
        row.consent_at = None
    elif row.consent_at is None:
        row.consent_at = work.now
    _past(work, row.consent_at, "/consent_at")


def _past(work: Write, at: Any, pointer: str) -> Any:  # noqa: ANN401 -- an instant or none
    if at is not None and at > work.now + CLOCKS_DIFFER:
        raise field_error(pointer, "in_the_future", "This has not happened yet; leave it out, or name a past time.")
    return at or work.now


def _step(row: Referral, verb: Verb) -> State:
    found = advance(State(row.state), verb, row.told_back_at)
    if found is None:
        possible = list(allowed(State(row.state), row.told_back_at))
        raise ReferralStepNotPossible(STANDING.refusal(row.state, verb, possible), allowed=possible)
    return found
