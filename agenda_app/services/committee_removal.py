"""A committee that was made by mistake can be removed, and comes back under its id."""

from __future__ import annotations

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from agenda_app.db.committee_models import CommitteeRow, MembershipRow, NumberSeriesRow
from agenda_app.db.dispatch_models import PrintPlanRow, RecipientRow
from agenda_app.db.fee_models import FeeAmountRow
from agenda_app.db.mayor_models import MayorsDecisionRow
from agenda_app.db.minutes_plan_models import MinutesPlanRow
from agenda_app.db.models import AgendaItemRow, MeetingRow, TreatmentRow
from agenda_app.domain.committee import Committee, CommitteeId
from agenda_app.domain.sentence import Sentence
from agenda_app.errors import UserError
from agenda_app.services.committees import committee, committees


def remove_committee(session: Session, committee_id: CommitteeId) -> None:
    """Remove a committee that nothing refers to.

    Raises:
        UserError: it has members, meetings, readers, cases, numbers or rates; then it can be put
            away instead.
    """
    for column in (
        MeetingRow.committee_id,
        MembershipRow.committee_id,
        TreatmentRow.committee_id,
        AgendaItemRow.series_committee_id,
        AgendaItemRow.urgent_for,
        MayorsDecisionRow.committee_id,
        RecipientRow.committee_id,
        FeeAmountRow.committee_id,
    ):
        if session.scalar(select(column).where(column == committee_id).limit(1)) is not None:
            raise UserError(
                Sentence(
                    "Utvalget har møter, medlemmer, mottakere, saker eller egne satser.",
                    "Utvalet har møte, medlemer, mottakarar, saker eller eigne satsar.",
                ),
                Sentence("Sett det ut av bruk i stedet.", "Set det ut av bruk i staden."),
            )
    for own in (NumberSeriesRow, PrintPlanRow, MinutesPlanRow):
        session.execute(delete(own).where(own.committee_id == committee_id))
    session.delete(session.get_one(CommitteeRow, committee_id))


def bring_committee_back(session: Session, removed: Committee) -> Committee:
    """Make a removed committee again, with the id it had, and return it.

    Raises:
        UserError: somebody has taken its code or its place in between.
    """
    for other in committees(session, active_only=False):
        if other.id == removed.id or other.code == removed.code:
            raise UserError(
                Sentence(
                    f"{other.name} har tatt plassen til {removed.name}.",
                    f"{other.name} har teke plassen til {removed.name}.",
                ),
                Sentence("Lag utvalget på nytt.", "Lag utvalet på nytt."),
            )
    row = CommitteeRow(id=removed.id, kind=removed.kind.value, version=removed.version)
    for name in (
        *("code", "name", "seats", "notice_days", "paper_days"),
        *("place", "starts_at", "active"),
    ):
        setattr(row, name, getattr(removed, name))
    row.standard_items = " ".join(item.value for item in removed.standard_items)
    session.add(row)
    session.flush()
    return committee(session, CommitteeId(row.id))
