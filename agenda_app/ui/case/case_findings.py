"""Where the text of a case contradicts itself: looked for while it is written, marked in it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from agenda_app.domain.case import CaseId
from agenda_app.domain.findings import Finding
from agenda_app.ui.case.case_check import case_check
from agenda_app.ui.case.text_column import TextColumn
from agenda_app.ui.findings_watch import Check, FindingsWatch
from agenda_app.ui.interface_language import interface_language
from agenda_app.ui.page import Surroundings


class CaseFindings(QObject):
    """``shown`` tells that the findings in the text are others now.

    What the user wants to keep as it is, is not shown again as long as the case is.
    """

    shown = Signal()

    def __init__(
        self,
        around: Surroundings,
        text: TextColumn,
        case_id: Callable[[], CaseId | None],
        parent: QObject,
    ) -> None:
        """Watch nothing yet; ``case_id`` asks the page which case it shows."""
        super().__init__(parent)
        self._around, self._text, self._case_id = around, text, case_id
        self._findings: tuple[Finding, ...] = ()
        self._kept: set[tuple[str, tuple[str, ...]]] = set()
        self.watch = FindingsWatch(around.jobs, self._check, self)
        self.watch.found.connect(self._on_found)
        around.store.saving.connect(self.watch.give_way)
        text.kept.connect(self._on_kept)

    @property
    def current(self) -> tuple[Finding, ...]:
        """The findings that are shown."""
        return tuple(f for f in self._findings if _key(f) not in self._kept)

    def forget(self) -> None:
        """Know nothing: another case comes."""
        self._kept, self._findings = set(), ()

    def show(self) -> None:
        """Mark what was found in the text."""
        self._text.show_findings(self.current)
        self.shown.emit()

    def _check(self) -> Check:
        """Return the work of checking the case that is shown."""
        database = self._around.storage.database
        return case_check(database, self._case_id() or CaseId(0), interface_language())

    def _on_found(self, findings: tuple[Finding, ...]) -> None:
        if findings != self._findings:
            self._findings = findings
            self.show()

    def _on_kept(self, finding: Finding) -> None:
        self._kept.add(_key(finding))
        QTimer.singleShot(0, self, self.show)


def _key(finding: Finding) -> tuple[str, tuple[str, ...]]:
    return finding.code, finding.quotes
