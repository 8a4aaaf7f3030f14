"""HTTP of question banks."""

from collections.abc import Callable
from typing import Annotated, Any

from fastapi import Query

from colloquy.kit.db.work import Write
from colloquy.kit.errors import InputError, Unprocessable
from colloquy.kit.http.answers import require_match
from colloquy.kit.http.problems import MOST_ERRORS
from colloquy.kit.http.routing import Listing, Made, Reading, Router, Viewing, Writing, found
from colloquy.kit.ids import Id
from colloquy.kit.saying import in_a_row, say
from colloquy.questions import contents, queries, schemas, service
from colloquy.questions.reach import AnyBank, BankReadOnly
from colloquy.questions.rules.bank import Bank, BankRefused, pointer_of, read_bank
from colloquy.questions.rules.sheet import questions_of

router = Router("questions")
NOT_A_BANK = "not_a_bank"
MOVES = (BankReadOnly, service.TooManyBanks)
ASKS = (BankReadOnly, contents.BankFull, contents.QuestionThere)
TAKES = (service.TooManyBanks, contents.BankFull)


def _made(work: Write, bank: AnyBank) -> Made:
    return Made(found(queries.one(work, bank.id)), f"/question_banks/{bank.id}")


def _taken_in(work: Write, read: Callable[[], Bank], pointer: str = "") -> dict[str, Any]:
    try:
        bank, what = service.take_in(work, read())
    except BankRefused as refusal:
        raise _refused(refusal, pointer) from None
    return {"bank": found(queries.one(work, bank.id)), **what}


def _refused(refusal: BankRefused, pointer: str) -> Unprocessable:
    """What is wrong, fault by fault: each at its place in the body, or all at `pointer`, with their places in words."""
    errors = [
        InputError(pointer, NOT_A_BANK, say("{place}: {detail}", place=each.place, detail=in_a_row([each.detail])))
        if pointer
        else InputError(pointer_of(each.place), NOT_A_BANK, each.detail)
        for each in refusal.faults[:MOST_ERRORS]
    ]
    return Unprocessable(
        say("{pointer}: {detail}", pointer=errors[0].pointer, detail=in_a_row([errors[0].detail])), errors=tuple(errors)
    )


@router.get("/question_banks", schemas.QuestionBankPage)
def list_question_banks(view: Annotated[schemas.BankList, Query()], work: Reading) -> dict[str, Any]:
    """List the banks you may see: your own, the office's, and those that come with the product."""
    return queries.listed(work, view)


@router.post("/question_banks", schemas.QuestionBank, refusals=[service.TooManyBanks])
def create_question_bank(body: schemas.BankCreate, work: Writing) -> Made:
    """Begin a bank of your own."""
    return _made(work, service.create(work, body))


@router.post("/question_banks/import", schemas.BankImport, 200, refusals=TAKES)
def import_question_bank(body: schemas.BankFile, work: Writing) -> dict[str, Any]:
    """Read a bank in, as an export writes it. The same bank read in twice changes nothing."""
    return _taken_in(work, lambda: read_bank("", body.model_dump(exclude_none=True)))


@router.post("/question_banks/import_csv", schemas.BankImport, 200, refusals=TAKES)
def import_question_bank_table(body: schemas.BankSheet, work: Writing) -> dict[str, Any]:
    """Read a bank in from a table, one question a row. The same table read in twice changes nothing."""
    head = body.model_dump(exclude_none=True, exclude={"csv"})
    return _taken_in(work, lambda: read_bank("", {**head, "questions": questions_of(body.csv)}), "/csv")


@router.get("/question_banks/{bank_id}", schemas.QuestionBank)
def get_question_bank(bank_id: Id, view: Viewing, work: Reading) -> dict[str, Any]:  # noqa: ARG001 -- for the router
    """Show a bank."""
    return found(queries.one(work, bank_id))


@router.patch("/question_banks/{bank_id}", schemas.QuestionBank, refusals=[BankReadOnly])
def update_question_bank(bank_id: Id, body: schemas.BankPatch, work: Writing) -> dict[str, Any]:
    """Change what a bank is called and what it is about."""
    require_match(work.if_match, found(queries.one(work, bank_id)))
    service.change(work, bank_id, body)
    return found(queries.one(work, bank_id))


@router.delete("/question_banks/{bank_id}", refusals=[BankReadOnly])
def delete_question_bank(bank_id: Id, work: Writing) -> None:
    """Remove a bank with its questions. Guides keep what you took from it."""
    service.delete(work, bank_id)


@router.post("/question_banks/{bank_id}/copy", schemas.QuestionBank, refusals=[service.TooManyBanks])
def copy_question_bank(bank_id: Id, work: Writing, body: schemas.BankCopy | None = None) -> Made:
    """Copy any bank that you may see into your own."""
    return _made(work, service.copy(work, bank_id, body.name if body else None))


@router.post("/question_banks/{bank_id}/share", schemas.QuestionBank, office=True, refusals=MOVES)
def share_question_bank(bank_id: Id, work: Writing) -> Made:
    """Give a bank to everybody on campus. It is the office's from now on, under a new id."""
    return _made(work, service.share(work, bank_id))


@router.post("/question_banks/{bank_id}/unshare", schemas.QuestionBank, office=True, refusals=MOVES)
def unshare_question_bank(bank_id: Id, work: Writing) -> Made:
    """Take a bank back from the campus. It is yours from now on, under a new id."""
    return _made(work, service.unshare(work, bank_id))


@router.get("/question_banks/{bank_id}/questions", schemas.BankQuestionPage)
def list_questions_of_bank(bank_id: Id, view: Listing, work: Reading) -> dict[str, Any]:
    """List the questions of a bank, in its order."""
    found(queries.one(work, bank_id))
    return queries.questions_listed(work, schemas.BankQuestionList(**view.model_dump()), bank_id)


@router.post("/question_banks/{bank_id}/questions", schemas.BankQuestion, refusals=ASKS)
def create_bank_question(bank_id: Id, body: schemas.BankQuestionCreate, work: Writing) -> Made:
    """Put a question into a bank."""
    row = contents.ask(work, bank_id, body)
    return Made(found(queries.question(work, row.id)), f"/bank_questions/{row.id}")


@router.get("/bank_questions", schemas.BankQuestionPage)
def list_bank_questions(view: Annotated[schemas.BankQuestionList, Query()], work: Reading) -> dict[str, Any]:
    """Search the questions of all banks that you may see. Filters narrow; one named several times means any of them."""
    return queries.questions_listed(work, view)


@router.get("/bank_questions/{bank_question_id}", schemas.BankQuestion)
def get_bank_question(bank_question_id: Id, view: Viewing, work: Reading) -> dict[str, Any]:  # noqa: ARG001 -- for the router
    """Show a question of a bank."""
    return found(queries.question(work, bank_question_id))


@router.patch("/bank_questions/{bank_question_id}", schemas.BankQuestion, refusals=ASKS)
def update_bank_question(bank_question_id: Id, body: schemas.BankQuestionPatch, work: Writing) -> dict[str, Any]:
    """Change a question of a bank."""
    require_match(work.if_match, found(queries.question(work, bank_question_id)))
    contents.change(work, bank_question_id, body)
    return found(queries.question(work, bank_question_id))


@router.delete("/bank_questions/{bank_question_id}", refusals=[BankReadOnly])
def delete_bank_question(bank_question_id: Id, work: Writing) -> None:
    """Take a question out of its bank. Guides keep what you took from it."""
    contents.delete(work, bank_question_id)
