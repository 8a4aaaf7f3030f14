"""How far the closing of a talk is."""

from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import select

from colloquy.interviews.rules.closing import SIGNS, WORDS, Answer, ClosingStep, Said, left, may_close
from colloquy.interviews.rules.forms import Form
from colloquy.interviews.tables import ClosingAnswer
from colloquy.kit.db.work import Read
from colloquy.policy.rules.office import Policy

COLUMNS = (
    ClosingAnswer.step, ClosingAnswer.said, ClosingAnswer.note, ClosingAnswer.every_months, ClosingAnswer.at,
)  # fmt: skip


def rows_of(work: Read, interview_id: str) -> list[dict[str, Any]]:
    """The answers there are, in the order of the closing."""
    mine = (ClosingAnswer.owner_id == work.owner_id, ClosingAnswer.interview_id == interview_id)
    order = list(ClosingStep)
    return sorted(work.rows(select(*COLUMNS).where(*mine)), key=lambda row: order.index(ClosingStep(row["step"])))


def answers(rows: Iterable[Mapping[str, Any]]) -> dict[ClosingStep, Answer]:
    """The answers as the rules see them."""
    return {ClosingStep(row["step"]): Answer(Said(row["said"]), row["note"]) for row in rows}


def shown(form: Form, rows: list[dict[str, Any]], policy: Policy) -> dict[str, Any]:
    """The closing as the wire shows it."""
    given = answers(rows)
    return {
        "answers": rows,
        "left": [
            {"step": step, "say": WORDS[step].say, "reason": WORDS[step].reason, "line": WORDS[step].line}
            for step in left(form, given, policy)
        ],
        "may_close": may_close(given),
        "signs": list(SIGNS),
    }
