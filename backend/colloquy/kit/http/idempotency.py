"""Idempotency keys: a POST sent again gives the first answer again, kept in the transaction that made it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, ForeignKey, LargeBinary, Text, delete, select
from sqlalchemy.dialects.postgresql import insert as postgres_insert
from sqlalchemy.dialects.sqlite import insert as sqlite_insert
from sqlalchemy.orm import Mapped, mapped_column
from starlette.responses import Response

from colloquy.kit.db.base import Table
from colloquy.kit.db.types import IdType
from colloquy.kit.db.work import Database, Write
from colloquy.kit.errors import BadRequest, Conflict, Unprocessable
from colloquy.kit.saying import say

KEPT_FOR = timedelta(hours=24)
LONGEST_KEY = 200
GIVEN_UP_AFTER = timedelta(minutes=2)
"""A request of several transactions that has not ended by then is taken for dead, and its key may be used again."""


class IdempotencyKey(Table):
    """An answer that was given, under the key the client chose."""

    __tablename__ = "idempotency_keys"

    owner_id: Mapped[str] = mapped_column(IdType, ForeignKey("accounts.id", ondelete="CASCADE"), primary_key=True)
    key: Mapped[str] = mapped_column(Text, primary_key=True)
    fingerprint: Mapped[str]
    status: Mapped[int] = mapped_column(default=0)
    headers: Mapped[dict[str, Any]] = mapped_column(default=dict)
    body: Mapped[bytes | None] = mapped_column(LargeBinary)
    created_at: Mapped[datetime] = mapped_column(index=True)


class KeyReused(Unprocessable):
    """The same key came with another request."""

    code = "idempotency_key_reused"
    title = "This Idempotency-Key belongs to another request"


class SecretShownOnce(Conflict):
    """The first answer held a secret, which is not kept and so cannot be repeated."""

    code = "secret_shown_once"
    title = "Already done; the secret was shown once"


class StillRunning(Conflict):
    """The first request under this key has not ended yet."""

    code = "still_running"
    title = "The first request with this key is still being carried out"


@dataclass(frozen=True)
class Attempt:
    """A POST under a key: `fingerprint` tells this request from another one.

    Raises:
        BadRequest: a key that is empty, too long or not plain ASCII.
    """

    key: str
    fingerprint: str
    secret: bool

    def __post_init__(self) -> None:
        if not (0 < len(self.key) <= LONGEST_KEY and self.key.isascii() and self.key.isprintable()):
            raise BadRequest(say("Idempotency-Key must be 1 to {most} printable ASCII characters.", most=LONGEST_KEY))

    def replay_or_begin(self, work: Write) -> Response | None:
        """The first answer if there is one; otherwise take the key within this transaction.

        Raises:
            KeyReused: the key came with another request before.
            SecretShownOnce: the first answer held a secret.
            StillRunning: the first request has not been answered yet.
        """
        insert = sqlite_insert if work.connection.dialect.name == "sqlite" else postgres_insert
        old = IdempotencyKey.created_at < work.now - KEPT_FOR
        work.execute(delete(IdempotencyKey).where(*self._mine(work.owner_id), old))
        taken = work.execute(
            insert(IdempotencyKey)
            .values(
                owner_id=work.owner_id,
                key=self.key,
                fingerprint=self.fingerprint,
                status=0,
                headers={},
                body=None,
                created_at=work.now,
            )
            .on_conflict_do_nothing()
            .returning(IdempotencyKey.key)
        ).first()
        return None if taken else self._first_answer(work)

    def around(self, database: Database, owner_id: str, run: Callable[[], Response]) -> Response:
        """Carry out a request that opens transactions of its own: the key is taken before and the answer kept after.

        A crash in between leaves the key taken for `GIVEN_UP_AFTER`; then the request may be carried out again.
        """
        with database.writing(owner_id) as work:
            replay = self.replay_or_begin(work)
        if replay is not None:
            return replay
        try:
            response = run()
        except BaseException:
            with database.writing(owner_id) as work:
                work.execute(delete(IdempotencyKey).where(*self._mine(owner_id)))
            raise
        with database.writing(owner_id) as work:
            self.keep(work, response)
        return response

    def _mine(self, owner_id: str) -> tuple[ColumnElement[bool], ...]:
        return IdempotencyKey.owner_id == owner_id, IdempotencyKey.key == self.key

    def _first_answer(self, work: Write) -> Response | None:
        kept = work.session.scalars(select(IdempotencyKey).where(*self._mine(work.owner_id))).one()
        if kept.fingerprint != self.fingerprint:
            raise KeyReused("Use a new key for a new request; the key was used with another path or body.")
        if not kept.status:
            if kept.created_at > work.now - GIVEN_UP_AFTER:
                raise StillRunning("Wait a moment, then send it again.", headers={"Retry-After": "2"})
            kept.created_at = work.now
            return None
        if self.secret:
            raise SecretShownOnce(
                "It was made by the first request. If its answer was lost, remove it and make another."
            )
        return Response(kept.body, kept.status, {**kept.headers, "idempotency-replayed": "true"})

    def keep(self, work: Write, response: Response) -> None:
        """Keep the answer, in the transaction that it tells of."""
        row = work.session.get_one(IdempotencyKey, (work.owner_id, self.key))
        row.status = response.status_code
        row.headers = {
            name: response.headers[name]
            for name in ("location", "etag", "content-type", "content-language")
            if name in response.headers
        }
        row.body = b"" if self.secret else bytes(response.body)


def forget_old(work: Write) -> None:
    """Remove answers that are no longer kept."""
    work.execute(delete(IdempotencyKey).where(IdempotencyKey.created_at < work.now - KEPT_FOR))
