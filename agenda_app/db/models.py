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
    true,
)
from sqlalchemy.orm import Mapped, mapped_column

from agenda_app.db import (  # noqa: F401  (so that all tables are known)
    aftermath_models,
    fee_models,
    kept_models,
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


class MeetingRow(Base):
    """A meeting; ``number`` is 0 until the notice is sent."""

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


class CaseRow(Base):
    """A case."""

    __tablename__ = "cases"
    id: Mapped[int] = mapped_column(primary_key=True)
    version: Mapped[int] = mapped_column(default=1)
    title: Mapped[str]
    archive_case_no: Mapped[str] = mapped_column(default="")
    short_title: Mapped[str] = mapped_column(default="")
    public_title: Mapped[str] = mapped_column(default="")
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


class AuditRow(Base):
    """Who did what, one row a write; never holds text of a case."""

    __tablename__ = "audit"
    id: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[dt.datetime]
    action: Mapped[str]
    tables: Mapped[str]
