"""Keyset paging: a page is one walk along an index, and a cursor names the row where the last page ended."""

import hmac
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import cached_property, lru_cache
from hashlib import blake2b, sha256
from typing import Any

import orjson
from sqlalchemy import BindParameter, ColumnElement, Integer, and_, bindparam, func, or_, select, true
from sqlalchemy.orm import InstrumentedAttribute
from sqlalchemy.sql.selectable import Subquery

from colloquy.kit.db.as_json import as_lines
from colloquy.kit.db.types import UtcDateTime
from colloquy.kit.db.work import Read, Selected
from colloquy.kit.errors import BadCursor, field_error
from colloquy.kit.saying import say
from colloquy.kit.wire import ListView

SIGNATURE = 9
SORTS_AT_MOST = 3
LABELS = tuple(f"_key{number}" for number in range(SORTS_AT_MOST + 1))
ANOTHER_LIST = "Take `next` of a page of this list, or start without a cursor."
Column = InstrumentedAttribute[Any] | ColumnElement[Any]
Bound = BindParameter[Any] | None
Around = Callable[[Subquery], Selected]
"""Makes of a subquery of ids the statement that reads what is to be shown."""

_key: list[bytes] = [b""]


def sign_cursors_with(secret: bytes) -> None:
    """Set the key that cursors are signed with; the same in every process."""
    _key[0] = blake2b(secret, person=b"cursor", digest_size=32).digest()


@dataclass(frozen=True)
class Sort:
    """One sort key of a list: its name on the wire, its column, and the label under which rows carry it."""

    name: str
    column: Column
    nullable: bool = False


@dataclass(frozen=True, eq=False)
class Order:
    """The sorts a list offers. Every order ends on the id, so that no two rows tie."""

    sorts: Mapping[str, Sort]
    default: str
    last: Column

    @cached_property
    def of(self) -> str:
        """What is listed, so that a cursor of one list is none of another with the same sort and filters."""
        return str(self.last)

    def parse(self, wanted: str | None) -> list[tuple[Sort, bool]]:
        """The sort keys with whether each descends.

        Raises:
            Unprocessable: a key that this list does not offer, or one named twice.
        """
        keys: list[tuple[Sort, bool]] = []
        for part in (wanted or self.default).split(","):
            name = part.strip().removeprefix("-")
            sort = self.sorts.get(name)
            if sort is None or len(keys) >= SORTS_AT_MOST or any(sort is known for known, _ in keys):
                choice = ", ".join(sorted(self.sorts))
                raise field_error(
                    "/query/sort",
                    "unknown_sort",
                    say("Sort by {choice}; put - before a key to reverse it.", choice=choice),
                )
            keys.append((sort, part.strip().startswith("-")))
        return keys


def page(  # noqa: PLR0913 -- a page is made of these
    work: Read, statement: Selected, order: Order, view: ListView, *, sort: str | None = None, query: object = None,
    values: Mapping[str, Any] | None = None, around: Around | None = None, written: bool = False,
) -> dict[str, Any]:  # fmt: skip
    """One page of `statement` as the list envelope.

    `query` is whatever else shaped the statement (filters): a cursor is good only for the same list again. `values` are
    for the parameters of a statement that is made once and used again: putting a statement together takes SQLAlchemy
    longer than SQLite needs to run it, so that what comes of it is kept, too. With `around` the statement only finds
    rows, by their id, and what is joined to them is looked up for those of the page, not for all that match. Where
    nothing is left to be done to the items, the database may hand them over `written` as JSON.

    Raises:
        BadCursor: forged, damaged, or of another list.
    """
    keys = order.parse(sort)
    context = _context(sort or order.default, (order.of, query))
    after = _open(view.cursor, context) if view.cursor else []
    if after and len(after) != len(keys) + 1:
        raise BadCursor(ANOTHER_LIST)
    compose = _composed if values is None else _kept
    shape = tuple(value is not None for value in after)
    dialect = work.connection.dialect.name if written else ""
    given = {f"after_{number}": value for number, value in enumerate(after) if value is not None}
    parameters = {**(values or {}), **given, "at_most": view.limit + 1}
    columns: list[Column] = [*(key.column for key, _ in keys), order.last]
    composed = compose(statement, order, sort, shape, around, dialect)
    read = _written if written else _rows
    items, last = read(work, composed, parameters, view, columns)
    answer: dict[str, Any] = {"items": items, "next": _seal(last, context) if last else None, "total": None}
    if view.count:
        count = select(func.count()).select_from(statement.subquery())
        answer["total"] = work.execute(count, values or {}).scalar_one()
    return answer


def _rows(
    work: Read, composed: Selected, parameters: Mapping[str, Any], view: ListView, columns: Sequence[Column]
) -> tuple[Any, list[Any]]:
    """The items, and the keys of the last one if more follow."""
    items = work.rows(composed, parameters)
    more = len(items) > view.limit
    del items[view.limit :]
    keys = [[item.pop(name) for name in LABELS[: len(columns)]] for item in items]
    return items, keys[-1] if more else []


def _written(
    work: Read, composed: Selected, parameters: Mapping[str, Any], view: ListView, columns: Sequence[Column]
) -> tuple[Any, list[Any]]:
    objects, keys = work.execute(composed, parameters).one()
    lines = (keys or "").split("\n")
    more = len(lines) > view.limit
    shown = (objects or "").rpartition("\n")[0] if more else objects or ""
    items = orjson.Fragment("[" + shown.replace("\n", ",") + "]")
    last = orjson.loads(lines[view.limit - 1]) if more else []
    instants = [
        datetime.fromisoformat(value) if value and isinstance(column.type, UtcDateTime) else value
        for column, value in zip(columns, last, strict=False)
    ]
    return orjson.loads(orjson.dumps(items)) if view.fields or view.pretty else items, instants


