"""Who asks: one look-up of a credential, on the event loop, before anything else runs.

SQLite answers from its own connection in some fifty microseconds, which is less than a change of thread would take;
PostgreSQL is asked asynchronously, so that a database that hangs does not hold up the process.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta
from functools import lru_cache
from typing import Any, Protocol

from anyio import Lock, to_thread
from psycopg import OperationalError
from psycopg_pool import AsyncConnectionPool
from sqlalchemy import update
from sqlalchemy.exc import SQLAlchemyError
from starlette.requests import cookie_parser

from colloquy.accounts import rules
from colloquy.accounts.tables import SignedIn, Token
from colloquy.kit.actor import ALL_SCOPES, Actor
from colloquy.kit.db.engine import SQLITE_PRAGMAS, sqlite_module
from colloquy.kit.db.work import Database
from colloquy.kit.errors import Unauthorized, Unavailable
from colloquy.kit.http.limits import Headers
from colloquy.kit.ids import SHARED
from colloquy.kit.settings import Settings

TOKEN_TOUCHED_EVERY = timedelta(hours=1)
SESSION_TOUCHED_EVERY = timedelta(minutes=15)
POOLED = 4
ANSWER_WITHIN_S = 3
LOOK_UP = """
SELECT c.id, c.owner_id, a.roles, a.disabled_at, r.revision, s.revision, {columns}
FROM {table} c JOIN accounts a ON a.id = c.owner_id
LEFT JOIN revisions r ON r.owner_id = a.id LEFT JOIN revisions s ON s.owner_id = '{shared}'
WHERE c.hash = {mark}
"""
COLUMNS = {"tokens": "c.scopes, c.expires_at, c.last_used_at", "sessions": "'', c.expires_at, c.last_seen_at"}


def session_cookie(settings: Settings) -> str:
    """The name of the session's cookie: bound to the host where cookies are secure."""
    return "__Host-colloquy_session" if settings.secure_cookies else "colloquy_session"


class LookUp(Protocol):
    """Finds the row of a credential by its hash."""

    async def find(self, table: str, secret_hash: str) -> Sequence[Any] | None:
        """Credential id, account id, roles, disabled at, the two revisions, scopes, expiry, last use."""
        ...

    async def close(self) -> None:
        """Let go of connections."""
        ...


class SqliteLookUp:
    """On SQLite: a connection of its own that only reads, used by the event loop alone."""

    def __init__(self, settings: Settings) -> None:
        path = settings.data / "colloquy.db"
        self._connection = sqlite_module().connect(str(path), isolation_level=None, check_same_thread=False)
        for name, value in {**SQLITE_PRAGMAS, "query_only": "ON", "busy_timeout": "1000"}.items():
            self._connection.execute(f"PRAGMA {name}={value}")
        self._statements = {
            table: LOOK_UP.format(table=table, columns=columns, shared=SHARED, mark="?")
            for table, columns in COLUMNS.items()
        }

    async def find(self, table: str, secret_hash: str) -> Sequence[Any] | None:
        row: Sequence[Any] | None = self._connection.execute(self._statements[table], (secret_hash,)).fetchone()
        return row

    async def close(self) -> None:
        self._connection.close()


class PostgresLookUp:
    """On PostgreSQL: a small asynchronous pool, opened at the first request.

    A connection that turns out to be dead is replaced when it fails, which costs nothing while all is well.
    """

    def __init__(self, settings: Settings) -> None:
        url = settings.database_url.replace("postgresql+psycopg://", "postgresql://")
        options = "-c timezone=UTC -c default_transaction_read_only=on -c statement_timeout=5s"
        self._pool = AsyncConnectionPool(
            url, min_size=1, max_size=POOLED, open=False, timeout=ANSWER_WITHIN_S, reconnect_timeout=ANSWER_WITHIN_S,
            kwargs={
                "autocommit": True, "prepare_threshold": 1, "options": options, "connect_timeout": ANSWER_WITHIN_S,
                "application_name": "colloquy-gate",
            },
        )  # fmt: skip
        self._opening = Lock()
        self._opened = False
        self._statements = {
            table: LOOK_UP.format(table=table, columns=columns, shared=SHARED, mark="%s")
            for table, columns in COLUMNS.items()
        }

    async def find(self, table: str, secret_hash: str) -> Sequence[Any] | None:
        await self._open()
        for remaining in reversed(range(POOLED + 1)):
            try:
                async with self._pool.connection() as connection:
                    cursor = await connection.execute(self._statements[table].encode(), (secret_hash,))
                    row = await cursor.fetchone()
            except OperationalError:
                if not remaining:
                    raise
            else:
                return None if row is None else (str(row[0]), str(row[1]), *row[2:])
        raise AssertionError("the last try returns or raises")

    async def _open(self) -> None:
        if self._opened:
            return
        async with self._opening:
            if not self._opened:
                await self._pool.open()
                self._opened = True

    async def close(self) -> None:
        if self._opened:
            await self._pool.close()


