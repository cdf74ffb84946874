"""The tables, one class each, with no behaviour.

Texts and small lists are JSON in text columns. Enum values are stored as their own strings. Every
aggregate that a user edits has a ``version`` that the services compare and raise.
"""

from __future__ import annotations

import datetime as dt

from sqlalchemy import (
    ForeignKey,
    Index,
    LargeBinary,
    String,
    UniqueConstraint,
    false,
    true,
)
from sqlalchemy.orm import Mapped, mapped_column

from agenda_app.db import (  # noqa: F401  (so that all tables are known)
    aftermath_models,
    committee_models,
    dispatch_models,
    fee_models,
    kept_models,
    mayor_models,
    minutes_models,
    minutes_plan_models,
    phrase_models,
    request_models,
)
from agenda_app.db.base import Base


class FileRow(Base):
    """A kept file, by its hash; the bytes are in the folder, or in ``FileContentRow``."""

    __tablename__ = "files"
    sha256: Mapped[str] = mapped_column(String(64), primary_key=True)
    size: Mapped[int]
    media_type: Mapped[str]


class FileContentRow(Base):
    """The bytes of a file, where several PCs share one database."""

    __tablename__ = "file_contents"
    sha256: Mapped[str] = mapped_column(String(64), primary_key=True)
    content: Mapped[bytes] = mapped_column(LargeBinary)


class MunicipalityRow(Base):
    """The one municipality; its id is always 1."""

    __tablename__ = "municipality"
    id: Mapped[int] = mapped_column(primary_key=True)
    version: Mapped[int] = mapped_column(default=1)
    name: Mapped[str]
    language: Mapped[str]
    org_no: Mapped[str] = mapped_column(default="")
    address: Mapped[str] = mapped_column(default="")
    postal_address: Mapped[str] = mapped_column(default="")
    phone: Mapped[str] = mapped_column(default="")
    email: Mapped[str] = mapped_column(default="")
    unit: Mapped[str] = mapped_column(default="")
    chief_executive_title: Mapped[str] = mapped_column(default="")
    chief_executive_name: Mapped[str] = mapped_column(default="")
    proposal_label: Mapped[str] = mapped_column(default="")
    secretary_name: Mapped[str] = mapped_column(default="")
    crest: Mapped[str] = mapped_column(default="")
    absence_text: Mapped[str] = mapped_column(default="")
    deputies_text: Mapped[str] = mapped_column(default="")
    speakers_printed: Mapped[bool] = mapped_column(default=True, server_default=true())
    new_act_from: Mapped[dt.date | None]
    inhabitants: Mapped[int | None]


