"""Request budgets: a fixed window a minute, per account or address, kept in the process."""

from dataclasses import dataclass

WINDOW_S = 60
MOST_KEYS = 50_000


@dataclass(frozen=True, slots=True)
class Budget:
    """What is left of a caller's budget in this window."""

    limit: int
    remaining: int
    resets_in: int

    @property
    def headers(self) -> list[tuple[bytes, bytes]]:
        """`RateLimit` and `RateLimit-Policy` as the IETF draft writes them."""
        return [
            (b"ratelimit-policy", b'"minute";q=%d;w=%d' % (self.limit, WINDOW_S)),
            (b"ratelimit", b'"minute";r=%d;t=%d' % (max(self.remaining, 0), self.resets_in)),
        ]


class Rates:
    """Counts requests. Short-lived state that may be lost; sign-in throttling is kept in the database instead."""

    def __init__(self) -> None:
        self._window = -1
        self._counts: dict[str, int] = {}

    def spend(self, key: str, limit: int, seconds: float) -> Budget:
        """Take one request from the budget of `key`; `remaining` below zero means refuse."""
        window = int(seconds // WINDOW_S)
        if window != self._window or len(self._counts) > MOST_KEYS:
            self._window, self._counts = window, {}
        used = self._counts.get(key, 0) + 1
        self._counts[key] = used
        return Budget(limit, limit - used, WINDOW_S - int(seconds % WINDOW_S))
