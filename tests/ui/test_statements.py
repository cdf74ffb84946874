"""A step that only gives an opinion is called so on the case, and in the live window."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QMenu
from pytestqt.qtbot import QtBot

from agenda_app.db.storage import Storage
from agenda_app.domain.case import Outcome
from agenda_app.domain.municipality import Municipality
from agenda_app.services.case_view import case_view
from agenda_app.services.route import record_recommendation
from agenda_app.services.setup import set_up
from agenda_app.ui.case.recommendation_dialog import RecommendationDialog
from agenda_app.ui.case.route_strip import RouteStrip
from agenda_app.ui.case.route_words import step_note
from agenda_app.ui.live.live_meeting import read_live
from agenda_app.ui.parts.buttons import SecondaryButton
from tests.builders import TODAY, a_text, saved_case
from tests.services.protocol import a_protocol


def test_the_route_says_that_a_council_states(storage: Storage, qtbot: QtBot) -> None:
    with storage.database.write("test") as session:
        set_up(session, Municipality("Ytterholm kommune"), ("KST", "FSK", "ELD"), TODAY)
        case = saved_case(session, "Kaia", "ELD", "FSK")
        first = case.treatments[0].id
        assert first is not None
        waits = case_view(session, case.id, None)
        record_recommendation(session, case, first, a_text("Eldrerådet ber om benker."))
        done = case_view(session, case.id, None)
    assert step_note(waits.steps[0], is_stated=True) == "gives its opinion"
    assert step_note(done.steps[0], is_stated=True) == "uttalelse"
    strip = RouteStrip()
    qtbot.addWidget(strip)
    strip.show_steps(done.steps, None, done.by_mayor, done.stating)
    menu = QMenu(strip)
    strip.fill(menu, done.steps[0])
    assert "Write down the statement …" in [action.text() for action in menu.actions()]


def test_nobody_writes_a_proposal_down_as_a_statement(storage: Storage, qtbot: QtBot) -> None:
    dialog = RecommendationDialog("Uttalelse", (), (), storage.files, is_stated=True)
    qtbot.addWidget(dialog)
    shown = {label.text() for label in dialog.findChildren(QLabel)}
    assert "The statement follows the papers. Nobody votes on it." in shown
    button = dialog.findChild(SecondaryButton, "recommendation_same")
    assert button is not None
    assert button.isHidden()


def test_the_live_window_knows_that_a_council_states(storage: Storage) -> None:
    with storage.database.write("test") as session:
        set_up(session, Municipality("Ytterholm kommune"), ("KST", "FSK", "ELD"), TODAY)
        protocol = a_protocol(session, "Kaia", code="ELD", route=("ELD", "FSK"))
        live = read_live(session, protocol.meeting)
    assert live.made[protocol.case(1)] is Outcome.STATED
