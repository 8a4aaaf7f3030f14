"""Whom to talk to next: the ladder of `contacts.rules.ladder`, with what is known of one's own list (P46)."""

from collections.abc import Mapping
from dataclasses import asdict
from functools import cache
from typing import Any

from sqlalchemy import ColumnElement, CompoundSelect, Select, Text, and_, bindparam, cast, false, func, or_, select

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

Owner = str | ColumnElement[str]
"""Whose it is: an id, or the parameter of a statement that is made once."""


def listed(work: Read, view: ListView) -> dict[str, Any]:
    """A page of the ladder, the best next step first, with how far one may reach."""
    talks = good_talks(work)
    in_fields, met = _in_my_fields(work.owner_id), _named_by_somebody_met(work.owner_id)
    rows = work.rows(
        select(
            Contact.id, Contact.comfort, Contact.source, Contact.stage, in_fields.label("in_my_fields"),
            met.label("named_by_somebody_met"),
        ).where(*_at_stages(work.owner_id, *STILL_TO_ASK))
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
    """Of those with whom nothing goes on yet, the first of the ladder: contact and reasons; None where nobody is left.

    A list of thousands is not read for one name. Whoever stands alike in everything the ladder looks at is settled by
    the id, so the smallest id of each sort of people is enough.
    """
    talks, sorts = _one_of_each_sort(work)
    rungs = ladder(sorts, talks)
    if not rungs:
        return None
    contact = contacts.briefly(work, [rungs[0].contact_id])[rungs[0].contact_id]
    return {"contact": contact, "reasons": rungs[0].reasons}


def good_talks(work: Read) -> int:
    """Talks held that went well, or of which nothing else was said."""
    return int(work.execute(_good_talks(work.owner_id)).scalar_one())


def talked_before(owner_id: str) -> ColumnElement[bool]:
    """Whether one has held any talk yet."""
    return select(Interview.id).where(Interview.owner_id == owner_id, Interview.ended_at.is_not(None)).exists()


def start_note(row: Mapping[str, Any]) -> dict[str, Any] | None:
    """A gentle word where the very first talk is with one of the hardest people (P46)."""
    source = row["contact_source"]
    first = Candidate(id="", comfort=row["contact_comfort"], source=None if source is None else Source(source))
    note = daunting_start(first, int(row["talked_before"]))
    return None if note is None else asdict(note)


def _good_talks(owner_id: Owner) -> Select[Any]:
    return select(func.count()).where(
        Interview.owner_id == owner_id, Interview.ended_at.is_not(None),
        or_(Interview.outcome.is_(None), Interview.outcome != Outcome.DISCOURAGING),
        or_(Interview.rapport.is_(None), Interview.rapport != Rapport.POOR),
    )  # fmt: skip


def _one_of_each_sort(work: Read) -> tuple[int, list[Candidate]]:
    """How many talks went well, and one contact of each sort there is."""
    rows = work.rows(_sorts(), {"owner": work.owner_id})
    known: dict[str, Candidate] = {}
    for row in rows:
        plain = not (row["in_my_fields"] or row["met"])
        if row["id"] in known and plain:  # what is marked takes the place of what is not
            continue
        values = {"comfort": row["comfort_key"] or None, "stage": Stage.IDENTIFIED}
        known[row["id"]] = _candidate({**row, **values, "named_by_somebody_met": row["met"]})
    return (rows[0]["talks"] if rows else 0), list(known.values())


@cache
def _sorts() -> CompoundSelect[Any]:
    """Made once: putting it together takes longer than running it."""
    owner: ColumnElement[str] = bindparam("owner")
    sort = (Contact.comfort_key, Contact.source)
    new = _at_stages(owner, Stage.IDENTIFIED)
    talks = _good_talks(owner).scalar_subquery().label("talks")
    everybody = (
        select(_least(Contact.id), *sort, false().label("in_my_fields"), false().label("met"), talks)
        .where(*new)
        .group_by(*sort)
    )
    in_fields, met = _in_my_fields(owner), _named_by_somebody_met(owner)
    either = select(Contact.id).where(Contact.owner_id == owner, met)
    few = _known_in_my_fields(owner).union(either)
    found = (
        select(Contact.id, *sort, in_fields.label("in_my_fields"), met.label("met"))
        .where(*new, Contact.id.in_(few))
        .subquery()
    )
    marks = (found.c.comfort_key, found.c.source, found.c.in_my_fields, found.c.met)
    return everybody.union_all(select(_least(found.c.id), *marks, talks).group_by(*marks))


def _least(ids: Any) -> Any:  # noqa: ANN401 -- SQL
    """The smallest id, as text: PostgreSQL finds none among values of type uuid."""
    return func.min(cast(ids, Text)).label("id")


def _at_stages(owner_id: Owner, *stages: Stage) -> tuple[ColumnElement[bool], ...]:
    wanted = [stage.value for stage in stages]
    return (Contact.owner_id == owner_id, Contact.shelf == Shelf.ACTIVE.value, Contact.stage.in_(wanted))


def _known_in_my_fields(owner_id: Owner) -> Select[Any]:
    return (
        select(ContactField.contact_id)
        .join(Field, and_(Field.owner_id == ContactField.owner_id, Field.id == ContactField.field_id))
        .where(ContactField.owner_id == owner_id, Field.state != FieldState.CLOSED)
    )


def _in_my_fields(owner_id: Owner) -> ColumnElement[bool]:
    return Contact.id.in_(_known_in_my_fields(owner_id))


def _named_by_somebody_met(owner_id: Owner) -> ColumnElement[bool]:
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
