"""The fixed opening of a meeting as a form: from the roll call to the minutes of the last one."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from agenda_app.domain.minutes import MeetingMinutes
from agenda_app.domain.opening import (
    LastMinutes,
    Remark,
    opening_refusals,
)
from agenda_app.domain.opening_meanwhile import joined_openings, said_at_opening
from agenda_app.domain.people import PersonId
from agenda_app.files.store import FileStore
from agenda_app.ui.case.block_editor import BlockEditor
from agenda_app.ui.dialogs.form_dialog import FormDialog
from agenda_app.ui.interface_language import spoken
from agenda_app.ui.live.meanwhile import said_meanwhile
from agenda_app.ui.live.opening_approval import ApprovalFields, one_line
from agenda_app.ui.live.opening_form import OpeningForm
from agenda_app.ui.live.opening_late import LateList
from agenda_app.ui.live.opening_signers import SignersFields
from agenda_app.ui.live.remark_access import RemarkFields
from agenda_app.ui.live.withheld_note import WithheldNote
from agenda_app.ui.live.written import written
from agenda_app.ui.parts.buttons import SecondaryButton
from agenda_app.ui.parts.content_scroll import ContentScroll
from agenda_app.ui.parts.field import Field
from agenda_app.ui.parts.text import Text

_WIDTH, _LEAST = 820, 360
_SUMMONED = (None, True, False)


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
        self.notice = ApprovalFields("opening_notice", self)
        self.agenda = ApprovalFields("opening_agenda", self)
        self._build_notice()
        self._build_late()
        self._build_impartial()
        self.last = {
            item: ApprovalFields(f"opening_last_{item or 0}", self) for _, item in form.approvals
        }
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
        self.take_at_ctrl_enter()
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
        for row, (words, asked, remark) in enumerate(rows, start=1):
            grid.addWidget(Field(words, asked.box), row, 0)
            grid.addWidget(Field(self.tr("Remarks"), asked.line, optional=True), row, 1)
            grid.addWidget(self.remarks_read.field(remark, asked.line), row, 2)
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
        self.late = LateList(self._form.minutes.opening.late, self._form.say_late)
        self._inner.addWidget(self.late)

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
            asked = self.last[item_id]
            row = QHBoxLayout()
            row.setSpacing(12)
            row.addWidget(Field(self.tr("The &minutes"), asked.box), 2)
            row.addWidget(Field(self.tr("Corrections"), asked.line, optional=True), 5)
            self._inner.addLayout(row)

    def _build_signers(self) -> None:
        self._title(self.tr("Who signs"))
        self.signers = SignersFields(self._form.signers, self._form.rule, self._inner.spacing())
        self._inner.addWidget(self.signers)
        self.of_signers = self._line(Remark.SIGNERS)

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
        for fields, approved in asked:
            fields.show_approved(approved)
        self.remarks_read.show(opening)
        self.nobody.setChecked(opening.nobody_disqualified)
        self.impartial.setText(opening.disqualification)
        self.of_signers.setText(opening.signers)
        self.signers.show_signers(signers, elected=opening.signers_elected)
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
        opening = replace(
            minutes.opening,
            lawfully_summoned=_SUMMONED[self.summoned.currentIndex()],
            notice=self.notice.approved,
            agenda=self.agenda.approved,
            late=tuple(one for one in minutes.opening.late if one not in self.late.gone),
            nobody_disqualified=self.nobody.isChecked() and not self._is_raised,
            disqualification=one_line(self.impartial),
            signers_elected=self.signers.elected.isChecked(),
            signers=one_line(self.of_signers),
            last_minutes=tuple(
                LastMinutes(item, fields.approved) for item, fields in self.last.items()
            ),
            accesses=self.remarks_read.accesses,
        )
        others = (" ".join(line.split()) for line in self.others.toPlainText().splitlines())
        return replace(
            minutes,
            opening=opening,
            signers=self.signers.chosen(minutes.signers),
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
