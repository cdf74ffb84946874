"""Keep which points somebody chose to follow, and when forvaltningsloven of 2025 starts."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"


def upgrade() -> None:
    """Add the columns; nobody chose what is followed already, and no day is set."""
    op.add_column(
        "follow_ups",
        sa.Column("by_hand", sa.Boolean(), nullable=False, server_default=sa.false()),
    )
    op.add_column("municipality", sa.Column("new_act_from", sa.Date(), nullable=True))