class MeetingRow(Base):
    """A meeting; ``number`` is 0 until the notice is sent, ``seats`` are those at the roll call.

    ``in_names`` is what its papers are named by besides the day, NULL until they are sent.
    """

    __tablename__ = "meetings"
    __table_args__ = (Index(None, "committee_id", "starts"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    version: Mapped[int] = mapped_column(default=1)
    committee_id: Mapped[int] = mapped_column(ForeignKey("committees.id", ondelete="RESTRICT"))
    starts: Mapped[dt.datetime]
    ends_at: Mapped[dt.time | None]
    place: Mapped[str]
    language: Mapped[str]
    state: Mapped[str]
    number: Mapped[int] = mapped_column(default=0)
    notice_note: Mapped[str] = mapped_column(default="")
    is_constituting: Mapped[bool] = mapped_column(default=False, server_default=false())
    form: Mapped[str] = mapped_column(default="in_room", server_default="in_room")
    urgency: Mapped[str | None]
    demanded: Mapped[int] = mapped_column(default=0, server_default="0")
    seats: Mapped[int | None]
    in_names: Mapped[str | None]


class CaseRow(Base):
    """A case."""

    __tablename__ = "cases"
    id: Mapped[int] = mapped_column(primary_key=True)
    version: Mapped[int] = mapped_column(default=1)
    title: Mapped[str]
    archive_case_no: Mapped[str] = mapped_column(default="")
    short_title: Mapped[str] = mapped_column(default="")
    public_title: Mapped[str] = mapped_column(default="")
    keywords: Mapped[str] = mapped_column(default="[]")
    access_state: Mapped[str]
    access_basis: Mapped[str] = mapped_column(default="")
    access_until: Mapped[dt.date | None]
    closed: Mapped[bool] = mapped_column(default=False)
    search_text: Mapped[str] = mapped_column(default="")


class CasePaperRow(Base):
    """One version of a case's paper."""

    __tablename__ = "case_papers"
    __table_args__ = (UniqueConstraint("case_id", "number"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    case_id: Mapped[int] = mapped_column(ForeignKey("cases.id", ondelete="RESTRICT"))
    number: Mapped[int]
    unit: Mapped[str] = mapped_column(default="")
    date: Mapped[dt.date | None]
    journal_no: Mapped[str] = mapped_column(default="")
    case_officer: Mapped[str] = mapped_column(default="")
    language: Mapped[str]
    proposals: Mapped[str] = mapped_column(default="[]")
    body: Mapped[str] = mapped_column(default="[]")
    signers: Mapped[str] = mapped_column(default="[]")
    listed_attachments: Mapped[str] = mapped_column(default="[]")
    referenced: Mapped[str] = mapped_column(default="[]")
    unrecognised: Mapped[str] = mapped_column(default="[]")
    dropped: Mapped[str] = mapped_column(default="[]")
    source_sha256: Mapped[str | None] = mapped_column(ForeignKey("files.sha256"))
    source_name: Mapped[str] = mapped_column(default="")


class TreatmentRow(Base):
    """A case in one committee, in order."""

    __tablename__ = "treatments"
    __table_args__ = (Index(None, "case_id"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    case_id: Mapped[int] = mapped_column(ForeignKey("cases.id", ondelete="RESTRICT"))
    order: Mapped[int]
    committee_id: Mapped[int | None] = mapped_column(
        ForeignKey("committees.id", ondelete="RESTRICT")
    )
    committee_name: Mapped[str] = mapped_column(default="")
    is_final: Mapped[bool] = mapped_column(default=False)
    outcome: Mapped[str | None]
    recommendation: Mapped[str] = mapped_column(default="[]")
    earlier_number: Mapped[str] = mapped_column(default="")
    earlier_date: Mapped[dt.date | None]


class AttachmentRow(Base):
    """A file that goes with a case."""

    __tablename__ = "attachments"
    __table_args__ = (Index(None, "case_id"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    case_id: Mapped[int] = mapped_column(ForeignKey("cases.id", ondelete="RESTRICT"))
    position: Mapped[int]
    title: Mapped[str]
    sha256: Mapped[str | None] = mapped_column(ForeignKey("files.sha256", ondelete="RESTRICT"))
    name: Mapped[str]
    pages: Mapped[int] = mapped_column(default=0)
    access_state: Mapped[str]
    access_basis: Mapped[str] = mapped_column(default="")
    access_until: Mapped[dt.date | None]
    delivery: Mapped[str]
    tracked_changes: Mapped[str]


class NormalisedFileRow(Base):
    """The pages that were made of a file, and the verdict; ``recipe`` is the maker's version.

    ``pdf_sha256`` is None when nothing of it can be shown.
    """

    __tablename__ = "normalised_files"
    source_sha256: Mapped[str] = mapped_column(
        String(64), ForeignKey("files.sha256", ondelete="RESTRICT"), primary_key=True
    )
    tracked_changes: Mapped[str] = mapped_column(String(8), primary_key=True)
    recipe: Mapped[int]
    pdf_sha256: Mapped[str | None] = mapped_column(
        String(64), ForeignKey("files.sha256", ondelete="RESTRICT")
    )
    verdict: Mapped[str]


class AgendaItemRow(Base):
    """A line on an agenda; the four series columns are filled when the number freezes."""

    __tablename__ = "agenda_items"
    __table_args__ = (
        UniqueConstraint("series_committee_id", "series_year", "series_type", "serial"),
        Index(None, "meeting_id"),
        Index(None, "treatment_id"),
    )
    id: Mapped[int] = mapped_column(primary_key=True)
    meeting_id: Mapped[int] = mapped_column(ForeignKey("meetings.id", ondelete="RESTRICT"))
    position: Mapped[int]
    kind: Mapped[str]
    type: Mapped[str | None] = mapped_column(String(2))
    standard: Mapped[str | None]
    title: Mapped[str] = mapped_column(default="")
    case_id: Mapped[int | None] = mapped_column(ForeignKey("cases.id", ondelete="RESTRICT"))
    treatment_id: Mapped[int | None] = mapped_column(
        ForeignKey("treatments.id", ondelete="RESTRICT")
    )
    state: Mapped[str]
    access_state: Mapped[str]
    access_basis: Mapped[str] = mapped_column(default="")
    access_until: Mapped[dt.date | None]
    public_title: Mapped[str] = mapped_column(default="")
    archive_case_no: Mapped[str] = mapped_column(default="")
    starts_at: Mapped[dt.time | None]
    speaker: Mapped[str] = mapped_column(default="")
    text: Mapped[str] = mapped_column(default="[]")
    series_committee_id: Mapped[int | None] = mapped_column(
        ForeignKey("committees.id", ondelete="RESTRICT")
    )
    series_year: Mapped[int | None]
    series_type: Mapped[str | None] = mapped_column(String(2))
    serial: Mapped[int | None]
    urgent_for: Mapped[int | None] = mapped_column(ForeignKey("committees.id", ondelete="RESTRICT"))
    reports: Mapped[int | None] = mapped_column(ForeignKey("agenda_items.id", ondelete="SET NULL"))
    reports_mayor: Mapped[int | None] = mapped_column(
        ForeignKey("mayors_decisions.id", ondelete="SET NULL")
    )


class AuditRow(Base):
    """Who did what, one row a write; never holds text of a case."""

    __tablename__ = "audit"
    id: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[dt.datetime]
    action: Mapped[str]
    tables: Mapped[str]
