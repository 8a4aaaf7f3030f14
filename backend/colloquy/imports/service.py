"""Changes to imports: a file comes in, its mapping is agreed, it is checked, run, cancelled or undone."""

from datetime import timedelta
from pathlib import Path
from tempfile import NamedTemporaryFile

from sqlalchemy import delete, select

from colloquy.imports.rules.detection import Detection
from colloquy.imports.rules.mapping import MAPPABLE_FIELDS
from colloquy.imports.rules.refusals import ImportRefused
from colloquy.imports.sandbox import detect_in_child
from colloquy.imports.schemas import Duplicates, ImportPatch, ImportState
from colloquy.imports.tables import Import, ImportChange, ImportFile, ImportRow
from colloquy.kit.db.work import Write
from colloquy.kit.errors import Conflict, Gone, InputError, NotFound, Unprocessable
from colloquy.kit.jobs import enqueue
from colloquy.kit.saying import Standing, say

RUN = "imports.run"
FORGET = "imports.forget"
UNDO_FOR = timedelta(days=1)
FIELD_NAMES = frozenset(field.name for field in MAPPABLE_FIELDS)
S = ImportState
BEFORE_RUNNING = frozenset({S.UPLOADED, S.CHECKED})
ALLOWED_FROM = {
    "check": BEFORE_RUNNING,
    "start": BEFORE_RUNNING,
    "cancel": frozenset({S.UPLOADED, S.CHECKING, S.CHECKED, S.RUNNING}),
    "undo": frozenset({S.DONE, S.CANCELLED, S.FAILED}),
}

STANDING = Standing(
    {
        S.UPLOADED: "This file is here, and not yet checked.",
        S.CHECKING: "This import is being checked.",
        S.CHECKED: "This import is checked, and not yet begun.",
        S.RUNNING: "This import is running.",
        S.DONE: "This import is done.",
        S.CANCELLED: "This import was stopped.",
        S.FAILED: "This import failed.",
        S.UNDONE: "This import was undone.",
    },
    {
        "check": "check the file", "start": "begin the import", "cancel": "stop the import", "undo": "undo the import",
    },
)  # fmt: skip


class FileRefused(Unprocessable):
    """The file as a whole cannot be read."""

    code = "file_refused"
    title = "This file cannot be imported"


class WrongState(Conflict):
    """The import stands where this is not possible."""

    code = "wrong_state"
    title = "Not possible now"


def detect(content: bytes, filename: str) -> Detection:
    """Find out what a file is, in a process of its own.

    Raises:
        FileRefused: says why, and what to do.
    """
    with NamedTemporaryFile(prefix="colloquy-", suffix=".upload") as file:
        file.write(content)
        file.flush()
        try:
            return detect_in_child(Path(file.name), filename)
        except ImportRefused as refused:
            error = InputError("/file", refused.code, refused.detail)
            raise FileRefused(refused.detail, errors=(error,)) from None


def receive(work: Write, content: bytes, filename: str, detection: Detection) -> Import:
    """Keep a file with what was found out about it."""
    made = Import(
        owner_id=work.owner_id, filename=filename, size=len(content), format=detection.format,
        encoding=detection.encoding, detection=detection.to_json(), duplicates=Duplicates.FILL, state=S.UPLOADED,
        total=detection.rows_estimate, created_at=work.now, updated_at=work.now,
    )  # fmt: skip
    work.session.add(made)
    work.flush()
    work.session.add(ImportFile(owner_id=work.owner_id, import_id=made.id, content=content))
    enqueue(work, FORGET, made.id, _payload(made), work.now + UNDO_FOR)
    return made


def own(work: Write, import_id: str) -> Import:
    """One's own import, to be changed.

    Raises:
        NotFound: there is none.
    """
    found = work.session.get(Import, (work.owner_id, import_id))
    if found is None:
        raise NotFound
    return found


