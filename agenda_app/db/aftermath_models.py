"""The tables of what comes after a meeting: who is told of a resolution, and who carries it out."""

from __future__ import annotations

import datetime as dt

from sqlalchemy import ForeignKey, Index, String, false
from sqlalchemy.orm import Mapped, mapped_column

from agenda_app.db.base import Base


class DecisionFactsRow(Base):
    """What is told to whom of the resolution in a case; ``parties`` is JSON."""

    __tablename__ = "decision_facts"
    case_id: Mapped[int] = mapped_column(
        ForeignKey("cases.id", ondelete="RESTRICT"), primary_key=True
    )
    version: Mapped[int] = mapped_column(default=1)
    is_individual: Mapped[bool] = mapped_column(default=False)
    parties: Mapped[str] = mapped_column(default="[]")
    complaint_body: Mapped[str] = mapped_column(default="")
    review: Mapped[str]


class FollowUpRow(Base):
    """A point of a resolution that somebody carries out.

    ``place`` is the point's place in the resolution, from 1: with the item it says which one it is.
    ``by_hand`` is set when somebody chose to follow what is no task by its words.
    """

    __tablename__ = "follow_ups"
    __table_args__ = (Index(None, "item_id"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    version: Mapped[int] = mapped_column(default=1)
    item_id: Mapped[int] = mapped_column(ForeignKey("agenda_items.id", ondelete="RESTRICT"))
    place: Mapped[int]
    point: Mapped[str] = mapped_column(default="")
    text: Mapped[str]
    owner: Mapped[str] = mapped_column(default="")
    due: Mapped[dt.date | None]
    by_hand: Mapped[bool] = mapped_column(default=False, server_default=false())


class FollowUpStepRow(Base):
    """What was reported on a point on a day; ids are the order of entry."""

    __tablename__ = "follow_up_steps"
    __table_args__ = (Index(None, "follow_up_id"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    follow_up_id: Mapped[int] = mapped_column(ForeignKey("follow_ups.id", ondelete="RESTRICT"))
    day: Mapped[dt.date]
    state: Mapped[str]
    note: Mapped[str] = mapped_column(default="")
    due: Mapped[dt.date | None]


class FollowUpEvidenceRow(Base):
    """What shows that something was done: words, a file, or both."""

    __tablename__ = "follow_up_evidence"
    __table_args__ = (Index(None, "step_id"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    step_id: Mapped[int] = mapped_column(ForeignKey("follow_up_steps.id", ondelete="RESTRICT"))
    text: Mapped[str] = mapped_column(default="")
    sha256: Mapped[str | None] = mapped_column(
        String(64), ForeignKey("files.sha256", ondelete="RESTRICT")
    )
    name: Mapped[str] = mapped_column(default="")
