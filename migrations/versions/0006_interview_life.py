"""The whole life of one interview: journey, grants, closing, impressions, debrief, resumes.

Revision: 0006, after 0004. Made 2026-11-25.
"""

import sqlalchemy as sa
from alembic import op

from colloquy.kit.db import types

revision = "0006"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "resumes",
        sa.Column("owner_id", types.IdType(), nullable=False),
        sa.Column("id", types.IdType(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("link", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("file_name", sa.Text(), nullable=True),
        sa.Column("media_type", sa.Text(), nullable=True),
        sa.Column("size", sa.Integer(), nullable=True),
        sa.Column("created_at", types.UtcDateTime(), nullable=False),
        sa.Column("updated_at", types.UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(["owner_id"], ["accounts.id"], name=op.f("fk_resumes_owner_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("owner_id", "id", name=op.f("pk_resumes")),
    )
    with op.batch_alter_table("resumes", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_resumes_owner_id_created_at_id"), ["owner_id", "created_at", "id"], unique=False
        )

    op.create_table(
        "resume_files",
        sa.Column("owner_id", types.IdType(), nullable=False),
        sa.Column("resume_id", types.IdType(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["owner_id", "resume_id"],
            ["resumes.owner_id", "resumes.id"],
            name=op.f("fk_resume_files_owner_id_resume_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("owner_id", "resume_id", name=op.f("pk_resume_files")),
    )
    op.create_table(
        "closing_answers",
        sa.Column("owner_id", types.IdType(), nullable=False),
        sa.Column("interview_id", types.IdType(), nullable=False),
        sa.Column("step", sa.Text(), nullable=False),
        sa.Column("said", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("every_months", sa.Integer(), nullable=True),
        sa.Column("at", types.UtcDateTime(), nullable=False),
        sa.Column("created_at", types.UtcDateTime(), nullable=False),
        sa.Column("updated_at", types.UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["owner_id", "interview_id"],
            ["interviews.owner_id", "interviews.id"],
            name=op.f("fk_closing_answers_owner_id_interview_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("owner_id", "interview_id", "step", name=op.f("pk_closing_answers")),
    )
    op.create_table(
        "confirm_attempts",
        sa.Column("owner_id", types.IdType(), nullable=False),
        sa.Column("id", types.IdType(), nullable=False),
        sa.Column("interview_id", types.IdType(), nullable=False),
        sa.Column("result", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("at", types.UtcDateTime(), nullable=False),
        sa.Column("created_at", types.UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["owner_id", "interview_id"],
            ["interviews.owner_id", "interviews.id"],
            name=op.f("fk_confirm_attempts_owner_id_interview_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["owner_id"], ["accounts.id"], name=op.f("fk_confirm_attempts_owner_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("owner_id", "id", name=op.f("pk_confirm_attempts")),
    )
    with op.batch_alter_table("confirm_attempts", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_confirm_attempts_owner_id_interview_id_at"), ["owner_id", "interview_id", "at"], unique=False
        )

    op.create_table(
        "impressions",
        sa.Column("owner_id", types.IdType(), nullable=False),
        sa.Column("interview_id", types.IdType(), nullable=False),
        sa.Column("aspect", sa.Text(), nullable=False),
        sa.Column("organization_id", types.IdType(), nullable=True),
        sa.Column("mark", sa.Integer(), nullable=True),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("created_at", types.UtcDateTime(), nullable=False),
        sa.Column("updated_at", types.UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["owner_id", "interview_id"],
            ["interviews.owner_id", "interviews.id"],
            name=op.f("fk_impressions_owner_id_interview_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["owner_id", "organization_id"],
            ["organizations.owner_id", "organizations.id"],
            name=op.f("fk_impressions_owner_id_organization_id"),
        ),
        sa.PrimaryKeyConstraint("owner_id", "interview_id", "aspect", name=op.f("pk_impressions")),
    )
    with op.batch_alter_table("impressions", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_impressions_owner_id_organization_id"), ["owner_id", "organization_id"], unique=False
        )

    op.create_table(
        "interview_extensions",
        sa.Column("owner_id", types.IdType(), nullable=False),
        sa.Column("id", types.IdType(), nullable=False),
        sa.Column("interview_id", types.IdType(), nullable=False),
        sa.Column("minutes", sa.Integer(), nullable=False),
        sa.Column("at", types.UtcDateTime(), nullable=False),
        sa.Column("created_at", types.UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["owner_id", "interview_id"],
            ["interviews.owner_id", "interviews.id"],
            name=op.f("fk_interview_extensions_owner_id_interview_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["owner_id"], ["accounts.id"], name=op.f("fk_interview_extensions_owner_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("owner_id", "id", name=op.f("pk_interview_extensions")),
    )
    with op.batch_alter_table("interview_extensions", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_interview_extensions_owner_id_interview_id_at"),
            ["owner_id", "interview_id", "at"],
            unique=False,
        )

    op.create_table(
        "resume_showings",
        sa.Column("owner_id", types.IdType(), nullable=False),
        sa.Column("id", types.IdType(), nullable=False),
        sa.Column("resume_id", types.IdType(), nullable=False),
        sa.Column("interview_id", types.IdType(), nullable=False),
        sa.Column("shown_at", types.UtcDateTime(), nullable=False),
        sa.Column("advice", sa.Text(), nullable=False),
        sa.Column("created_at", types.UtcDateTime(), nullable=False),
        sa.Column("updated_at", types.UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["owner_id", "interview_id"],
            ["interviews.owner_id", "interviews.id"],
            name=op.f("fk_resume_showings_owner_id_interview_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["owner_id", "resume_id"],
            ["resumes.owner_id", "resumes.id"],
            name=op.f("fk_resume_showings_owner_id_resume_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["owner_id"], ["accounts.id"], name=op.f("fk_resume_showings_owner_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("owner_id", "id", name=op.f("pk_resume_showings")),
    )
    with op.batch_alter_table("resume_showings", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_resume_showings_owner_id_interview_id"), ["owner_id", "interview_id"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_resume_showings_owner_id_resume_id_shown_at"),
            ["owner_id", "resume_id", "shown_at"],
            unique=False,
        )

    op.create_table(
        "debrief_items",
        sa.Column("owner_id", types.IdType(), nullable=False),
        sa.Column("id", types.IdType(), nullable=False),
        sa.Column("interview_id", types.IdType(), nullable=False),
        sa.Column("note_id", types.IdType(), nullable=True),
        sa.Column("field_id", types.IdType(), nullable=True),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("drawer", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=True),
        sa.Column("claim", sa.Text(), nullable=True),
        sa.Column("topic", sa.Text(), nullable=True),
        sa.Column("years_from", sa.Integer(), nullable=True),
        sa.Column("years_to", sa.Integer(), nullable=True),
        sa.Column("off_the_record", sa.Boolean(), nullable=False),
        sa.Column("created_at", types.UtcDateTime(), nullable=False),
        sa.Column("updated_at", types.UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["owner_id", "field_id"], ["fields.owner_id", "fields.id"], name=op.f("fk_debrief_items_owner_id_field_id")
        ),
        sa.ForeignKeyConstraint(
            ["owner_id", "interview_id"],
            ["interviews.owner_id", "interviews.id"],
            name=op.f("fk_debrief_items_owner_id_interview_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["owner_id", "note_id"],
            ["interview_notes.owner_id", "interview_notes.id"],
            name=op.f("fk_debrief_items_owner_id_note_id"),
        ),
        sa.ForeignKeyConstraint(
            ["owner_id"], ["accounts.id"], name=op.f("fk_debrief_items_owner_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("owner_id", "id", name=op.f("pk_debrief_items")),
    )
    with op.batch_alter_table("debrief_items", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_debrief_items_owner_id_field_id"), ["owner_id", "field_id"], unique=False)
        batch_op.create_index(
            batch_op.f("ix_debrief_items_owner_id_interview_id_created_at"),
            ["owner_id", "interview_id", "created_at"],
            unique=False,
        )
        batch_op.create_index(batch_op.f("ix_debrief_items_owner_id_note_id"), ["owner_id", "note_id"], unique=False)

    with op.batch_alter_table("interview_notes", schema=None) as batch_op:
        batch_op.add_column(sa.Column("question_id", types.IdType(), nullable=True))
        batch_op.add_column(sa.Column("topic", sa.Text(), nullable=True))
        batch_op.add_column(sa.Column("meaning", sa.Text(), nullable=True))
        batch_op.add_column(sa.Column("example", sa.Text(), nullable=True))
        batch_op.add_column(sa.Column("resolved_at", types.UtcDateTime(), nullable=True))
        batch_op.create_index(
            batch_op.f("ix_interview_notes_owner_id_kind_id"), ["owner_id", "kind", "id"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_interview_notes_owner_id_question_id"), ["owner_id", "question_id"], unique=False
        )
        batch_op.create_foreign_key(
            batch_op.f("fk_interview_notes_owner_id_question_id"),
            "interview_questions",
            ["owner_id", "question_id"],
            ["owner_id", "id"],
        )

    with op.batch_alter_table("interviews", schema=None) as batch_op:
        batch_op.add_column(sa.Column("travel_minutes", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("travel_margin_minutes", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("people_to_meet", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("venue_costs", sa.Boolean(), server_default=sa.false(), nullable=False))
        batch_op.add_column(sa.Column("invited_by", sa.Text(), nullable=True))
        batch_op.add_column(sa.Column("paid_by", sa.Text(), nullable=True))
        batch_op.add_column(sa.Column("cost_note", sa.Text(), nullable=True))
        batch_op.add_column(sa.Column("called_off_at", types.UtcDateTime(), nullable=True))
        batch_op.add_column(sa.Column("called_off_by", sa.Text(), nullable=True))
        batch_op.add_column(sa.Column("called_off_note", sa.Text(), nullable=True))
        batch_op.add_column(sa.Column("expectation", sa.Text(), nullable=True))
        batch_op.add_column(sa.Column("expectation_note", sa.Text(), nullable=True))
        batch_op.add_column(sa.Column("goals_reached", types.Json, server_default="[]", nullable=False))
        batch_op.add_column(sa.Column("fit_before_reason", sa.Text(), nullable=True))
        batch_op.add_column(sa.Column("fit_after_reason", sa.Text(), nullable=True))
        batch_op.add_column(sa.Column("rapport", sa.Text(), nullable=True))
        batch_op.add_column(sa.Column("talk_share", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("first_saved_at", types.UtcDateTime(), nullable=True))


def downgrade() -> None:
    with op.batch_alter_table("interviews", schema=None) as batch_op:
        batch_op.drop_column("first_saved_at")
        batch_op.drop_column("talk_share")
        batch_op.drop_column("rapport")
        batch_op.drop_column("fit_after_reason")
        batch_op.drop_column("fit_before_reason")
        batch_op.drop_column("goals_reached")
        batch_op.drop_column("expectation_note")
        batch_op.drop_column("expectation")
        batch_op.drop_column("called_off_note")
        batch_op.drop_column("called_off_by")
        batch_op.drop_column("called_off_at")
        batch_op.drop_column("cost_note")
        batch_op.drop_column("paid_by")
        batch_op.drop_column("invited_by")
        batch_op.drop_column("venue_costs")
        batch_op.drop_column("people_to_meet")
        batch_op.drop_column("travel_margin_minutes")
        batch_op.drop_column("travel_minutes")

    with op.batch_alter_table("interview_notes", schema=None) as batch_op:
        batch_op.drop_constraint(batch_op.f("fk_interview_notes_owner_id_question_id"), type_="foreignkey")
        batch_op.drop_index(batch_op.f("ix_interview_notes_owner_id_question_id"))
        batch_op.drop_index(batch_op.f("ix_interview_notes_owner_id_kind_id"))
        batch_op.drop_column("resolved_at")
        batch_op.drop_column("example")
        batch_op.drop_column("meaning")
        batch_op.drop_column("topic")
        batch_op.drop_column("question_id")

    with op.batch_alter_table("debrief_items", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_debrief_items_owner_id_note_id"))
        batch_op.drop_index(batch_op.f("ix_debrief_items_owner_id_interview_id_created_at"))
        batch_op.drop_index(batch_op.f("ix_debrief_items_owner_id_field_id"))

    op.drop_table("debrief_items")
    with op.batch_alter_table("resume_showings", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_resume_showings_owner_id_resume_id_shown_at"))
        batch_op.drop_index(batch_op.f("ix_resume_showings_owner_id_interview_id"))

    op.drop_table("resume_showings")
    with op.batch_alter_table("interview_extensions", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_interview_extensions_owner_id_interview_id_at"))

    op.drop_table("interview_extensions")
    with op.batch_alter_table("impressions", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_impressions_owner_id_organization_id"))

    op.drop_table("impressions")
    with op.batch_alter_table("confirm_attempts", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_confirm_attempts_owner_id_interview_id_at"))

    op.drop_table("confirm_attempts")
    op.drop_table("closing_answers")
    op.drop_table("resume_files")
    with op.batch_alter_table("resumes", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_resumes_owner_id_created_at_id"))

    op.drop_table("resumes")
