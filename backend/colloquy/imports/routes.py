"""HTTP of imports."""

from typing import Annotated, Any

from fastapi import File, Query, UploadFile
from starlette.responses import Response

from colloquy.exports.rules.csv_writer import write_rows
from colloquy.imports import queries, schemas, service, undoing
from colloquy.kit.errors import Gone
from colloquy.kit.http.answers import require_match
from colloquy.kit.http.routing import Listing, Made, Reading, Router, Stepping, Viewing, Writing, found
from colloquy.kit.ids import Id
from colloquy.kit.text import clean_line

router = Router("imports")


@router.post("/imports", schemas.Import, refusals=[service.FileRefused])
def create_import(
    file: Annotated[UploadFile, File(description="CSV, vCard, ZIP of LinkedIn, or an export of Colloquy")],
    steps: Stepping,
) -> Made:
    """Upload a file of contacts. What it is, and where its columns would go, is in the answer; nothing is imported yet.

    LinkedIn's Connections.csv (also inside its ZIP), Google Contacts, Outlook, vCard 3 and 4, any CSV, and Colloquy's
    own export are known by their content.
    """
    content = file.file.read()
    filename = clean_line("".join(char for char in file.filename or "file" if char.isprintable()))[:200] or "file"
    detection = service.detect(content, filename)
    with steps.database.writing(steps.owner_id) as work:
        made = service.receive(work, content, filename, detection)
        shown = found(queries.one(work, made.id))
    return Made(shown, f"/imports/{made.id}")


@router.get("/imports", schemas.ImportPage)
def list_imports(view: Listing, work: Reading) -> dict[str, Any]:
    """List your imports."""
    return queries.listed(work, view)


@router.get("/imports/{import_id}", schemas.Import)
def get_import(import_id: Id, view: Viewing, work: Reading) -> dict[str, Any]:  # noqa: ARG001 -- for the router
    """Show an import; safe to ask again and again while it runs."""
    return found(queries.one(work, import_id))


@router.patch("/imports/{import_id}", schemas.Import, refusals=[service.WrongState])
def update_import(import_id: Id, body: schemas.ImportPatch, work: Writing) -> dict[str, Any]:
    """Change where columns go, or what happens to people already in your list."""
    require_match(work.if_match, found(queries.one(work, import_id)))
    service.change(work, import_id, body)
    work.flush()
    return found(queries.one(work, import_id))


@router.post("/imports/{import_id}/check", schemas.Import, 202, refusals=[service.WrongState])
def check_import(import_id: Id, work: Writing) -> dict[str, Any]:
    """Try the import without changing anything; `rows` then tells what would become of each row."""
    return _begun(work, import_id, "check")


@router.post("/imports/{import_id}/start", schemas.Import, 202, refusals=[service.WrongState])
def start_import(import_id: Id, work: Writing) -> dict[str, Any]:
    """Start the import. It runs in the background; ask for the import to see how far it is."""
    return _begun(work, import_id, "start")


def _begun(work: Writing, import_id: str, verb: str) -> dict[str, Any]:
    service.begin(work, import_id, verb)
    work.flush()
    return found(queries.one(work, import_id))


@router.post("/imports/{import_id}/cancel", schemas.Import, 202, refusals=[service.WrongState])
def cancel_import(import_id: Id, work: Writing) -> dict[str, Any]:
    """Stop an import. What is in your list by then stays, and can be undone for a day."""
    service.cancel(work, import_id)
    work.flush()
    return found(queries.one(work, import_id))


@router.post("/imports/{import_id}/undo", schemas.Import, 202, refusals=[service.WrongState, Gone])
def undo_import(import_id: Id, work: Writing) -> dict[str, Any]:
    """Undo an import, up to a day after it ended. What you changed since stays as you changed it."""
    undoing.undo(work, service.undoable(work, import_id))
    work.flush()
    return found(queries.one(work, import_id))


@router.get("/imports/{import_id}/rows", schemas.ImportRowPage)
def list_import_rows(import_id: Id, view: Annotated[schemas.ImportRowList, Query()], work: Reading) -> dict[str, Any]:
    """List what became, or would become, of each row."""
    found(queries.one(work, import_id))
    return queries.rows(work, import_id, view)


@router.get("/imports/{import_id}/problem_rows.csv", None, media="text/csv")
def download_problem_rows(import_id: Id, view: Viewing, work: Reading) -> Response:  # noqa: ARG001 -- for the router
    """Download the rows with problems, with the reasons, as a table to correct and import again."""
    found(queries.one(work, import_id))
    body = write_rows(queries.problem_rows(work, import_id))
    headers = {"content-disposition": 'attachment; filename="problem_rows.csv"'}
    return Response(body, 200, headers, "text/csv; charset=utf-8")
