"""Keep what elected people are paid by, and what they claim."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    """Add the tables; those that were there stay as they are."""
    _rates()
    _amounts()
    _claims()


def _key(table: str, column: str, to: str, ondelete: str = "RESTRICT") -> sa.ForeignKeyConstraint:
    name = op.f(f"fk_{table}_{column}")
    return sa.ForeignKeyConstraint([column], [f"{to}.id"], name=name, ondelete=ondelete)


def _rates() -> None:
    op.create_table(
        "fee_rates",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("starts", sa.Date(), nullable=False),
        sa.Column("parts", sa.Text(), nullable=False),
        sa.Column("documented_most", sa.Text(), nullable=True),
        sa.Column("undocumented", sa.Text(), nullable=False),
        sa.Column("care_most", sa.Text(), nullable=True),
        sa.Column("per_kilometre", sa.Text(), nullable=False),
        sa.Column("unit", sa.Text(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_fee_rates")),
        sa.UniqueConstraint("starts", name=op.f("uq_fee_rates_starts")),
    )


def _amounts() -> None:
    table = "fee_amounts"
    op.create_table(
        table,
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("rates_id", sa.Integer(), nullable=False),
        sa.Column("committee_id", sa.Integer(), nullable=True),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("amount", sa.Text(), nullable=False),
        _key(table, "rates_id", "fee_rates", "CASCADE"),
        _key(table, "committee_id", "committees"),
        sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{table}")),
    )
    op.create_index(op.f(f"ix_{table}_rates_id"), table, ["rates_id"])


def _claims() -> None:
    table = "fee_claims"
    op.create_table(
        table,
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("meeting_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("decided_factor", sa.Text(), nullable=True),
        sa.Column("claims", sa.Text(), nullable=False),
        _key(table, "meeting_id", "meetings"),
        _key(table, "person_id", "persons"),
        sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{table}")),
        sa.UniqueConstraint(
            "meeting_id", "person_id", name=op.f(f"uq_{table}_meeting_id_person_id")
        ),
    )
