"""A message may have a version of the resume with it.

Revision: 0010, after 0009. Made 2026-11-25.
"""

import sqlalchemy as sa
from alembic import op

from colloquy.kit.db import types

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("outreach_items", schema=None) as batch_op:
        batch_op.add_column(sa.Column("resume_id", types.IdType(), nullable=True))
        batch_op.create_index(
            batch_op.f("ix_outreach_items_owner_id_resume_id"), ["owner_id", "resume_id"], unique=False
        )
        batch_op.create_foreign_key(
            batch_op.f("fk_outreach_items_owner_id_resume_id"),
            "resumes",
            ["owner_id", "resume_id"],
            ["owner_id", "id"],
        )


def downgrade() -> None:
    with op.batch_alter_table("outreach_items", schema=None) as batch_op:
        batch_op.drop_constraint(batch_op.f("fk_outreach_items_owner_id_resume_id"), type_="foreignkey")
        batch_op.drop_index(batch_op.f("ix_outreach_items_owner_id_resume_id"))
        batch_op.drop_column("resume_id")
