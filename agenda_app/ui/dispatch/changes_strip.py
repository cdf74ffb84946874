"""Says over the agenda that cases are different from what was sent, and what can be done."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from agenda_app.domain.comparison import Comparison, Fate
from agenda_app.domain.dispatch import DispatchKind
from agenda_app.services.sent_content import Standing
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

    def show_standing(self, standing: Standing) -> None:
        """Say what is different; nothing when nothing is, or when it was said already."""
        if self._told_unkept:
            self.forget()
        if standing.changes == self._changes:
            return
        self._changes = standing.changes
        if standing.changes.is_same:
            self.quiet()
            return
        self.say(Level.WARN, changes_text(standing), *self._offered(standing.following))

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
            (DispatchKind.PUBLIC, self.tr("Public version …")),
        )
        offered = [
            (text, lambda kind=kind: self.wanted.emit(kind))
            for kind, text in texts
            if kind in kinds
        ]
        return (*offered, (self.tr("Show …"), self.compared.emit))


def changes_text(standing: Standing) -> str:
    """Return "3 saker er endret etter utsending. Send tillegg eller rettelse."."""
    ends = {
        frozenset({DispatchKind.SUPPLEMENT}): QCoreApplication.translate(
            "ChangesStrip", "Send a supplement."
        ),
        frozenset({DispatchKind.CORRECTION}): QCoreApplication.translate(
            "ChangesStrip", "Send a correction."
        ),
        frozenset({DispatchKind.PUBLIC}): QCoreApplication.translate(
            "ChangesStrip", "Make it once more."
        ),
    }
    both = QCoreApplication.translate("ChangesStrip", "Send a supplement or a correction.")
    changes = standing.changes
    told = [] if replace(changes, public=None).is_same else [_what_happened(changes)]
    if changes.public:
        told.append(_what_the_public_lacks(changes.public))
    return " ".join([*told, ends.get(standing.following, both)])


def _what_the_public_lacks(public: Comparison) -> str:
    """Return in how many cases the public has something else than it would be given now."""
    if not public.items:
        return QCoreApplication.translate(
            "ChangesStrip", "The public version is another by now than the one that was sent."
        )
    return QCoreApplication.translate(
        "ChangesStrip",
        "%n case(s) are other in the public version by now than in the one that was sent.",
        "",
        len(public.items),
    )


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
