"""Keep which points of an item somebody takes no part in, where that is not all of it."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0023"
down_revision = "0022"


def upgrade() -> None:
    """Add the columns; whoever stepped aside until now did so in the whole item."""
    for table in ("attendance_events", "requests"):
        op.add_column(table, sa.Column("points", sa.Text(), nullable=False, server_default="[]"))
