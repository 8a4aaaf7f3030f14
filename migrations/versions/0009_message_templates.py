"""Templates in the office's own words; what one expects to learn of a field.

Revision: 0009, after 0008. Made 2026-11-25.
"""

import sqlalchemy as sa
from alembic import op

from colloquy.kit.db import types

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "template_versions",
        sa.Column("id", types.IdType(), nullable=False),
        sa.Column("template_id", types.IdType(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=True),
        sa.Column("body", sa.Text(), nullable=True),
        sa.Column("changed_by", types.IdType(), nullable=True),
        sa.Column("changed_at", types.UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["changed_by"], ["accounts.id"], name=op.f("fk_template_versions_changed_by"), ondelete="SET NULL"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_template_versions")),
        sa.UniqueConstraint("template_id", "number", name=op.f("uq_template_versions_template_id_number")),
    )
    with op.batch_alter_table("fields", schema=None) as batch_op:
        batch_op.add_column(sa.Column("expectation", sa.Text(), server_default="", nullable=False))


def downgrade() -> None:
    with op.batch_alter_table("fields", schema=None) as batch_op:
        batch_op.drop_column("expectation")
    op.drop_table("template_versions")
