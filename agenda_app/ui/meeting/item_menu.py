"""What can be done with one line of the agenda, as a menu; which of it, the line decides."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from agenda_app.domain.agenda import AgendaItem, ItemKind, ItemState, ItemType
from agenda_app.domain.committee import Committee, CommitteeId
from agenda_app.domain.put_aside import AWAY
from agenda_app.terms import word
from agenda_app.ui.interface_language import interface_language


@dataclass(frozen=True, slots=True)
class UrgentFor:
    """In whose place a case is decided, None for nobody's."""

    committee_id: CommitteeId | None


class ItemMenu(QMenu):
    """``chosen`` tells "open", "edit", "attach", "access", "remove", a state, type or UrgentFor."""

    chosen = Signal(object)

    def __init__(
        self, item: AgendaItem, others: Sequence[Committee], parent: QWidget, *, is_open: bool
    ) -> None:
        """Offer what this line allows.

        Args:
            item: the line.
            others: the other committees, in whose place it can be decided (koml. § 11-8).
            parent: the list.
            is_open: whether the agenda may be changed.
        """
        super().__init__(parent)
        self.setObjectName("item_menu")
        self._is_open = is_open
        is_case = item.kind is ItemKind.CASE
        if is_case:
            self._add(self, "open", self.tr("&Open"), "Return", always=True)
            self._add(self, "access", self.tr("&Who may see it …"), always=True)
            self._add(self, "attach", self.tr("&Attachment …"))
        else:
            self._add(self, "edit", self.tr("&Change …"), "F2")
        if is_case and not item.frozen:
            self._add_types(item)
        if is_case and others:
            self._add_urgent(item, others)
        self.addSeparator()
        if item.frozen:
            self._add_states(item)
        else:
            self._add(self, "remove", self.tr("&Take off the agenda"), "Del")

    def _add_types(self, item: AgendaItem) -> None:
        types = self.addMenu(self.tr("&Type"))
        types.setObjectName("item_menu_type")
        types.setEnabled(self._is_open)
        for kind in ItemType:
            text = f"{kind.value} – {word(kind, interface_language())}"
            action = self._add(types, kind, text)
            action.setCheckable(True)
            action.setChecked(item.type is kind)

    def _add_urgent(self, item: AgendaItem, others: Sequence[Committee]) -> None:
        urgent = self.addMenu(self.tr("Urgent decision &for"))
        urgent.setObjectName("item_menu_urgent")
        nobody = (self.tr("No urgent decision"), UrgentFor(None))
        for text, what in (nobody, *((body.name, UrgentFor(body.id)) for body in others)):
            action = self._add(urgent, what, text, always=True)
            action.setCheckable(True)
            action.setChecked(item.urgent_for == what.committee_id)

    def _add_states(self, item: AgendaItem) -> None:
        if item.state is not ItemState.POSTPONED:
            self._add(self, ItemState.POSTPONED, self.tr("&Postpone"), always=True)
        if item.state is not ItemState.WITHDRAWN:
            self._add(self, ItemState.WITHDRAWN, self.tr("With&draw"), always=True)
        if item.state in AWAY:
            self._add(self, ItemState.PLANNED, self.tr("To be &treated again"), always=True)

    def _add(
        self,
        menu: QMenu,
        what: str | ItemState | ItemType | UrgentFor,
        text: str,
        key: str = "",
        *,
        always: bool = False,
    ) -> QAction:
        action = QAction(text, menu)
        named = what.value if isinstance(what, ItemState | ItemType) else what
        if isinstance(named, UrgentFor):
            named = f"urgent_{named.committee_id or 'none'}"
        action.setObjectName(f"item_{named}")
        if key:
            # Shown, not set: the list itself answers these keys.
            native = QKeySequence.SequenceFormat.NativeText
            action.setText(f"{text}\t{QKeySequence(key).toString(native)}")
        action.setEnabled(always or self._is_open)
        emit: Callable[[], None] = partial(self.chosen.emit, what)
        action.triggered.connect(emit)
        menu.addAction(action)
        return action
