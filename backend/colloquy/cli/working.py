"""The worker as a process of its own."""

import logging
import signal
import sys

from colloquy import worker
from colloquy.app import read_slices
from colloquy.cli import preflight

LOG = logging.getLogger("colloquy.worker")


def work() -> None:
    """Work on jobs until told to stop; the job in hand is finished then."""
    with preflight.database() as database:
        settings = preflight.settings()
        read_slices()  # so that each hears what a job tells it
        working = worker.build(database, settings)

        def stop(sig: int, _frame: object) -> None:
            LOG.info("stopping", extra={"signal": signal.Signals(sig).name})
            working.stop()

        for sig in (signal.SIGTERM, signal.SIGINT):
            signal.signal(sig, stop)
        print(f"Colloquy's worker {working.name} waits for jobs.", file=sys.stderr)
        working.run()
