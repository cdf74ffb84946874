"""A whole meeting by keyboard: called, interrupted by a power cut, gone on with, and locked.

Usage: live_meeting.py DATA PART; prints what was done as JSON. The first part is killed while it
types; the second one is the next start of the program.
"""

from __future__ import annotations

import json
import os
import signal
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from time import monotonic

from PySide6.QtWidgets import QApplication

from agenda_app import app
from agenda_app.domain.item_record import ItemRecord
from agenda_app.ui.live.attendance_dialog import AttendanceDialog
from agenda_app.ui.live.end_dialog import EndDialog
from agenda_app.ui.live.live_meeting import LiveMeeting
from agenda_app.ui.live.live_page import LivePage
from agenda_app.ui.main_window import MainWindow
from tests.stories.user import Step, User

TYPED = "Ordet var fritt. Geir Li sa at ferga er for dyr."
GOES_ON = " Aud Strand svarte."
_TABS = 60


def before_the_cut(user: User) -> Step:
    yield user.sees("meetings_page")
    yield from _reach(user, "coming_meetings")
    user.press("Return")
    yield user.sees("meeting_page")
    user.press("ctrl+shift+P")
    yield user.sees("live_page")
    yield from _call_the_roll(user)
    yield from _take_standard_items(user)
    yield from _first_case(user)
    user.press("ctrl+Return")
    yield lambda: _title() == "Ny ferge"
    user.type(TYPED)
    yield lambda: not _page().case.editor.is_unsaved and _text() == TYPED
    yield _a_second()
    os.kill(os.getpid(), signal.SIGKILL)


def after_the_cut(user: User) -> Step:
    yield user.sees("live_proceedings")
    yield lambda: _focus() == "live_proceedings"
    user.type(GOES_ON)
    yield lambda: _text() == TYPED + GOES_ON
    yield from _second_case(user)
    yield from _close(user)


def _call_the_roll(user: User) -> Step:
    """Everybody is there but Cato Lund, who is ill; the first deputy of the list sits."""
    user.press("F7")
    yield user.sees("attendance_set")
    user.press("c")
    yield lambda: _chosen() == "Cato Lund (Ap)"
    user.press("space")
    yield lambda: bool(_attendance().draft.away)
    user.press("F2")
    yield lambda: bool(_attendance().draft.calls)
    yield from _reach(user, "attendance_set")
    user.press("Return")
    yield user.sees("live_proceedings")
    yield lambda: _live().attendance.opened is not None


def _take_standard_items(user: User) -> Step:
    """Agree on what stands before the cases."""
    while _title() != "Opprusting av kaia":
        before = _title()
        if _page().voting.vote is not None:
            user.press("ctrl+1")
            yield lambda: _votes() > 0
        user.press("ctrl+Return")
        yield lambda: _title() != before  # noqa: B023


def _first_case(user: User) -> Step:
    """Egil Nes steps aside; five against one vote for Geir Li's proposal; a pause is noted."""
    user.press("F7")
    yield user.sees("attendance_close")
    user.press("e")
    yield lambda: _chosen() == "Egil Nes (H)"
    yield from _reach(user, "recusal_enter")
    user.press("space")
    yield lambda: "6 med stemmerett" in _attendance().facts.text()
    user.press("Escape")
    yield user.sees("live_proceedings")
    yield from _propose(user, "Kaia rustes opp i betong.", "Geir Li")
    user.press("F8")
    yield lambda: _focus() == "live_ballot_0_Ap"
    for party in ("Ap", "H"):
        yield from _cell(user, f"live_ballot_0_{party}")
        user.type("0")
        yield lambda: True
    user.press("Return")
    yield lambda: _votes() == 1
    yield from _reach(user, "live_proceedings")
    user.press("F9")
    yield lambda: bool(_text())
    user.type("Pause. Strek ble satt.")
    yield lambda: _text().endswith("satt.")


