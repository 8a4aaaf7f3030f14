"""How far an import is: counted and written down in the transaction that did the work."""

from collections import Counter
from typing import Any

from sqlalchemy import insert

from colloquy.imports import service
from colloquy.imports.schemas import ImportState
from colloquy.imports.tables import Import, ImportRow
from colloquy.kit.db.work import Write


class Stopped(Exception):  # noqa: N818 -- not an error: somebody stopped the import
    """The import was cancelled, or another worker has taken over."""


def still_running(work: Write, import_id: str) -> Import:
    """The import, if it is still to go on.

    Raises:
        Stopped: it was cancelled.
    """
    found = service.own(work, import_id)
    if found.state not in {ImportState.CHECKING, ImportState.RUNNING}:
        raise Stopped
    return found


def report(work: Write, found: Import, outcomes: list[dict[str, Any]]) -> None:
    """Write down what became of rows, and how far the import is."""
    common = {"owner_id": work.owner_id, "import_id": found.id}
    if outcomes:
        work.execute(insert(ImportRow), [{**common, **outcome} for outcome in outcomes])
    counts: Counter[str] = Counter(found.counts)
    counts.update(str(outcome["outcome"]) for outcome in outcomes)
    counts["with_problems"] += sum(outcome["has_problems"] for outcome in outcomes)
    found.counts = dict(counts)
    found.done += len(outcomes)
    found.total = max(found.total, found.done)
    found.updated_at = work.now
