"""Units of work: one transaction each, in one of two types, so that what only reads cannot write.

Committing happens here and nowhere else.
"""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, Executable, Result, Row, Select
from sqlalchemy.orm import Session

from colloquy.kit.clock import Clock
from colloquy.kit.db.engine import Engines
from colloquy.kit.db.revisions import raise_revision
from colloquy.kit.db.write_lock import FairLock
from colloquy.kit.languages import Language

if TYPE_CHECKING:
    from colloquy.kit.actor import Actor

Rows = Result[*tuple[Any, ...]]
"""What a statement gives: rows of as many columns as it selects."""

Selected = Select[*tuple[Any, ...]]
"""A select of as many columns as it likes."""


@dataclass
class Database:
    """A database with its clock: opens units of work."""

    engines: Engines
    clock: Clock
    write_lock: FairLock = field(default_factory=FairLock)
    wake: Callable[[], None] = lambda: None
    """Called after a commit that left work for the worker."""

    @contextmanager
    def reading(self, owner_id: str = "") -> Iterator["Read"]:
        """Open a transaction that cannot write."""
        with self.engines.read.connect() as connection:
            yield Read(connection, self.clock.now(), owner_id)

    @contextmanager
    def writing(self, owner_id: str = "") -> Iterator["Write"]:
        """Open a transaction that commits when the block ends well and rolls back when it does not.

        With an owner the owner's revision is raised first, which also puts one owner's writes in a row.
        """
        fair = self.write_lock if self.engines.on_sqlite else None
        if fair:
            fair.acquire()
        try:
            with Session(self.engines.write, expire_on_commit=False) as session, session.begin():
                work = Write(session, self.clock.now(), owner_id)
                if owner_id:
                    work.revision = raise_revision(session, owner_id)
                yield work
                session.flush()
                for other in sorted(work.touched - {owner_id}):
                    raise_revision(session, other)
        finally:
            if fair:
                fair.release()
        if work.left_work:
            self.wake()


class Read:
    """A transaction that reads: Core statements on one connection, no ORM objects."""

    def __init__(self, connection: Connection, now: datetime, owner_id: str) -> None:
        self.connection = connection
        self.now = now
        self.owner_id = owner_id
        self.actor: Actor | None = None
        self.language = Language.ENGLISH

    def execute(self, statement: Executable, parameters: Any = None) -> Rows:  # noqa: ANN401 -- as SQLAlchemy's
        """Run a statement."""
        return self.connection.execute(statement, parameters)

    def rows(self, statement: Executable, parameters: Mapping[str, Any] | None = None) -> list[dict[str, Any]]:
        """All rows as dictionaries, by the labels of the statement."""
        result = self.execute(statement, parameters)
        names = tuple(result.keys())
        return [dict(zip(names, row, strict=True)) for row in result.all()]

    def row(self, statement: Executable, parameters: Mapping[str, Any] | None = None) -> dict[str, Any] | None:
        """The one row as a dictionary, or None."""
        found: Row[Any] | None = self.execute(statement, parameters).first()
        return None if found is None else dict(found._mapping)  # noqa: SLF001 -- SQLAlchemy's public name for it


class Write(Read):
    """A transaction that writes: a session for rows that change, Core statements for many at once."""

    def __init__(self, session: Session, now: datetime, owner_id: str) -> None:
        super().__init__(session.connection(), now, owner_id)
        self.session = session
        self.revision = 0
        self.touched: set[str] = set()
        self.left_work = False
        self.if_match: str | None = None

    def execute(self, statement: Executable, parameters: Any = None) -> Rows:  # noqa: ANN401 -- as SQLAlchemy's
        """Run a statement, after sending pending changes. Columns are read past the session, as `Read` does."""
        if statement.is_select:
            self.session.flush()
            return self.connection.execute(statement, parameters)
        return self.session.execute(statement, parameters)

    def touch(self, owner_id: str) -> None:
        """Say that rows of another owner (or of `SHARED`) change too, so that nobody is shown what is old."""
        self.touched.add(owner_id)

    def claim(self, owner_id: str) -> None:
        """Have the rows of another owner (or of `SHARED`) to oneself until the transaction ends.

        Whoever reads them afterwards to change them cannot write over what somebody else changed meanwhile.
        """
        raise_revision(self.session, owner_id)

    def flush(self) -> None:
        """Send pending changes to the database, so that what it refuses is refused here."""
        self.session.flush()
