"""Timers that follow a clock of the test's own: a meeting of four hours goes by in a minute."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from PySide6.QtCore import QObject, QTimer, Signal


class SimulatedTimer(QObject):
    """As much of QTimer as the live page uses. ``now`` is the clock, in milliseconds."""

    timeout = Signal()
    now: ClassVar[int] = 0
    running: ClassVar[dict[SimulatedTimer, int]] = {}

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._interval, self._is_single = 0, False

    def setInterval(self, interval: int) -> None:
        self._interval = interval

    def setSingleShot(self, single: bool) -> None:
        self._is_single = single

    def start(self) -> None:
        self.running[self] = SimulatedTimer.now + self._interval

    def stop(self) -> None:
        self.running.pop(self, None)

    def isActive(self) -> bool:
        return self in self.running

    @staticmethod
    def singleShot(wait: int, context: QObject, step: Callable[[], object]) -> None:
        QTimer.singleShot(wait, context, step)

    @classmethod
    def let_pass(cls, until: int) -> None:
        """Let the clock go on, and let every timer tell when its time has come."""
        while cls.running:
            timer, due = min(cls.running.items(), key=lambda pair: pair[1])
            if due > until:
                break
            cls.now = due
            if timer._is_single:
                timer.stop()
            else:
                cls.running[timer] = due + timer._interval
            timer.timeout.emit()
        cls.now = until
