"""Wire shapes of imports."""

from datetime import datetime
from enum import StrEnum
from typing import Annotated

from pydantic import Field

from colloquy.kit.ids import Id
from colloquy.kit.telling import Spoken
from colloquy.kit.text import Line
from colloquy.kit.wire import ListView, Page, Patch, Shape, absent


class ImportState(StrEnum):
    """Where an import stands."""

    UPLOADED = "uploaded"
    CHECKING = "checking"
    CHECKED = "checked"
    RUNNING = "running"
    DONE = "done"
    CANCELLED = "cancelled"
    FAILED = "failed"
    UNDONE = "undone"


class Duplicates(StrEnum):
    """What to do with a row whose person is in the list already."""

    SKIP = "skip"
    FILL = "fill"
    CREATE = "create"


class Outcome(StrEnum):
    """What becomes of a row."""

    CREATE = "create"
    UPDATE = "update"
    UNCHANGED = "unchanged"
    SKIP = "skip"
    PROBLEM = "problem"


class ImportColumn(Shape):
    """A column of the file: where it goes, what else it might be, and what stands in it."""

    name: str
    field: str | None
    runner_up: str | None
    samples: list[str]


class ImportCounts(Shape):
    """How many rows have, or would have, which outcome; `problem` rows are imported as far as they can be.

    `with_problems` counts rows of any outcome that carry a remark: those are the rows of `problem_rows.csv`.
    """

    rows: int = 0
    done: int = 0
    create: int = 0
    update: int = 0
    unchanged: int = 0
    skip: int = 0
    problem: int = 0
    with_problems: int = 0


class Import(Shape):
    """A file on its way into your list."""

    id: Id
    filename: str
    size: int
    format: str
    encoding: str
    state: ImportState
    columns: list[ImportColumn]
    fields: list[str]
    duplicates: Duplicates
    counts: ImportCounts
    progress: float
    error: Spoken | None
    created_at: datetime
    updated_at: datetime
    finished_at: datetime | None
    undo_until: datetime | None


class ImportPage(Page):
    """Imports, the newest first."""

    items: list[Import]


ColumnName = Annotated[str, Line(200)]
FieldName = Annotated[str, Line(60)]


class ImportPatch(Patch):
    """What may be changed before an import runs. `mapping` goes from a column's name to a field, or to null."""

    mapping: Annotated[dict[ColumnName, FieldName | None], Field(max_length=200)] = absent()
    duplicates: Duplicates = absent()


class RowProblem(Shape):
    """Something about a row that one may want to put right."""

    code: str
    column: str
    detail: Spoken


class ImportRow(Shape):
    """What became, or would become, of one row."""

    row: int
    outcome: Outcome
    name: str
    contact_id: Id | None
    problems: list[RowProblem]


class ImportRowPage(Page):
    """Rows in the order of the file."""

    items: list[ImportRow]


class ImportRowList(ListView):
    """How to list the rows of an import."""

    outcome: Annotated[list[Outcome], Field(max_length=10)] = []
    problems: Annotated[bool, Field(description="Only rows with problems.")] = False
