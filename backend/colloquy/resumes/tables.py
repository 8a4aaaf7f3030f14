"""Rows of resumes: their versions, the files, and to whom which was shown."""

from datetime import datetime

from sqlalchemy import ForeignKeyConstraint, Index, LargeBinary
from sqlalchemy.orm import Mapped, mapped_column

from colloquy.kit.db.base import Dated, Owned, Table, id_column


class Resume(Owned, Dated, Table):
    """One version of a resume: a file kept here, or a link to where it lies. Without a file its members are null."""

    __tablename__ = "resumes"

    name: Mapped[str]
    link: Mapped[str] = mapped_column(default="")
    note: Mapped[str] = mapped_column(default="")
    file_name: Mapped[str | None]
    media_type: Mapped[str | None]
    size: Mapped[int | None]

    __table_args__ = (Index(None, "owner_id", "created_at", "id"),)


class ResumeFile(Table):
    """The bytes of a version, apart, so that a list does not read them."""

    __tablename__ = "resume_files"

    owner_id: Mapped[str] = id_column(primary_key=True)
    resume_id: Mapped[str] = id_column(primary_key=True)
    content: Mapped[bytes] = mapped_column(LargeBinary)

    __table_args__ = (
        ForeignKeyConstraint(["owner_id", "resume_id"], ["resumes.owner_id", "resumes.id"], ondelete="CASCADE"),
    )


class ResumeShowing(Owned, Dated, Table):
    """A version was shown in a talk; `advice` is what was said about it, and when it went into a newer one."""

    __tablename__ = "resume_showings"

    resume_id: Mapped[str] = id_column()
    interview_id: Mapped[str] = id_column()
    shown_at: Mapped[datetime]
    advice: Mapped[str] = mapped_column(default="")
    worked_in_at: Mapped[datetime | None]

    __table_args__ = (
        ForeignKeyConstraint(["owner_id", "resume_id"], ["resumes.owner_id", "resumes.id"], ondelete="CASCADE"),
        ForeignKeyConstraint(
            ["owner_id", "interview_id"], ["interviews.owner_id", "interviews.id"], ondelete="CASCADE"
        ),
        Index(None, "owner_id", "resume_id", "shown_at"),
        Index(None, "owner_id", "interview_id"),
    )
