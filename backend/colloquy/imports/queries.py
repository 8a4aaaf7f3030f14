"""What may be seen of imports: one's own."""

from typing import Any

from sqlalchemy import select

from colloquy.imports.rules.mapping import MAPPABLE_FIELDS
from colloquy.imports.schemas import ImportRowList
from colloquy.imports.tables import Import, ImportRow
from colloquy.kit.db.work import Read
from colloquy.kit.paging import Order, Sort, page
from colloquy.kit.wire import ListView

NEWEST = Order({"created_at": Sort("created_at", Import.created_at)}, "-created_at", Import.id)
IN_ORDER = Order({"row": Sort("row", ImportRow.row)}, "row", ImportRow.row)
FIELDS = [field.name for field in MAPPABLE_FIELDS]
COLUMNS = (
    Import.id, Import.filename, Import.size, Import.format, Import.encoding, Import.state, Import.detection,
    Import.mapping, Import.duplicates, Import.counts, Import.total, Import.done, Import.error, Import.created_at,
    Import.updated_at, Import.finished_at, Import.undo_until,
)  # fmt: skip


def one(work: Read, import_id: str) -> dict[str, Any] | None:
    """One import, or None."""
    row = work.row(select(*COLUMNS).where(Import.owner_id == work.owner_id, Import.id == import_id))
    return None if row is None else _shaped(row)


def listed(work: Read, view: ListView) -> dict[str, Any]:
    """A page of imports, the newest first."""
    envelope = page(work, select(*COLUMNS).where(Import.owner_id == work.owner_id), NEWEST, view)
    return {**envelope, "items": [_shaped(item) for item in envelope["items"]]}


def rows(work: Read, import_id: str, view: ImportRowList) -> dict[str, Any]:
    """A page of what became of the rows."""
    statement = select(
        ImportRow.row, ImportRow.outcome, ImportRow.name, ImportRow.contact_id, ImportRow.problems
    ).where(ImportRow.owner_id == work.owner_id, ImportRow.import_id == import_id)
    if view.outcome:
        statement = statement.where(ImportRow.outcome.in_(view.outcome))
    if view.problems:
        statement = statement.where(ImportRow.has_problems)
    return page(work, statement, IN_ORDER, view, query=(import_id, view.outcome, view.problems))


PROBLEM_HEADER = ("Row", "Problems", "Full name", "Organization", "Title", "E-mail", "Phone", "Link", "Notes")


def problem_rows(work: Read, import_id: str) -> list[tuple[str, ...]]:
    """A table of the rows with problems: what is wrong first, then what was read, ready to be corrected."""
    rows = work.rows(
        select(ImportRow.row, ImportRow.name, ImportRow.problems, ImportRow.cells)
        .where(ImportRow.owner_id == work.owner_id, ImportRow.import_id == import_id, ImportRow.has_problems)
        .order_by(ImportRow.row)
    )
    return [PROBLEM_HEADER, *map(_problem_row, rows)]


def _problem_row(row: dict[str, Any]) -> tuple[str, ...]:
    cells = row["cells"]
    reasons = " ".join(f"{problem['column']}: {problem['detail']}".removeprefix(": ") for problem in row["problems"])
    first = [next((value for _, value in cells.get(name, ())), "") for name in ("emails", "phones", "links")]
    known = (row["name"], cells.get("organization", ""), cells.get("title", ""))
    return (str(row["row"]), reasons, *known, *first, cells.get("notes", ""))


def _shaped(row: dict[str, Any]) -> dict[str, Any]:
    detection, mapping = row.pop("detection"), row.pop("mapping")
    total, done = row.pop("total"), row.pop("done")
    columns = [
        {
            "name": column["name"], "field": mapping.get(column["name"], column["proposed_field"]),
            "runner_up": column["runner_up"], "samples": column["samples"],
        }
        for column in detection["columns"]
    ]  # fmt: skip
    counts = dict.fromkeys(("create", "update", "unchanged", "skip", "problem", "with_problems"), 0) | row["counts"]
    return {
        **row, "columns": columns, "fields": FIELDS, "counts": {"rows": total, "done": done, **counts},
        "progress": round(done / total, 3) if total else float(row["state"] in {"checked", "done"}),
    }  # fmt: skip
