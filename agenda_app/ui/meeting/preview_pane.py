"""The right half of a meeting's page: what the paper will look like, made anew after a change."""

from __future__ import annotations

import logging
from collections.abc import Callable
from threading import Event
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from agenda_app.domain.printed import Audience
from agenda_app.errors import UserError
from agenda_app.jobs import Work
from agenda_app.produce.papers import Made
from agenda_app.ui.interface_language import spoken
from agenda_app.ui.job_runner import Job, JobRunner
from agenda_app.ui.page_bar import PageBar
from agenda_app.ui.page_layout import Fit
from agenda_app.ui.page_view import PageView
from agenda_app.ui.parts.hairline import Hairline
from agenda_app.ui.parts.notice_line import Action, NoticeLine
from agenda_app.ui.parts.segments import Segments
from agenda_app.ui.parts.signals import Level

PAUSE_MS = 400
_log = logging.getLogger(__name__)
AUDIENCES = (Audience.INTERNAL, Audience.PUBLIC)
Maker = Callable[[Audience, Event], Work[Made]]


class PreviewPane(QWidget):
    """``made`` tells a Made whenever a preview is there, ``failed`` that one could not be made.

    ``plan`` asks for a new one; several in a row become one. While one is being made, the page of
    before stays, and a newer wish cancels an older one.
    """

    made = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        jobs: JobRunner,
        make: Maker,
        *,
        with_audience: bool = True,
        head: QWidget | None = None,
        name: str = "preview",
        parent: QWidget | None = None,
    ) -> None:
        """Show nothing until ``plan`` is called; ``make`` returns the work for an audience.

        ``head`` stands over the pages.
        """
        super().__init__(parent)
        self.setObjectName(name)
        self._jobs = jobs
        self._make = make
        self._job: Job | None = None
        self._let_go = Event()
        self.view = PageView(jobs, spoken=self.tr("Preview"), name=f"{name}_pages")
        self.audience_choice = Segments(
            (self.tr("Internal"), self.tr("Public")), spoken=self.tr("Version"), name=f"{name}_for"
        )
        self.audience_choice.setVisible(with_audience)
        self.audience_choice.chosen.connect(self.show_other)
        self.notices = NoticeLine()
        self.help_with: Callable[[UserError], tuple[Action, ...]] = lambda _error: ()
        self._timer = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._timer.timeout.connect(self._begin)
        self._build(name, head)

    def _build(self, name: str, head: QWidget | None) -> None:
        bar = QWidget()
        bar.setMinimumHeight(44)
        bar.setObjectName(f"{name}_bar")
        bar.setAutoFillBackground(True)
        bar.setBackgroundRole(bar.palette().ColorRole.Base)
        row = QHBoxLayout(bar)
        row.setContentsMargins(22, 4, 18, 4)
        row.addWidget(self.audience_choice)
        row.addStretch(1)
        row.addWidget(PageBar(self.view, name=f"{name}_turn"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        column.addWidget(Hairline())
        if head is not None:
            column.addWidget(head)
        column.addWidget(self.notices)
        column.addWidget(self.view, 1)

    @property
    def audience(self) -> Audience:
        """Whose version is shown."""
        return AUDIENCES[self.audience_choice.current]

    def plan(self, *, at_once: bool = False) -> None:
        """Ask for a new preview, soon or at once."""
        if at_once:
            self._timer.stop()
            self._begin()
        else:
            self._timer.start()

    @property
    def is_busy(self) -> bool:
        """Whether a preview is being made."""
        return self._job is not None and not self._job.is_over

    def give_way(self) -> None:
        """Let somebody save who waits for the database, and begin again afterwards."""
        if self.is_busy:
            self.stop()
            self._timer.start()

    def stop(self) -> None:
        """Make no preview any more."""
        self._timer.stop()
        if self.is_busy and self._job is not None:
            self._let_go.set()
            self._job.cancel()
        self._job = None

    def go_to(self, page: int) -> None:
        """Bring a page into view, once there is a preview."""
        if self.view.page_count:
            self.view.go_to(page)

    def set_whole_page(self, *, whole: bool) -> None:
        """Show the whole page in a wide window, else its width."""
        self.view.set_fit(Fit.PAGE if whole else Fit.WIDTH)

    def _begin(self) -> None:
        self.stop()
        self._let_go = Event()
        job = self._jobs.start(self._make(self.audience, self._let_go))
        self._job = job
        job.succeeded.connect(self._on_made)
        job.failed.connect(self._on_failed)

    def _on_made(self, made: Made) -> None:
        if self.sender() is not self._job:
            return
        self.notices.quiet()
        self.view.show_pdf(made.pdf)
        self.made.emit(made)

    def _on_failed(self, error: Any) -> None:
        if self.sender() is not self._job:
            return
        self.view.clear(self.tr("No preview"))
        if isinstance(error, UserError):
            self.notices.say(Level.STOP, spoken(error), *self.help_with(error))
        else:
            _log.error("the preview could not be made", exc_info=error)
            self.notices.say(
                Level.STOP, self.tr("The preview could not be made. Try again with F5.")
            )
        self.failed.emit(error)

    def show_other(self) -> None:
        """Show something else than before, at once."""
        self.view.clear()
        self.plan(at_once=True)
