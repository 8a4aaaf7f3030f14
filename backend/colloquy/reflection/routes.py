"""HTTP of the return on the effort."""

from typing import Annotated, Any

from fastapi import Query

from colloquy.kit.http.routing import Reading, Router, Viewing
from colloquy.reflection import queries, schemas, week

router = Router("reflection")


@router.get("/reflection", schemas.Reflection)
def get_reflection(view: Annotated[schemas.ReflectionView, Query()], work: Reading) -> dict[str, Any]:
    """Show what came of it: talks, what was learned, whom you met through whom, thanks, news, fields put aside."""
    return queries.reflection(work, view)


@router.get("/time_budget", schemas.TimeBudget, own_rows_only=False)
def get_time_budget(view: Viewing, work: Reading) -> dict[str, Any]:  # noqa: ARG001 -- for the router
    """Show this week's time: meant, spent, planned and left. `weekly_minutes` of `/me` says what is meant."""
    return week.time_budget(work)
