"""A page of a file that must not leave, to look at what stands there."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from agenda_app.ui.dialogs.form_dialog import room_for
from agenda_app.ui.job_runner import JobRunner
from agenda_app.ui.page_bar import PageBar
from agenda_app.ui.page_layout import Fit
from agenda_app.ui.page_view import PageView
from agenda_app.ui.parts.buttons import PrimaryButton

_WIDTH, _HEIGHT = 760, 680


class HitPage(QDialog):
    """Shows the file, turned to one page; the file is never written anywhere."""

    def __init__(self, jobs: JobRunner, file: bytes, page: int, parent: QWidget) -> None:
        """Open the file at a page, counted from 1."""
        super().__init__(parent)
        self.setObjectName("hit_page")
        self.setWindowTitle(self.tr("Page {page}").format(page=page))
        self.resize(_WIDTH, min(_HEIGHT, room_for(self)))
        self._page = page
        self.view = PageView(jobs, fit=Fit.WIDTH, name="hit_page_view")
        head = QHBoxLayout()
        head.addStretch(1)
        head.addWidget(PageBar(self.view, name="hit_page_bar"))
        close = PrimaryButton(self.tr("Close"), name="hit_page_close", clicked=self.accept)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.addLayout(head)
        column.addWidget(self.view, 1)
        column.addLayout(foot)
        self.view.shown.connect(lambda: self.view.go_to(self._page))
        self.view.show_pdf(file)
        self.view.setFocus()
