"""UUIDv7 identifiers (RFC 9562): made anywhere, ordered by the time they were made."""

import secrets
import threading
import time
from typing import Annotated

from pydantic import AfterValidator, Field

ID_PATTERN = r"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"
Id = Annotated[str, Field(pattern=ID_PATTERN, min_length=36, max_length=36), AfterValidator(str.lower)]
"""An identifier on the wire and in rows: 36 characters, lower case."""

SHARED = "00000000-0000-7000-8000-000000000000"
"""The owner under which campus-wide rows keep their revision."""

_RANDOM_BITS = 74
_lock = threading.Lock()
_last = 0


def new_id() -> str:
    """Make a UUIDv7 that is greater than every one this process made before."""
    global _last  # noqa: PLW0603 -- monotonic over the whole process is the point
    fresh = (time.time_ns() // 1_000_000) << _RANDOM_BITS | secrets.randbits(_RANDOM_BITS)
    with _lock:
        _last = fresh if fresh > _last else _last + 1
        value = _last
    millis, rand = value >> _RANDOM_BITS, value & ((1 << _RANDOM_BITS) - 1)
    whole = millis << 80 | 0x7 << 76 | (rand >> 62) << 64 | 0b10 << 62 | (rand & ((1 << 62) - 1))
    text = f"{whole:032x}"
    return f"{text[:8]}-{text[8:12]}-{text[12:16]}-{text[16:20]}-{text[20:]}"
