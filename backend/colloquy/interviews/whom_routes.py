"""HTTP of the ladder."""

from typing import Any

from colloquy.interviews import whom, whom_schemas
from colloquy.kit.http.routing import Listing, Reading, Router

router = Router("interviews")


@router.get("/ladder", whom_schemas.Ladder)
def get_ladder(view: Listing, work: Reading) -> dict[str, Any]:
    """Show whom to talk to next, from the least intimidating upward, each with reasons.

    Comfort counts upward: 5 is easy, 1 is daunting; unrated people stand by where they come from.
    """
    return whom.listed(work, view)
