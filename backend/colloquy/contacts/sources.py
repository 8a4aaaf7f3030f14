"""Where people come to mind from, how far one has looked there, and what one skips (P17 to P26)."""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import delete, func, insert, select

from colloquy.contacts.rules.sources import PROMPTS
from colloquy.contacts.rules.untapped import LINES, Progress, progress, share
from colloquy.contacts.rules.vocabulary import Shelf, Source
from colloquy.contacts.tables import Contact, SkippedSource
from colloquy.kit.db.base import core
from colloquy.kit.db.work import Read, Write
from colloquy.kit.errors import field_error
from colloquy.kit.saying import say


def listed(work: Read) -> dict[str, Any]:
    """Every source with its question, how many of the contacts in use come from there, and how far one looked."""
    rows = work.execute(
        select(Contact.source, func.count())
        .where(Contact.owner_id == work.owner_id, Contact.shelf == Shelf.ACTIVE.value)
        .group_by(Contact.source)
    )
    counts = {row[0]: row[1] for row in rows}
    skipped = set(work.execute(select(SkippedSource.source).where(SkippedSource.owner_id == work.owner_id)).scalars())
    return {
        "items": [
            _shown(source, prompt, counts.get(source, 0), source in skipped) for source, prompt in PROMPTS.items()
        ]
    }


def skip(work: Write, sources: Iterable[Source]) -> None:
    """Keep of these sources, and of no others, that there is nobody.

    Raises:
        Unprocessable: one of them is no place to look.
    """
    wanted = sorted(set(sources))
    if strange := [source for source in wanted if source not in LINES]:
        raise field_error(
            "/skipped",
            "not_a_place",
            say("{place} is no place to look, so there is nothing to skip.", place=strange[0]),
        )
    work.execute(delete(SkippedSource).where(SkippedSource.owner_id == work.owner_id))
    if wanted:
        rows = [{"owner_id": work.owner_id, "source": source.value} for source in wanted]
        work.execute(insert(core(SkippedSource)), rows)


def _shown(source: Source, prompt: str, count: int, skipped: bool) -> dict[str, Any]:  # noqa: FBT001 -- internal
    looked = progress(count, skipped=skipped)
    return {
        "source": source, "line": LINES.get(source), "prompt": prompt, "count": count,
        "untapped": looked is Progress.UNTAPPED, "progress": looked, "share": share(count, looked), "skipped": skipped,
    }  # fmt: skip
