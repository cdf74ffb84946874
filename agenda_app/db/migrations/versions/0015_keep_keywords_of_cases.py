"""Keep the keywords of a case in the index of the year."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"


def upgrade() -> None:
    """Add the column; as long as nobody chose any, the title gives them."""
    op.add_column("cases", sa.Column("keywords", sa.Text(), nullable=False, server_default="[]"))
