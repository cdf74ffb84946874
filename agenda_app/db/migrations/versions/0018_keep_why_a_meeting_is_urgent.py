"""Keep why a meeting is an urgent one, and what each member answered in writing."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0018"
down_revision = "0017"


def upgrade() -> None:
    """Add the columns; until now no meeting was an urgent one."""
    op.add_column("meetings", sa.Column("urgency", sa.Text(), nullable=True))
    op.add_column(
        "meetings", sa.Column("demanded", sa.Integer(), nullable=False, server_default="0")
    )
    op.add_column(
        "item_minutes", sa.Column("answers", sa.Text(), nullable=False, server_default="[]")
    )
