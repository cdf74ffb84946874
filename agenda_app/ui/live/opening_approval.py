"""Whether something was approved at the opening of a meeting, with the remarks to it."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QComboBox, QLineEdit

from agenda_app.domain.opening import Approval, Approved

_APPROVALS = (None, *Approval)


class ApprovalFields(QObject):
    """Two fields, ``box`` and ``line``, that the dialog puts in their places."""

    def __init__(self, name: str, parent: QObject) -> None:
        """Make the fields, named ``name``, with nothing said yet."""
        super().__init__(parent)
        self.box = QComboBox()
        self.box.setObjectName(name)
        self.box.addItems(
            [
                self.tr("Not said yet"),
                self.tr("Approved"),
                self.tr("Approved with remarks"),
                self.tr("Not approved"),
            ]
        )
        self.line = QLineEdit()
        self.line.setObjectName(f"{name}_remarks")

    def show_approved(self, approved: Approved) -> None:
        """Put what is kept into the fields."""
        self.box.setCurrentIndex(_APPROVALS.index(approved.approval))
        self.line.setText(approved.remarks)

    @property
    def approved(self) -> Approved:
        """What stands in the fields."""
        return Approved(_APPROVALS[self.box.currentIndex()], one_line(self.line))


def one_line(line: QLineEdit) -> str:
    """Return what is typed in a field, with single spaces."""
    return " ".join(line.text().split())
