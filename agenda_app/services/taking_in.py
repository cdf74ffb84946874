"""From read files to cases, and perhaps straight onto a meeting: all of it, or nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy.orm import Session

from agenda_app.domain.agenda import Agenda
from agenda_app.domain.case import Attachment, CaseId
from agenda_app.domain.committee import Committee, CommitteeId
from agenda_app.domain.files import StoredFile
from agenda_app.domain.meeting import Meeting, MeetingId
from agenda_app.intake.result import ReadPaper
from agenda_app.services.agendas import read_agenda
from agenda_app.services.blank_case import add_blank_case
from agenda_app.services.cases import read_case, save_case
from agenda_app.services.deleting import WholeCase, whole_case
from agenda_app.services.importing import cases_from_file, import_paper, matching_committee
from agenda_app.services.meeting_planning import add_meeting
from agenda_app.services.meetings import read_meeting
from agenda_app.services.putting_on import put_cases


@dataclass(frozen=True, slots=True)
class NewMeeting:
    """A meeting that is planned for the cases that come in."""

    committee_id: CommitteeId
    day: date


@dataclass(frozen=True, slots=True)
class Taken:
    """What came in, as it was right afterwards.

    ``agenda`` is the one that the cases stand on, None when they wait in the queue. ``planned`` is
    its meeting when that was planned for them.
    """

    cases: tuple[WholeCase, ...]
    agenda: Agenda | None = None
    planned: Meeting | None = None

    @property
    def case_ids(self) -> tuple[CaseId, ...]:
        """The ids of the cases, in the order they came."""
        return tuple(whole.case.id for whole in self.cases if whole.case.id is not None)

    @property
    def meeting_id(self) -> MeetingId | None:
        """The meeting that the cases stand on, if any."""
        return None if self.agenda is None else self.agenda.meeting_id


Incoming = ReadPaper | StoredFile
"""A paper that ``keep_paper`` returned, or a kept file that could not be read as one."""


def take_in(
    session: Session,
    incoming: Sequence[Incoming],
    goal: MeetingId | NewMeeting | None = None,
    attachments: Sequence[Attachment] = (),
) -> Taken:
    """Make cases of files and put them in the queue or on a meeting.

    Args:
        session: an open write; what goes wrong undoes all of it.
        incoming: a file that could not be read becomes a case named after it, with the file as
            its original.
        goal: a meeting, one to plan, or None for the queue.
        attachments: of the first case.

    Raises:
        UserError: the meeting cannot take the cases, or the committee meets that day already.
    """
    cases = [_case(session, one) for one in incoming]
    if attachments and cases:
        first = read_case(session, cases[0])
        save_case(session, replace(first, attachments=(*first.attachments, *attachments)))
    if goal is None or not cases:
        return taken_now(session, cases)
    is_new = isinstance(goal, NewMeeting)
    meeting_id = _planned(session, goal) if isinstance(goal, NewMeeting) else goal
    put_cases(session, meeting_id, cases)
    return taken_now(session, cases, meeting_id, is_planned=is_new)


def taken_now(
    session: Session,
    case_ids: Sequence[CaseId],
    meeting_id: MeetingId | None = None,
    *,
    is_planned: bool = False,
) -> Taken:
    """Return cases that came in, with where they stand, as everything is now.

    Args:
        session: an open one.
        case_ids: the cases.
        meeting_id: the meeting that they stand on, None when they wait in the queue.
        is_planned: the meeting was planned for them.
    """
    return Taken(
        tuple(whole_case(session, case_id) for case_id in case_ids),
        None if meeting_id is None else read_agenda(session, meeting_id),
        read_meeting(session, meeting_id) if meeting_id is not None and is_planned else None,
    )


def _planned(session: Session, wanted: NewMeeting) -> MeetingId:
    made = add_meeting(session, wanted.committee_id, wanted.day)
    if made.id is None:
        raise ValueError("a planned meeting has an id")
    return made.id


def _case(session: Session, one: Incoming) -> CaseId:
    if isinstance(one, ReadPaper):
        made = import_paper(session, one)
    else:
        title = one.name.rsplit(".", 1)[0].replace("_", " ").strip() or one.name
        made = add_blank_case(session, title, source=one)
    if made.id is None:
        raise ValueError("a saved case has an id")
    return made.id


def titles_from_file(session: Session, sha256: str) -> tuple[str, ...]:
    """Return the titles of the cases that came from exactly this file."""
    found = cases_from_file(session, sha256)
    return tuple(read_case(session, case_id).title for case_id in found)


def next_committee(
    read: ReadPaper, known: Sequence[Committee]
) -> tuple[Committee | None, date | None]:
    """Return the committee that a paper goes to next, and the day that the paper says.

    That is the first row of its table without both number and date; when all have them, the last.
    """
    rows = read.treatments
    waiting = [row for row in rows if not (row.number and row.date)] or rows[-1:]
    if not waiting:
        return None, None
    return matching_committee(waiting[0].committee, known), waiting[0].date
