"""The menu Protokoll of the live window: what is used all the time on top, the rest by its kind.

All of it in one list would be higher than a low screen, and Qt then breaks it into columns.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

if TYPE_CHECKING:
    from agenda_app.ui.live.live_keys import LiveKeys

translate = QCoreApplication.translate
Groups = Sequence[Sequence[QAction]]


def menu_of(keys: LiveKeys, owner: QWidget) -> list[QAction]:
    """Return what stands in the menu, separators and inner menus among it; ``owner`` keeps them."""
    meeting = _inner(
        owner,
        translate("LiveMenu", "T&he meeting"),
        "live_menu_meeting",
        ((keys.before, keys.opening, keys.late), (keys.pause, keys.entries), (keys.rest,)),
    )
    votes = _inner(
        owner,
        translate("LiveMenu", "Votes and e&lections"),
        "live_menu_votes",
        (
            (keys.order, keys.doubt, *keys.unvoted.values()),
            (keys.election, keys.elected),
        ),
    )
    speakers = _inner(
        owner,
        translate("LiveMenu", "&Speakers"),
        "live_menu_speakers",
        ((keys.speaker, keys.reply), (keys.floor, keys.silence)),
    )
    item = _inner(
        owner,
        translate("LiveMenu", "The it&em"),
        "live_menu_item",
        (
            (keys.postpone, keys.withdraw, keys.resume, keys.aside, keys.treat),
            (keys.close, keys.open, keys.correct_doors),
            (keys.marks, keys.times),
        ),
    )
    return _joined(
        owner,
        (
            (keys.attendance, keys.proposal, keys.vote, keys.stamp),
            (keys.statement, keys.question),
            (keys.next, keys.previous),
            (meeting, item, votes, speakers),
            (keys.afterwards, keys.over),
            (keys.locked, keys.correct),
            (keys.room, keys.copy, keys.back),
        ),
    )


def _inner(owner: QWidget, words: str, name: str, groups: Groups) -> QAction:
    menu = QMenu(words, owner)
    menu.setObjectName(name)
    menu.addActions(_joined(menu, groups))
    return menu.menuAction()


def _joined(owner: QWidget, groups: Groups) -> list[QAction]:
    """Return the actions of all groups, a separator between each two."""
    found: list[QAction] = []
    for group in groups:
        if found:
            gap = QAction(owner)
            gap.setSeparator(True)
            found.append(gap)
        found += group
    return found
