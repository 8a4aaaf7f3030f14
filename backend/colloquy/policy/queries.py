"""The policy in force, its history, and the office's card: for everybody who is signed in."""

from dataclasses import asdict
from functools import lru_cache
from typing import Any

import orjson
from sqlalchemy import select

from colloquy.accounts.tables import Account
from colloquy.kit.db.work import Read, Selected
from colloquy.kit.ids import SHARED
from colloquy.kit.paging import Order, Sort, page
from colloquy.kit.wire import ListView
from colloquy.policy.rules.data import PolicyRefused, from_data, to_data
from colloquy.policy.rules.figures import figures
from colloquy.policy.rules.office import DEFAULT, Policy
from colloquy.policy.tables import OfficeCard, PolicyChange

LAST = select(PolicyChange.figures).order_by(PolicyChange.id.desc()).limit(1)
NEWEST = Order({"changed_at": Sort("changed_at", PolicyChange.changed_at)}, "-changed_at", PolicyChange.id)
CARD = ("name", "address", "hours", "phone", "email", "website", "booking")
ITS_CARD = select(*(getattr(OfficeCard, name) for name in (*CARD, "updated_at"))).where(OfficeCard.id == SHARED)


def policy_of(work: Read) -> Policy:
    """The clocks and limits in force now."""
    found = work.execute(LAST).scalar()
    return _read(orjson.dumps(found)) if found else DEFAULT


@lru_cache(maxsize=16)
def _read(figures_as_json: bytes) -> Policy:
    """The policy of these figures. What an earlier version allowed and this one does not keeps its default."""
    data: dict[str, Any] = orjson.loads(figures_as_json)
    while data:
        try:
            return from_data(data)
        except PolicyRefused as refused:
            wrong = {problem.name for problem in refused.problems}
            data = {name: value for name, value in data.items() if name not in wrong} if wrong & data.keys() else {}
    return DEFAULT


def shown(work: Read) -> dict[str, Any]:
    """The policy in force, every figure with what it means."""
    values = to_data(policy_of(work))
    last = work.row(history().order_by(PolicyChange.id.desc()).limit(1)) or {}
    return {
        "values": values,
        "figures": [{**asdict(figure), "value": values[figure.name]} for figure in figures()],
        "changed_at": last.get("changed_at"),
        "changed_by": last.get("changed_by"),
    }


def history() -> Selected:
    """Every change, with the name of who made it."""
    return select(
        PolicyChange.id, PolicyChange.figures, PolicyChange.changed_at, Account.name.label("changed_by")
    ).outerjoin(Account, Account.id == PolicyChange.changed_by)


def changes(work: Read, view: ListView) -> dict[str, Any]:
    """A page of the changes, the newest first."""
    return page(work, history(), NEWEST, view)


def card(work: Read) -> dict[str, Any]:
    """Where the career office is and how to reach it; empty lines where nobody has said."""
    return work.row(ITS_CARD) or {**dict.fromkeys(CARD, ""), "updated_at": None}
