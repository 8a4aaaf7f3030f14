"""What one process needs to answer requests: settings, database, and how much it does at a time."""

from dataclasses import dataclass, field

from anyio import CapacityLimiter

from colloquy.kit.db.work import Database
from colloquy.kit.settings import Settings

SLOW_AT_A_TIME = 2


@dataclass
class Runtime:
    """Separate limits for reads, writes and slow work, so that none of them can starve the others."""

    settings: Settings
    database: Database
    readers: CapacityLimiter = field(init=False)
    writers: CapacityLimiter = field(init=False)
    slow: CapacityLimiter = field(init=False)

    def __post_init__(self) -> None:
        threads = self.settings.threads
        self.readers = CapacityLimiter(threads)
        self.writers = CapacityLimiter(1 if self.database.engines.on_sqlite else threads)
        self.slow = CapacityLimiter(SLOW_AT_A_TIME)
