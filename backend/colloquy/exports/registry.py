"""What an export holds: every table of an owner's rows, unless a reason stands here.

The list is drawn from the schema, so that a table that is added later is exported without anybody remembering it.
"""

from collections.abc import Iterator
from typing import Any, Final

from sqlalchemy import Table as SqlTable

from colloquy.advising.tables import AdviserProfile
from colloquy.checks.tables import DismissedFinding
from colloquy.contacts.tables import Contact
from colloquy.interviews.tables import Interview
from colloquy.kit.db.base import Table
from colloquy.milestones.tables import Milestone
from colloquy.referrals.tables import Referral
from colloquy.resumes.tables import Resume
from colloquy.tasks.tables import Task

FORMAT: Final = "colloquy"
VERSION: Final = 1
LEFT_OUT: Final = {
    "sessions": "a credential",
    "tokens": "a credential",
    "idempotency_keys": "housekeeping of a day",
    "revisions": "a counter",
    "contact_keys": "derived from contacts",
    "contact_search": "derived from contacts",
    "removals": "only serves an undo here",
    "merges": "only serves an undo here",
    "imports": "only serves a report and an undo here",
    "import_files": "a copy of what the person has",
    "import_rows": "a report",
    "import_changes": "only serves an undo here",
}
COLUMNS_LEFT_OUT: Final = frozenset({"owner_id", "name_key", "text_key", "comfort_key", "last_contact_key"})
"""Whose it is, which is whoever reads it, and keys, which follow from the other columns."""
HOLDS: Final = (AdviserProfile, Contact, DismissedFinding, Interview, Milestone, Referral, Resume, Task)
"""Named so that their tables are known before the schema is read."""


def exported_tables() -> Iterator[SqlTable]:
    """The tables of an export, those that others refer to first."""
    for table in Table.metadata.sorted_tables:
        if "owner_id" in table.columns and table.name not in LEFT_OUT:
            yield table


def exported_columns(table: SqlTable) -> list[Any]:
    """The columns of a table that an export holds."""
    return [column for column in table.columns if column.name not in COLUMNS_LEFT_OUT]
