"""What may be seen of fields: one's own."""

from collections.abc import Iterable
from dataclasses import asdict, dataclass
from typing import Any

from sqlalchemy import select

from colloquy.fields.rules import STATES, FieldState, Remark, look_at_plan, mode, office_offer, outcome
from colloquy.fields.schemas import FieldList
from colloquy.fields.tables import Field
from colloquy.kit.db.work import Read, Selected
from colloquy.kit.paging import Order, Sort, page
from colloquy.policy.queries import card, policy_of
from colloquy.policy.rules.office import Policy

ORDER = Order(
    {"name": Sort("name", Field.name_key), "created_at": Sort("created_at", Field.created_at)}, "name", Field.id
)
COLUMNS: tuple[Any, ...] = (
    Field.id, Field.name, Field.state, Field.closed_reason, Field.goals, Field.expectation, Field.reviewed_at,
    Field.notes, Field.created_at, Field.updated_at,
)  # fmt: skip


def visible(owner_id: str) -> Selected:
    """The fields that this owner may see."""
    return select(*COLUMNS).where(Field.owner_id == owner_id)


def one(work: Read, field_id: str) -> dict[str, Any] | None:
    """One field, or None."""
    row = work.row(visible(work.owner_id).where(Field.id == field_id))
    return None if row is None else _shaped(row, Office.of(work))


def listed(work: Read, view: FieldList) -> dict[str, Any]:
    """A page of fields."""
    statement = visible(work.owner_id)
    if view.state:
        statement = statement.where(Field.state.in_(view.state))
    answer = page(work, statement, ORDER, view, sort=view.sort, query=view.state)
    office = Office.of(work)
    return {**answer, "items": [_shaped(row, office) for row in answer["items"]]}


@dataclass(frozen=True)
class Office:
    """What the career office says: asked once for a page."""

    policy: Policy
    card: dict[str, Any]

    @classmethod
    def of(cls, work: Read) -> "Office":
        """As it stands now."""
        return cls(policy_of(work), card(work))

    def offer(self, remarks: Iterable[Remark]) -> dict[str, Any] | None:
        """A talk with a counselor and where to find one, where what is vague is what they are there for (P86, P93)."""
        offer = office_offer(remarks)
        return None if offer is None else {**asdict(offer), "because": list(offer.because), "office": self.card}


def _shaped(row: dict[str, Any], office: Office) -> dict[str, Any]:
    """With what the rules say of it; what is vague about a closed field is no matter any more."""
    state = FieldState(row["state"])
    plan = look_at_plan(row["name"], row["goals"], expectation=row["expectation"], policy=office.policy)
    remarks = () if state is FieldState.CLOSED else plan
    return {
        **row,
        "mode": mode(state),
        "outcome": outcome(state, row["closed_reason"]),
        "next_states": list(STATES[state].values()),
        "remarks": [asdict(remark) for remark in remarks],
        "office_offer": office.offer(remarks),
    }
