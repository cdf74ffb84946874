from __future__ import annotations

from datetime import date
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtWidgets import QWidget

from agenda_app.domain.access import OPEN, UNDECIDED
from agenda_app.domain.case import CaseId
from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.sentence import alike
from agenda_app.errors import UserError
from agenda_app.produce.proof import UndecidedError
from agenda_app.services.placing import CaseAccess
from agenda_app.services.undecided import Undecided
from agenda_app.ui.dialogs.access_dialog import AccessDialog
from agenda_app.ui.produce.deciding import deciding

SEEN = CaseAccess(UNDECIDED)
FOUND = [Undecided(alike(f"PS {n}/26"), f"Sak {n}", CaseId(n), SEEN) for n in (1, 2, 3)]


def test_one_click_asks_about_each_in_turn_until_one_is_left_open(
    qapp: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    answers = iter((CaseAccess(OPEN), None))
    saved: list[tuple[Any, ...]] = []

    def answer(_parent: QWidget, title: str, *_args: object, **_named: object) -> CaseAccess | None:
        asked.append(title)
        return next(answers)

    monkeypatch.setattr(AccessDialog, "ask", answer)
    store = SimpleNamespace(write=lambda *args: saved.append(args[2:]))
    around: Any = SimpleNamespace(store=store, today=lambda: date(2026, 4, 20))
    ((_text, ask),) = deciding(around, QWidget(), UndecidedError(MeetingId(7), FOUND))
    ask()
    assert asked == ["PS 1/26: Sak 1", "PS 2/26: Sak 2"]
    assert saved == [(MeetingId(7), FOUND[0], CaseAccess(OPEN))]
    assert deciding(around, QWidget(), UserError(alike("noe annet"))) == ()
