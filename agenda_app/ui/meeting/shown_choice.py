"""Which file of a meeting the preview shows, once something of it was sent."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from agenda_app.domain.dispatch import Dispatch, DispatchKind
from agenda_app.domain.typography import date_short
from agenda_app.produce.preview import Shown
from agenda_app.ui.dispatch.version_words import kind_text
from agenda_app.ui.parts.text import Text

_NEXT = (DispatchKind.SUPPLEMENT, DispatchKind.CORRECTION)


class ShownChoice(QWidget):
    """``changed`` says that something else is to be shown, and whether the user chose it.

    What would be sent next comes by itself: the supplement, else the correction, else everything
    that was sent. What the user chose stays for as long as it is there.
    """

    changed = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Offer nothing, and be hidden."""
        super().__init__(parent)
        self.setObjectName("preview_shown_row")
        self._entries: tuple[Shown, ...] = (None,)
        self._by_hand = False
        self.box = QComboBox()
        self.box.setObjectName("preview_shown")
        self.box.setAccessibleName(self.tr("What the preview shows"))
        self.box.activated.connect(self._on_chosen)
        row = QHBoxLayout(self)
        row.setContentsMargins(22, 6, 18, 6)
        row.setSpacing(10)
        row.addWidget(Text(self.tr("Shows"), "label"))
        row.addWidget(self.box, 1)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(self.palette().ColorRole.Base)
        self.hide()

    @property
    def current(self) -> Shown:
        """What is to be shown."""
        return self._entries[max(0, self.box.currentIndex())]

    def forget(self) -> None:
        """Offer nothing: there is another meeting."""
        self._by_hand = False
        self.offer((), ())

    def offer(
        self,
        sent: Sequence[Dispatch],
        following: Collection[DispatchKind],
        aside: Collection[DispatchKind] = (),
    ) -> None:
        """Offer what was sent of a meeting, and the files that could be sent next.

        Args:
            sent: what was sent.
            following: what can be sent.
            aside: of that what has nothing for the members; it does not come by itself.
        """
        entries = tuple(_entries(sent, following))
        if entries == self._entries:
            return
        before = self.current
        self._entries = entries
        self.box.clear()
        for entry in entries:
            self.box.addItem(self._text(entry))
        self._by_hand = self._by_hand and before in entries
        usual = next((kind for kind in _NEXT if kind in following and kind not in aside), None)
        self.box.setCurrentIndex(entries.index(before if self._by_hand else usual))
        self.setVisible(len(entries) > 1)
        if self.current != before:
            self.changed.emit(False)

    def _text(self, entry: Shown) -> str:
        if isinstance(entry, Dispatch):
            return f"{kind_text(entry)}, {date_short(entry.sent_at.date())}"
        texts = {
            None: self.tr("Everything that was sent"),
            DispatchKind.SUPPLEMENT: self.tr("The next supplement, not sent"),
            DispatchKind.CORRECTION: self.tr("The next correction, not sent"),
        }
        return texts[entry]

    def _on_chosen(self) -> None:
        self._by_hand = True
        self.changed.emit(True)


def _entries(sent: Sequence[Dispatch], following: Collection[DispatchKind]) -> Iterator[Shown]:
    """Yield what can be shown; a notice that nothing came after is everything."""
    yield None
    pending = [kind for kind in _NEXT if kind in following]
    if len(sent) > 1 or pending:
        yield from sent
    yield from pending
