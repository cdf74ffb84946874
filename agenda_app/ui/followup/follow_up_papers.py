"""The list of the points, and the status report for the council, as files."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtWidgets import QMenu, QWidget

from agenda_app.domain.printed import Audience
from agenda_app.jobs import Work
from agenda_app.produce.papers import Made
from agenda_app.produce.status import StatusWanted, make_status, name_of_status
from agenda_app.ui.page import Surroundings
from agenda_app.ui.parts.notice_line import NoticeLine
from agenda_app.ui.produce.made_file import MadeFile


class FollowUpPapers(QMenu):
    """The menu that offers them; what comes of it is told in the page's notice line."""

    def __init__(
        self,
        around: Surroundings,
        notice: NoticeLine,
        shown: Callable[[], StatusWanted],
        take_in: Callable[[], None],
        parent: QWidget,
    ) -> None:
        """Offer the files.

        Args:
            around: what pages work with.
            notice: says what came of it.
            shown: returns the list as it is shown.
            take_in: takes in the points as the resolutions have them now.
            parent: the page.
        """
        super().__init__(parent)
        self.setObjectName("follow_up_pdf_menu")
        self._around, self._notice, self._page = around, notice, parent
        self._shown, self._take_in = shown, take_in
        for text, slot in (
            (self.tr("The list as it is shown …"), self.save_list),
            (self.tr("The status report, internal …"), partial(self.save_report, public=False)),
            (self.tr("The status report, public …"), partial(self.save_report, public=True)),
        ):
            self.addAction(text).triggered.connect(lambda _=False, do=slot: do())

    def save_list(self) -> None:
        """Ask where, and save the list as it is shown."""
        self._save(self._shown())

    def save_report(self, *, public: bool) -> None:
        """Ask where, and save the half-yearly report."""
        audience = Audience.PUBLIC if public else Audience.INTERNAL
        committee_id = self._shown().committee_id
        self._save(StatusWanted(audience=audience, committee_id=committee_id))

    def _save(self, wanted: StatusWanted) -> None:
        storage, today = self._around.storage, self._around.today()

        def work(name: str) -> Work[Made]:
            return make_status(storage, wanted, today, datetime.now(), name)

        def ask_and_save() -> None:
            self._take_in()
            name = name_of_status(storage, wanted, today)
            MadeFile(self._around, self._page.window(), work, self._notice.say).save(name)

        self._notice.attempt(ask_and_save)
