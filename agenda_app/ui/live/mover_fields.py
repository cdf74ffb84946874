"""The fields for who puts something forward, and on whose behalf."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QHBoxLayout

from agenda_app.domain.proposals import Mover
from agenda_app.ui.live.name_box import NameBox
from agenda_app.ui.parts.text import Text


def mover_box(movers: Iterable[Mover], known: Iterable[Mover] = (), *, name: str) -> NameBox:
    """Return a choice of those who may put something forward, and of whoever did."""
    there = tuple(movers)
    box = NameBox()
    box.setObjectName(name)
    for mover in (*there, *(mover for mover in known if mover not in there)):
        box.addItem(str(mover), mover)
    return box


def choose_mover(box: NameBox, mover: Mover) -> None:
    """Choose somebody, also one who was not offered: somebody else entered that one meanwhile."""
    if box.findText(str(mover)) < 0:
        box.addItem(str(mover), mover)
    box.setCurrentIndex(box.findText(str(mover)))


def party_boxes(movers: Iterable[Mover], *, name: str) -> list[QCheckBox]:
    """Return a box for each party that is there."""
    boxes = []
    for party in dict.fromkeys(mover.party for mover in movers if mover.party):
        box = QCheckBox(party)
        box.setObjectName(f"{name}_party_{party}")
        boxes.append(box)
    return boxes


def behalf_row(boxes: Sequence[QCheckBox]) -> QHBoxLayout:
    """Return the boxes of the parties in a row."""
    row = QHBoxLayout()
    row.setSpacing(12)
    row.addWidget(Text(QCoreApplication.translate("MoverFields", "On behalf of"), "small"))
    for box in boxes:
        row.addWidget(box)
    row.addStretch(1)
    return row
