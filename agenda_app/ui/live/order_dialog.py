"""In which order a case is voted on: what is put to the vote, split, joined, and moved."""

from __future__ import annotations

from collections.abc import Callable
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
    QVBoxLayout,
    QWidget,
)

from agenda_app.domain import voting_order
from agenda_app.domain.matter_refusals import matter_refusals
from agenda_app.domain.matter_words import matter_words
from agenda_app.domain.matters import Matter
from agenda_app.domain.point_names import point_names
from agenda_app.domain.points import name_in
from agenda_app.domain.sentence import capital
from agenda_app.domain.vote_json import order_from_json, order_to_json
from agenda_app.domain.votes import Motion
from agenda_app.domain.voting_order import Plan
from agenda_app.ui.dialogs.form_dialog import FormDialog
from agenda_app.ui.interface_language import spoken
from agenda_app.ui.live.rounds import Rounds
from agenda_app.ui.live.vote_words import title_of
from agenda_app.ui.parts.buttons import SecondaryButton
from agenda_app.ui.parts.text import Text

_WIDTH, _LEAST = 760, 200


class OrderDialog(FormDialog):
    """``plan`` is what is left to vote on, ``is_budget`` whether the rules for a budget hold."""

    def __init__(self, rounds: Rounds, parent: QWidget | None = None) -> None:
        """Show what is left to vote on in an item."""
        super().__init__(
            self.tr("The order of the votes"),
            self.tr("Vote in this order"),
            name="vote_order",
            width=_WIDTH,
            parent=parent,
        )
        self._rounds = rounds
        self.matters = rounds.matters
        self.plan: Plan = rounds.plan
        self.list = QListWidget()
        self.list.setObjectName("order_list")
        self.list.setAccessibleName(self.tr("What is left to vote on"))
        self.list.setMinimumHeight(_LEAST)
        self.list.setWordWrap(True)
        self.list.currentRowChanged.connect(self._on_row)
        self.points = QLineEdit()
        self.points.setObjectName("order_points")
        self.points.setAccessibleName(self.tr("Points to vote on by themselves"))
        self.points.setPlaceholderText(self.tr("for example 2, 3"))
        self.what = QComboBox()
        self.what.setObjectName("order_what")
        self.what.setAccessibleName(self.tr("What can be voted on"))
        self.budget = QCheckBox(
            self.tr("&Budget or finance plan: whole proposals in the final vote (koml. § 11-9)")
        )
        self.budget.setObjectName("order_budget")
        self.budget.setChecked(self.matters.is_budget)
        # Where it was ticked before, it can be taken away.
        self.budget.setVisible(self.matters.is_in_council or self.matters.is_budget)
        self.budget.toggled.connect(self._on_budget)
        self.nothing = Text(
            self.tr("Nothing is left to vote on. Choose below what else is to be voted on."),
            "label",
            wrap=True,
            name="order_nothing",
        )
        self.problem = Text(role="stop", wrap=True, name="order_problem")
        self.problem.hide()
        self._buttons: dict[str, SecondaryButton] = {}
        self._build()
        self._show(0)
        self.list.setFocus()

    @property
    def is_budget(self) -> bool:
        """Whether the rules for a budget or a finance plan hold."""
        return self.matters.is_budget

    def draft_json(self) -> str:
        """Return the order as it stands now."""
        ruled = replace(self._rounds, matters=self.matters)
        return order_to_json(ruled.chosen(self.plan))

    def take_draft(self, stored: str) -> None:
        """Go on with an order that was begun, where there is the same to vote on as then."""
        try:
            order = order_from_json(stored)
        except ValueError:
            return
        if order == replace(self._rounds, matters=self.matters).chosen(order.motions):
            self._change(order.motions, 0)

    def _build(self) -> None:
        commands: tuple[tuple[str, str, str, Callable[[], object]], ...] = (
            ("up", self.tr("Move &up"), "Alt+Up", lambda: self.move_by(-1)),
            ("down", self.tr("Move &down"), "Alt+Down", lambda: self.move_by(1)),
            ("each", self.tr("&Point by point"), "", self._pointwise),
            ("join", self.tr("&Together with the next"), "", self._join),
            ("against", self.tr("&Against the next"), "", self._against),
            ("apart", self.tr("&One by one"), "", self._apart),
            ("trial", self.tr("T&rial vote first"), "", self._trial),
            ("remove", self.tr("Do &not vote on it"), "Del", self._remove),
        )
        column = QVBoxLayout()
        column.setSpacing(6)
        for name, text, keys, step in commands:
            button = SecondaryButton(text, name=f"order_{name}")
            button.setAutoDefault(False)
            button.clicked.connect(step)
            column.addWidget(button)
            self._buttons[name] = button
            if keys:
                short = QShortcut(QKeySequence(keys), self.list)
                short.setContext(Qt.ShortcutContext.WidgetShortcut)
                short.activated.connect(button.click)
        column.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self.list, 1)
        row.addLayout(column)
        self.column.addWidget(self.budget)
        self.column.addWidget(self.nothing)
        self.column.addLayout(row, 1)
        self.column.addLayout(self._fields())
        self.column.addWidget(self.problem)

    def _fields(self) -> QGridLayout:
        split = SecondaryButton(self.tr("&Split off"), name="order_split", clicked=self._split)
        add = SecondaryButton(self.tr("Vote on it a&lso"), name="order_add", clicked=self._add)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        lines = (
            (self.tr("Points to vote on by themselves"), self.points, split),
            (self.tr("What can be voted on"), self.what, add),
        )
        for line, (words, field, button) in enumerate(lines):
            button.setAutoDefault(False)
            grid.addWidget(Text(words, "small"), line, 0)
            grid.addWidget(field, line, 1)
            grid.addWidget(button, line, 2)
        grid.setColumnStretch(1, 1)
        return grid

    def move_by(self, step: int) -> None:
        """Move what is chosen up (-1) or down (1)."""
        place = self.list.currentRow()
        if 0 <= place < len(self.plan) and 0 <= place + step < len(self.plan):
            self._change(voting_order.moved(self.plan, place, place + step), place + step)

    def is_right(self) -> bool:
        """Say why something cannot be put to the vote; points that are written are split off."""
        if self.points.text().strip():
            self._split()
            return False
        for motion in self.plan:
            for reason in matter_refusals(motion.options, self.matters):
                self._say(f"{title_of(motion, self.matters)}: {spoken(reason)}")
                return False
        return True

    @property
    def _chosen(self) -> Motion | None:
        place = self.list.currentRow()
        return self.plan[place] if 0 <= place < len(self.plan) else None

    def _show(self, place: int) -> None:
        self.list.blockSignals(True)
        self.list.clear()
        for number, motion in enumerate(self.plan, start=len(self._rounds.votes) + 1):
            self.list.addItem(f"{number}.  {title_of(motion, self.matters)}")
        self.nothing.setVisible(not self.plan)
        self.list.setCurrentRow(max(0, min(place, len(self.plan) - 1)))
        self.list.blockSignals(False)
        self.what.clear()
        for matter in self.matters.can_be_voted_on():
            self.what.addItem(spoken(capital(matter_words(matter, self.matters))), matter)
        self._on_row(self.list.currentRow())

    def _on_row(self, place: int) -> None:
        """Offer what can be done with what is chosen."""
        motion = self._chosen
        follows = self.plan[place + 1] if 0 <= place < len(self.plan) - 1 else None
        single = motion is not None and motion.is_for_or_against
        points = self.matters.all_points(motion.options[0]) if single and motion else ()
        same = (
            single
            and motion is not None
            and follows is not None
            and follows.is_for_or_against
            and follows.options[0].proposal == motion.options[0].proposal
            and follows.is_trial == motion.is_trial
        )
        allowed = {
            "up": place > 0,
            "down": follows is not None,
            "each": len(points) > 1,
            "join": same,
            "against": follows is not None and motion is not None and not motion.is_trial,
            "apart": motion is not None and not motion.is_for_or_against,
            "trial": motion is not None and not motion.is_trial,
            "remove": motion is not None,
        }
        for name, button in self._buttons.items():
            button.setEnabled(allowed[name])
        self.points.setEnabled(len(points) > 1)

    def _change(self, plan: Plan, place: int) -> None:
        self.plan = plan
        self.problem.hide()
        self._show(place)

    def _at(self, change: Callable[[int], Plan], step: int = 0) -> None:
        place = self.list.currentRow()
        if 0 <= place < len(self.plan):
            self._change(change(place), place + step)

    def _pointwise(self) -> None:
        self._at(lambda place: voting_order.pointwise(self.plan, place, self.matters))

    def _join(self) -> None:
        self._at(lambda place: voting_order.joined(self.plan, place, self.matters))

    def _against(self) -> None:
        self._at(lambda place: voting_order.set_against(self.plan, place))

    def _apart(self) -> None:
        self._at(lambda place: voting_order.apart(self.plan, place))

    def _trial(self) -> None:
        self._at(lambda place: voting_order.with_trial(self.plan, place))

    def _remove(self) -> None:
        self._at(lambda place: (*self.plan[:place], *self.plan[place + 1 :]))

    def _split(self) -> None:
        motion = self._chosen
        written = self.points.text().replace(",", " ").lower().split()
        if motion is None or not written:
            self._say(self.tr("Write the numbers of the points, for example 2, 3."))
            return
        names = point_names(motion.options[0].proposal, self.matters)
        places = {name.lower(): place for place, name in enumerate(names, start=1)}
        points = [places.get(name_in(part), 0) for part in written]
        try:
            plan = voting_order.split(self.plan, self.list.currentRow(), points, self.matters)
        except ValueError:
            every = ", ".join(names[n - 1] for n in self.matters.all_points(motion.options[0]))
            words = self.tr("There are the points {points}, and some must be left.")
            self._say(words.format(points=every))
            return
        self.points.clear()
        self._change(plan, self.list.currentRow())

    def _add(self) -> None:
        matter: Matter | None = self.what.currentData()
        if matter is not None:
            self._change((*self.plan, Motion((matter,))), len(self.plan))

    def _on_budget(self, is_budget: bool) -> None:
        self.matters = replace(self.matters, is_budget=is_budget)
        self._change(voting_order.suggested(self.matters, self._rounds.outcomes), 0)

    def _say(self, words: str) -> None:
        self.problem.setText(words)
        self.problem.show()
