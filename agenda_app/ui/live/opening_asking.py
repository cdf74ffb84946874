"""The opening of the meeting, asked and kept, with the way to what hangs together with it."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from agenda_app.domain.access import Access, AccessState
from agenda_app.domain.agenda import AgendaItem, ItemId
from agenda_app.domain.attendance_words import opening as met
from agenda_app.domain.committee import StandardItem
from agenda_app.domain.item_words import recusals
from agenda_app.domain.late_present import NO_ROLL
from agenda_app.domain.opening import LateItem
from agenda_app.domain.opening_access import asked_in, exempt_items
from agenda_app.domain.opening_words import late_words
from agenda_app.domain.people import PersonId
from agenda_app.domain.signing import proposed_signers
from agenda_app.domain.typography import item_number
from agenda_app.services.late_papers import LatePapers
from agenda_app.terms import word
from agenda_app.ui.interface_language import interface_language, spoken
from agenda_app.ui.live.correction_dialog import CorrectionDialog
from agenda_app.ui.live.late_dialog import LateDialog, LateQuestion
from agenda_app.ui.live.live_meeting import LiveMeeting
from agenda_app.ui.live.locked_asking import refuse_exempt
from agenda_app.ui.live.opening_dialog import OpeningDialog
from agenda_app.ui.live.opening_form import OpeningForm
from agenda_app.ui.parts.signals import Level

if TYPE_CHECKING:
    from agenda_app.ui.live.live_asking import LiveAsking
    from agenda_app.ui.live.live_page import LivePage


class OpeningAsking(QObject):
    """Opens the form over a page, and comes back to it from the dialogs that it leads to."""

    def __init__(self, page: LivePage, asking: LiveAsking) -> None:
        """Belong to a page."""
        super().__init__(page)
        self._page, self._asking = page, asking

    def ask(self) -> None:
        """Ask for the opening until it is kept or left."""
        page = self._page
        wanted = "opening"
        while wanted:
            page.saving.catch_up()
            if page.live is None or not page.is_open:
                break
            dialog = OpeningDialog(self._form(page.live), page.around.storage.files, page.window())
            saved = False
            while not saved and self._asking.is_taken(dialog):
                change = dialog.change
                saved = page.saving.attempt(lambda: page.data.change_minutes("opening", change))  # noqa: B023
            wanted, about = (dialog.wanted, dialog.about) if saved else ("", 0)
            dialog.deleteLater()
            self._go(wanted, about)
        page.case.editor.setFocus()

    def late(self, about: int = 0) -> None:
        """Ask for a case or a briefing that the notice did not have; perhaps anew for an item."""
        page = self._page
        page.saving.catch_up()
        live = page.live
        if live is None or not page.is_open:
            return
        if live.attendance.opened is None:
            # A third is counted of those present: nobody can be asked before that is known.
            page.notices.say(Level.WARN, spoken(NO_ROLL))
            return
        ruled = live.minutes.opening.late
        known = next((one for one in ruled if about and one.item_id == about), None)
        question = _late_question(live, page)
        if about and known is None:
            known = self._unasked(ItemId(about), question.present)
        question = replace(question, known=known)
        dialog = LateDialog(question, page.data, page.window())
        self._asking.is_taken(dialog, about)
        dialog.deleteLater()
        page.refresh()
        page.case.editor.setFocus()

    def _go(self, wanted: str, about: int) -> None:
        """Open what the form leads to."""
        if wanted == "attendance":
            self._asking.attendance()
        elif wanted == "late":
            self.late(about)
        elif wanted == "correct":
            self._correct(ItemId(about))

    def _correct(self, item_id: ItemId) -> None:
        """Ask for a correction of the minutes that an item approves."""
        page = self._page
        assert page.live is not None
        data = page.data.approved_in(page.live.item(item_id))
        if data is None:
            words = self.tr(
                "This item names no minutes that are locked in the program. "
                "Lock them first, or write the committee and the day of their meeting in the title."
            )
            page.notices.say(Level.INFO, words)
            return
        items = (record.item for record in data.read().records.values())
        dialog = CorrectionDialog(
            items,
            [pair for pair in data.approvals() if pair[1].id == item_id],
            data.corrections(),
            partial(data.correct, page.around.storage.files),
            page.stamp_now,
            partial(refuse_exempt, page, data.meeting_id),
            page.window(),
        )
        dialog.asked()

    def _unasked(self, item_id: ItemId, present: int) -> LateItem | None:
        """Return a case that came late with nobody against it yet."""
        page = self._page
        late = page.data.unasked(page.around.storage.files, page.around.today())
        return next(
            (
                LateItem(item_id, only_papers=one.only_papers, present=present)
                for one in late
                if one.item_id == item_id
            ),
            None,
        )

    def _form(self, live: LiveMeeting) -> OpeningForm:
        seen, exempt = live.for_screen(), exempt_items(live.items)
        telling = replace(seen.telling, language=interface_language())
        called = live.attendance.opened is not None
        people = live.attendance.chamber.people
        came = {stint.person_id for stint in live.attendance.stints}
        offered = came | set(live.minutes.signers)
        return OpeningForm(
            live.minutes,
            met(telling) if called else self.tr("The roll is not called yet."),
            [one.text for one in recusals(telling)],
            _approvals(live),
            [(PersonId(who), seat.person_name) for who, seat in people.items() if who in offered],
            live.signing,
            proposed_signers(live.signing, _chair(live), came) if called else (),
            lambda late: self._say_late(live, late),
            [
                (self._not_asked(live, one), one.item_id)
                for one in self._page.data.unasked(
                    self._page.around.storage.files, self._page.around.today()
                )
            ],
            tuple(dict.fromkeys(exempt.values())),
            asked_in(live.attendance, exempt),
            is_projected=bool(seen.withheld),
        )

    def _not_asked(self, live: LiveMeeting, late: LatePapers) -> str:
        words = self.tr("{item} was not on the notice. Does anybody object?")
        if late.only_papers:
            words = self.tr("Not all papers of {item} came with the notice. Does anybody object?")
        return words.format(item=_line(live.item(late.item_id), live))

    def _say_late(self, live: LiveMeeting, late: LateItem) -> str:
        telling = live.for_screen().telling
        return spoken(late_words(late, replace(telling, language=interface_language())))


def _chair(live: LiveMeeting) -> PersonId | None:
    """Return who chairs the first item that somebody chairs."""
    items = (live.attendance.items[item_id] for item_id in live.attendance.chamber.items)
    return next((item.chair for item in items if item.chair is not None), None)


def _approvals(live: LiveMeeting) -> list[tuple[str, ItemId | None]]:
    found: list[tuple[str, ItemId | None]] = [
        (_line(item, live), item.id)
        for item in live.items
        if item.standard is StandardItem.APPROVE_MINUTES
    ]
    return found or [(word(StandardItem.APPROVE_MINUTES, interface_language()), None)]


def _late_question(live: LiveMeeting, page: LivePage) -> LateQuestion:
    waiting = [
        (_waiting(line.title, line.access, page), line.case_id) for line in page.data.waiting()
    ]
    items = [(_line(item, live), item.id) for item in live.items if item.case_id and item.id]
    here = page.item_id
    there = live.attendance
    present = there.at_roll_call if here is None else there.items[here].present
    return LateQuestion(waiting, items, max(1, present), there)


def _waiting(title: str, access: Access, page: LivePage) -> str:
    """Return what a case of the queue may be called on a projected screen."""
    if access.is_public(page.now().date()):
        return title
    return word(AccessState.EXEMPT, interface_language())


def _line(item: AgendaItem, live: LiveMeeting) -> str:
    number = item_number(item.number) if item.number else ""
    title = live.title(item.id, short=True) if item.id is not None else ""
    return f"{number}  {title}".strip()
