"""Which banks and questions a change can reach: one's own, and for the office those of the campus."""

from colloquy.kit.db.work import Write
from colloquy.kit.errors import Forbidden, NotFound
from colloquy.kit.ids import SHARED
from colloquy.questions import queries
from colloquy.questions.tables import BankQuestion, CampusBank, CampusQuestion, QuestionBank

AnyBank = QuestionBank | CampusBank
AnyQuestion = BankQuestion | CampusQuestion


class BankReadOnly(Forbidden):
    """The bank may be read and copied, and not changed by this person."""

    code = "bank_read_only"
    title = "This bank is not yours to change"


def changeable(work: Write, bank_id: str) -> AnyBank:
    """A bank that this person may change; a change to one of the office's is told to everybody.

    Raises:
        NotFound: there is no such bank for this person.
        BankReadOnly: it is not theirs to change.
    """
    own = work.session.get(QuestionBank, (work.owner_id, bank_id))
    if own is not None:
        return own
    office = work.session.get(CampusBank, bank_id)
    if office is not None and queries.is_office(work):
        work.touch(SHARED)
        return office
    if queries.one(work, bank_id) is None:
        raise NotFound
    raise BankReadOnly("Copy it; the copy is yours, and may be changed.")


def changeable_question(work: Write, question_id: str) -> tuple[AnyQuestion, AnyBank]:
    """A question that this person may change, with its bank.

    Raises:
        NotFound: there is no such question for this person.
        BankReadOnly: its bank is not theirs to change.
    """
    found = queries.question(work, question_id)
    if found is None:
        raise NotFound
    bank = changeable(work, found["bank"]["id"])
    row: AnyQuestion | None
    if isinstance(bank, QuestionBank):
        row = work.session.get(BankQuestion, (work.owner_id, question_id))
    else:
        row = work.session.get(CampusQuestion, question_id)
    if row is None:
        raise NotFound
    return row, bank


def touch(work: Write, bank: AnyBank) -> None:
    """Note that a bank, or what stands in it, changed just now."""
    bank.updated_at = work.now
    work.flush()
