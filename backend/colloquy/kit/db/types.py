"""Column types that behave the same on both databases."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import JSON, BigInteger, DateTime, Dialect, Integer, String, Text
from sqlalchemy.dialects.postgresql import JSONB, UUID
from sqlalchemy.types import TypeDecorator, TypeEngine

Json = JSON().with_variant(JSONB(), "postgresql")
"""A JSON document: text on SQLite, jsonb on PostgreSQL."""

SortKey = Text().with_variant(Text(collation="C"), "postgresql")
"""A folded text to sort by: in the order of its code points on both databases, whatever the server's locale."""

Serial = BigInteger().with_variant(Integer(), "sqlite")
"""A counting key: SQLite counts only in a column of type INTEGER."""


class IdType(TypeDecorator[str]):
    """An identifier: 36 characters in Python and on SQLite, uuid on PostgreSQL."""

    impl = String(36)
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        if dialect.name == "postgresql":
            return dialect.type_descriptor(UUID(as_uuid=False))
        return dialect.type_descriptor(String(36))


class UtcDateTime(TypeDecorator[datetime]):
    """An instant in UTC; a naive datetime is refused.

    SQLite keeps text of fixed width that sorts as time does; PostgreSQL keeps timestamptz.
    """

    impl = DateTime(timezone=True)
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        kind = String(27) if dialect.name == "sqlite" else DateTime(timezone=True)
        return dialect.type_descriptor(kind)

    def bind_processor(self, dialect: Dialect) -> Callable[[datetime | None], Any]:
        on_sqlite = dialect.name == "sqlite"

        def process(value: datetime | None) -> Any:  # noqa: ANN401 -- text on one database, datetime on the other
            if value is None:
                return None
            if value.tzinfo is None:
                raise ValueError("A datetime without a zone cannot be stored: pass an aware one.")
            return sqlite_instant(value) if on_sqlite else value

        return process

    def result_processor(self, dialect: Dialect, _coltype: object) -> Callable[[Any], datetime | None] | None:
        if dialect.name == "sqlite":
            parse = datetime.fromisoformat
            return lambda value: None if value is None else parse(value)
        return None


def sqlite_instant(instant: datetime) -> str:
    """The text that SQLite keeps for an instant: 27 characters, sorted as time."""
    return instant.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")
