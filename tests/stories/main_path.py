"""From an empty program to a printed agenda: the paper is dropped, a day is chosen, it is printed.

Usage: main_path.py DATA PAPER; prints what was done as JSON.
"""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtPrintSupport import QPrinterInfo
from PySide6.QtWidgets import QApplication, QWidget

from agenda_app.ui.main_window import MainWindow
from tests.stories.user import Step, User, play

PRINTED = "printed.pdf"


def story(user: User) -> Step:
    paper = Path(sys.argv[2])
    yield user.sees("municipality_name")
    user.type("Ytterholm kommune")
    yield lambda: True
    user.click("get_started")
    yield user.sees("meetings_page")
    user.drop(_page(), paper)
    yield user.sees("import_dialog")
    yield user.sees("import_date")
    user.press("alt+Down")
    yield lambda: QApplication.activePopupWidget() is not None
    user.press("Page_Down")
    yield lambda: True
    user.press("Return")
    yield lambda: QApplication.activePopupWidget() is None
    user.click("import_put_on_meeting")
    yield user.sees("meeting_page")
    yield lambda: QApplication.activeModalWidget() is None
    user.press("ctrl+p")
    yield user.sees("print_ok")
    user.press("Return")
    yield lambda: Path(PRINTED).exists() and Path(PRINTED).stat().st_size


def _page() -> QWidget:
    window = next(w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow))
    page = window.pages.currentWidget()
    assert page is not None
    return page


def main() -> int:
    QPrinterInfo.availablePrinterNames = staticmethod(lambda: ["Kontoret"])  # type: ignore[method-assign]
    QPrinterInfo.defaultPrinterName = staticmethod(lambda: "Kontoret")  # type: ignore[method-assign]
    return play(story, Path(sys.argv[1]))


if __name__ == "__main__":
    sys.exit(main())
