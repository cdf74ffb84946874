"""Keep the pages of attachments, print plans, recipients, what was sent to whom, and excuses."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Add the tables; an attachment may now be announced before its file has come."""
    with op.batch_alter_table("attachments") as batch_op:
        batch_op.alter_column("sha256", existing_type=sa.Text(), nullable=True)
        batch_op.add_column(
            sa.Column("delivery", sa.Text(), nullable=False, server_default="with_papers")
        )
        batch_op.add_column(
            sa.Column("tracked_changes", sa.Text(), nullable=False, server_default="ask")
        )
    with op.batch_alter_table("attachments") as batch_op:
        batch_op.alter_column("delivery", existing_type=sa.Text(), server_default=None)
        batch_op.alter_column("tracked_changes", existing_type=sa.Text(), server_default=None)
    _pages()
    _plans()
    _dispatches()
    _excuses()


def _pages() -> None:
    op.create_table(
        "normalised_files",
        sa.Column("source_sha256", sa.String(length=64), nullable=False),
        sa.Column("tracked_changes", sa.String(length=8), nullable=False),
        sa.Column("recipe", sa.Integer(), nullable=False),
        sa.Column("pdf_sha256", sa.String(length=64), nullable=True),
        sa.Column("verdict", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["source_sha256"],
            ["files.sha256"],
            name=op.f("fk_normalised_files_source_sha256"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["pdf_sha256"],
            ["files.sha256"],
            name=op.f("fk_normalised_files_pdf_sha256"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint(
            "source_sha256", "tracked_changes", name=op.f("pk_normalised_files")
        ),
    )


def _plans() -> None:
    op.create_table(
        "print_plans",
        sa.Column("committee_id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("plan", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["committee_id"],
            ["committees.id"],
            name=op.f("fk_print_plans_committee_id"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("committee_id", name=op.f("pk_print_plans")),
    )
    op.create_table(
        "recipients",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("committee_id", sa.Integer(), nullable=True),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("bundle", sa.Text(), nullable=False),
        sa.Column("channel", sa.Text(), nullable=False),
        sa.Column("copies", sa.Integer(), nullable=False),
        sa.Column("email", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["committee_id"],
            ["committees.id"],
            name=op.f("fk_recipients_committee_id"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_recipients")),
    )


def _dispatches() -> None:
    op.create_table(
        "dispatches",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("meeting_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("serial", sa.Integer(), nullable=False),
        sa.Column("sent_at", sa.DateTime(), nullable=False),
        sa.Column("first_page", sa.Integer(), nullable=False),
        sa.Column("last_page", sa.Integer(), nullable=False),
        sa.Column("content_sha256", sa.String(length=64), nullable=False),
        sa.Column("manifest_sha256", sa.String(length=64), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["meeting_id"],
            ["meetings.id"],
            name=op.f("fk_dispatches_meeting_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["content_sha256"],
            ["files.sha256"],
            name=op.f("fk_dispatches_content_sha256"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["manifest_sha256"],
            ["files.sha256"],
            name=op.f("fk_dispatches_manifest_sha256"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_dispatches")),
        sa.UniqueConstraint(
            "meeting_id", "kind", "serial", name=op.f("uq_dispatches_meeting_id_kind_serial")
        ),
    )
    op.create_table(
        "dispatch_files",
        sa.Column("dispatch_id", sa.Integer(), nullable=False),
        sa.Column("bundle", sa.String(length=16), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("pages", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["dispatch_id"],
            ["dispatches.id"],
            name=op.f("fk_dispatch_files_dispatch_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["sha256"],
            ["files.sha256"],
            name=op.f("fk_dispatch_files_sha256"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("dispatch_id", "bundle", name=op.f("pk_dispatch_files")),
    )
    op.create_table(
        "dispatch_recipients",
        sa.Column("dispatch_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("bundle", sa.Text(), nullable=False),
        sa.Column("channel", sa.Text(), nullable=False),
        sa.Column("copies", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["dispatch_id"],
            ["dispatches.id"],
            name=op.f("fk_dispatch_recipients_dispatch_id"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("dispatch_id", "position", name=op.f("pk_dispatch_recipients")),
    )


def _excuses() -> None:
    op.create_table(
        "proof_excuses",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("meeting_id", sa.Integer(), nullable=False),
        sa.Column("fingerprint", sa.String(length=64), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("who", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("given_at", sa.DateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["meeting_id"],
            ["meetings.id"],
            name=op.f("fk_proof_excuses_meeting_id"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_proof_excuses")),
        sa.UniqueConstraint(
            "meeting_id", "fingerprint", name=op.f("uq_proof_excuses_meeting_id_fingerprint")
        ),
    )
