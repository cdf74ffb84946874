"""Keep why a meeting is urgent, what members answered in writing, what the mayor decided."""

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
    op.create_table(
        "mayors_decisions",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("treatment_id", sa.Integer(), nullable=False),
        sa.Column("committee_id", sa.Integer(), nullable=False),
        sa.Column("decided_on", sa.Date(), nullable=False),
        sa.Column("basis", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["committee_id"],
            ["committees.id"],
            name=op.f("fk_mayors_decisions_committee_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["treatment_id"],
            ["treatments.id"],
            name=op.f("fk_mayors_decisions_treatment_id"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_mayors_decisions")),
        sa.UniqueConstraint("treatment_id", name=op.f("uq_mayors_decisions_treatment_id")),
    )
    op.create_index(op.f("ix_mayors_decisions_committee_id"), "mayors_decisions", ["committee_id"])
    with op.batch_alter_table("agenda_items") as batch_op:
        batch_op.add_column(sa.Column("reports_mayor", sa.Integer(), nullable=True))
        batch_op.create_foreign_key(
            batch_op.f("fk_agenda_items_reports_mayor"),
            *("mayors_decisions", ["reports_mayor"], ["id"]),
            ondelete="SET NULL",
        )
