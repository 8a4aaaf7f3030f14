"""The base of all tables, and what every private row carries."""

from datetime import datetime
from typing import Any, ClassVar, TypeVar

from sqlalchemy import JSON, Boolean, ForeignKey, MetaData, Text
from sqlalchemy import Table as CoreTable
from sqlalchemy.orm import (
    DeclarativeBase,
    Mapped,
    MappedColumn,
    aliased,  # noqa: TID251 -- the one place where its columns are made at once
    declared_attr,
    mapped_column,
)

from colloquy.kit.db.types import IdType, Json, UtcDateTime
from colloquy.kit.ids import new_id

NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}


ModelT = TypeVar("ModelT", bound=DeclarativeBase)

GOES_WITH = "goes_with"
"""In the `info` of a column without a foreign key: the row is removed with the one of this table that it names."""
KNOWS = "knows"
"""In the `info` of a column without a foreign key: it names a row of this table, and stays when that one is removed."""


class Table(DeclarativeBase):
    """Base of all rows. Python types map to columns that both databases treat alike."""

    metadata = MetaData(naming_convention=NAMING)
    type_annotation_map: ClassVar[dict[Any, Any]] = {
        str: Text(),
        bool: Boolean(create_constraint=False),
        datetime: UtcDateTime(),
        dict[str, Any]: Json,
        list[str]: Json,
        list[dict[str, Any]]: Json,
        JSON: Json,
    }


class Owned:
    """A private row: its key begins with its owner, so the database itself keeps owners apart."""

    @declared_attr
    def owner_id(cls) -> Mapped[str]:  # noqa: N805 -- SQLAlchemy passes the class
        return mapped_column(IdType, ForeignKey("accounts.id", ondelete="CASCADE"), primary_key=True, sort_order=-2)

    id: Mapped[str] = mapped_column(IdType, primary_key=True, default=new_id, sort_order=-1)


class Dated:
    """When a row was made and last changed; the service sets both from the clock."""

    created_at: Mapped[datetime] = mapped_column(sort_order=98)
    updated_at: Mapped[datetime] = mapped_column(sort_order=99)


def id_column(*args: Any, **kw: Any) -> MappedColumn[Any]:  # noqa: ANN401 -- passes on to mapped_column
    """A column that holds the id of another row."""
    return mapped_column(IdType, *args, **kw)


def core(model: type[DeclarativeBase]) -> CoreTable:
    """The plain table of a model, for statements that pass the session's objects by: many rows, derived columns."""
    table = model.__table__
    if not isinstance(table, CoreTable):
        raise TypeError(f"{model.__name__} is not mapped to a table")
    return table


def again(model: type[ModelT], name: str) -> type[ModelT]:
    """A table under a second name, for statements in which it stands twice.

    Its columns are made here and now: SQLAlchemy makes them on first use, and two threads that use it first at the same
    moment leave it with columns of two kinds, so that its statements fail until the process ends.
    """
    other = aliased(model, name=name)
    for column in core(model).columns:
        getattr(other, column.key).__clause_element__()
    return other
