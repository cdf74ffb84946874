"""Keep who withdrew or postponed an item in a meeting, and why."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"


def upgrade() -> None:
    """Add the column; of what was put aside before, nobody noted why."""
    op.add_column("item_minutes", sa.Column("aside", sa.Text(), nullable=True))
