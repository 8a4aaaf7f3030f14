"""Changes to question banks, one's own and the office's. What comes with the product is copied, never changed."""

from typing import Any, Final

from sqlalchemy import func, select

from colloquy.kit.db.work import Write
from colloquy.kit.errors import Conflict, NotFound
from colloquy.kit.events import listen
from colloquy.kit.folding import fold
from colloquy.kit.ids import SHARED, new_id
from colloquy.kit.saying import say
from colloquy.questions import queries
from colloquy.questions.contents import check_room, fill, merge
from colloquy.questions.reach import AnyBank, changeable, touch
from colloquy.questions.rules.bank import Bank
from colloquy.questions.schemas import BankCreate, BankPatch
from colloquy.questions.tables import CampusBank, QuestionBank
from colloquy.removals import service as removals
from colloquy.removals.events import Restored
from colloquy.removals.rules import Removed

BANKS_AT_MOST: Final = 20
CAMPUS_BANKS_AT_MOST: Final = 60


class TooManyBanks(Conflict):
    """One person, and the office, keep a bounded number of banks."""

    code = "too_many_banks"
    title = "There is no room for another bank"


def create(work: Write, body: BankCreate) -> QuestionBank:
    """Add an empty bank to one's own.

    Raises:
        TooManyBanks: one has as many as one can.
    """
    return _new_bank(work, body.name, body.about, body.topic)


def change(work: Write, bank_id: str, patch: BankPatch) -> None:
    """Change what a bank is called and what it is about.

    Raises:
        NotFound: there is no such bank for this person.
        BankReadOnly: it is not theirs to change.
    """
    bank = changeable(work, bank_id)
    for name, value in patch.changes().items():
        setattr(bank, name, value)
    bank.name_key = fold(bank.name)
    touch(work, bank)


def delete(work: Write, bank_id: str) -> None:
    """Remove a bank with its questions; guides keep what was taken from it.

    Raises:
        NotFound: there is no such bank for this person.
        BankReadOnly: it is not theirs to change.
    """
    bank = changeable(work, bank_id)
    kind = Removed.QUESTION_BANK if isinstance(bank, QuestionBank) else Removed.CAMPUS_BANK
    removals.keep(work, kind, type(bank), bank_id, bank.name)
    work.session.delete(bank)
    work.flush()


@listen(Restored)
def on_restored(work: Write, event: Restored) -> None:
    """What is put back finds room as a new one would. On the campus the office alone puts it back; everybody is told.

    Raises:
        NotFound: whoever removed it is not of the office any more.
        TooManyBanks: there are as many as there can be.
        BankFull: the bank holds as many questions as it can.
    """
    if event.kind in {Removed.CAMPUS_BANK, Removed.CAMPUS_QUESTION}:
        if not queries.is_office(work):
            raise NotFound
        work.touch(SHARED)
    match event.kind:
        case Removed.QUESTION_BANK:
            _check_room(work, BANKS_AT_MOST)
        case Removed.CAMPUS_BANK:
            _check_campus_room(work, CAMPUS_BANKS_AT_MOST)
        case Removed.BANK_QUESTION | Removed.CAMPUS_QUESTION:
            check_room(work, event.id)


def copy(work: Write, bank_id: str, name: str | None) -> QuestionBank:
    """Copy any bank that one may see into one's own.

    Raises:
        NotFound: there is no such bank for this person.
        TooManyBanks: one has as many as one can.
    """
    source = queries.as_bank(work, bank_id)
    if source is None:
        raise NotFound
    bank = _new_bank(work, name or source.name, source.about, source.topic)
    fill(work, bank, source.questions)
    return bank


def share(work: Write, bank_id: str) -> AnyBank:
    """Give a bank of one's own to everybody on campus: from now on it is the office's, under an id of its own.

    Raises:
        NotFound: there is no such bank for this person.
        BankReadOnly: it comes with the product, and everybody has it.
        TooManyBanks: the office has as many as it can.
    """
    bank, whole = _with_questions(work, bank_id)
    if isinstance(bank, CampusBank):
        return bank
    _check_campus_room(work, CAMPUS_BANKS_AT_MOST - 1)
    work.touch(SHARED)
    shared = CampusBank(
        id=new_id(), name=bank.name, name_key=bank.name_key, about=bank.about, topic=bank.topic,
        created_at=work.now, updated_at=work.now,
    )  # fmt: skip
    return _moved(work, bank, shared, whole)


def unshare(work: Write, bank_id: str) -> AnyBank:
    """Take a bank back from the campus: it becomes a personal one of whoever does so.

    Raises:
        NotFound: there is no such bank for this person.
        BankReadOnly: it comes with the product, and stays.
        TooManyBanks: one has as many as one can.
    """
    bank, whole = _with_questions(work, bank_id)
    if isinstance(bank, QuestionBank):
        return bank
    return _moved(work, bank, _new_bank(work, bank.name, bank.about, bank.topic), whole)


def take_in(work: Write, read: Bank) -> tuple[QuestionBank, dict[str, Any]]:
    """Read a bank in: into one's own of the same name, or a new one; and what that did.

    A question of the same words takes on what the file says of it; no question is taken out. So the same file twice
    changes nothing.

    Raises:
        TooManyBanks: one has as many as one can.
        BankFull: it would hold more than it can.
    """
    bank = _named(work, read.name)
    created = bank is None
    bank = bank or _new_bank(work, read.name, read.about, read.topic)
    added, changed = merge(work, bank, read.questions)
    if (bank.about, bank.topic) != (read.about, read.topic):
        bank.about, bank.topic = read.about, read.topic
        touch(work, bank)
    unchanged = len(read.questions) - added - changed
    return bank, {"created": created, "added": added, "changed": changed, "unchanged": unchanged}


def _with_questions(work: Write, bank_id: str) -> tuple[AnyBank, Bank]:
    """A bank that is to be shared or taken back, and the whole of it."""
    whole = queries.as_bank(work, bank_id)
    if whole is None:
        raise NotFound
    return changeable(work, bank_id), whole


def _moved(work: Write, old: AnyBank, new: AnyBank, whole: Bank) -> AnyBank:
    work.session.add(new)
    work.flush()
    fill(work, new, whole.questions)
    work.session.delete(old)
    work.flush()
    return new


def _new_bank(work: Write, name: str, about: str, topic: str | None) -> QuestionBank:
    _check_room(work, BANKS_AT_MOST - 1)
    bank = QuestionBank(
        owner_id=work.owner_id, id=new_id(), name=name, name_key=fold(name), about=about, topic=topic,
        created_at=work.now, updated_at=work.now,
    )  # fmt: skip
    work.session.add(bank)
    work.flush()
    return bank


def _check_room(work: Write, most: int) -> None:
    mine = select(func.count()).where(QuestionBank.owner_id == work.owner_id)
    if work.execute(mine).scalar_one() > most:
        raise TooManyBanks(say("You can keep {most} banks; put some of them together.", most=BANKS_AT_MOST))


def _check_campus_room(work: Write, most: int) -> None:
    if work.execute(select(func.count()).select_from(CampusBank)).scalar_one() > most:
        raise TooManyBanks(
            say(
                "The office keeps {most} banks; put some of them together.",
                most=CAMPUS_BANKS_AT_MOST,
            )
        )


def _named(work: Write, name: str) -> QuestionBank | None:
    mine = select(QuestionBank).where(QuestionBank.owner_id == work.owner_id, QuestionBank.name_key == fold(name))
    return work.session.scalars(mine.order_by(QuestionBank.id).limit(1)).first()
