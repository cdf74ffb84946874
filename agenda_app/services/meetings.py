"""A meeting: reading it, changing it, and moving it from one state to the next."""

from __future__ import annotations

from dataclasses import replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from agenda_app.db.minutes_models import MinutesRow
from agenda_app.db.models import AgendaItemRow, MeetingRow
from agenda_app.domain.agenda import ItemState
from agenda_app.domain.committee import Committee, CommitteeId, CommitteeKind
from agenda_app.domain.language import Language
from agenda_app.domain.meeting import (
    FROZEN,
    TRANSITIONS,
    Meeting,
    MeetingAction,
    MeetingForm,
    MeetingId,
    MeetingState,
)
from agenda_app.domain.put_to_vote import is_put_to_vote
from agenda_app.domain.sentence import Sentence
from agenda_app.errors import NoMeetingError, UserError
from agenda_app.services import agendas
from agenda_app.services.approval_item import approve_anew
from agenda_app.services.committees import committee
from agenda_app.services.course import move_course
from agenda_app.services.damage import reading
from agenda_app.services.meeting_rows import meeting_of
from agenda_app.services.minutes_rows import items_minutes, refuse_when_locked
from agenda_app.services.numbering import meeting_numbers, refuse_unknown_numbers
from agenda_app.services.rows import raise_version
from agenda_app.services.same_day import refuse_same_time, rows_of_day
from agenda_app.terms import word

_OTHER_FORM = Sentence("Velg en annen møteform.", "Vel ei anna møteform.")


def read_meeting(session: Session, meeting_id: MeetingId) -> Meeting:
    """Return a meeting with its number in the year.

    Raises:
        NotFoundError: there is none with this id.
        DamagedError: some of it cannot be read.
    """
    row = session.get(MeetingRow, meeting_id)
    if row is None:
        raise NoMeetingError(meeting_id)
    with reading(session, meeting_id):
        of_day = rows_of_day(session, row.committee_id, row.starts.date())
        number = meeting_numbers(session, row.committee_id, row.starts.year)[row.id]
        return meeting_of(row, number, of_day)


def save_meeting(session: Session, draft: Meeting, *, with_record: bool = False) -> Meeting:
    """Save time, place, form, language, note and end of a meeting and return it.

    Why it is urgent, and who demanded an ordinary one, is kept of an urgent meeting only.

    Args:
        session: an open write.
        draft: the meeting.
        with_record: its date was a mistake, and what is written down of it moves along.

    Raises:
        ConflictError: somebody saved it in between.
        UserError: the meeting has been sent and would move to another year, it cannot have been
            then (``move_course``), the committee has another meeting then, its minutes are locked,
            the committee cannot meet so (``refuse_form``), or something was voted on or answered
            in the other way already.
    """
    if draft.id is None:
        raise ValueError("plan a meeting with add_meeting")
    refuse_when_locked(session, draft.id)
    row = session.get_one(MeetingRow, draft.id)
    body = committee(session, draft.committee_id)
    refuse_form(body, draft)
    if (row.form == MeetingForm.WRITTEN.value) != (draft.form is MeetingForm.WRITTEN):
        _refuse_when_decided(session, draft.id)
    raise_version(session, row, draft.version)
    if row.starts.year != draft.starts.year and MeetingState(row.state) in FROZEN:
        raise UserError(
            Sentence(
                "Et møte som er sendt ut, kan ikke flyttes til et annet år.",
                "Eit møte som er sendt ut, kan ikkje flyttast til eit anna år.",
            ),
            Sentence(
                "Sakene har fått nummer for året. Avlys møtet og lag et nytt.",
                "Sakene har fått nummer for året. Avlys møtet og lag eit nytt.",
            ),
        )
    before = read_meeting(session, draft.id)
    if before.starts != draft.starts:
        refuse_same_time(session, body, draft.starts, draft.id)
    move_course(session, before, draft, with_record=with_record)
    row.starts = draft.starts
    _name_anew(session, row, before)
    row.ends_at = draft.ends_at
    row.place = draft.place.strip()
    row.language = draft.language.value
    row.notice_note = draft.notice_note
    row.is_constituting = draft.is_constituting
    row.form = draft.form.value
    is_urgent = draft.form.is_urgent
    row.urgency = draft.urgency.value if is_urgent and draft.urgency is not None else None
    row.demanded = draft.demanded if is_urgent else 0
    minutes = session.get(MinutesRow, draft.id)
    if minutes is not None and minutes.adjourned_at is not None:
        minutes.adjourned_at = draft.ends_at
    session.flush()
    if (before.starts, before.language) != (draft.starts, draft.language):
        approve_anew(session, draft.committee_id, (before,))
    return read_meeting(session, draft.id)


def _name_anew(session: Session, row: MeetingRow, before: Meeting) -> None:
    """Name the papers of a meeting that was sent, and is at another time now."""
    is_other = row.starts.date() != before.date or (before.in_names and row.starts != before.starts)
    if row.in_names is not None and is_other:
        row.in_names = None
        session.flush()
        row.in_names = read_meeting(session, MeetingId(row.id)).in_names


def _refuse_when_decided(session: Session, meeting_id: MeetingId) -> None:
    """Raise ``UserError`` where something was decided in a meeting, by votes, answers or none."""
    for item in items_minutes(session, meeting_id).values():
        if is_put_to_vote(item) or item.elections:
            raise UserError(
                Sentence(
                    "Det er ført avgjørelser i saker her, så møteformen kan ikke bli en annen.",
                    "Det er ført avgjerder i saker her, så møteforma kan ikkje bli ei anna.",
                ),
                Sentence(
                    "Ta bort stemmene eller svarene først, hvis de er ført ved en feil.",
                    "Ta bort røystene eller svara først, om dei er førte ved ein feil.",
                ),
            )


