"""F7 where nobody meets: who has to answer, who is disqualified, and which deputy answers."""

from __future__ import annotations

from agenda_app.ui.live.attendance_dialog import AttendanceDialog


class AnswerersDialog(AttendanceDialog):
    """The attendance without a roll call, and without anybody who comes, leaves or chairs."""

    @property
    def is_called(self) -> bool:
        """Whether the members have their seats: they have from the beginning."""
        return True

    def show_now(self) -> None:
        """Show who has to answer now."""
        self.seats.can_turn = False
        super().show_now()
        title = self.tr("Who has to answer")
        self.setWindowTitle(title)
        self.title.setText(title)
        self._hint.setText(
            self.tr("Letters find a name. Tab: the rest. Absence is entered with Ctrl+Shift+F.")
        )
        for part in (self._at_label, self.at, self.correct):
            part.hide()
