"""Keep who left the list's party, what kind of meeting one is, and what was decided urgently."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0017"
down_revision = "0016"


def upgrade() -> None:
    """Add the columns; until now everybody stood for a list and meetings were ordinary ones."""
    op.add_column("persons", sa.Column("party_from", sa.Date(), nullable=True))
    op.add_column(
        "meetings",
        sa.Column("is_constituting", sa.Boolean(), nullable=False, server_default=sa.false()),
    )
    op.add_column(
        "meetings", sa.Column("form", sa.Text(), nullable=False, server_default="in_room")
    )
    with op.batch_alter_table("agenda_items") as batch_op:
        batch_op.add_column(sa.Column("urgent_for", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("reports", sa.Integer(), nullable=True))
        batch_op.create_foreign_key(
            batch_op.f("fk_agenda_items_urgent_for"),
            *("committees", ["urgent_for"], ["id"]),
            ondelete="RESTRICT",
        )
        batch_op.create_foreign_key(
            batch_op.f("fk_agenda_items_reports"),
            *("agenda_items", ["reports"], ["id"]),
            ondelete="SET NULL",
        )
