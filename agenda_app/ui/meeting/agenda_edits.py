"""What can be done and undone on one meeting's page; the values before and after are kept whole."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QUndoCommand

from agenda_app.domain.agenda import Agenda, AgendaItem, ItemType, change
from agenda_app.domain.case import Attachment, Case, CaseId
from agenda_app.domain.meeting import Meeting, MeetingId
from agenda_app.errors import UserError
from agenda_app.services import agendas, cases, meetings, placing, putting_on
from agenda_app.services.placing import CaseAccess
from agenda_app.ui.commands import Edit, Edits
from agenda_app.ui.store import Store


class AgendaEdits(Edits):
    """The undo stack of one meeting.

    What somebody else changed meanwhile (another page, another PC) empties the stack: an agenda of
    before would take that away again. So does a step that cannot be done or undone any more: those
    beneath it know nothing of what it leaves behind.
    """

    def __init__(self, store: Store, parent: QObject | None = None) -> None:
        """Begin without a meeting."""
        super().__init__(parent)
        self.agenda = Agenda(MeetingId(0))
        self._store = store
        self.failed.connect(self.clear_soon)

    def show(self, agenda: Agenda) -> None:
        """Take the agenda as it was just read."""
        same = agenda.meeting_id == self.agenda.meeting_id
        if not self.is_saving and not (same and _shape(agenda) == _shape(self.agenda)):
            self.clear()
        self.agenda = agenda

    def change(self, text: str, after: Agenda) -> Agenda:
        """Save a changed agenda; return it with the ids of what is new.

        Raises:
            UserError: nothing was saved.
        """
        before = self.agenda
        saved = self._save(after)
        self.push(Edit(self, text, before, saved, self._save, None))
        return saved

    def put_cases(
        self,
        text: str,
        case_ids: Iterable[CaseId],
        position: int | None = None,
        kind: ItemType = ItemType.PS,
    ) -> Agenda:
        """Put cases on the agenda; undo gives them back to the queue.

        Raises:
            UserError: a case stands on an agenda already, or the meeting is over.
        """
        with self.own_write():
            placed = self._store.write(
                "put cases on the agenda",
                putting_on.put_cases,
                self.agenda.meeting_id,
                tuple(case_ids),
                position,
                kind,
            )
            self.agenda = placed.after
        after = tuple(self._store.read(cases.read_case, _id(case)) for case in placed.cases_before)
        self.push(_Placing(self, text, placed, after))
        return placed.after

    def restore(self, agenda: Agenda, routes: Sequence[Case], *, again: bool) -> None:
        """Undo or redo ``put_cases``."""
        service = placing.place_again if again else putting_on.restore
        with self.own_write():
            self.agenda = self._store.write("restore the agenda", service, agenda, routes)

    def change_meeting(
        self, text: str, before: Meeting, after: Meeting, *, with_record: bool = False
    ) -> None:
        """Save date, time, place, language and note of the meeting.

        Args:
            text: what the step is called.
            before: the meeting as it is.
            after: the meeting as it shall be.
            with_record: what is written down of it moves to the new date along with it.

        Raises:
            UserError: nothing was saved.
        """
        save = partial(self._save_meeting, with_record=with_record)
        self.do(text, before=before, after=after, save=save)

    def set_access(self, text: str, index: int, wanted: CaseAccess) -> None:
        """Decide on the access of the case on a line; exempt ones move to the end.

        Raises:
            UserError: nothing was saved.
        """
        before, item = self.agenda, self.agenda.items[index]
        if item.case_id is None:
            raise ValueError("only a case has access to decide on")
        changed = replace(item, access=wanted.access, public_title=wanted.public_title)
        after = change(before, index, changed)
        save = partial(self._save_access, item.case_id)
        old = CaseAccess(item.access, item.public_title)
        self.do(text, before=(old, before), after=(wanted, after), save=save)

    def attach(self, text: str, case_id: CaseId, attachments: Sequence[Attachment]) -> None:
        """Put attachments on a case.

        Raises:
            UserError: nothing was saved.
        """

        def save(wanted: tuple[bool, tuple[Attachment, ...]]) -> tuple[Attachment, ...]:
            service = placing.add_attachments if wanted[0] else placing.remove_attachments
            with self.own_write():
                return self._store.write("attachments", service, case_id, wanted[1])

        added = save((True, tuple(attachments)))
        self.push(Edit(self, text, (False, added), (True, added), save, None))

    def change_attachment(
        self, text: str, case_id: CaseId, before: Attachment, after: Attachment
    ) -> None:
        """Change an attachment of a case: its file, or what is printed of tracked changes.

        Raises:
            UserError: nothing was saved.
        """

        def save(wanted: Attachment) -> None:
            with self.own_write():
                self._store.write("attachment", placing.change_attachment, case_id, wanted)

        self.do(text, before=before, after=after, save=save)

    def _save(self, wanted: Agenda) -> Agenda:
        with self.own_write():
            current = replace(wanted, version=self.agenda.version)
            saved = self._store.write("agenda", agendas.save_agenda, current)
            self.agenda = saved
        return saved

    def _save_access(self, case_id: CaseId, value: tuple[CaseAccess, Agenda]) -> Agenda:
        wanted, agenda = value
        with self.own_write():
            current = replace(agenda, version=self.agenda.version)
            saved = self._store.write("access", placing.decide_access, case_id, wanted, current)
            self.agenda = saved
        return saved

    def _save_meeting(self, wanted: Meeting, *, with_record: bool) -> Meeting:
        with self.own_write():
            current = replace(wanted, version=self.agenda.version)
            step = partial(meetings.save_meeting, with_record=with_record)
            saved = self._store.write("meeting", step, current)
            self.agenda = replace(self.agenda, version=saved.version)
        return saved


class _Placing(QUndoCommand):
    """Cases put on an agenda, done already when pushed."""

    def __init__(
        self, stack: AgendaEdits, text: str, placed: putting_on.Placed, after: tuple[Case, ...]
    ) -> None:
        super().__init__(text)
        self._stack = stack
        self._placed = placed
        self._after = after
        self._fresh = True

    def redo(self) -> None:
        """Put them on again, under the ids they had."""
        if self._fresh:
            self._fresh = False
            return
        self._try(lambda: self._stack.restore(self._placed.after, self._after, again=True))

    def undo(self) -> None:
        """Give them back to the queue."""
        before = self._placed
        self._try(lambda: self._stack.restore(before.before, before.cases_before, again=False))

    def _try(self, step: Callable[[], None]) -> None:
        with self._stack.own_write():
            try:
                step()
            except UserError as error:
                self.setObsolete(True)
                self._stack.failed.emit(error)


def _id(case: Case) -> CaseId:
    if case.id is None:
        raise ValueError("a case on an agenda is saved")
    return case.id


def _shape(agenda: Agenda) -> tuple[object, ...]:
    """Return what undo would overwrite: the lines, but not what they copy from their cases."""
    return tuple(_own_values(item) for item in agenda.items)


def _own_values(item: AgendaItem) -> tuple[object, ...]:
    title = "" if item.case_id else item.title
    return (
        item.id,
        item.type,
        item.state,
        item.treatment_id,
        item.frozen,
        title,
        item.starts_at,
        item.speaker,
        item.text,
    )
