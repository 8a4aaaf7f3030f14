"""One integer per owner, raised by every writing transaction: what ETags, the body cache and change feeds rest on."""

from sqlalchemy import BigInteger, Connection
from sqlalchemy.dialects.postgresql import insert as postgres_insert
from sqlalchemy.dialects.sqlite import insert as sqlite_insert
from sqlalchemy.orm import Mapped, Session, mapped_column

from colloquy.kit.db.base import Table
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
    bind = session.get_bind() if isinstance(session, Session) else session
    insert = sqlite_insert if bind.dialect.name == "sqlite" else postgres_insert
    statement = (
        insert(Revision)
        .values(owner_id=owner_id, revision=1)
        .on_conflict_do_update(index_elements=[Revision.owner_id], set_={"revision": Revision.revision + 1})
        .returning(Revision.revision)
    )
    return int(session.execute(statement).scalar_one())
