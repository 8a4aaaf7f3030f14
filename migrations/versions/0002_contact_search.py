"""The index over the words of contacts, of each database's own kind.

Revision: 0002, after 0001. Made 2026-11-23.
"""

from alembic import op
from colloquy.kit.search import drop_statements, index_statements

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    for statement in index_statements("contact_search", op.get_bind().dialect.name):
        op.execute(statement)


def downgrade() -> None:
    for statement in drop_statements("contact_search", op.get_bind().dialect.name):
        op.execute(statement)
