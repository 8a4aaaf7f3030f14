"""The job that checks or runs an import: some hundred rows at a time, each batch in a transaction of its own.

Between batches everybody else gets their turn, a cancelled import stops, and a worker that takes over after a crash
goes on after the last batch that was committed: `done` is written in the same transaction as what was done.
"""

from collections.abc import Iterator, Mapping
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import Any

from sqlalchemy import select

from colloquy.contacts import bulk
from colloquy.contacts.tables import Contact, ContactKey, ContactSearch, Position, TimelineEntry
from colloquy.imports import progress, restoring, service
from colloquy.imports.rules.formats import COLLOQUY_JSON, FORMATS
from colloquy.imports.rules.keys import keys_of
from colloquy.imports.rules.refusals import ImportRefused
from colloquy.imports.rules.rows import ImportedPerson
from colloquy.imports.rules.upsert import Draft, candidates, draft_of, fill
from colloquy.imports.sandbox import parse_in_child
from colloquy.imports.schemas import Duplicates, ImportState, Outcome
from colloquy.imports.tables import Import, ImportChange, ImportRow
from colloquy.imports.writing import Known, known_people, write_drafts
from colloquy.kit.db.base import core
from colloquy.kit.db.many import insert_many, refresh_statistics
from colloquy.kit.db.work import Database, Write
from colloquy.kit.ids import new_id
from colloquy.kit.jobs import Lease
from colloquy.organizations.tables import Organization

BATCH = 200
LOOKED_AT_AFTER = frozenset({1, 4, 16, 64})
GROWING = [
    core(table) for table in (Contact, ContactKey, ContactSearch, Position, TimelineEntry, Organization, ImportRow)
]
"""What an import fills, and when PostgreSQL should look again at how large it has become."""


def run(lease: Lease) -> None:
    """Check or run the import that the job names."""
    owner_id, import_id, dry_run = (lease.payload[name] for name in ("owner_id", "import_id", "dry_run"))
    database = lease.database
    with database.writing(owner_id) as work:
        found = work.session.get(Import, (owner_id, import_id))
        content = service.content_of(work, import_id)
        if found is None or content is None or found.state not in {ImportState.CHECKING, ImportState.RUNNING}:
            return
        form, filename, mapping, done = found.format, found.filename, found.mapping, found.done
        _use_detected_total(found)
    try:
        if form == COLLOQUY_JSON:
            restoring.restore(lease, content, dry_run=dry_run)
        else:
            _run_people(lease, content, filename, mapping or None, done)
    except progress.Stopped:
        return
    except ImportRefused as refused:
        _end(database, owner_id, import_id, ImportState.FAILED, refused.detail)
    else:
        _end(database, owner_id, import_id, ImportState.CHECKED if dry_run else ImportState.DONE)


def _use_detected_total(found: Import) -> None:
    found.total = int(found.detection["rows_estimate"])


def _run_people(
    lease: Lease, content: bytes, filename: str, mapping: Mapping[str, str | None] | None, done: int
) -> None:
    with NamedTemporaryFile(prefix="colloquy-", suffix=".upload") as file:
        file.write(content)
        file.flush()
        with parse_in_child(Path(file.name), filename, mapping, batch_size=BATCH) as batches:
            for number, people in enumerate(_after(batches, done), start=1):
                if not lease.renew():
                    raise progress.Stopped
                _batch(lease, people)
                if number in LOOKED_AT_AFTER:
                    with lease.database.writing() as work:
                        refresh_statistics(work, GROWING)


def _after(batches: Any, done: int) -> Iterator[list[ImportedPerson]]:  # noqa: ANN401 -- an iterable of batches
    """The batches without the first `done` people."""
    for people in batches:
        rest = people[done:]
        done = max(0, done - len(people))
        if rest:
            yield rest


