"""What the page of follow-up puts in the menu Fil."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from agenda_app.ui.followup.follow_up_papers import FollowUpPapers
from agenda_app.ui.icons import dress

translate = QCoreApplication.translate


def file_actions(
    owner: QWidget, papers: FollowUpPapers, choose_points: Callable[[], None]
) -> list[QAction]:
    """Return the list and the report as files, and the points that are followed by hand."""
    found = []
    for text, name, icon, keys, slot in (
        (
            translate("FollowUpPage", "Make PDF of the &list …"),
            "follow_up_list",
            "file-down",
            "Ctrl+Shift+E",
            papers.save_list,
        ),
        (
            translate("FollowUpPage", "&Follow another point …"),
            "follow_up_choose",
            "plus",
            "Ctrl+N",
            choose_points,
        ),
        (
            translate("FollowUpPage", "Make PDF of the &status report …"),
            "follow_up_report",
            "",
            "",
            partial(papers.save_report, public=False),
        ),
    ):
        action = QAction(text, owner)
        action.setObjectName(name)
        action.setShortcut(QKeySequence(keys))
        action.triggered.connect(lambda _=False, do=slot: do())
        if icon:
            dress(action, icon)
        found.append(action)
    return found
