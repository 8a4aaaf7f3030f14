"""What the worker does about what was removed when the thirty days are over."""

from collections.abc import Mapping
from types import MappingProxyType

from sqlalchemy import delete

from colloquy.kit.jobs import Handler, Lease
from colloquy.kit.settings import Settings
from colloquy.removals.rules import RESTORABLE
from colloquy.removals.service import PURGE
from colloquy.removals.tables import Removal


def purge(lease: Lease) -> None:
    """Forget what was removed thirty days ago, unless it was put back, or removed anew, since."""
    with lease.database.writing(lease.payload["owner_id"]) as work:
        work.execute(
            delete(Removal).where(
                Removal.owner_id == work.owner_id, Removal.id == lease.payload["removal_id"],
                Removal.removed_at <= work.now - RESTORABLE,
            )
        )  # fmt: skip


HANDLERS: Mapping[str, Handler] = MappingProxyType({PURGE: purge})


def handlers(_settings: Settings) -> Mapping[str, Handler]:
    """The jobs of this slice."""
    return HANDLERS
