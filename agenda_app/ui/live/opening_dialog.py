"""The fixed opening of a meeting as a form: from the roll call to the minutes of the last one."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from agenda_app.domain.agenda import ItemId
from agenda_app.domain.minutes import MeetingMinutes
from agenda_app.domain.opening import (
    Approval,
    Approved,
    LastMinutes,
    LateItem,
    opening_refusals,
)
from agenda_app.domain.opening_meanwhile import joined_openings, said_at_opening
from agenda_app.domain.people import PersonId
from agenda_app.domain.signing import USUAL_RULE, Choosing, SigningRule, rule_words
from agenda_app.files import FileStore
from agenda_app.ui.case.block_editor import BlockEditor
from agenda_app.ui.dialogs.form_dialog import FormDialog
from agenda_app.ui.interface_language import spoken
from agenda_app.ui.live.meanwhile import said_meanwhile
from agenda_app.ui.live.written import written
from agenda_app.ui.parts.buttons import SecondaryButton
from agenda_app.ui.parts.field import Field
from agenda_app.ui.parts.text import Text

_WIDTH, _HEIGHT = 820, 640
_APPROVALS = (None, *Approval)
_SUMMONED = (None, True, False)
_ACROSS = 3
_LATE, _MOST_LATE = 44, 3
_LATE_ITEM = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class OpeningForm:
    """What the dialog stands on.

    Attributes:
        minutes: as they are kept.
        met: who met, in a sentence.
        aside: who steps aside in which item, a sentence each.
        approvals: the items that approve minutes; one without an item where the agenda has none.
        signers: those who can sign, each by name.
        rule: of the committee, of who signs.
        proposed: who signs by that rule alone, ticked as long as nobody was chosen.
        say_late: how a late case is told.
        unasked: the cases that came late and nobody was asked about, each with what is late.
    """

    minutes: MeetingMinutes
    met: str
    aside: Sequence[str]
    approvals: Sequence[tuple[str, ItemId | None]]
    signers: Sequence[tuple[PersonId, str]]
    rule: SigningRule
    proposed: Sequence[PersonId]
    say_late: Callable[[LateItem], str]
    unasked: Sequence[tuple[str, ItemId]] = ()


class OpeningDialog(FormDialog):
    """``change`` puts what was typed into the minutes; ``wanted`` is another dialog to go to.

    ``wanted`` is "attendance", "late" with ``about`` an item that came late, or 0 for a new one,
    or "correct" with the item that approves.
    """

    def __init__(self, form: OpeningForm, files: FileStore, parent: QWidget | None = None) -> None:
        """Show what is kept of the opening."""
        title = self.tr("The opening of the meeting")
        super().__init__(title, self.tr("Save"), name="opening", width=_WIDTH, parent=parent)
        self._form = form
        self.wanted, self.about = "", 0
        inner = QWidget()
        self._inner = QVBoxLayout(inner)
        self._inner.setContentsMargins(0, 0, 10, 0)
        self._inner.setSpacing(8)
        self._build_roll_call()
        self.summoned = self._choice("summoned", self._summoned_words())
        self.notice = self._approval("notice")
        self.agenda = self._approval("agenda")
        self._build_notice()
        self._build_late()
        self._build_impartial()
        self.last = {item: self._approval(f"last_{item or 0}") for _, item in form.approvals}
        self._build_last()
        self._build_signers()
        self._build_rest(files)
        self._inner.addStretch(1)
        self.column.addWidget(self._scrolling(inner), 1)
        self.problem = Text(role="stop", wrap=True, name="opening_problem")
        self.problem.hide()
        self.column.addWidget(self.problem)
        self._show(form.minutes, form.minutes.signers or form.proposed)
        self.resize(_WIDTH, _HEIGHT)
        self.summoned.setFocus()

    def _scrolling(self, inner: QWidget) -> QScrollArea:
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setMinimumHeight(360)
        area.setWidget(inner)
        for widget in (area.viewport(), inner):  # the dialog's own colour shows through
            widget.setAutoFillBackground(False)
        return area

    def _summoned_words(self) -> Sequence[str]:
        return (self.tr("Not said yet"), self.tr("Yes"), self.tr("No"))

    def _choice(self, name: str, words: Sequence[str]) -> QComboBox:
        box = QComboBox()
        box.setObjectName(f"opening_{name}")
        box.addItems(list(words))
        return box

    def _approval(self, name: str) -> tuple[QComboBox, QLineEdit]:
        words = (
            self.tr("Not said yet"),
            self.tr("Approved"),
            self.tr("Approved with remarks"),
            self.tr("Not approved"),
        )
        box = self._choice(name, words)
        line = QLineEdit()
        line.setObjectName(f"opening_{name}_remarks")
        return box, line

    def _title(self, words: str, *buttons: QWidget) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(Text(words, "panel-title"))
        row.addStretch(1)
        for button in buttons:
            row.addWidget(button)
        self._inner.addSpacing(6)
        self._inner.addLayout(row)

    def _button(self, words: str, name: str, wanted: str, about: int = 0) -> SecondaryButton:
        button = SecondaryButton(words, name=name, clicked=lambda: self._leave(wanted, about))
        button.setAutoDefault(False)
        return button

    def _build_roll_call(self) -> None:
        button = self._button(self.tr("Attendance …"), "opening_attendance", "attendance")
        self._title(self.tr("Roll call"), button)
        self._inner.addWidget(Text(self._form.met, wrap=True))

    def _build_notice(self) -> None:
        self._title(self.tr("Notice and agenda"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 5)
        grid.addWidget(Field(self.tr("Lawfully &summoned"), self.summoned), 0, 0)
        rows = (
            (self.tr("The &notice"), self.notice),
            (self.tr("The &agenda"), self.agenda),
        )
        for row, (words, (box, line)) in enumerate(rows, start=1):
            grid.addWidget(Field(words, box), row, 0)
            grid.addWidget(Field(self.tr("Remarks"), line, optional=True), row, 1)
        self._inner.addLayout(grid)

    def _build_late(self) -> None:
        words = self.tr("Take up what was not on the notice …")
        button = self._button(words, "opening_late", "late")
        self._title(self.tr("Cases that were added, and late papers"), button)
        for said, item_id in self._form.unasked:
            ask = self._button(self.tr("Ask …"), f"opening_ask_{item_id}", "late", item_id)
            ask.setAccessibleDescription(said)
            row = QHBoxLayout()
            row.setSpacing(8)
            row.addWidget(Text(said, "warn", wrap=True), 1)
            row.addWidget(ask)
            self._inner.addLayout(row)
        self.late = QListWidget()
        self.late.setObjectName("opening_late_list")
        self.late.setAccessibleName(self.tr("Cases that were added, and late papers"))
        self.late.setWordWrap(True)
        self.late.setToolTip(self.tr("Delete takes away what was noted; the case stays."))
        self._gone: list[LateItem] = []
        remove = QShortcut(QKeySequence(Qt.Key.Key_Delete), self.late)
        remove.setContext(Qt.ShortcutContext.WidgetShortcut)
        remove.activated.connect(self._forget)
        for one in self._form.minutes.opening.late:
            self.late.addItem(self._form.say_late(one))
            self.late.item(self.late.count() - 1).setData(_LATE_ITEM, one)
        self.late.setFixedHeight(min(self.late.count(), _MOST_LATE) * _LATE)
        self.late.setVisible(self.late.count() > 0)
        self._inner.addWidget(self.late)

    def _forget(self) -> None:
        """Take away what was noted of a late case, once the form is saved."""
        item = self.late.takeItem(self.late.currentRow())
        if item is not None:
            self._gone.append(item.data(_LATE_ITEM))

    def _build_impartial(self) -> None:
        button = self._button(self.tr("Step aside …"), "opening_aside", "attendance")
        self._title(self.tr("Disqualification"), button)
        for words in self._form.aside:
            self._inner.addWidget(Text(words, wrap=True))
        self.nobody = QCheckBox(self.tr("N&obody raised a question of their own part"))
        self.nobody.setObjectName("opening_nobody")
        self.nobody.setVisible(not self._form.aside)
        self._inner.addWidget(self.nobody)
        self.impartial = self._line("disqualification")

    def _line(self, name: str) -> QLineEdit:
        line = QLineEdit()
        line.setObjectName(f"opening_{name}")
        self._inner.addWidget(Field(self.tr("Remarks"), line, optional=True))
        return line

    def _build_last(self) -> None:
        for title, item_id in self._form.approvals:
            words = self.tr("Correct those minutes …")
            name = f"opening_correct_{item_id or 0}"
            buttons = [self._button(words, name, "correct", item_id)] if item_id else []
            self._title(title, *buttons)
            box, line = self.last[item_id]
            row = QHBoxLayout()
            row.setSpacing(12)
            row.addWidget(Field(self.tr("The &minutes"), box), 2)
            row.addWidget(Field(self.tr("Corrections"), line, optional=True), 5)
            self._inner.addLayout(row)

    def _build_signers(self) -> None:
        self._title(self.tr("Who signs"))
        rule = self._form.rule
        self.rule = Text(spoken(rule_words(rule)), "label", wrap=True, name="opening_rule")
        self.rule.setVisible(rule != USUAL_RULE)
        self._inner.addWidget(self.rule)
        self.elected = QCheckBox(self.tr("They were &elected at the opening"))
        self.elected.setObjectName("opening_elected")
        self.signers: dict[PersonId, QCheckBox] = {}
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        for place, (person, name) in enumerate(self._form.signers):
            box = QCheckBox(name.replace("&", "&&"))
            box.setObjectName(f"opening_signer_{person}")
            box.clicked.connect(self._on_signer)
            self.signers[person] = box
            grid.addWidget(box, place // _ACROSS, place % _ACROSS)
        self._inner.addLayout(grid)
        self._inner.addWidget(self.elected)
        self.of_signers = self._line("signers")

    def _on_signer(self, is_chosen: bool) -> None:
        """Tell of those whom the rule wants elected that they were, once somebody is chosen."""
        if is_chosen and self._form.rule.choosing is Choosing.ELECTED:
            self.elected.setChecked(True)

    def _build_rest(self, files: FileStore) -> None:
        self._title(self.tr("Others, and other remarks"))
        self.others = QPlainTextEdit()
        self.others.setObjectName("opening_others")
        self.others.setTabChangesFocus(True)
        self.others.setFixedHeight(66)
        hint = self.tr("One on each line, with what they are: “Kommunedirektør Siv Hauknes”.")
        self._inner.addWidget(
            Field(self.tr("Who else is the&re"), self.others, optional=True, hint=hint)
        )
        self.remarks = BlockEditor(files, spoken=self.tr("Remarks"), name="opening_remarks")
        self.remarks.setProperty("framed", True)
        self.remarks.setFixedHeight(96)
        self._inner.addWidget(Field(self.tr("Remar&ks"), self.remarks, optional=True))

    def _show(self, minutes: MeetingMinutes, signers: Collection[PersonId]) -> None:
        """Put what is kept into the fields."""
        opening = minutes.opening
        self.summoned.setCurrentIndex(_SUMMONED.index(opening.lawfully_summoned))
        asked = [(self.notice, opening.notice), (self.agenda, opening.agenda)]
        asked += [(fields, opening.last(item)) for item, fields in self.last.items()]
        for (box, line), approved in asked:
            box.setCurrentIndex(_APPROVALS.index(approved.approval))
            line.setText(approved.remarks)
        self.nobody.setChecked(opening.nobody_disqualified)
        self.impartial.setText(opening.disqualification)
        self.elected.setChecked(opening.signers_elected)
        self.of_signers.setText(opening.signers)
        for person, ticked in self.signers.items():
            ticked.setChecked(person in signers)
        self.others.setPlainText("\n".join(minutes.others))
        self.remarks.set_text(minutes.remarks)

    def change(self, minutes: MeetingMinutes) -> MeetingMinutes:
        """Return minutes with what stands in the form.

        Raises:
            ConflictError: somebody filled in the opening meanwhile; the form shows both.
        """
        known = self._form.minutes
        if said_at_opening(minutes) != said_at_opening(known):
            began = replace(known, signers=known.signers or tuple(self._form.proposed))
            both = joined_openings(began, minutes, self._typed_on(began))
            self._form = replace(self._form, minutes=minutes)
            self._show(both, both.signers)
            raise said_meanwhile(self.problem, is_there=True)
        return self._typed_on(minutes)

    def _typed_on(self, minutes: MeetingMinutes) -> MeetingMinutes:
        """Return minutes with what stands in the form in place of what it asks about."""
        chosen = [person for person, box in self.signers.items() if box.isChecked()]
        offered = self.signers.keys()
        kept = [one for one in minutes.signers if one not in offered or one in chosen]
        opening = replace(
            minutes.opening,
            lawfully_summoned=_SUMMONED[self.summoned.currentIndex()],
            notice=_approved(self.notice),
            agenda=_approved(self.agenda),
            late=tuple(one for one in minutes.opening.late if one not in self._gone),
            nobody_disqualified=self.nobody.isChecked() and not self._form.aside,
            disqualification=_typed(self.impartial),
            signers_elected=self.elected.isChecked(),
            signers=_typed(self.of_signers),
            last_minutes=tuple(
                LastMinutes(item, _approved(fields)) for item, fields in self.last.items()
            ),
        )
        others = (" ".join(line.split()) for line in self.others.toPlainText().splitlines())
        return replace(
            minutes,
            opening=opening,
            signers=(*kept, *(one for one in chosen if one not in kept)),
            others=tuple(filter(None, others)),
            remarks=written(self.remarks.text()),
        )

    def is_right(self) -> bool:
        """Say in place what cannot be."""
        found = dict.fromkeys(opening_refusals(self._typed_on(self._form.minutes).opening))
        self.problem.setText(" ".join(spoken(reason) for reason in found))
        self.problem.setVisible(bool(found))
        return not found

    def _leave(self, wanted: str, about: int) -> None:
        self.wanted, self.about = wanted, about
        self.accept()
        if self.result() != FormDialog.DialogCode.Accepted:
            self.wanted = ""


def _approved(fields: tuple[QComboBox, QLineEdit]) -> Approved:
    box, line = fields
    return Approved(_APPROVALS[box.currentIndex()], _typed(line))


def _typed(line: QLineEdit) -> str:
    return " ".join(line.text().split())
