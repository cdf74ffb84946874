"""The tables of what elected people are paid by, and what they claim.

Amounts are text: a database's own numbers would round them.
"""

from __future__ import annotations

import datetime as dt

from sqlalchemy import ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from agenda_app.db.base import Base


class FeeRatesRow(Base):
    """The rates of one regulation; ``parts`` and ``undocumented`` are JSON."""

    __tablename__ = "fee_rates"
    __table_args__ = (UniqueConstraint("starts"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    starts: Mapped[dt.date]
    parts: Mapped[str]
    documented_most: Mapped[str | None]
    undocumented: Mapped[str]
    care_most: Mapped[str | None]
    per_kilometre: Mapped[str]
    unit: Mapped[str]
    source: Mapped[str] = mapped_column(default="")


class FeeAmountRow(Base):
    """What a role is paid for a meeting, in one committee or in all that have no own."""

    __tablename__ = "fee_amounts"
    __table_args__ = (Index(None, "rates_id"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    rates_id: Mapped[int] = mapped_column(ForeignKey("fee_rates.id", ondelete="CASCADE"))
    committee_id: Mapped[int | None] = mapped_column(
        ForeignKey("committees.id", ondelete="RESTRICT")
    )
    role: Mapped[str]
    amount: Mapped[str]


class FeeClaimsRow(Base):
    """What one person claims for one meeting; ``claims`` is JSON."""

    __tablename__ = "fee_claims"
    __table_args__ = (UniqueConstraint("meeting_id", "person_id"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    meeting_id: Mapped[int] = mapped_column(ForeignKey("meetings.id", ondelete="RESTRICT"))
    person_id: Mapped[int] = mapped_column(ForeignKey("persons.id", ondelete="RESTRICT"))
    kind: Mapped[str]
    decided_factor: Mapped[str | None]
    claims: Mapped[str]
