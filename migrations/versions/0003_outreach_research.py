"""Messages with their versions, ways of approaching people, research files, goals of fields.

Revision: 0003, after 0002. Made 2026-11-23.
"""

import sqlalchemy as sa
from alembic import op

from colloquy.kit.db import types

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "approaches",
        sa.Column("owner_id", types.IdType(), nullable=False),
        sa.Column("id", types.IdType(), nullable=False),
        sa.Column("contact_id", types.IdType(), nullable=False),
        sa.Column("first", sa.Text(), nullable=True),
        sa.Column("chosen_at", types.UtcDateTime(), nullable=True),
        sa.Column("may_use_name", sa.Boolean(), nullable=True),
        sa.Column("created_at", types.UtcDateTime(), nullable=False),
        sa.Column("updated_at", types.UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["owner_id", "contact_id"],
            ["contacts.owner_id", "contacts.id"],
            name=op.f("fk_approaches_owner_id_contact_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(["owner_id"], ["accounts.id"], name=op.f("fk_approaches_owner_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("owner_id", "id", name=op.f("pk_approaches")),
    )
    with op.batch_alter_table("approaches", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_approaches_owner_id_contact_id"), ["owner_id", "contact_id"], unique=False)

    op.create_table(
        "research_items",
        sa.Column("owner_id", types.IdType(), nullable=False),
        sa.Column("id", types.IdType(), nullable=False),
        sa.Column("contact_id", types.IdType(), nullable=True),
        sa.Column("organization_id", types.IdType(), nullable=True),
        sa.Column("field_id", types.IdType(), nullable=True),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("part", sa.Text(), nullable=True),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("link", sa.Text(), nullable=False),
        sa.Column("dated", sa.Date(), nullable=True),
        sa.Column("created_at", types.UtcDateTime(), nullable=False),
        sa.Column("updated_at", types.UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["owner_id", "contact_id"],
            ["contacts.owner_id", "contacts.id"],
            name=op.f("fk_research_items_owner_id_contact_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["owner_id", "field_id"],
            ["fields.owner_id", "fields.id"],
            name=op.f("fk_research_items_owner_id_field_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["owner_id", "organization_id"],
            ["organizations.owner_id", "organizations.id"],
            name=op.f("fk_research_items_owner_id_organization_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["owner_id"], ["accounts.id"], name=op.f("fk_research_items_owner_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("owner_id", "id", name=op.f("pk_research_items")),
    )
    with op.batch_alter_table("research_items", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_research_items_owner_id_contact_id"), ["owner_id", "contact_id"], unique=False
        )
        batch_op.create_index(batch_op.f("ix_research_items_owner_id_field_id"), ["owner_id", "field_id"], unique=False)
        batch_op.create_index(
            batch_op.f("ix_research_items_owner_id_organization_id"), ["owner_id", "organization_id"], unique=False
        )

    op.create_table(
        "outreach_items",
        sa.Column("owner_id", types.IdType(), nullable=False),
        sa.Column("id", types.IdType(), nullable=False),
        sa.Column("contact_id", types.IdType(), nullable=False),
        sa.Column("interview_id", types.IdType(), nullable=True),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("medium", sa.Text(), nullable=False),
        sa.Column("form", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("offered", sa.Text(), nullable=False),
        sa.Column("channel", sa.Text(), nullable=True),
        sa.Column("sent_at", types.UtcDateTime(), nullable=True),
        sa.Column("reached_at", types.UtcDateTime(), nullable=True),
        sa.Column("replied_at", types.UtcDateTime(), nullable=True),
        sa.Column("reply", sa.Text(), nullable=False),
        sa.Column("answer", sa.Text(), nullable=True),
        sa.Column("closed_at", types.UtcDateTime(), nullable=True),
        sa.Column("created_at", types.UtcDateTime(), nullable=False),
        sa.Column("updated_at", types.UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["owner_id", "contact_id"],
            ["contacts.owner_id", "contacts.id"],
            name=op.f("fk_outreach_items_owner_id_contact_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["owner_id", "interview_id"],
            ["interviews.owner_id", "interviews.id"],
            name=op.f("fk_outreach_items_owner_id_interview_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["owner_id"], ["accounts.id"], name=op.f("fk_outreach_items_owner_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("owner_id", "id", name=op.f("pk_outreach_items")),
    )
    with op.batch_alter_table("outreach_items", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_outreach_items_owner_id_contact_id_kind"), ["owner_id", "contact_id", "kind"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_outreach_items_owner_id_created_at_id"), ["owner_id", "created_at", "id"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_outreach_items_owner_id_interview_id"), ["owner_id", "interview_id"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_outreach_items_owner_id_kind_state"), ["owner_id", "kind", "state"], unique=False
        )

    op.create_table(
        "outreach_versions",
        sa.Column("owner_id", types.IdType(), nullable=False),
        sa.Column("id", types.IdType(), nullable=False),
        sa.Column("outreach_id", types.IdType(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("created_at", types.UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["owner_id", "outreach_id"],
            ["outreach_items.owner_id", "outreach_items.id"],
            name=op.f("fk_outreach_versions_owner_id_outreach_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["owner_id"], ["accounts.id"], name=op.f("fk_outreach_versions_owner_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("owner_id", "id", name=op.f("pk_outreach_versions")),
    )
    with op.batch_alter_table("outreach_versions", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_outreach_versions_owner_id_outreach_id_number"),
            ["owner_id", "outreach_id", "number"],
            unique=False,
        )

    with op.batch_alter_table("fields", schema=None) as batch_op:
        batch_op.add_column(sa.Column("goals", types.Json, server_default="[]", nullable=False))
        batch_op.add_column(sa.Column("reviewed_at", types.UtcDateTime(), nullable=True))


def downgrade() -> None:
    with op.batch_alter_table("fields", schema=None) as batch_op:
        batch_op.drop_column("reviewed_at")
        batch_op.drop_column("goals")

    with op.batch_alter_table("outreach_versions", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_outreach_versions_owner_id_outreach_id_number"))

    op.drop_table("outreach_versions")
    with op.batch_alter_table("outreach_items", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_outreach_items_owner_id_kind_state"))
        batch_op.drop_index(batch_op.f("ix_outreach_items_owner_id_interview_id"))
        batch_op.drop_index(batch_op.f("ix_outreach_items_owner_id_created_at_id"))
        batch_op.drop_index(batch_op.f("ix_outreach_items_owner_id_contact_id_kind"))

    op.drop_table("outreach_items")
    with op.batch_alter_table("research_items", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_research_items_owner_id_organization_id"))
        batch_op.drop_index(batch_op.f("ix_research_items_owner_id_field_id"))
        batch_op.drop_index(batch_op.f("ix_research_items_owner_id_contact_id"))

    op.drop_table("research_items")
    with op.batch_alter_table("approaches", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_approaches_owner_id_contact_id"))

    op.drop_table("approaches")
