"""Keep the gender of who is elected, and how each committee wants its minutes."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"

_TABLE = "minutes_plans"


def upgrade() -> None:
    """Add the columns and the table; nobody's gender is known, and every plan is the usual one."""
    op.add_column("persons", sa.Column("gender", sa.Text(), nullable=True))
    op.add_column("minutes", sa.Column("plan", sa.Text(), nullable=True))
    op.create_table(
        _TABLE,
        sa.Column("committee_id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("plan", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["committee_id"],
            ["committees.id"],
            name=op.f(f"fk_{_TABLE}_committee_id"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("committee_id", name=op.f(f"pk_{_TABLE}")),
    )
