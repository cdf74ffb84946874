"""Ask for a meeting: a new one, or for cases also one that is planned."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QWidget

from agenda_app.domain.case import CaseId
from agenda_app.domain.committee import CommitteeId
from agenda_app.domain.meeting import MeetingId, MeetingState
from agenda_app.domain.sentence import Sentence
from agenda_app.errors import UserError
from agenda_app.services.home import Home, coming, home
from agenda_app.ui.commands import Edits
from agenda_app.ui.errors import show_error
from agenda_app.ui.interface_language import interface_language
from agenda_app.ui.meetings import case_moves
from agenda_app.ui.meetings.case_moves import NewMeeting
from agenda_app.ui.page import Surroundings

if TYPE_CHECKING:
    from agenda_app.ui.meetings.meeting_dialog import Answer, MeetingDialog


def ask_new_meeting(
    around: Surroundings,
    parent: QWidget | None,
    *,
    committee_id: CommitteeId | None = None,
    case_ids: Sequence[CaseId] = (),
    edits: Edits | None = None,
) -> MeetingId | None:
    """Ask for a meeting, save it and put cases on it; return its id, None when given up.

    Args:
        around: the page's surroundings.
        parent: what the dialog stands over.
        committee_id: chosen from the start; the first case's next committee when left out.
        case_ids: cases that are put on the meeting; then planned meetings are offered too.
        edits: the stack on which it can be undone.
    """
    shown = around.store.read(home)
    if not shown.committees:
        show_error(parent, _no_committee())
        return None
    chosen: list[MeetingId] = []
    stack = Edits() if edits is None else edits

    def save(answer: Answer) -> None:
        meeting_id = (
            case_moves.plan(around, stack, answer) if isinstance(answer, NewMeeting) else answer
        )
        chosen.append(meeting_id)
        if case_ids:
            case_moves.put(around.store, stack, meeting_id, case_ids)

    dialog = _dialog(shown, committee_id, case_ids, around.today(), save, parent)
    accepted = dialog.exec() == QDialog.DialogCode.Accepted
    dialog.deleteLater()
    return chosen[-1] if accepted and chosen else None


def _dialog(
    shown: Home,
    committee_id: CommitteeId | None,
    case_ids: Sequence[CaseId],
    today: date,
    save: Callable[[Answer], None],
    parent: QWidget | None,
) -> MeetingDialog:
    # The first page asks for this module; the form is loaded when somebody wants it.
    from agenda_app.ui.meetings.meeting_dialog import Choices, MeetingDialog

    choices = Choices(
        committees=shown.committees,
        coming=tuple(
            line
            for line in coming(shown.lines, today)
            if line.meeting.state is not MeetingState.CANCELLED and line.meeting.date >= today
        ),
        committee_id=committee_id or _next_committee(shown, case_ids),
        cases=len(case_ids),
        today=today,
        language=interface_language(),
    )
    return MeetingDialog(choices, save, parent)


def _next_committee(shown: Home, case_ids: Sequence[CaseId]) -> CommitteeId | None:
    wanted = (line.committee_id for line in shown.waiting if line.case_id in case_ids)
    return next((found for found in wanted if found is not None), None)


def _no_committee() -> UserError:
    return UserError(
        Sentence("Det finnes ingen utvalg ennå.", "Det finst ingen utval enno."),
        Sentence("Legg til et under Utvalg først.", "Legg til eit under Utval først."),
    )
