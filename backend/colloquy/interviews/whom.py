"""Whom to talk to next: the ladder of `contacts.rules.ladder`, with what is known of one's own list (P46)."""

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any, Final

from sqlalchemy import ColumnElement, Select, and_, func, literal, or_, select

from colloquy.contacts import queries as contacts
from colloquy.contacts.rules.ladder import STILL_TO_ASK, Candidate, Rung, daunting_start, ladder, reach
from colloquy.contacts.rules.vocabulary import Shelf, Source, Stage
from colloquy.contacts.tables import Contact, ContactField
from colloquy.fields.rules import FieldState
from colloquy.fields.tables import Field
from colloquy.interviews.rules.vocabulary import Outcome, Rapport
from colloquy.interviews.tables import Interview
from colloquy.kit.db.work import Read
from colloquy.kit.paging import page_of
from colloquy.kit.wire import ListView

WAITING: Final = [stage.value for stage in sorted(STILL_TO_ASK)]


def listed(work: Read, view: ListView) -> dict[str, Any]:
    """A page of the ladder, the best next step first, with how far one may reach."""
    talks = good_talks(work)
    in_fields, met = _in_my_fields(work.owner_id), _named_by_somebody_met(work.owner_id)
    rows = work.rows(
        select(
            Contact.id, Contact.comfort, Contact.source, Contact.stage, in_fields.label("in_my_fields"),
            met.label("named_by_somebody_met"),
        ).where(*_waiting(work.owner_id))
    )  # fmt: skip
    rungs = ladder((_candidate(row) for row in rows), talks)
    places = {rung.contact_id: place for place, rung in enumerate(rungs)}
    items: list[dict[str, Any]] = [{"rung": rung} for rung in rungs]
    answer = page_of(items, lambda item: [places[item["rung"].contact_id]], view, query=talks)
    shown = contacts.briefly(work, [item["rung"].contact_id for item in answer["items"]])
    return {
        **answer,
        "items": [_shown(item["rung"], shown[item["rung"].contact_id], reach(talks)) for item in answer["items"]],
        "good_talks": talks,
        "reach": reach(talks),
    }


def next_one(work: Read) -> dict[str, Any] | None:
    """The first of the ladder: contact and reasons; None where nobody is left.

    A list of thousands is not read for one name. Whoever stands alike in everything the ladder looks at is settled by
    the id, so the smallest id of each sort of people is enough.
    """
    rungs = ladder(_one_of_each_sort(work), good_talks(work))
    if not rungs:
        return None
    contact = contacts.briefly(work, [rungs[0].contact_id])[rungs[0].contact_id]
    return {"contact": contact, "reasons": rungs[0].reasons}


def good_talks(work: Read) -> int:
    """Talks held that went well, or of which nothing else was said."""
    count = select(func.count()).where(
        Interview.owner_id == work.owner_id, Interview.ended_at.is_not(None),
        or_(Interview.outcome.is_(None), Interview.outcome != Outcome.DISCOURAGING),
        or_(Interview.rapport.is_(None), Interview.rapport != Rapport.POOR),
    )  # fmt: skip
    return int(work.execute(count).scalar_one())


def talked_before(owner_id: str) -> ColumnElement[bool]:
    """Whether one has held any talk yet."""
    return select(Interview.id).where(Interview.owner_id == owner_id, Interview.ended_at.is_not(None)).exists()


def start_note(row: Mapping[str, Any]) -> dict[str, Any] | None:
    """A gentle word where the very first talk is with one of the hardest people (P46)."""
    source = row["contact_source"]
    first = Candidate(id="", comfort=row["contact_comfort"], source=None if source is None else Source(source))
    note = daunting_start(first, int(row["talked_before"]))
    return None if note is None else asdict(note)


def _one_of_each_sort(work: Read) -> list[Candidate]:
    sort = (Contact.stage, Contact.comfort_key, Contact.source)
    everybody = (
        select(func.min(Contact.id).label("id"), *sort, literal(0).label("in_my_fields"), literal(0).label("met"))
        .where(*_waiting(work.owner_id))
        .group_by(*sort)
    )
    in_fields, met = _in_my_fields(work.owner_id), _named_by_somebody_met(work.owner_id)
    marked = (
        select(func.min(Contact.id).label("id"), *sort, in_fields.label("in_my_fields"), met.label("met"))
        .where(*_waiting(work.owner_id), or_(in_fields, met))
        .group_by(*sort, in_fields, met)
    )
    rows = [*work.rows(everybody), *work.rows(marked)]
    known = {row["id"]: row for row in rows}  # what is marked takes the place of what is not
    return [
        _candidate({**row, "comfort": row["comfort_key"] or None, "named_by_somebody_met": row["met"]})
        for row in known.values()
    ]


def _waiting(owner_id: str) -> tuple[ColumnElement[bool], ...]:
    return (Contact.owner_id == owner_id, Contact.shelf == Shelf.ACTIVE.value, Contact.stage.in_(WAITING))


def _in_my_fields(owner_id: str) -> ColumnElement[bool]:
    theirs: Select[Any] = (
        select(ContactField.contact_id)
        .join(Field, and_(Field.owner_id == ContactField.owner_id, Field.id == ContactField.field_id))
        .where(ContactField.owner_id == owner_id, Field.state != FieldState.CLOSED)
    )
    return Contact.id.in_(theirs)


def _named_by_somebody_met(owner_id: str) -> ColumnElement[bool]:
    met = select(Interview.contact_id).where(Interview.owner_id == owner_id, Interview.ended_at.is_not(None))
    return and_(Contact.named_by_id.is_not(None), Contact.named_by_id.in_(met))


def _candidate(row: Mapping[str, Any]) -> Candidate:
    return Candidate(
        id=row["id"],
        comfort=row["comfort"],
        source=None if row["source"] is None else Source(row["source"]),
        stage=Stage(row["stage"]),
        in_my_fields=bool(row["in_my_fields"]),
        named_by_somebody_met=bool(row["named_by_somebody_met"]),
    )


def _shown(rung: Rung, contact: dict[str, Any], within: int) -> dict[str, Any]:
    return {
        "contact": contact,
        "height": rung.height,
        "within_reach": rung.height <= within,
        "reasons": [asdict(reason) for reason in rung.reasons],
    }
