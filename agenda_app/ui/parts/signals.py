"""The levels that something can have on screen, with their icon; colour never speaks alone."""

from __future__ import annotations

from enum import Enum

from agenda_app.domain import findings
from agenda_app.ui.palette import Ground, tokens


class Level(Enum):
    """What a message or badge says; the value is the name of its colours in the palette."""

    STOP = "stop"
    WARN = "warn"
    INFO = "info"
    OK = "ok"
    EXEMPT = "exempt"
    NEUTRAL = "neutral"

    @property
    def icon(self) -> str:
        """The icon that belongs to the level; an ordinary state has none."""
        return _ICONS[self]

    @property
    def ground(self) -> Ground:
        """The level's colours in the palette in force."""
        colors: Ground = getattr(tokens(), self.value)
        return colors

    @staticmethod
    def of_finding(level: findings.Level) -> Level:
        """Return the level on screen of something a check found."""
        return Level(level.value)


_ICONS = {
    Level.STOP: "octagon-x",
    Level.WARN: "triangle-alert",
    Level.INFO: "info",
    Level.OK: "circle-check",
    Level.EXEMPT: "lock",
    Level.NEUTRAL: "",
}
