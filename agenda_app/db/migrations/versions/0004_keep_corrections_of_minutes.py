"""Keep what is put right in locked minutes."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"

_TABLE = "minutes_corrections"
_KEYS = {"meeting_id": "meetings", "item_id": "agenda_items", "agreed_in": "agenda_items"}


def upgrade() -> None:
    """Add the table; those that were there stay as they are."""
    op.create_table(
        _TABLE,
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("meeting_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("item_id", sa.Integer(), nullable=True),
        sa.Column("was", sa.Text(), nullable=False),
        sa.Column("becomes", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("made_at", sa.DateTime(), nullable=False),
        sa.Column("agreed_in", sa.Integer(), nullable=True),
        *(_key(column, table) for column, table in _KEYS.items()),
        sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{_TABLE}")),
        sa.UniqueConstraint("meeting_id", "number", name=op.f(f"uq_{_TABLE}_meeting_id_number")),
    )
    for column in ("item_id", "agreed_in"):
        op.create_index(op.f(f"ix_{_TABLE}_{column}"), _TABLE, [column])


def _key(column: str, to: str) -> sa.ForeignKeyConstraint:
    name = op.f(f"fk_{_TABLE}_{column}")
    return sa.ForeignKeyConstraint([column], [f"{to}.id"], name=name, ondelete="RESTRICT")
