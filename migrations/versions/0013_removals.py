"""What was removed is kept whole for thirty days.

Revision: 0013, after 0012. Made 2026-11-25.
"""

import sqlalchemy as sa
from alembic import op

from colloquy.kit.db import types

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "removals",
        sa.Column("owner_id", types.IdType(), nullable=False),
        sa.Column("id", types.IdType(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("contact_id", types.IdType(), nullable=True),
        sa.Column("removed_at", types.UtcDateTime(), nullable=False),
        sa.Column("memory", types.Json, nullable=False),
        sa.ForeignKeyConstraint(["owner_id"], ["accounts.id"], name=op.f("fk_removals_owner_id"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(
            ["owner_id", "contact_id"],
            ["contacts.owner_id", "contacts.id"],
            name=op.f("fk_removals_owner_id_contact_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("owner_id", "id", name=op.f("pk_removals")),
    )
    op.create_index(op.f("ix_removals_owner_id_contact_id"), "removals", ["owner_id", "contact_id"])
    op.create_index(op.f("ix_removals_owner_id_removed_at_id"), "removals", ["owner_id", "removed_at", "id"])


def downgrade() -> None:
    op.drop_table("removals")
