"""Keep by which paragraph the words of a correction of locked minutes are exempt."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0024"
down_revision = "0023"


def upgrade() -> None:
    """Add the column: no correction was exempt by itself until now."""
    column = sa.Column("exempt_basis", sa.Text(), nullable=False, server_default="")
    op.add_column("minutes_corrections", column)
