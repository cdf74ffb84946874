"""Undo for papers that were taken in: off the agenda and out of the queue, and back again whole."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from agenda_app.db.models import AgendaItemRow
from agenda_app.domain.agenda import Agenda, AgendaItem, add
from agenda_app.domain.case import Case, CaseId
from agenda_app.domain.meeting import Meeting, MeetingId
from agenda_app.domain.sentence import Sentence
from agenda_app.errors import NotFoundError, UserError
from agenda_app.services.agendas import read_agenda, save_agenda
from agenda_app.services.deleting import WholeCase, bring_back, take_away, whole_case
from agenda_app.services.meeting_removal import RemovedMeeting, bring_meeting_back, remove_meeting
from agenda_app.services.putting_on import refuse_when_over
from agenda_app.services.taking_in import Taken, taken_now


def take_back(session: Session, taken: Taken, clock: datetime | None = None) -> Taken:
    """Take cases off their agenda and delete them, with the meeting that was planned for them.

    Kept files stay where they are. What was changed and changed back again is no change.

    Args:
        session: an open write.
        taken: what was read in.
        clock: the time now, as in ``report_to``.

    Returns:
        What ``take_in_again`` needs.

    Raises:
        UserError: somebody has worked on a case or the meeting since, so it would be lost.
    """
    now = _unchanged(session, taken)
    if now.planned is not None and now.meeting_id is not None:
        remove_meeting(session, now.meeting_id, clock)
    elif now.agenda is not None:
        gone = frozenset(now.case_ids)
        kept = tuple(item for item in now.agenda.items if item.case_id not in gone)
        save_agenda(session, replace(now.agenda, items=kept))
    for case_id in now.case_ids:
        take_away(session, case_id)
    return now


def take_in_again(session: Session, gone: Taken) -> Taken:
    """Bring back what ``take_back`` took, each line to its place on the agenda.

    Everything has the ids it had, but where something else has got them meanwhile.

    Raises:
        UserError: the meeting is gone or over, or the committee meets then already.
    """
    cases = [bring_back(session, whole) for whole in gone.cases]
    ids = [case.id for case in cases if case.id is not None]
    if gone.agenda is None:
        return taken_now(session, ids)
    lines = _lines(gone.agenda, gone.cases, cases)
    if gone.planned is None:
        _put_back(session, gone.agenda.meeting_id, lines, frozenset(ids))
        return taken_now(session, ids, gone.agenda.meeting_id)
    removed = RemovedMeeting(gone.planned, replace(gone.agenda, items=lines))
    back = bring_meeting_back(session, removed)
    return taken_now(session, ids, back.id, is_planned=True)


def _unchanged(session: Session, taken: Taken) -> Taken:
    """Return what was taken in as it is now, which is as it was then.

    Raises:
        UserError: it is not, and which case or meeting it is.
    """
    for whole in taken.cases:
        title = whole.case.title
        try:
            now = whole_case(session, whole.case.id or CaseId(0))
        except NotFoundError as error:
            raise _refusal(f"«{title}» er slettet", f"«{title}» er sletta") from error
        if _stands_elsewhere(session, now.case.id, taken.meeting_id):
            raise _refusal(
                f"«{title}» er satt på en saksliste", f"«{title}» er sett på ei saksliste"
            )
        if _as_people_left_it(now) != _as_people_left_it(whole):
            raise _refusal(f"«{title}» er endret", f"«{title}» er endra")
    is_planned = taken.planned is not None
    after = taken_now(session, taken.case_ids, taken.meeting_id, is_planned=is_planned)
    if is_planned and _meeting_of(after) != _meeting_of(taken):
        raise _refusal(
            "møtet som ble planlagt for sakene, er endret",
            "møtet som vart planlagt for sakene, er endra",
        )
    return after


def _as_people_left_it(whole: WholeCase) -> WholeCase:
    """Return a case without what the program itself counts: versions, and pages that were made."""
    uncounted = tuple(replace(attachment, pages=0) for attachment in whole.case.attachments)
    return replace(
        whole,
        case=replace(whole.case, version=0, attachments=uncounted),
        facts=replace(whole.facts, version=0),
    )


def _stands_elsewhere(session: Session, case_id: CaseId | None, here: MeetingId | None) -> bool:
    query = select(AgendaItemRow.meeting_id).filter_by(case_id=case_id)
    return any(meeting_id != here for meeting_id in session.scalars(query))


def _refusal(bokmal: str, nynorsk: str) -> UserError:
    return UserError(
        Sentence(
            f"Innlesingen kan ikke angres, for {bokmal} siden.",
            f"Innlesinga kan ikkje angrast, for {nynorsk} sidan.",
        ),
        Sentence(
            "Alt er som før. Skal saken ikke være med, ta den av sakslisten eller slett den.",
            "Alt er som før. Skal saka ikkje vere med, ta ho av sakslista eller slett ho.",
        ),
    )


def _meeting_of(taken: Taken) -> tuple[Meeting | None, tuple[AgendaItem, ...]]:
    """Return the meeting without what follows from others: its numbers and how it is named."""
    meeting = taken.planned and replace(taken.planned, number=0, version=0, apart="", in_names="")
    items = taken.agenda.items if taken.agenda is not None else ()
    return meeting, tuple(replace(item, number=None) for item in items)


def _lines(
    agenda: Agenda, before: Sequence[WholeCase], after: Sequence[Case]
) -> tuple[AgendaItem, ...]:
    """Return the lines of an agenda, with the ids that cases and treatments have now."""
    now = {whole.case.id: (whole.case, case) for whole, case in zip(before, after, strict=True)}
    lines = []
    for item in agenda.items:
        old, new = now.get(item.case_id, (None, None))
        if old is not None and new is not None:
            place = [treatment.id for treatment in old.treatments].index(item.treatment_id)
            treatment_id = new.treatments[place].id
            item = replace(item, case_id=new.id, treatment_id=treatment_id)
        lines.append(item)
    return tuple(lines)


def _put_back(
    session: Session,
    meeting_id: MeetingId,
    lines: Sequence[AgendaItem],
    case_ids: frozenset[CaseId],
) -> None:
    refuse_when_over(session, meeting_id)
    agenda = read_agenda(session, meeting_id)
    # What was sent keeps its place, so what comes now stands after it.
    first = 1 + max((at for at, item in enumerate(agenda.items) if item.frozen), default=-1)
    for place, item in enumerate(lines):
        if item.case_id in case_ids:
            agenda = add(agenda, item, max(place, first))
            first = max(place, first) + 1
    save_agenda(session, agenda)
