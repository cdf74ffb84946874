"""How the committees want their minutes: laid out how, and signed by whom."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy.orm import Session

from agenda_app.db.minutes_models import MinutesRow
from agenda_app.db.minutes_plan_models import MinutesPlanRow
from agenda_app.domain.committee import CommitteeId
from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.minutes_plan import MinutesPlan, from_json, plan_refusals, to_json
from agenda_app.domain.sentence import Sentence
from agenda_app.errors import UserError
from agenda_app.services.meetings import read_meeting
from agenda_app.services.plan_rows import keep_plan

Plans = Mapping[CommitteeId, MinutesPlan]
_NOT_SAVED = Sentence(
    "Oppsettet av protokollen ble ikke lagret.", "Oppsettet av protokollen vart ikkje lagra."
)


@dataclass(frozen=True, slots=True)
class StoredMinutesPlan:
    """A committee's plan and the version it was read at; 0 when none was ever saved."""

    plan: MinutesPlan
    version: int


def minutes_plan(session: Session, committee_id: CommitteeId) -> MinutesPlan:
    """Return the plan of a committee, the usual one when none was saved."""
    return stored_minutes_plan(session, committee_id).plan


def stored_minutes_plan(session: Session, committee_id: CommitteeId) -> StoredMinutesPlan:
    """Return the plan of a committee as ``save_minutes_plan`` wants it back."""
    row = session.get(MinutesPlanRow, committee_id)
    if row is None:
        return StoredMinutesPlan(MinutesPlan(), 0)
    return StoredMinutesPlan(from_json(row.plan), row.version)


def save_minutes_plan(
    session: Session, committee_id: CommitteeId, plan: MinutesPlan, version: int
) -> StoredMinutesPlan:
    """Save the plan of a committee and return it; minutes that are locked keep theirs.

    Args:
        session: an open write.
        committee_id: whose plan.
        plan: the choices.
        version: of the plan that was changed, 0 for the first one.

    Raises:
        NotFoundError: the committee is gone.
        ConflictError: somebody saved a plan in between.
        UserError: what the law wants in minutes is not in it, or words cannot be used.
    """
    refused = plan_refusals(plan)
    if refused:
        raise UserError(_NOT_SAVED, refused[0])
    kept = keep_plan(session, MinutesPlanRow, committee_id, to_json(plan), version)
    return StoredMinutesPlan(plan, kept)


def save_minutes_plans(session: Session, plans: Plans) -> None:
    """Save the plans of several committees over whatever is stored.

    Raises:
        NotFoundError: a committee is gone.
        UserError: as for ``save_minutes_plan``.
    """
    for committee_id, plan in plans.items():
        version = stored_minutes_plan(session, committee_id).version
        save_minutes_plan(session, committee_id, plan, version)


def plan_for(session: Session, meeting_id: MeetingId) -> MinutesPlan:
    """Return the plan of a meeting's minutes: the one they were locked with, else the committee's.

    Raises:
        NotFoundError: there is no such meeting.
    """
    row = session.get(MinutesRow, meeting_id)
    if row is not None and row.plan is not None:
        return from_json(row.plan)
    return minutes_plan(session, read_meeting(session, meeting_id).committee_id)


def freeze_plan(session: Session, meeting_id: MeetingId) -> None:
    """Keep with the minutes of a meeting the plan that they have now: they are being locked."""
    session.get_one(MinutesRow, meeting_id).plan = to_json(plan_for(session, meeting_id))