def _composed(  # noqa: PLR0913, PLR0917 -- as `page`
    statement: Selected, order: Order, sort: str | None, after: tuple[bool, ...], around: Around | None,
    written_by: str,
) -> Selected:  # fmt: skip
    """The statement of a page. `after` says of each key of the cursor whether it has a value, if there is one."""
    keys = order.parse(sort)
    columns: list[Column] = [*(key.column for key, _ in keys), order.last]
    composed = statement.add_columns(*(column.label(name) for column, name in zip(columns, LABELS, strict=False)))
    reverse = keys[-1][1]
    if after:
        bound: list[Bound] = [bindparam(f"after_{number}") if present else None for number, present in enumerate(after)]
        composed = composed.where(_after(keys, order.last, reverse, bound))
    composed = composed.order_by(*(_ordering(key, down) for key, down in keys))
    composed = composed.order_by(order.last.desc() if reverse else order.last.asc())
    composed = composed.limit(bindparam("at_most", type_=Integer()))
    if around is not None:
        inner = composed.subquery("page")
        names = [inner.c[name] for name in LABELS[: len(columns)]]
        downs = [*(down for _, down in keys), reverse]
        nullable = [*(key.nullable for key, _ in keys), False]
        composed = around(inner).add_columns(*names).order_by(*map(_ordered, names, downs, nullable))
    return as_lines(composed, LABELS[: len(columns)], written_by) if written_by else composed


_kept = lru_cache(maxsize=1_000)(_composed)


def page_of(
    items: Sequence[dict[str, Any]], key: Callable[[dict[str, Any]], list[Any]], view: ListView, query: object = None
) -> dict[str, Any]:
    """One page of a list that is worked out in memory, in the order of `key`, which no two items share.

    Raises:
        BadCursor: forged, damaged, or of another list.
    """
    context = _context("", query)
    ordered = sorted(items, key=key)
    if view.cursor:
        last = _open(view.cursor, context)
        ordered = [item for item in ordered if key(item) > last]
    shown = ordered[: view.limit]
    more = len(ordered) > view.limit
    total = len(items) if view.count else None
    return {"items": shown, "next": _seal(key(shown[-1]), context) if more else None, "total": total}


def _ordering(key: Sort, down: bool) -> ColumnElement[Any]:  # noqa: FBT001 -- internal
    return _ordered(key.column, down, key.nullable)


def _ordered(column: Column, down: bool, nullable: bool) -> ColumnElement[Any]:  # noqa: FBT001 -- internal
    ordered = column.desc() if down else column.asc()
    if not nullable:
        return ordered
    return ordered.nulls_last() if down else ordered.nulls_first()


def _after(keys: list[tuple[Sort, bool]], last: Column, reverse: bool, values: list[Bound]) -> ColumnElement[bool]:  # noqa: FBT001
    """The rows that come after `values`: one comparison per key, each under equality of those before it."""
    steps: list[tuple[Column, bool, bool]] = [(key.column, down, key.nullable) for key, down in keys]
    steps.append((last, reverse, False))
    branches: list[ColumnElement[bool]] = []
    equal: list[ColumnElement[bool]] = []
    for (column, down, nullable), value in zip(steps, values, strict=True):
        beyond = _beyond(column, value, down, nullable)
        if beyond is not None:
            branches.append(and_(true(), *equal, beyond))
        equal.append(column.is_(None) if value is None else column == value)
    bound = _bound(*steps[0], values[0])
    return or_(*branches) if bound is None else and_(bound, or_(*branches))


def _bound(column: Column, down: bool, nullable: bool, value: Bound) -> ColumnElement[bool] | None:  # noqa: FBT001
    """What every later row fulfills in the first key alone: it lets the database start in the middle of the index."""
    if value is None or (down and nullable):
        return None
    return column <= value if down else column >= value


def _beyond(column: Column, value: Bound, down: bool, nullable: bool) -> ColumnElement[bool] | None:  # noqa: FBT001
    if value is None:
        return None if down else column.is_not(None)
    compared = column < value if down else column > value
    return or_(compared, column.is_(None)) if down and nullable else compared


def _context(sort: str, query: object) -> bytes:
    return blake2b(f"{sort}|{query!r}".encode("utf-8", "replace"), digest_size=6).digest()


def _seal(values: list[Any], context: bytes) -> str:
    body = context + orjson.dumps([_tagged(value) for value in values])
    return urlsafe_b64encode(_signature(body) + body).rstrip(b"=").decode()


def _open(cursor: str, context: bytes) -> list[Any]:
    refusal = BadCursor(ANOTHER_LIST)
    try:
        raw = urlsafe_b64decode(cursor.encode("ascii") + b"=" * (-len(cursor) % 4))
    except ValueError:
        raise refusal from None
    signature, body = raw[:SIGNATURE], raw[SIGNATURE:]
    if not hmac.compare_digest(signature, _signature(body)) or body[: len(context)] != context:
        raise refusal
    return [_untagged(value) for value in orjson.loads(body[len(context) :])]


def _signature(body: bytes) -> bytes:
    return hmac.new(_key[0], body, sha256).digest()[:SIGNATURE]


def _tagged(value: Any) -> Any:  # noqa: ANN401 -- JSON
    if isinstance(value, datetime):
        return {"at": value.astimezone(UTC).isoformat()}
    if isinstance(value, date):
        return {"day": value.isoformat()}
    return value


def _untagged(value: Any) -> Any:  # noqa: ANN401 -- JSON
    if isinstance(value, dict):
        return datetime.fromisoformat(value["at"]) if "at" in value else date.fromisoformat(value["day"])
    return value
