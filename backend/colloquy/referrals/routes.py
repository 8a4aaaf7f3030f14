"""HTTP of referrals."""

from typing import Annotated, Any

from fastapi import Query

from colloquy.contacts.reach import ContactDeleted
from colloquy.kit.db.work import Write
from colloquy.kit.http.answers import require_match
from colloquy.kit.http.routing import Made, Reading, Router, Viewing, Writing, found
from colloquy.kit.ids import Id
from colloquy.referrals import hearing, queries, schemas, service
from colloquy.referrals.tables import Referral

__all__ = ["hearing", "router"]
router = Router("referrals")
STEP = [service.ReferralStepNotPossible]


def _shown(work: Write, row: Referral) -> dict[str, Any]:
    return found(queries.one(work, row.id))


@router.get("/referrals", schemas.ReferralPage)
def list_referrals(view: Annotated[schemas.ReferralList, Query()], work: Reading) -> dict[str, Any]:
    """List the people your contacts named, and what became of each."""
    return queries.listed(work, view)


@router.post("/referrals", schemas.Referral)
def create_referral(body: schemas.ReferralCreate, work: Writing) -> Made:
    """Put down somebody whom a contact named: a draft, or, with `contact_id`, somebody in your list already."""
    row = service.create(work, body)
    return Made(_shown(work, row), f"/referrals/{row.id}")


@router.get("/referrals/{referral_id}", schemas.Referral)
def get_referral(referral_id: Id, view: Viewing, work: Reading) -> dict[str, Any]:  # noqa: ARG001 -- for the router
    """Show a referral."""
    return found(queries.one(work, referral_id))


@router.patch("/referrals/{referral_id}", schemas.Referral)
def update_referral(referral_id: Id, body: schemas.ReferralPatch, work: Writing) -> dict[str, Any]:
    """Change a referral, or note whether whoever named them may be cited."""
    require_match(work.if_match, found(queries.one(work, referral_id)))
    return _shown(work, service.change(work, service.get(work, referral_id), body))


@router.delete("/referrals/{referral_id}", refusals=[ContactDeleted])
def delete_referral(referral_id: Id, work: Writing) -> None:
    """Delete a referral. The contact they became stays."""
    service.remove(work, service.get(work, referral_id))


@router.post(
    "/referrals/{referral_id}/accept", schemas.Referral, 200, refusals=[*STEP, service.MayBeKnown, ContactDeleted]
)  # fmt: skip
def accept_referral(referral_id: Id, work: Writing, body: schemas.ReferralAccept | None = None) -> dict[str, Any]:
    """Make them a contact, or say which of your contacts they are."""
    row = service.accept(work, service.get(work, referral_id), body or schemas.ReferralAccept())
    return _shown(work, row)


@router.post("/referrals/{referral_id}/let_go", schemas.Referral, 200, refusals=STEP)
def let_go_of_referral(referral_id: Id, body: schemas.ReferralLetGo, work: Writing) -> dict[str, Any]:
    """Put a name aside, and say why."""
    return _shown(work, service.let_go(work, service.get(work, referral_id), body.reason))


@router.post("/referrals/{referral_id}/told_back", schemas.Referral, 200, refusals=STEP)
def tell_referrer(referral_id: Id, work: Writing, body: schemas.ToldBack | None = None) -> dict[str, Any]:
    """Note that you told whoever named them how it went."""
    return _shown(work, service.told_back(work, service.get(work, referral_id), body or schemas.ToldBack()))


@router.post("/referrals/{referral_id}/reopen", schemas.Referral, 200, refusals=[*STEP, ContactDeleted])
def reopen_referral(referral_id: Id, work: Writing) -> dict[str, Any]:
    """Take the last step back: told, accepted or let go."""
    return _shown(work, service.reopen(work, service.get(work, referral_id)))


@router.get("/contacts/{contact_id}/path", schemas.ContactPath)
def get_contact_path(contact_id: Id, view: Viewing, work: Reading) -> dict[str, Any]:  # noqa: ARG001 -- for the router
    """Show who led you to somebody: each named the next."""
    return found(queries.path(work, contact_id))
