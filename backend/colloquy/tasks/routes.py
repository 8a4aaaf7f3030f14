"""HTTP of tasks and of Today."""

from typing import Annotated, Any

from fastapi import Query

from colloquy.kit.actor import READ
from colloquy.kit.db.work import Write
from colloquy.kit.http.answers import require_match
from colloquy.kit.http.routing import Made, Reading, Router, Viewing, Writing, found
from colloquy.kit.ids import Id
from colloquy.policy.schemas import PolicyPatch
from colloquy.tasks import owing, preview, queries, schemas, service, views_queries, views_schemas
from colloquy.tasks.rules.answers import Answer
from colloquy.tasks.tables import Task

__all__ = ["owing", "router"]

router = Router("tasks")
ANSWER = {"refusals": [service.AnswerNotPossible]}


def _shown(work: Write, task: Task) -> dict[str, Any]:
    return found(queries.one(work, task.id))


@router.get("/today", schemas.Today, own_rows_only=False)
def get_today(view: Viewing, work: Reading) -> dict[str, Any]:  # noqa: ARG001 -- the view is read by the router
    """What to do now, in order.

    Still owed, due today, due this week, later; the talk that comes next; and whom to think of next.
    """
    return queries.today(work)


@router.get("/board", views_schemas.Board)
def get_board(view: Annotated[views_schemas.BoardView, Query()], work: Reading) -> dict[str, Any]:
    """Where everyone stands: the people under way, their talks, and what is owed to them."""
    return views_queries.board(work, view)


@router.get("/calendar", views_schemas.Calendar)
def get_calendar(view: Viewing, work: Reading) -> dict[str, Any]:  # noqa: ARG001 -- the view is read by the router
    """What has a day: your talks, and what is owed."""
    return views_queries.calendar(work)


@router.get("/owed_notes", schemas.OwedNotes, own_rows_only=False)
def get_owed_notes(view: Viewing, work: Reading) -> dict[str, Any]:  # noqa: ARG001 -- the view is read by the router
    """Count the thank-yous of the past weeks, week by week: sent, and still owed."""
    return queries.owed_notes(work)


@router.get("/contacts/{contact_id}/renewal", schemas.Renewal, own_rows_only=False)
def get_renewal(contact_id: Id, view: Viewing, work: Reading) -> dict[str, Any]:  # noqa: ARG001 -- for the router
    """Show whether you may go back to a contact while you search, and what is missing for it."""
    return found(queries.renewal(work, contact_id))


@router.post("/policy/preview", schemas.PolicyPreview, 200, office=True, scope=READ)
def preview_policy(body: PolicyPatch, work: Reading) -> dict[str, Any]:
    """Show what a change of clocks and limits would do before it is made: numbers alone. Nothing is changed."""
    return preview.preview(work, body)


@router.get("/tasks", schemas.TaskPage)
def list_tasks(view: Annotated[schemas.TaskList, Query()], work: Reading) -> dict[str, Any]:
    """List your tasks: those of your own, and those the method asks for."""
    return queries.listed(work, view)


@router.post("/tasks", schemas.Task)
def create_task(body: schemas.TaskCreate, work: Writing) -> Made:
    """Add a task of your own."""
    task = service.create(work, body)
    return Made(_shown(work, task), f"/tasks/{task.id}")


@router.get("/tasks/{task_id}", schemas.Task)
def get_task(task_id: Id, view: Viewing, work: Reading) -> dict[str, Any]:  # noqa: ARG001 -- for the router
    """Show a task."""
    return found(queries.one(work, task_id))


@router.patch("/tasks/{task_id}", schemas.Task, refusals=[service.SetByRule])
def update_task(task_id: Id, body: schemas.TaskPatch, work: Writing) -> dict[str, Any]:
    """Change a task of your own, or the notes of any."""
    require_match(work.if_match, found(queries.one(work, task_id)))
    return _shown(work, service.change(work, service.get(work, task_id), body))


@router.delete("/tasks/{task_id}", refusals=[service.SetByRule])
def delete_task(task_id: Id, work: Writing) -> None:
    """Delete a task of your own. What the method asks for is answered instead."""
    service.remove(work, task_id)


@router.post("/tasks/{task_id}/done", schemas.Task, 200, **ANSWER)
def finish_task(task_id: Id, work: Writing) -> dict[str, Any]:
    """It is done. Where that leaves a mark elsewhere (a talk confirmed, a thank-you sent), the mark is made as well."""
    return _shown(work, service.done(work, service.get(work, task_id)))


@router.post("/tasks/{task_id}/snooze", schemas.Task, 200, **ANSWER)
def snooze_task(task_id: Id, body: schemas.TaskSnooze, work: Writing) -> dict[str, Any]:
    """Put a task off. What the method asks for comes back within a week."""
    return _shown(work, service.snooze(work, service.get(work, task_id), body.until))


@router.post("/tasks/{task_id}/unsnooze", schemas.Task, 200, **ANSWER)
def unsnooze_task(task_id: Id, work: Writing) -> dict[str, Any]:
    """Have what was put off back on the list at once."""
    return _shown(work, service.unsnooze(work, service.get(work, task_id)))


@router.post("/tasks/{task_id}/not_needed", schemas.Task, 200, **ANSWER)
def dismiss_task(task_id: Id, body: schemas.TaskSetAside, work: Writing) -> dict[str, Any]:
    """Set a task aside as not needed. A thank-you never is."""
    return _shown(work, service.set_aside(work, service.get(work, task_id), Answer.NOT_NEEDED, body.reason))


@router.post("/tasks/{task_id}/impossible", schemas.Task, 200, **ANSWER)
def give_up_task(task_id: Id, body: schemas.TaskSetAside, work: Writing) -> dict[str, Any]:
    """Set a thank-you aside because it cannot be sent, and say why."""
    return _shown(work, service.set_aside(work, service.get(work, task_id), Answer.IMPOSSIBLE, body.reason))


@router.post("/tasks/{task_id}/reopen", schemas.Task, 200, **ANSWER)
def reopen_task(task_id: Id, work: Writing) -> dict[str, Any]:
    """Take a settled task up again; the mark that `done` made is taken back."""
    return _shown(work, service.reopen(work, service.get(work, task_id)))
