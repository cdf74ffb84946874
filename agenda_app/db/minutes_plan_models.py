"""The table of how the committees want their minutes: order, wording, and who signs."""

from __future__ import annotations

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from agenda_app.db.base import Base


class MinutesPlanRow(Base):
    """How the minutes of a committee are laid out and signed, as JSON."""

    __tablename__ = "minutes_plans"
    committee_id: Mapped[int] = mapped_column(
        ForeignKey("committees.id", ondelete="RESTRICT"), primary_key=True
    )
    version: Mapped[int] = mapped_column(default=1)
    plan: Mapped[str]
