"""Settling the lines of a debrief: what is accepted becomes a referral, a task, a word of the glossary or a field.

Only the person settles a line. A slice above that makes something of it hears so by an event, and again when the line
is corrected or taken back.
"""

from collections.abc import Mapping
from typing import Any, Final

from sqlalchemy import func, select, update

from colloquy.fields import service as fields
from colloquy.fields.events import FieldRemoved
from colloquy.fields.schemas import FieldCreate
from colloquy.fields.tables import Field
from colloquy.interviews import notes, service
from colloquy.interviews.debrief_queries import guessed_name, proposal
from colloquy.interviews.debrief_schemas import DebriefItemCreate, DebriefItemPatch
from colloquy.interviews.events import LineTakenBack, PersonNamed, SuggestionTaken
from colloquy.interviews.notes import IdTaken, TooManyHere
from colloquy.interviews.rules.debrief import Drawer, LineState, claim_in, years_in
from colloquy.interviews.rules.vocabulary import NoteKind
from colloquy.interviews.tables import DebriefItem, Interview, InterviewNote
from colloquy.kit.db.work import Write
from colloquy.kit.errors import NotFound, field_error
from colloquy.kit.events import listen, publish
from colloquy.kit.folding import fold
from colloquy.kit.ids import new_id
from colloquy.kit.saying import say
from colloquy.kit.text import clean_line

ITEMS_AT_MOST: Final = 1_000
NAME_MOST: Final = 200
OF_ITEM: Final = (
    "state", "drawer", "text", "name", "claim", "topic", "years_from", "years_to", "off_the_record",
)  # fmt: skip

OF_NOTE: Final = ("id", "kind", "text", "at", "off_the_record", "topic")


def settle(work: Write, interview_id: str, body: DebriefItemCreate) -> DebriefItem:
    """Accept or discard a line, one that was jotted down or a new one; sent again it changes what was kept.

    Raises:
        NotFound: there is no such interview of one's own.
        IdTaken: the id belongs to another interview.
        TooManyHere: the debrief holds as many lines as it can.
        Unprocessable: the note is not of this interview, or drawer or text of a new line is missing.
    """
    interview = service.get(work, interview_id)
    given = body.model_dump(exclude_unset=True, exclude={"id", "note_id"})
    given = {name: value for name, value in given.items() if value is not None} | {"state": body.state}
    item = _known(work, interview_id, body)
    if item is None:
        note = _note_of(work, interview_id, body.note_id)
        if note is None and (body.drawer is None or body.text is None):
            missing = "drawer" if body.drawer is None else "text"
            raise field_error(f"/{missing}", "missing", "Of a line that was not jotted down, give drawer and text.")
        item = _new(work, interview, body.id, note)
    settled = _settled(work, interview, item, given)
    service.tell(work, interview)
    return settled


def accept_all(work: Write, interview_id: str) -> None:
    """Accept every line that is still proposed, as it is proposed.

    Raises:
        NotFound: there is no such interview of one's own.
    """
    interview = service.get(work, interview_id)
    open_lines = select(InterviewNote).where(
        InterviewNote.owner_id == work.owner_id, InterviewNote.interview_id == interview_id,
        InterviewNote.id.not_in(
            select(DebriefItem.note_id).where(
                DebriefItem.owner_id == work.owner_id, DebriefItem.interview_id == interview_id,
                DebriefItem.note_id.is_not(None),
            )
        ),
    )  # fmt: skip
    for note in work.session.scalars(open_lines.order_by(InterviewNote.at, InterviewNote.id)).all():
        _settled(work, interview, _new(work, interview, None, note), {"state": LineState.ACCEPTED})
    service.tell(work, interview)


def change(work: Write, item_id: str, patch: DebriefItemPatch) -> None:
    """Change a line that was settled.

    Raises:
        NotFound: there is no such line of one's own.
        Unprocessable: it cannot be proposed again by hand.
    """
    item = _own(work, item_id)
    interview = service.get(work, item.interview_id)
    _settled(work, interview, item, patch.changes())
    service.tell(work, interview)


def drop(work: Write, item_id: str) -> None:
    """Take back that a line was settled: one that was jotted down is proposed again, another is gone.

    Raises:
        NotFound: there is no such line of one's own.
    """
    item = _own(work, item_id)
    interview = service.get(work, item.interview_id)
    before = _active(item)
    work.session.delete(item)
    work.flush()
    _take_back(work, interview, item_id, before)
    service.tell(work, interview)


@listen(FieldRemoved)
def on_field_removed(work: Write, event: FieldRemoved) -> None:
    """An idea loses the field it became."""
    work.execute(
        update(DebriefItem)
        .where(DebriefItem.owner_id == work.owner_id, DebriefItem.field_id == event.field_id)
        .values(field_id=None)
    )


def _known(work: Write, interview_id: str, body: DebriefItemCreate) -> DebriefItem | None:
    if body.id is not None:
        item = work.session.get(DebriefItem, (work.owner_id, body.id))
        if item is not None and item.interview_id != interview_id:
            raise IdTaken("Make a new id for each line.")
        if item is not None:
            return item
    if body.note_id is None:
        return None
    mine = (DebriefItem.owner_id == work.owner_id, DebriefItem.interview_id == interview_id)
    return work.session.scalars(select(DebriefItem).where(*mine, DebriefItem.note_id == body.note_id)).first()


def _note_of(work: Write, interview_id: str, note_id: str | None) -> InterviewNote | None:
    if note_id is None:
        return None
    note = work.session.get(InterviewNote, (work.owner_id, note_id))
    if note is None or note.interview_id != interview_id:
        raise field_error("/note_id", "unknown_note", "There is no such line in this interview.")
    return note