def change(work: Write, import_id: str, patch: ImportPatch) -> None:
    """Agree on the mapping, or on what happens to people already in the list. A check made before is void.

    Raises:
        WrongState: it has been started.
        Unprocessable: a column or field that does not exist.
    """
    found = own(work, import_id)
    if found.state not in BEFORE_RUNNING:
        raise WrongState("The import has been started; upload the file again to import it in another way.")
    changes = patch.changes()
    if "mapping" in changes:
        _check_mapping(found, changes["mapping"])
        found.mapping = {**found.mapping, **changes["mapping"]}
    if "duplicates" in changes:
        found.duplicates = changes["duplicates"]
    found.state, found.counts, found.done, found.updated_at = S.UPLOADED, {}, 0, work.now


def _check_mapping(found: Import, mapping: dict[str, str | None]) -> None:
    columns = {column["name"] for column in found.detection["columns"]}
    errors = [
        InputError(f"/mapping/{name}", "unknown_column", say("The file has no column {name!r}.", name=name))
        for name in mapping
        if name not in columns
    ]
    errors += [
        InputError(
            f"/mapping/{name}", "unknown_field", say("There is no field {field!r}; `fields` lists them.", field=field)
        )
        for name, field in mapping.items()
        if field is not None and field not in FIELD_NAMES
    ]
    if errors:
        raise Unprocessable(errors[0].detail, errors=tuple(errors))


def begin(work: Write, import_id: str, verb: str) -> None:
    """Check (a dry run) or start an import: a job does the work.

    Raises:
        WrongState: it stands where this is not possible.
    """
    found = _in_state(work, import_id, verb)
    work.execute(delete(ImportRow).where(ImportRow.owner_id == work.owner_id, ImportRow.import_id == import_id))
    found.state = S.CHECKING if verb == "check" else S.RUNNING
    found.counts, found.done, found.error, found.updated_at = {}, 0, None, work.now
    key = f"{found.id}:{verb}:{work.now.isoformat()}"
    enqueue(work, RUN, key, {**_payload(found), "dry_run": verb == "check"})


def cancel(work: Write, import_id: str) -> None:
    """Stop an import; what is in the list by then stays, and can be undone.

    Raises:
        WrongState: it is over already.
    """
    found = _in_state(work, import_id, "cancel")
    was_running = found.state == S.RUNNING
    found.state, found.updated_at, found.finished_at = S.CANCELLED, work.now, work.now
    found.undo_until = work.now + UNDO_FOR if was_running else None


def undoable(work: Write, import_id: str) -> Import:
    """The import, if it can still be undone.

    Raises:
        WrongState: nothing was imported, or it is running.
        Gone: its time is over.
    """
    found = _in_state(work, import_id, "undo")
    if found.undo_until is None:
        raise WrongState("This import changed nothing, so there is nothing to undo.")
    if found.undo_until <= work.now:
        raise Gone("An import can be undone for a day; that day is over.")
    return found


def _in_state(work: Write, import_id: str, verb: str) -> Import:
    found = own(work, import_id)
    if found.state not in ALLOWED_FROM[verb]:
        possible = [other for other, states in ALLOWED_FROM.items() if found.state in states]
        raise WrongState(STANDING.refusal(found.state, verb, possible))
    return found


def forget(work: Write, import_id: str) -> None:
    """Remove the file and what an undo would need, or ask again later while it can still be undone."""
    found = own(work, import_id)
    if found.undo_until is not None and found.undo_until > work.now:
        enqueue(work, FORGET, f"{import_id}:{found.undo_until.isoformat()}", _payload(found), found.undo_until)
        return
    for table in (ImportFile, ImportChange):
        work.execute(delete(table).where(table.owner_id == work.owner_id, table.import_id == import_id))


def content_of(work: Write, import_id: str) -> bytes | None:
    """The bytes of the file, or None when they are gone."""
    return work.execute(
        select(ImportFile.content).where(ImportFile.owner_id == work.owner_id, ImportFile.import_id == import_id)
    ).scalar()


def _payload(made: Import) -> dict[str, str]:
    return {"owner_id": made.owner_id, "import_id": made.id}
