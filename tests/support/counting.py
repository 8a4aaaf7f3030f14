"""Counts the statements a request runs, so that nobody adds one per row unseen."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import event

from colloquy.app import Service


@contextmanager
def statements(service: Service) -> Iterator[list[str]]:
    """The statements that run while the block does, without those that begin and end transactions."""
    seen: list[str] = []

    def note(_connection: Any, _cursor: Any, statement: str, *_rest: Any) -> None:  # noqa: ANN401 -- SQLAlchemy's hook
        if not statement.startswith("BEGIN"):
            seen.append(statement)

    engines = (service.runtime.database.engines.read, service.runtime.database.engines.write)
    for engine in engines:
        event.listen(engine, "before_cursor_execute", note)
    try:
        yield seen
    finally:
        for engine in engines:
            event.remove(engine, "before_cursor_execute", note)
