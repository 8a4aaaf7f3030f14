"""How a low slice tells a high one what happened: a frozen dataclass, heard in the same transaction."""

from collections import defaultdict
from collections.abc import Callable
from typing import Any, TypeVar

from colloquy.kit.db.work import Write

EventT = TypeVar("EventT")
_listeners: dict[type[Any], list[Callable[[Write, Any], None]]] = defaultdict(list)


def listen(kind: type[EventT]) -> Callable[[Callable[[Write, EventT], None]], Callable[[Write, EventT], None]]:
    """Have a function called whenever an event of this kind is published."""

    def register(listener: Callable[[Write, EventT], None]) -> Callable[[Write, EventT], None]:
        _listeners[kind].append(listener)
        return listener

    return register


def publish(work: Write, event: object) -> None:
    """Tell everybody who listens, now and in this transaction: what they refuse undoes the change."""
    for listener in _listeners[type(event)]:
        listener(work, event)
