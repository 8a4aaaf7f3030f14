"""Changes to research files."""

from collections.abc import Mapping
from typing import Final

from sqlalchemy import func, select

from colloquy.kit.db.work import Write
from colloquy.kit.errors import Conflict, NotFound, field_error
from colloquy.kit.events import listen, publish
from colloquy.kit.saying import say
from colloquy.removals import service as removals
from colloquy.removals.events import Restored
from colloquy.removals.rules import Removed
from colloquy.research.events import ResearchChanged
from colloquy.research.queries import FILE_AT_MOST, POINTERS, is_there
from colloquy.research.rules.file import CHECKLIST, About, Part
from colloquy.research.schemas import ResearchItemCreate, ResearchItemPatch
from colloquy.research.tables import ResearchItem

NAMES: Final[Mapping[About, str]] = {about: column.key for about, column in POINTERS.items()}

UNKNOWN: Final[Mapping[About, str]] = {
    About.CONTACT: "There is no such person in your list.",
    About.ORGANIZATION: "There is no such organization in your list.",
    About.FIELD: "There is no such field in your list.",
}


class FileFull(Conflict):
    """A research file holds so many items and no more."""

    code = "file_full"
    title = "This research file is full"


def subject_of(named: Mapping[str, str | None], pointer: str = "") -> tuple[About, str]:
    """What an item is about: exactly one of contact, organization and field is named.

    Raises:
        Unprocessable: none of them, or several.
    """
    found = [(about, subject) for about, name in NAMES.items() if (subject := named.get(name)) is not None]
    if len(found) != 1:
        raise field_error(pointer, "name_one", "Name one of contact_id, organization_id and field_id.")
    return found[0]


def create(work: Write, body: ResearchItemCreate) -> ResearchItem:
    """Put something found into a file.

    Raises:
        Unprocessable: what it is about is not there for this owner, or has no such part.
        FileFull: the file holds as many as it can.
    """
    about, subject = subject_of(body.model_dump(include=set(NAMES.values())))
    if not is_there(work, about, subject):
        raise field_error(f"/{NAMES[about]}", f"unknown_{about}", UNKNOWN[about])
    _check_part(about, body.part)
    _check_room(work, about, subject, FILE_AT_MOST - 1)
    item = ResearchItem(owner_id=work.owner_id, created_at=work.now, updated_at=work.now, **body.model_dump())
    work.session.add(item)
    _tell(work, item)
    return item


def change(work: Write, item_id: str, patch: ResearchItemPatch) -> None:
    """Change an item.

    Raises:
        NotFound: there is no such item of one's own.
        Unprocessable: what it is about has no such part.
    """
    item = _own(work, item_id)
    changes = patch.changes()
    _check_part(_subject(item)[0], changes.get("part"))
    for name, value in changes.items():
        setattr(item, name, value)
    item.updated_at = work.now
    _tell(work, item)


def delete(work: Write, item_id: str) -> None:
    """Take an item out of its file.

    Raises:
        NotFound: there is no such item of one's own.
    """
    item = _own(work, item_id)
    removals.keep(work, Removed.RESEARCH_ITEM, ResearchItem, item_id, item.text or item.link, item.contact_id)
    work.session.delete(item)
    _tell(work, item)


@listen(Restored)
def on_restored(work: Write, event: Restored) -> None:
    """What was taken out of a file is in it again, as far as there is room.

    Raises:
        NoPlace: what it is about is gone.
        FileFull: the file holds as many as it can.
    """
    if event.kind == Removed.RESEARCH_ITEM:
        item = _own(work, event.id)
        if not any(getattr(item, name) for name in NAMES.values()):
            raise removals.NoPlace
        _check_room(work, *_subject(item), FILE_AT_MOST)
        _tell(work, item)


def _tell(work: Write, item: ResearchItem) -> None:
    work.flush()
    publish(work, ResearchChanged(*_subject(item)))


def _subject(item: ResearchItem) -> tuple[About, str]:
    return subject_of({name: getattr(item, name) for name in NAMES.values()})


def _check_room(work: Write, about: About, subject: str, most: int) -> None:
    held = select(func.count()).where(ResearchItem.owner_id == work.owner_id, POINTERS[about] == subject)
    if work.execute(held).scalar_one() > most:
        raise FileFull(
            say(
                "A research file holds {most} items. Take out what you no longer need.",
                most=FILE_AT_MOST,
            )
        )


def _check_part(about: About, part: Part | None) -> None:
    if part is not None and part not in CHECKLIST[about]:
        choice = ", ".join(CHECKLIST[about])
        raise field_error("/part", "unknown_part", say("This file has these parts: {choice}.", choice=choice))


def _own(work: Write, item_id: str) -> ResearchItem:
    item = work.session.get(ResearchItem, (work.owner_id, item_id))
    if item is None:
        raise NotFound
    return item
