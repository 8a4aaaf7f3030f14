from collections.abc import Callable, Iterator
from typing import Any

import pytest

from colloquy.kit import events
from colloquy.kit.db.work import Write

Hear = Callable[..., list[Any]]


@pytest.fixture
def hear() -> Iterator[Hear]:
    """Listens for events of some kinds: `hear(PersonNamed)` gives the list that fills with them."""
    listening: list[tuple[type[Any], Callable[[Write, Any], None]]] = []

    def start(*kinds: type[Any]) -> list[Any]:
        heard: list[Any] = []

        def listener(_: Write, event: Any) -> None:
            heard.append(event)

        for kind in kinds:
            events.listen(kind)(listener)
            listening.append((kind, listener))
        return heard

    yield start
    for kind, listener in listening:
        events._listeners[kind].remove(listener)
