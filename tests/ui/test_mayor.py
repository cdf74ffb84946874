"""The mayor's decision from the route of a case: asked for, kept, shown, and taken back."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from agenda_app.db.storage import Storage
from agenda_app.domain.access import OPEN
from agenda_app.domain.case import CaseId
from agenda_app.domain.mayor import MayorsBasis
from agenda_app.domain.text import plain
from agenda_app.services.case_view import CaseView, case_view
from agenda_app.services.cases import save_case
from agenda_app.services.mayors_decisions import decide, take_back
from agenda_app.ui.case.mayor_dialog import MayorDialog
from agenda_app.ui.case.route_strip import RouteStrip
from tests.builders import TODAY, a_municipality, a_text, saved_case
from tests.ui.accessible import assert_all_named

DAY = date(2026, 3, 31)


def a_view(storage: Storage) -> CaseView:
    with storage.database.read() as session:
        return case_view(session, CaseId(1), None)


def offered(strip: RouteStrip, view: CaseView) -> list[str]:
    """Return what the menu of the last step offers."""
    strip.show_steps(view.steps, None, view.by_mayor)
    menu = QMenu(strip)
    strip.fill(menu, view.steps[-1])
    return [action.text() for action in menu.actions()]


def test_a_step_that_waits_is_decided_and_taken_back(storage: Storage, qtbot: QtBot) -> None:
    with storage.database.write("test") as session:
        a_municipality(session)
        save_case(session, replace(saved_case(session, "Ny ferge", "FSK"), access=OPEN))
    strip = RouteStrip()
    qtbot.addWidget(strip)
    decides, back = "The mayor decides it …", "Take the mayor's decision back"
    view = a_view(storage)
    step = view.steps[-1][0].id
    assert step is not None
    assert decides in offered(strip, view)
    assert back not in offered(strip, view)
    papers = "Save extract and letters …"
    assert papers not in offered(strip, view)
    with storage.database.write("test") as session:
        decide(session, CaseId(1), step, (DAY, MayorsBasis.URGENT, a_text("Ja.")), TODAY)
    view = a_view(storage)
    assert view.by_mayor == {step}
    assert decides not in offered(strip, view)
    assert back in offered(strip, view)
    assert papers in offered(strip, view)
    with storage.database.write("test") as session:
        take_back(session, step)
    assert decides in offered(strip, a_view(storage))


def test_the_dialog_wants_a_day_that_has_come_and_a_resolution(
    storage: Storage, qtbot: QtBot
) -> None:
    dialog = MayorDialog("Formannskapet", a_text("Ferga leies inn."), TODAY, storage.files)
    qtbot.addWidget(dialog)
    assert_all_named(dialog)
    dialog.day.setText("31.3.2026")
    dialog.basis.setCurrentIndex(1)
    assert dialog.is_right()
    day, basis, text = dialog.decided
    assert (day, basis, plain(text)) == (DAY, MayorsBasis.NOT_PRINCIPAL, "Ferga leies inn.")
    dialog.day.setText("2.4.2026")
    assert not dialog.is_right()
    dialog.day.setText("")
    assert not dialog.is_right()
    with pytest.raises(ValueError, match="day"):
        assert dialog.decided
    dialog.day.setText("31.3.2026")
    dialog.editor.set_text(())
    assert not dialog.is_right()
