"""What the office sets: its policy, and its card. Both are campus-wide, so everybody's answers are made anew."""

from colloquy.kit.db.work import Write
from colloquy.kit.errors import InputError, Unprocessable
from colloquy.kit.events import publish
from colloquy.kit.ids import SHARED
from colloquy.kit.saying import in_a_row, say
from colloquy.policy.events import PolicyChanged
from colloquy.policy.queries import policy_of
from colloquy.policy.rules.data import PolicyRefused, from_data
from colloquy.policy.rules.figures import overrides
from colloquy.policy.rules.office import Policy
from colloquy.policy.schemas import OfficeCardPatch, PolicyPatch
from colloquy.policy.tables import OfficeCard, PolicyChange


def proposed(before: Policy, patch: PolicyPatch) -> Policy:
    """The policy as it would be with these figures set anew.

    Raises:
        Unprocessable: a figure is out of its bounds, or two do not go together.
    """
    try:
        return from_data(patch.changes(), before)
    except PolicyRefused as refused:
        errors = tuple(InputError(f"/{each.name}", "out_of_bounds", each.detail) for each in refused.problems)
        told = in_a_row(
            (say("{name}: {detail}", name=each.name, detail=in_a_row([each.detail])) for each in refused.problems), "; "
        )
        raise Unprocessable(
            say("The office cannot work by these figures: {figures}", figures=told), errors=errors
        ) from None


def change(work: Write, patch: PolicyPatch) -> Policy:
    """Set figures anew, from now on and for everybody; null takes one back to what the method teaches.

    Raises:
        Unprocessable: a figure is out of its bounds, or two do not go together.
    """
    before = policy_of(work)
    after = proposed(before, patch)
    if after != before:
        row = PolicyChange(figures=overrides(after), changed_by=work.owner_id, changed_at=work.now)
        work.session.add(row)
        work.flush()
        publish(work, PolicyChanged(before, after))
    return after


def change_card(work: Write, patch: OfficeCardPatch) -> None:
    """Say where the office is and how to reach it."""
    row = work.session.get(OfficeCard, SHARED)
    if row is None:
        row = OfficeCard(id=SHARED, updated_at=work.now)
        work.session.add(row)
    for name, value in patch.changes().items():
        setattr(row, name, value or "")
    row.updated_at = work.now
    work.flush()
