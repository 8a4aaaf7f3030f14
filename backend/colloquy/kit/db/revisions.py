"""One integer per owner, raised by every writing transaction: what ETags, the body cache and change feeds rest on."""

from functools import cache
from typing import Any

from sqlalchemy import BigInteger, Connection
from sqlalchemy.dialects.postgresql import insert as postgres_insert
from sqlalchemy.dialects.sqlite import insert as sqlite_insert
from sqlalchemy.orm import Mapped, Session, mapped_column
from sqlalchemy.sql.dml import ReturningInsert

from colloquy.kit.db.base import Table, core
from colloquy.kit.db.types import IdType


class Revision(Table):
    """The revision of one owner's rows; the owner `SHARED` stands for what is campus-wide."""

    __tablename__ = "revisions"

    owner_id: Mapped[str] = mapped_column(IdType, primary_key=True)
    revision: Mapped[int] = mapped_column(BigInteger, default=0)


def raise_revision(session: Session | Connection, owner_id: str) -> int:
    """Add one to the owner's revision and return it.

    The row stays locked until the transaction ends, so that one owner's writes happen one after another.
    """
    connection = session.connection() if isinstance(session, Session) else session
    raised = _raise(connection.dialect.name)
    revision: int = connection.execute(raised, {"owner_id": owner_id, "revision": 1}).scalar_one()
    return revision


@cache
def _raise(dialect: str) -> ReturningInsert[Any]:
    table = core(Revision)
    insert = (sqlite_insert if dialect == "sqlite" else postgres_insert)(table)
    raised = insert.on_conflict_do_update(index_elements=[table.c.owner_id], set_={"revision": table.c.revision + 1})
    return raised.returning(table.c.revision)
