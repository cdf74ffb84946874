"""The table of what was locked: the very files of minutes, and what they were made of."""

from __future__ import annotations

import datetime as dt

from sqlalchemy import ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from agenda_app.db.base import Base


class KeptMinutesRow(Base):
    """Locked minutes in the version for one audience; rows are added and never changed.

    Of several for the same audience the last one holds: what the public may read can change.
    """

    __tablename__ = "kept_minutes"
    __table_args__ = (Index(None, "meeting_id"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    meeting_id: Mapped[int] = mapped_column(ForeignKey("meetings.id", ondelete="RESTRICT"))
    audience: Mapped[str]
    kept_at: Mapped[dt.datetime]
    sha256: Mapped[str] = mapped_column(String(64), ForeignKey("files.sha256", ondelete="RESTRICT"))
    pages: Mapped[int]
    content_sha256: Mapped[str] = mapped_column(
        String(64), ForeignKey("files.sha256", ondelete="RESTRICT")
    )
    proof_sha256: Mapped[str | None] = mapped_column(
        String(64), ForeignKey("files.sha256", ondelete="RESTRICT")
    )
