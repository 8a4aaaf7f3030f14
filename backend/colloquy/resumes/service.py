"""Changes to resumes."""

from datetime import datetime
from pathlib import PurePath

from sqlalchemy import func, select

from colloquy.interviews.service import past
from colloquy.interviews.tables import Interview
from colloquy.kit.db.work import Write
from colloquy.kit.errors import Conflict, InputError, NotFound, Unprocessable, field_error
from colloquy.kit.events import listen, publish
from colloquy.kit.saying import say
from colloquy.removals import service as removals
from colloquy.removals.events import Restored
from colloquy.removals.rules import Removed
from colloquy.resumes.events import ResumeRemoved
from colloquy.resumes.rules import ALL_FILES_MOST, FILE_MOST, MEDIA, VERSIONS_MOST, Kind, kind_of
from colloquy.resumes.schemas import ResumeCreate, ResumePatch, ResumeShowingCreate, ResumeShowingPatch
from colloquy.resumes.tables import Resume, ResumeFile, ResumeShowing

WEB = ("http://", "https://")


class ResumeRefused(Unprocessable):
    """The file is none that is kept here."""

    code = "resume_refused"
    title = "This file cannot be kept as a resume"


class NoRoomForResume(Conflict):
    """There are as many versions, or as many bytes of them, as one person keeps here."""

    code = "no_room_for_resume"
    title = "There is no room for another version"


def check(content: bytes) -> Kind:
    """What an uploaded file is.

    Raises:
        ResumeRefused: it is too large, empty, or of a kind that is not kept.
    """
    if len(content) > FILE_MOST:
        raise _refused(
            "too_large",
            say("A resume may have {most:,} bytes; this one has {size:,}.", most=FILE_MOST, size=len(content)),
        )
    kind = kind_of(content)
    if kind is None:
        raise _refused("unknown_kind", "Save it as PDF, as a Word or OpenDocument text without macros, or as text.")
    return kind


def _refused(code: str, detail: str) -> ResumeRefused:
    return ResumeRefused(detail, errors=(InputError("/file", code, detail),))


def receive(work: Write, content: bytes, filename: str, kind: Kind) -> Resume:
    """Keep an uploaded file as a new version, called as the file is.

    Raises:
        NoRoomForResume: there are as many as one person keeps here.
    """
    _check_bytes(work, ALL_FILES_MOST - len(content))
    name = f"{PurePath(filename).stem or 'resume'}"[:180]
    row = _add(work, ResumeCreate(name=name))
    row.file_name, row.media_type, row.size = f"{name}.{kind}", MEDIA[kind], len(content)
    work.flush()
    work.session.add(ResumeFile(owner_id=work.owner_id, resume_id=row.id, content=content))
    work.flush()
    return row


def create(work: Write, body: ResumeCreate) -> Resume:
    """Put down a version that lies elsewhere.

    Raises:
        NoRoomForResume: there are as many as one person keeps here.
        Unprocessable: the link is no address on the web.
    """
    _check_link(body.link)
    return _add(work, body)


def _add(work: Write, body: ResumeCreate) -> Resume:
    _check_versions(work, VERSIONS_MOST - 1)
    row = Resume(owner_id=work.owner_id, created_at=work.now, updated_at=work.now, **body.model_dump())
    work.session.add(row)
    work.flush()
    return row


def _check_versions(work: Write, most: int) -> None:
    held = select(func.count()).where(Resume.owner_id == work.owner_id)
    if work.execute(held).scalar_one() > most:
        raise NoRoomForResume(
            say(
                "There is room for {most} versions. Remove one that you no longer need.",
                most=VERSIONS_MOST,
            )
        )


def _check_bytes(work: Write, most: int) -> None:
    used = select(func.coalesce(func.sum(Resume.size), 0)).where(Resume.owner_id == work.owner_id)
    if work.execute(used).scalar_one() > most:
        raise NoRoomForResume("Remove an old version first, or keep a link instead of a file.")


