"""What may be seen of fields: one's own."""

from dataclasses import asdict
from typing import Any

from sqlalchemy import select

from colloquy.fields.rules import STATES, FieldState, look_at_plan, office_offer, outcome
from colloquy.fields.schemas import FieldList
from colloquy.fields.tables import Field
from colloquy.kit.db.work import Read, Selected
from colloquy.kit.paging import Order, Sort, page
from colloquy.policy.queries import card, policy_of

ORDER = Order(
    {"name": Sort("name", Field.name_key), "created_at": Sort("created_at", Field.created_at)}, "name", Field.id
)
COLUMNS: tuple[Any, ...] = (
    Field.id, Field.name, Field.state, Field.closed_reason, Field.goals, Field.reviewed_at, Field.notes,
    Field.created_at, Field.updated_at,
)  # fmt: skip


def visible(owner_id: str) -> Selected:
    """The fields that this owner may see."""
    return select(*COLUMNS).where(Field.owner_id == owner_id)


def one(work: Read, field_id: str) -> dict[str, Any] | None:
    """One field, or None."""
    row = work.row(visible(work.owner_id).where(Field.id == field_id))
    return None if row is None else _shaped(work, row)


def listed(work: Read, view: FieldList) -> dict[str, Any]:
    """A page of fields."""
    statement = visible(work.owner_id)
    if view.state:
        statement = statement.where(Field.state.in_(view.state))
    answer = page(work, statement, ORDER, view, sort=view.sort, query=view.state)
    return {**answer, "items": [_shaped(work, row) for row in answer["items"]]}


def _shaped(work: Read, row: dict[str, Any]) -> dict[str, Any]:
    """With what the rules say of it; what is vague about a closed field is no matter any more."""
    state = FieldState(row["state"])
    remarks = () if state is FieldState.CLOSED else look_at_plan(row["name"], row["goals"], policy=policy_of(work))
    offer = office_offer(remarks)
    return {
        **row,
        "outcome": outcome(state, row["closed_reason"]),
        "next_states": list(STATES[state].values()),
        "remarks": [asdict(remark) for remark in remarks],
        "office_offer": None
        if offer is None
        else {**asdict(offer), "because": list(offer.because), "office": card(work)},
    }
