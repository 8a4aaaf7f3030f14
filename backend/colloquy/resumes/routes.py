"""HTTP of resumes: versions, their files, and to whom which was shown."""

from typing import Annotated, Any
from urllib.parse import quote

from fastapi import File, Query, UploadFile
from starlette.responses import Response

from colloquy.kit.http.answers import require_match
from colloquy.kit.http.routing import Listing, Made, Reading, Router, Stepping, Viewing, Writing, found
from colloquy.kit.ids import Id
from colloquy.kit.text import clean_line
from colloquy.resumes import queries, schemas, service
from colloquy.resumes.rules import MEDIA

router = Router("resumes")
DOWNLOADS = ", ".join(MEDIA.values())


@router.get("/resumes", schemas.ResumePage)
def list_resumes(view: Listing, work: Reading) -> dict[str, Any]:
    """List the versions of your resume, with how often each was shown."""
    return queries.listed(work, view)


@router.post("/resumes", schemas.Resume, refusals=[service.NoRoomForResume])
def create_resume(body: schemas.ResumeCreate, work: Writing) -> Made:
    """Put down a version that lies elsewhere, or on paper."""
    row = service.create(work, body)
    return Made(found(queries.one(work, row.id)), f"/resumes/{row.id}")


@router.post("/resumes/upload", schemas.Resume, refusals=[service.ResumeRefused, service.NoRoomForResume])
def upload_resume(
    file: Annotated[UploadFile, File(description="PDF, Word or OpenDocument text, or plain text")], steps: Stepping
) -> Made:
    """Keep a file as a new version, called as the file is. What it is goes by its content."""
    content = file.file.read()
    kind = service.check(content)
    filename = clean_line("".join(char for char in file.filename or "resume" if char.isprintable()))
    with steps.database.writing(steps.owner_id) as work:
        row = service.receive(work, content, filename, kind)
        shown = found(queries.one(work, row.id))
    return Made(shown, f"/resumes/{row.id}")


@router.get("/resumes/{resume_id}", schemas.Resume)
def get_resume(resume_id: Id, view: Viewing, work: Reading) -> dict[str, Any]:  # noqa: ARG001 -- for the router
    """Show a version."""
    return found(queries.one(work, resume_id))


@router.get("/resumes/{resume_id}/file", None, media=DOWNLOADS)
def download_resume(resume_id: Id, view: Viewing, work: Reading) -> Response:  # noqa: ARG001 -- for the router
    """Download the file of a version."""
    row = found(queries.file(work, resume_id))
    plain = "".join(char if char.isascii() and char not in '"\\' else "_" for char in row["file_name"])
    headers = {
        "content-disposition": f"attachment; filename=\"{plain}\"; filename*=UTF-8''{quote(row['file_name'], safe='')}",
        "cache-control": "private, no-store",
    }
    charset = "; charset=utf-8" if row["media_type"].startswith("text/") else ""
    return Response(row["content"], 200, headers, row["media_type"] + charset)


@router.patch("/resumes/{resume_id}", schemas.Resume)
def update_resume(resume_id: Id, body: schemas.ResumePatch, work: Writing) -> dict[str, Any]:
    """Change what is said of a version. Another file is another version."""
    require_match(work.if_match, found(queries.one(work, resume_id)))
    service.change(work, resume_id, body)
    return found(queries.one(work, resume_id))


@router.delete("/resumes/{resume_id}")
def delete_resume(resume_id: Id, work: Writing) -> None:
    """Remove a version, with its file and what was advised on it."""
    service.delete(work, resume_id)


@router.post("/resumes/{resume_id}/showings", schemas.ResumeShowing)
def show_resume(resume_id: Id, body: schemas.ResumeShowingCreate, work: Writing) -> Made:
    """Keep that a version was shown in a talk, and what was advised on it; for the same talk it is kept once."""
    row = service.show(work, resume_id, body)
    return Made(found(queries.showing(work, row.id)), f"/resume_showings/{row.id}")


@router.get("/resume_showings", schemas.ResumeShowingPage)
def list_resume_showings(view: Annotated[schemas.ResumeShowingList, Query()], work: Reading) -> dict[str, Any]:
    """List what was shown to whom, and what was advised on it."""
    return queries.showings(work, view)


@router.get("/resume_showings/{showing_id}", schemas.ResumeShowing)
def get_resume_showing(showing_id: Id, view: Viewing, work: Reading) -> dict[str, Any]:  # noqa: ARG001 -- for the router
    """Show one showing."""
    return found(queries.showing(work, showing_id))


@router.patch("/resume_showings/{showing_id}", schemas.ResumeShowing)
def update_resume_showing(showing_id: Id, body: schemas.ResumeShowingPatch, work: Writing) -> dict[str, Any]:
    """Change when a version was shown, what was advised, or that the advice has gone into a version."""
    require_match(work.if_match, found(queries.showing(work, showing_id)))
    service.change_showing(work, showing_id, body)
    return found(queries.showing(work, showing_id))


@router.delete("/resume_showings/{showing_id}")
def delete_resume_showing(showing_id: Id, work: Writing) -> None:
    """Take back that a version was shown."""
    service.forget_showing(work, showing_id)
