"""The table of what the mayor decided in a committee's place."""

from __future__ import annotations

import datetime as dt

from sqlalchemy import ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from agenda_app.db.base import Base


class MayorsDecisionRow(Base):
    """A step of a case's way that the mayor took; what was resolved stands with the treatment."""

    __tablename__ = "mayors_decisions"
    __table_args__ = (UniqueConstraint("treatment_id"), Index(None, "committee_id"))
    id: Mapped[int] = mapped_column(primary_key=True)
    treatment_id: Mapped[int] = mapped_column(ForeignKey("treatments.id", ondelete="RESTRICT"))
    committee_id: Mapped[int] = mapped_column(ForeignKey("committees.id", ondelete="RESTRICT"))
    decided_on: Mapped[dt.date]
    basis: Mapped[str]