def _batch(lease: Lease, people: list[ImportedPerson]) -> None:
    owner_id, import_id = lease.payload["owner_id"], lease.payload["import_id"]
    with lease.database.writing(owner_id) as work:
        found = progress.still_running(work, import_id)
        known = known_people(work, people)
        outcomes = [_decide(person, known, Duplicates(found.duplicates)) for person in people]
        if not lease.payload["dry_run"]:
            by_contact = {str(outcome["contact_id"]): person for outcome, person in zip(outcomes, people, strict=True)}
            changed = [draft for draft in known.drafts.values() if draft.changed]
            added = write_drafts(work, changed, by_contact, FORMATS[found.format])
            found.organizations = [*found.organizations, *added]
            _remember(work, import_id, changed)
        progress.report(work, found, outcomes)


def _decide(person: ImportedPerson, known: Known, duplicates: Duplicates) -> dict[str, Any]:
    keys = keys_of(person)
    contact_id = candidates(keys, known.by_key, known.drafts)
    outcome = Outcome.UNCHANGED
    if not person.full_name:
        outcome, contact_id = Outcome.PROBLEM, None
    elif contact_id is None or (duplicates == Duplicates.CREATE and not known.is_certain(keys)):
        draft = draft_of(person, new_id())
        known.add(draft)
        outcome, contact_id = Outcome.CREATE, draft.id
    elif duplicates == Duplicates.SKIP:
        outcome = Outcome.SKIP
    else:
        outcome = _filled(known.drafts[contact_id], person)
        known.index(known.drafts[contact_id])
    return _row(person, outcome, contact_id)


def _filled(draft: Draft, person: ImportedPerson) -> Outcome:
    before = (len(draft.before), len(draft.new_positions), repr(draft.values))
    fill(draft, person)
    changed = before != (len(draft.before), len(draft.new_positions), repr(draft.values))
    return Outcome.UPDATE if changed else Outcome.UNCHANGED


def _row(person: ImportedPerson, outcome: Outcome, contact_id: str | None) -> dict[str, Any]:
    problems = [problem._asdict() for problem in person.problems]
    return {
        "row": person.row, "outcome": outcome, "name": person.full_name, "contact_id": contact_id,
        "problems": problems, "has_problems": bool(problems), "cells": _cells(person) if problems else {},
    }  # fmt: skip


def _cells(person: ImportedPerson) -> dict[str, Any]:
    return {name: value for name, value in person.to_json().items() if name != "problems"}


def _remember(work: Write, import_id: str, changed: list[Draft]) -> None:
    """Keep what an undo needs; a contact that several batches touch keeps its first state."""
    after = bulk.load(work, [draft.id for draft in changed if draft.new_positions and not draft.created])
    fresh = {draft.id: _change(work, import_id, draft, after) for draft in changed}
    for row in work.session.scalars(
        select(ImportChange).where(
            ImportChange.owner_id == work.owner_id, ImportChange.import_id == import_id,
            ImportChange.contact_id.in_(fresh),
        )
    ):  # fmt: skip
        change = fresh.pop(row.contact_id)
        row.before, row.after = {**change["before"], **row.before}, {**row.after, **change["after"]}
        row.position_ids = [*row.position_ids, *change["position_ids"]]
    insert_many(work, core(ImportChange), list(fresh.values()))


def _change(work: Write, import_id: str, draft: Draft, after: Mapping[str, dict[str, Any]]) -> dict[str, Any]:
    return {
        "owner_id": work.owner_id, "import_id": import_id, "contact_id": draft.id, "created": draft.created,
        "before": draft.before, "after": {name: draft.values[name] for name in draft.before},
        "position_ids": sorted(_added_positions(draft, after)),
    }  # fmt: skip


def _added_positions(draft: Draft, after: Mapping[str, dict[str, Any]]) -> set[str]:
    if draft.id not in after:
        return set()
    return {row["id"] for row in after[draft.id]["positions"]} - {row["id"] for row in draft.values["positions"]}


def _end(database: Database, owner_id: str, import_id: str, state: ImportState, error: str | None = None) -> None:
    with database.writing(owner_id) as work:
        found = service.own(work, import_id)
        if found.state not in {ImportState.CHECKING, ImportState.RUNNING}:
            return
        ran = found.state == ImportState.RUNNING
        found.state, found.error, found.updated_at, found.finished_at = state, error, work.now, work.now
        found.total = found.done if state in {ImportState.CHECKED, ImportState.DONE} else found.total
        if ran:
            found.undo_until = work.now + service.UNDO_FOR
