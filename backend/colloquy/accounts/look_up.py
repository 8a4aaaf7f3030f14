"""Finding the row of a credential by its hash, on the event loop, with the two revisions that go with it.

SQLite answers from its own connection in a few microseconds, which is less than a change of thread would take.
PostgreSQL is asked asynchronously, so that a database that hangs does not hold up the process.
"""

from asyncio import Future, Task, create_task, get_running_loop, shield, timeout
from collections.abc import Mapping, Sequence
from typing import Any, Protocol

from psycopg import AsyncConnection, OperationalError

from colloquy.kit.db.engine import SQLITE_PRAGMAS, sqlite_module
from colloquy.kit.ids import SHARED
from colloquy.kit.settings import Settings

ANSWER_WITHIN_S = 3
MOST_KNOWN = 10_000
LOOK_UP = """
SELECT c.id, c.owner_id, a.roles, a.disabled_at, r.revision, s.revision, {columns}, a.locale, c.hash
FROM {table} c JOIN accounts a ON a.id = c.owner_id
LEFT JOIN revisions r ON r.owner_id = a.id LEFT JOIN revisions s ON s.owner_id = '{shared}'
WHERE c.hash = {mark}
"""
COLUMNS = {"tokens": "c.scopes, c.expires_at, c.last_used_at", "sessions": "'', c.expires_at, c.last_seen_at"}

Found = Sequence[Any] | None
"""Credential id, account id, roles, disabled at, the two revisions, scopes, expiry, last use, locale."""


def _statements(mark: str) -> dict[str, str]:
    return {
        table: LOOK_UP.format(table=table, columns=columns, shared=SHARED, mark=mark)
        for table, columns in COLUMNS.items()
    }


class LookUp(Protocol):
    """Finds the row of a credential by its hash."""

    async def find(self, table: str, secret_hash: str) -> Found: ...

    async def close(self) -> None:
        """Let go of connections."""
        ...


class SqliteLookUp:
    """On SQLite: a connection of its own that only reads, used by the event loop alone.

    SQLite tells in two microseconds whether anybody at all, in whichever process, has written since it was last asked.
    While nobody has, what was found before still stands.
    """

    def __init__(self, settings: Settings) -> None:
        path = settings.data / "colloquy.db"
        self._connection = sqlite_module().connect(str(path), isolation_level=None, check_same_thread=False)
        for name, value in {**SQLITE_PRAGMAS, "query_only": "ON", "busy_timeout": "1000"}.items():
            self._connection.execute(f"PRAGMA {name}={value}")
        self._statements = _statements("?")
        self._version = -1
        self._known: dict[tuple[str, str], Found] = {}

    async def find(self, table: str, secret_hash: str) -> Found:
        [version] = self._connection.execute("PRAGMA data_version").fetchone()
        if version != self._version or len(self._known) > MOST_KNOWN:
            self._version, self._known = version, {}
        key = (table, secret_hash)
        if key not in self._known:
            self._known[key] = self._connection.execute(self._statements[table], (secret_hash,)).fetchone()
        return self._known[key]

    async def close(self) -> None:
        self._connection.close()


class PostgresLookUp:
    """On PostgreSQL: one asynchronous connection, and one question for all who ask while the last one is answered.

    Nobody is told what was read before they asked, since a question is put together only when it is sent. A connection
    that turns out to be dead is replaced, once, which costs nothing while all is well.
    """

    def __init__(self, settings: Settings) -> None:
        self._url = settings.database_url.replace("postgresql+psycopg://", "postgresql://")
        self._connection: AsyncConnection[Any] | None = None
        self._statements = _statements("ANY(%s)")
        self._asked: dict[tuple[str, str], Future[Found]] = {}
        self._answering: Task[None] | None = None

    async def find(self, table: str, secret_hash: str) -> Found:
        answer = self._asked.get((table, secret_hash))
        if answer is None:
            answer = self._asked[table, secret_hash] = get_running_loop().create_future()
        if self._answering is None:
            self._answering = create_task(self._answer())
        return await shield(answer)  # others may wait for the same one

    async def close(self) -> None:
        if self._connection is not None:
            await self._connection.close()

    async def _answer(self) -> None:
        """Ask for all who wait, until nobody does."""
        try:
            while self._asked:
                asked, self._asked = self._asked, {}
                for table in COLUMNS:
                    waiting = {key[1]: answer for key, answer in asked.items() if key[0] == table}
                    if waiting:
                        await self._answer_all(table, waiting)
        finally:
            self._answering = None

    async def _answer_all(self, table: str, waiting: Mapping[str, "Future[Found]"]) -> None:
        try:
            rows = await self._rows(table, list(waiting))
        except Exception as error:  # noqa: BLE001 -- whoever waits gets it
            for answer in waiting.values():
                answer.set_exception(error)
            return
        found = {row[-1]: (str(row[0]), str(row[1]), *row[2:]) for row in rows}
        for secret_hash, answer in waiting.items():
            answer.set_result(found.get(secret_hash))

    async def _rows(self, table: str, hashes: list[str]) -> list[Any]:
        fresh = self._connection is None
        try:
            async with timeout(ANSWER_WITHIN_S):
                if self._connection is None:
                    self._connection = await self._connect()
                cursor = await self._connection.execute(self._statements[table].encode(), (hashes,))
                return await cursor.fetchall()
        except Exception as error:
            dead, self._connection = self._connection, None
            if dead is not None:
                await dead.close()
            if fresh or not isinstance(error, OperationalError):
                raise
        return await self._rows(table, hashes)

    async def _connect(self) -> AsyncConnection[Any]:
        return await AsyncConnection.connect(
            self._url, autocommit=True, prepare_threshold=1, connect_timeout=ANSWER_WITHIN_S,
            options="-c timezone=UTC -c default_transaction_read_only=on -c statement_timeout=5s",
            application_name="colloquy-gate",
        )  # fmt: skip