@lru_cache(maxsize=512)
def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


class Identify:
    """Turns the headers of a request into the actor behind it."""

    def __init__(self, settings: Settings, database: Database) -> None:
        self._database = database
        self._cookie = session_cookie(settings)
        self._idle = timedelta(days=settings.session_idle_days)
        self._look_up: LookUp = PostgresLookUp(settings) if settings.on_postgres else SqliteLookUp(settings)

    async def __call__(self, headers: Headers) -> Actor | None:
        """The actor; None for somebody who shows no credential.

        Raises:
            Unauthorized: a token was shown that is unknown, revoked or has run out.
            Unavailable: the database does not answer.
        """
        shown = headers.get(b"authorization")
        if shown is not None:
            return await self._by_token(shown.decode("latin-1"))
        cookie = headers.get(b"cookie")
        return await self._by_cookie(cookie.decode("latin-1")) if cookie else None

    async def close(self) -> None:
        """Let go of connections."""
        await self._look_up.close()

    async def _by_token(self, shown: str) -> Actor:
        scheme, _, secret = shown.partition(" ")
        secret = secret.strip()
        if scheme.lower() != "bearer" or not rules.looks_real(secret, rules.TOKEN_PREFIX):
            raise _no_token("The token is not one of this service's; copy it whole, as `Bearer clq_...`.")
        actor = await self._find("tokens", secret)
        if actor is None:
            raise _no_token("The token has been revoked or has run out; make a new one.")
        return actor

    async def _by_cookie(self, cookie: str) -> Actor | None:
        secret = cookie_parser(cookie).get(self._cookie, "")
        return await self._find("sessions", secret) if rules.looks_real(secret, "") else None

    async def _find(self, table: str, secret: str) -> Actor | None:
        try:
            row = await self._look_up.find(table, rules.secret_hash(secret))
        except Exception as error:
            raise Unavailable(
                "The database does not answer; try again shortly.", headers={"Retry-After": "2"}
            ) from error
        if row is None or row[3] is not None:
            return None
        now = self._database.clock.now()
        expires_at, last_at = _instant(row[7]), _instant(row[8])
        by_token = table == "tokens"
        idle = not by_token and last_at is not None and last_at < now - self._idle
        if (expires_at is not None and expires_at <= now) or idle:
            return None
        scopes = _words(row[6]) if by_token else ALL_SCOPES
        actor = Actor(
            account_id=row[1], roles=_words(row[2]), scopes=scopes, credential_id=row[0], by_token=by_token,
            revision=row[4] or 0, shared_revision=row[5] or 0, last_used_at=last_at,
            key=f"{row[1]} {row[2]} {row[6] if by_token else '*'}",
        )  # fmt: skip
        every = TOKEN_TOUCHED_EVERY if by_token else SESSION_TOUCHED_EVERY
        if last_at is None or now - last_at > every:
            await to_thread.run_sync(self._touch, actor)
        return actor

    def _touch(self, actor: Actor) -> None:
        """Note that a credential was used; not worth failing a request for."""
        table = Token if actor.by_token else SignedIn
        column = "last_used_at" if actor.by_token else "last_seen_at"
        try:
            with self._database.writing() as work:
                statement = update(table).where(table.owner_id == actor.account_id, table.id == actor.credential_id)
                work.execute(statement.values({column: work.now}))
        except SQLAlchemyError:
            return


def _instant(value: str | datetime | None) -> datetime | None:
    return datetime.fromisoformat(value) if isinstance(value, str) else value


def _no_token(detail: str) -> Unauthorized:
    challenge = {"WWW-Authenticate": 'Bearer realm="colloquy", error="invalid_token"'}
    return Unauthorized(detail, headers=challenge)
