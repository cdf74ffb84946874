from __future__ import annotations

from dataclasses import dataclass, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QTableView
from pytestqt.qtbot import QtBot

from agenda_app.domain.alphabet import norwegian_key
from agenda_app.ui.rows_model import Column, RowRole, RowsModel, SortedRows


@dataclass(frozen=True)
class Item:
    id: int
    title: str
    page: int = 0


COLUMNS = (
    Column[Item]("Tittel", lambda item: item.title),
    Column[Item]("Side", lambda item: str(item.page), lambda item: item.page, right=True),
)
FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal


def model_of(*rows: Item) -> RowsModel[Item]:
    return RowsModel(COLUMNS, lambda item: item.id, rows)


def titles(model: object) -> list[str]:
    return [model.index(row, 0).data() for row in range(model.rowCount())]


A, B, C = Item(1, "Åpning", 10), Item(2, "Sak 10", 2), Item(3, "Sak 2", 2)


def test_a_row_is_found_through_the_proxy() -> None:
    proxy = SortedRows(model_of(A, B, C))
    proxy.sort(0)
    assert [proxy.index(row, 0).data(RowRole) for row in range(3)] == [C, B, A]


def test_figures_sort_as_numbers_and_stand_at_the_right() -> None:
    model = model_of(A, B, C)
    proxy = SortedRows(model)
    proxy.sort(1, Qt.SortOrder.DescendingOrder)
    assert titles(proxy)[0] == "Åpning"
    side = model.index(0, 1).data(Qt.ItemDataRole.TextAlignmentRole)
    assert side & Qt.AlignmentFlag.AlignRight


def test_a_predicate_decides_what_is_shown() -> None:
    proxy = SortedRows(model_of(A, B, C))
    proxy.show_only(lambda item: item.page == 2)
    assert titles(proxy) == ["Sak 10", "Sak 2"]
    proxy.show_only(None)
    assert proxy.rowCount() == 3


def test_selection_follows_its_row(qtbot: QtBot) -> None:
    model = model_of(A, B, C)
    view = QTableView()
    qtbot.addWidget(view)
    view.setModel(model)
    flags = (
        QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
    )
    view.selectionModel().setCurrentIndex(model.index(1, 0), flags)
    model.set_rows([C, Item(4, "Ny"), replace(B, title="Nytt navn"), A])
    assert view.currentIndex().data(RowRole) == replace(B, title="Nytt navn")
    assert [index.row() for index in view.selectionModel().selectedRows()] == [2]


def test_two_rows_with_one_key_are_refused() -> None:
    with pytest.raises(ValueError, match="same key"):
        model_of(A).set_rows([A, A])


ROWS = st.lists(
    st.builds(Item, st.integers(0, 9), st.sampled_from(["a", "b", "å"]), st.integers(0, 3)),
    unique_by=lambda item: item.id,
    max_size=8,
)


@given(before=ROWS, after=ROWS)
def test_any_rows_can_follow_any_others(before: list[Item], after: list[Item]) -> None:
    model = model_of(*before)
    tester = QAbstractItemModelTester(model, FATAL)
    proxy = SortedRows(model)
    proxy_tester = QAbstractItemModelTester(proxy, FATAL)
    proxy.sort(1)
    model.set_rows(after)
    assert model.rows == tuple(after)
    pages = [proxy.index(row, 1).data(RowRole).page for row in range(proxy.rowCount())]
    assert pages == sorted(item.page for item in after)
    del tester, proxy_tester


def test_norwegian_order() -> None:
    ordered = ["Alf", "Sak 2", "sak 10", "Zoo", "Ærlig", "Øy", "Ås vest", "Aasen"]
    mixed = ordered[::-1]
    assert sorted(mixed, key=norwegian_key) == ordered


def test_five_thousand_signals_leave_the_interpreter_alive(qtbot: QtBot) -> None:
    model = model_of(A)
    seen = []
    model.dataChanged.connect(lambda *_args: seen.append(True))
    for turn in range(5000):
        model.set_rows([replace(A, page=turn % 2 + 20)])
    assert len(seen) == 5000
