"""The rows of this slice: banks of one's own, and those of the office for everybody on campus.

The office's stand in tables of their own, without an owner: they outlive whoever shared them, and nobody can slip one
in by restoring an export.
"""

from sqlalchemy import ForeignKey, ForeignKeyConstraint, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from colloquy.kit.db.base import Dated, Owned, Table, id_column
from colloquy.kit.db.types import IdType, SortKey
from colloquy.kit.ids import new_id


class BankColumns:
    """What any bank holds. `name_key` is the folded name."""

    name: Mapped[str]
    name_key: Mapped[str] = mapped_column(SortKey)
    about: Mapped[str] = mapped_column(default="")
    topic: Mapped[str | None]


class QuestionColumns:
    """What any question of a bank holds. The same words have the same `text_key`, and stand once in a bank."""

    text: Mapped[str]
    text_key: Mapped[str]
    topic: Mapped[str]
    facets: Mapped[list[str]] = mapped_column(default=list)
    states: Mapped[list[str]] = mapped_column(default=list)
    forms: Mapped[list[str]] = mapped_column(default=list)
    opens_well: Mapped[bool] = mapped_column(default=False)
    why: Mapped[str] = mapped_column(default="")


class QuestionBank(Owned, BankColumns, Dated, Table):
    """A bank in one person's own list."""

    __tablename__ = "question_banks"


class BankQuestion(Owned, QuestionColumns, Dated, Table):
    """A question of a personal bank."""

    __tablename__ = "bank_questions"

    bank_id: Mapped[str] = id_column()

    __table_args__ = (
        ForeignKeyConstraint(["owner_id", "bank_id"], ["question_banks.owner_id", "question_banks.id"],
                             ondelete="CASCADE"),
        UniqueConstraint("owner_id", "bank_id", "text_key"),
    )  # fmt: skip


class CampusBank(BankColumns, Dated, Table):
    """A bank of the office; everybody may read it."""

    __tablename__ = "campus_banks"

    id: Mapped[str] = mapped_column(IdType, primary_key=True, default=new_id)


class CampusQuestion(QuestionColumns, Dated, Table):
    """A question of a bank of the office."""

    __tablename__ = "campus_questions"

    id: Mapped[str] = mapped_column(IdType, primary_key=True, default=new_id)
    bank_id: Mapped[str] = mapped_column(IdType, ForeignKey("campus_banks.id", ondelete="CASCADE"))

    __table_args__ = (UniqueConstraint("bank_id", "text_key"),)
