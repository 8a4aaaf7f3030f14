"""Question banks, one's own and the office's; what a guide knows of each question.

Revision: 0005, after 0004. Made 2026-11-25.
"""

import sqlalchemy as sa
from alembic import op

from colloquy.kit.db import types

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "campus_banks",
        sa.Column("id", types.IdType(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("name_key", sa.Text().with_variant(sa.Text(collation="C"), "postgresql"), nullable=False),
        sa.Column("about", sa.Text(), nullable=False),
        sa.Column("topic", sa.Text(), nullable=True),
        sa.Column("created_at", types.UtcDateTime(), nullable=False),
        sa.Column("updated_at", types.UtcDateTime(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_campus_banks")),
    )
    op.create_table(
        "campus_questions",
        sa.Column("id", types.IdType(), nullable=False),
        sa.Column("bank_id", types.IdType(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("text_key", sa.Text(), nullable=False),
        sa.Column("topic", sa.Text(), nullable=False),
        sa.Column("facets", types.Json, nullable=False),
        sa.Column("states", types.Json, nullable=False),
        sa.Column("forms", types.Json, nullable=False),
        sa.Column("opens_well", sa.Boolean(), nullable=False),
        sa.Column("why", sa.Text(), nullable=False),
        sa.Column("created_at", types.UtcDateTime(), nullable=False),
        sa.Column("updated_at", types.UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["bank_id"], ["campus_banks.id"], name=op.f("fk_campus_questions_bank_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_campus_questions")),
        sa.UniqueConstraint("bank_id", "text_key", name=op.f("uq_campus_questions_bank_id_text_key")),
    )
    op.create_table(
        "question_banks",
        sa.Column("owner_id", types.IdType(), nullable=False),
        sa.Column("id", types.IdType(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("name_key", sa.Text().with_variant(sa.Text(collation="C"), "postgresql"), nullable=False),
        sa.Column("about", sa.Text(), nullable=False),
        sa.Column("topic", sa.Text(), nullable=True),
        sa.Column("created_at", types.UtcDateTime(), nullable=False),
        sa.Column("updated_at", types.UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["owner_id"], ["accounts.id"], name=op.f("fk_question_banks_owner_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("owner_id", "id", name=op.f("pk_question_banks")),
    )
    op.create_table(
        "bank_questions",
        sa.Column("owner_id", types.IdType(), nullable=False),
        sa.Column("id", types.IdType(), nullable=False),
        sa.Column("bank_id", types.IdType(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("text_key", sa.Text(), nullable=False),
        sa.Column("topic", sa.Text(), nullable=False),
        sa.Column("facets", types.Json, nullable=False),
        sa.Column("states", types.Json, nullable=False),
        sa.Column("forms", types.Json, nullable=False),
        sa.Column("opens_well", sa.Boolean(), nullable=False),
        sa.Column("why", sa.Text(), nullable=False),
        sa.Column("created_at", types.UtcDateTime(), nullable=False),
        sa.Column("updated_at", types.UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["owner_id", "bank_id"],
            ["question_banks.owner_id", "question_banks.id"],
            name=op.f("fk_bank_questions_owner_id_bank_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["owner_id"], ["accounts.id"], name=op.f("fk_bank_questions_owner_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("owner_id", "id", name=op.f("pk_bank_questions")),
        sa.UniqueConstraint(
            "owner_id", "bank_id", "text_key", name=op.f("uq_bank_questions_owner_id_bank_id_text_key")
        ),
    )
    with op.batch_alter_table("interview_questions", schema=None) as batch_op:
        batch_op.add_column(sa.Column("bank_question_id", types.IdType(), nullable=True))
        batch_op.add_column(sa.Column("bank_text", sa.Text(), nullable=True))
        batch_op.add_column(sa.Column("why", sa.Text(), server_default="", nullable=False))
        batch_op.add_column(sa.Column("facets", types.Json, server_default="[]", nullable=False))
        batch_op.add_column(sa.Column("goals", types.Json, server_default="[]", nullable=False))
        batch_op.add_column(sa.Column("minutes", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("parked", sa.Boolean(), server_default=sa.false(), nullable=False))
        batch_op.add_column(sa.Column("opens_well", sa.Boolean(), nullable=True))


def downgrade() -> None:
    with op.batch_alter_table("interview_questions", schema=None) as batch_op:
        batch_op.drop_column("opens_well")
        batch_op.drop_column("parked")
        batch_op.drop_column("minutes")
        batch_op.drop_column("goals")
        batch_op.drop_column("facets")
        batch_op.drop_column("why")
        batch_op.drop_column("bank_text")
        batch_op.drop_column("bank_question_id")

    op.drop_table("bank_questions")
    op.drop_table("question_banks")
    op.drop_table("campus_questions")
    op.drop_table("campus_banks")
