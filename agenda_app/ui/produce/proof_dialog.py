"""What stopped a public file: each thing that was found, and what can be done about it."""

from __future__ import annotations

import getpass
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import datetime
from functools import partial

from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.proof import Excuse, Hit
from agenda_app.errors import UserError
from agenda_app.produce.proof import LeakError
from agenda_app.proof.allowed import is_allowed
from agenda_app.proof.same_source import SameSource, by_source
from agenda_app.proof.standing import entries_of, parts_of
from agenda_app.services.municipality import find_municipality
from agenda_app.ui.interface_language import spoken
from agenda_app.ui.page import Surroundings
from agenda_app.ui.parts.buttons import PrimaryButton, SecondaryButton
from agenda_app.ui.parts.field import Field
from agenda_app.ui.parts.hairline import Hairline
from agenda_app.ui.parts.message import Message
from agenda_app.ui.parts.own_enter import OwnEnter
from agenda_app.ui.parts.signals import Level
from agenda_app.ui.parts.text import Text
from agenda_app.ui.produce.excuse_list import ExcuseList
from agenda_app.ui.produce.hit_page import HitPage
from agenda_app.ui.produce.hit_places import HitPlaces
from agenda_app.ui.produce.hit_row import HitRow
from agenda_app.ui.produce.rows_panel import rows_panel
from agenda_app.ui.produce.source_dialog import SourceDialog
from agenda_app.ui.routes import CaseRoute, MeetingRoute, Route

_WIDTH, _HEIGHT = 760, 600
_MOST_ROWS = 60


