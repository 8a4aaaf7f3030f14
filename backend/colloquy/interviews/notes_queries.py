"""What may be seen of the lines jotted down, and of the words of a field that were picked up in them (P7)."""

from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from sqlalchemy import and_, func, or_, select

from colloquy.contacts.rules.vocabulary import Shelf
from colloquy.contacts.tables import Contact
from colloquy.interviews.notes_schemas import TermList
from colloquy.interviews.rules.debrief import Drawer, LineState
from colloquy.interviews.rules.vocabulary import NoteKind
from colloquy.interviews.tables import DebriefItem, Interview, InterviewNote
from colloquy.kit.db.work import Read, Selected
from colloquy.kit.paging import Order, Sort, page

COLUMNS: tuple[Any, ...] = (
    InterviewNote.id, InterviewNote.kind, InterviewNote.text, InterviewNote.at, InterviewNote.off_the_record,
    InterviewNote.question_id, InterviewNote.topic, InterviewNote.meaning, InterviewNote.example,
    InterviewNote.resolved_at,
)  # fmt: skip
ORDER = Order({"said_at": Sort("said_at", InterviewNote.at)}, "-said_at", InterviewNote.id)


def visible(owner_id: str) -> Selected:
    """The lines that this owner may see, each with its interview."""
    return select(InterviewNote.interview_id, *COLUMNS).where(InterviewNote.owner_id == owner_id)


def note(work: Read, note_id: str) -> dict[str, Any] | None:
    """One line, or None."""
    row = work.row(visible(work.owner_id).where(InterviewNote.id == note_id))
    if row is not None:
        row.pop("interview_id")
    return row


def notes_of(work: Read, interview_ids: Iterable[str]) -> defaultdict[str, list[dict[str, Any]]]:
    """The lines of several interviews, in the order of their moments."""
    mine = visible(work.owner_id).where(InterviewNote.interview_id.in_(list(interview_ids)))
    grouped: defaultdict[str, list[dict[str, Any]]] = defaultdict(list)
    for row in work.rows(mine.order_by(InterviewNote.at, InterviewNote.id)):
        grouped[row.pop("interview_id")].append(row)
    return grouped


def terms_visible(owner_id: str) -> Selected:
    """The words that this owner picked up: notes of that kind, and lines that the debrief put into that drawer."""
    kept = and_(
        DebriefItem.owner_id == InterviewNote.owner_id,
        DebriefItem.note_id == InterviewNote.id,
    )
    accepted = and_(DebriefItem.state == LineState.ACCEPTED, DebriefItem.drawer == Drawer.TERMS)
    return (
        select(
            InterviewNote.id, func.coalesce(DebriefItem.text, InterviewNote.text).label("term"), InterviewNote.meaning,
            InterviewNote.example, Contact.id.label("contact_id"), Contact.name.label("contact_name"),
            InterviewNote.interview_id, Interview.field_id, InterviewNote.at.label("said_at"),
            func.coalesce(DebriefItem.off_the_record, InterviewNote.off_the_record).label("off_the_record"),
            InterviewNote.resolved_at,
        )
        .join(
            Interview,
            and_(Interview.owner_id == InterviewNote.owner_id, Interview.id == InterviewNote.interview_id),
        )
        .join(Contact, and_(Contact.owner_id == Interview.owner_id, Contact.id == Interview.contact_id))
        .outerjoin(DebriefItem, kept)
        .where(
            InterviewNote.owner_id == owner_id,
            Contact.shelf.in_((Shelf.ACTIVE, Shelf.ARCHIVED)),
            or_(and_(DebriefItem.id.is_(None), InterviewNote.kind == NoteKind.TERM), accepted),
        )
    )  # fmt: skip


def terms(work: Read, view: TermList) -> dict[str, Any]:
    """A page of the glossary."""
    statement = terms_visible(work.owner_id)
    if view.field_id:
        statement = statement.where(Interview.field_id.in_(view.field_id))
    if view.contact_id:
        statement = statement.where(Interview.contact_id.in_(view.contact_id))
    if view.resolved is not None:
        known = InterviewNote.meaning.is_not(None)
        statement = statement.where(known if view.resolved else ~known)
    asked = (view.field_id, view.contact_id, view.resolved)
    answer = page(work, statement, ORDER, view, sort=view.sort, query=asked)
    for row in answer["items"]:
        row["explained_by"] = {"id": row.pop("contact_id"), "name": row.pop("contact_name")}
    return answer
