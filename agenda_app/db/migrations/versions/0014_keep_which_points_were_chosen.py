"""Keep which points somebody chose to follow, that are no task by their words."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0010"


def upgrade() -> None:
    """Add the column; nobody chose any of those that are followed already."""
    by_hand = sa.Column("by_hand", sa.Boolean(), nullable=False, server_default=sa.false())
    op.add_column("follow_ups", by_hand)
