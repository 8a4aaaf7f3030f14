"""Becoming an adviser in one step, and stepping back."""

from colloquy.accounts import service as accounts
from colloquy.accounts.rules import Role
from colloquy.advising.queries import drawn
from colloquy.advising.schemas import AdviserProfileCreate, AdviserProfilePatch
from colloquy.advising.tables import AdviserProfile
from colloquy.kit.db.work import Write
from colloquy.kit.errors import Conflict, NotFound


class ProfileExists(Conflict):
    """There is a profile already."""

    code = "profile_exists"
    title = "You are an adviser already"


def create(work: Write, body: AdviserProfileCreate) -> None:
    """Draw a profile from one's own account, and become an adviser by it; one that was withdrawn is drawn anew.

    Raises:
        ProfileExists: there is one.
    """
    row = work.session.get(AdviserProfile, work.owner_id)
    if row is not None and row.withdrawn_at is None:
        raise ProfileExists("You have a profile as an adviser. Change it, or withdraw it.")
    values = drawn(work) | body.model_dump()
    gave_role = accounts.give_role(work, Role.ADVISER)
    if row is None:
        row = AdviserProfile(owner_id=work.owner_id, created_at=work.now)
        work.session.add(row)
    for name, value in values.items():
        setattr(row, name, value)
    row.withdrawn_at, row.updated_at = None, work.now
    row.gave_role = gave_role
    work.flush()


def change(work: Write, patch: AdviserProfilePatch) -> None:
    """Change one's profile.

    Raises:
        NotFound: there is none.
    """
    row = _own(work)
    for name, value in patch.changes().items():
        setattr(row, name, value)
    row.updated_at = work.now
    work.flush()


def withdraw(work: Write) -> None:
    """Advise no longer; what was written stays for another time.

    Raises:
        NotFound: there is no profile.
    """
    row = _own(work)
    if row.withdrawn_at is None:
        row.withdrawn_at = row.updated_at = work.now
        if row.gave_role:
            accounts.lay_down_role(work, Role.ADVISER)
    work.flush()


def _own(work: Write) -> AdviserProfile:
    row = work.session.get(AdviserProfile, work.owner_id)
    if row is None:
        raise NotFound
    return row
