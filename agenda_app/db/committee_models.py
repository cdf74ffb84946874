"""The tables of committees and the people in them."""

from __future__ import annotations

import datetime as dt

from sqlalchemy import (
    ForeignKey,
    Index,
    String,
)
from sqlalchemy.orm import Mapped, mapped_column

from agenda_app.db.base import Base


class TermRow(Base):
    """An election period."""

    __tablename__ = "terms"
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    starts: Mapped[dt.date]
    ends: Mapped[dt.date]


class PartyRow(Base):
    """A party or group."""

    __tablename__ = "parties"
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    abbreviation: Mapped[str]


class ElectionListRow(Base):
    """A list of one term."""

    __tablename__ = "election_lists"
    id: Mapped[int] = mapped_column(primary_key=True)
    term_id: Mapped[int] = mapped_column(ForeignKey("terms.id", ondelete="RESTRICT"))
    name: Mapped[str]
    abbreviation: Mapped[str]


class ElectionListPartyRow(Base):
    """The parties behind a list; several on a joint list."""

    __tablename__ = "election_list_parties"
    list_id: Mapped[int] = mapped_column(
        ForeignKey("election_lists.id", ondelete="RESTRICT"), primary_key=True
    )
    party_id: Mapped[int] = mapped_column(
        ForeignKey("parties.id", ondelete="RESTRICT"), primary_key=True
    )


class PersonRow(Base):
    """Somebody elected."""

    __tablename__ = "persons"
    id: Mapped[int] = mapped_column(primary_key=True)
    version: Mapped[int] = mapped_column(default=1)
    name: Mapped[str]
    party_id: Mapped[int | None] = mapped_column(ForeignKey("parties.id", ondelete="RESTRICT"))
    phone: Mapped[str] = mapped_column(default="")
    email: Mapped[str] = mapped_column(default="")
    address: Mapped[str] = mapped_column(default="")
    gender: Mapped[str | None]
    party_from: Mapped[dt.date | None]


class CommitteeRow(Base):
    """A body that meets."""

    __tablename__ = "committees"
    id: Mapped[int] = mapped_column(primary_key=True)
    version: Mapped[int] = mapped_column(default=1)
    code: Mapped[str] = mapped_column(unique=True)
    name: Mapped[str]
    kind: Mapped[str]
    seats: Mapped[int]
    notice_days: Mapped[int]
    paper_days: Mapped[int]
    place: Mapped[str]
    starts_at: Mapped[dt.time]
    standard_items: Mapped[str]
    active: Mapped[bool] = mapped_column(default=True)


class NumberSeriesRow(Base):
    """The next free serial of a committee's series in a year; never goes back."""

    __tablename__ = "number_series"
    committee_id: Mapped[int] = mapped_column(
        ForeignKey("committees.id", ondelete="RESTRICT"), primary_key=True
    )
    year: Mapped[int] = mapped_column(primary_key=True)
    type: Mapped[str] = mapped_column(String(2), primary_key=True)
    next_serial: Mapped[int]


class MembershipRow(Base):
    """A person's place in a committee."""

    __tablename__ = "memberships"
    __table_args__ = (Index(None, "committee_id"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    committee_id: Mapped[int] = mapped_column(ForeignKey("committees.id", ondelete="RESTRICT"))
    person_id: Mapped[int] = mapped_column(ForeignKey("persons.id", ondelete="RESTRICT"))
    list_id: Mapped[int | None] = mapped_column(
        ForeignKey("election_lists.id", ondelete="RESTRICT")
    )
    term_id: Mapped[int | None] = mapped_column(ForeignKey("terms.id", ondelete="RESTRICT"))
    role: Mapped[str]
    rank: Mapped[int]
    office: Mapped[str] = mapped_column(default="")
    starts: Mapped[dt.date | None]
    ends: Mapped[dt.date | None]