@listen(Restored)
def on_restored(work: Write, event: Restored) -> None:
    """A version that is put back finds room as a new one would.

    Raises:
        NoRoomForResume: there are as many as one person keeps here.
    """
    if event.kind == Removed.RESUME:
        _check_versions(work, VERSIONS_MOST)
        _check_bytes(work, ALL_FILES_MOST)


def change(work: Write, resume_id: str, patch: ResumePatch) -> None:
    """Change what is said of a version.

    Raises:
        NotFound: there is no such version of one's own.
        Unprocessable: the link is no address on the web.
    """
    row = _own(work, resume_id)
    changes = patch.changes()
    _check_link(changes.get("link", ""))
    for name, value in changes.items():
        setattr(row, name, value)
    row.updated_at = work.now
    work.flush()


def delete(work: Write, resume_id: str) -> None:
    """Remove a version, with its file and what was said about it.

    Raises:
        NotFound: there is no such version of one's own.
    """
    row = _own(work, resume_id)
    removals.keep(work, Removed.RESUME, Resume, resume_id, row.name)
    publish(work, ResumeRemoved(resume_id))
    work.session.delete(row)
    work.flush()


def show(work: Write, resume_id: str, body: ResumeShowingCreate) -> ResumeShowing:
    """Keep that a version was shown in a talk; for the same talk it is kept once, with the latest advice (P78, P79).

    Raises:
        NotFound: there is no such version of one's own.
        Unprocessable: there is no such interview, or it is said to have happened in the future.
    """
    _own(work, resume_id)
    talk = work.session.get(Interview, (work.owner_id, body.interview_id))
    if talk is None:
        raise field_error("/interview_id", "unknown_interview", "There is no such interview in your list.")
    mine = (ResumeShowing.owner_id == work.owner_id, ResumeShowing.resume_id == resume_id)
    known = select(ResumeShowing).where(*mine, ResumeShowing.interview_id == body.interview_id)
    row = work.session.scalars(known).first()
    if row is None:
        row = ResumeShowing(
            owner_id=work.owner_id, resume_id=resume_id, interview_id=body.interview_id, advice="",
            shown_at=body.shown_at or talk.ended_at or work.now, created_at=work.now,
        )  # fmt: skip
        work.session.add(row)
    row.shown_at = _past(work, body.shown_at or row.shown_at)
    row.advice = body.advice or row.advice
    row.updated_at = work.now
    work.flush()
    return row


def change_showing(work: Write, showing_id: str, patch: ResumeShowingPatch) -> None:
    """Change when a version was shown, what was advised, or that the advice is done with.

    Raises:
        NotFound: there is no such showing of one's own.
        Unprocessable: it is said to have happened in the future.
    """
    row = _own_showing(work, showing_id)
    changes = patch.changes()
    if "shown_at" in changes:
        row.shown_at = _past(work, changes["shown_at"])
    row.advice = changes.get("advice", row.advice)
    if "worked_in" in changes:
        row.worked_in_at = (row.worked_in_at or work.now) if changes["worked_in"] else None
    row.updated_at = work.now
    work.flush()


def forget_showing(work: Write, showing_id: str) -> None:
    """Take back that a version was shown.

    Raises:
        NotFound: there is no such showing of one's own.
    """
    row = _own_showing(work, showing_id)
    talk = work.session.get_one(Interview, (work.owner_id, row.interview_id))
    version = _own(work, row.resume_id)
    removals.keep(work, Removed.RESUME_SHOWING, ResumeShowing, showing_id, version.name, talk.contact_id)
    work.session.delete(row)
    work.flush()


def _past(work: Write, at: datetime) -> datetime:
    return past(work, at, "/shown_at")


def _check_link(link: str) -> None:
    if link and not link.lower().startswith(WEB):
        raise field_error("/link", "not_a_web_address", "Begin the link with https://, or leave it out.")


def _own(work: Write, resume_id: str) -> Resume:
    row = work.session.get(Resume, (work.owner_id, resume_id))
    if row is None:
        raise NotFound
    return row


def _own_showing(work: Write, showing_id: str) -> ResumeShowing:
    row = work.session.get(ResumeShowing, (work.owner_id, showing_id))
    if row is None:
        raise NotFound
    return row
