"""The tables of what is sent: how it is printed, who gets it, and what went out."""

from __future__ import annotations

import datetime as dt

from sqlalchemy import (
    ForeignKey,
    String,
    UniqueConstraint,
)
from sqlalchemy.orm import Mapped, mapped_column

from agenda_app.db.base import Base


class PrintPlanRow(Base):
    """How a committee's bundles are laid out, as JSON."""

    __tablename__ = "print_plans"
    committee_id: Mapped[int] = mapped_column(
        ForeignKey("committees.id", ondelete="RESTRICT"), primary_key=True
    )
    version: Mapped[int] = mapped_column(default=1)
    plan: Mapped[str]


class RecipientRow(Base):
    """Somebody who gets the papers of a committee, or of all when it has none."""

    __tablename__ = "recipients"
    id: Mapped[int] = mapped_column(primary_key=True)
    position: Mapped[int]
    committee_id: Mapped[int | None] = mapped_column(
        ForeignKey("committees.id", ondelete="RESTRICT")
    )
    name: Mapped[str]
    kind: Mapped[str]
    bundle: Mapped[str]
    channel: Mapped[str]
    copies: Mapped[int]
    email: Mapped[str]


class DispatchRow(Base):
    """One sending of a meeting's papers; written once, never changed."""

    __tablename__ = "dispatches"
    __table_args__ = (UniqueConstraint("meeting_id", "kind", "serial"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    meeting_id: Mapped[int] = mapped_column(ForeignKey("meetings.id", ondelete="RESTRICT"))
    kind: Mapped[str]
    serial: Mapped[int]
    sent_at: Mapped[dt.datetime]
    first_page: Mapped[int]
    last_page: Mapped[int]
    content_sha256: Mapped[str] = mapped_column(
        String(64), ForeignKey("files.sha256", ondelete="RESTRICT")
    )
    manifest_sha256: Mapped[str] = mapped_column(
        String(64), ForeignKey("files.sha256", ondelete="RESTRICT")
    )
    note: Mapped[str]


class DispatchFileRow(Base):
    """A file of a dispatch, one for each version of the bundle."""

    __tablename__ = "dispatch_files"
    dispatch_id: Mapped[int] = mapped_column(
        ForeignKey("dispatches.id", ondelete="RESTRICT"), primary_key=True
    )
    bundle: Mapped[str] = mapped_column(String(16), primary_key=True)
    name: Mapped[str]
    sha256: Mapped[str] = mapped_column(String(64), ForeignKey("files.sha256", ondelete="RESTRICT"))
    pages: Mapped[int]


class DispatchRecipientRow(Base):
    """Who got a dispatch, as it was when it was sent."""

    __tablename__ = "dispatch_recipients"
    dispatch_id: Mapped[int] = mapped_column(
        ForeignKey("dispatches.id", ondelete="RESTRICT"), primary_key=True
    )
    position: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    kind: Mapped[str]
    bundle: Mapped[str]
    channel: Mapped[str]
    copies: Mapped[int]


class ProofExcuseRow(Base):
    """Words in a meeting's public papers that a person has said are no secret, and why.

    ``fingerprint`` is the SHA-256 of the words.
    """

    __tablename__ = "proof_excuses"
    __table_args__ = (UniqueConstraint("meeting_id", "fingerprint"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    meeting_id: Mapped[int] = mapped_column(ForeignKey("meetings.id", ondelete="RESTRICT"))
    fingerprint: Mapped[str] = mapped_column(String(64))
    words: Mapped[str]
    who: Mapped[str]
    reason: Mapped[str]
    given_at: Mapped[dt.datetime]
