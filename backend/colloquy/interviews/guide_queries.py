"""What may be seen of the questions of a guide: one's own, each with what the check has to say about it."""

from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from sqlalchemy import select

from colloquy.checks.standing import findings_for_questions
from colloquy.interviews.tables import InterviewQuestion
from colloquy.kit.db.work import Read, Selected

COLUMNS: tuple[Any, ...] = (
    InterviewQuestion.id, InterviewQuestion.text, InterviewQuestion.topic, InterviewQuestion.must_ask,
    InterviewQuestion.asked_at, InterviewQuestion.answer,
)  # fmt: skip


def visible(owner_id: str) -> Selected:
    """The questions that this owner may see, each with its interview."""
    return select(InterviewQuestion.interview_id, *COLUMNS).where(InterviewQuestion.owner_id == owner_id)


def question(work: Read, question_id: str) -> dict[str, Any] | None:
    """One question, or None."""
    rows = work.rows(visible(work.owner_id).where(InterviewQuestion.id == question_id))
    return next((row for _, row in _shaped(work, rows)), None)


def questions_of(work: Read, interview_ids: Iterable[str]) -> defaultdict[str, list[dict[str, Any]]]:
    """The questions of several interviews, each guide in its order."""
    mine = visible(work.owner_id).where(InterviewQuestion.interview_id.in_(list(interview_ids)))
    guides: defaultdict[str, list[dict[str, Any]]] = defaultdict(list)
    for interview_id, row in _shaped(work, work.rows(mine.order_by(InterviewQuestion.position, InterviewQuestion.id))):
        guides[interview_id].append(row)
    return guides


def _shaped(work: Read, rows: list[dict[str, Any]]) -> list[tuple[str, dict[str, Any]]]:
    findings = findings_for_questions(work, (row["text"] for row in rows))
    return [(row.pop("interview_id"), {**row, "findings": findings[row["text"]]}) for row in rows]
