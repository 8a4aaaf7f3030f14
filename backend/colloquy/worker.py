"""The worker: everything the slices leave for later."""

import importlib
import importlib.util
from datetime import datetime, timedelta

from colloquy.accounts import throttle
from colloquy.kit import jobs
from colloquy.kit.db.work import Database, Write
from colloquy.kit.http import idempotency
from colloquy.kit.jobs import Handler, Lease, Worker
from colloquy.kit.settings import Settings

SLICES_WITH_JOBS = ("removals", "contacts", "tasks", "imports")
TIDY = "kit.tidy"
HOUR = timedelta(hours=1)
TIDY_EVERY = 6 * HOUR


def build(database: Database, settings: Settings) -> Worker:
    """A worker that knows the jobs of every slice, and begins what each wants done regularly."""
    handlers: dict[str, Handler] = {TIDY: tidy}
    regular = [begin_tidying]
    for name in SLICES_WITH_JOBS:
        if importlib.util.find_spec(f"colloquy.{name}.jobs"):
            module = importlib.import_module(f"colloquy.{name}.jobs")
            handlers |= module.handlers(settings)
            regular += [module.begin] if hasattr(module, "begin") else []

    def begin(work: Write) -> None:
        for each in regular:
            each(work)

    return Worker(database, handlers, begin=begin)


def begin_tidying(work: Write) -> None:
    """Have it tidied from now on."""
    ask_to_tidy(work, work.now)


def tidy(lease: Lease) -> None:
    """Forget what is no longer needed, and ask for the next time."""
    with lease.database.writing() as work:
        jobs.forget_done(work)
        throttle.forget_old(work)
        idempotency.forget_old(work)
        ask_to_tidy(work, work.now + TIDY_EVERY)


def ask_to_tidy(work: Write, at: datetime) -> None:
    """Ask for tidying at about this time; asked by several processes, it is done once."""
    due = at.replace(hour=at.hour - at.hour % (TIDY_EVERY // HOUR), minute=0, second=0, microsecond=0)
    jobs.enqueue(work, TIDY, due.isoformat(timespec="hours"), {}, due)