def refuse_form(body: Committee, meeting: Meeting) -> None:
    """Let a committee meet only as it may.

    Only the municipal council holds a constituting meeting (koml. § 7-1), and that is never an
    urgent one. What cannot wait is not decided so by the board of a municipal company (§ 11-1).

    Raises:
        UserError: it may not meet so.
    """
    if meeting.is_constituting and body.kind is not CommitteeKind.MUNICIPAL_COUNCIL:
        raise UserError(
            Sentence(
                "Bare kommunestyret holder konstituerende møte (koml. § 7-1).",
                "Berre kommunestyret held konstituerande møte (koml. § 7-1).",
            ),
            Sentence("Ta bort at møtet er konstituerende.", "Ta bort at møtet er konstituerande."),
        )
    if meeting.form.is_urgent and meeting.is_constituting:
        raise UserError(
            Sentence(
                "Et konstituerende møte kan ikke holdes etter reglene for hastesaker "
                "(koml. §§ 7-1 og 11-8).",
                "Eit konstituerande møte kan ikkje haldast etter reglane for hastesaker "
                "(koml. §§ 7-1 og 11-8).",
            ),
            _OTHER_FORM,
        )
    if meeting.form.is_urgent and body.kind is CommitteeKind.COMPANY_BOARD:
        raise UserError(
            Sentence(
                "Reglene for hastesaker gjelder ikke styret i et kommunalt foretak "
                "(koml. §§ 11-1 og 11-8).",
                "Reglane for hastesaker gjeld ikkje styret i eit kommunalt føretak "
                "(koml. §§ 11-1 og 11-8).",
            ),
            _OTHER_FORM,
        )


_WHAT_FIRST = {
    MeetingState.PLANNED: Sentence(
        "Sett opp sakslisten, og send innkallingen først.",
        "Set opp saklista, og send innkallinga først.",
    ),
    MeetingState.DRAFT: Sentence("Send innkallingen først.", "Send innkallinga først."),
    MeetingState.SENT: Sentence(
        "Innkallingen er sendt. Hev møtet først.", "Innkallinga er send. Hev møtet først."
    ),
    MeetingState.HELD: Sentence(
        "Ta det opp igjen først, hvis det ikke er over.",
        "Ta det opp att først, om det ikkje er over.",
    ),
    MeetingState.APPROVED: Sentence(
        "Protokollen er godkjent. Rett den med en rettelse.",
        "Protokollen er godkjend. Rett han med ei retting.",
    ),
    MeetingState.CANCELLED: Sentence("Ta det opp igjen først.", "Ta det opp att først."),
}
"""What is done before the rest can be, of a meeting in each state."""


def act(session: Session, meeting_id: MeetingId, action: MeetingAction) -> Meeting:
    """Move a meeting on; sending and holding fix the numbers of its items, and its papers' names.

    Raises:
        UserError: the meeting is not in a state where this can be done, goes back although its
            minutes are locked, or comes back to a time at which the committee has another.
        DamagedError: it gets its number for good, and one that was given cannot be read.
    """
    row = session.get_one(MeetingRow, meeting_id)
    state = MeetingState(row.state)
    following = TRANSITIONS.get((state, action))
    if following is None:
        raise UserError(
            Sentence(
                f"Møtet er «{word(state, Language.BOKMAL)}», så dette kan ikke gjøres nå.",
                f"Møtet er «{word(state, Language.NYNORSK)}», så dette kan ikkje gjerast no.",
            ),
            _WHAT_FIRST[state],
        )
    if action is MeetingAction.REOPEN:
        refuse_when_locked(session, meeting_id)
        body = committee(session, CommitteeId(row.committee_id))
        refuse_same_time(session, body, row.starts, meeting_id)
    if action in {MeetingAction.SEND, MeetingAction.HOLD}:
        meeting = read_meeting(session, meeting_id)
        if not row.number:
            refuse_unknown_numbers(session, row.committee_id, meeting.starts.year)
        row.number, row.in_names = meeting.number, meeting.in_names
        agendas.freeze_numbers(session, meeting_id)
    if action is MeetingAction.HOLD:
        _close_items(session, meeting_id)
    row.state = following.value
    row.version += 1
    session.flush()
    approve_anew(session, CommitteeId(row.committee_id))
    return read_meeting(session, meeting_id)


def _close_items(session: Session, meeting_id: MeetingId) -> None:
    agenda = agendas.read_agenda(session, meeting_id)
    treated = tuple(
        replace(item, state=ItemState.TREATED) if item.state is ItemState.PLANNED else item
        for item in agenda.items
    )
    agendas.save_agenda(session, replace(agenda, items=treated))


def delete_meeting(session: Session, meeting_id: MeetingId) -> None:
    """Delete a meeting that was never sent; its cases go back to the queue.

    Raises:
        UserError: it has been sent out, so it can only be cancelled.
    """
    row = session.get_one(MeetingRow, meeting_id)
    items = session.scalars(select(AgendaItemRow).filter_by(meeting_id=meeting_id)).all()
    if MeetingState(row.state) in FROZEN or any(item.serial is not None for item in items):
        raise UserError(
            Sentence(
                "Møtet er sendt ut og kan ikke slettes.",
                "Møtet er sendt ut og kan ikkje slettast.",
            ),
            Sentence(
                "Avlys det i stedet, så står det i arkivet.",
                "Avlys det i staden, så står det i arkivet.",
            ),
        )
    for item in items:
        session.delete(item)
    session.flush()
    committee_id = CommitteeId(row.committee_id)
    session.delete(row)
    session.flush()
    approve_anew(session, committee_id)
