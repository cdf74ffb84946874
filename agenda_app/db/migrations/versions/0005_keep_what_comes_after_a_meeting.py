"""Keep what comes after a meeting: who is told of a resolution, and who carries it out."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Add the tables; those that were there stay as they are."""
    _decision_facts()
    _follow_ups()
    _steps()
    _evidence()


def _key(table: str, column: str, to: str, at: str = "id") -> sa.ForeignKeyConstraint:
    name = op.f(f"fk_{table}_{column}")
    return sa.ForeignKeyConstraint([column], [f"{to}.{at}"], name=name, ondelete="RESTRICT")


def _decision_facts() -> None:
    op.create_table(
        "decision_facts",
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("is_individual", sa.Boolean(), nullable=False),
        sa.Column("parties", sa.Text(), nullable=False),
        sa.Column("complaint_body", sa.Text(), nullable=False),
        sa.Column("review", sa.Text(), nullable=False),
        _key("decision_facts", "case_id", "cases"),
        sa.PrimaryKeyConstraint("case_id", name=op.f("pk_decision_facts")),
    )


def _follow_ups() -> None:
    op.create_table(
        "follow_ups",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("item_id", sa.Integer(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("point", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("owner", sa.Text(), nullable=False),
        sa.Column("due", sa.Date(), nullable=True),
        _key("follow_ups", "item_id", "agenda_items"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_follow_ups")),
    )
    op.create_index(op.f("ix_follow_ups_item_id"), "follow_ups", ["item_id"])


def _steps() -> None:
    table = "follow_up_steps"
    op.create_table(
        table,
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("follow_up_id", sa.Integer(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("due", sa.Date(), nullable=True),
        _key(table, "follow_up_id", "follow_ups"),
        sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{table}")),
    )
    op.create_index(op.f(f"ix_{table}_follow_up_id"), table, ["follow_up_id"])


def _evidence() -> None:
    table = "follow_up_evidence"
    op.create_table(
        table,
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("step_id", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("sha256", sa.String(64), nullable=True),
        sa.Column("name", sa.Text(), nullable=False),
        _key(table, "step_id", "follow_up_steps"),
        _key(table, "sha256", "files", "sha256"),
        sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{table}")),
    )
    op.create_index(op.f(f"ix_{table}_step_id"), table, ["step_id"])
