"""A whole meeting by keyboard: called, interrupted by a power cut, gone on with, and locked.

Usage: live_meeting.py DATA PART; prints what was done as JSON. The first part is killed while it
types; the second one is the next start of the program.
"""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from time import monotonic

from agenda_app.ui.live.end_dialog import EndDialog
from tests.stories import live_cases
from tests.stories.keyboard import focus, push, reach
from tests.stories.live_start import call_the_roll, open_the_meeting, take_standard_items
from tests.stories.live_window import dialog, is_back, page, proceedings, title
from tests.stories.user import Step, User, play

TYPED = "Ordet var fritt. Geir Li sa at ferga er for dyr."
GOES_ON = " Aud Strand svarte."


def before_the_cut(user: User) -> Step:
    yield user.sees("meetings_page")
    yield from reach(user, "coming_meetings")
    user.press("Return")
    yield user.sees("meeting_page")
    user.press("ctrl+shift+P")
    yield user.sees("live_page")
    yield from call_the_roll(user)
    yield from open_the_meeting(user)
    yield from take_standard_items(user)
    yield from live_cases.the_quay(user)
    yield from _next(user, "Ny ferge")
    user.type(TYPED)
    yield lambda: not page().case.editor.is_unsaved and proceedings() == TYPED
    yield _a_second()
    os.kill(os.getpid(), signal.SIGKILL)


def after_the_cut(user: User) -> Step:
    yield user.sees("live_proceedings")
    yield lambda: focus() == "live_proceedings"
    user.type(GOES_ON)
    yield lambda: proceedings() == TYPED + GOES_ON
    yield from live_cases.the_ferry(user)
    yield from _next(user, "Gangvei til skolen")
    yield from live_cases.put_off(user)
    yield from _next(user, "Valg av havnestyre")
    yield from live_cases.elect(user)
    yield from _next(user, live_cases.HIDDEN)
    yield from live_cases.behind_closed_doors(user)
    yield from _next(user, "Referatsaker")
    yield from live_cases.take_note(user)
    yield from _next(user, "Spørretime")
    yield from live_cases.ask(user)
    yield from _close(user)


def _next(user: User, name: str) -> Step:
    user.press("ctrl+Return")
    yield lambda: title() == name and focus() == "live_proceedings"


def _close(user: User) -> Step:
    """Close the meeting; nothing is missing, for those who sign were chosen at the opening."""
    user.press("alt+p")
    user.press("m")
    yield user.sees("end_close_meeting")
    yield from push(user, "end_close_meeting")
    yield lambda: not dialog(EndDialog).end.isVisible()
    yield lambda: dialog(EndDialog).lock.isEnabled()
    yield from push(user, "end_lock")
    # What shows that there is work stays for a moment, and lets nobody close the window.
    yield lambda: is_back() and not page().is_open


def _a_second() -> Callable[[], bool]:
    until = monotonic() + 1
    return lambda: monotonic() > until


def main() -> int:
    story = before_the_cut if sys.argv[2] == "1" else after_the_cut
    return play(story, Path(sys.argv[1]))


if __name__ == "__main__":
    sys.exit(main())
