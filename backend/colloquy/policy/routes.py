"""HTTP of the office's policy and card."""

from typing import Any

from colloquy.kit.http.answers import require_match
from colloquy.kit.http.routing import Listing, Reading, Router, Viewing, Writing
from colloquy.policy import queries, schemas, service

router = Router("office")


@router.get("/policy", schemas.OfficePolicy)
def get_policy(view: Viewing, work: Reading) -> dict[str, Any]:  # noqa: ARG001 -- for the router
    """Show the office's clocks and limits, each with what it means and what the method teaches."""
    return queries.shown(work)


@router.patch("/policy", schemas.OfficePolicy, office=True)
def update_policy(body: schemas.PolicyPatch, work: Writing) -> dict[str, Any]:
    """Set clocks and limits anew, for everybody and from now on. What is owed already follows the new clocks."""
    require_match(work.if_match, queries.shown(work))
    service.change(work, body)
    return queries.shown(work)


@router.get("/policy/changes", schemas.PolicyChangePage)
def list_policy_changes(view: Listing, work: Reading) -> dict[str, Any]:
    """List what the office changed, the newest first."""
    return queries.changes(work, view)


@router.get("/office", schemas.OfficeCard)
def get_office(view: Viewing, work: Reading) -> dict[str, Any]:  # noqa: ARG001 -- for the router
    """Show where the career office is and how to reach it."""
    return queries.card(work)


@router.patch("/office", schemas.OfficeCard, office=True)
def update_office(body: schemas.OfficeCardPatch, work: Writing) -> dict[str, Any]:
    """Say where the career office is and how to reach it."""
    require_match(work.if_match, queries.card(work))
    service.change_card(work, body)
    return queries.card(work)
