"""The points of resolutions that are followed up: read and saved (vedtaksoppfølging)."""

from __future__ import annotations

from dataclasses import dataclass, field

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from agenda_app.db.aftermath_models import FollowUpEvidenceRow, FollowUpRow, FollowUpStepRow
from agenda_app.db.models import AgendaItemRow, MeetingRow
from agenda_app.domain.agenda import AgendaItem, ItemId, ItemState
from agenda_app.domain.committee import CommitteeId
from agenda_app.domain.corrected_points import PointCorrections, Wording
from agenda_app.domain.followup import Evidence, FollowUp, FollowUpId, FollowUpState, FollowUpStep
from agenda_app.domain.language import Language
from agenda_app.domain.meeting import MeetingId, MeetingState
from agenda_app.domain.sentence import Sentence
from agenda_app.domain.text import clean
from agenda_app.errors import NotFoundError
from agenda_app.services.agendas import read_item
from agenda_app.services.committees import committees
from agenda_app.services.damage import reading
from agenda_app.services.followed_points import put_right
from agenda_app.services.minutes_corrections import corrections_by_item
from agenda_app.services.rows import file_of, keep_file, raise_version

OVER = frozenset({MeetingState.HELD.value, MeetingState.APPROVED.value})


@dataclass(frozen=True, slots=True)
class FollowUpLine:
    """A point with the words for where it comes from.

    ``public_title`` is what the public may call an exempt case. The point says what it does after
    the corrections of its minutes; ``corrections`` are those that are about it.
    """

    point: FollowUp
    title: str
    public_title: str
    committee: str
    meeting_id: MeetingId
    corrections: PointCorrections = field(default_factory=PointCorrections)


def follow_ups(session: Session) -> tuple[FollowUpLine, ...]:
    """Return every point that is followed, by when it was decided, in the order of the agenda.

    A point of a meeting that was taken back is left out until it is held again.

    Raises:
        DamagedError: a meeting in which something was decided cannot be read.
    """
    names = {body.id: body.name for body in committees(session, active_only=False)}
    query = (
        select(FollowUpRow, AgendaItemRow, MeetingRow)
        .join(AgendaItemRow, AgendaItemRow.id == FollowUpRow.item_id)
        .join(MeetingRow, MeetingRow.id == AgendaItemRow.meeting_id)
        .where(MeetingRow.state.in_(OVER), AgendaItemRow.state == ItemState.TREATED.value)
        .order_by(MeetingRow.starts, MeetingRow.id, AgendaItemRow.position, FollowUpRow.place)
    )
    steps, corrections = _steps(session), corrections_by_item(session)
    items: dict[int, AgendaItem] = {}
    found = []
    for row, at, meeting in session.execute(query):
        item = items.setdefault(at.id, read_item(session, ItemId(at.id)))
        of_item = corrections.get(ItemId(at.id), ())
        with reading(session, meeting.id):
            followed, language = Wording(row.point, row.text), Language(meeting.language)
            text, told = put_right(session, at, language, followed, row.place, of_item)
            point = _point(row, text, item, meeting, steps.get(row.id, ()))
        name = names.get(point.committee_id, "")
        meeting_id = MeetingId(meeting.id)
        found.append(FollowUpLine(point, item.title, item.public_title, name, meeting_id, told))
    return tuple(found)


def read_follow_up(session: Session, point_id: FollowUpId) -> FollowUp:
    """Return a point.

    Raises:
        NotFoundError: there is none with this id.
    """
    for line in follow_ups(session):
        if line.point.id == point_id:
            return line.point
    raise _gone()


def save_follow_up(session: Session, point: FollowUp) -> FollowUp:
    """Save who does a point, by when, and what was reported; return it with its new version.

    What the point says is the resolution's and is not changed here.

    Raises:
        NotFoundError: there is no such point.
        ConflictError: somebody saved it in between.
    """
    row = None if point.id is None else session.get(FollowUpRow, point.id)
    if row is None or point.id is None:
        raise _gone()
    raise_version(session, row, point.version)
    row.owner = " ".join(clean(point.owner).split())
    row.due = point.due
    _drop_steps(session, row.id)
    for step in point.steps:
        kept = FollowUpStepRow(
            follow_up_id=row.id,
            day=step.day,
            state=step.state.value,
            note=clean(step.note).strip(),
            due=step.due,
        )
        session.add(kept)
        session.flush()
        for piece in filter(None, step.evidence):
            _keep(session, kept.id, piece)
    session.flush()
    return read_follow_up(session, point.id)


def _point(
    row: FollowUpRow,
    text: str,
    item: AgendaItem,
    meeting: MeetingRow,
    steps: tuple[FollowUpStep, ...],
) -> FollowUp:
    assert item.case_id is not None
    return FollowUp(
        id=FollowUpId(row.id),
        case_id=item.case_id,
        committee_id=CommitteeId(meeting.committee_id),
        decided=meeting.starts.date(),
        text=text,
        number=item.number,
        point=row.point,
        owner=row.owner,
        due=row.due,
        access=item.access,
        steps=steps,
        version=row.version,
        place=row.place,
    )


def _steps(session: Session) -> dict[int, tuple[FollowUpStep, ...]]:
    evidence: dict[int, tuple[Evidence, ...]] = {}
    pieces = select(FollowUpEvidenceRow).order_by(FollowUpEvidenceRow.id)
    for piece in session.scalars(pieces):
        file = file_of(session, piece.sha256, piece.name) if piece.sha256 else None
        before = evidence.get(piece.step_id, ())
        evidence[piece.step_id] = (*before, Evidence(piece.text, file))
    found: dict[int, tuple[FollowUpStep, ...]] = {}
    for row in session.scalars(select(FollowUpStepRow).order_by(FollowUpStepRow.id)):
        shown = evidence.get(row.id, ())
        step = FollowUpStep(row.day, FollowUpState(row.state), row.note, shown, row.due)
        found[row.follow_up_id] = (*found.get(row.follow_up_id, ()), step)
    return found


def _drop_steps(session: Session, follow_up_id: int) -> None:
    steps = select(FollowUpStepRow.id).filter_by(follow_up_id=follow_up_id)
    session.execute(delete(FollowUpEvidenceRow).where(FollowUpEvidenceRow.step_id.in_(steps)))
    session.execute(delete(FollowUpStepRow).filter_by(follow_up_id=follow_up_id))
    session.flush()


def _keep(session: Session, step_id: int, piece: Evidence) -> None:
    row = FollowUpEvidenceRow(step_id=step_id, text=clean(piece.text).strip())
    if piece.file is not None:
        keep_file(session, piece.file)
        row.sha256, row.name = piece.file.sha256, piece.file.name
    session.add(row)


def _gone() -> NotFoundError:
    return NotFoundError(
        Sentence("Punktet finnes ikke lenger.", "Punktet finst ikkje lenger."),
        Sentence("Velg et annet punkt.", "Vel eit anna punkt."),
    )
