"""Who asks: one look-up of a credential, before anything else runs."""

from datetime import datetime, timedelta
from functools import lru_cache

from anyio import to_thread
from sqlalchemy import update
from sqlalchemy.exc import SQLAlchemyError
from starlette.requests import cookie_parser

from colloquy.accounts import rules
from colloquy.accounts.look_up import LookUp, PostgresLookUp, SqliteLookUp
from colloquy.accounts.tables import SignedIn, Token
from colloquy.kit.actor import ALL_SCOPES, Actor
from colloquy.kit.db.work import Database
from colloquy.kit.errors import Unauthorized, Unavailable
from colloquy.kit.http.limits import Headers
from colloquy.kit.settings import Settings

TOKEN_TOUCHED_EVERY = timedelta(hours=1)
SESSION_TOUCHED_EVERY = timedelta(minutes=15)


def session_cookie(settings: Settings) -> str:
    """The name of the session's cookie: bound to the host where cookies are secure."""
    return "__Host-colloquy_session" if settings.secure_cookies else "colloquy_session"


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
            revision=row[4] or 0, shared_revision=row[5] or 0, last_used_at=last_at, locale=row[9],
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
