"""Keep the opening, questions, breaks and speakers of a meeting, and the municipality's phrases."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    """Add the columns and the table; nothing of this is written down of meetings before."""
    for name, empty in (("opening", "{}"), ("questions", "[]"), ("breaks", "[]")):
        op.add_column("minutes", _text(name, empty))
    op.add_column("item_minutes", _text("speeches", "[]"))
    op.add_column(
        "municipality",
        sa.Column("speakers_printed", sa.Boolean(), nullable=False, server_default=sa.true()),
    )
    op.create_table(
        "phrases",
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("bokmal", sa.Text(), nullable=False),
        sa.Column("nynorsk", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_phrases")),
    )


def _text(name: str, empty: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text(), nullable=False, server_default=empty)
