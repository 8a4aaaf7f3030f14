"""Rows of imports: the file, what became of each of its rows, and what an undo needs."""

from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, ForeignKeyConstraint, Index, LargeBinary
from sqlalchemy.orm import Mapped, mapped_column

from colloquy.kit.db.base import Dated, Owned, Table, id_column
from colloquy.kit.db.types import IdType


class Import(Owned, Dated, Table):
    """One uploaded file on its way into somebody's list. `detection` is what the reader said of it."""

    __tablename__ = "imports"

    filename: Mapped[str]
    size: Mapped[int]
    format: Mapped[str]
    encoding: Mapped[str]
    detection: Mapped[dict[str, Any]]
    mapping: Mapped[dict[str, Any]] = mapped_column(default=dict)
    duplicates: Mapped[str]
    state: Mapped[str]
    counts: Mapped[dict[str, Any]] = mapped_column(default=dict)
    total: Mapped[int] = mapped_column(default=0)
    done: Mapped[int] = mapped_column(default=0)
    organizations: Mapped[list[str]] = mapped_column(default=list)
    """The organizations that it added."""
    error: Mapped[str | None]
    finished_at: Mapped[datetime | None]
    undo_until: Mapped[datetime | None]

    __table_args__ = (Index(None, "owner_id", "created_at", "id"),)


class _OfImport:
    """What belongs to an import and goes with it."""

    owner_id: Mapped[str] = mapped_column(IdType, ForeignKey("accounts.id", ondelete="CASCADE"), primary_key=True)
    import_id: Mapped[str] = mapped_column(IdType, primary_key=True)


def _of_import() -> ForeignKeyConstraint:
    return ForeignKeyConstraint(["owner_id", "import_id"], ["imports.owner_id", "imports.id"], ondelete="CASCADE")


class ImportFile(_OfImport, Table):
    """The bytes of the file, kept until the import can no longer be undone; here, so that any worker can read them."""

    __tablename__ = "import_files"

    content: Mapped[bytes] = mapped_column(LargeBinary)

    __table_args__ = (_of_import(),)


class ImportRow(_OfImport, Table):
    """What became, or would become, of one row of the file. `cells` is kept for rows with problems only."""

    __tablename__ = "import_rows"

    row: Mapped[int] = mapped_column(primary_key=True)
    outcome: Mapped[str]
    name: Mapped[str]
    contact_id: Mapped[str | None] = id_column()
    problems: Mapped[list[dict[str, Any]]] = mapped_column(default=list)
    has_problems: Mapped[bool] = mapped_column(default=False)
    cells: Mapped[dict[str, Any]] = mapped_column(default=dict)

    __table_args__ = (_of_import(), Index(None, "owner_id", "import_id", "outcome", "row"))


class ImportChange(_OfImport, Table):
    """What an import did to one contact. `before` and `after` hold the changed values; for a new one both are empty."""

    __tablename__ = "import_changes"

    contact_id: Mapped[str] = mapped_column(IdType, primary_key=True)
    created: Mapped[bool]
    before: Mapped[dict[str, Any]] = mapped_column(default=dict)
    after: Mapped[dict[str, Any]] = mapped_column(default=dict)
    position_ids: Mapped[list[str]] = mapped_column(default=list)
    """The positions that it added to a contact that was there before."""

    __table_args__ = (_of_import(),)
