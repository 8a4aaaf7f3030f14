"""What one process needs to answer requests: settings, database, and how much it does at a time."""

from dataclasses import dataclass, field

from colloquy.kit.db.work import Database
from colloquy.kit.http.threads import Threads
from colloquy.kit.settings import Settings

HASHES_AT_A_TIME = 2
COMPUTING_AT_A_TIME = 2
"""What only computes holds the interpreter, so more at a time would end no sooner and hold up everybody else."""
HASHES_WAITING = 40
"""More sign-ins than this in the queue are refused at once: about two seconds of work."""


@dataclass
class Runtime:
    """Threads of their own for each kind of work, so that none of them can starve the others."""

    settings: Settings
    database: Database
    draining: bool = False
    """Spoken to stop: still answers, yet says that it is not ready."""
    readers: Threads = field(init=False)
    writers: Threads = field(init=False)
    steps: Threads = field(init=False)
    computers: Threads = field(init=False)
    hashers: Threads = field(init=False)

    def __post_init__(self) -> None:
        threads = self.settings.threads
        self.readers = Threads("reader", threads)
        self.writers = Threads("writer", 1 if self.database.engines.on_sqlite else threads)
        self.steps = Threads("steps", max(2, threads // 2))
        self.computers = Threads("computer", COMPUTING_AT_A_TIME)
        self.hashers = Threads("hasher", HASHES_AT_A_TIME)

    def close(self) -> None:
        """Let the work under way come to its end, then let go of the database."""
        for threads in (self.readers, self.writers, self.steps, self.computers, self.hashers):
            threads.close()
        self.database.engines.dispose()
