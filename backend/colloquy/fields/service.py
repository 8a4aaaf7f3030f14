"""Changes to fields."""

from datetime import datetime

from sqlalchemy import select

from colloquy.fields.events import FieldChanged, FieldRemoved
from colloquy.fields.rules import STANDING, STATES, FieldState, verb_between
from colloquy.fields.schemas import FieldCreate, FieldPatch
from colloquy.fields.tables import Field
from colloquy.kit.db.work import Write
from colloquy.kit.errors import Conflict, NotFound
from colloquy.kit.events import listen, publish
from colloquy.kit.folding import fold
from colloquy.kit.saying import say
from colloquy.removals import service as removals
from colloquy.removals.events import Restored
from colloquy.removals.rules import Removed


class FieldExists(Conflict):
    """The list has a field of this name already."""

    code = "field_exists"
    title = "You have a field of this name already"


class StateNotPossible(Conflict):
    """The field cannot go there from where it stands; the member `next_states` says where it can."""

    code = "state_not_possible"
    title = "This does not follow from where the field stands"


def create(work: Write, body: FieldCreate) -> Field:
    """Add a field to one's own list.

    Raises:
        FieldExists: there is one of this name, spelling and case aside.
    """
    key = _free(work, body.name)
    field = Field(owner_id=work.owner_id, name_key=key, created_at=work.now, updated_at=work.now, **body.model_dump())
    _settle_closing(work, field)
    work.session.add(field)
    return _tell(work, field)


def change(work: Write, field_id: str, patch: FieldPatch) -> None:
    """Change a field.

    Raises:
        NotFound: there is no such field of one's own.
        FieldExists: the new name belongs to another one.
        StateNotPossible: the new state does not follow from where it stands.
    """
    field = _own(work, field_id)
    changes = patch.changes()
    _check_step(FieldState(field.state), changes.get("state"))
    for name, value in changes.items():
        setattr(field, name, value)
    key = fold(field.name)
    if key != field.name_key:
        field.name_key = _free(work, field.name, besides=field_id)
    _settle_closing(work, field)
    _tell(work, field)


def review(work: Write, field_id: str) -> None:
    """Note that somebody thought about whether the field is for them (P8).

    Raises:
        NotFound: there is no such field of one's own.
    """
    field = _own(work, field_id)
    field.reviewed_at = work.now
    _tell(work, field)


def take_back_review(work: Write, field_id: str, before: datetime | None) -> None:
    """They have not thought about it after all; the time before stands again, if there was one.

    Raises:
        NotFound: there is no such field of one's own.
    """
    field = _own(work, field_id)
    field.reviewed_at = before
    _tell(work, field)


def delete(work: Write, field_id: str) -> None:
    """Remove a field; contacts and interviews lose it.

    Raises:
        NotFound: there is no such field of one's own.
    """
    field = _own(work, field_id)
    removals.keep(work, Removed.FIELD, Field, field_id, field.name)
    publish(work, FieldRemoved(field_id))
    work.session.delete(field)
    work.flush()


@listen(Restored)
def on_restored(work: Write, event: Restored) -> None:
    """A field is there again: whether it is for them is still to be thought about, or was answered."""
    if event.kind == Removed.FIELD:
        publish(work, FieldChanged(event.id))


def _tell(work: Write, field: Field) -> Field:
    field.updated_at = work.now
    work.flush()
    publish(work, FieldChanged(field.id))
    return field


def _check_step(state: FieldState, wanted: FieldState | None) -> None:
    if wanted is None or wanted is state or verb_between(state, wanted) is not None:
        return
    possible = list(STATES[state].values())
    raise StateNotPossible(STANDING.refusal(state, wanted, possible), next_states=possible)


def _settle_closing(work: Write, field: Field) -> None:
    """Reason and time of closing stay only as long as it is closed."""
    if field.state != FieldState.CLOSED:
        field.closed_reason = field.closed_at = None
    elif field.closed_at is None:
        field.closed_at = work.now


def _free(work: Write, name: str, besides: str = "") -> str:
    key = fold(name)
    with work.session.no_autoflush:
        taken = work.session.scalars(
            select(Field.id).where(Field.owner_id == work.owner_id, Field.name_key == key)
        ).first()
    if taken and taken != besides:
        raise FieldExists(
            say("There is a field called {name!r} in your list. Open that one, or choose another name.", name=name)
        )
    return key


def _own(work: Write, field_id: str) -> Field:
    field = work.session.get(Field, (work.owner_id, field_id))
    if field is None:
        raise NotFound
    return field