class ProofDialog(QDialog):
    """Accepted when the file should be made again, rejected when it should not.

    That is for the user to say also when everything is excused: until then any of it can be taken
    back.
    """

    def __init__(
        self,
        around: Surroundings,
        meeting_id: MeetingId,
        error: LeakError,
        again: Callable[[], object],
        parent: QWidget | None = None,
    ) -> None:
        """List what was found.

        Args:
            around: what pages work with.
            meeting_id: whose paper it is.
            error: what was found, and in which file.
            again: makes the file again.
            parent: the window.
        """
        super().__init__(parent)
        self.setObjectName("proof_dialog")
        self.setWindowTitle(self.tr("The public version"))
        self.resize(_WIDTH, _HEIGHT)
        self._around, self._meeting_id, self._error = around, meeting_id, error
        self.accepted.connect(again)
        # A reader that has no bounds may not see what was too much for the proof.
        file = b"" if error.proof.is_unproved else error.file
        self._places = HitPlaces(
            around.store, meeting_id, around.today(), parts_of(file), entries_of(file)
        )
        self._with_more = {one.source for one in self._sources(error.proof.hits)}
        self.rows = [self._row(hit, n) for n, hit in enumerate(error.proof.hits[:_MOST_ROWS])]
        self.excuses = ExcuseList(around.store, meeting_id)
        self.excuses.changed.connect(self._show_what_is_left)
        self.excuses.failed.connect(self._say_error)
        self.count = Text(role="label", wrap=True, name="proof_count")
        self.who = OwnEnter(self._name_of_user())
        self.who.setObjectName("proof_who")
        self.message = Message(Level.STOP, "", name="proof_message")
        self.message.hide()
        self._build()
        self._show_what_is_left()

    def _name_of_user(self) -> str:
        found = self._around.store.read(find_municipality)
        if found is not None and found.secretary_name:
            return found.secretary_name
        try:
            return getpass.getuser()
        except (ImportError, KeyError, OSError):
            return ""

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 18, 24, 18)
        column.setSpacing(12)
        title = self.tr("The file holds something that is not public")
        if self._error.proof.is_unproved:
            title = self.tr("Nobody has read the whole file, so it is not proved clean")
        if self._error.proof.unknown:
            title = self.tr("Not everything was searched for, so the file is not proved clean")
        self.heading = Text(title, "heading", wrap=True)
        column.addWidget(self.heading)
        column.addWidget(self.count)
        column.addWidget(self.message)
        column.addWidget(self._list(), 1)
        column.addWidget(Field(self.tr("Who decides that something is not secret"), self.who))
        self.again = PrimaryButton(self.tr("Try again"), name="proof_again", clicked=self.accept)
        close = SecondaryButton(self.tr("Cancel"), name="proof_close", clicked=self.reject)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addStretch(1)
        foot.addWidget(close)
        foot.addWidget(self.again)
        column.addLayout(foot)

    def _list(self) -> QWidget:
        for row in self.rows:
            row.show_page.setHidden(self._error.proof.is_unproved or not row.hit.page)
            row.page_wanted.connect(partial(self._show_page, row.hit))
            row.case_wanted.connect(partial(self._go_to_case, row.hit))
            row.excused.connect(partial(self._excuse, row.hit))
            row.source_excused.connect(partial(self._excuse_source, row.hit))
        parts = (*self.rows, self._excused())
        return rows_panel(*parts, said=self.tr("What was found"), name="proof_panel")

    def _excused(self) -> QWidget:
        """Return the part of the list with what was said not to be secret, now or earlier."""
        self._excused_part = part = QWidget()
        title = Text(self.tr("Said not to be secret"), "panel-title")
        title.setContentsMargins(16, 14, 16, 4)
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._excused_line = Hairline()
        column.addWidget(self._excused_line)
        column.addWidget(title)
        column.addWidget(self.excuses)
        return part

    @property
    def left(self) -> list[HitRow]:
        """The rows of what nobody has said is no secret."""
        return [row for row in self.rows if not row.isHidden()]

    def _show_what_is_left(self) -> None:
        holding = self.excuses.holding
        for row in self.rows:
            row.setHidden(is_allowed(row.hit, holding))
        for number, row in enumerate(self.left):
            row.line.setVisible(number > 0)
        self._excused_part.setVisible(bool(self.excuses.rows))
        self._excused_line.setVisible(bool(self.left))
        count = len(self.left) + len(self._error.proof.hits) - len(self.rows)
        text = self.tr("Nothing was saved. {count} to look at in “{file}”.")
        if not count:
            text = self.tr("Nothing was saved. Try again, since nothing is left to look at.")
        self.count.setText(text.format(count=count, file=self._error.proof.file.name))

    def _say_error(self, error: UserError) -> None:
        self.message.say(Level.STOP, spoken(error))
        self.message.show()

    def _show_page(self, hit: Hit) -> None:
        page = HitPage(self._around.jobs, self._error.file, hit.page, self)
        page.exec()
        page.deleteLater()

    def _row(self, hit: Hit, number: int) -> HitRow:
        routes = () if self._error.proof.is_unproved else self._places.routes_to(hit)
        standing, has_more = self._places.case_of(hit), hit.source in self._with_more
        row = HitRow(hit, number, standing, has_place=bool(routes), has_more=has_more)
        row.place_wanted.connect(partial(self._go, *routes))
        return row

    def _go_to_case(self, hit: Hit) -> None:
        source = hit.source
        if source is not None and source.case_id is not None:
            over = MeetingRoute(self._meeting_id, source.item_id)
            self._go(over, CaseRoute(source.case_id, self._meeting_id))

    def _go(self, *routes: Route) -> None:
        """Go somewhere over the meeting, so that Back leads there."""
        self.reject()
        for route in routes:
            self._around.go(route)

    def _sources(self, hits: Iterable[Hit]) -> tuple[SameSource, ...]:
        return by_source(hits, self._error.proof.named)

    def _excuse_source(self, hit: Hit) -> None:
        """Ask about all that is left of a source, also what there is no row for."""
        holding = self.excuses.holding
        left = [one for one in self._error.proof.hits if not is_allowed(one, holding)]
        for found in self._sources(left):
            if found.source == hit.source:
                dialog = SourceDialog(found, self)
                if dialog.asked():
                    self._give(dialog.words, dialog.reason)

    def _excuse(self, hit: Hit, reason: str) -> None:
        self._give((hit.words,), reason)

    def _give(self, words: Iterable[str], reason: str) -> None:
        who, now = self.who.text().strip(), datetime.now()
        try:
            self.excuses.give(*(Excuse(one, who, reason, now) for one in words))
        except UserError as error:
            self._say_error(error)
            return
        left = self.left
        (left[0].no_secret if left else self.again).setFocus()


def ask_about_leak(
    around: Surroundings,
    meeting_id: MeetingId,
    error: LeakError,
    again: Callable[[], object],
    parent: QWidget,
) -> None:
    """Show what was found, and make the file again when the user wants; arguments as above."""
    dialog = ProofDialog(around, meeting_id, error, again, parent.window())
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def ask_about_leak_over(
    around: Surroundings,
    meeting_id: MeetingId,
    error: LeakError,
    again: Callable[[], object],
    dialog: QDialog,
) -> None:
    """Do the same over a dialog, which goes when the user leaves for where something stands."""

    def leave(route: Route) -> None:
        dialog.reject()
        around.go(route)

    ask_about_leak(replace(around, go=leave), meeting_id, error, again, dialog)
