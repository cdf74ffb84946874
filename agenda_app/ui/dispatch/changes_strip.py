"""Says over the agenda that cases are different from what was sent, and what can be done."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from agenda_app.domain.comparison import Comparison, Fate
from agenda_app.domain.dispatch import DispatchKind
from agenda_app.services.sent_content import what_can_be_sent
from agenda_app.ui.parts.notice_line import Action, NoticeLine
from agenda_app.ui.parts.signals import Level


class ChangesStrip(NoticeLine):
    """``wanted`` tells a DispatchKind that is to be sent, ``compared`` that one wants to look."""

    wanted = Signal(object)
    compared = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Say nothing yet."""
        super().__init__(parent)
        self._changes = Comparison()
        self._told_unkept = False

    def show_changes(self, changes: Comparison) -> None:
        """Say what is different; nothing when nothing is, or when it was said already."""
        if self._told_unkept:
            self.forget()
        if changes == self._changes:
            return
        self._changes = changes
        if changes.is_same:
            self.quiet()
            return
        kinds = what_can_be_sent(changes)
        self.say(Level.WARN, changes_text(changes), *self._offered(kinds))

    def show_unkept(self) -> None:
        """Say, once, that nothing was kept of a notice that is marked as sent."""
        if self._told_unkept:
            return
        self._told_unkept = True
        self.say(
            Level.INFO,
            self.tr("The notice is marked as sent, but its papers were not kept."),
            (self.tr("Keep them as they are now …"), lambda: self.wanted.emit(DispatchKind.KEPT)),
        )

    def forget(self) -> None:
        """Say nothing any more, of another meeting."""
        self._changes = Comparison()
        self._told_unkept = False
        self.quiet()

    def _offered(self, kinds: frozenset[DispatchKind]) -> tuple[Action, ...]:
        texts = (
            (DispatchKind.SUPPLEMENT, self.tr("Supplement …")),
            (DispatchKind.CORRECTION, self.tr("Correction …")),
        )
        offered = [
            (text, lambda kind=kind: self.wanted.emit(kind))
            for kind, text in texts
            if kind in kinds
        ]
        return (*offered, (self.tr("Show …"), self.compared.emit))


def changes_text(changes: Comparison) -> str:
    """Return "3 saker er endret etter utsending. Send tillegg eller rettelse."."""
    kinds = what_can_be_sent(changes)
    ends = {
        frozenset({DispatchKind.SUPPLEMENT}): QCoreApplication.translate(
            "ChangesStrip", "Send a supplement."
        ),
        frozenset({DispatchKind.CORRECTION}): QCoreApplication.translate(
            "ChangesStrip", "Send a correction."
        ),
    }
    both = QCoreApplication.translate("ChangesStrip", "Send a supplement or a correction.")
    return f"{_what_happened(changes)} {ends.get(kinds, both)}"


def _what_happened(changes: Comparison) -> str:
    """Return whether cases changed, were added, or both; or only the notice."""
    count = len(changes.items)
    added = sum(item.fate is Fate.NEW for item in changes.items)
    if not count:
        return QCoreApplication.translate(
            "ChangesStrip", "The notice itself changed after it was sent."
        )
    if not added:
        return QCoreApplication.translate(
            "ChangesStrip", "%n case(s) changed after the notice was sent.", "", count
        )
    if added == count:
        return QCoreApplication.translate(
            "ChangesStrip", "%n case(s) added after the notice was sent.", "", count
        )
    return QCoreApplication.translate(
        "ChangesStrip", "%n case(s) changed or added after the notice was sent.", "", count
    )
