"""What may be seen of resumes: one's own."""

from typing import Any

from sqlalchemy import and_, func, select

from colloquy.contacts.tables import Contact
from colloquy.interviews.queries import HERE
from colloquy.interviews.tables import Interview
from colloquy.kit.db.work import Read, Selected
from colloquy.kit.paging import Order, Sort, page
from colloquy.kit.wire import ListView
from colloquy.resumes.schemas import ResumeShowingList
from colloquy.resumes.tables import Resume, ResumeFile, ResumeShowing

ORDER = Order({"created_at": Sort("created_at", Resume.created_at)}, "-created_at", Resume.id)
SHOWINGS = Order({"shown_at": Sort("shown_at", ResumeShowing.shown_at)}, "-shown_at", ResumeShowing.id)


def _of_showings(what: Any, label: str, *more: Any) -> Any:  # noqa: ANN401 -- an expression in, a column out
    mine = (ResumeShowing.owner_id == Resume.owner_id, ResumeShowing.resume_id == Resume.id)
    return select(what).where(*mine, *more).scalar_subquery().label(label)


def visible(owner_id: str) -> Selected:
    """The versions that this owner may see."""
    return select(
        Resume.id, Resume.name, Resume.link, Resume.note, Resume.file_name, Resume.media_type, Resume.size,
        _of_showings(func.count(), "shown"), _of_showings(func.count(), "advised", ResumeShowing.advice != ""),
        _of_showings(func.max(ResumeShowing.shown_at), "last_shown_at"), Resume.created_at, Resume.updated_at,
    ).where(Resume.owner_id == owner_id)  # fmt: skip


def one(work: Read, resume_id: str) -> dict[str, Any] | None:
    """One version, or None."""
    row = work.row(visible(work.owner_id).where(Resume.id == resume_id))
    return None if row is None else _shaped(row)


def listed(work: Read, view: ListView) -> dict[str, Any]:
    """A page of versions."""
    answer = page(work, visible(work.owner_id), ORDER, view)
    return {**answer, "items": [_shaped(row) for row in answer["items"]]}


def file(work: Read, resume_id: str) -> dict[str, Any] | None:
    """The file of a version with its bytes, or None where there is no such version or it has no file."""
    return work.row(
        select(Resume.file_name, Resume.media_type, ResumeFile.content)
        .join(ResumeFile, and_(ResumeFile.owner_id == Resume.owner_id, ResumeFile.resume_id == Resume.id))
        .where(Resume.owner_id == work.owner_id, Resume.id == resume_id)
    )


def showings_visible(owner_id: str) -> Selected:
    """The showings that this owner may see; those to deleted contacts rest with them."""
    return (
        select(
            ResumeShowing.id, Resume.id.label("resume_id"), Resume.name.label("resume_name"),
            Contact.id.label("contact_id"), Contact.name.label("contact_name"), ResumeShowing.interview_id,
            ResumeShowing.shown_at, ResumeShowing.advice, ResumeShowing.worked_in_at, ResumeShowing.created_at,
            ResumeShowing.updated_at,
        )
        .join(Resume, and_(Resume.owner_id == ResumeShowing.owner_id, Resume.id == ResumeShowing.resume_id))
        .join(
            Interview, and_(Interview.owner_id == ResumeShowing.owner_id, Interview.id == ResumeShowing.interview_id)
        )
        .join(Contact, and_(Contact.owner_id == Interview.owner_id, Contact.id == Interview.contact_id))
        .where(ResumeShowing.owner_id == owner_id, Contact.shelf.in_(HERE))
    )  # fmt: skip


def showing(work: Read, showing_id: str) -> dict[str, Any] | None:
    """One showing, or None."""
    row = work.row(showings_visible(work.owner_id).where(ResumeShowing.id == showing_id))
    return None if row is None else _shown(row)


def showings(work: Read, view: ResumeShowingList) -> dict[str, Any]:
    """A page of showings."""
    statement = showings_visible(work.owner_id)
    for column, wanted in (
        (ResumeShowing.resume_id, view.resume_id),
        (ResumeShowing.interview_id, view.interview_id),
        (Interview.contact_id, view.contact_id),
    ):
        if wanted:
            statement = statement.where(column.in_(wanted))
    if view.advised is not None:
        statement = statement.where(ResumeShowing.advice != "" if view.advised else ResumeShowing.advice == "")
    asked = (view.resume_id, view.interview_id, view.contact_id, view.advised)
    answer = page(work, statement, SHOWINGS, view, sort=view.sort, query=asked)
    return {**answer, "items": [_shown(row) for row in answer["items"]]}


def _shaped(row: dict[str, Any]) -> dict[str, Any]:
    name, media, size = row.pop("file_name"), row.pop("media_type"), row.pop("size")
    return {**row, "file": None if name is None else {"name": name, "media_type": media, "size": size}}


def _shown(row: dict[str, Any]) -> dict[str, Any]:
    pairs = {what: {"id": row.pop(f"{what}_id"), "name": row.pop(f"{what}_name")} for what in ("resume", "contact")}
    return {**row, **pairs}
