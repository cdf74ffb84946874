"""The fixed opening of a meeting as a form: from the roll call to the minutes of the last one."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

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
    QVBoxLayout,
    QWidget,
)

from agenda_app.domain.minutes import MeetingMinutes
from agenda_app.domain.opening import (
    Approval,
    Approved,
    LastMinutes,
    LateItem,
    Remark,
    opening_refusals,
)
from agenda_app.domain.opening_meanwhile import joined_openings, said_at_opening
from agenda_app.domain.people import PersonId
from agenda_app.domain.signing import USUAL_RULE, Choosing, rule_words
from agenda_app.files.store import FileStore
from agenda_app.ui.case.block_editor import BlockEditor
from agenda_app.ui.dialogs.form_dialog import FormDialog
from agenda_app.ui.interface_language import spoken
from agenda_app.ui.live.meanwhile import said_meanwhile
from agenda_app.ui.live.opening_form import OpeningForm
from agenda_app.ui.live.remark_access import RemarkFields
from agenda_app.ui.live.withheld_note import WithheldNote
from agenda_app.ui.live.written import written
from agenda_app.ui.parts.buttons import SecondaryButton
from agenda_app.ui.parts.content_scroll import ContentScroll
from agenda_app.ui.parts.field import Field
from agenda_app.ui.parts.text import Text

_WIDTH, _LEAST = 820, 360
_APPROVALS = (None, *Approval)
_SUMMONED = (None, True, False)
_ACROSS = 3
_LATE, _MOST_LATE = 44, 3
_LATE_ITEM = Qt.ItemDataRole.UserRole


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
        self.remarks_read = RemarkFields(form.minutes.opening, form.bases, form.asked)
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
        self.withheld = WithheldNote("opening_withheld")
        self.withheld.acted.connect(lambda _index: self._cover(is_covered=False))
        self.column.addWidget(self.withheld)
        self._cover(is_covered=form.is_projected)
        self.column.addWidget(ContentScroll(inner, _LEAST), 1)
        self.problem = Text(role="stop", wrap=True, name="opening_problem")
        self.problem.hide()
        self.column.addWidget(self.problem)
        self._show(form.minutes, form.minutes.signers or form.proposed)
        self.resize(_WIDTH, self.height())
        self.summoned.setFocus()

    def _cover(self, *, is_covered: bool) -> None:
        """Show dots for the remarks that the public may not read, or what they say."""
        self.remarks_read.cover(is_covered=is_covered)
        self.withheld.setVisible(is_covered and bool(self.remarks_read.withheld))

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
        grid.setColumnStretch(2, 2)
        grid.addWidget(Field(self.tr("Lawfully &summoned"), self.summoned), 0, 0)
        rows = (
            (self.tr("The &notice"), self.notice, Remark.NOTICE),
            (self.tr("The &agenda"), self.agenda, Remark.AGENDA),
        )
        for row, (words, (box, line), remark) in enumerate(rows, start=1):
            grid.addWidget(Field(words, box), row, 0)
            grid.addWidget(Field(self.tr("Remarks"), line, optional=True), row, 1)
            grid.addWidget(self.remarks_read.field(remark, line), row, 2)
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
        self.nobody.setVisible(not self._is_raised)
        self._inner.addWidget(self.nobody)
        self.impartial = self._line(Remark.DISQUALIFICATION)
        words = self.tr(
            "Somebody was judged in an exempt case. The public reads this remark only when you say "
            "that it is open to all."
        )
        told = Text(words, "label", wrap=True, name="opening_judged")
        told.setVisible(bool(self._form.asked))
        self._inner.addWidget(told)

    @property
    def _is_raised(self) -> bool:
        """Whether somebody's part was in question, if only in a case that is not shown."""
        return bool(self._form.aside or self._form.asked)

    def _line(self, remark: Remark) -> QLineEdit:
        line = QLineEdit()
        line.setObjectName(f"opening_{remark.value}")
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(Field(self.tr("Remarks"), line, optional=True), 5)
        row.addWidget(self.remarks_read.field(remark, line), 2)
        self._inner.addLayout(row)
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
        self.of_signers = self._line(Remark.SIGNERS)

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
        self.remarks_read.show(opening)
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
            nobody_disqualified=self.nobody.isChecked() and not self._is_raised,
            disqualification=_typed(self.impartial),
            signers_elected=self.elected.isChecked(),
            signers=_typed(self.of_signers),
            last_minutes=tuple(
                LastMinutes(item, _approved(fields)) for item, fields in self.last.items()
            ),
            accesses=self.remarks_read.accesses,
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
