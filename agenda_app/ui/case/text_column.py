"""The middle of the case page: proposals, the body, who signed; one thing that scrolls."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from agenda_app.domain.case import CasePaper, Proposal
from agenda_app.domain.findings import Finding
from agenda_app.files.store import FileStore
from agenda_app.ui.case.block_editor import BlockEditor
from agenda_app.ui.case.finding_strips import FindingStrips
from agenda_app.ui.case.landing import Landing
from agenda_app.ui.case.local_style import LocalStyle
from agenda_app.ui.case.loose_findings import LooseFindings
from agenda_app.ui.case.paper_foot import PaperFoot
from agenda_app.ui.case.proposal_box import PLAIN_EDITOR, ProposalBox
from agenda_app.ui.case.text_looks import HEADING, kind_of
from agenda_app.ui.case.text_points import level_of
from agenda_app.ui.theme import Theme

LEFT, RIGHT = 28, 24


@dataclass(frozen=True, slots=True)
class Stop:
    """A place one can go to: its words, the editor and block it stands in, its findings."""

    text: str
    level: int
    editor: BlockEditor
    block: int
    warned: bool = False


class TextColumn(QScrollArea):
    """Shows and edits a paper's text.

    Signals:
        changed: something was typed.
        left: an editor lost the focus.
        entered: with the BlockEditor that has the focus now.
        moved: the cursor is in another section; with the index of its stop.
        removed: with the number of the proposal that the user takes out.
        recommending: the user wants to change the recommendation that is shown.
        kept, compared, attaching: see FindingStrips.
        refused: with a UserError.
    """

    changed = Signal()
    left = Signal()
    entered = Signal(object)
    moved = Signal(int)
    removed = Signal(int)
    recommending = Signal()
    kept = Signal(object)
    compared = Signal(object)
    attaching = Signal()
    refused = Signal(object)

    def __init__(self, files: FileStore, theme: Theme, parent: QWidget | None = None) -> None:
        """Make an empty column."""
        super().__init__(parent)
        self.setObjectName("case_text")
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._files, self._theme = files, theme
        self.recommended: ProposalBox | None = None
        self.boxes: list[ProposalBox] = []
        self._strips: dict[BlockEditor, FindingStrips] = {}
        self._known_places: tuple[Stop, ...] | None = None
        self._inside = QWidget()
        self._inside.setObjectName("case_text_inside")
        LocalStyle(self._inside, theme, "#case_text_inside { background: $surface; }")
        self._column = QVBoxLayout(self._inside)
        self._column.setContentsMargins(LEFT, 18, RIGHT, 24)
        self._column.setSpacing(18)
        self.body = BlockEditor(files, spoken=self.tr("Text of the paper"), grows=True, name="body")
        self.body.setPlaceholderText(self.tr("Write the text here, or paste it from Word."))
        LocalStyle(self.body, theme, PLAIN_EDITOR)
        self._watch(self.body)
        self.body.textChanged.connect(self._on_changed)
        self.foot = PaperFoot()
        self.foot.changed.connect(self._on_changed)
        self.loose = LooseFindings()
        self.loose.kept.connect(self.kept)
        self._column.addWidget(self.loose)
        self._column.addWidget(self.body)
        self._column.addWidget(self.foot)
        self._column.addStretch(1)
        self.setWidget(self._inside)
        self.landing = Landing(self, self._inside)

    def show_paper(
        self, paper: CasePaper, recommended: Proposal | None = None, note: str = ""
    ) -> None:
        """Show a paper, and above it the recommendation that is voted on instead, if any.

        What stands there already is left as it is, cursor and undo included.
        """
        self._show_recommended(recommended, note)
        if len(self.boxes) != len(paper.proposals):
            for box in self.boxes:
                self._forget(box)
            self.boxes = [self._box(number, p) for number, p in enumerate(paper.proposals)]
        for box, proposal in zip(self.boxes, paper.proposals, strict=True):
            if box.value() != proposal:
                box.show_proposal(proposal)
        for number, box in enumerate(self._all_boxes()):
            box.set_voted(voted=number == 0)
        if self.body.text() != paper.body:
            self.body.set_text(paper.body)
        self.foot.show_paper(paper)
        self._known_places = None

    def apply(self, paper: CasePaper) -> CasePaper:
        """Return a paper with the text as it is now."""
        proposals = tuple(box.value() for box in self.boxes)
        changed = replace(paper, proposals=proposals, body=self.body.text())
        return self.foot.apply(changed)

    def show_findings(self, findings: tuple[Finding, ...]) -> None:
        """Mark findings where their passages stand; those that have none come first of all."""
        shown: set[int] = set()
        for strips in self._strips.values():
            left = [f for f in findings if id(f) not in shown]
            shown |= {id(finding) for finding in strips.show(left)}
        self.loose.show_findings([f for f in findings if id(f) not in shown])

    def stops(self) -> tuple[Stop, ...]:
        """Return the proposals and the headings of level 1 and 2, in order."""
        return self._with_warnings(self._places())

    def _places(self) -> tuple[Stop, ...]:
        if self._known_places is None:
            self._known_places = tuple(self._find_places())
        return self._known_places

    def _find_places(self) -> list[Stop]:
        found = []
        for box in self._all_boxes():
            found.append(Stop(box.owner.text() or self.tr("Proposal"), 1, box.editor, 0))
        block = self.body.document().firstBlock()
        while block.isValid():
            if kind_of(block) == HEADING and level_of(block) <= 2 and block.text().strip():
                found.append(Stop(block.text(), level_of(block), self.body, block.blockNumber()))
            block = block.next()
        return found

    def _with_warnings(self, stops: Sequence[Stop]) -> tuple[Stop, ...]:
        marked = [
            (editor, passage.blockNumber())
            for editor, strips in self._strips.items()
            for passage in strips.passages
        ]
        warned = {_stop_of(stops, editor, block) for editor, block in marked}
        return tuple(
            replace(stop, warned=True) if index in warned else stop
            for index, stop in enumerate(stops)
        )

    def go_to(self, stop: Stop) -> None:
        """Put the cursor at a stop and bring it to the top."""
        self._go(QTextCursor(stop.editor.document().findBlockByNumber(stop.block)), stop.editor)

    def go_to_quote(self, quote: str) -> bool:
        """Show a passage; False when the text does not hold it."""
        for editor in self._editors():
            passage = editor.find_quote(quote)
            if passage is not None:
                self._go(passage, editor)
                return True
        return False

    def _go(self, cursor: QTextCursor, editor: BlockEditor) -> None:
        editor.setTextCursor(cursor)
        editor.setFocus(Qt.FocusReason.OtherFocusReason)
        self._column.activate()
        self.landing.hold(editor)
        self._tell_section(editor)

    def _all_boxes(self) -> list[ProposalBox]:
        """Return the boxes in their order; the first one is voted on."""
        return [*([self.recommended] if self.recommended else []), *self.boxes]

    def _editors(self) -> list[BlockEditor]:
        return [*(box.editor for box in self._all_boxes()), self.body]

    def _show_recommended(self, recommended: Proposal | None, note: str) -> None:
        if self.recommended is not None:
            if recommended == self.recommended.value():
                self.recommended.note.setText(note)
                return
            self._forget(self.recommended)
            self.recommended = None
        if recommended is not None:
            self.recommended = ProposalBox(
                self._files,
                self._theme,
                recommended,
                name="recommended",
                read_only=True,
                note=note,
            )
            self.recommended.wanted.connect(self.recommending)
            self._watch(self.recommended.editor)
            self._column.insertWidget(1, self.recommended)

    def _box(self, number: int, proposal: Proposal) -> ProposalBox:
        box = ProposalBox(self._files, self._theme, proposal, name=f"proposal_{number + 1}")
        box.changed.connect(self._on_changed)
        box.removed.connect(partial(self.removed.emit, number))
        self._watch(box.editor)
        self._column.insertWidget(number + (2 if self.recommended else 1), box)
        return box

    def _forget(self, box: ProposalBox) -> None:
        self.landing.let_go()
        self._strips.pop(box.editor, None)
        self._column.removeWidget(box)
        box.hide()
        box.deleteLater()

    def _watch(self, editor: BlockEditor) -> None:
        editor.left.connect(self.left)
        editor.refused.connect(self.refused)
        editor.entered.connect(partial(self._on_entered, editor))
        editor.cursorPositionChanged.connect(partial(self._on_cursor, editor))
        strips = FindingStrips(editor)
        strips.kept.connect(self.kept)
        strips.compared.connect(self.compared)
        strips.attaching.connect(self.attaching)
        self._strips[editor] = strips

    def _on_entered(self, editor: BlockEditor) -> None:
        self.entered.emit(editor)

    def _on_changed(self) -> None:
        self._known_places = None
        self.changed.emit()

    def _on_cursor(self, editor: BlockEditor) -> None:
        self.landing.let_go()
        if not editor.hasFocus():
            return
        box = editor.cursorRect()
        place: QPoint = editor.mapTo(self._inside, box.center())
        self.ensureVisible(place.x(), place.y(), 0, box.height() + 24)
        self._tell_section(editor)

    def _tell_section(self, editor: BlockEditor) -> None:
        at = _stop_of(self._places(), editor, editor.textCursor().blockNumber())
        if at is not None:
            self.moved.emit(at)


def _stop_of(stops: Sequence[Stop], editor: BlockEditor, block: int) -> int | None:
    """Return the index of the last stop at or before a block of an editor."""
    before = [i for i, s in enumerate(stops) if s.editor is editor and s.block <= block]
    return before[-1] if before else None
