"""What one process needs to answer requests: settings, database, and how much it does at a time."""

from dataclasses import dataclass, field

from anyio import CapacityLimiter

from colloquy.kit.db.work import Database
from colloquy.kit.settings import Settings

HASHES_AT_A_TIME = 2
HASHES_WAITING = 40
"""More sign-ins than this in the queue are refused at once: about two seconds of work."""


@dataclass
class Runtime:
    """Separate limits for each kind of work, so that none of them can starve the others."""

    settings: Settings
    database: Database
    draining: bool = False
    """Told to stop: still answers, yet says that it is not ready."""
    readers: CapacityLimiter = field(init=False)
    writers: CapacityLimiter = field(init=False)
    steps: CapacityLimiter = field(init=False)
    hashers: CapacityLimiter = field(init=False)

    def __post_init__(self) -> None:
        threads = self.settings.threads
        self.readers = CapacityLimiter(threads)
        self.writers = CapacityLimiter(1 if self.database.engines.on_sqlite else threads)
        self.steps = CapacityLimiter(max(2, threads // 2))
        self.hashers = CapacityLimiter(HASHES_AT_A_TIME)
