"""The rows of this slice: the findings that their owner does not want to hear again."""

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from colloquy.kit.db.base import Table
from colloquy.kit.db.types import IdType


class DismissedFinding(Table):
    """A person read this finding on this text and left the text as it is. `text_hash` is the text's SHA-256, in hex."""

    __tablename__ = "dismissed_findings"

    owner_id: Mapped[str] = mapped_column(IdType, ForeignKey("accounts.id", ondelete="CASCADE"), primary_key=True)
    text_hash: Mapped[str] = mapped_column(primary_key=True)
    code: Mapped[str] = mapped_column(primary_key=True)
