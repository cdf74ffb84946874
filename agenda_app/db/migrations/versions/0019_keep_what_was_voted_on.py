"""Keep what the recommendation said when it was put to the vote, and how many seats there were."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0019"
down_revision = "0018"


def upgrade() -> None:
    """Add the columns; what was voted on before is read off the case, as it was until now."""
    op.add_column("item_minutes", sa.Column("voted_text", sa.Text(), nullable=True))
    op.add_column("meetings", sa.Column("seats", sa.Integer(), nullable=True))
