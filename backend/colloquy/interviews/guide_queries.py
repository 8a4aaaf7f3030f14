"""What may be seen of the questions of a guide: one's own, each with what the check has to say about it."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import or_, select

from colloquy.checks.standing import findings_for_questions
from colloquy.interviews.tables import Interview, InterviewQuestion
from colloquy.kit.db.work import Read, Selected
from colloquy.questions.rules.coverage import Touched
from colloquy.questions.rules.words import Topic

Row = dict[str, Any]
COLUMNS: tuple[Any, ...] = (
    InterviewQuestion.id, InterviewQuestion.text, InterviewQuestion.bank_question_id, InterviewQuestion.bank_text,
    InterviewQuestion.why, InterviewQuestion.topic, InterviewQuestion.facets, InterviewQuestion.goals,
    InterviewQuestion.minutes, InterviewQuestion.must_ask, InterviewQuestion.parked, InterviewQuestion.opens_well,
    InterviewQuestion.asked_at, InterviewQuestion.answer,
)  # fmt: skip


def visible(owner_id: str) -> Selected:
    """The questions that this owner may see, each with its interview."""
    return select(InterviewQuestion.interview_id, *COLUMNS).where(InterviewQuestion.owner_id == owner_id)


def question(work: Read, question_id: str) -> Row | None:
    """One question, or None."""
    rows = work.rows(visible(work.owner_id).where(InterviewQuestion.id == question_id))
    return next((row for _, row in _shaped(work, rows)), None)


def questions_of(work: Read, interview_ids: Iterable[str]) -> defaultdict[str, list[Row]]:
    """The questions of several interviews, each guide in its order."""
    mine = visible(work.owner_id).where(InterviewQuestion.interview_id.in_(list(interview_ids)))
    guides: defaultdict[str, list[Row]] = defaultdict(list)
    for interview_id, row in _shaped(work, work.rows(mine.order_by(InterviewQuestion.position, InterviewQuestion.id))):
        guides[interview_id].append(row)
    return guides


def prepared(work: Read, interview_id: str) -> tuple[int, bool]:
    """How many questions are ready to be asked, parked ones aside, and whether the first is good to begin with."""
    ready = [row for row in questions_of(work, [interview_id])[interview_id] if not row["parked"]]
    return len(ready), bool(ready) and ready[0]["opens_well"]


def said_before(work: Read, interview_id: str, contact_id: str) -> list[str]:
    """The wordings of what stands in this guide or was asked of this contact before, as banks have them."""
    rows = work.execute(
        select(InterviewQuestion.text, InterviewQuestion.bank_text)
        .join(Interview, _of_interview())
        .where(
            InterviewQuestion.owner_id == work.owner_id,
            Interview.contact_id == contact_id,
            or_(InterviewQuestion.interview_id == interview_id, InterviewQuestion.asked_at.is_not(None)),
        )
    )
    return [bank_text or text for text, bank_text in rows]


def touched_in_field(work: Read, field_id: str) -> list[Touched]:
    """What was asked in the talks held in a field; an answer on file counts, too."""
    rows = work.rows(
        select(InterviewQuestion.topic, InterviewQuestion.facets, InterviewQuestion.asked_at, Interview.ended_at)
        .join(Interview, _of_interview())
        .where(
            InterviewQuestion.owner_id == work.owner_id,
            InterviewQuestion.topic.is_not(None),
            or_(InterviewQuestion.asked_at.is_not(None), InterviewQuestion.answer.is_not(None)),
            Interview.field_id == field_id,
            Interview.ended_at.is_not(None),
        )
    )
    return [Touched(Topic(row["topic"]), tuple(row["facets"]), row["asked_at"] or row["ended_at"]) for row in rows]


def opens_well(row: Mapping[str, Any], findings: Iterable[Mapping[str, Any]]) -> bool:
    """Whether a question is good to begin with: marked so, or nothing is to be said of its words (P35)."""
    return not any(True for _ in findings) if row["opens_well"] is None else bool(row["opens_well"])


def _of_interview() -> Any:  # noqa: ANN401 -- SQLAlchemy's condition
    return (Interview.owner_id == InterviewQuestion.owner_id) & (Interview.id == InterviewQuestion.interview_id)


def _shaped(work: Read, rows: list[Row]) -> list[tuple[str, Row]]:
    findings = findings_for_questions(work, (row["text"] for row in rows))
    return [
        (
            row.pop("interview_id"),
            {**row, "opens_well": opens_well(row, findings[row["text"]]), "findings": findings[row["text"]]},
        )
        for row in rows
    ]
