"""HTTP of advising."""

from typing import Any

from colloquy.advising import queries, schemas, service
from colloquy.kit.actor import ACCOUNT
from colloquy.kit.errors import NotFound
from colloquy.kit.http.answers import require_match
from colloquy.kit.http.routing import Made, Reading, Router, Viewing, Writing, found

router = Router("advising")


@router.get("/adviser_profile", schemas.AdviserProfile)
def get_adviser_profile(view: Viewing, work: Reading) -> dict[str, Any]:  # noqa: ARG001 -- for the router
    """Show your profile as an adviser, or what it would begin with, and what you received and gave."""
    return queries.profile(work)


@router.post("/adviser_profile", schemas.AdviserProfile, scope=ACCOUNT, refusals=[service.ProfileExists])
def create_adviser_profile(work: Writing, body: schemas.AdviserProfileCreate | None = None) -> Made:
    """Become an adviser in one step: fields, forms, topics and length are drawn from your own account."""
    service.create(work, body or schemas.AdviserProfileCreate())
    return Made(queries.profile(work), "/adviser_profile")


@router.patch("/adviser_profile", schemas.AdviserProfile, refusals=[NotFound])
def update_adviser_profile(body: schemas.AdviserProfilePatch, work: Writing) -> dict[str, Any]:
    """Change your profile as an adviser."""
    require_match(work.if_match, found(queries.stored(work)))
    service.change(work, body)
    return queries.profile(work)


@router.post("/adviser_profile/withdraw", schemas.AdviserProfile, 200, scope=ACCOUNT, refusals=[NotFound])
def withdraw_adviser_profile(work: Writing) -> dict[str, Any]:
    """Advise no longer. What you wrote stays, for another time."""
    service.withdraw(work)
    return queries.profile(work)


@router.get("/adviser_invitation", schemas.AdviserInvitation, own_rows_only=False)
def get_adviser_invitation(view: Viewing, work: Reading) -> dict[str, Any]:  # noqa: ARG001 -- for the router
    """Show whether the office asks you to advise others in turn, and what is still to come before it does."""
    return queries.asked(work)
