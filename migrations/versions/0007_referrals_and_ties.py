"""Referrals with the consent of whoever named somebody, leave to keep in touch, milestones, profiles of advisers.

Revision: 0007, after 0006. Made 2026-11-25.
"""

import sqlalchemy as sa
from alembic import op

from colloquy.kit.db import types
from colloquy.kit.ids import new_id

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


ID, TEXT, WHEN = types.IdType(), sa.Text(), types.UtcDateTime()
contacts = sa.table(
    "contacts", sa.column("owner_id", ID), sa.column("id", ID), sa.column("name", TEXT), sa.column("shelf", TEXT),
    sa.column("named_by_id", ID), sa.column("created_at", WHEN),
)  # fmt: skip
approaches = sa.table(
    "approaches", sa.column("owner_id", ID), sa.column("id", ID), sa.column("contact_id", ID),
    sa.column("may_use_name", sa.Boolean()), sa.column("created_at", WHEN), sa.column("updated_at", WHEN),
)  # fmt: skip
referrals = sa.table(
    "referrals", *(sa.column(name, ID) for name in ("owner_id", "id", "named_by_id", "contact_id")),
    *(sa.column(name, WHEN) for name in ("consent_at", "named_at", "accepted_at", "created_at", "updated_at")),
    *(sa.column(name, TEXT) for name in (
        "origin", "state", "name", "organization_name", "title", "why", "how_to_reach", "may_use_name",
        "consent_evidence", "reason",
    )),
    sa.column("off_the_record", sa.Boolean()),
)  # fmt: skip
EMPTY = dict.fromkeys(("organization_name", "title", "why", "how_to_reach", "consent_evidence", "reason"), "")
CONSENT = {True: "yes", False: "no", None: "not_asked"}
AT_A_TIME = 500


def _consent_to_referrals() -> None:
    """Whoever stands on a contact as having named them has a referral, with the consent that was on record."""
    connection = op.get_bind()
    said = {
        (row.owner_id, row.contact_id): row
        for row in connection.execute(sa.select(approaches).order_by(approaches.c.updated_at, approaches.c.id))
    }  # the newest counts
    named = connection.execute(
        sa.select(contacts).where(contacts.c.named_by_id.is_not(None), contacts.c.shelf != "merged")
    ).all()
    rows = []
    for contact in named:
        word = said.get((contact.owner_id, contact.id))
        consent = None if word is None else word.may_use_name
        rows.append({
            **EMPTY, "owner_id": contact.owner_id, "id": new_id(), "named_by_id": contact.named_by_id,
            "contact_id": contact.id, "origin": "contact", "state": "accepted", "name": contact.name,
            "may_use_name": CONSENT[consent], "consent_at": None if consent is None else word.updated_at,
            "off_the_record": False, "named_at": contact.created_at, "accepted_at": contact.created_at,
            "created_at": contact.created_at, "updated_at": contact.created_at,
        })  # fmt: skip
    for start in range(0, len(rows), AT_A_TIME):
        connection.execute(sa.insert(referrals), rows[start : start + AT_A_TIME])


def _consent_to_approaches() -> None:
    """Put the consent of whoever stands on a contact back beside how to approach them."""
    connection = op.get_bind()
    first = sa.and_(
        contacts.c.owner_id == referrals.c.owner_id,
        contacts.c.id == referrals.c.contact_id,
        contacts.c.named_by_id == referrals.c.named_by_id,
    )
    said = connection.execute(
        sa.select(referrals).join(contacts, first).where(referrals.c.may_use_name.in_(("yes", "no")))
    ).all()
    for row in said:
        consent, theirs = row.may_use_name == "yes", (row.owner_id, row.contact_id)
        mine = sa.and_(approaches.c.owner_id == theirs[0], approaches.c.contact_id == theirs[1])
        if not connection.execute(sa.update(approaches).where(mine).values(may_use_name=consent)).rowcount:
            values = {
                "owner_id": theirs[0], "id": new_id(), "contact_id": theirs[1], "may_use_name": consent,
                "created_at": row.created_at, "updated_at": row.updated_at,
            }  # fmt: skip
            connection.execute(sa.insert(approaches), values)


