"""The worker: everything the slices leave for later."""

import importlib
from datetime import timedelta

from colloquy.accounts import throttle
from colloquy.kit import jobs
from colloquy.kit.db.work import Database
from colloquy.kit.jobs import Handler, Lease, Worker
from colloquy.kit.settings import Settings

SLICES_WITH_JOBS = ("contacts", "tasks", "imports")
TIDY = "kit.tidy"
TIDY_EVERY = timedelta(hours=6)


def build(database: Database, settings: Settings) -> Worker:
    """A worker that knows the jobs of every slice."""
    handlers: dict[str, Handler] = {TIDY: tidy}
    for name in SLICES_WITH_JOBS:
        try:
            module = importlib.import_module(f"colloquy.{name}.jobs")
        except ModuleNotFoundError:
            continue
        handlers |= module.handlers(settings)
    return Worker(database, handlers)


def tidy(lease: Lease) -> None:
    """Forget what is no longer needed, and ask for the next time."""
    with lease.database.writing() as work:
        jobs.forget_done(work)
        throttle.forget_old(work)
        due = work.now + TIDY_EVERY
        jobs.enqueue(work, TIDY, due.isoformat(timespec="hours"), {}, due)
