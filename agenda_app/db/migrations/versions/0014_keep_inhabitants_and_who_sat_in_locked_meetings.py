"""Keep how many inhabitants there are, and who sat in a meeting when its minutes were locked."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"


def upgrade() -> None:
    """Add the columns; nobody has counted, and of minutes locked before this the register tells."""
    op.add_column("municipality", sa.Column("inhabitants", sa.Integer(), nullable=True))
    op.add_column("minutes", sa.Column("chamber", sa.Text(), nullable=True))
