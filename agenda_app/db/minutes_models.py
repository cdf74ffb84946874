"""The tables of what happens in a meeting: who was there, and the minutes as they grow."""

from __future__ import annotations

import datetime as dt

from sqlalchemy import ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from agenda_app.db.base import Base


class MinutesRow(Base):
    """What is written down of a meeting as a whole.

    ``plan`` and ``chamber`` are those it was locked with: how it is laid out, and who sat in it.
    """

    __tablename__ = "minutes"
    meeting_id: Mapped[int] = mapped_column(
        ForeignKey("meetings.id", ondelete="RESTRICT"), primary_key=True
    )
    version: Mapped[int] = mapped_column(default=1)
    remarks: Mapped[str] = mapped_column(default="[]")
    others: Mapped[str] = mapped_column(default="[]")
    order: Mapped[str] = mapped_column(default="[]")
    signers: Mapped[str] = mapped_column(default="[]")
    adjourned_at: Mapped[dt.time | None]
    locked_at: Mapped[dt.datetime | None]
    opening: Mapped[str] = mapped_column(default="{}", server_default="{}")
    questions: Mapped[str] = mapped_column(default="[]", server_default="[]")
    breaks: Mapped[str] = mapped_column(default="[]", server_default="[]")
    plan: Mapped[str | None]
    chamber: Mapped[str | None]


class ItemMinutesRow(Base):
    """What is written down of one item of an agenda."""

    __tablename__ = "item_minutes"
    item_id: Mapped[int] = mapped_column(
        ForeignKey("agenda_items.id", ondelete="RESTRICT"), primary_key=True
    )
    version: Mapped[int] = mapped_column(default=1)
    begun_at: Mapped[dt.time | None]
    ended_at: Mapped[dt.time | None]
    proceedings: Mapped[str]
    register: Mapped[str]
    votes: Mapped[str]
    resolution: Mapped[str]
    is_edited: Mapped[bool] = mapped_column(default=False)
    closed: Mapped[str]
    elections: Mapped[str] = mapped_column(default="[]", server_default="[]")
    is_budget: Mapped[bool | None]
    plan: Mapped[str | None]
    speeches: Mapped[str] = mapped_column(default="[]", server_default="[]")
    aside: Mapped[str | None]
    unvoted: Mapped[str | None]
    answers: Mapped[str] = mapped_column(default="[]", server_default="[]")
    voted_text: Mapped[str | None]


class AttendanceEventRow(Base):
    """Something that happened to who was there; ids are the order in which it was entered.

    ``kind`` says which of the columns mean something: ``services/attendance_rows.py``.
    """

    __tablename__ = "attendance_events"
    __table_args__ = (Index(None, "meeting_id"), Index(None, "item_id"))
    id: Mapped[int] = mapped_column(primary_key=True)
    meeting_id: Mapped[int] = mapped_column(ForeignKey("meetings.id", ondelete="RESTRICT"))
    kind: Mapped[str]
    person_id: Mapped[int | None] = mapped_column(ForeignKey("persons.id", ondelete="RESTRICT"))
    item_id: Mapped[int | None] = mapped_column(ForeignKey("agenda_items.id", ondelete="RESTRICT"))
    phase: Mapped[str | None]
    at: Mapped[dt.datetime | None]
    stands_for: Mapped[int | None] = mapped_column(ForeignKey("persons.id", ondelete="RESTRICT"))
    on_leave: Mapped[bool] = mapped_column(default=False)
    elected: Mapped[bool] = mapped_column(default=False)
    ground: Mapped[str | None]
    ruled_aside: Mapped[bool | None]
    agreed: Mapped[int | None]
    dissented: Mapped[int | None]
    after_vote: Mapped[int] = mapped_column(default=0, server_default="0")
    points: Mapped[str] = mapped_column(default="[]", server_default="[]")


class AbsenceRow(Base):
    """Absence that was reported before a meeting; ``items`` is JSON, empty for all of it."""

    __tablename__ = "absences"
    __table_args__ = (Index(None, "meeting_id"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    meeting_id: Mapped[int] = mapped_column(ForeignKey("meetings.id", ondelete="RESTRICT"))
    person_id: Mapped[int] = mapped_column(ForeignKey("persons.id", ondelete="RESTRICT"))
    reason: Mapped[str]
    reported: Mapped[dt.datetime | None]
    items: Mapped[str] = mapped_column(default="[]")
    note: Mapped[str] = mapped_column(default="")


class DeputyCallRow(Base):
    """A line of the log of calls to deputies."""

    __tablename__ = "deputy_calls"
    __table_args__ = (Index(None, "meeting_id"), Index(None, "item_id"))
    id: Mapped[int] = mapped_column(primary_key=True)
    meeting_id: Mapped[int] = mapped_column(ForeignKey("meetings.id", ondelete="RESTRICT"))
    person_id: Mapped[int] = mapped_column(ForeignKey("persons.id", ondelete="RESTRICT"))
    stands_for: Mapped[int | None] = mapped_column(ForeignKey("persons.id", ondelete="RESTRICT"))
    at: Mapped[dt.datetime]
    answer: Mapped[str]
    item_id: Mapped[int | None] = mapped_column(ForeignKey("agenda_items.id", ondelete="RESTRICT"))
    reason: Mapped[str] = mapped_column(default="")
    note: Mapped[str] = mapped_column(default="")


class MinutesCorrectionRow(Base):
    """What is put right in locked minutes; rows are added and never changed.

    Only ``exempt_basis`` is: by which paragraph the public may not read its words, "" by none.
    """

    __tablename__ = "minutes_corrections"
    __table_args__ = (
        UniqueConstraint("meeting_id", "number"),
        Index(None, "item_id"),
        Index(None, "agreed_in"),
    )
    id: Mapped[int] = mapped_column(primary_key=True)
    meeting_id: Mapped[int] = mapped_column(ForeignKey("meetings.id", ondelete="RESTRICT"))
    number: Mapped[int]
    item_id: Mapped[int | None] = mapped_column(ForeignKey("agenda_items.id", ondelete="RESTRICT"))
    was: Mapped[str]
    becomes: Mapped[str]
    reason: Mapped[str]
    made_at: Mapped[dt.datetime]
    agreed_in: Mapped[int | None] = mapped_column(
        ForeignKey("agenda_items.id", ondelete="RESTRICT")
    )
    exempt_basis: Mapped[str] = mapped_column(default="", server_default="")
