"""The table of what is asked for before a meeting and ruled on in it."""

from __future__ import annotations

import datetime as dt

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from agenda_app.db.base import Base


class RequestRow(Base):
    """Disqualification, exemption or leave that somebody asked for.

    ``items`` is JSON, and so is ``points``: those of the one item that it is about.
    """

    __tablename__ = "requests"
    __table_args__ = (Index(None, "meeting_id"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    meeting_id: Mapped[int] = mapped_column(ForeignKey("meetings.id", ondelete="RESTRICT"))
    person_id: Mapped[int] = mapped_column(ForeignKey("persons.id", ondelete="RESTRICT"))
    items: Mapped[str]
    ground: Mapped[str | None]
    asked: Mapped[dt.datetime | None]
    note: Mapped[str] = mapped_column(default="")
    points: Mapped[str] = mapped_column(default="[]", server_default="[]")
