"""HTTP of what grows over several talks."""

from typing import Any

from colloquy.interviews import trails_queries as queries
from colloquy.interviews import trails_schemas as schemas
from colloquy.kit.http.routing import Reading, Router, Viewing, found
from colloquy.kit.ids import Id

router = Router("interviews")


@router.get("/contacts/{contact_id}/career_path", schemas.CareerPath)
def get_career_path(contact_id: Id, view: Viewing, work: Reading) -> dict[str, Any]:  # noqa: ARG001 -- for the router
    """Show how somebody built a career: what they told, and the positions you put down."""
    return found(queries.career_path(work, contact_id))


@router.get("/fields/{field_id}/career_paths", schemas.FieldCareerPaths)
def get_field_career_paths(field_id: Id, view: Viewing, work: Reading) -> dict[str, Any]:  # noqa: ARG001 -- for the router
    """Show the careers of everybody you talked with about a field, to be laid over one another."""
    return found(queries.career_paths(work, field_id))


@router.get("/fields/{field_id}/fit_trail", schemas.FitTrail)
def get_fit_trail(field_id: Id, view: Viewing, work: Reading) -> dict[str, Any]:  # noqa: ARG001 -- for the router
    """Show how well a field seemed to suit you from talk to talk, why, and in which talk the idea of it came up."""
    return found(queries.fit_trail_of(work, field_id))
