"""Advice on a resume that has gone into a version.

Revision: 0011, after 0010. Made 2026-11-25.
"""

import sqlalchemy as sa
from alembic import op

from colloquy.kit.db import types

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("resume_showings", schema=None) as batch_op:
        batch_op.add_column(sa.Column("worked_in_at", types.UtcDateTime(), nullable=True))


def downgrade() -> None:
    with op.batch_alter_table("resume_showings", schema=None) as batch_op:
        batch_op.drop_column("worked_in_at")
