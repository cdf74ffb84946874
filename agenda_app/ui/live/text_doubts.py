"""Shows in the live window where texts and votes disagree, and goes from one place to the next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from agenda_app.domain.item_record import ItemRecord
from agenda_app.domain.language import Language
from agenda_app.domain.sentence import Sentence
from agenda_app.domain.text_marks import MarkedText, TextMark, text_marks
from agenda_app.domain.vote_doubt_words import RESOLUTION_DOUBTS
from agenda_app.ui.interface_language import spoken
from agenda_app.ui.live.mark_lines import MarkLines
from agenda_app.ui.live.proceedings import LiveEditor

if TYPE_CHECKING:
    from agenda_app.ui.live.live_page import LivePage

AFTER = 700
"""How long nothing was typed before a text is read again, in milliseconds: never between keys."""


class TextDoubts(QObject):
    """Marks the texts of the item in front."""

    def __init__(self, page: LivePage) -> None:
        """Belong to a page."""
        super().__init__(page)
        self._page = page
        self._marks: tuple[TextMark, ...] = ()
        self._at = -1
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(AFTER)
        self._later.timeout.connect(self.show_now)
        for where in MarkedText:
            _, lines = self._place(where)
            lines.chosen.connect(lambda number, where=where: self._choose(where, number))

    def show_soon(self) -> None:
        """Read the texts again once nobody types."""
        self._later.start()

    def show_now(self) -> None:
        """Mark what the texts of the item in front say now; nothing of what is not shown."""
        self._later.stop()
        page = self._page
        live, item_id = page.live, page.item_id
        if live is None or item_id is None:
            return
        record, language = live.records[item_id], live.meeting.language
        shown = live.is_shown(item_id)
        before, self._marks = self._marks, text_marks(record, language) if shown else ()
        if before != self._marks:
            self._at = -1
        for where in MarkedText:
            editor, lines = self._place(where)
            here = [mark for mark in self._marks if mark.where is where]
            editor.underline([mark.passage for mark in here if mark.passage])
            besides = _besides(record, language) if shown and where is MarkedText.RESOLUTION else []
            sentences = [*(mark.sentence for mark in here), *besides]
            lines.show_marks([spoken(one) for one in sentences], len(here))
        page.keys.doubt.setEnabled(bool(self._marks))

    def go_on(self) -> None:
        """Go to the next place, after the last one to the first."""
        if self._marks:
            self._go((self._at + 1) % len(self._marks))

    def go_to(self, sentence: Sentence | None) -> None:
        """Go to the place that a sentence is about; the first one where it is not known."""
        said = [mark.sentence for mark in self._marks]
        if said:
            self._go(said.index(sentence) if sentence in said else 0)

    def _choose(self, where: MarkedText, number: int) -> None:
        here = [place for place, mark in enumerate(self._marks) if mark.where is where]
        self._go(here[number])

    def _go(self, place: int) -> None:
        self._at = place
        mark = self._marks[place]
        editor, _ = self._place(mark.where)
        editor.look_at(mark.passage)
        if mark.where is MarkedText.RESOLUTION:
            self._page.vote.ensureWidgetVisible(editor)

    def _place(self, where: MarkedText) -> tuple[LiveEditor, MarkLines]:
        if where is MarkedText.PROCEEDINGS:
            return self._page.case.editor, self._page.case.marks
        pane = self._page.vote.resolution
        return pane.editor, pane.marks


def _besides(record: ItemRecord, language: Language) -> list[Sentence]:
    """Return what is doubtful about the resolution as it follows from the votes."""
    if not record.minutes.votes:
        return []
    return [RESOLUTION_DOUBTS[doubt] for doubt in record.composed(language).doubts]
