"""Keep the elections of an item, and whether the rules for a budget hold in it."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    """Add the columns; what is written down already has no elections."""
    op.add_column(
        "item_minutes",
        sa.Column("elections", sa.Text(), nullable=False, server_default="[]"),
    )
    op.add_column("item_minutes", sa.Column("is_budget", sa.Boolean(), nullable=True))