def _new(work: Write, interview: Interview, item_id: str | None, note: InterviewNote | None) -> DebriefItem:
    """A line as proposed, or an empty one."""
    mine = (DebriefItem.owner_id == work.owner_id, DebriefItem.interview_id == interview.id)
    if work.execute(select(func.count()).where(*mine)).scalar_one() >= ITEMS_AT_MOST:
        raise TooManyHere(say("There is room for {most} lines; put the rest into the write-up.", most=ITEMS_AT_MOST))
    item = DebriefItem(
        owner_id=work.owner_id, id=item_id or new_id(), interview_id=interview.id, state=LineState.PROPOSED,
        created_at=work.now, off_the_record=False,
    )  # fmt: skip
    if note is not None:
        found = proposal({name: getattr(note, name) for name in OF_NOTE})
        years = found.years or (None, None)
        item.note_id, item.drawer, item.text, item.claim = note.id, found.drawer, found.text, found.claim
        item.topic, item.off_the_record = found.topic, found.off_the_record
        item.years_from, item.years_to = years
    return item


def _settled(work: Write, interview: Interview, item: DebriefItem, given: Mapping[str, Any]) -> DebriefItem:
    if given.get("state") == LineState.PROPOSED:
        raise field_error("/state", "not_by_hand", "Accept or discard it; delete the line to have it proposed again.")
    before = _active(item)
    for name in OF_ITEM:
        if name in given:
            setattr(item, name, given[name])
    _fit_into_drawer(item, given)
    if "off_the_record" in given and item.note_id is not None:
        notes.own(work, item.note_id).off_the_record = item.off_the_record
    item.updated_at = work.now
    work.session.add(item)
    work.flush()
    if before != _active(item):
        _take_back(work, interview, item.id, before)
    if item.state == LineState.ACCEPTED:
        _act_on(work, interview, item, given)
    service.debrief_begun(work, interview)
    return item


def _active(item: DebriefItem) -> str | None:
    """The drawer in which a line counts; None while it does not."""
    return item.drawer if item.state == LineState.ACCEPTED else None


def _fit_into_drawer(item: DebriefItem, given: Mapping[str, Any]) -> None:
    """What belongs to the drawer is worked out where it was not said; what does not is dropped."""
    drawer = Drawer(item.drawer)
    item.claim = (item.claim or claim_in(item.text)) if drawer is Drawer.LEARNED else None
    if drawer is not Drawer.PATH_STEPS:
        item.years_from = item.years_to = None
    elif item.years_from is None and "years_from" not in given:
        item.years_from, item.years_to = years_in(item.text) or (None, item.years_to)
    if item.years_from is not None and item.years_to is not None and item.years_to < item.years_from:
        raise field_error("/years_to", "ends_before_it_begins", "It ends before it begins; check both years.")
    if drawer not in {Drawer.PEOPLE, Drawer.IDEAS}:
        item.name = None
    elif item.name is None and "name" not in given:
        item.name = guessed_name(drawer, item.text)


def _take_back(work: Write, interview: Interview, item_id: str, drawer: str | None) -> None:
    if drawer is not None:
        publish(work, LineTakenBack(item_id, interview.id, interview.contact_id, drawer))


def _act_on(work: Write, interview: Interview, item: DebriefItem, given: Mapping[str, Any]) -> None:
    at = interview.ended_at or work.now
    match Drawer(item.drawer):
        case Drawer.PEOPLE:
            publish(work, PersonNamed(
                item.id, interview.id, interview.contact_id, item.name or "", item.text, item.off_the_record, at
            ))  # fmt: skip
        case Drawer.SUGGESTIONS:
            publish(work, SuggestionTaken(
                item.id, interview.id, interview.contact_id, item.text, item.off_the_record, at
            ))  # fmt: skip
        case Drawer.TERMS:
            _into_glossary(work, interview, item, given)
        case Drawer.IDEAS:
            item.field_id = item.field_id or _field_of(work, item)
        case Drawer.LEARNED | Drawer.PATH_STEPS:
            pass


def _into_glossary(work: Write, interview: Interview, item: DebriefItem, given: Mapping[str, Any]) -> None:
    """A word of the glossary is a note with a meaning; a free line gets one (P7)."""
    note = None if item.note_id is None else work.session.get(InterviewNote, (work.owner_id, item.note_id))
    if note is None:
        note = InterviewNote(
            owner_id=work.owner_id, id=new_id(), interview_id=interview.id, kind=NoteKind.TERM, text=item.text,
            at=interview.ended_at or work.now, off_the_record=item.off_the_record, created_at=work.now,
            updated_at=work.now,
        )  # fmt: skip
        work.session.add(note)
        work.flush()
        item.note_id = note.id
    notes.explain(work, note, given.get("meaning"), given.get("example"))


def _field_of(work: Write, item: DebriefItem) -> str:
    """The field that an idea becomes: the one of that name, or a new one (P9)."""
    name = clean_line(" ".join((item.name or item.text).split())[:NAME_MOST])
    known = select(Field.id).where(Field.owner_id == work.owner_id, Field.name_key == fold(name))
    return work.execute(known).scalars().first() or fields.create(work, FieldCreate(name=name, goals=[])).id


def _own(work: Write, item_id: str) -> DebriefItem:
    item = work.session.get(DebriefItem, (work.owner_id, item_id))
    if item is None:
        raise NotFound
    return item
