"""Keep what happens in a meeting: who was there, and the minutes as they grow."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Add the tables; those that were there stay as they are."""
    _minutes()
    _attendance()
    _absences()
    _calls()


def _key(table: str, column: str, to: str) -> sa.ForeignKeyConstraint:
    name = op.f(f"fk_{table}_{column}")
    return sa.ForeignKeyConstraint([column], [f"{to}.id"], name=name, ondelete="RESTRICT")


def _minutes() -> None:
    op.create_table(
        "minutes",
        sa.Column("meeting_id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("remarks", sa.Text(), nullable=False),
        sa.Column("others", sa.Text(), nullable=False),
        sa.Column("order", sa.Text(), nullable=False),
        sa.Column("signers", sa.Text(), nullable=False),
        sa.Column("adjourned_at", sa.Time(), nullable=True),
        sa.Column("locked_at", sa.DateTime(), nullable=True),
        _key("minutes", "meeting_id", "meetings"),
        sa.PrimaryKeyConstraint("meeting_id", name=op.f("pk_minutes")),
    )
    op.create_table(
        "item_minutes",
        sa.Column("item_id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("begun_at", sa.Time(), nullable=True),
        sa.Column("ended_at", sa.Time(), nullable=True),
        sa.Column("proceedings", sa.Text(), nullable=False),
        sa.Column("register", sa.Text(), nullable=False),
        sa.Column("votes", sa.Text(), nullable=False),
        sa.Column("resolution", sa.Text(), nullable=False),
        sa.Column("is_edited", sa.Boolean(), nullable=False),
        sa.Column("closed", sa.Text(), nullable=False),
        _key("item_minutes", "item_id", "agenda_items"),
        sa.PrimaryKeyConstraint("item_id", name=op.f("pk_item_minutes")),
    )


def _attendance() -> None:
    table = "attendance_events"
    op.create_table(
        table,
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("meeting_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("item_id", sa.Integer(), nullable=True),
        sa.Column("phase", sa.Text(), nullable=True),
        sa.Column("at", sa.DateTime(), nullable=True),
        sa.Column("stands_for", sa.Integer(), nullable=True),
        sa.Column("on_leave", sa.Boolean(), nullable=False),
        sa.Column("elected", sa.Boolean(), nullable=False),
        sa.Column("ground", sa.Text(), nullable=True),
        sa.Column("ruled_aside", sa.Boolean(), nullable=True),
        sa.Column("agreed", sa.Integer(), nullable=True),
        sa.Column("dissented", sa.Integer(), nullable=True),
        _key(table, "meeting_id", "meetings"),
        _key(table, "person_id", "persons"),
        _key(table, "item_id", "agenda_items"),
        _key(table, "stands_for", "persons"),
        sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{table}")),
    )
    op.create_index(op.f(f"ix_{table}_meeting_id"), table, ["meeting_id"])
    op.create_index(op.f(f"ix_{table}_item_id"), table, ["item_id"])


def _absences() -> None:
    op.create_table(
        "absences",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("meeting_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("reported", sa.DateTime(), nullable=True),
        sa.Column("items", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        _key("absences", "meeting_id", "meetings"),
        _key("absences", "person_id", "persons"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_absences")),
    )
    op.create_index(op.f("ix_absences_meeting_id"), "absences", ["meeting_id"])


def _calls() -> None:
    table = "deputy_calls"
    op.create_table(
        table,
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("meeting_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("stands_for", sa.Integer(), nullable=True),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("answer", sa.Text(), nullable=False),
        sa.Column("item_id", sa.Integer(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        _key(table, "meeting_id", "meetings"),
        _key(table, "person_id", "persons"),
        _key(table, "stands_for", "persons"),
        _key(table, "item_id", "agenda_items"),
        sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{table}")),
    )
    op.create_index(op.f(f"ix_{table}_meeting_id"), table, ["meeting_id"])
    op.create_index(op.f(f"ix_{table}_item_id"), table, ["item_id"])
