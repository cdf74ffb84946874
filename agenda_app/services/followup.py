"""The points of resolutions that are followed up: read and saved (vedtaksoppfølging)."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import date
from itertools import groupby

from sqlalchemy import ColumnElement, delete, select
from sqlalchemy.orm import Session

from agenda_app.db.aftermath_models import FollowUpEvidenceRow, FollowUpRow, FollowUpStepRow
from agenda_app.db.models import AgendaItemRow, CaseRow, FileRow, MeetingRow
from agenda_app.db.unreadable import sound
from agenda_app.domain.agenda import AgendaItem, ItemId, ItemState
from agenda_app.domain.case import CaseId
from agenda_app.domain.committee import CommitteeId
from agenda_app.domain.corrected_points import PointCorrections, Wording
from agenda_app.domain.followup import Evidence, FollowUp, FollowUpId, FollowUpState, FollowUpStep
from agenda_app.domain.language import Language
from agenda_app.domain.meeting import OVER, MeetingForm, MeetingId, MeetingState
from agenda_app.domain.sentence import Sentence
from agenda_app.domain.text import clean
from agenda_app.errors import NotFoundError
from agenda_app.services.agendas import read_item
from agenda_app.services.committees import committees
from agenda_app.services.damage import Sparing
from agenda_app.services.followed_points import followed_item
from agenda_app.services.minutes_corrections import correction_rows, corrections_in
from agenda_app.services.rows import file_of, keep_file, raise_version
from agenda_app.services.voting import readable_record


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
    sparing = Sparing(session)
    lines = readable_follow_ups(session, sparing)
    for error in sparing.damaged:
        raise error
    return lines


def readable_follow_ups(
    session: Session, sparing: Sparing, cases: Collection[CaseId] | None = None
) -> tuple[FollowUpLine, ...]:
    """Return the same of the meetings that can be read; the others are left with ``sparing``.

    With ``cases`` only what was decided in these is read.
    """
    names = {body.id: body.name for body in committees(session, active_only=False)}
    steps, evidence, put_right = _steps(session), _evidence(session), correction_rows(session)
    # The cases are read with the items, which are called as these are.
    query = (
        select(FollowUpRow, AgendaItemRow, MeetingRow, CaseRow)
        .join(AgendaItemRow, AgendaItemRow.id == FollowUpRow.item_id)
        .join(MeetingRow, MeetingRow.id == AgendaItemRow.meeting_id)
        .join(CaseRow, CaseRow.id == AgendaItemRow.case_id, isouter=True)
        .where(is_decided())
        .order_by(MeetingRow.starts, MeetingRow.id, AgendaItemRow.position, FollowUpRow.place)
    )
    if cases is not None:
        query = query.where(AgendaItemRow.case_id.in_(cases))
    found: list[FollowUpLine] = []
    for _, points in groupby(session.execute(query), lambda one: one.AgendaItemRow.id):
        (_, at, meeting, _), *_ = rows = [*points]
        with sparing.reading(meeting.id):
            refuse_unread_states(at, meeting)
            item, meeting_id = read_item(session, ItemId(at.id)), MeetingId(meeting.id)
            every = corrections_in(put_right.get(meeting_id, ()))
            of_item = tuple(one for one in every if one.item_id == item.id)
            followed = followed_item(session, at, Language(meeting.language), of_item)
            name = names.get(CommitteeId(meeting.committee_id), "")
            lines, decided = [], _decided(session, item, meeting)
            for row, *_ in rows:
                text, told = followed.put_right(Wording(row.point, row.text), row.place)
                reported = tuple(_step(step, evidence) for step in steps.get(row.id, ()))
                point = _point(row, text, item, meeting, decided, reported)
                line = FollowUpLine(point, item.title, item.public_title, name, meeting_id, told)
                lines.append(line)
            found += lines
    return tuple(found)


def is_decided() -> ColumnElement[bool]:
    """Take the items that were treated in a meeting that is over, or whose state is damaged."""
    on_the_way = [state.value for state in MeetingState if state not in OVER]
    untreated = [state.value for state in ItemState if state is not ItemState.TREATED]
    return MeetingRow.state.not_in(on_the_way) & AgendaItemRow.state.not_in(untreated)


def refuse_unread_states(at: AgendaItemRow, meeting: MeetingRow) -> None:
    """Let nobody take an item for treated whose state cannot be read.

    Raises:
        ValueError: it cannot.
    """
    ItemState(at.state)
    MeetingState(meeting.state)


def read_follow_up(session: Session, point_id: FollowUpId) -> FollowUp:
    """Return a point.

    Raises:
        NotFoundError: there is none with this id.
    """
    for line in readable_follow_ups(session, Sparing(session)):
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
    decided: date,
    steps: tuple[FollowUpStep, ...],
) -> FollowUp:
    assert item.case_id is not None
    return FollowUp(
        id=FollowUpId(row.id),
        case_id=item.case_id,
        committee_id=CommitteeId(meeting.committee_id),
        decided=decided,
        text=text,
        number=item.number,
        point=row.point,
        owner=row.owner,
        due=sound(row.due),
        access=item.access,
        steps=steps,
        version=row.version,
        place=row.place,
    )


def _decided(session: Session, item: AgendaItem, meeting: MeetingRow) -> date:
    """Return the day of the meeting, or on which the last member accepted in writing."""
    record = None
    if meeting.form == MeetingForm.WRITTEN.value and item.id is not None:
        record = readable_record(session, item.id)
    return (record and record.adopted_on) or meeting.starts.date()


def _steps(session: Session) -> dict[int, list[FollowUpStepRow]]:
    found: dict[int, list[FollowUpStepRow]] = {}
    for row in session.scalars(select(FollowUpStepRow).order_by(FollowUpStepRow.id)):
        found.setdefault(row.follow_up_id, []).append(row)
    return found


def _evidence(session: Session) -> dict[int, tuple[Evidence, ...]]:
    found: dict[int, tuple[Evidence, ...]] = {}
    pieces = (
        select(FollowUpEvidenceRow, FileRow)
        .join(FileRow, FileRow.sha256 == FollowUpEvidenceRow.sha256, isouter=True)
        .order_by(FollowUpEvidenceRow.id)
    )
    for piece, _ in session.execute(pieces):
        file = file_of(session, piece.sha256, piece.name) if piece.sha256 else None
        before = found.get(piece.step_id, ())
        found[piece.step_id] = (*before, Evidence(piece.text, file))
    return found


def _step(row: FollowUpStepRow, evidence: Mapping[int, tuple[Evidence, ...]]) -> FollowUpStep:
    shown, state = evidence.get(row.id, ()), FollowUpState(row.state)
    return FollowUpStep(sound(row.day), state, row.note, shown, sound(row.due))


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
