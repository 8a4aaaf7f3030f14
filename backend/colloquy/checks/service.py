"""Changes to what one wants to hear: a finding is dismissed, or brought back."""

from colloquy.checks.standing import text_hash
from colloquy.checks.tables import DismissedFinding
from colloquy.kit.db.work import Write


def dismiss(work: Write, text: str, code: str) -> None:
    """Say that this finding may rest on this text; on any other text it speaks up again."""
    key = (work.owner_id, text_hash(text), code)
    if work.session.get(DismissedFinding, key) is None:
        work.session.add(DismissedFinding(owner_id=key[0], text_hash=key[1], code=key[2]))
        work.flush()


def restore(work: Write, text: str, code: str) -> None:
    """Take a dismissal back; nothing happens where there is none."""
    known = work.session.get(DismissedFinding, (work.owner_id, text_hash(text), code))
    if known is not None:
        work.session.delete(known)
        work.flush()
