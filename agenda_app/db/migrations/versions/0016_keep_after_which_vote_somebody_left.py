"""Keep after which vote somebody came or went, and how items were decided without one."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0015"


def upgrade() -> None:
    """Add the columns; whoever came or went in an item until now did so before its first vote."""
    op.add_column(
        "attendance_events",
        sa.Column("after_vote", sa.Integer(), nullable=False, server_default="0"),
    )
    op.add_column("item_minutes", sa.Column("unvoted", sa.Text(), nullable=True))
