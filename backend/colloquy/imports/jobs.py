"""What the worker does for imports."""

from colloquy.imports import runner, service
from colloquy.kit.jobs import Handler, Lease
from colloquy.kit.settings import Settings


def handlers(_settings: Settings) -> dict[str, Handler]:
    """The jobs of this slice."""
    return {service.RUN: runner.run, service.FORGET: forget}


def forget(lease: Lease) -> None:
    """Remove the file and the memory for undoing, once the import can no longer be undone."""
    with lease.database.writing(lease.payload["owner_id"]) as work:
        service.forget(work, lease.payload["import_id"])
