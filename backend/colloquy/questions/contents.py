"""What stands in a bank: questions, changed one by one or read in from a file. The rules of a bank judge each."""

from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import select

from colloquy.kit.db.work import Write
from colloquy.kit.errors import Conflict, InputError, Unprocessable
from colloquy.kit.ids import new_id
from colloquy.kit.saying import say
from colloquy.questions import queries
from colloquy.questions.reach import AnyBank, AnyQuestion, changeable, changeable_question, touch
from colloquy.questions.rules.bank import (
    QUESTIONS_MOST,
    BankRefused,
    Question,
    pointer_of,
    read_question,
    write_question,
)
from colloquy.questions.rules.words import FACETS
from colloquy.questions.schemas import BankQuestionCreate, BankQuestionPatch
from colloquy.questions.tables import BankQuestion, CampusQuestion, QuestionBank
from colloquy.removals import service as removals
from colloquy.removals.rules import Removed


class BankFull(Conflict):
    """A bank holds so many questions and no more."""

    code = "bank_full"
    title = "This bank is full"


class QuestionThere(Conflict):
    """The bank holds a question of the same words."""

    code = "question_there"
    title = "This question stands in the bank already"


def ask(work: Write, bank_id: str, body: BankQuestionCreate) -> AnyQuestion:
    """Put a question into a bank.

    Raises:
        NotFound: there is no such bank for this person.
        BankReadOnly: it is not theirs to change.
        BankFull: it holds as many as it can.
        QuestionThere: it holds one of the same words.
        Unprocessable: the topic has no such facet, or the question suits no state.
    """
    bank = changeable(work, bank_id)
    question = _read(body.model_dump())
    there = _questions(work, bank)
    _check_room(there, QUESTIONS_MOST - 1)
    if question.key in there:
        raise QuestionThere("Change the question that is there instead.")
    (row,) = fill(work, bank, [question])
    return row


def change(work: Write, question_id: str, patch: BankQuestionPatch) -> None:
    """Change a question.

    Raises:
        NotFound: there is no such question for this person.
        BankReadOnly: its bank is not theirs to change.
        QuestionThere: the bank holds another one of the same words.
        Unprocessable: the topic has no such facet, or the question suits no state.
    """
    row, bank = changeable_question(work, question_id)
    changes = patch.changes()
    said = {name: getattr(row, name) for name in queries.CONTENT} | changes
    if "facets" not in changes:
        said["facets"] = [facet for facet in row.facets if facet in FACETS[said["topic"]]]
    question = _read(said)
    there = _questions(work, bank)
    if there.get(question.key, row) is not row:
        raise QuestionThere("The bank has a question of these words already.")
    _write(row, question)
    row.updated_at = work.now
    touch(work, bank)


def delete(work: Write, question_id: str) -> None:
    """Take a question out of its bank.

    Raises:
        NotFound: there is no such question for this person.
        BankReadOnly: its bank is not theirs to change.
    """
    row, bank = changeable_question(work, question_id)
    kind = Removed.BANK_QUESTION if isinstance(row, BankQuestion) else Removed.CAMPUS_QUESTION
    removals.keep(work, kind, type(row), question_id, row.text)
    work.session.delete(row)
    touch(work, bank)


def check_room(work: Write, question_id: str) -> None:
    """Hold a question that was put back to what its bank can hold.

    Raises:
        BankFull: it holds as many as it can.
    """
    _row, bank = changeable_question(work, question_id)
    _check_room(_questions(work, bank), QUESTIONS_MOST)


def merge(work: Write, bank: AnyBank, given: Iterable[Question]) -> tuple[int, int]:
    """Add what is not there yet, and have what is there say what is given; how many were added and changed.

    Raises:
        BankFull: it would hold more than it can.
    """
    there = _questions(work, bank)
    given = list(given)
    fresh = [question for question in given if question.key not in there]
    if len(there) + len(fresh) > QUESTIONS_MOST:
        raise BankFull(
            say(
                "A bank holds {most} questions; this one would have {count}.",
                most=QUESTIONS_MOST,
                count=len(there) + len(fresh),
            )
        )
    changed = 0
    for question in given:
        row = there.get(question.key)
        if row is not None and _write(row, question):
            row.updated_at = work.now
            changed += 1
    if fresh or changed:
        fill(work, bank, fresh)
    return len(fresh), changed


def fill(work: Write, bank: AnyBank, questions: Iterable[Question]) -> list[AnyQuestion]:
    """Put questions into a bank, in this order."""
    rows: list[AnyQuestion] = []
    for question in questions:
        common = {"id": new_id(), "bank_id": bank.id, "created_at": work.now, "updated_at": work.now}
        mine = isinstance(bank, QuestionBank)
        row = BankQuestion(owner_id=work.owner_id, **common) if mine else CampusQuestion(**common)
        _write(row, question)
        rows.append(row)
    work.session.add_all(rows)
    touch(work, bank)
    return rows


def _check_room(there: Mapping[str, AnyQuestion], most: int) -> None:
    if len(there) > most:
        raise BankFull(
            say(
                "A bank holds {most} questions. Take some out, or begin another bank.",
                most=QUESTIONS_MOST,
            )
        )


def _questions(work: Write, bank: AnyBank) -> dict[str, AnyQuestion]:
    """The questions of a bank by the key of their words."""
    rows: Iterable[AnyQuestion]
    if isinstance(bank, QuestionBank):
        mine = BankQuestion.owner_id == work.owner_id, BankQuestion.bank_id == bank.id
        rows = work.session.scalars(select(BankQuestion).where(*mine))
    else:
        rows = work.session.scalars(select(CampusQuestion).where(CampusQuestion.bank_id == bank.id))
    return {row.text_key: row for row in rows}


def _read(said: Mapping[str, Any]) -> Question:
    try:
        return read_question(said)
    except BankRefused as refusal:
        errors = tuple(InputError(pointer_of(each.place), "not_a_question", each.detail) for each in refusal.faults)
        raise Unprocessable(str(refusal).removeprefix("."), errors=errors) from None


def _write(row: AnyQuestion, question: Question) -> bool:
    """Have a row say what the question says; whether that changed anything."""
    said = {**write_question(question), "text_key": question.key}
    different = {name: value for name, value in said.items() if getattr(row, name) != value}
    for name, value in different.items():
        setattr(row, name, value)
    return bool(different)