def upgrade() -> None:
    op.create_table(
        "adviser_profiles",
        sa.Column("owner_id", types.IdType(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("organization_name", sa.Text(), nullable=False),
        sa.Column("about", sa.Text(), nullable=False),
        sa.Column("fields", types.Json, nullable=False),
        sa.Column("forms", types.Json, nullable=False),
        sa.Column("topics", types.Json, nullable=False),
        sa.Column("minutes", sa.Integer(), nullable=False),
        sa.Column("first_timers", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("gave_role", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("withdrawn_at", types.UtcDateTime(), nullable=True),
        sa.Column("created_at", types.UtcDateTime(), nullable=False),
        sa.Column("updated_at", types.UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["owner_id"], ["accounts.id"], name=op.f("fk_adviser_profiles_owner_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("owner_id", name=op.f("pk_adviser_profiles")),
    )
    op.create_table(
        "skipped_sources",
        sa.Column("owner_id", types.IdType(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["owner_id"], ["accounts.id"], name=op.f("fk_skipped_sources_owner_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("owner_id", "source", name=op.f("pk_skipped_sources")),
    )
    op.create_table(
        "contact_permissions",
        sa.Column("owner_id", types.IdType(), nullable=False),
        sa.Column("id", types.IdType(), nullable=False),
        sa.Column("contact_id", types.IdType(), nullable=False),
        sa.Column("leave", sa.Text(), nullable=False),
        sa.Column("every_months", sa.Integer(), nullable=True),
        sa.Column("channel", sa.Text(), nullable=True),
        sa.Column("said_at", types.UtcDateTime(), nullable=False),
        sa.Column("until", sa.Date(), nullable=True),
        sa.Column("evidence", sa.Text(), nullable=False),
        sa.Column("interview_id", types.IdType(), nullable=True),
        sa.Column("created_at", types.UtcDateTime(), nullable=False),
        sa.Column("updated_at", types.UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["owner_id", "contact_id"],
            ["contacts.owner_id", "contacts.id"],
            name=op.f("fk_contact_permissions_owner_id_contact_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["owner_id"], ["accounts.id"], name=op.f("fk_contact_permissions_owner_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("owner_id", "id", name=op.f("pk_contact_permissions")),
    )
    with op.batch_alter_table("contact_permissions", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_contact_permissions_owner_id_contact_id_said_at"),
            ["owner_id", "contact_id", "said_at"],
            unique=False,
        )

    op.create_table(
        "milestones",
        sa.Column("owner_id", types.IdType(), nullable=False),
        sa.Column("id", types.IdType(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("happened_on", sa.Date(), nullable=False),
        sa.Column("field_id", types.IdType(), nullable=True),
        sa.Column("contact_id", types.IdType(), nullable=True),
        sa.Column("created_at", types.UtcDateTime(), nullable=False),
        sa.Column("updated_at", types.UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["owner_id", "contact_id"],
            ["contacts.owner_id", "contacts.id"],
            name=op.f("fk_milestones_owner_id_contact_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["owner_id", "field_id"], ["fields.owner_id", "fields.id"], name=op.f("fk_milestones_owner_id_field_id")
        ),
        sa.ForeignKeyConstraint(["owner_id"], ["accounts.id"], name=op.f("fk_milestones_owner_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("owner_id", "id", name=op.f("pk_milestones")),
    )
    with op.batch_alter_table("milestones", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_milestones_owner_id_contact_id"), ["owner_id", "contact_id"], unique=False)
        batch_op.create_index(
            batch_op.f("ix_milestones_owner_id_created_at_id"), ["owner_id", "created_at", "id"], unique=False
        )
        batch_op.create_index(batch_op.f("ix_milestones_owner_id_field_id"), ["owner_id", "field_id"], unique=False)
        batch_op.create_index(
            batch_op.f("ix_milestones_owner_id_happened_on_id"), ["owner_id", "happened_on", "id"], unique=False
        )

    op.create_table(
        "referrals",
        sa.Column("owner_id", types.IdType(), nullable=False),
        sa.Column("id", types.IdType(), nullable=False),
        sa.Column("named_by_id", types.IdType(), nullable=False),
        sa.Column("contact_id", types.IdType(), nullable=True),
        sa.Column("interview_id", types.IdType(), nullable=True),
        sa.Column("item_id", types.IdType(), nullable=True),
        sa.Column("origin", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("organization_name", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("why", sa.Text(), nullable=False),
        sa.Column("email", sa.Text(), nullable=True),
        sa.Column("phone", sa.Text(), nullable=True),
        sa.Column("how_to_reach", sa.Text(), nullable=False),
        sa.Column("may_use_name", sa.Text(), nullable=False),
        sa.Column("consent_at", types.UtcDateTime(), nullable=True),
        sa.Column("consent_evidence", sa.Text(), nullable=False),
        sa.Column("off_the_record", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("named_at", types.UtcDateTime(), nullable=False),
        sa.Column("accepted_at", types.UtcDateTime(), nullable=True),
        sa.Column("let_go_at", types.UtcDateTime(), nullable=True),
        sa.Column("told_back_at", types.UtcDateTime(), nullable=True),
        sa.Column("created_at", types.UtcDateTime(), nullable=False),
        sa.Column("updated_at", types.UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["owner_id", "contact_id"],
            ["contacts.owner_id", "contacts.id"],
            name=op.f("fk_referrals_owner_id_contact_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["owner_id", "named_by_id"],
            ["contacts.owner_id", "contacts.id"],
            name=op.f("fk_referrals_owner_id_named_by_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(["owner_id"], ["accounts.id"], name=op.f("fk_referrals_owner_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("owner_id", "id", name=op.f("pk_referrals")),
        sa.UniqueConstraint("owner_id", "item_id", name=op.f("uq_referrals_owner_id_item_id")),
    )
    with op.batch_alter_table("referrals", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_referrals_owner_id_contact_id"), ["owner_id", "contact_id"], unique=False)
        batch_op.create_index(
            batch_op.f("ix_referrals_owner_id_created_at_id"), ["owner_id", "created_at", "id"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_referrals_owner_id_interview_id"), ["owner_id", "interview_id"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_referrals_owner_id_named_by_id"), ["owner_id", "named_by_id"], unique=False
        )
        batch_op.create_index(batch_op.f("ix_referrals_owner_id_state"), ["owner_id", "state"], unique=False)

    op.create_table(
        "milestone_hearers",
        sa.Column("owner_id", types.IdType(), nullable=False),
        sa.Column("id", types.IdType(), nullable=False),
        sa.Column("milestone_id", types.IdType(), nullable=False),
        sa.Column("contact_id", types.IdType(), nullable=False),
        sa.Column("suggested", sa.Boolean(), nullable=False),
        sa.Column("outreach_id", types.IdType(), nullable=True),
        sa.Column("told_at", types.UtcDateTime(), nullable=True),
        sa.Column("left_out_at", types.UtcDateTime(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("created_at", types.UtcDateTime(), nullable=False),
        sa.Column("updated_at", types.UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["owner_id", "contact_id"],
            ["contacts.owner_id", "contacts.id"],
            name=op.f("fk_milestone_hearers_owner_id_contact_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["owner_id", "milestone_id"],
            ["milestones.owner_id", "milestones.id"],
            name=op.f("fk_milestone_hearers_owner_id_milestone_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["owner_id"], ["accounts.id"], name=op.f("fk_milestone_hearers_owner_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("owner_id", "id", name=op.f("pk_milestone_hearers")),
    )
    with op.batch_alter_table("milestone_hearers", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_milestone_hearers_owner_id_contact_id"), ["owner_id", "contact_id"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_milestone_hearers_owner_id_milestone_id"), ["owner_id", "milestone_id"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_milestone_hearers_owner_id_outreach_id"), ["owner_id", "outreach_id"], unique=False
        )

    with op.batch_alter_table("accounts", schema=None) as batch_op:
        batch_op.add_column(sa.Column("weekly_minutes", sa.Integer(), nullable=True))

    _consent_to_referrals()
    with op.batch_alter_table("approaches", schema=None) as batch_op:
        batch_op.drop_column("may_use_name")

    with op.batch_alter_table("contacts", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_contacts_owner_id_shelf_stage_comfort_key_source_id"),
            ["owner_id", "shelf", "stage", "comfort_key", "source", "id"],
            unique=False,
        )

    with op.batch_alter_table("fields", schema=None) as batch_op:
        batch_op.add_column(sa.Column("closed_at", types.UtcDateTime(), nullable=True))
    op.execute("UPDATE fields SET closed_at = updated_at WHERE state = 'closed'")


def downgrade() -> None:
    with op.batch_alter_table("fields", schema=None) as batch_op:
        batch_op.drop_column("closed_at")

    with op.batch_alter_table("contacts", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_contacts_owner_id_shelf_stage_comfort_key_source_id"))

    with op.batch_alter_table("approaches", schema=None) as batch_op:
        batch_op.add_column(sa.Column("may_use_name", sa.Boolean(), nullable=True))
    _consent_to_approaches()

    with op.batch_alter_table("accounts", schema=None) as batch_op:
        batch_op.drop_column("weekly_minutes")

    with op.batch_alter_table("milestone_hearers", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_milestone_hearers_owner_id_outreach_id"))
        batch_op.drop_index(batch_op.f("ix_milestone_hearers_owner_id_milestone_id"))
        batch_op.drop_index(batch_op.f("ix_milestone_hearers_owner_id_contact_id"))

    op.drop_table("milestone_hearers")
    with op.batch_alter_table("referrals", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_referrals_owner_id_state"))
        batch_op.drop_index(batch_op.f("ix_referrals_owner_id_named_by_id"))
        batch_op.drop_index(batch_op.f("ix_referrals_owner_id_interview_id"))
        batch_op.drop_index(batch_op.f("ix_referrals_owner_id_created_at_id"))
        batch_op.drop_index(batch_op.f("ix_referrals_owner_id_contact_id"))

    op.drop_table("referrals")
    with op.batch_alter_table("milestones", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_milestones_owner_id_happened_on_id"))
        batch_op.drop_index(batch_op.f("ix_milestones_owner_id_field_id"))
        batch_op.drop_index(batch_op.f("ix_milestones_owner_id_created_at_id"))
        batch_op.drop_index(batch_op.f("ix_milestones_owner_id_contact_id"))

    op.drop_table("milestones")
    with op.batch_alter_table("contact_permissions", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_contact_permissions_owner_id_contact_id_said_at"))

    op.drop_table("contact_permissions")
    op.drop_table("skipped_sources")
    op.drop_table("adviser_profiles")