def _second_case(user: User) -> Step:
    """The minority of one is against; the others are filled in."""
    user.press("F8")
    yield lambda: _focus() == "live_ballot_0_Ap"
    yield from _cell(user, "live_ballot_1_V")
    user.type("1")
    yield lambda: _votes() > 0
    user.press("Return")
    yield lambda: True


def _propose(user: User, words: str, by: str) -> Step:
    user.press("F4")
    yield user.sees("proposal_mover")
    user.type(by.split()[0])
    yield lambda: True
    yield from _reach(user, "proposal_kind")
    user.press("Down")
    yield lambda: True
    user.press("Down")
    yield lambda: True
    yield from _reach(user, "proposal_text")
    user.type(words)
    yield lambda: True
    yield from _reach(user, "proposal_ok")
    user.press("Return")
    yield lambda: _page().isActiveWindow() and bool(_record().minutes.register.proposals)


def _close(user: User) -> Step:
    """Treat what is left, close the meeting, choose who signs, mend what is missing, lock."""
    while True:
        here = _title()
        if _page().voting.vote is not None and not _votes():
            user.press("ctrl+1")
            yield lambda: _votes() > 0
        if not _page().foot.next.text():
            break
        user.press("ctrl+Return")
        yield lambda: _title() != here  # noqa: B023
    _open_end(user)
    yield user.sees("end_close_meeting")
    yield from _reach(user, "end_close_meeting")
    user.press("space")
    yield lambda: not _end().end.isVisible()
    yield from _reach(user, "end_signers")
    for name in ("a", "b"):
        user.press(name)
        yield lambda: True
        user.press("space")
        yield lambda: True
    yield lambda: _end().lock.isEnabled()
    yield from _reach(user, "end_lock")
    user.press("space")
    yield lambda: not _page().is_open


def _open_end(user: User) -> None:
    user.press("alt+p")
    user.press("m")


def _reach(user: User, name: str) -> Iterator[Callable[[], object]]:
    """Go to a field with the Tab key."""
    for _ in range(_TABS):
        if _focus() == name:
            return
        before = QApplication.focusWidget()
        user.press("Tab")
        yield lambda: QApplication.focusWidget() is not before  # noqa: B023
    raise LookupError(f"{name} is not reached by keyboard, at {_focus()}")


def _cell(user: User, name: str) -> Iterator[Callable[[], object]]:
    """Go to a number of the vote with the arrows."""
    side, party = name.split("_")[2:]
    for key in ("Down",) * int(side):
        user.press(key)
    yield lambda: True
    for _ in range(9):
        if _focus() == name:
            return
        before = _focus()
        user.press("Right")
        yield lambda: _focus() != before  # noqa: B023
    raise LookupError(f"{name}, {party}")


def _a_second() -> Callable[[], bool]:
    until = monotonic() + 1
    return lambda: monotonic() > until


def _focus() -> str:
    focus = QApplication.focusWidget()
    return "" if focus is None else focus.objectName()


def _page() -> LivePage:
    window = next(w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow))
    page = window.pages.currentWidget()
    assert isinstance(page, LivePage)
    return page


def _attendance() -> AttendanceDialog:
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, AttendanceDialog)
    return dialog


def _end() -> EndDialog:
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, EndDialog)
    return dialog


def _live() -> LiveMeeting:
    live = _page().live
    assert live is not None
    return live


def _record() -> ItemRecord:
    here = _page().item_id
    assert here is not None
    return _live().records[here]


def _title() -> str:
    return _record().item.title


def _text() -> str:
    return _page().case.editor.toPlainText()


def _chosen() -> str:
    dialog = _attendance()
    return (dialog.seat if dialog.is_called else dialog.roll).name.text()


def _votes() -> int:
    return len(_record().minutes.votes)


def main() -> int:
    made = QApplication(sys.argv[:1])
    user = User(before_the_cut if sys.argv[2] == "1" else after_the_cut)
    app.run(Path(sys.argv[1]))
    told = {"actions": user.actions, "fields": user.fields, "failure": user.failure}
    sys.stdout.write(json.dumps(told))
    del made
    return 1 if user.failure else 0


if __name__ == "__main__":
    sys.exit(main())
