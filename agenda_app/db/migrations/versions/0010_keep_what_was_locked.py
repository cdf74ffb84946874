"""Keep the very files of locked minutes, and the order in which an item is voted on."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"

_TABLE = "kept_minutes"


def upgrade() -> None:
    """Add the table and the column; no order was chosen for what is written down already."""
    op.create_table(
        _TABLE,
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("meeting_id", sa.Integer(), nullable=False),
        sa.Column("audience", sa.Text(), nullable=False),
        sa.Column("kept_at", sa.DateTime(), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("pages", sa.Integer(), nullable=False),
        sa.Column("content_sha256", sa.String(length=64), nullable=False),
        sa.Column("proof_sha256", sa.String(length=64), nullable=True),
        _key("meeting_id", "meetings.id"),
        *(_key(column, "files.sha256") for column in ("sha256", "content_sha256", "proof_sha256")),
        sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{_TABLE}")),
    )
    op.create_index(op.f(f"ix_{_TABLE}_meeting_id"), _TABLE, ["meeting_id"])
    op.add_column("item_minutes", sa.Column("plan", sa.Text(), nullable=True))


def _key(column: str, to: str) -> sa.ForeignKeyConstraint:
    name = op.f(f"fk_{_TABLE}_{column}")
    return sa.ForeignKeyConstraint([column], [to], name=name, ondelete="RESTRICT")
