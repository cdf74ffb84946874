"""Keep from when somebody left the list's party, and what kind of meeting one is."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0017"
down_revision = "0016"


def upgrade() -> None:
    """Add the columns; until now everybody stood for a list and meetings were ordinary ones."""
    op.add_column("persons", sa.Column("party_from", sa.Date(), nullable=True))
    op.add_column(
        "meetings",
        sa.Column("is_constituting", sa.Boolean(), nullable=False, server_default=sa.false()),
    )
    op.add_column(
        "meetings", sa.Column("form", sa.Text(), nullable=False, server_default="in_room")
    )
