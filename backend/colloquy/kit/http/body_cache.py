"""A small cache of answers that the revisions prove to be current; it may be lost at any time."""

from collections import OrderedDict
from dataclasses import dataclass

LARGEST = 262_144

Key = tuple[str, str, int, int, str, bytes]
"""Actor key, language, owner's revision, shared revision, path, query string."""


@dataclass(frozen=True, slots=True)
class Kept:
    """The bytes of an answer with the headers that belong to them."""

    body: bytes
    headers: list[tuple[bytes, bytes]]
    etag: str


class BodyCache:
    """Least recently used goes first, once `capacity` bytes are kept."""

    def __init__(self, capacity: int) -> None:
        self._capacity = capacity
        self._size = 0
        self._kept: OrderedDict[Key, Kept] = OrderedDict()

    def get(self, key: Key) -> Kept | None:
        """The answer under this key, if it is still kept."""
        kept = self._kept.get(key)
        if kept is not None:
            self._kept.move_to_end(key)
        return kept

    def put(self, key: Key, kept: Kept) -> None:
        """Keep an answer, unless it is too large."""
        size = len(kept.body)
        if size > min(LARGEST, self._capacity) or key in self._kept:
            return
        self._kept[key] = kept
        self._size += size
        while self._size > self._capacity:
            _, old = self._kept.popitem(last=False)
            self._size -= len(old.body)
