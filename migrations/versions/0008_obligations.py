"""What a task is about, whatever kind of thing that is; what one looks for in a field.

Revision: 0008, after 0007. Made 2026-11-25.
"""

import sqlalchemy as sa
from alembic import op

from colloquy.kit.db import types

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("fields", schema=None) as batch_op:
        batch_op.add_column(sa.Column("focus", sa.Text(), server_default="", nullable=False))

    with op.batch_alter_table("tasks", schema=None) as batch_op:
        batch_op.add_column(sa.Column("about", sa.Text(), server_default="", nullable=False))
        batch_op.add_column(sa.Column("subject_kind", sa.Text(), nullable=True))
        batch_op.add_column(sa.Column("subject_id", types.IdType(), nullable=True))
        batch_op.add_column(sa.Column("by_hand", sa.Boolean(), server_default=sa.false(), nullable=False))
        batch_op.create_index(batch_op.f("ix_tasks_owner_id_subject_id"), ["owner_id", "subject_id"], unique=False)

    tasks = sa.table(
        "tasks", sa.column("key"), sa.column("interview_id"), sa.column("subject_kind"), sa.column("subject_id")
    )
    op.execute(
        sa.update(tasks)
        .where(tasks.c.key.is_not(None))
        .values(subject_kind="interview", subject_id=tasks.c.interview_id)
    )
    # Jobs of a kind that nobody does any more; whoever went through the lists finds what they would have.
    op.execute("DELETE FROM jobs WHERE kind = 'tasks.lapse'")


def downgrade() -> None:
    # An older service cannot read these kinds. The rows stay, set aside; going up again, what is owed is found anew.
    op.execute(
        "UPDATE tasks SET kind = 'own', key = NULL, title = reason, "
        "state = CASE WHEN state = 'open' THEN 'cancelled' ELSE state END "
        "WHERE kind NOT IN ('own', 'confirm', 'write_up', 'thank_you')"
    )
    with op.batch_alter_table("tasks", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_tasks_owner_id_subject_id"))
        batch_op.drop_column("by_hand")
        batch_op.drop_column("subject_id")
        batch_op.drop_column("subject_kind")
        batch_op.drop_column("about")

    with op.batch_alter_table("fields", schema=None) as batch_op:
        batch_op.drop_column("focus")
